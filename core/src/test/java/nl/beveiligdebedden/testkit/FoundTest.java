/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.norm.Verdict;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The verifier: silent when a rule does what was said, and clear when it does not. */
class FoundTest {

    private static final RuleSet NATIONAL = RuleSet.national();
    private static final ContraIndication WOMEN = ContraIndication.of("VROUW");

    @Test
    void a_rule_that_does_what_was_said_passes() {
        Scenario scenario = given(aPerson().sex(Sex.VROUW)).on(aUnit().contraIndications(Recorded.of(WOMEN)));

        Found found = scenario.when(NATIONAL);

        found.verdictIs(Verdict.DOES_NOT_FIT)
                .ofRule("BED-5")
                .is("BLOCK BED-5")
                .facts(Map.of("contraIndication", "VROUW"))
                .liftedBy("CONTRA_INDICATIE:VROUW by AANBIEDER");
    }

    @Test
    void everything_fits_until_the_sentence_says_otherwise() {
        Found found = given().when(NATIONAL);

        found.hasNoImpact().ofRule("BED-5").isNothing();
    }

    @Test
    void another_finding_than_was_said_is_told_with_its_rule_and_in_words() {
        Found found = given().in(aBed().state(BedState.GERESERVEERD)).when(NATIONAL);

        assertFails(() -> found.ofRule("BED-2").is("BLOCK BED-3"), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                expected
                  BLOCK BED-3
                    nl: Het bed is leeg, maar er is geen personeel voor.
                    en: The bed is empty, but there is no staff for it.
                found
                  BLOCK BED-2
                    nl: Het bed is gereserveerd voor iemand anders.
                    en: The bed is reserved for somebody else.""");
    }

    @Test
    void a_finding_that_nobody_can_ever_find_is_told() {
        assertFails(() -> given().withoutBed().when(NATIONAL).ofRule("BED-5").is("BLOCK BED-55"), """
                For casus-01 on u-01, which has no bed, admitted on 2022-06-15:
                expected
                  BLOCK BED-55
                    no criterion that was asked can ever find this
                found
                  nothing""");
    }

    @Test
    void an_impact_that_was_not_said_is_told() {
        assertFails(() -> given().holding().when(NATIONAL).ofRule("TTL-3").hasNoImpact(), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                expected
                  verdict FITS
                found
                  UNKNOWN TTL-3
                    nl: Er is geen geldige titel, en het is niet bekend of de persoon instemt. Vraag dat na.
                    en: No title holds, and it is not known whether the person agrees. Ask for that.""");
    }

    @Test
    void other_facts_than_were_said_are_told() {
        Found found = given().needing(LEVEL_3).when(NATIONAL).ofRule("LVL-9");

        assertFails(() -> found.facts(Map.of("level", "3", "needed", "3")), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                expected
                  facts
                    level: 3
                    needed: 3
                found
                  facts BLOCK LVL-9
                    level: 2H
                    needed: 3""");
    }

    @Test
    void a_field_that_is_not_the_missing_one_is_told() {
        Found found = given().holding().when(NATIONAL).ofRule("TTL-3");

        found.missing("informedConsent");
        assertFails(() -> found.missing("regimes"), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                expected
                  missing: regimes
                found
                  missing: informedConsent""");
    }

    @Test
    void other_remedies_than_were_said_are_told() {
        Found found = given().in(aBed().state(BedState.GESLOTEN)).when(NATIONAL).ofRule("BED-9");

        assertFails(found::cannotBeLifted, """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                expected
                  remedies: none
                found
                  remedies: BED_BESCHIKBAAR by AANBIEDER
                  BLOCK BED-9
                    nl: Het bed is gesloten.
                    en: The bed is closed.""");
    }

    @Test
    void facts_of_nothing_are_not_there() {
        assertFails(() -> given().when(NATIONAL).ofRule("BED-5").noFacts(), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                expected
                  a finding
                found
                  nothing""");
    }

    @Test
    void near_misses_are_those_of_the_whole_rule_set() {
        Scenario scenario = given().holding(aTitle(TitleKind.RM)).in(aBed().state(BedState.GESLOTEN));

        List<String> nearMisses = scenario.nearMisses();

        assertThat(nearMisses).containsExactly("BED_BESCHIKBAAR, TITEL_WVGGZ");
    }

    @Test
    void a_bed_stands_in_the_unit_of_the_sentence_in_any_order_of_words() {
        UnitId other = new UnitId("u-07");

        assertThat(given().on(aUnit().id(other)).pairing().bed()).map(Bed::unit).contains(other);
        assertThat(given().on(aUnit().id(other)).in(aBed()).pairing().bed())
                .map(Bed::unit)
                .contains(other);
        assertThat(given().withoutBed().on(aUnit().id(other)).pairing().bed()).isEmpty();
    }

    @Test
    void a_bed_keeps_what_was_said_of_it_when_it_is_confirmed() {
        Scenario scenario = given().in(aBed().id(new BedId("b-07"))).confirmed("2022-06-01T09:00:00Z");

        assertThat(scenario.pairing().bed()).map(Bed::id).contains(new BedId("b-07"));
        scenario.when(NATIONAL).ofRule("FILL-9").is("UNKNOWN FILL-9");
    }

    @Test
    void a_moment_and_a_policy_can_be_said_in_any_order() {
        FreshnessPolicy strict = new FreshnessPolicy(0, 1);

        Found one = given().asked("2022-06-16T10:00:00Z").believing(strict).when(NATIONAL);
        Found other = given().believing(strict).asked("2022-06-16T10:00:00Z").when(NATIONAL);

        one.ofRule("BED-11").is("CONDITION BED-11");
        other.ofRule("BED-11").is("CONDITION BED-11");
        given().withoutBed().believing(strict).when(NATIONAL).ofRule("FILL-9").is("UNKNOWN FILL-9");
    }

    @Test
    void a_word_leaves_the_scenario_before_it_as_it_was() {
        Scenario start = given();

        start.holding().withoutNeededLevel().admittedOn(Examples.TODAY.plusDays(1));

        start.when(NATIONAL).hasNoImpact();
    }

    private static void assertFails(ThrowingCallable verification, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(verification).withMessage(message);
    }
}
