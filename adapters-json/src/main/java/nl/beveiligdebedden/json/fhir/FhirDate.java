/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;

/** Reads a whole day out of a FHIR dateTime; a month or a year alone is no day. */
final class FhirDate {

    private FhirDate() {}

    static Optional<String> of(Node dateTime) {
        Optional<String> day = day(dateTime.json().asStringOpt().orElse(""));
        day.ifPresent(found -> dateTime.take());
        return day;
    }

    /** A moment is the day that it is in Amsterdam. */
    private static Optional<String> day(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Optional.of(text);
        }
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(moment -> moment.getYear() >= 1900 && moment.getYear() < 2200)
                    .map(moment -> DutchTime.dayOf(moment.toInstant()).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
