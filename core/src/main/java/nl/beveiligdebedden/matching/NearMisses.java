/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;

/**
 * Finds every smallest set of remedies after which a bed is no longer out of the question, or what nobody can change.
 *
 * <p>Why the list is complete: as long as a set still leaves a block, every larger set that works must hold one of the
 * remedies that the block names, because nothing else can take the block away. So it is enough to grow each set by the
 * remedies of one block, set by set, small sets first. A set that holds a set found before is dropped, so what is found
 * is smallest. A block that still stands when everything that it names is done can never go, so the way ends there.
 */
final class NearMisses {

    private final RuleSet rules;
    private final Pairing pairing;
    private final List<Set<Remedy>> found = new ArrayList<>();
    private final Set<Finding> ends = new LinkedHashSet<>();

    private NearMisses(RuleSet rules, Pairing pairing) {
        this.rules = rules;
        this.pairing = pairing;
    }

    /**
     * What one search found.
     *
     * @param sets the smallest sets, by size and then by code; none when nothing blocks, or when nothing helps
     * @param obstacles the blocks at which every way ends; none when nothing blocks, or when something helps
     */
    record Found(List<List<Remedy>> sets, List<Finding> obstacles) {}

    /** Searches for a pairing with these findings. */
    static Found of(RuleSet rules, Pairing pairing, List<Finding> findings) {
        return new NearMisses(rules, pairing).from(blocks(findings).isEmpty() ? Set.of() : Set.of(Set.of()));
    }

    private Found from(Set<Set<Remedy>> smallest) {
        Set<Set<Remedy>> sets = smallest;
        while (!sets.isEmpty()) {
            sets = grow(sets);
        }
        List<List<Remedy>> inOrder = new ArrayList<>();
        for (Set<Remedy> set : found) {
            inOrder.add(List.copyOf(set));
        }
        if (inOrder.size() > 1) {
            inOrder.sort(comparingInt(List<Remedy>::size).thenComparing(Codes::list));
        }
        return new Found(List.copyOf(inOrder), found.isEmpty() ? List.copyOf(ends) : List.of());
    }

    private Set<Set<Remedy>> grow(Set<Set<Remedy>> sets) {
        Set<Set<Remedy>> larger = new LinkedHashSet<>();
        for (Set<Remedy> set : sets) {
            if (!holdsOneThatHelps(set)) {
                larger.addAll(largerThan(set, blocks(rules.ask(RemedyKind.applyAll(set, pairing)))));
            }
        }
        return larger;
    }

    private boolean holdsOneThatHelps(Set<Remedy> set) {
        for (Set<Remedy> enough : found) {
            if (set.containsAll(enough)) {
                return true;
            }
        }
        return false;
    }

    private List<Set<Remedy>> largerThan(Set<Remedy> set, List<Finding> blocks) {
        if (blocks.isEmpty()) {
            found.add(set);
            return List.of();
        }
        boolean isEnd = false;
        for (Finding block : blocks) {
            if (set.containsAll(block.remedies())) {
                ends.add(block);
                isEnd = true;
            }
        }
        return isEnd ? List.of() : withOneMore(set, blocks);
    }

    private static List<Set<Remedy>> withOneMore(Set<Remedy> set, List<Finding> blocks) {
        List<Set<Remedy>> larger = new ArrayList<>();
        for (Remedy remedy : fewestRemedies(blocks)) {
            if (!set.contains(remedy)) {
                larger.add(with(remedy, set));
            }
        }
        return larger;
    }

    private static List<Remedy> fewestRemedies(List<Finding> blocks) {
        List<Remedy> fewest = blocks.get(0).remedies();
        for (Finding block : blocks) {
            fewest = block.remedies().size() < fewest.size() ? block.remedies() : fewest;
        }
        return fewest;
    }

    private static Set<Remedy> with(Remedy remedy, Collection<Remedy> set) {
        Set<Remedy> larger = new TreeSet<>(set);
        larger.add(remedy);
        return larger;
    }

    private static List<Finding> blocks(List<Finding> findings) {
        List<Finding> blocks = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.effect() == Effect.BLOCK) {
                blocks.add(finding);
            }
        }
        return blocks;
    }
}
