/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.law.TitleKind.RM;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.matching.RemedyKind.BED_BESCHIKBAAR;
import static nl.beveiligdebedden.matching.RemedyKind.BVT_VERKLARING;
import static nl.beveiligdebedden.matching.RemedyKind.CONTRA_INDICATIE;
import static nl.beveiligdebedden.matching.RemedyKind.INDICATIE;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a remedy is possible, and what it says. */
class RemedyKindTest {

    @ParameterizedTest
    @EnumSource(BedState.class)
    void a_bed_can_be_made_available_unless_it_is_free_or_occupied(BedState state) {
        Scenario scenario = given().in(aBed().state(state));

        boolean possible = !possible(BED_BESCHIKBAAR, scenario).isEmpty();

        assertThat(possible).isEqualTo(!Set.of(BedState.VRIJ, BedState.BEZET).contains(state));
    }

    @Test
    void each_contra_indication_of_the_unit_can_be_set_aside() {
        Scenario scenario = given().on(aUnit().contraIndications(
                        Recorded.of(ContraIndication.of("ZEDEN"), ContraIndication.of("LVB"))));

        assertThat(possible(CONTRA_INDICATIE, scenario)).isEqualTo("CONTRA_INDICATIE:LVB, CONTRA_INDICATIE:ZEDEN");
    }

    @Test
    void the_Bvt_powers_are_declared_on_a_Wvggz_title_that_lacks_them() {
        LegalTitle.Builder declared = aTitle(ZM).bvtPowers(true);

        assertThat(possible(BVT_VERKLARING, given().holding(declared))).isEmpty();
        assertThat(possible(BVT_VERKLARING, given().holding(aTitle(RM)))).isEmpty();
        assertThat(possible(BVT_VERKLARING, given().holding(aTitle(RM), declared, aTitle(ZM))))
                .isEqualTo("BVT_VERKLARING");
    }

    @Test
    void a_remedy_says_what_its_owner_does() {
        assertThat(BED_BESCHIKBAAR.of("").words())
                .isEqualTo(new Text("zorgt dat het bed vrij en belegbaar is", "makes the bed free and bookable"));
        assertThat(INDICATIE.of("7VG").words()).isEqualTo(new Text("geeft indicatie 7VG", "grants indication 7VG"));
        assertThat(CONTRA_INDICATIE.of("ZEDEN").words())
                .isEqualTo(new Text(
                        "laat contra-indicatie 'zedenproblematiek' los voor deze persoon",
                        "sets contra-indication 'sexual offences' aside for this person"));
    }

    private static String possible(RemedyKind kind, Scenario scenario) {
        return Codes.list(kind.possibleFor(scenario.pairing()));
    }
}
