/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.Option;

/** The moment of asking: the clock's, unless the user gives one. */
final class MomentOption {

    @Option(names = "--at", paramLabel = "MOMENT", description = "moment van de vraag, zoals 2022-06-15T12:00:00+02:00")
    private Instant given;

    /** For what is written down: nothing was said or done at a moment that must still come. */
    Instant past() {
        Instant now = Moments.now();
        if (given != null && given.isAfter(now)) {
            throw notYet(DutchTime.shown(given), DutchTime.shown(now));
        }
        return given == null ? now : given;
    }

    private static UnusableInput notYet(OffsetDateTime given, OffsetDateTime now) {
        return new UnusableInput(new Text(
                "--at (%s) moet nu of eerder zijn; nu is het %s".formatted(given, now),
                "--at (%s) must be now or earlier; now it is %s".formatted(given, now)));
    }

    Instant moment() {
        return given == null ? Moments.now() : given;
    }
}
