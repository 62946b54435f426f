/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Assessment;

/** The columns of the table of units. */
final class UnitTable {

    private static final String COLUMNS = "%4s  %-12s %-12s %-6s %-14s %-14s %-12s %s";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final LanguageOption language;

    UnitTable(LanguageOption language) {
        this.language = language;
    }

    String head() {
        return language.say(
                COLUMNS.formatted("nr", "afdeling", "soort", "niveau", "provincie", "bed", "geldig t/m", "oordeel"),
                COLUMNS.formatted("no", "unit", "kind", "level", "province", "bed", "valid until", "verdict"));
    }

    String row(Assessment assessment) {
        Unit unit = assessment.unit();
        return COLUMNS.formatted(
                assessment.rank(),
                unit.id(),
                unit.type().code(),
                unit.level().map(SecurityLevel::code).orElse("-"),
                unit.province().map(this::words).orElse("?"),
                assessment.bed().map(BedId::value).orElse("-"),
                assessment.validUntil().map(DutchTime::shown).map(DAY::format).orElse("-"),
                Paint.verdict(assessment.verdict(), words(assessment.verdict())));
    }

    String name(Unit unit) {
        Stream<String> parts = Stream.of(
                        Optional.of(unit.type().code()),
                        unit.level().map(this::words),
                        unit.province().map(this::words))
                .flatMap(Optional::stream);
        return unit.id() + parts.collect(joining(", ", " (", ")"));
    }

    static String count(int units, LanguageOption language) {
        String noun = units == 1 ? language.say("afdeling", "unit") : language.say("afdelingen", "units");
        return units + " " + noun;
    }

    private String words(Coded word) {
        return language.say(word.words());
    }
}
