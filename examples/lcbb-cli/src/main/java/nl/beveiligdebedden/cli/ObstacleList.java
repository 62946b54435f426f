/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Obstacle;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Rule;

/** Prints for which units nobody can change anything, and which facts are in the way. */
final class ObstacleList {

    private static final int OBSTACLES_SHOWN = 6;
    private static final int UNITS_SHOWN = 4;
    private static final int COLUMNS = 15;

    private final Advice advice;
    private final LanguageOption language;
    private final Lines lines;

    ObstacleList(Advice advice, LanguageOption language, Lines lines) {
        this.advice = advice;
        this.language = language;
        this.lines = lines;
    }

    void print() {
        List<Obstacle> obstacles = advice.obstacles();
        if (!obstacles.isEmpty()) {
            lines.print(Paint.bold(language.say(title())));
            obstacles.stream().limit(OBSTACLES_SHOWN).forEach(this::print);
            printOthers(obstacles.size() - OBSTACLES_SHOWN);
            lines.blank();
        }
    }

    Stream<Rule> rulesNamed() {
        return advice.obstacles().stream()
                .limit(OBSTACLES_SHOWN)
                .map(obstacle -> obstacle.finding().rule());
    }

    private Text title() {
        long units = advice.assessments().stream()
                .filter(assessment -> !assessment.obstacles().isEmpty())
                .count();
        Text count = Counts.units(Math.toIntExact(units));
        return new Text(
                "Bij " + count.nl() + " kan niemand iets veranderen; dit staat in de weg",
                "For " + count.en() + " nobody can change anything; this is in the way");
    }

    private void print(Obstacle obstacle) {
        Finding finding = obstacle.finding();
        String head =
                "  • " + String.format(Locale.ROOT, "%-10s ", finding.rule().id());
        lines.print(head, COLUMNS, language.say(finding.text()) + " " + units(obstacle.units()));
    }

    private void printOthers(int others) {
        if (others > 0) {
            String nl = others == 1 ? "andere reden" : "andere redenen";
            String en = others == 1 ? "other reason" : "other reasons";
            lines.print(language.say("  … en nog " + others + " " + nl, "  … and " + others + " " + en));
        }
    }

    private String units(List<Assessment> units) {
        String first = units.stream()
                .limit(UNITS_SHOWN)
                .map(assessment -> assessment.unit().id().value())
                .collect(joining(", "));
        String more = units.size() > UNITS_SHOWN ? ", …" : "";
        return UnitTable.count(units.size(), language) + " (" + first + more + ")";
    }
}
