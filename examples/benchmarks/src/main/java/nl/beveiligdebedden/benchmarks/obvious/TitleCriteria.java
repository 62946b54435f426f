/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Effect;

/** The criteria about titles: 10 and 11. */
final class TitleCriteria {

    private TitleCriteria() {}

    static List<Reason> title(Question question, Unit unit, Optional<Bed> bed) {
        return question.titles().isEmpty() ? consent(question) : regimes(question, unit);
    }

    private static List<Reason> consent(Question question) {
        return switch (question.request().informedConsent()) {
            case YES ->
                List.of(
                        reason("TTL-3", SUPPORT, "De persoon stemt in met de opname (informed consent)."),
                        reason("TTL-1", CONDITION, "Er is geen geldige titel. Vrijwillige opname is zeldzaam."));
            case NOT_RECORDED ->
                List.of(reason("TTL-3", UNKNOWN, "Het is niet bekend of de persoon instemt. Vraag dat na."));
            case NO ->
                List.of(
                        reason("TTL-1", BLOCK, "Er is geen geldige titel op de dag van opname."),
                        reason("TTL-3", BLOCK, "De persoon stemt niet in met een vrijwillige opname."));
        };
    }

    private static List<Reason> regimes(Question question, Unit unit) {
        if (!unit.regimes().isKnown()) {
            return List.of(reason("TTL-25", UNKNOWN, "De rechtsregimes zijn niet ingevuld. Vraag ze na."));
        }
        List<TitleKind> fitting = new ArrayList<>();
        for (TitleKind kind : question.kinds()) {
            if (fits(kind, unit)) {
                fitting.add(kind);
            }
        }
        String regimes = words(unit.regimes().values());
        if (fitting.isEmpty()) {
            return List.of(reason(
                    "TTL-25",
                    BLOCK,
                    "De titel past niet bij de afdeling. Titel: " + words(question.kinds()) + "; regimes: " + regimes
                            + "."));
        }
        Reason fits = reason(
                "TTL-25",
                SUPPORT,
                "De titel past bij de afdeling. Titel: " + words(fitting) + "; regimes: " + regimes + ".");
        return isCivil(fitting)
                ? List.of(fits)
                : List.of(fits, reason("TTL-22", CONDITION, "Bij een strafrechtelijke titel plaatst DJI."));
    }

    private static boolean fits(TitleKind kind, Unit unit) {
        for (Regime regime : unit.regimes().values()) {
            if (kind.fits(regime)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCivil(List<TitleKind> kinds) {
        for (TitleKind kind : kinds) {
            if (!kind.isCriminal()) {
                return true;
            }
        }
        return false;
    }

    private static String words(List<? extends Coded> words) {
        StringJoiner text = new StringJoiner(", ");
        for (Coded word : words) {
            text.add(word.words().nl());
        }
        return text.toString();
    }

    private static Reason reason(String rule, Effect effect, String sentence) {
        return new Reason("title", rule, effect, sentence);
    }

    static List<Reason> titleEnd(Question question, Unit unit, Optional<Bed> bed) {
        if (!question.isCriminal()) {
            return List.of();
        }
        Optional<LocalDate> end = question.titles().stream()
                .filter(title -> title.kind().isCriminal())
                .flatMap(title -> title.until().stream())
                .filter(last -> !last.isAfter(question.admission().plusDays(42)))
                .filter(last -> isNotFollowed(last, question))
                .min(LocalDate::compareTo);
        return end.isEmpty()
                ? List.of()
                : List.of(new Reason(
                        "title-end",
                        "TTL-12",
                        CONDITION,
                        "De strafrechtelijke titel eindigt op " + end.get() + ". Vraag nu een civiele titel aan."));
    }

    private static boolean isNotFollowed(LocalDate end, Question question) {
        return question.request().titles().stream()
                .noneMatch(title -> !title.kind().isCriminal() && title.connectsTo(end));
    }
}
