/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.law.TitleKind.IBS;
import static nl.beveiligdebedden.law.TitleKind.ISD;
import static nl.beveiligdebedden.law.TitleKind.RM;
import static nl.beveiligdebedden.law.TitleKind.TBS_DWANG;
import static nl.beveiligdebedden.law.TitleKind.TBS_VOORWAARDEN;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.testkit.Found;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Row 10 of the contract: does a title hold, and does the unit have its regime? */
class TitleCriterionTest {

    private static final Criterion CRITERION = new TitleCriterion();

    @Test
    void a_person_without_title_who_agrees_is_supported_by_TTL_3_on_the_condition_of_TTL_1() {
        Scenario scenario = given().holding().requesting(request -> request.informedConsent(YES));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-3", "CONDITION TTL-1");
    }

    @Test
    void a_person_without_title_whose_consent_is_not_recorded_is_not_known_by_TTL_3() {
        Scenario scenario = given().holding().requesting(request -> request.informedConsent(NOT_RECORDED));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-3").missing("informedConsent");
    }

    @Test
    void a_person_without_title_who_does_not_agree_is_blocked_by_TTL_1_and_TTL_3() {
        Scenario scenario = given().holding().requesting(request -> request.informedConsent(NO));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-1", "BLOCK TTL-3").liftedBy("INSTEMMING by CLIENT", "TITEL_WVGGZ by RECHTER");
    }

    @Test
    void a_person_with_LVB_can_be_helped_by_a_Wzd_title() {
        Scenario scenario = given(aPerson().problems(List.of(Problem.NAH)))
                .holding()
                .requesting(request -> request.informedConsent(NO))
                .on(aUnit().regimes(Recorded.of(Regime.WZD)));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-1", "BLOCK TTL-3").liftedBy("INSTEMMING by CLIENT", "TITEL_WZD by RECHTER");
    }

    @Test
    void no_title_helps_on_a_unit_without_its_regime() {
        Scenario scenario = given().holding()
                .requesting(request -> request.informedConsent(NO))
                .on(aUnit().regimes(Recorded.of(Regime.WFZ)));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-1", "BLOCK TTL-3").liftedBy("INSTEMMING by CLIENT");
    }

    @Test
    void a_title_that_has_ended_is_no_title() {
        Scenario scenario = given().holding(aTitle(ZM).until(TODAY.minusDays(1)));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-3");
    }

    @Test
    void a_title_that_ends_today_holds() {
        Scenario scenario = given().holding(aTitle(ZM).until(TODAY));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25");
    }

    @Test
    void a_title_that_begins_tomorrow_is_no_title() {
        Scenario scenario = given().holding(aTitle(ZM).from(TODAY.plusDays(1)));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-3");
    }

    @Test
    void a_title_must_hold_on_the_day_of_admission() {
        Scenario scenario = given().holding(aTitle(ZM).until(TODAY)).admittedOn(TODAY.plusDays(1));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-3");
    }

    @Test
    void regimes_that_are_not_recorded_are_not_known_by_TTL_25() {
        Scenario scenario = given().on(aUnit().regimes(Recorded.nothing()));

        Found found = scenario.when(CRITERION);

        found.is("UNKNOWN TTL-25").missing("regimes");
    }

    @Test
    void a_title_with_a_regime_of_the_unit_is_supported_by_TTL_25() {
        Scenario scenario = given().holding(aTitle(ZM));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25").facts(Map.of("titles", "ZM", "regimes", "WVGGZ, WFZ"));
    }

    @Test
    void a_title_without_a_regime_of_the_unit_is_blocked_by_TTL_25() {
        Scenario scenario = given().holding(aTitle(RM));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-25")
                .facts(Map.of("titles", "RM", "regimes", "WVGGZ, WFZ"))
                .liftedBy("TITEL_WVGGZ by RECHTER");
    }

    @Test
    void a_unit_without_any_regime_is_blocked_by_TTL_25_and_nobody_can_change_that() {
        Scenario scenario = given().on(aUnit().regimes(Recorded.of()));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-25").facts(Map.of("titles", "ZM", "regimes", "")).cannotBeLifted();
    }

    @Test
    void only_criminal_titles_mean_that_DJI_places_by_TTL_22() {
        Scenario scenario = given().holding(aTitle(ISD));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25", "CONDITION TTL-22").facts(Map.of("titles", "ISD"));
    }

    @Test
    void a_civil_title_that_fits_beside_a_criminal_one_needs_no_DJI() {
        Scenario scenario = given().holding(aTitle(ISD), aTitle(ZM));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25").facts(Map.of("titles", "ZM, ISD", "regimes", "WVGGZ, WFZ"));
    }

    @Test
    void a_civil_title_that_does_not_fit_leaves_the_placing_to_DJI_by_TTL_22() {
        Scenario scenario = given().holding(aTitle(ISD), aTitle(RM));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25", "CONDITION TTL-22");
    }

    @Test
    void tbs_with_compulsory_care_fits_the_Bvt() {
        Scenario scenario = given().holding(aTitle(TBS_DWANG)).on(aUnit().regimes(Recorded.of(Regime.BVT)));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25", "CONDITION TTL-22");
    }

    @Test
    void tbs_with_conditions_does_not_fit_the_Bvt() {
        Scenario scenario = given().holding(aTitle(TBS_VOORWAARDEN)).on(aUnit().regimes(Recorded.of(Regime.BVT)));

        Found found = scenario.when(CRITERION);

        found.is("BLOCK TTL-25").cannotBeLifted();
    }

    @Test
    void an_IBS_fits_the_Wzd() {
        Scenario scenario = given().holding(aTitle(IBS)).on(aUnit().regimes(Recorded.of(Regime.WZD)));

        Found found = scenario.when(CRITERION);

        found.is("SUPPORT TTL-25");
    }
}
