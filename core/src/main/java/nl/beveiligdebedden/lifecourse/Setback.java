/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import java.time.LocalDate;
import nl.beveiligdebedden.base.Ids;

/**
 * A day on which somebody was not stable on the danger criterion, by which the count of months starts anew.
 *
 * @param date the day
 * @param evidence where that is written down: the id of a report or a risk assessment, never a text about the person
 */
public record Setback(LocalDate date, String evidence) {

    /**
     * Checks the form of the evidence.
     *
     * @param date the day
     * @param evidence the id of what shows it
     * @throws IllegalArgumentException if the evidence is not an id
     */
    public Setback {
        if (!Ids.isId(evidence)) {
            throw new IllegalArgumentException(
                    "evidence must be the id of a report: 1 to 100 characters without spaces, and not a BSN");
        }
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "Setback{}";
    }
}
