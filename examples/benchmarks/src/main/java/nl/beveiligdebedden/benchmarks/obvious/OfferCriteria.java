/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;

/** The criteria about what the unit offers and where it stands: 12, 14, 16, 18 and 19. */
final class OfferCriteria {

    private static final Characteristic COMPLEX = Characteristic.of("SOMATISCH_COMPLEX");

    private OfferCriteria() {}

    static List<Reason> treatmentOffer(Question question, Unit unit, Optional<Bed> bed) {
        if (unit.specialism().isEmpty()) {
            return List.of(new Reason(
                    "treatment-offer", "REJ-I1", UNKNOWN, "Het specialisme van de afdeling is niet ingevuld."));
        }
        List<Problem> left = new ArrayList<>();
        for (Problem problem : question.person().problems()) {
            if (!unit.specialism().get().treats().contains(problem)
                    && !unit.alsoTreats().contains(problem)) {
                left.add(problem);
            }
        }
        return left.isEmpty()
                ? List.of()
                : List.of(new Reason(
                        "treatment-offer", "REJ-I1", CONDITION, "De afdeling behandelt dit zelf niet: " + words(left)));
    }

    static List<Reason> financing(Question question, Unit unit, Optional<Bed> bed) {
        List<Reason> reasons = new ArrayList<>();
        if (question.request().financing().isKnown() && unit.contractedActs().isKnown()) {
            reasons.add(contract(question, unit));
        }
        if (unit.turnoverCeilingReached()) {
            reasons.add(new Reason("financing", "REJ-F4", CONDITION, "De aanbieder zit aan het omzetplafond."));
        }
        return reasons;
    }

    private static Reason contract(Question question, Unit unit) {
        List<FinancingAct> both = new ArrayList<>(question.request().financing().values());
        both.retainAll(unit.contractedActs().values());
        return both.isEmpty()
                ? new Reason("financing", "REJ-F2", CONDITION, "De aanbieder heeft hiervoor geen contract.")
                : new Reason(
                        "financing", "FIN-11", SUPPORT, "De aanbieder heeft een contract onder: " + words(both) + ".");
    }

    static List<Reason> geography(Question question, Unit unit, Optional<Bed> bed) {
        Optional<Province> home = question.person().homeProvince();
        Optional<Province> there = unit.province();
        if (home.isEmpty() || there.isEmpty() || unit.level().isEmpty()) {
            return List.of();
        }
        int major = unit.level().get().major();
        if (major == 2 && home.get() != there.get()) {
            return List.of(new Reason(
                    "geography",
                    "LVL-24",
                    CONDITION,
                    "De afdeling staat in " + there.get().words().nl() + " en de persoon woont in "
                            + home.get().words().nl() + "."));
        }
        return major == 3 ? List.of(new Reason("geography", "LVL-22", SUPPORT, "Niveau 3 is landelijk.")) : List.of();
    }

    static List<Reason> victims(Question question, Unit unit, Optional<Bed> bed) {
        Set<Province> victims = question.request().victimProvinces();
        if (victims.isEmpty()) {
            return List.of();
        }
        if (unit.province().isEmpty()) {
            return List.of(new Reason("victims", "REJ-S3", UNKNOWN, "De provincie van de afdeling is niet ingevuld."));
        }
        return victims.contains(unit.province().get())
                ? List.of(new Reason(
                        "victims", "REJ-S3", BLOCK, "De afdeling kan niet, vanwege het belang van slachtoffers."))
                : List.of();
    }

    static List<Reason> somaticCare(Question question, Unit unit, Optional<Bed> bed) {
        if (!question.person().characteristics().contains(COMPLEX)) {
            return List.of();
        }
        return switch (unit.somaticCare()) {
            case YES ->
                List.of(new Reason("somatic-care", "REJ-I3", SUPPORT, "De afdeling geeft complexe lichamelijke zorg."));
            case NO ->
                List.of(new Reason(
                        "somatic-care", "REJ-I3", BLOCK, "De afdeling geeft geen complexe lichamelijke zorg."));
            case NOT_RECORDED ->
                List.of(new Reason("somatic-care", "REJ-I3", UNKNOWN, "Vraag of de afdeling lichamelijke zorg geeft."));
        };
    }

    private static String words(List<? extends Coded> words) {
        StringJoiner text = new StringJoiner(", ");
        for (Coded word : words) {
            text.add(word.words().nl());
        }
        return text.toString();
    }
}
