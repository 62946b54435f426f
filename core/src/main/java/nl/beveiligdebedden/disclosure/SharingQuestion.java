/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import java.time.LocalDate;

/**
 * The question what may be shared: by which route, with whom, on which day.
 *
 * @param route the route
 * @param to who would be told
 * @param day the day on which it would be told
 * @param facts what professionals recorded about it
 */
public record SharingQuestion(SharingRoute route, Recipient to, LocalDate day, SharingFacts facts) {
    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "SharingQuestion{" + route + " " + to + "}";
    }
}
