/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a change takes, as far as anybody wrote it down. */
class ChangeTest {

    private static final PlacementRequest WITH_A_TITLE_THAT_ENDS = aRequest()
            .titles(List.of(aTitle(TitleKind.ZM).until(TODAY.plusDays(60)).build()))
            .build();

    @Test
    void a_care_authorisation_that_connects_is_asked_for_four_weeks_ahead_and_takes_two_decisions() {
        Change change = change(RemedyKind.TITEL_WVGGZ.of(""));

        assertThat(rules(change.askAhead(WITH_A_TITLE_THAT_ENDS, TODAY))).containsExactly("LAW-ZM-4");
        assertThat(rules(change.decidedWithin(TODAY))).containsExactly("LAW-ZM-6", "LAW-ZM-7");
    }

    @Test
    void a_court_authorisation_is_asked_for_ahead_and_how_soon_it_comes_is_not_known() {
        Change change = change(RemedyKind.TITEL_WZD.of(""));

        assertThat(rules(change.askAhead(WITH_A_TITLE_THAT_ENDS, TODAY))).containsExactly("LAW-RM-6");
        assertThat(change.decidedWithin(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyKind.class,
            names = {"TITEL_WVGGZ", "TITEL_WZD"})
    void without_a_title_that_ends_there_is_nothing_to_connect_to_and_no_time_ahead_is_told(RemedyKind kind) {
        Change change = change(kind.of(""));
        PlacementRequest withoutTitle = aRequest().titles(List.of()).build();
        PlacementRequest withoutEnd = aRequest()
                .titles(List.of(aTitle(TitleKind.ZM).until(Optional.empty()).build()))
                .build();

        assertThat(change.askAhead(withoutTitle, TODAY)).isEmpty();
        assertThat(change.askAhead(withoutEnd, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "after {0}, a ZM: {1}; an RM: {2}")
    @CsvSource({
        "ZM, LAW-ZM-4, LAW-RM-6",
        "VCM, LAW-ZM-5, LAW-RM-6",
        "VIBS, LAW-ZM-8, LAW-RM-5",
        "ISD, LAW-ZM-8, LAW-RM-6"
    })
    void how_long_ahead_depends_on_the_title_that_ends(TitleKind ending, String zm, String rm) {
        PlacementRequest request = aRequest()
                .titles(List.of(aTitle(ending).until(TODAY.plusDays(2)).build()))
                .build();

        assertThat(rules(change(RemedyKind.TITEL_WVGGZ.of("")).askAhead(request, TODAY)))
                .containsExactly(zm);
        assertThat(rules(change(RemedyKind.TITEL_WZD.of("")).askAhead(request, TODAY)))
                .containsExactly(rm);
    }

    @Test
    void of_two_titles_that_end_both_times_ahead_are_told_in_the_order_of_the_rules() {
        LegalTitle isd = aTitle(TitleKind.ISD).until(TODAY.plusDays(60)).build();
        LegalTitle vcm = aTitle(TitleKind.VCM).until(TODAY.plusDays(2)).build();
        PlacementRequest request = aRequest().titles(List.of(isd, vcm)).build();

        assertThat(rules(change(RemedyKind.TITEL_WVGGZ.of("")).askAhead(request, TODAY)))
                .containsExactly("LAW-ZM-5", "LAW-ZM-8");
    }

    @Test
    void the_CIZ_decides_on_any_profile_within_its_term() {
        Change change = change(RemedyKind.INDICATIE.of("7VG"));

        assertThat(change.askAhead(WITH_A_TITLE_THAT_ENDS, TODAY)).isEmpty();
        assertThat(rules(change.decidedWithin(TODAY))).containsExactly("LAW-CIZ-1");
    }

    @ParameterizedTest
    @CsvSource({
        "BED_BESCHIKBAAR",
        "CONTRA_INDICATIE",
        "EXTRA_BEVEILIGING",
        "SOMATISCHE_ZORG",
        "BVT_VERKLARING",
        "INSTEMMING"
    })
    void of_anything_else_no_term_is_known_and_none_is_told(RemedyKind kind) {
        Change change = change(kind.of(kind == RemedyKind.CONTRA_INDICATIE ? "ZEDEN" : ""));

        assertThat(change.askAhead(WITH_A_TITLE_THAT_ENDS, TODAY)).isEmpty();
        assertThat(change.decidedWithin(TODAY)).isEmpty();
    }

    @Test
    void a_remedy_of_an_embedder_has_no_term() {
        Change change = change(new Remedy("LIFT", Owner.AANBIEDER, () -> new Text("bouwt een lift", "builds a lift")));

        assertThat(change.askAhead(WITH_A_TITLE_THAT_ENDS, TODAY)).isEmpty();
        assertThat(change.decidedWithin(TODAY)).isEmpty();
    }

    @Test
    void a_term_is_not_told_for_a_day_for_which_nobody_vouches() {
        Change change = change(RemedyKind.INDICATIE.of("7VG"));

        assertThat(change.decidedWithin(LocalDate.of(2021, 9, 23))).isEmpty();
        assertThat(change.decidedWithin(LocalDate.of(2021, 9, 24))).isNotEmpty();
    }

    private static Change change(Remedy remedy) {
        return new Change(remedy, Optional.empty());
    }

    private static List<String> rules(List<LegalTerm> terms) {
        return terms.stream().map(term -> term.rule().id().value()).toList();
    }
}
