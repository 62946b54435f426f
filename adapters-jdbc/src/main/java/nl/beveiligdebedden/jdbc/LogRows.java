/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.time.temporal.ChronoUnit.MICROS;

import java.util.Optional;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.LogEntry;
import org.jdbi.v3.core.Handle;

/** The log in the database: links, what was recorded, and where the chain ends. */
final class LogRows {

    private static final int LONGEST_KIND = 40;

    private static final String HEAD = "select number, hash from log_head";

    private static final String LAST =
            "select number, previous, content_hash from log_link order by number desc fetch first 1 row only";

    private static final String WRITE_LINK =
            "insert into log_link (number, previous, content_hash, hash) values (:number, :previous, :content, :hash)";

    private static final String WRITE_ENTRY = """
            insert into log_entry (number, kind, request_id, occurred_at, role, party, body)
            values (:number, :kind, :about, :at, :role, :party, :body)
            """;

    private static final String READ = """
            select
                link.number as link_number, link.previous, link.content_hash, link.hash,
                entry.number, entry.kind, entry.request_id, entry.occurred_at, entry.role, entry.party, entry.body
            from log_link link
            left join log_entry entry on entry.number = link.number
            %s
            order by link.number
            """;

    private static final String READ_ALL = READ.formatted("");

    private static final String READ_DELETIONS = READ.formatted("where entry.kind = '%s'".formatted(LogDeletions.KIND));

    private static final String READ_ALONE = """
            select number
            from log_entry entry
            where not exists (select 1 from log_link link where link.number = entry.number)
            order by number
            """;

    private LogRows() {}

    static void require(LogEntry entry) {
        if (entry.kind().length() > LONGEST_KIND || entry.kind().equals(LogDeletions.KIND)) {
            throw new IllegalArgumentException(
                    "kind must have %s characters or fewer, and not be %s".formatted(LONGEST_KIND, LogDeletions.KIND));
        }
    }

    static ChainLink append(Handle handle, LogEntry finest, Actor by) {
        LogEntry entry = new LogEntry(finest.kind(), finest.about(), finest.at().truncatedTo(MICROS), finest.body());
        ChainLink link = lastOfWhole(handle)
                .map(last -> last.next(entry.hash(by)))
                .orElseGet(() -> ChainLink.first(entry.hash(by)));
        write(handle, link);
        write(handle, link.number(), entry, by);
        return link;
    }

    /** Where the chain ends, by its own account or by its last link. */
    record Head(long number, String hash) {

        private static final Head OF_NOTHING = new Head(0, "");

        static Head of(Optional<ChainLink> last) {
            return last.map(link -> new Head(link.number(), link.hash())).orElse(OF_NOTHING);
        }
    }

    /** Holds the head, so that others wait; whoever wrote on after another end would hide that somebody touched it. */
    static Optional<ChainLink> lastOfWhole(Handle handle) {
        Optional<Head> head = head(handle, HEAD + " for update");
        Optional<ChainLink> last = last(handle);
        if (!head.equals(Optional.of(Head.of(last)))) {
            throw new CapacityStoreException(Attempt.CHANGE.failed(), Remark.TOUCHED.words(Attempt.CHANGE), null);
        }
        return last;
    }

    private static Optional<Head> head(Handle handle, String query) {
        return handle.createQuery(query)
                .map(Row.as(row -> new Head(row.large("number"), row.text("hash"))))
                .findFirst();
    }

    static Optional<ChainLink> last(Handle handle) {
        return handle.createQuery(LAST).map(Row.as(LogRows::link)).findFirst();
    }

    private static ChainLink link(Row row) {
        return new ChainLink(row.large("number"), row.text("previous"), row.text("content_hash"));
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
        LogVerification verification = new LogVerification(deletions(handle));
        handle.createQuery(READ_ALL)
                .setFetchSize(1000)
                .map(Row.as(LogRows::kept))
                .forEach(verification::look);
        verification.lookAtEnd(head(handle, HEAD));
        handle.createQuery(READ_ALONE).mapTo(Long.class).forEach(verification::lookAtContentAlone);
        return verification.proof();
    }

    /** What was changed afterwards speaks for nothing. */
    private static LogDeletions deletions(Handle handle) {
        return new LogDeletions(handle.createQuery(READ_DELETIONS)
                .map(Row.as(row -> kept(row).isSound() ? row.text("body") : ""))
                .list());
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
}
