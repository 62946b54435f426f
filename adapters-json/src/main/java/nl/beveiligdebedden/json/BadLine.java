/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;

/**
 * A line that cannot be read: which one, and what is wrong with it.
 *
 * @param number the number of the line, from 1
 * @param unreadable what is wrong when the line is not JSON
 * @param faults what is wrong with what it says, sorted by path; the paths are JSON pointers within the line
 */
public record BadLine(long number, Optional<Text> unreadable, List<Fault> faults) {

    /**
     * Copies the faults.
     *
     * @param number the number of the line, from 1
     * @param unreadable what is wrong when the line is not JSON
     * @param faults what is wrong with what it says, sorted by path
     */
    public BadLine {
        faults = List.copyOf(faults);
    }

    static BadLine unreadable(long number, Text problem) {
        return new BadLine(number, Optional.of(problem), List.of());
    }

    static BadLine faulty(long number, List<Fault> faults) {
        return new BadLine(number, Optional.empty(), faults);
    }

    /**
     * Everything that is wrong with the line, for people.
     *
     * @return one line in both languages; it holds nothing that tells who somebody is
     */
    public Text text() {
        return new Text("regel " + number + ": " + problems(Text::nl), "line " + number + ": " + problems(Text::en));
    }

    private String problems(Function<Text, String> language) {
        return unreadable.isPresent()
                ? language.apply(unreadable.get())
                : faults.stream().map(fault -> language.apply(fault.message())).collect(joining(" · "));
    }

    /**
     * Ends the reading at this line; hand {@code BadLine::refuse} to a reader that must not skip anything.
     *
     * @throws BadLineException always
     */
    public void refuse() {
        throw new BadLineException(this);
    }
}
