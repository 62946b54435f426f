/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.norm.KeptFinding;

/**
 * One unit whose answer is not the same when a decision is replayed: from what to what, and why.
 *
 * <p>Example: {@code replay.changes().get(0).came()}.
 *
 * @param unit the unit
 * @param recorded the answer in the record; empty when the unit was not there then
 * @param now the answer now; empty when the unit is not there any more
 */
public record UnitChange(UnitId unit, Optional<KeptAssessment> recorded, Optional<KeptAssessment> now) {

    private static final Text NOTHING = new Text("niets", "nothing");

    /**
     * Whether the verdict changed, or the unit came or went.
     *
     * @return false when only the reasons, the bed, the place in the order or the validity changed
     */
    public boolean isOfVerdict() {
        return !recorded.map(KeptAssessment::verdict).equals(now.map(KeptAssessment::verdict));
    }

    /**
     * Whether findings came or went.
     *
     * @return true when the reasons changed
     */
    public boolean isOfFindings() {
        return !went().isEmpty() || !came().isEmpty();
    }

    /**
     * What was found then and is not found now.
     *
     * @return the findings as they were told, in the order of the criteria
     */
    public List<KeptFinding> went() {
        return minus(recorded, now);
    }

    /**
     * What is found now and was not found then.
     *
     * @return the findings, in the order of the criteria
     */
    public List<KeptFinding> came() {
        return minus(now, recorded);
    }

    private static List<KeptFinding> minus(Optional<KeptAssessment> some, Optional<KeptAssessment> others) {
        Set<KeptFinding> findings = new LinkedHashSet<>(findings(some));
        findings(others).forEach(findings::remove);
        return List.copyOf(findings);
    }

    private static List<KeptFinding> findings(Optional<KeptAssessment> assessment) {
        return assessment.map(KeptAssessment::findings).orElse(List.of());
    }

    /**
     * From which verdict to which, for people.
     *
     * @return one line
     */
    public Text text() {
        Text before = verdict(recorded, new Text("toen niet bekeken", "not looked at then"));
        Text after = verdict(now, new Text("nu niet meer in de capaciteit", "not in the capacity any more"));
        return isOfVerdict() ? arrow(Text.same(unit.value()), before, after) : said(Text.same(unit.value()), after);
    }

    private static Text verdict(Optional<KeptAssessment> assessment, Text absent) {
        return assessment.map(one -> one.verdict().words()).orElse(absent);
    }

    /**
     * What else changed, for people: the bed, the validity, the near-misses and the place in the order.
     *
     * @return a line for each; empty when the unit came or went
     */
    public List<Text> others() {
        return Stream.of(
                        changed(new Text("bed", "bed"), UnitChange::bed),
                        changed(new Text("geldig tot", "valid until"), UnitChange::validUntil),
                        changed(new Text("wat de plaats opent", "what opens the place"), UnitChange::nearMisses),
                        changed(new Text("volgorde", "order"), UnitChange::rank))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Text> changed(Text what, Function<KeptAssessment, Text> part) {
        return recorded.map(part)
                .flatMap(before ->
                        now.map(part).filter(after -> !after.equals(before)).map(after -> arrow(what, before, after)));
    }

    private static Text bed(KeptAssessment assessment) {
        return assessment.bed().map(BedId::value).map(Text::same).orElse(NOTHING);
    }

    private static Text validUntil(KeptAssessment assessment) {
        return assessment
                .validUntil()
                .map(moment -> Text.same(DutchTime.shown(moment).toString()))
                .orElse(new Text("er iets wijzigt", "something changes"));
    }

    private static Text nearMisses(KeptAssessment assessment) {
        String sets = assessment.nearMisses().stream()
                .map(nearMiss -> String.join(" + ", nearMiss))
                .collect(joining(", "));
        return sets.isEmpty() ? NOTHING : Text.same(sets);
    }

    private static Text rank(KeptAssessment assessment) {
        return Text.same(Integer.toString(assessment.rank()));
    }

    private static Text arrow(Text what, Text before, Text after) {
        return said(what, new Text(before.nl() + " → " + after.nl(), before.en() + " → " + after.en()));
    }

    private static Text said(Text what, Text value) {
        return new Text(what.nl() + ": " + value.nl(), what.en() + ": " + value.en());
    }
}
