/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;

/** Missing data is never a yes: what blocked does not stop blocking when a fact is left out, unless somebody asks for it. */
final class MissingFacts implements Check {

    private static final int CASES = 2000;

    private final List<Step> forgetting;

    MissingFacts(List<Step> forgetting) {
        this.forgetting = forgetting;
    }

    @Override
    public Stream<Remark> of(Cases cases) {
        return cases.some(CASES)
                .filter(one -> Cases.blocks(one.findings()))
                .flatMap(one -> forgetting.stream().flatMap(step -> lost(cases, one, step)));
    }

    private static Stream<Remark> lost(Cases cases, Cases.Case before, Step step) {
        Cases.Case after = cases.asked(step.in(before.pairing()));
        return isAskedFor(before, after)
                ? Stream.empty()
                : cases.own()
                        .filter(number -> !Cases.blocks(after.found().get(number)))
                        .boxed()
                        .flatMap(number -> before.found().get(number).stream())
                        .filter(finding -> finding.effect() == Effect.BLOCK)
                        .map(finding -> Remark.of(
                                Remark.Kind.COUNTS_AS_YES,
                                step.name(),
                                "takes away: " + Cases.name(finding.reason()),
                                before.pairing()));
    }

    private static boolean isAskedFor(Cases.Case before, Cases.Case after) {
        List<Finding> known = before.findings();
        return after.findings().stream()
                .filter(finding -> finding.effect() == Effect.UNKNOWN || finding.effect() == Effect.BLOCK)
                .anyMatch(finding -> !known.contains(finding));
    }
}
