/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/**
 * The criteria that are asked, in their order, with a version and a hash by which an answer can be replayed.
 *
 * <p>Example: {@code RuleSet.national().with(new OwnCriterion())}.
 */
public final class RuleSet {

    private static final RuleSet NATIONAL = new RuleSet(
            "1.0.0",
            List.of(
                    new BedStateCriterion(),
                    new FreshnessCriterion(),
                    new ContraIndicationCriterion(),
                    new AdultNormCriterion(),
                    new LevelCriterion(),
                    new UnitWithoutLevelCriterion(),
                    new KibCriterion(),
                    new EvbgCriterion(),
                    new LevelFourCriterion(),
                    new TitleCriterion(),
                    new TitleEndCriterion(),
                    new TreatmentOfferCriterion(),
                    new IndicationCriterion(),
                    new FinancingCriterion(),
                    new GuaranteeCriterion(),
                    new GeographyCriterion(),
                    new RepresentationCriterion(),
                    new VictimsCriterion(),
                    new SomaticCareCriterion()));

    private final String version;
    private final List<Criterion> criteria;
    private volatile String hash;

    private RuleSet(String version, List<Criterion> criteria) {
        this.version = version;
        this.criteria = criteria;
    }

    /**
     * The nineteen national criteria.
     *
     * @return the rule set that everybody shares
     */
    public static RuleSet national() {
        return NATIONAL;
    }

    /**
     * These criteria and one more, which is asked last.
     *
     * @param criterion a criterion of a provider's own
     * @return the larger rule set, with the same version and another hash
     * @throws IllegalArgumentException if its reasons bear the code of a criterion that is asked already
     */
    public RuleSet with(Criterion criterion) {
        refuseTwice(codes(List.of(criterion)));
        return new RuleSet(
                version, Stream.concat(criteria.stream(), Stream.of(criterion)).toList());
    }

    private void refuseTwice(Set<String> added) {
        added.retainAll(codes(criteria));
        if (!added.isEmpty()) {
            throw new IllegalArgumentException(
                    "criterion " + added + " is asked already; give yours a code of its own");
        }
    }

    private static Set<String> codes(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> criterion.reasons().stream())
                .map(Reason::criterion)
                .collect(toCollection(TreeSet::new));
    }

    /**
     * The version of the national criteria.
     *
     * @return a semantic version
     */
    public String version() {
        return version;
    }

    /**
     * The hash over every reason of every criterion: criterion, rule, effect and texts.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String hash() {
        if (hash == null) {
            hash = CanonicalText.of(reasons().stream().map(RuleSet::row).toList())
                    .hash();
        }
        return hash;
    }

    /**
     * The version and the hash together, as a record keeps them.
     *
     * @return the edition
     */
    public Edition edition() {
        return new Edition(version, hash());
    }

    private static List<String> row(Reason reason) {
        return List.of(
                reason.criterion(),
                reason.rule().id().value(),
                reason.effect().name(),
                reason.sentence().nl(),
                reason.sentence().en());
    }

    /**
     * The criteria.
     *
     * @return the criteria, in the order in which they are asked
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * Everything that the criteria can find.
     *
     * @return the reasons, in the order of the criteria
     */
    public List<Reason> reasons() {
        return criteria.stream()
                .flatMap(criterion -> criterion.reasons().stream())
                .toList();
    }

    /**
     * Asks every criterion and keeps every finding.
     *
     * @param pairing the request, the unit, the bed and the moment
     * @return the findings, in the order of the criteria
     */
    public List<Finding> ask(Pairing pairing) {
        List<Finding> findings = new ArrayList<>();
        for (Criterion criterion : criteria) {
            findings.addAll(criterion.ask(pairing));
        }
        return Collections.unmodifiableList(findings);
    }

    Stream<Instant> turningPoints(Pairing pairing) {
        return criteria.stream().flatMap(criterion -> criterion.turningPoints(pairing));
    }
}
