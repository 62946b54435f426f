/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.LogEntry;
import org.jdbi.v3.core.Handle;

/** The log in the database: links, what was recorded, and where the chain ends. */
final class LogRows {

    /** The kind of a record of a deletion; it holds the number up to which was deleted, and it is kept itself. */
    private static final String RETENTION = "RETENTION";

    private static final int LONGEST_KIND = 40;

    private static final String HEAD = "select number, hash from log_head";

    private static final String LAST = "select number, previous, content_hash from log_link where number = :number";

    private static final String WRITE_LINK =
            "insert into log_link (number, previous, content_hash, hash) values (:number, :previous, :content, :hash)";

    private static final String WRITE_ENTRY = """
            insert into log_entry (number, kind, request_id, occurred_at, role, party, body)
            values (:number, :kind, :about, :at, :role, :party, :body)
            """;

    private static final String READ_ALL = """
            select
                link.number as link_number, link.previous, link.content_hash, link.hash,
                entry.number, entry.kind, entry.request_id, entry.occurred_at, entry.role, entry.party, entry.body
            from log_link link
            left join log_entry entry on entry.number = link.number
            order by link.number
            """;

    /** The oldest records, as long as each is old enough: so one number says what was deleted. */
    private static final String OLD = """
            select coalesce(min(number) - 1, (select number from log_head))
            from log_entry
            where occurred_at >= :before and kind <> :kind
            """;

    private LogRows() {}

    static void require(LogEntry entry) {
        if (entry.kind().length() > LONGEST_KIND || entry.kind().equals(RETENTION)) {
            throw new IllegalArgumentException(
                    "kind must have %s characters or fewer, and not be %s".formatted(LONGEST_KIND, RETENTION));
        }
    }

    static ChainLink append(Handle handle, LogEntry finest, Actor by) {
        LogEntry entry = new LogEntry(finest.kind(), finest.about(), finest.at().truncatedTo(MICROS), finest.body());
        Head head = head(handle, HEAD + " for update");
        ChainLink link = last(handle, head)
                .map(last -> last.next(entry.hash(by)))
                .orElseGet(() -> ChainLink.first(entry.hash(by)));
        write(handle, link);
        write(handle, link.number(), entry, by);
        return link;
    }

    /** Where the chain ends by its own account. */
    record Head(long number, String hash) {}

    private static Head head(Handle handle, String query) {
        return handle.createQuery(query).map(Row.as(LogRows::head)).one();
    }

    private static Head head(Row row) {
        return new Head(row.large("number"), row.text("hash"));
    }

    static Optional<ChainLink> last(Handle handle) {
        return last(handle, head(handle, HEAD));
    }

    private static Optional<ChainLink> last(Handle handle, Head head) {
        return handle.createQuery(LAST)
                .bind("number", head.number())
                .map(Row.as(row -> new ChainLink(row.large("number"), row.text("previous"), row.text("content_hash"))))
                .findOne();
    }

    private static void write(Handle handle, ChainLink link) {
        handle.createUpdate(WRITE_LINK)
                .bind("number", link.number())
                .bind("previous", link.previous())
                .bind("content", link.content())
                .bind("hash", link.hash())
                .execute();
        handle.createUpdate("update log_head set number = :number, hash = :hash")
                .bind("number", link.number())
                .bind("hash", link.hash())
                .execute();
    }

    private static void write(Handle handle, long number, LogEntry entry, Actor by) {
        handle.createUpdate(WRITE_ENTRY)
                .bind("number", number)
                .bind("kind", entry.kind())
                .bind("about", entry.about().value())
                .bind("at", Moments.column(Optional.of(entry.at())))
                .bind("role", by.role().code())
                .bind("party", by.party())
                .bind("body", entry.body())
                .execute();
    }

    static KeptEntry entry(Row row) {
        LogEntry entry = new LogEntry(
                row.text("kind"),
                new RequestId(row.text("request_id")),
                row.moment("occurred_at").orElseThrow(),
                row.text("body"));
        return new KeptEntry(
                row.large("number"), entry, new Actor(row.word(ActorRole.class, "role"), row.text("party")));
    }

    static LogProof verified(Handle handle) {
        Head head = head(handle, HEAD);
        LogVerification verification = new LogVerification(head, deletedThrough(handle));
        handle.createQuery(READ_ALL)
                .setFetchSize(1000)
                .map(Row.as(LogRows::kept))
                .forEach(verification::look);
        return verification.proof();
    }

    private static LogVerification.Kept kept(Row row) {
        ChainLink link = new ChainLink(row.large("link_number"), row.text("previous"), row.text("content_hash"));
        return new LogVerification.Kept(link, row.text("hash"), contentHash(row));
    }

    /** A content that can no longer be read as one counts as another content. */
    private static Optional<String> contentHash(Row row) {
        return row.textIfAny("kind").map(kind -> {
            try {
                KeptEntry kept = entry(row);
                return kept.entry().hash(kept.by());
            } catch (IllegalArgumentException unreadable) {
                return "unreadable";
            }
        });
    }

    private static long deletedThrough(Handle handle) {
        return handle
                .createQuery("select body from log_entry where kind = :kind")
                .bind("kind", RETENTION)
                .mapTo(String.class)
                .stream()
                .filter(body -> body.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .reduce(0L, Math::max);
    }

    static int deleteBefore(Handle handle, Instant before, Actor by, Instant at) {
        long through = handle.createQuery(OLD)
                .bind("before", Moments.column(Optional.of(before)))
                .bind("kind", RETENTION)
                .mapTo(Long.class)
                .one();
        int deleted = handle.createUpdate("delete from log_entry where number <= :through and kind <> :kind")
                .bind("through", through)
                .bind("kind", RETENTION)
                .execute();
        if (deleted > 0) {
            append(handle, new LogEntry(RETENTION, new RequestId(RETENTION), at, Long.toString(through)), by);
        }
        return deleted;
    }
}
