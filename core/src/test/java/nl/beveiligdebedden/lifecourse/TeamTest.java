/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a levensloop team has and lacks: TEAM-1, 2, 4 to 7, 14 and 15. */
class TeamTest {

    private static final String[] COMPLETE = {"VERPLEEGKUNDIGE", "ERVARINGSDESKUNDIGE", "PSYCHIATER", "PSYCHOLOOG"};

    @Test
    void a_team_with_the_four_professions_and_eight_persons_per_fte_meets_everything_that_was_answered() {
        assertThat(Lifecourse.team(team(16, "2", yes(), COMPLETE)))
                .hasSize(18)
                .allMatch(finding -> finding.effect() == Effect.SUPPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "VERPLEEGKUNDIGE, nurse",
        "ERVARINGSDESKUNDIGE, expertByExperience",
        "PSYCHIATER, psychiatrist",
        "PSYCHOLOOG, psychologist"
    })
    void each_profession_that_is_not_there_is_told_TEAM_1(String missing, String code) {
        String[] others =
                Stream.of(COMPLETE).filter(one -> !one.equals(missing)).toArray(String[]::new);

        assertThat(told(team(16, "2", yes(), others))).containsExactly("team:" + code + " TEAM-1 CONDITION");
    }

    @Test
    void an_orthopedagogue_will_do_for_a_psychologist_TEAM_1() {
        assertThat(told(team(16, "2", yes(), "VERPLEEGKUNDIGE", "ERVARINGSDESKUNDIGE", "PSYCHIATER", "ORTHOPEDAGOOG")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, 2, ''", "17, 2, CONDITION", "0, 0, ''", "1, 0, CONDITION", "17, 2.125, ''", "18, 2.2, CONDITION"})
    void more_than_eight_persons_per_fte_is_a_warning_and_never_an_error_TEAM_4(
            int persons, String fte, String effect) {
        assertThat(told(team(persons, fte, yes(), COMPLETE)))
                .isEqualTo(effect.isEmpty() ? List.of() : List.of("team:caseload TEAM-4 " + effect));
    }

    @Test
    void what_nobody_recorded_is_not_known() {
        TeamMakeUp nothing = new TeamMakeUp(Recorded.nothing(), OptionalInt.of(8), Optional.empty(), Map.of());

        assertThat(Lifecourse.team(nothing)).hasSize(18).allMatch(finding -> finding.effect() == Effect.UNKNOWN);
    }

    @Test
    void each_of_the_seven_themes_is_asked_after_TEAM_14() {
        assertThat(Lifecourse.team(team(16, "2", Map.of(), COMPLETE)))
                .filteredOn(finding -> finding.rule().id().value().equals("TEAM-14"))
                .hasSize(7);
    }

    @Test
    void numbers_less_than_none_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> team(-1, "2", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> team(1, "-0.1", Map.of()));
    }

    private static List<String> told(TeamMakeUp team) {
        return Lifecourse.team(team).stream()
                .filter(finding -> finding.effect() != Effect.SUPPORT)
                .map(TeamTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.criterion() + " " + finding.rule().id() + " " + finding.effect();
    }

    private static Map<String, Boolean> yes() {
        return Lists.TEAM.codes().stream().collect(toMap(code -> code, code -> true));
    }

    private static TeamMakeUp team(int persons, String fte, Map<String, Boolean> answers, String... professionals) {
        return new TeamMakeUp(
                Recorded.copyOf(Stream.of(professionals).map(Profession::of).toList()),
                OptionalInt.of(persons),
                Optional.of(new BigDecimal(fte)),
                answers);
    }
}
