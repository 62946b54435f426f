/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aPerson;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** PRV-1 to PRV-11: which route may carry what to whom, on what ground. */
class DisclosureTableTest {

    private static final DisclosureTable TABLE = DisclosureTable.national();

    @ParameterizedTest(name = "can decide {0}, representative {1}, consent {2}: {3}")
    @CsvSource({
        "YES, , YES, 'PRV-1 SUPPORT, PRV-6 CONDITION'",
        "YES, , NO, 'PRV-1 BLOCK, PRV-6 CONDITION'",
        "YES, , NOT_RECORDED, 'PRV-1 UNKNOWN, PRV-6 CONDITION'",
        "NO, MENTOR, YES, 'PRV-8 SUPPORT, PRV-1 SUPPORT, PRV-6 CONDITION'",
        "NO, BEWINDVOERDER, YES, 'PRV-8 BLOCK, PRV-1 SUPPORT, PRV-6 CONDITION'",
        "NO, , YES, 'PRV-8 BLOCK, PRV-1 SUPPORT, PRV-6 CONDITION'",
        "NOT_RECORDED, , YES, 'PRV-8 UNKNOWN, PRV-1 SUPPORT, PRV-6 CONDITION'",
        "NOT_RECORDED, MENTOR, NOT_RECORDED, 'PRV-8 UNKNOWN, PRV-1 UNKNOWN, PRV-6 CONDITION'"
    })
    void PRV_8_consent_is_given_by_somebody_who_may_give_it(
            Answer capable, Representative representative, Answer consent, String expected) {
        Person.Builder person = aPerson().decisionallyCapable(capable);
        if (representative != null) {
            person.representative(representative);
        }

        Disclosure disclosure =
                share(aRequest().person(person.build()).build(), SharingRoute.VRIJWILLIG, Recipient.AANBIEDER, consent);

        assertThat(String.join(", ", found(disclosure.ground()))).isEqualTo(expected);
        assertThat(disclosure.projection().data().isEmpty())
                .isEqualTo(expected.contains("BLOCK") || expected.contains("UNKNOWN"));
    }

    @Test
    void PRV_8_a_representative_is_asked_of_the_court() {
        PlacementRequest request =
                aRequest().person(aPerson().decisionallyCapable(NO).build()).build();

        Disclosure disclosure = share(request, SharingRoute.VRIJWILLIG, Recipient.AANBIEDER, NOT_RECORDED);

        assertThat(disclosure.ground().get(0).remedies()).map(Remedy::code).containsExactly("VERTEGENWOORDIGING");
    }

