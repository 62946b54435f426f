/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.joining;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Test;

/** Near-misses of all units together: a provider's remedy is one per provider, any other one per person. */
class OpeningTest {

    @Test
    void a_remedy_of_a_provider_is_one_per_provider() {
        List<String> openings = openings(
                place("u-1", "p-1", BedState.GERESERVEERD),
                place("u-2", "p-2", BedState.GERESERVEERD),
                place("u-3", "p-1", BedState.GESLOTEN));

        assertThat(openings).containsExactly("BED_BESCHIKBAAR by p-1: u-1 u-3", "BED_BESCHIKBAAR by p-2: u-2");
    }

    @Test
    void two_providers_that_are_not_recorded_need_not_be_one() {
        List<String> openings =
                openings(ofNobody("u-1", BedState.GERESERVEERD), ofNobody("u-2", BedState.GERESERVEERD));

        assertThat(openings).containsExactly("BED_BESCHIKBAAR: u-1", "BED_BESCHIKBAAR: u-2");
    }

    @Test
    void a_remedy_of_anybody_else_is_one_per_person() {
        List<String> openings =
                openingsWithoutTitle(place("u-1", "p-1", BedState.VRIJ), place("u-2", "p-2", BedState.VRIJ));

        assertThat(openings).containsExactly("INSTEMMING: u-1 u-2", "TITEL_WVGGZ: u-1 u-2");
    }

    @Test
    void small_sets_come_first_and_a_larger_one_opens_what_its_parts_open_too() {
        List<String> openings =
                openingsWithoutTitle(place("u-1", "p-1", BedState.GERESERVEERD), place("u-2", "p-2", BedState.VRIJ));

        assertThat(openings)
                .containsExactly(
                        "INSTEMMING: u-2",
                        "TITEL_WVGGZ: u-2",
                        "BED_BESCHIKBAAR by p-1, INSTEMMING: u-1 u-2",
                        "BED_BESCHIKBAAR by p-1, TITEL_WVGGZ: u-1 u-2");
    }

    @Test
    void a_unit_that_a_part_opens_and_the_whole_closes_again_is_not_opened_by_it() {
        Place secure = with(
                unit -> unit.level(SecurityLevel.LEVEL_4).reservedForNonForensic(true),
                place("u-1", "p-1", BedState.GERESERVEERD));
        Place wzd = with(unit -> unit.regimes(Recorded.of(Regime.WZD)), place("u-2", "p-1", BedState.GERESERVEERD));
        PlacementRequest agrees =
                aRequest().titles(List.of()).informedConsent(Answer.YES).build();

        List<String> openings = openings(agrees, secure, wzd);

        assertThat(openings)
                .containsExactly(
                        "BED_BESCHIKBAAR by p-1: u-2", "BED_BESCHIKBAAR by p-1, BVT_VERKLARING, TITEL_WVGGZ: u-1");
    }

    @Test
    void an_opening_tells_which_units_need_all_of_it() {
        List<Opening> openings = openingsOf(
                aRequest().titles(List.of()).informedConsent(Answer.NO).build(),
                place("u-1", "p-1", BedState.GERESERVEERD),
                place("u-2", "p-2", BedState.VRIJ));

        assertThat(openings.get(2).units()).map(OpeningTest::unit).containsExactly("u-1", "u-2");
        assertThat(openings.get(2).unitsThatNeedAll()).map(OpeningTest::unit).containsExactly("u-1");
    }

    @Test
    void where_nothing_can_be_changed_there_is_no_opening() {
        assertThat(openings(place("u-1", "p-1", BedState.BEZET))).isEmpty();
    }

    @Test
    void two_providers_can_be_asked_for_the_same_remedy() {
        Place one = place("u-1", "p-1", BedState.GESLOTEN);
        Place other = place("u-2", "p-2", BedState.GESLOTEN);

        List<Opening> openings = openingsOf(aRequest().build(), one, other);

        assertThat(openings)
                .map(Opening::remedies)
                .containsExactly(
                        List.of(RemedyKind.BED_BESCHIKBAAR.of("")), List.of(RemedyKind.BED_BESCHIKBAAR.of("")));
    }

    private record Place(Unit unit, Bed bed) {}

    private static Place place(String unit, String provider, BedState state) {
        return new Place(
                aUnit().id(new UnitId(unit)).provider(new ProviderId(provider)).build(),
                aBed().id(new BedId("b-" + unit))
                        .unit(new UnitId(unit))
                        .state(state)
                        .build());
    }

    private static Place with(UnaryOperator<Unit.Builder> change, Place place) {
        return new Place(change.apply(Unit.builder().like(place.unit())).build(), place.bed());
    }

    private static Place ofNobody(String unit, BedState state) {
        Place place = place(unit, "p-1", state);
        Unit withoutProvider =
                Unit.builder().like(place.unit()).provider(Optional.empty()).build();
        return new Place(withoutProvider, place.bed());
    }

    private static List<String> openings(Place... places) {
        return openings(aRequest().build(), places);
    }

    /** For a person without a title, who does not agree with the admission. */
    private static List<String> openingsWithoutTitle(Place... places) {
        return openings(aRequest().titles(List.of()).informedConsent(Answer.NO).build(), places);
    }

    private static List<String> openings(PlacementRequest request, Place... places) {
        return openingsOf(request, places).stream().map(OpeningTest::line).toList();
    }

    private static List<Opening> openingsOf(PlacementRequest request, Place... places) {
        CapacitySnapshot capacity = Examples.capacity(
                Stream.of(places).map(Place::unit).toList(),
                Stream.of(places).map(Place::bed).toList());
        List<Assessment> ranked = new Matcher(RuleSet.national()).assess(request, capacity, Asking.at(MOMENT));
        return Opening.of(ranked);
    }

    private static String line(Opening opening) {
        return opening.changes().stream().map(OpeningTest::line).collect(joining(", ")) + ": "
                + opening.units().stream().map(OpeningTest::unit).collect(joining(" "));
    }

    private static String unit(Assessment assessment) {
        return assessment.unit().id().value();
    }

    private static String line(Change change) {
        return change.remedy().code()
                + change.provider().map(provider -> " by " + provider).orElse("");
    }
}
