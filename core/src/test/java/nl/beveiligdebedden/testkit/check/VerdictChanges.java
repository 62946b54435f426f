/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Verdict;

/**
 * A rule that is found, and could be left out without any verdict being another one.
 *
 * <p>A drawn case seldom has one thing wrong only, so from each case we go on: fact by fact, everything else is made right
 * as far as it goes.
 */
final class VerdictChanges implements Check {

    private static final int STARTS = 40;

    private final List<Step> steps;

    VerdictChanges(List<Part> parts) {
        this.steps = parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    @Override
    public Stream<Remark> of(Cases cases) {
        return cases.all().stream()
                .flatMap(one -> one.findings().stream())
                .map(Finding::reason)
                .filter(reason -> reason.effect() != Effect.SUPPORT && cases.isOwn(reason))
                .distinct()
                .filter(reason -> starts(reason, cases).noneMatch(start -> canDecide(reason, start, cases)))
                .map(reason -> Remark.of(Remark.Kind.CHANGES_NO_VERDICT, Cases.name(reason)));
    }

    /** The cases with the least of anything else first. */
    private static Stream<Cases.Case> starts(Reason reason, Cases cases) {
        return cases.all().stream()
                .filter(one -> has(reason, one))
                .sorted(comparingInt(one -> restOf(one, reason)))
                .limit(STARTS);
    }

    private boolean canDecide(Reason reason, Cases.Case start, Cases cases) {
        return Stream.iterate(Optional.of(start), Optional::isPresent, one -> better(reason, one.get(), cases))
                .anyMatch(one -> decides(reason, one.get().findings()));
    }

    private Optional<Cases.Case> better(Reason reason, Cases.Case one, Cases cases) {
        int rest = restOf(one, reason);
        return steps.stream()
                .map(step -> cases.asked(step.in(one.pairing())))
                .filter(changed -> has(reason, changed) && restOf(changed, reason) < rest)
                .findFirst();
    }

    private static boolean has(Reason reason, Cases.Case one) {
        return one.findings().stream().anyMatch(finding -> finding.reason().equals(reason));
    }

    private static boolean decides(Reason reason, List<Finding> findings) {
        return Verdict.of(without(reason, findings)) != Verdict.of(findings);
    }

    /** How much else is in the way. */
    private static int restOf(Cases.Case one, Reason reason) {
        return without(reason, one.findings()).stream()
                .mapToInt(finding -> finding.effect().ordinal())
                .sum();
    }

    private static List<Finding> without(Reason reason, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.reason().equals(reason))
                .toList();
    }
}
