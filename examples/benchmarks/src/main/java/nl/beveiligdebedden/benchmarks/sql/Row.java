/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.sql;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.benchmarks.facts.Place;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;

/** A row of the table as {@code copy} reads it; ids and codes hold nothing that would need an escape. */
final class Row {

    private static final String NULL = "\\N";

    private Row() {}

    static String of(Place place) {
        return Stream.of(bed(place), unit(place), lists(place), answers(place))
                .flatMap(cells -> cells)
                .map(cell -> cell == null ? NULL : cell.toString())
                .collect(joining("\t"));
    }

    private static Stream<Object> bed(Place place) {
        Optional<Bed> bed = place.getBed();
        return Stream.of(
                place.getUnitNumber(),
                place.getNumber(),
                place.getUnit().id(),
                bed.<Object>map(Bed::id).orElse(NULL),
                place.getState(),
                place.getState().ordinal(),
                bed.flatMap(Bed::confirmedAt).<Object>map(moment -> moment).orElse(NULL));
    }

    private static Stream<Object> unit(Place place) {
        Unit unit = place.getUnit();
        return Stream.of(
                unit.type(),
                code(unit.level()),
                unit.level().orElse(SecurityLevel.LEVEL_2_HIGH).ordinal(),
                unit.level().<Object>map(SecurityLevel::major).orElse(NULL),
                code(unit.province()),
                code(unit.specialism()));
    }

    private static Stream<Object> lists(Place place) {
        return Stream.of(
                array(place.getTreated()),
                place.isRegimesKnown() ? array(place.getRegimes()) : NULL,
                place.isContraIndicationsKnown() ? array(place.getContraIndications()) : NULL,
                array(place.getRequired()),
                place.isOnlyForLvb(),
                place.isActsKnown() ? array(place.getActs()) : NULL);
    }

    private static Stream<Object> answers(Place place) {
        return Stream.of(
                place.isCeilingReached(),
                bool(place.getExtraStaff()),
                place.isReservedForNonForensic(),
                bool(place.getSomaticCare()));
    }

    private static String code(Optional<? extends Coded> word) {
        return word.map(Coded::code).orElse(NULL);
    }

    private static String array(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).collect(joining(",", "{", "}"));
    }

    private static String bool(Answer answer) {
        return answer == Answer.NOT_RECORDED ? NULL : String.valueOf(answer == Answer.YES);
    }
}
