/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.base.Province.NOORD_BRABANT;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.base.UnitType.FPC;
import static nl.beveiligdebedden.base.UnitType.HIC;
import static nl.beveiligdebedden.capacity.BedState.BEZET;
import static nl.beveiligdebedden.capacity.BedState.GERESERVEERD;
import static nl.beveiligdebedden.capacity.BedState.GESLOTEN;
import static nl.beveiligdebedden.law.TitleKind.CM;
import static nl.beveiligdebedden.law.TitleKind.RM;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** What would have to change, smallest first. */
class NearMissesTest {

    @Test
    void a_bed_that_is_not_free_is_freed_by_the_provider() {
        Scenario scenario = given().in(aBed().state(GESLOTEN));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BED_BESCHIKBAAR");
    }

    @Test
    void an_occupied_bed_has_no_near_miss() {
        Scenario scenario = given().in(aBed().state(BEZET));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).isEmpty();
    }

    @Test
    void a_contra_indication_is_set_aside_by_the_provider() {
        Scenario scenario = given().on(aUnit().contraIndications(Recorded.of(ContraIndication.of("PSYCHIATRIE"))));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("CONTRA_INDICATIE:PSYCHIATRIE");
    }

    @Test
    void extra_staff_lifts_a_HIC() {
        Scenario scenario = given().on(aUnit().type(HIC).level(Optional.empty()).extraStaffSecurity(NO));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("EXTRA_BEVEILIGING");
    }

    @Test
    void somatic_care_is_arranged_by_the_provider() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("SOMATISCH_COMPLEX"))))
                .on(aUnit().somaticCare(NO));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("SOMATISCHE_ZORG");
    }

    @Test
    void a_Wvggz_title_lifts_a_title_of_another_regime() {
        Scenario scenario = given().holding(aTitle(RM));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("TITEL_WVGGZ");
    }

    @Test
    void a_Wzd_title_lifts_a_title_of_another_regime() {
        Scenario scenario =
                given(aPerson().problems(List.of(Problem.LVB))).on(aUnit().regimes(Recorded.of(Regime.WZD)));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("TITEL_WZD");
    }

    @Test
    void the_Bvt_powers_lift_a_ZM_on_level_4() {
        Scenario scenario = given().on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BVT_VERKLARING");
    }

    @Test
    void consent_and_a_title_are_two_ways_out_for_a_person_who_does_not_agree() {
        Scenario scenario = given().holding().requesting(request -> request.informedConsent(NO));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("INSTEMMING", "TITEL_WVGGZ");
    }

    @Test
    void consent_is_the_only_way_out_on_a_unit_without_a_civil_regime() {
        Scenario scenario = given().holding()
                .requesting(request -> request.informedConsent(NO))
                .on(aUnit().regimes(Recorded.of(Regime.WFZ)));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("INSTEMMING");
    }

    @Test
    void each_indication_that_can_be_had_is_a_way_out() {
        Scenario scenario = given().on(aUnit().requiredIndications(
                        List.of(Indication.of("7VG"), Indication.of("1SGLVG"), Indication.of("3LVG"))));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("INDICATIE:1SGLVG", "INDICATIE:7VG");
    }

    @Test
    void level_4_without_title_needs_a_ZM_and_the_Bvt_powers() {
        Scenario scenario =
                given().holding(aTitle(RM)).on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BVT_VERKLARING, TITEL_WVGGZ");
    }

    @Test
    void a_ZM_that_is_added_to_a_CM_is_never_smaller_than_nothing() {
        Scenario scenario =
                given().holding(aTitle(CM)).on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).isEmpty();
    }

    @Test
    void two_things_in_the_way_need_two_remedies() {
        Scenario scenario = given().on(aUnit().contraIndications(Recorded.of(ContraIndication.of("PSYCHIATRIE"))))
                .in(aBed().state(GERESERVEERD));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BED_BESCHIKBAAR, CONTRA_INDICATIE:PSYCHIATRIE");
    }

    @Test
    void nothing_helps_beside_a_block_that_stays() {
        Scenario scenario = given().needing(LEVEL_4).in(aBed().state(GERESERVEERD));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).isEmpty();
    }

    @Test
    void a_fact_that_is_not_known_is_no_block_any_more() {
        Scenario scenario = given().in(aBed().state(GERESERVEERD).confirmedAt(Optional.empty()));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BED_BESCHIKBAAR");
    }

    @Test
    void consent_does_not_help_on_level_4_which_needs_a_title() {
        Scenario scenario = given().holding()
                .requesting(request -> request.informedConsent(NO))
                .on(aUnit().type(FPC).level(LEVEL_4).reservedForNonForensic(true));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BVT_VERKLARING, TITEL_WVGGZ");
    }

    @Test
    void victims_nearby_cannot_be_helped() {
        Scenario scenario = given().requesting(request -> request.victimProvinces(List.of(NOORD_BRABANT)));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).isEmpty();
    }

    @Test
    void a_unit_that_fits_has_no_near_miss() {
        Scenario scenario = given();

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).isEmpty();
    }

    @Test
    void a_remedy_that_an_own_criterion_offers_in_vain_is_in_no_smallest_set() {
        Pairing pairing = given().on(aUnit().somaticCare(NO)).pairing();
        RuleSet rules = RuleSet.national().with(new OffersTooMuch());

        List<List<Remedy>> nearMisses =
                NearMisses.of(rules, pairing, rules.ask(pairing)).sets();

        assertThat(nearMisses).map(Codes::list).containsExactly("SOMATISCHE_ZORG");
    }

    @Test
    void sets_of_one_size_stand_by_code_in_whatever_order_they_are_found() {
        Pairing pairing = given().pairing();
        RuleSet rules = RuleSet.national().with(new StaffAndCareOrConsentAndPowers());

        List<List<Remedy>> nearMisses =
                NearMisses.of(rules, pairing, rules.ask(pairing)).sets();

        assertThat(nearMisses)
                .map(Codes::list)
                .containsExactly("BVT_VERKLARING, INSTEMMING", "EXTRA_BEVEILIGING, SOMATISCHE_ZORG");
    }

    @Test
    void of_blocks_that_no_remedy_takes_away_the_one_with_fewest_remedies_is_told() {
        Finding one = inVain("LVL-9", RemedyKind.INSTEMMING);
        Finding two = inVain("LVL-6", RemedyKind.EXTRA_BEVEILIGING, RemedyKind.SOMATISCHE_ZORG);

        assertThat(obstacles(one, two)).containsExactly(one);
        assertThat(obstacles(two, one)).containsExactly(one);
    }

    @Test
    void of_blocks_with_as_many_remedies_that_do_not_help_the_first_is_told() {
        Finding one = inVain("LVL-9", RemedyKind.INSTEMMING);
        Finding two = inVain("LVL-6", RemedyKind.SOMATISCHE_ZORG);

        assertThat(obstacles(one, two)).containsExactly(one);
        assertThat(obstacles(two, one)).containsExactly(two);
    }

    private static Finding inVain(String rule, RemedyKind... kinds) {
        return Reasons.of("in-vain")
                .block(rule, "Blijft.", "Stays.")
                .found()
                .liftedBy(Stream.of(kinds).map(kind -> kind.of("")).toList());
    }

    private static List<Finding> obstacles(Finding... blocks) {
        Pairing pairing = given().pairing();
        RuleSet rules = RuleSet.national().with(new Always(List.of(blocks)));
        return NearMisses.of(rules, pairing, rules.ask(pairing)).obstacles();
    }

    /** Finds the same whatever is done about it. */
    private record Always(List<Finding> findings) implements Criterion {

        @Override
        public List<Reason> reasons() {
            return findings.stream().map(Finding::reason).toList();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return findings;
        }
    }

    /** Asks for staff, and then for care too; or for consent, and then for the Bvt powers too. */
    private static final class StaffAndCareOrConsentAndPowers implements Criterion {

        private static final Reasons REASONS = Reasons.of("two-by-two");
        private static final Reason NOTHING_YET = REASONS.block("REJ-I3", "Nog niets.", "Nothing yet.");
        private static final Reason NO_CARE = REASONS.block("REJ-I1", "Geen zorg.", "No care.");
        private static final Reason NO_POWERS = REASONS.block("TTL-4", "Geen Bvt.", "No Bvt.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            if (pairing.unit().extraStaffSecurity() == YES) {
                return pairing.unit().somaticCare() == YES ? List.of() : by(NO_CARE, RemedyKind.SOMATISCHE_ZORG);
            }
            if (pairing.request().informedConsent() == YES) {
                boolean powers = pairing.request().titles().get(0).bvtPowers();
                return powers ? List.of() : by(NO_POWERS, RemedyKind.BVT_VERKLARING);
            }
            return by(NOTHING_YET, RemedyKind.EXTRA_BEVEILIGING, RemedyKind.INSTEMMING);
        }

        private static List<Finding> by(Reason reason, RemedyKind... kinds) {
            return List.of(reason.found()
                    .liftedBy(Stream.of(kinds).map(kind -> kind.of("")).toList()));
        }
    }

    /** Asks for somatic care, and offers consent besides, which does not help. */
    private static final class OffersTooMuch implements Criterion {

        private static final Reasons REASONS = Reasons.of("offers-too-much");
        private static final Reason NO_CARE = REASONS.block("REJ-I3", "Geen zorg.", "No care.");

        @Override
        public List<Reason> reasons() {
            return REASONS.all();
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            List<Remedy> remedies = List.of(RemedyKind.INSTEMMING.of(""), RemedyKind.SOMATISCHE_ZORG.of(""));
            return pairing.unit().somaticCare() == YES
                    ? List.of()
                    : List.of(NO_CARE.found().liftedBy(remedies));
        }
    }
}
