/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Do victims live near the unit? Rule REJ-S3; where they live is never in a finding. */
final class VictimsCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("victims");
    private static final Reason TOO_NEAR = REASONS.block(
            "REJ-S3",
            "De afdeling kan niet, vanwege het belang van slachtoffers.",
            "The unit is not possible, in the interest of victims.");
    private static final Reason PLACE_UNKNOWN = REASONS.unknown(
            "REJ-S3",
            "De provincie van de afdeling is niet ingevuld, en het belang van slachtoffers telt mee. Vraag die na.",
            "The province of the unit is not recorded, and the interest of victims counts. Ask for it.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().province();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        SortedSet<Province> victims = pairing.request().victimProvinces();
        if (victims.isEmpty()) {
            return List.of();
        }
        return pairing.unit()
                .province()
                .map(province -> victims.contains(province) ? List.of(TOO_NEAR.found()) : List.<Finding>of())
                .orElseGet(() -> List.of(PLACE_UNKNOWN.found()));
    }
}
