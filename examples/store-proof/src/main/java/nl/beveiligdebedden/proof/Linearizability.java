/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether there is one order of all operations in which each happens between its sending and its answer, and in which
 * every answer is right.
 *
 * <p>Beds know nothing of each other, so each is looked at alone; together they are linearizable when each is. The search
 * is that of Wing and Gong, with the memory that Lowe added: the same set of operations with the same holder is looked at
 * once.
 */
final class Linearizability {

    private final List<Operation> operations;
    private final Set<Reached> seen = new HashSet<>();

    private record Reached(BitSet past, Holder holder) {}

    private Linearizability(List<Operation> operations) {
        this.operations = operations.stream().sorted(comparing(Operation::sent)).toList();
    }

    /** The beds of which the history cannot have happened. */
    static List<String> faultyBeds(Collection<Operation> history) {
        TreeMap<String, List<Operation>> byBed = history.stream()
                .collect(groupingBy(operation -> operation.what().bed(), TreeMap::new, toList()));
        return byBed.entrySet().stream()
                .filter(bed -> !new Linearizability(bed.getValue()).hasOrder())
                .map(bed -> bed.getKey())
                .toList();
    }

    private boolean hasOrder() {
        Deque<Reached> open = new ArrayDeque<>();
        open.push(new Reached(new BitSet(), Holder.NOBODY));
        while (!open.isEmpty()) {
            Reached reached = open.pop();
            if (isWhole(reached)) {
                return true;
            }
            next(reached).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    /** Whatever was never answered need not have happened. */
    private boolean isWhole(Reached reached) {
        for (int index = reached.past().nextClearBit(0); index < operations.size(); index++) {
            if (!reached.past().get(index) && operations.get(index).isAnswered()) {
                return false;
            }
        }
        return true;
    }

    private List<Reached> next(Reached reached) {
        List<Reached> next = new ArrayList<>();
        long firstAnswer = firstAnswer(reached.past());
        for (int index = reached.past().nextClearBit(0); index < operations.size(); index++) {
            if (operations.get(index).sent() > firstAnswer) {
                break;
            }
            if (!reached.past().get(index)) {
                addAfter(reached, index, next);
            }
        }
        return next;
    }

    /** Nothing that was sent after this answer can come before it. */
    private long firstAnswer(BitSet past) {
        long first = Operation.NEVER;
        for (int index = past.nextClearBit(0); index < operations.size(); index++) {
            if (operations.get(index).sent() > first) {
                break;
            }
            first = past.get(index)
                    ? first
                    : Math.min(first, operations.get(index).answered());
        }
        return first;
    }

    private void addAfter(Reached reached, int index, List<Reached> next) {
        for (Holder holder : reached.holder().after(operations.get(index))) {
            BitSet past = (BitSet) reached.past().clone();
            past.set(index);
            next.add(new Reached(past, holder));
        }
    }
}
