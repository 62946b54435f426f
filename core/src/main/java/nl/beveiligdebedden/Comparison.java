/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.Difference.Part;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.port.Decision;

/** Lays a record beside what comes out now, part by part. */
final class Comparison {

    private static final Text UNDATED = new Text(" (zonder datum)", " (without a date)");

    private static final Text CODE_CHANGED = new Text(
            "Niets anders verklaart dit: de code veranderde zonder nieuwe versie.",
            "Nothing else explains it: the code changed without a new version.");
    private static final Text OWN_CRITERION_CHANGED = new Text(
            "Niets anders verklaart dit: de feiten van een eigen criterium veranderden, of de code zonder nieuwe versie.",
            "Nothing else explains it: the facts of an own criterion changed, or the code without a new version.");

    private final Decision recorded;
    private final Decision now;

    Comparison(Decision recorded, Decision now) {
        this.recorded = recorded;
        this.now = now;
    }

    List<Difference> differences(List<UnitChange> changes) {
        List<Difference> differences = new ArrayList<>(
                Stream.of(record(), request(), capacity(), ruleSet(), referenceData(), policy(), moment())
                        .flatMap(Optional::stream)
                        .toList());
        verdicts(changes, differences.isEmpty()).ifPresent(differences::add);
        return differences;
    }

    private Optional<Difference> record() {
        return difference(
                Part.RECORD,
                recorded.hash(),
                recorded.canonical().hash(),
                new Text(
                        "De vastlegging is veranderd nadat zij gemaakt was: haar hash klopt niet.",
                        "The record was changed after it was made: its hash does not agree."));
    }

    private Optional<Difference> request() {
        return difference(
                Part.REQUEST,
                recorded.requestHash(),
                now.requestHash(),
                new Text(
                        "Het bewaarde verzoek is niet meer dat van toen: de hash klopt niet.",
                        "The kept request is no longer that of then: its hash does not agree."));
    }

    private Optional<Difference> capacity() {
        return recorded.capacity().snapshot().isEmpty()
                ? Optional.of(new Difference(Part.CAPACITY, recorded.capacity().hash(), "", gone()))
                : difference(
                        Part.CAPACITY,
                        recorded.capacity().hash(),
                        now.capacity().hash(),
                        new Text(
                                "Dit zijn niet de afdelingen en bedden van toen: de hash is anders.",
                                "These are not the units and beds of then: the hash is another one."));
    }

    private Text gone() {
        Text asOf = recorded.capacity()
                .asOf()
                .map(moment -> new Text(" (stand van " + shown(moment) + ")", " (as of " + shown(moment) + ")"))
                .orElse(UNDATED);
        return new Text(
                "De afdelingen en bedden van toen" + asOf.nl()
                        + " zijn niet bewaard. Geef ze mee, dan kan het oordeel opnieuw.",
                "The units and beds of then" + asOf.en()
                        + " were not kept. Hand them in, and the verdicts can be made again.");
    }

    private Optional<Difference> ruleSet() {
        return edition(Part.RULE_SET, Decision::ruleSet, new Text("De regels", "The rules"));
    }

    private Optional<Difference> referenceData() {
        return edition(
                Part.REFERENCE_DATA,
                Decision::referenceData,
                new Text("De naslaggegevens (regelboek, wettelijke termijnen, woorden)", "The reference data"));
    }

    private Optional<Difference> edition(Part part, Function<Decision, Edition> edition, Text what) {
        String before = edition.apply(recorded).version();
        String after = edition.apply(now).version();
        Text text = before.equals(after)
                ? new Text(
                        what.nl() + " hebben dezelfde versie (" + before + "), maar er staat iets anders in.",
                        what.en() + " have the same version (" + before + ") but say something else.")
                : new Text(
                        what.nl() + " hadden toen versie " + before + ", nu " + after + ".",
                        what.en() + " had version " + before + " then, and " + after + " now.");
        return difference(part, edition.apply(recorded), edition.apply(now), text);
    }

    private Optional<Difference> policy() {
        String before = days(recorded.asking().freshness());
        String after = days(now.asking().freshness());
        return difference(
                Part.POLICY,
                before,
                after,
                new Text(
                        "Vers/bruikbaar in dagen: toen " + before + ", nu " + after + ".",
                        "Fresh/usable in days: " + before + " then, " + after + " now."));
    }

    private static String days(FreshnessPolicy policy) {
        return policy.freshDays() + "/" + policy.usableDays();
    }

    private Optional<Difference> moment() {
        String before = shown(recorded.asking().asOf());
        String after = shown(now.asking().asOf());
        return difference(
                Part.MOMENT,
                before,
                after,
                new Text(
                        "Toen gevraagd op " + before + "; nu alsof het " + after + " is.",
                        "Asked on " + before + " then; now as if it were " + after + "."));
    }

    private Optional<Difference> verdicts(List<UnitChange> changes, boolean unexplained) {
        if (recorded.capacity().snapshot().isEmpty()) {
            return Optional.empty();
        }
        Text counted = counted(changes);
        Text text =
                unexplained ? new Text(counted.nl() + " " + cause().nl(), counted.en() + " " + cause().en()) : counted;
        return difference(Part.VERDICTS, recorded.answerHash(), now.answerHash(), text);
    }

    private Text cause() {
        return now.ruleSet().equals(RuleSet.national().edition()) ? CODE_CHANGED : OWN_CRITERION_CHANGED;
    }

    private Text counted(List<UnitChange> changes) {
        long units = Stream.of(recorded, now)
                .flatMap(decision -> decision.assessments().stream())
                .map(KeptAssessment::unit)
                .distinct()
                .count();
        long verdicts = changes.stream().filter(UnitChange::isOfVerdict).count();
        return new Text(
                "Het antwoord is anders bij " + changes.size() + " van de " + units + " afdelingen, het oordeel bij "
                        + verdicts + ".",
                "The answer differs for " + changes.size() + " of " + units + " units, the verdict for " + verdicts
                        + ".");
    }

    private static Optional<Difference> difference(Part part, Object before, Object after, Text text) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Difference(part, before.toString(), after.toString(), text));
    }

    private static String shown(Instant moment) {
        return DutchTime.shown(moment).toString();
    }
}
