/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.norm.Finding;

/**
 * Which titles hold on one day, and what we found about them.
 *
 * @param day the day
 * @param titles the titles that hold, in the order of the time line
 * @param findings whether a title holds (TTL-1), then what is wrong with the terms of those that hold
 */
public record TitleDay(LocalDate day, List<LegalTitle> titles, List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param day the day
     * @param titles the titles that hold, in the order of the time line
     * @param findings whether a title holds (TTL-1), then what is wrong with the terms of those that hold
     */
    public TitleDay {
        titles = List.copyOf(titles);
        findings = List.copyOf(findings);
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "TitleDay{}";
    }
}
