/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.LogEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Which records were deleted as the law asks, by what the records of the deletions say; asked in the order of the numbers. */
final class LogDeletions {

    /** The kind of a record of a deletion; it says which numbers were deleted, and it is kept itself. */
    static final String KIND = "RETENTION";

    /** An older version said only up to which number. */
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,18})-)?(\\d{1,18})");

    private static final String OLD = "from log_entry where occurred_at < :before and kind <> :kind";

    /** Numbers that follow on each other differ as much from their place among all of them. */
    private static final String READ_OLD = """
            select min(number) as first, max(number) as last
            from (select number, number - row_number() over (order by number) as difference %s) each_one
            group by difference
            order by min(number)
            """.formatted(OLD);

    private final Deque<Run> runs;
    private long through;

    /** Numbers that follow on each other, from the first to the last. */
    record Run(long first, long last) {

        static Run read(MatchResult words) {
            long first = words.group(1) == null ? 1 : Long.parseLong(words.group(1));
            return new Run(first, Long.parseLong(words.group(2)));
        }

        @Override
        public String toString() {
            return first + "-" + last;
        }
    }

    LogDeletions(Collection<String> said) {
        runs = said.stream()
                .flatMap(words -> WORDS.matcher(words).results())
                .map(Run::read)
                .sorted(comparingLong(Run::first))
                .collect(toCollection(ArrayDeque::new));
    }

    boolean speakFor(long number) {
        while (!runs.isEmpty() && runs.peek().first() <= number) {
            through = Math.max(through, runs.poll().last());
        }
        return number <= through;
    }

    static int deleteBefore(Handle handle, Instant before, Actor by, Instant at) {
        LogRows.lastOfWhole(handle);
        List<Run> old = old(handle.createQuery(READ_OLD), before)
                .map(Row.as(LogDeletions::run))
                .list();
        if (old.isEmpty()) {
            return 0;
        }
        int deleted = old(handle.createUpdate("delete " + OLD), before).execute();
        LogRows.append(handle, new LogEntry(KIND, new RequestId(KIND), at, say(old)), by);
        return deleted;
    }

    private static <S extends SqlStatement<S>> S old(S statement, Instant before) {
        return statement.bind("before", Moments.column(Optional.of(before))).bind("kind", KIND);
    }

    private static Run run(Row row) {
        return new Run(row.large("first"), row.large("last"));
    }

    private static String say(List<Run> deleted) {
        return deleted.stream().map(Run::toString).collect(joining(" "));
    }
}
