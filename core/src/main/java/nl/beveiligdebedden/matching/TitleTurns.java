/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.stream.Stream;

/** The moments at which a title of the person begins to hold or has ended. */
final class TitleTurns {

    private TitleTurns() {}

    static Stream<Instant> of(Pairing pairing) {
        return pairing.whenAdmittedOn(pairing.request().titles().stream()
                .flatMap(title -> Stream.concat(
                        title.from().stream(), title.until().stream().map(last -> last.plusDays(1)))));
    }
}
