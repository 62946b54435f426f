/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.capacity;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the last report on a bed comes from. */
class BedTest {

    @Test
    void what_somebody_confirmed_was_entered() {
        assertThat(aBed().build().origin()).contains(ReportOrigin.INGEVOERD);
    }

    @Test
    void what_somebody_said_when_asked_was_verified() {
        Bed bed = aBed().verifiedBy(ReporterRole.LEIDINGGEVENDE).build();

        assertThat(bed.origin()).contains(ReportOrigin.GEVERIFIEERD);
    }

    @Test
    void what_software_did_after_the_confirmation_is_carried_forward() {
        Bed bed = aBed().verifiedBy(ReporterRole.LEIDINGGEVENDE)
                .confirmedAt(MOMENT)
                .carriedForwardAt(MOMENT.plusSeconds(1))
                .build();

        assertThat(bed.origin()).contains(ReportOrigin.DOORGEZET);
    }

    @Test
    void what_software_did_before_the_confirmation_or_with_it_is_over() {
        Bed bed = aBed().confirmedAt(MOMENT).carriedForwardAt(MOMENT).build();

        assertThat(bed.origin()).contains(ReportOrigin.INGEVOERD);
    }

    @Test
    void what_only_software_said_is_carried_forward() {
        Bed bed = aBed().confirmedAt(Optional.empty()).carriedForwardAt(MOMENT).build();

        assertThat(bed.origin()).contains(ReportOrigin.DOORGEZET);
    }

    @Test
    void a_role_without_a_moment_verifies_nothing() {
        Bed bed = aBed().confirmedAt(Optional.empty())
                .verifiedBy(ReporterRole.BEHANDELAAR)
                .build();

        assertThat(bed.origin()).isEmpty();
    }
}
