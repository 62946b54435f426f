/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.Option;

/** Which part of a long list, the newest first: at most so many, and only what stands before a number. */
final class PageOption {

    private static final int SHOWN = 20;

    @Option(names = "--top", paramLabel = "N", description = "noem er hoogstens N, de nieuwste eerst")
    private Integer top;

    @Option(names = "--before", paramLabel = "N", description = "noem alleen wat voor nummer N komt")
    private Integer before;

    /** One more than is shown: so it is known whether there is more. */
    int asked() {
        return Math.min(most(), Integer.MAX_VALUE - 1) + 1;
    }

    int before() {
        return Optional.ofNullable(before).orElse(Integer.MAX_VALUE);
    }

    private int most() {
        return Optional.ofNullable(top).orElse(SHOWN);
    }

    <T> List<T> shown(List<T> found) {
        return found.subList(0, Math.min(found.size(), most()));
    }

    /** Says from where on to ask for the rest. */
    <T> DbAnswer addNext(DbAnswer answer, List<T> found, ToLongFunction<T> number) {
        if (found.size() > most()) {
            long last = number.applyAsLong(found.get(most() - 1));
            answer.put("next", last)
                    .tell(new Text("Ouder is er ook: --before " + last, "There are older ones: --before " + last));
        }
        return answer;
    }
}
