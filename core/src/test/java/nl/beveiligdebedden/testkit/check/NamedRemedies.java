/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;

/** A block names every remedy that can take it away and no other: compared with trying all sets of remedies. */
final class NamedRemedies implements Check {

    private static final int CASES = 1500;
    private static final int MOST_REMEDIES = 6;

    @Override
    public Stream<Remark> of(Cases cases) {
        return cases.ownCriteria().flatMap(criterion -> new OfOne(cases, criterion).remarks());
    }

    /** The blocks of one criterion. */
    private static final class OfOne {

        private final Cases cases;
        private final Criterion criterion;
        private final Set<Remark> remarks = new LinkedHashSet<>();
        private final Map<String, Remark> inVain = new TreeMap<>();
        private final Set<String> helpful = new TreeSet<>();

        OfOne(Cases cases, Criterion criterion) {
            this.cases = cases;
            this.criterion = criterion;
        }

        Stream<Remark> remarks() {
            cases.some(CASES).map(Cases.Case::pairing).forEach(this::look);
            inVain.keySet().removeAll(helpful);
            return Stream.concat(remarks.stream(), inVain.values().stream());
        }

        private void look(Pairing pairing) {
            List<Finding> blocks = blocks(pairing);
            Set<String> possible = Remedies.possible(pairing);
            if (!blocks.isEmpty() && possible.size() <= MOST_REMEDIES) {
                List<Set<String>> lifting = Sets.of(possible)
                        .filter(set -> blocks(Remedies.after(set, pairing)).isEmpty())
                        .toList();
                blocks.forEach(block -> compare(block, lifting, pairing));
            }
        }

        private List<Finding> blocks(Pairing pairing) {
            return cases.ask(criterion, pairing).stream()
                    .filter(finding -> finding.effect() == Effect.BLOCK)
                    .toList();
        }

        private void compare(Finding block, List<Set<String>> lifting, Pairing pairing) {
            Set<String> named = new TreeSet<>();
            block.remedies().stream().map(Remedy::code).forEach(named::add);
            lifting.stream()
                    .filter(set -> set.stream().noneMatch(named::contains))
                    .findFirst()
                    .ifPresent(set -> remarks.add(Remark.of(
                            Remark.Kind.REMEDY_NOT_NAMED,
                            Cases.name(block.reason()),
                            String.join(", ", set),
                            pairing)));
            named.forEach(code -> weigh(code, block, lifting, pairing));
        }

        private void weigh(String code, Finding block, List<Set<String>> lifting, Pairing pairing) {
            String about = Cases.name(block.reason()) + " with " + Remedies.kind(code);
            inVain.putIfAbsent(about, Remark.of(Remark.Kind.REMEDY_IN_VAIN, about, "", pairing));
            if (lifting.stream().anyMatch(set -> set.contains(code) && !lifting.contains(Sets.without(code, set)))) {
                helpful.add(about);
            }
        }
    }
}
