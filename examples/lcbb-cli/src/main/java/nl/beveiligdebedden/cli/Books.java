/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;

/** The rule book of the national rules. */
final class Books {

    private static final CapacitySnapshot NO_BEDS =
            new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of());

    private Books() {}

    static RuleBook national() {
        return SecuredBeds.builder().capacity(() -> NO_BEDS).build().ruleBook();
    }
}