    @Test
    void consent_to_be_admitted_is_no_consent_to_share() {
        PlacementRequest request = capable().informedConsent(YES).build();

        Disclosure disclosure = share(request, SharingRoute.VRIJWILLIG, Recipient.AANBIEDER, NOT_RECORDED);

        assertThat(disclosure.projection().data()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: title {1}, situation {2}, weighed {3}: {4}")
    @CsvSource({
        "ONDER_VOORWAARDEN, , YES, YES, 'PRV-2 SUPPORT, PRV-6 SUPPORT, PRV-6 CONDITION'",
        "ONDER_VOORWAARDEN, , NOT_RECORDED, YES, 'PRV-2 UNKNOWN, PRV-6 SUPPORT, PRV-6 CONDITION'",
        "WVGGZ, ZM, NO, YES, 'PRV-3 SUPPORT, PRV-6 SUPPORT, PRV-6 CONDITION'",
        "WVGGZ, RM, NO, YES, 'PRV-3 BLOCK, PRV-6 SUPPORT, PRV-6 CONDITION'",
        "WVGGZ, TBS_DWANG, NOT_RECORDED, NO, 'PRV-3 UNKNOWN, PRV-6 BLOCK, PRV-6 CONDITION'",
        "WZD, RM, NOT_RECORDED, NOT_RECORDED, 'PRV-4 SUPPORT, PRV-6 UNKNOWN, PRV-6 CONDITION'",
        "WZD, , YES, YES, 'PRV-4 SUPPORT, PRV-6 SUPPORT, PRV-6 CONDITION'",
        "BEMOEIZORG, , YES, YES, 'PRV-5 SUPPORT, PRV-6 SUPPORT, PRV-6 CONDITION'",
        "BEMOEIZORG, , NO, YES, 'PRV-5 BLOCK, PRV-6 SUPPORT, PRV-6 CONDITION'"
    })
    void PRV_2_to_PRV_6_each_other_route_asks_for_its_situation_and_its_steps(
            SharingRoute route, TitleKind title, Answer situation, Answer weighed, String expected) {
        PlacementRequest request = capable()
                .titles(title == null ? List.of() : List.of(aTitle(title).build()))
                .build();
        SharingFacts facts = new SharingFacts(NOT_RECORDED, situation, weighed);

        Disclosure disclosure = TABLE.disclose(request, new SharingQuestion(route, Recipient.GEMEENTE, TODAY, facts));

        assertThat(String.join(", ", found(disclosure.ground()))).isEqualTo(expected);
    }

    @Test
    void PRV_3_a_title_that_ended_does_not_open_the_route() {
        PlacementRequest request = capable()
                .titles(List.of(aTitle(TitleKind.ZM).until(TODAY.minusDays(1)).build()))
                .build();
        SharingFacts facts = new SharingFacts(YES, NO, YES);

        Disclosure disclosure =
                TABLE.disclose(request, new SharingQuestion(SharingRoute.WVGGZ, Recipient.AANBIEDER, TODAY, facts));

        assertThat(disclosure.projection().data()).isEmpty();
    }

    @Test
    void PRV_6_what_the_route_does_not_carry_to_a_recipient_is_left_out() {
        Disclosure disclosure = share(capable().build(), SharingRoute.VRIJWILLIG, Recipient.ZORGVERZEKERAAR, YES);

        assertThat(disclosure.projection().data().keySet())
                .containsExactly(DataCategory.KENMERK, DataCategory.ZORGVRAAG, DataCategory.FINANCIERING);
        assertThat(found(disclosure.leftOut().get(DataCategory.PROBLEMATIEK))).containsExactly("PRV-6 BLOCK");
        assertThat(disclosure
                        .leftOut()
                        .get(DataCategory.PROBLEMATIEK)
                        .get(0)
                        .text()
                        .nl())
                .isEqualTo("Deze route brengt dit niet naar de zorgverzekeraar.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ZORGKANTOOR, ZVW", "CIZ, '1SGLVG ZVW'", "LCBB, '1SGLVG ZVW, WFZ'"})
    void PRV_6_the_Wfz_and_a_profile_tell_no_criminal_title_and_no_problem_that_is_left_out(
            Recipient to, String expected) {
        PlacementRequest request = capable()
                .indications(List.of(Indication.of("1SGLVG")))
                .financing(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ))
                .build();

        List<Fact> told = share(request, SharingRoute.VRIJWILLIG, to, YES)
                .projection()
                .data()
                .get(DataCategory.FINANCIERING);

        assertThat(String.join(" ", told.stream().map(Fact::value).toList())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: consent {1}")
    @CsvSource({
        "BEMOEIZORG, NO, true",
        "ANONIEM, NO, true",
        "BEMOEIZORG, NOT_RECORDED, false",
        "BEMOEIZORG, YES, false",
        "VRIJWILLIG, NO, false"
    })
    void PRV_8_a_refusal_is_a_condition_on_every_route_but_the_voluntary_one(
            SharingRoute route, Answer consent, boolean told) {
        SharingFacts facts = new SharingFacts(consent, YES, YES);

        Disclosure disclosure = TABLE.disclose(
                capable().build(), new SharingQuestion(route, Recipient.LEVENSLOOPAANBIEDER, TODAY, facts));

        assertThat(found(disclosure.ground()).contains("PRV-8 CONDITION")).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(SharingRoute.class)
    void PRV_6_every_route_and_its_table_are_told_to_be_our_reading(SharingRoute route) {
        List<Finding> ground =
                share(capable().build(), route, Recipient.LCBB, YES).ground();

        assertThat(ground)
                .anySatisfy(finding -> assertThat(finding.text().nl())
                        .startsWith("Deze route en tabel zijn zoals wij de bron lezen."));
    }

    @ParameterizedTest(name = "PRV-7: consent {0}")
    @CsvSource({"YES, ''", "NO, PRV-7 BLOCK", "NOT_RECORDED, PRV-7 UNKNOWN"})
    void PRV_7_the_file_is_shared_with_consent_only_also_when_the_route_is_open(Answer consent, String expected) {
        SharingFacts facts = new SharingFacts(consent, YES, YES);

        Disclosure disclosure = TABLE.disclose(
                capable().build(), new SharingQuestion(SharingRoute.WVGGZ, Recipient.AANBIEDER, TODAY, facts));

        assertThat(disclosure.projection().data()).containsKey(DataCategory.PROBLEMATIEK);
        assertThat(String.join(", ", found(disclosure.leftOut().getOrDefault(DataCategory.DOSSIER, List.of()))))
                .isEqualTo(expected);
    }

    @Test
    void PRV_9_the_LCBB_gets_a_case_without_any_ground_because_it_is_anonymous() {
        Disclosure disclosure = share(capable().build(), SharingRoute.ANONIEM, Recipient.LCBB, NOT_RECORDED);

        assertThat(found(disclosure.ground())).containsExactly("PRV-9 SUPPORT", "PRV-6 CONDITION");
        assertThat(disclosure.projection().data().keySet())
                .contains(DataCategory.GEBOORTEJAAR)
                .doesNotContain(DataCategory.DOSSIER);
    }

    @Test
    void PRV_10_the_LCBB_asks_for_the_year_of_birth() {
        PlacementRequest request = aRequest().person(Person.builder().build()).build();

        Disclosure disclosure = share(request, SharingRoute.ANONIEM, Recipient.LCBB, NOT_RECORDED);

        assertThat(found(disclosure.ground())).containsExactly("PRV-9 SUPPORT", "PRV-10 CONDITION", "PRV-6 CONDITION");
    }

    @ParameterizedTest
    @EnumSource(value = Recipient.class, mode = EnumSource.Mode.EXCLUDE, names = "LCBB")
    void PRV_9_nobody_but_the_LCBB_gets_an_anonymous_case(Recipient other) {
        assertThat(share(capable().build(), SharingRoute.ANONIEM, other, YES)
                        .projection()
                        .data())
                .isEmpty();
    }

    @ParameterizedTest(name = "PRV-11: consent {0}: {1}")
    @CsvSource({"YES, PRV-11 SUPPORT", "NO, PRV-11 BLOCK", "NOT_RECORDED, PRV-11 UNKNOWN"})
    void PRV_11_a_relative_gets_an_explanation_unless_the_person_does_not_agree(Answer consent, String expected) {
        Disclosure disclosure = share(capable().build(), SharingRoute.VRIJWILLIG, Recipient.NAASTE, consent);

        assertThat(found(disclosure.ground())).contains(expected);
        assertThat(disclosure
                        .projection()
                        .data()
                        .keySet()
                        .equals(Set.of(DataCategory.PROBLEMATIEK, DataCategory.ZORGVRAAG)))
                .isEqualTo(consent == YES);
    }

    @Test
    void REJ_S3_where_victims_live_is_never_shared_whatever_a_table_says() {
        DisclosureTable table = new DisclosureTable(
                Map.of(SharingRoute.VRIJWILLIG, Map.of(Recipient.AANBIEDER, Set.of(DataCategory.values()))),
                Mark.VERIFIED);
        PlacementRequest request =
                capable().victimProvinces(List.of(Province.ZEELAND)).build();
        SharingFacts facts = new SharingFacts(YES, YES, YES);

        Disclosure disclosure = table.disclose(
                request, new SharingQuestion(SharingRoute.VRIJWILLIG, Recipient.AANBIEDER, TODAY, facts));

        assertThat(disclosure.leftOut()).containsOnlyKeys(DataCategory.SLACHTOFFERS);
        assertThat(found(disclosure.leftOut().get(DataCategory.SLACHTOFFERS))).containsExactly("REJ-S3 BLOCK");
    }

    @Test
    void PRV_6_a_table_that_somebody_checked_needs_no_confirmation() {
        DisclosureTable checked = new DisclosureTable(TABLE.rows(), Mark.VERIFIED);
        SharingFacts facts = new SharingFacts(YES, YES, YES);

        Disclosure disclosure = checked.disclose(
                capable().build(), new SharingQuestion(SharingRoute.VRIJWILLIG, Recipient.CIZ, TODAY, facts));

        assertThat(found(disclosure.ground())).containsExactly("PRV-1 SUPPORT");
    }

    @Test
    void a_projection_shows_its_categories_and_no_data() {
        Disclosure disclosure = share(capable().build(), SharingRoute.VRIJWILLIG, Recipient.ZORGVERZEKERAAR, YES);

        assertThat(disclosure.projection())
                .hasToString("Projection[VRIJWILLIG ZORGVERZEKERAAR [KENMERK, ZORGVRAAG, FINANCIERING]]");
    }

    private static PlacementRequest.Builder capable() {
        return aRequest().person(aPerson().decisionallyCapable(YES).build());
    }

    private static Disclosure share(PlacementRequest request, SharingRoute route, Recipient to, Answer consent) {
        return TABLE.disclose(
                request, new SharingQuestion(route, to, TODAY, new SharingFacts(consent, NOT_RECORDED, NOT_RECORDED)));
    }

    private static List<String> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.effect())
                .toList();
    }
}
