/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import picocli.CommandLine.Option;

/** The moment of asking: the clock's, unless the user gives one. */
final class MomentOption {

    @Option(names = "--at", paramLabel = "MOMENT", description = "moment van de vraag, zoals 2022-06-15T12:00:00+02:00")
    private Instant given;

    Instant moment() {
        return given == null ? Moments.now() : given;
    }
}
