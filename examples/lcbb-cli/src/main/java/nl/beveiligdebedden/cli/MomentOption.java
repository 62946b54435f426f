/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The moment of asking: the clock's, unless the user gives one. */
final class MomentOption {

    private Optional<Instant> given = Optional.empty();

    @Option(names = "--at", paramLabel = "MOMENT", description = "moment van de vraag, zoals 2022-06-15T12:00:00+02:00")
    void choose(String moment) {
        try {
            given = Optional.of(OffsetDateTime.parse(moment).toInstant());
        } catch (DateTimeException e) {
            throw new UnusableInput("--at (" + moment + ") moet een moment zijn zoals 2022-06-15T12:00:00+02:00");
        }
    }

    Instant moment() {
        return given.orElseGet(Instant::now);
    }
}
