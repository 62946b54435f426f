/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.jdbc.CapacityStoreException;

/** Says what went wrong in one line on standard error, and gives the exit status that belongs to it. */
final class Failures {

    private final Language language;
    private final PrintWriter err;

    Failures(Language language, PrintWriter err) {
        this.language = language;
        this.err = err;
    }

    int wrongUse(Text problem) {
        return say(problem, Main.WRONG_USE);
    }

    int unwritable() {
        return say(
                new Text("het antwoord is niet weg te schrijven", "the answer cannot be written away"), Main.WRONG_USE);
    }

    int handle(Exception problem) {
        if (problem instanceof UnusableInput unusable) {
            return wrongUse(unusable.text());
        }
        if (problem instanceof InvalidFile invalid) {
            return say(invalid.text(), Main.INVALID);
        }
        if (problem instanceof RefusedLine line) {
            return say(line.text(), Main.INVALID);
        }
        if (problem instanceof FaultyDocument faulty) {
            faulty.faults().forEach(fault -> say(faulty.about(fault), Main.INVALID));
            return Main.INVALID;
        }
        if (problem instanceof CapacityStoreException store) {
            return wrongUse(failed(store.advice()));
        }
        return ownFault(problem.getClass().getName());
    }

    private static Text failed(Text advice) {
        return new Text("de database deed het niet. " + advice.nl(), "the database failed. " + advice.en());
    }

    /** The message of an exception that we did not foresee may repeat what stands in a file, so it is not printed. */
    private int ownFault(String kind) {
        return say(new Text("een fout in lcbb zelf: " + kind, "a fault in lcbb itself: " + kind), Main.WRONG_USE);
    }

    private int say(Text problem, int status) {
        err.println("lcbb: " + Shown.oneLine(problem.in(language)));
        return status;
    }
}
