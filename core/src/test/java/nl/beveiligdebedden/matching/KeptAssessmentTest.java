/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.capacity.BedState.GERESERVEERD;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The answer for one unit, kept in codes. */
class KeptAssessmentTest {

    private static final Scenario WITH_TWO_WAYS_OUT =
            given().holding().requesting(request -> request.informedConsent(NO)).in(aBed().state(GERESERVEERD));

    private final KeptAssessment kept = KeptAssessment.of(WITH_TWO_WAYS_OUT.assess());

    @Test
    void each_way_out_is_kept_by_the_codes_of_its_remedies() {
        assertThat(kept.nearMisses())
                .containsExactly(List.of("BED_BESCHIKBAAR", "INSTEMMING"), List.of("BED_BESCHIKBAAR", "TITEL_WVGGZ"));
    }

    @Test
    void each_way_out_counts_in_the_canonical_text() {
        assertThat(kept.canonicalRows())
                .containsSubsequence(
                        List.of("assessment", "u-01", "nearMiss", "BED_BESCHIKBAAR", "INSTEMMING"),
                        List.of("assessment", "u-01", "nearMiss", "BED_BESCHIKBAAR", "TITEL_WVGGZ"));
    }
}
