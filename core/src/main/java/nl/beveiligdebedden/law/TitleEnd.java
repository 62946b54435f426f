/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.norm.Finding;

/**
 * The end of one title, and what must be done so that the person is not without a title after it.
 *
 * @param title the title that ends
 * @param lastDay the last day on which it holds; the latest that the law allows when the end is not recorded
 * @param applications the titles to choose from, each with the last day to ask for it; empty when another takes over
 * @param findings what the end means and asks for
 */
public record TitleEnd(
        LegalTitle title, LocalDate lastDay, List<TitleApplication> applications, List<Finding> findings) {

    /**
     * Copies the lists.
     *
     * @param title the title that ends
     * @param lastDay the last day on which it holds; the latest that the law allows when the end is not recorded
     * @param applications the titles to choose from, each with the last day to ask for it; empty when another takes over
     * @param findings what the end means and asks for
     */
    public TitleEnd {
        applications = List.copyOf(applications);
        findings = List.copyOf(findings);
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "TitleEnd{}";
    }
}
