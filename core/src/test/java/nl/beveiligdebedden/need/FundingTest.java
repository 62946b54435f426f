/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import static nl.beveiligdebedden.base.FinancingAct.WFZ;
import static nl.beveiligdebedden.base.FinancingAct.WLZ;
import static nl.beveiligdebedden.base.FinancingAct.WMO;
import static nl.beveiligdebedden.base.FinancingAct.ZVW;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which acts can pay for each day of a stay, why, and what must be arranged. */
class FundingTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate DAY_1096 = LocalDate.of(2024, 12, 31);
    private static final FundingFacts SINCE_2021 = facts(Answer.NOT_RECORDED, LocalDate.of(2021, 6, 1));

    @Test
    void FIN_12_FIN_13_a_stay_has_three_payers_one_after_the_other() {
        List<FundingPeriod> periods = Funding.of(adult().build(), ExpectedStay.from(FIRST));

        assertThat(periods)
                .map(period -> period.from() + " "
                        + period.until().map(Object::toString).orElse("on") + " "
                        + period.acts().keySet())
                .containsExactly("2022-01-01 2022-12-31 [ZVW]", "2023-01-01 2024-12-30 [ZVW]", "2024-12-31 on [WLZ]");
    }

    @Test
    void FIN_18_the_CIZ_must_be_asked_six_weeks_before_day_1096() {
        FundingPeriod period = on(DAY_1096, adult());

        Finding ask = find(period.acts().get(WLZ), "FIN-18");

        assertThat(ask.text().nl()).contains("Vraag die aan: op 2024-11-19 of eerder.");
        assertThat(ask.remedies()).map(Remedy::code).containsExactly("WLZ_INDICATIE");
        assertThat(rules(period.acts().get(WLZ))).containsExactly("FIN-13", "FIN-18", "FIN-17", "FIN-19");
    }

    @Test
    void FIN_18_with_an_indication_of_the_CIZ_the_Wlz_can_pay_from_the_first_day() {
        FundingPeriod period = on(FIRST, adult().indications(List.of(Indication.of("7VG"))));

        assertThat(period.effect(WLZ)).contains(Effect.SUPPORT);
        assertThat(period.effect(ZVW)).contains(Effect.SUPPORT);
    }

    @Test
    void FIN_11_a_criminal_title_lets_the_Wfz_pay_until_it_ends() {
        PlacementRequest request = adult().titles(List.of(title(TitleKind.TBS_DWANG, "2022-03-31")))
                .build();

        List<FundingPeriod> periods = Funding.of(request, ExpectedStay.from(FIRST));

        assertThat(periods.get(0).effect(WFZ)).contains(Effect.SUPPORT);
        assertThat(periods.get(0).until()).contains(LocalDate.of(2022, 3, 31));
        assertThat(periods.get(1).effect(WFZ)).isEmpty();
        assertThat(periods.get(1).effect(ZVW)).contains(Effect.SUPPORT);
    }

    @ParameterizedTest(name = "FIN-15, FIN-16: insured {0}, suspended {1}: {2}")
    @CsvSource({
        "YES, NO, CONDITION, FIN-16 SUPPORT",
        "YES, NOT_RECORDED, UNKNOWN, FIN-16 UNKNOWN",
        "NOT_RECORDED, NO, UNKNOWN, FIN-16 UNKNOWN",
        "NOT_RECORDED, YES, CONDITION, FIN-16 CONDITION",
        "NO, NO, CONDITION, FIN-16 CONDITION"
    })
    void beside_forensic_care_the_Zvw_asks_for_an_insurance(
            Answer insured, Answer suspended, Effect expected, String found) {
        FundingFacts facts = new FundingFacts(insured, suspended, Optional.empty(), Answer.NOT_RECORDED);

        FundingPeriod period = on(FIRST, adult().titles(List.of(title(TitleKind.ISD, "2022-12-31"))), facts);

        assertThat(period.effect(ZVW)).contains(expected);
        assertThat(period.acts().get(ZVW))
                .map(finding -> finding.rule().id() + " " + finding.effect())
                .containsExactly("FIN-15 CONDITION", found);
    }

    @Test
    void FIN_16_without_a_title_the_insurance_is_told_only_when_there_is_none() {
        FundingFacts uninsured = new FundingFacts(Answer.NO, Answer.NO, Optional.empty(), Answer.NOT_RECORDED);

        assertThat(rules(on(FIRST, adult()).acts().get(ZVW))).containsExactly("FIN-12");
        assertThat(on(FIRST, adult(), uninsured).effect(ZVW)).contains(Effect.CONDITION);
    }

    @Test
    void FIN_14_in_a_crisis_the_Zvw_pays() {
        FundingPeriod period = on(FIRST, adult().titles(List.of(title(TitleKind.CM, "2022-01-03"))));

        assertThat(rules(period.acts().get(ZVW))).containsExactly("FIN-12", "FIN-14");
    }

    @ParameterizedTest(name = "born in {0}: {1}")
    @CsvSource({
        "2005, FIN-20 CONDITION",
        "2004, FIN-20 UNKNOWN",
        "2003, FIN-18 SUPPORT",
        "2000, FIN-18 SUPPORT",
        "1999, FIN-20 UNKNOWN",
        "1998, FIN-20 CONDITION"
    })
    void FIN_20_an_LVG_profile_is_for_18_up_to_23(int birthYear, String expected) {
        FundingPeriod period = on(
                FIRST,
                aRequest().person(aPerson().birthYear(birthYear).build()).indications(List.of(Indication.of("3LVG"))),
                SINCE_2021);

        Finding first = period.acts().get(WLZ).get(0);

        assertThat(first.rule().id() + " " + first.effect()).isEqualTo(expected);
    }

    @Test
    void FIN_25_who_is_too_old_for_an_LVG_profile_may_have_a_right_to_one_of_the_VG_range() {
        FundingPeriod period = on(FIRST, adult().indications(List.of(Indication.of("3LVG"))), SINCE_2021);

        assertThat(rules(period.acts().get(WLZ))).containsExactly("FIN-20", "FIN-25");
    }

    @Test
    void FIN_21_an_LVG_indication_ends_after_three_years() {
        PlacementRequest.Builder request =
                aRequest().person(aPerson().birthYear(2003).build()).indications(List.of(Indication.of("3LVG")));

        assertThat(on(LocalDate.of(2024, 5, 31), request, SINCE_2021).effect(WLZ))
                .contains(Effect.SUPPORT);
        assertThat(find(on(LocalDate.of(2024, 6, 1), request, SINCE_2021).acts().get(WLZ), "FIN-21")
                        .text()
                        .nl())
                .isEqualTo("3LVG geldt van 2021-06-01 tot 2024-06-01. Vraag het CIZ op tijd om een nieuwe indicatie.");
    }

    @Test
    void FIN_21_an_LVG_indication_without_a_first_day_is_never_a_yes() {
        FundingPeriod period = on(
                FIRST,
                aRequest().person(aPerson().birthYear(2002).build()).indications(List.of(Indication.of("3LVG"))));

        assertThat(period.effect(WLZ)).contains(Effect.UNKNOWN);
        assertThat(rules(period.acts().get(WLZ))).containsExactly("FIN-21");
    }

    @ParameterizedTest(name = "{0} from {1}, born in {2}")
    @CsvSource({"1SGLVG, 2022-12-01, 1980", "3LVG, 2022-12-01, 2001", "3LVG, 2023-06-01, 2005"})
    void FIN_18_an_indication_that_begins_later_is_told_with_its_first_day_and_no_new_one_is_asked_for(
            String profile, LocalDate from, int birthYear) {
        PlacementRequest.Builder request =
                aRequest().person(aPerson().birthYear(birthYear).build()).indications(List.of(Indication.of(profile)));

        List<Finding> found =
                on(FIRST, request, facts(Answer.NOT_RECORDED, from)).acts().get(WLZ);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).hasToString("FIN-18");
            assertThat(finding.text().nl())
                    .isEqualTo(profile + " begint op " + from + ". Spreek af wie tot die dag betaalt.");
        });
    }

    @Test
    void FIN_18_in_the_fourth_year_too_nobody_asks_for_what_begins_later() {
        FundingPeriod period = on(
                DAY_1096,
                adult().indications(List.of(Indication.of("1SGLVG"))),
                facts(Answer.NOT_RECORDED, DAY_1096.plusMonths(1)));

        assertThat(rules(period.acts().get(WLZ))).containsExactly("FIN-13", "FIN-18");
    }

    @Test
    void an_indication_that_begins_later_does_not_pay_yet() {
        FundingFacts later = facts(Answer.NOT_RECORDED, FIRST.plusDays(1));

        FundingPeriod period = on(FIRST, adult().indications(List.of(Indication.of("7VG"))), later);

        assertThat(period.effect(WLZ)).contains(Effect.CONDITION);
    }

    @Test
    void FIN_22_an_SGLVG_profile_has_no_age_limit() {
        FundingPeriod period = on(FIRST, adult().indications(List.of(Indication.of("1SGLVG"))));

        assertThat(rules(period.acts().get(WLZ))).containsExactly("FIN-18", "FIN-22");
    }

    @Test
    void FIN_23_FIN_24_with_LVB_and_behaviour_problems_a_young_adult_can_get_an_indication() {
        FundingPeriod period = on(FIRST, lvb(2001, Answer.YES));

        assertThat(rules(period.acts().get(WLZ))).containsExactly("FIN-24", "FIN-23");
        assertThat(period.effect(WLZ)).contains(Effect.CONDITION);
    }

    @Test
    void FIN_23_an_adult_of_any_age_can_ask_for_temporary_care() {
        assertThat(rules(on(FIRST, lvb(1980, Answer.NOT_RECORDED)).acts().get(WLZ)))
                .containsExactly("FIN-23");
        assertThat(on(FIRST, lvb(2004, Answer.YES)).acts()).doesNotContainKey(WLZ);
    }

    @Test
    void FIN_27_without_proof_of_the_LVB_before_18_there_is_no_LVG_profile() {
        assertThat(rules(on(FIRST, lvb(2001, Answer.NO)).acts().get(WLZ)))
                .containsExactly("FIN-27", "FIN-25", "FIN-23");
    }

    @Test
    void FIN_26_FIN_30_who_refuses_a_qualifying_provider_falls_back_on_the_municipality() {
        FundingPeriod period = on(
                FIRST,
                adult().indications(List.of(Indication.of("1SGLVG"))),
                facts(Answer.NO, LocalDate.of(2021, 6, 1)));

        assertThat(rules(period.acts().get(WMO))).containsExactly("FIN-26", "FIN-30");
        assertThat(period.effect(WLZ)).contains(Effect.CONDITION);
    }

    @Test
    void FIN_29_after_the_ISD_measure_another_indication_must_be_there() {
        PlacementRequest.Builder request = adult().titles(List.of(title(TitleKind.ISD, "2022-03-31")));

        assertThat(on(LocalDate.of(2022, 3, 31), request).acts()).doesNotContainKey(WMO);
        assertThat(find(on(LocalDate.of(2022, 4, 1), request).acts().get(WMO), "FIN-29")
                        .text()
                        .nl())
                .startsWith("De ISD-maatregel is voorbij; de laatste dag was 2022-03-31.");
        assertThat(rules(on(LocalDate.of(2022, 4, 1), request).acts().get(WMO))).containsExactly("FIN-29");
        assertThat(rules(on(LocalDate.of(2022, 4, 1), request).acts().get(WLZ))).containsExactly("FIN-29");
    }

    @Test
    void FIN_29_on_the_days_of_the_ISD_measure_it_is_told_when_it_ends_and_what_to_ask_for_before() {
        FundingPeriod during = on(FIRST, adult().titles(List.of(title(TitleKind.ISD, "2022-03-31"))));

        Finding told = find(during.findings(), "FIN-29");

        assertThat(told.text().en())
                .startsWith("The last day of the ISD measure: 2022-03-31.")
                .endsWith("Ask for it well before that day.");
        assertThat(told.facts()).map(Object::toString).containsExactly("end=2022-03-31");
        assertThat(told.remedies()).map(Remedy::code).containsExactly("WLZ_INDICATIE", "GEMEENTELIJKE_HULP");
    }

    @Test
    void FIN_29_is_told_of_an_ISD_measure_without_an_end_too() {
        LegalTitle open = LegalTitle.builder().kind(TitleKind.ISD).from(FIRST).build();

        Finding told = find(on(FIRST, adult().titles(List.of(open))).findings(), "FIN-29");

        assertThat(told.text().nl()).startsWith("De laatste dag van de ISD-maatregel: niet ingevuld.");
    }

    @Test
    void FIN_29_is_not_told_when_an_indication_or_another_criminal_title_follows_the_ISD_measure() {
        LegalTitle isd = title(TitleKind.ISD, "2022-03-31");

        FundingPeriod indicated = on(FIRST, adult().titles(List.of(isd)).indications(List.of(Indication.of("7VG"))));
        FundingPeriod criminal = on(FIRST, adult().titles(List.of(isd, title(TitleKind.TBS_DWANG, "2023-03-31"))));

        assertThat(rules(indicated.findings())).doesNotContain("FIN-29");
        assertThat(rules(criminal.findings())).doesNotContain("FIN-29");
    }

    @ParameterizedTest(name = "ISD until {0}: {1}")
    @CsvSource({"2021-12-31, true", "2021-12-30, false"})
    void FIN_29_counts_when_the_measure_ends_during_the_stay_or_on_the_day_before_it(String until, boolean counts) {
        LegalTitle before = LegalTitle.builder()
                .kind(TitleKind.ISD)
                .from(FIRST.minusYears(1))
                .until(LocalDate.parse(until))
                .build();

        assertThat(on(FIRST, adult().titles(List.of(before))).acts().containsKey(WMO))
                .isEqualTo(counts);
    }

    @Test
    void FIN_11_an_act_in_the_request_that_cannot_pay_then_is_told() {
        Finding told = find(
                on(DAY_1096, adult().financing(Recorded.of(FinancingAct.ZVW))).findings(), "FIN-11");

        assertThat(told.effect()).isEqualTo(Effect.CONDITION);
        assertThat(told.remedies()).isNotEmpty();
        assertThat(on(FIRST, adult().financing(Recorded.of(FinancingAct.ZVW))).findings())
                .isEmpty();
    }

    @Test
    void KVN_DEF_13_when_nobody_pays_for_sure_somebody_must_pay_for_the_time_being() {
        assertThat(rules(on(DAY_1096, adult()).findings())).contains("KVN-DEF-13");
        assertThat(rules(on(FIRST, adult()).findings())).doesNotContain("KVN-DEF-13");
    }

    @ParameterizedTest(name = "away until {0}: {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "2022-03-30 > Onderbreking van 30 dagen. Ze tellen niet; daarna gaat de telling verder.",
                "2022-03-31 > Onderbreking van meer dan 30 dagen. Daarna begint een nieuwe telling bij dag 1.",
                " > De onderbreking loopt nog. Vanaf 2022-04-01 begint bij terugkeer een nieuwe telling. Dit houdt bij: de aanbieder."
            })
    void LAW_ZVW_1_an_interruption_says_what_it_does_to_the_count(LocalDate until, String expected) {
        Interruption away = new Interruption(LocalDate.of(2022, 3, 1), Optional.ofNullable(until));
        ExpectedStay stay = new ExpectedStay(
                StayDays.of(FIRST, List.of(away)), FundingFacts.NONE, LocalDate.of(2022, 3, 1), Optional.empty());

        FundingPeriod period = Funding.of(adult().build(), stay).get(0);

        assertThat(period.acts()).isEmpty();
        assertThat(period.findings()).map(finding -> finding.text().nl()).containsExactly(expected);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        StayDays days = StayDays.of(FIRST, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExpectedStay(days, FundingFacts.NONE, FIRST, Optional.of(FIRST.minusDays(1))))
                .withMessage("until must be from or later");
    }

    private static FundingPeriod on(LocalDate day, PlacementRequest.Builder request) {
        return on(day, request, FundingFacts.NONE);
    }

    private static FundingPeriod on(LocalDate day, PlacementRequest.Builder request, FundingFacts facts) {
        StayDays days = StayDays.of(FIRST, List.of());
        return Funding.of(request.build(), new ExpectedStay(days, facts, day, Optional.of(day)))
                .get(0);
    }

    private static PlacementRequest.Builder adult() {
        return PlacementRequest.builder()
                .id(aRequest().build().id())
                .person(aPerson().birthYear(1980).build());
    }

    private static PlacementRequest.Builder lvb(int birthYear, Answer proof) {
        return adult().person(aPerson()
                .birthYear(birthYear)
                .problems(List.of(Problem.LVB, Problem.ONTWRICHTEND_GEDRAG))
                .lvbDemonstrableBefore18(proof)
                .build());
    }

    private static LegalTitle title(TitleKind kind, String until) {
        return LegalTitle.builder()
                .kind(kind)
                .from(FIRST)
                .until(LocalDate.parse(until))
                .build();
    }

    private static FundingFacts facts(Answer accepts, LocalDate indicationFrom) {
        return new FundingFacts(Answer.NOT_RECORDED, Answer.NOT_RECORDED, Optional.of(indicationFrom), accepts);
    }

    private static Finding find(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id().value()).toList();
    }
}
