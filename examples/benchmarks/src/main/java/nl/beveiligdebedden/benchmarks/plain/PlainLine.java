/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.plain;

import java.util.List;

/** A line of capacity: the header, or one of the three others. */
record PlainLine(String format, String asOf, PlainProvider provider, PlainUnit unit, PlainBed bed) {

    record PlainProvider(String id, String name) {}

    record PlainUnit(
            String id,
            String provider,
            String name,
            String type,
            String level,
            String province,
            String specialism,
            List<String> alsoTreats,
            List<String> regimes,
            List<String> contraIndications,
            List<String> requiredIndications,
            List<String> contractedActs,
            Boolean turnoverCeilingReached,
            Boolean extraStaffSecurity,
            Boolean reservedForNonForensic,
            Boolean somaticCare,
            List<String> professionals) {}

    record PlainBed(
            String id, String unit, String state, String confirmedAt, String carriedForwardAt, String verifiedBy) {}
}
