/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;

/**
 * Finds every smallest set of remedies after which a bed is no longer out of the question.
 *
 * <p>Why the list is complete: as long as a set still leaves a block, every larger set that works must hold one of the
 * remedies that the block names, because nothing else can take the block away. So it is enough to grow each set by the
 * remedies of one block, set by set, small sets first. A set that holds a set found before is dropped, so what is found
 * is smallest.
 */
final class NearMisses {

    private static final Comparator<List<Remedy>> BY_SIZE_AND_CODE =
            Comparator.<List<Remedy>>comparingInt(List::size).thenComparing(Codes::list);

    private final RuleSet rules;

    NearMisses(RuleSet rules) {
        this.rules = rules;
    }

    /** The smallest sets for a pairing with these findings, by size and then by code; none when nothing blocks. */
    List<List<Remedy>> of(Pairing pairing, List<Finding> findings) {
        List<Set<Remedy>> found = new ArrayList<>();
        Set<Set<Remedy>> sets = blocks(findings).isEmpty() ? Set.of() : Set.of(Set.of());
        while (!sets.isEmpty()) {
            sets = grow(sets, pairing, found);
        }
        return found.stream().map(NearMisses::sorted).sorted(BY_SIZE_AND_CODE).toList();
    }

    private Set<Set<Remedy>> grow(Set<Set<Remedy>> sets, Pairing pairing, List<Set<Remedy>> found) {
        Set<Set<Remedy>> larger = new LinkedHashSet<>();
        for (Set<Remedy> set : sets) {
            if (found.stream().noneMatch(set::containsAll)) {
                List<Finding> blocks = blocks(rules.ask(RemedyKind.applyAll(set, pairing)));
                if (blocks.isEmpty()) {
                    found.add(set);
                } else {
                    larger.addAll(withOneMore(set, blocks));
                }
            }
        }
        return larger;
    }

    private static List<Set<Remedy>> withOneMore(Set<Remedy> set, List<Finding> blocks) {
        List<Remedy> choices = blocks.stream()
                .map(Finding::remedies)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        return choices.stream()
                .filter(remedy -> !set.contains(remedy))
                .map(remedy -> with(remedy, set))
                .toList();
    }

    private static Set<Remedy> with(Remedy remedy, Collection<Remedy> set) {
        Set<Remedy> larger = new TreeSet<>(set);
        larger.add(remedy);
        return larger;
    }

    private static List<Finding> blocks(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.effect() == Effect.BLOCK)
                .toList();
    }

    private static List<Remedy> sorted(Set<Remedy> set) {
        return set.stream().sorted().toList();
    }
}
