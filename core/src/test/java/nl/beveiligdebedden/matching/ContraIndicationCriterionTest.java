/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aPersonOf;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 3 of the contract: does the unit refuse this person? */
class ContraIndicationCriterionTest {

    private static final Criterion CRITERION = new ContraIndicationCriterion();

    private static Recorded<ContraIndication> refusing(String... codes) {
        return Recorded.copyOf(Arrays.stream(codes).map(ContraIndication::of).toList());
    }

    @Test
    void contra_indications_that_are_not_recorded_are_not_known_by_BED_15() {
        Scenario scenario = given().on(aUnit().contraIndications(Recorded.nothing()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN BED-15").missing("contraIndications");
    }

    @Test
    void a_unit_that_refuses_nobody_gives_no_finding() {
        Scenario scenario = given().on(aUnit().contraIndications(refusing()));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_person_of_17_is_blocked_by_BED_5_on_JONGER_DAN_18() {
        Scenario scenario = given(aPersonOf(17)).on(aUnit().contraIndications(refusing("JONGER_DAN_18")));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-5")
                .facts(Map.of("contraIndication", "JONGER_DAN_18"))
                .liftedBy("CONTRA_INDICATIE:JONGER_DAN_18 by AANBIEDER");
    }

    @Test
    void a_person_who_turns_18_this_year_is_not_known_by_BED_12() {
        Scenario scenario = given(aPersonOf(18)).on(aUnit().contraIndications(refusing("JONGER_DAN_18")));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN BED-12").facts(Map.of("contraIndication", "JONGER_DAN_18", "missing", "age"));
    }

    @Test
    void a_person_who_turns_19_this_year_is_old_enough() {
        Scenario scenario = given(aPersonOf(19)).on(aUnit().contraIndications(refusing("JONGER_DAN_18")));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void a_person_without_year_of_birth_is_not_known_by_BED_12() {
        Scenario scenario = given(aPerson().birthYear(OptionalInt.empty()))
                .on(aUnit().contraIndications(refusing("JONGER_DAN_18")));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN BED-12").missing("person.birthYear");
    }

    @Test
    void a_woman_is_blocked_by_BED_5_on_VROUW() {
        Scenario scenario = given(aPerson().sex(Sex.VROUW)).on(aUnit().contraIndications(refusing("VROUW")));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-5").liftedBy("CONTRA_INDICATIE:VROUW by AANBIEDER");
    }

    @Test
    void a_man_passes_VROUW() {
        Scenario scenario = given(aPerson().sex(Sex.MAN)).on(aUnit().contraIndications(refusing("VROUW")));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void an_unknown_sex_is_not_known_by_BED_12_on_VROUW() {
        Scenario scenario = given(aPerson().sex(Sex.ONBEKEND)).on(aUnit().contraIndications(refusing("VROUW")));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN BED-12").facts(Map.of("contraIndication", "VROUW", "missing", "person.sex"));
    }

    @Test
    void a_sexual_offence_is_blocked_by_BED_5_on_ZEDEN() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("ZEDEN"))))
                .on(aUnit().contraIndications(refusing("ZEDEN")));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-5").facts(Map.of("contraIndication", "ZEDEN"));
    }

    @Test
    void a_problem_on_the_list_is_blocked_by_BED_4() {
        Scenario scenario =
                given(aPerson().problems(List.of(Problem.LVB))).on(aUnit().contraIndications(refusing("LVB")));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-4").facts(Map.of("contraIndication", "LVB")).liftedBy("CONTRA_INDICATIE:LVB by AANBIEDER");
    }

    @Test
    void a_characteristic_that_we_do_not_know_yet_is_blocked_by_BED_4_all_the_same() {
        Scenario scenario = given(aPerson().characteristics(List.of(Characteristic.of("GOKKEN"))))
                .on(aUnit().contraIndications(refusing("GOKKEN")));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-4");
    }

    @Test
    void a_contra_indication_that_the_person_does_not_have_gives_no_finding() {
        Scenario scenario = given().on(aUnit().contraIndications(refusing("LVB", "ZEDEN", "GOKKEN")));

        Found found = scenario.when(CRITERION);

        found.isNothing();
    }

    @Test
    void each_contra_indication_that_hits_is_a_finding_of_its_own() {
        Scenario scenario =
                given(aPerson().sex(Sex.VROUW)).on(aUnit().contraIndications(refusing("VROUW", "PSYCHIATRIE", "NAH")));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK BED-4", "BLOCK BED-5");
    }
}
