/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.beveiligdebedden.norm.Finding;

/**
 * Days in a row on which no title holds.
 *
 * @param from the first day without a title
 * @param until the last day without a title; empty when no title comes after it
 * @param finding no title holds (BLOCK), or we do not know because an end is not recorded (UNKNOWN); rule TTL-1
 */
public record TitleGap(LocalDate from, Optional<LocalDate> until, Finding finding) {

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "TitleGap{}";
    }
}
