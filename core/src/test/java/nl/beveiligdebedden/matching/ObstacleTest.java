/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;
import static nl.beveiligdebedden.base.UnitType.FPC;
import static nl.beveiligdebedden.capacity.BedState.BEZET;
import static nl.beveiligdebedden.capacity.BedState.GERESERVEERD;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.Examples;
import nl.beveiligdebedden.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** What nobody can change: "nothing helps, because rule R rests on a fact" is an answer too. */
class ObstacleTest {

    @Test
    void a_block_without_a_remedy_is_what_stands_in_the_way() {
        Scenario scenario = given().in(aBed().state(BEZET));

        assertThat(obstacles(scenario)).containsExactly("LCBB-10");
    }

    @Test
    void a_block_that_somebody_could_take_away_is_not_named_beside_one_that_nobody_can() {
        Scenario scenario = given().needing(LEVEL_4).in(aBed().state(GERESERVEERD));

        assertThat(obstacles(scenario)).containsExactly("LVL-9");
    }

    @Test
    void where_something_helps_nothing_stands_in_the_way() {
        assertThat(obstacles(given())).isEmpty();
        assertThat(obstacles(given().in(aBed().state(GERESERVEERD)))).isEmpty();
    }

    @Test
    void a_block_that_only_stands_after_the_remedy_of_another_is_named_as_it_would_be_then() {
        Scenario scenario = given().holding()
                .requesting(request -> request.informedConsent(YES))
                .on(aUnit().type(FPC)
                        .level(LEVEL_4)
                        .reservedForNonForensic(true)
                        .regimes(Recorded.of(Regime.WFZ)));

        Assessment assessment = scenario.assess();

        assertThat(assessment.findings())
                .noneMatch(finding -> finding.rule().id().value().equals("TTL-25"));
        assertThat(obstacles(scenario)).containsExactly("TTL-25");
        assertThat(assessment.obstacles().get(0).text().nl()).contains("Titel: zorgmachtiging; regimes: Wfz");
    }

    @Test
    void over_the_country_each_obstacle_stands_once_those_of_most_units_first() {
        List<String> obstacles =
                over(place("u-1", "2L", BEZET), place("u-2", "2L", BedState.VRIJ), place("u-3", "1", BedState.VRIJ));

        assertThat(obstacles)
                .containsExactly(
                        "LVL-6 De afdeling heeft niveau 2 laag; nodig is niveau 2 hoog. Dat is te licht. u-1 u-2",
                        "LCBB-10 Er is geen bed vrij: alles is bezet, of er is geen bed ingevuld. u-1",
                        "LVL-9 De afdeling heeft niveau 1; nodig is niveau 2 hoog. Dat is te licht. u-3");
    }

    @Test
    void obstacles_of_as_many_units_stand_by_rule_and_then_by_text_whatever_the_rank() {
        Place lightestAndAgeing = place("u-3", "1", BedState.VRIJ, Duration.ofDays(3));

        List<String> obstacles = over(
                aRequest().neededLevel(LEVEL_3).build(),
                place("u-1", "2L", BedState.VRIJ),
                place("u-2", "3", BEZET),
                lightestAndAgeing);

        assertThat(obstacles)
                .containsExactly(
                        "LCBB-10 Er is geen bed vrij: alles is bezet, of er is geen bed ingevuld. u-2",
                        "LVL-9 De afdeling heeft niveau 1; nodig is niveau 3. Dat is te licht. u-3",
                        "LVL-9 De afdeling heeft niveau 2 laag; nodig is niveau 3. Dat is te licht. u-1");
    }

    private record Place(Unit unit, Bed bed) {}

    private static Place place(String unit, String level, BedState state) {
        return place(unit, level, state, Duration.ZERO);
    }

    private static Place place(String unit, String level, BedState state, Duration sinceConfirmed) {
        return new Place(
                aUnit().id(new UnitId(unit))
                        .level(Codes.find(SecurityLevel.class, level))
                        .build(),
                aBed().id(new BedId("b-" + unit))
                        .unit(new UnitId(unit))
                        .state(state)
                        .confirmedAt(MOMENT.minus(sinceConfirmed))
                        .build());
    }

    private static List<String> over(Place... places) {
        return over(aRequest().build(), places);
    }

    private static List<String> over(PlacementRequest request, Place... places) {
        return Obstacle.of(new Matcher(RuleSet.national())
                        .assess(
                                request,
                                Examples.capacity(
                                        Stream.of(places).map(Place::unit).toList(),
                                        Stream.of(places).map(Place::bed).toList()),
                                Asking.at(MOMENT)))
                .stream()
                .map(ObstacleTest::line)
                .toList();
    }

    private static String line(Obstacle obstacle) {
        String units = String.join(
                " ",
                obstacle.units().stream()
                        .map(assessment -> assessment.unit().id().value())
                        .toList());
        return obstacle.finding().rule().id() + " " + obstacle.finding().text().nl() + " " + units;
    }

    private static List<String> obstacles(Scenario scenario) {
        return scenario.assess().obstacles().stream()
                .map(finding -> finding.rule().id().value())
                .toList();
    }
}
