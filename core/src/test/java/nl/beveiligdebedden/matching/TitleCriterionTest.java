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
import static nl.beveiligdebedden.matching.Scene.scene;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aTitle;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.Regime;
import org.junit.jupiter.api.Test;

/** Row 10 of the contract: does a title hold, and does the unit have its regime? */
class TitleCriterionTest {

    private static final Criterion CRITERION = new TitleCriterion();

    @Test
    void a_person_without_title_who_agrees_is_supported_by_TTL_3_on_the_condition_of_TTL_1() {
        Scene scene = scene().titles().request(request -> request.informedConsent(YES));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-3", "CONDITION TTL-1");
    }

    @Test
    void a_person_without_title_whose_consent_is_not_recorded_is_not_known_by_TTL_3() {
        Scene scene = scene().titles().request(request -> request.informedConsent(NOT_RECORDED));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN TTL-3").missing("informedConsent");
    }

    @Test
    void a_person_without_title_who_does_not_agree_is_blocked_by_TTL_1_and_TTL_3() {
        Scene scene = scene().titles().request(request -> request.informedConsent(NO));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK TTL-1", "BLOCK TTL-3").liftedBy("INSTEMMING by CLIENT", "TITEL_WVGGZ by RECHTER");
    }

    @Test
    void a_person_with_LVB_can_be_helped_by_a_Wzd_title() {
        Scene scene = scene().titles()
                .request(request -> request.informedConsent(NO))
                .person(person -> person.problems(List.of(Problem.NAH)))
                .unit(unit -> unit.regimes(Recorded.of(Regime.WZD)));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK TTL-1", "BLOCK TTL-3").liftedBy("INSTEMMING by CLIENT", "TITEL_WZD by RECHTER");
    }

    @Test
    void no_title_helps_on_a_unit_without_its_regime() {
        Scene scene = scene().titles()
                .request(request -> request.informedConsent(NO))
                .unit(unit -> unit.regimes(Recorded.of(Regime.WFZ)));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK TTL-1", "BLOCK TTL-3").liftedBy("INSTEMMING by CLIENT");
    }

    @Test
    void a_title_that_has_ended_is_no_title() {
        Scene scene = scene().titles(aTitle(ZM).until(TODAY.minusDays(1)));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN TTL-3");
    }

    @Test
    void a_title_that_ends_today_holds() {
        Scene scene = scene().titles(aTitle(ZM).until(TODAY));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25");
    }

    @Test
    void a_title_that_begins_tomorrow_is_no_title() {
        Scene scene = scene().titles(aTitle(ZM).from(TODAY.plusDays(1)));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN TTL-3");
    }

    @Test
    void a_title_must_hold_on_the_day_of_admission() {
        Scene scene = scene().titles(aTitle(ZM).until(TODAY)).admittedOn(TODAY.plusDays(1));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN TTL-3");
    }

    @Test
    void regimes_that_are_not_recorded_are_not_known_by_TTL_25() {
        Scene scene = scene().unit(unit -> unit.regimes(Recorded.nothing()));

        Found found = scene.ask(CRITERION);

        found.is("UNKNOWN TTL-25").missing("regimes");
    }

    @Test
    void a_title_with_a_regime_of_the_unit_is_supported_by_TTL_25() {
        Scene scene = scene().titles(aTitle(ZM));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25").facts(Map.of("titles", "ZM", "regimes", "WVGGZ, WFZ"));
    }

    @Test
    void a_title_without_a_regime_of_the_unit_is_blocked_by_TTL_25() {
        Scene scene = scene().titles(aTitle(RM));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK TTL-25")
                .facts(Map.of("titles", "RM", "regimes", "WVGGZ, WFZ"))
                .liftedBy("TITEL_WVGGZ by RECHTER");
    }

    @Test
    void a_unit_without_any_regime_is_blocked_by_TTL_25_and_nobody_can_change_that() {
        Scene scene = scene().unit(unit -> unit.regimes(Recorded.of()));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK TTL-25").facts(Map.of("titles", "ZM", "regimes", "")).cannotBeLifted();
    }

    @Test
    void only_criminal_titles_mean_that_DJI_places_by_TTL_22() {
        Scene scene = scene().titles(aTitle(ISD));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25", "CONDITION TTL-22").facts(Map.of("titles", "ISD"));
    }

    @Test
    void a_civil_title_that_fits_beside_a_criminal_one_needs_no_DJI() {
        Scene scene = scene().titles(aTitle(ISD), aTitle(ZM));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25").facts(Map.of("titles", "ZM, ISD", "regimes", "WVGGZ, WFZ"));
    }

    @Test
    void a_civil_title_that_does_not_fit_leaves_the_placing_to_DJI_by_TTL_22() {
        Scene scene = scene().titles(aTitle(ISD), aTitle(RM));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25", "CONDITION TTL-22");
    }

    @Test
    void tbs_with_compulsory_care_fits_the_Bvt() {
        Scene scene = scene().titles(aTitle(TBS_DWANG)).unit(unit -> unit.regimes(Recorded.of(Regime.BVT)));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25", "CONDITION TTL-22");
    }

    @Test
    void tbs_with_conditions_does_not_fit_the_Bvt() {
        Scene scene = scene().titles(aTitle(TBS_VOORWAARDEN)).unit(unit -> unit.regimes(Recorded.of(Regime.BVT)));

        Found found = scene.ask(CRITERION);

        found.is("BLOCK TTL-25").cannotBeLifted();
    }

    @Test
    void an_IBS_fits_the_Wzd() {
        Scene scene = scene().titles(aTitle(IBS)).unit(unit -> unit.regimes(Recorded.of(Regime.WZD)));

        Found found = scene.ask(CRITERION);

        found.is("SUPPORT TTL-25");
    }
}
