/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.benchmarks.facts.Need;
import nl.beveiligdebedden.benchmarks.facts.Place;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.norm.Effect;

/** Gathers what the rules find, for each place. */
public final class Findings {

    private final List<List<Reason>> reasons;

    Findings(int places) {
        reasons = IntStream.range(0, places)
                .<List<Reason>>mapToObj(place -> new ArrayList<>())
                .toList();
    }

    List<Reason> of(Place place) {
        return reasons.get(place.getNumber());
    }

    public void support(Place place, String criterion, String rule, String sentence) {
        add(place, criterion, rule, Effect.SUPPORT, sentence);
    }

    public void condition(Place place, String criterion, String rule, String sentence) {
        add(place, criterion, rule, Effect.CONDITION, sentence);
    }

    public void unknown(Place place, String criterion, String rule, String sentence) {
        add(place, criterion, rule, Effect.UNKNOWN, sentence);
    }

    public void block(Place place, String criterion, String rule, String sentence) {
        add(place, criterion, rule, Effect.BLOCK, sentence);
    }

    private void add(Place place, String criterion, String rule, Effect effect, String sentence) {
        of(place).add(new Reason(criterion, rule, effect, sentence));
    }

    /** A reason for each contra-indication that holds. */
    public void contraIndications(Place place, Need need) {
        for (ContraIndication contraIndication : place.getContraIndications()) {
            if (need.getHits().contains(contraIndication)) {
                String rule = Need.isAlwaysRefused(contraIndication) ? "BED-5" : "BED-4";
                block(place, "contra-indication", rule, "Contra-indicatie: " + words(contraIndication) + ".");
            }
        }
    }

    /** A reason for each contra-indication of which a fact is not known. */
    public void doubtfulContraIndications(Place place, Need need) {
        for (ContraIndication contraIndication : place.getContraIndications()) {
            if (need.getDoubts().contains(contraIndication)) {
                unknown(place, "contra-indication", "BED-12", "Geldt dit hier? " + words(contraIndication) + ".");
            }
        }
    }

    private static String words(ContraIndication contraIndication) {
        return contraIndication.words().nl();
    }

    public String levels(Place place, Need need) {
        return "De afdeling heeft " + place.getLevel().words().nl() + "; nodig is "
                + need.getLevel().words().nl() + ".";
    }

    public String notTreated(Place place, Need need) {
        List<Problem> left = need.getProblems().stream()
                .filter(problem -> !place.getTreated().contains(problem))
                .toList();
        return "De afdeling behandelt dit zelf niet: " + left + ".";
    }
}
