/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/** Two criteria that say the same. */
final class Overlaps implements Check {

    private static final int ENOUGH_TO_SAY_ALWAYS = 5;

    @Override
    public Stream<Remark> of(Cases cases) {
        return Stream.concat(
                cases.all().stream().flatMap(one -> foundTwice(one, cases)),
                alwaysTogether(whereEachBlocks(cases), cases));
    }

    private static Stream<Remark> foundTwice(Cases.Case one, Cases cases) {
        return cases.own()
                .boxed()
                .flatMap(number -> IntStream.range(0, one.found().size())
                        .filter(other -> other != number)
                        .boxed()
                        .flatMap(other ->
                                same(one.found().get(number), one.found().get(other)))
                        .map(about -> Remark.of(Remark.Kind.FOUND_TWICE, about, "", one.pairing())));
    }

    private static Stream<String> same(List<Finding> some, List<Finding> others) {
        return some.stream()
                .flatMap(finding -> others.stream()
                        .filter(other -> other.effect() == finding.effect())
                        .filter(other -> other.rule().equals(finding.rule()))
                        .map(other -> Cases.name(finding.reason()) + ", and of " + other.criterion()));
    }

    private static Stream<Remark> alwaysTogether(Map<Reason, BitSet> blocks, Cases cases) {
        return blocks.keySet().stream()
                .filter(cases::isOwn)
                .filter(reason -> blocks.get(reason).cardinality() >= ENOUGH_TO_SAY_ALWAYS)
                .flatMap(reason -> blocks.keySet().stream()
                        .filter(other -> !other.criterion().equals(reason.criterion()))
                        .filter(other -> blocks.get(other).equals(blocks.get(reason)))
                        .map(other -> Remark.of(
                                Remark.Kind.ALWAYS_TOGETHER, Cases.name(reason) + ", and " + Cases.name(other))));
    }

    /** The numbers of the cases in which each reason blocks. */
    private static Map<Reason, BitSet> whereEachBlocks(Cases cases) {
        Map<Reason, BitSet> where = new LinkedHashMap<>();
        for (int number = 0; number < cases.all().size(); number++) {
            for (Finding finding : cases.all().get(number).findings()) {
                if (finding.effect() == Effect.BLOCK) {
                    where.computeIfAbsent(finding.reason(), reason -> new BitSet())
                            .set(number);
                }
            }
        }
        return where;
    }
}
