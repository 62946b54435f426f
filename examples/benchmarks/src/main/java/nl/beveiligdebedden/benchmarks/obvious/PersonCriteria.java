/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.Representative;

/** The criteria about the person: 3, 4, 15 and 17. */
final class PersonCriteria {

    private static final Set<String> ALWAYS_REFUSED = Set.of("JONGER_DAN_18", "ZEDEN", "VROUW");

    private PersonCriteria() {}

    static List<Reason> contraIndication(Question question, Unit unit, Optional<Bed> bed) {
        if (!unit.contraIndications().isKnown()) {
            return List.of(new Reason(
                    "contra-indication",
                    "BED-15",
                    UNKNOWN,
                    "De contra-indicaties van de afdeling zijn niet ingevuld. Vraag ze na."));
        }
        List<Reason> reasons = new ArrayList<>();
        for (ContraIndication contraIndication : unit.contraIndications().values()) {
            switch (holds(contraIndication.code(), question)) {
                case YES -> reasons.add(hit(contraIndication));
                case NOT_RECORDED -> reasons.add(notKnown(contraIndication));
                case NO -> {}
            }
        }
        return reasons;
    }

    private static Answer holds(String code, Question question) {
        return switch (code) {
            case "JONGER_DAN_18" -> isUnder18(question.years());
            case "VROUW" -> isWoman(question.person());
            default -> Answer.of(has(code, question.person()));
        };
    }

    private static Answer isUnder18(OptionalInt years) {
        if (years.isEmpty() || years.getAsInt() == 18) {
            return Answer.NOT_RECORDED;
        }
        return Answer.of(years.getAsInt() < 18);
    }

    private static Answer isWoman(Person person) {
        return switch (person.sex()) {
            case VROUW -> Answer.YES;
            case MAN -> Answer.NO;
            case ONBEKEND -> Answer.NOT_RECORDED;
        };
    }

    private static boolean has(String code, Person person) {
        return contains(code, person.problems()) || contains(code, person.characteristics());
    }

    private static boolean contains(String code, Collection<? extends Coded> words) {
        for (Coded word : words) {
            if (word.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private static Reason hit(ContraIndication contraIndication) {
        String rule = ALWAYS_REFUSED.contains(contraIndication.code()) ? "BED-5" : "BED-4";
        return new Reason(
                "contra-indication",
                rule,
                BLOCK,
                "De afdeling neemt niemand op met contra-indicatie: "
                        + contraIndication.words().nl() + ".");
    }

    private static Reason notKnown(ContraIndication contraIndication) {
        return new Reason(
                "contra-indication",
                "BED-12",
                UNKNOWN,
                "We weten niet of contra-indicatie '" + contraIndication.words().nl() + "' hier geldt. Zoek dat uit.");
    }

    static List<Reason> adultNorm(Question question, Unit unit, Optional<Bed> bed) {
        return question.years().orElse(99) > 18
                ? List.of()
                : List.of(new Reason(
                        "adult-norm",
                        "KVN-INC-1",
                        CONDITION,
                        "De norm is voor mensen van 18 jaar en ouder; deze persoon kan jonger zijn. Overleg eerst."));
    }

    static List<Reason> guarantee(Question question, Unit unit, Optional<Bed> bed) {
        if (question.isCriminal()) {
            return List.of();
        }
        String rule = question.request().lifecourseIncluded() ? "GAR-1" : "GAR-2";
        Optional<Guarantor> guarantor = question.request().returnGuaranteeBy();
        return guarantor.isPresent()
                ? List.of(new Reason(
                        "guarantee",
                        rule,
                        SUPPORT,
                        "De " + guarantor.get().words().nl() + " geeft een terugplaatsingsgarantie."))
                : List.of(new Reason("guarantee", rule, CONDITION, "Er is geen terugplaatsingsgarantie."));
    }

    static List<Reason> representation(Question question, Unit unit, Optional<Bed> bed) {
        boolean represented = question.person()
                .representative()
                .filter(Representative::decidesAboutCare)
                .isPresent();
        return question.person().decisionallyCapable() != Answer.NO || represented
                ? List.of()
                : List.of(new Reason(
                        "representation",
                        "ESC-10",
                        CONDITION,
                        "De persoon kan niet zelf beslissen en niemand mag dat over zorg doen."));
    }
}
