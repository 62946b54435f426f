/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Effect;

/** Criterion 9. */
final class LevelFourCriterion {

    private LevelFourCriterion() {}

    static List<Reason> levelFour(Question question, Unit unit, Optional<Bed> bed) {
        if (unit.level().isEmpty() || unit.level().get() != SecurityLevel.LEVEL_4) {
            return List.of();
        }
        if (!question.isCriminal()) {
            return civil(question, unit);
        }
        return unit.reservedForNonForensic()
                ? List.of(reason("LVL-18", BLOCK, "Deze plaats is voor mensen zonder strafrechtelijke titel."))
                : List.of();
    }

    private static List<Reason> civil(Question question, Unit unit) {
        List<Reason> reasons = new ArrayList<>();
        if (!unit.reservedForNonForensic()) {
            reasons.add(reason("LVL-21", BLOCK, "Deze plaats is niet voor mensen zonder strafrechtelijke titel."));
        }
        reasons.add(title(question));
        reasons.add(
                question.request().weighing().lowerLevelsInsufficient()
                        ? reason("LVL-11", SUPPORT, "Professionals vinden dat lichtere niveaus niet genoeg zijn.")
                        : reason("LVL-11", CONDITION, "Leg vast waarom lichtere niveaus niet genoeg zijn."));
        return reasons;
    }

    private static Reason title(Question question) {
        boolean wvggz = false;
        for (LegalTitle title : question.titles()) {
            wvggz |= title.kind().isWvggz();
            if (title.kind().isWvggz() && title.bvtPowers()) {
                return reason("TTL-4", SUPPORT, "De bevoegdheden van de Bvt zijn van toepassing verklaard.");
            }
        }
        if (!wvggz) {
            return reason("LVL-19", BLOCK, "Er is geen zorgmachtiging of crisismaatregel.");
        }
        return question.kinds().contains(TitleKind.ZM)
                ? reason("TTL-4", BLOCK, "De rechter heeft de bevoegdheden van de Bvt niet van toepassing verklaard.")
                : reason("TTL-4", UNKNOWN, "Het is niet bekend of de bevoegdheden van de Bvt gelden. Vraag het na.");
    }

    private static Reason reason(String rule, Effect effect, String sentence) {
        return new Reason("level-4", rule, effect, sentence);
    }
}
