/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import nl.beveiligdebedden.norm.Finding;

/**
 * A civil title that can take over when another title ends, and the last day on which to ask for it.
 *
 * @param kind the title to ask for: ZM for problems under the Wvggz, RM for problems under the Wzd
 * @param askBy the last day on which it can be asked for with time enough to connect; where the law counts from the
 *     petition, the last day on which the court must have it
 * @param finding the same for people, with the rule that the day rests on
 */
public record TitleApplication(TitleKind kind, LocalDate askBy, Finding finding) {

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "TitleApplication{}";
    }
}
