/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Effect;

/** The criteria about the bed: 1 and 2. */
final class BedCriteria {

    private BedCriteria() {}

    static List<Reason> state(Question question, Unit unit, Optional<Bed> bed) {
        BedState state = bed.map(Bed::state).orElse(BedState.BEZET);
        return switch (state) {
            case VRIJ -> List.of(state("BED-1", SUPPORT, "Het bed is vrij en belegbaar."));
            case GERESERVEERD -> List.of(state("BED-2", BLOCK, "Het bed is gereserveerd voor iemand anders."));
            case GEEN_PERSONEEL -> List.of(state("BED-3", BLOCK, "Het bed is leeg, maar er is geen personeel voor."));
            case GESLOTEN -> List.of(state("BED-9", BLOCK, "Het bed is gesloten."));
            case BEZET -> List.of(state("LCBB-10", BLOCK, "Er is geen bed vrij."));
        };
    }

    private static Reason state(String rule, Effect effect, String sentence) {
        return new Reason("bed-state", rule, effect, sentence);
    }

    static List<Reason> freshness(Question question, Unit unit, Optional<Bed> bed) {
        Optional<Instant> confirmed = bed.flatMap(Bed::confirmedAt);
        if (confirmed.isEmpty()) {
            return List.of(stale("nooit"));
        }
        LocalDate day = DutchTime.dayOf(confirmed.get());
        long days = ChronoUnit.DAYS.between(day, question.today());
        if (days > 7 || confirmed.get().isAfter(question.asOf())) {
            return List.of(stale(day.toString()));
        }
        return days <= 1
                ? List.of()
                : List.of(new Reason(
                        "freshness",
                        "BED-11",
                        CONDITION,
                        "De stand van dit bed is bevestigd op " + day
                                + ". Bel de aanbieder en vraag of het nog klopt."));
    }

    private static Reason stale(String when) {
        return new Reason(
                "freshness",
                "FILL-9",
                UNKNOWN,
                "We weten niet of dit nog klopt (laatst bevestigd: " + when + "). Bel de aanbieder.");
    }
}
