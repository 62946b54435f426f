/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import nl.beveiligdebedden.matching.KeptAssessment;

/**
 * What was answered for one unit, and what was not sound in its registration.
 *
 * @param assessment the answer for the unit
 * @param warnings what was not sound, with paths within the unit; it changed no verdict
 */
public record KeptUnit(KeptAssessment assessment, List<KeptWarning> warnings) {

    /**
     * Copies the warnings.
     *
     * @param assessment the answer for the unit
     * @param warnings what was not sound, with paths within the unit
     */
    public KeptUnit {
        warnings = List.copyOf(warnings);
    }
}
