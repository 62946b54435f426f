/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Assessment;

/** The table of units: what stands in its head and in the row of a unit. */
final class UnitTable {

    private static final List<Text> HEAD = List.of(
            new Text("nr", "no"),
            new Text("afdeling", "unit"),
            new Text("aanbieder", "provider"),
            new Text("soort", "kind"),
            new Text("niveau", "level"),
            new Text("provincie", "province"),
            new Text("bed", "bed"),
            new Text("geldig t/m", "valid until"),
            new Text("oordeel", "verdict"));

    private final LanguageOption language;
    private final Table table;

    UnitTable(List<Assessment> shown, LanguageOption language) {
        this.language = language;
        this.table =
                new Table(Stream.concat(Stream.of(headCells()), shown.stream().map(this::cells))
                        .toList());
    }

    String head() {
        return table.line(headCells());
    }

    String row(Assessment assessment) {
        return table.line(cells(assessment));
    }

    private List<String> headCells() {
        return HEAD.stream().map(language::say).toList();
    }

    private List<String> cells(Assessment assessment) {
        return Stream.of(whichUnit(assessment), whatUnit(assessment.unit()), answer(assessment))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> whichUnit(Assessment assessment) {
        Unit unit = assessment.unit();
        return List.of(
                String.valueOf(assessment.rank()),
                unit.id().value(),
                unit.provider().map(ProviderId::value).orElse("?"));
    }

    private List<String> whatUnit(Unit unit) {
        return List.of(
                unit.type().code(),
                unit.level().map(SecurityLevel::code).orElse("-"),
                unit.province().map(this::words).orElse("?"));
    }

    private List<String> answer(Assessment assessment) {
        return List.of(
                assessment.bed().map(BedId::value).orElse("-"),
                assessment
                        .validUntil()
                        .map(moment -> DutchTime.dayOf(moment).toString())
                        .orElse("-"),
                Paint.verdict(assessment.verdict(), words(assessment.verdict())));
    }

    static String name(Unit unit, LanguageOption language) {
        return name(unit, language, Stream.empty());
    }

    static String name(Unit unit, LanguageOption language, Stream<Text> more) {
        Stream<String> parts = Stream.of(
                        Optional.of(unit.type().code()),
                        unit.level().map(level -> language.say(level.words())),
                        unit.province().map(province -> language.say(province.words())))
                .flatMap(Optional::stream);
        return unit.id() + Stream.concat(parts, more.map(language::say)).collect(joining(", ", " (", ")"));
    }

    static String count(int units, LanguageOption language) {
        return language.say(Counts.units(units));
    }

    private String words(Coded word) {
        return language.say(word.words());
    }
}
