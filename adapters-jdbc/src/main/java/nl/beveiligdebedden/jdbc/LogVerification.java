/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.beveiligdebedden.jdbc.LogFault.Kind;
import nl.beveiligdebedden.norm.ChainLink;

/** Goes through the log once, from its first record on. */
final class LogVerification {

    /** Each is compared with each; where more was changed than this, nothing was swapped by hand. */
    private static final int MOST_COMPARED = 1000;

    private final LogDeletions deletions;
    private final TreeMap<Long, LogFault> faultsByLast = new TreeMap<>();
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

    LogVerification(LogDeletions deletions) {
        this.deletions = deletions;
    }

    void look(Kept kept) {
        long number = kept.link().number();
        missing(lastNumber() + 1, number - 1);
        if (!kept.isSound()) {
            keepChanged(kept);
            name(number, Kind.CHANGED);
        } else if (!follows(kept)) {
            name(number, Kind.CHANGED);
        }
        lookAtContent(kept, number);
        before = Optional.of(kept);
    }

    private void keepChanged(Kept kept) {
        if (changed.size() < MOST_COMPARED) {
            changed.add(kept);
        }
    }

    private void name(long number, Kind kind) {
        faultsByLast.putIfAbsent(number, new LogFault(number, kind));
    }

    /** However many are missing one after another, it is one fault. */
    private void missing(long first, long last) {
        if (first <= last && !faultsByLast.containsKey(last)) {
            long from = isMissing(first - 1) ? faultsByLast.remove(first - 1).number() : first;
            faultsByLast.put(last, new LogFault(from, last, Kind.MISSING));
        }
    }

    private boolean isMissing(long last) {
        return faultsByLast.containsKey(last) && faultsByLast.get(last).kind() == Kind.MISSING;
    }

    /** After a missing record, or a changed one that is named already, nothing can be compared. */
    private boolean follows(Kept kept) {
        long number = kept.link().number();
        if (number == 1) {
            return kept.link().equals(ChainLink.first(kept.link().content()));
        }
        return faultsByLast.containsKey(number - 1)
                || before.filter(last -> last.hash().equals(kept.link().previous()))
                        .isPresent();
    }

    private void lookAtContent(Kept kept, long number) {
        if (kept.content().isPresent()) {
            return;
        }
        if (deletions.speakFor(number)) {
            deleted++;
        } else {
            missing(number, number);
        }
    }

    /** Where the log ends by its own account, after all rows. */
    void lookAtEnd(Optional<LogRows.Head> said) {
        LogRows.Head last = LogRows.Head.of(before.map(Kept::link));
        long number = said.map(LogRows.Head::number).orElse(0L);
        missing(last.number() + 1, number);
        if (number <= last.number() && !said.equals(Optional.of(last))) {
            name(last.number(), said.isPresent() && number == last.number() ? Kind.CHANGED : Kind.END);
        }
    }

    /** A content without a link; where its number is missing, that says it. */
    void lookAtContentAlone(long number) {
        Map.Entry<Long, LogFault> named = faultsByLast.ceilingEntry(number);
        if (named == null || named.getValue().number() > number) {
            name(number, Kind.CHANGED);
        }
    }

    LogProof proof() {
        nameSwaps();
        return new LogProof(before.map(Kept::link), deleted, List.copyOf(faultsByLast.values()));
    }

    private long lastNumber() {
        return before.map(kept -> kept.link().number()).orElse(0L);
    }

    private void nameSwaps() {
        Set<Long> swapped = changed.stream()
                .filter(one -> changed.stream().anyMatch(other -> other != one && one.belongsAt(other)))
                .map(kept -> kept.link().number())
                .collect(Collectors.toSet());
        swapped.forEach(number -> faultsByLast.put(number, new LogFault(number, Kind.SWAPPED)));
    }
}
