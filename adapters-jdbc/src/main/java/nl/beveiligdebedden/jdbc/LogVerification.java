/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.beveiligdebedden.jdbc.LogFault.Kind;
import nl.beveiligdebedden.norm.ChainLink;

/** Goes through the log once, from its first record on. */
final class LogVerification {

    private final LogRows.Head head;
    private final long deletedThrough;
    private final TreeMap<Long, Kind> faults = new TreeMap<>();
    private final List<Kept> changed = new ArrayList<>();
    private Optional<Kept> before = Optional.empty();
    private long deleted;

    /** A row: the link, the hash that was written beside it, and the hash of the content that is there now. */
    record Kept(ChainLink link, String hash, Optional<String> content) {

        boolean isSound() {
            return link.hash().equals(hash)
                    && content.filter(now -> !now.equals(link.content())).isEmpty();
        }

        /** Whether this row was written for the place of the other one. */
        boolean belongsAt(Kept other) {
            ChainLink moved = new ChainLink(other.link().number(), link.previous(), link.content());
            return moved.hash().equals(hash)
                    || content.filter(other.link().content()::equals).isPresent();
        }
    }

    LogVerification(LogRows.Head head, long deletedThrough) {
        this.head = head;
        this.deletedThrough = deletedThrough;
    }

    void look(Kept kept) {
        long number = kept.link().number();
        missing(before.map(last -> last.link().number()).orElse(0L) + 1, number);
        if (!kept.isSound()) {
            changed.add(kept);
            faults.put(number, Kind.CHANGED);
        } else if (!follows(kept)) {
            faults.put(number, Kind.CHANGED);
        }
        lookAtContent(kept, number);
        before = Optional.of(kept);
    }

    private void missing(long from, long until) {
        LongStream.range(from, until).forEach(number -> faults.put(number, Kind.MISSING));
    }

    /** After a missing record, or a changed one that is named already, nothing can be compared. */
    private boolean follows(Kept kept) {
        long number = kept.link().number();
        if (number == 1) {
            return kept.link().equals(ChainLink.first(kept.link().content()));
        }
        return faults.containsKey(number - 1)
                || before.filter(last -> last.hash().equals(kept.link().previous()))
                        .isPresent();
    }

    private void lookAtContent(Kept kept, long number) {
        if (kept.content().isPresent()) {
            return;
        }
        if (number <= deletedThrough) {
            deleted++;
        } else {
            faults.putIfAbsent(number, Kind.MISSING);
        }
    }

    LogProof proof() {
        lookAtEnd();
        nameSwaps();
        List<LogFault> named = faults.entrySet().stream()
                .map(fault -> new LogFault(fault.getKey(), fault.getValue()))
                .toList();
        return new LogProof(before.map(Kept::link), deleted, named);
    }

    private void lookAtEnd() {
        long last = before.map(kept -> kept.link().number()).orElse(0L);
        missing(last + 1, head.number() + 1);
        if (last > 0
                && last == head.number()
                && before.filter(kept -> kept.hash().equals(head.hash())).isEmpty()) {
            faults.putIfAbsent(last, Kind.CHANGED);
        }
    }

    private void nameSwaps() {
        Set<Long> swapped = changed.stream()
                .filter(one -> changed.stream().anyMatch(other -> other != one && one.belongsAt(other)))
                .map(kept -> kept.link().number())
                .collect(Collectors.toSet());
        swapped.forEach(number -> faults.put(number, Kind.SWAPPED));
    }
}
