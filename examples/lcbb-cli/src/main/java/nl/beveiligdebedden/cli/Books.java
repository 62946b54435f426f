/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;

/** The national rules. */
final class Books {

    private static final CapacitySnapshot NO_BEDS =
            new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of());

    private Books() {}

    static RuleBook national() {
        return beds().ruleBook();
    }

    /** A front door without beds: for the rule book, and for records that bring their own. */
    static SecuredBeds beds() {
        return SecuredBeds.builder().capacity(() -> NO_BEDS).build();
    }
}
