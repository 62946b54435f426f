/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.RequestId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A page of the log, the newest first: of all of it, or of what one organisation wrote, or what is about one request. */
record LogQuestion(Optional<RequestId> about, Optional<String> party, long before, int most) {

    LogQuestion {
        if (most < 0) {
            throw new IllegalArgumentException("most (%s) must be 0 or more".formatted(most));
        }
    }

    List<KeptEntry> read(Handle handle) {
        return query(handle, "").map(Row.as(LogRows::entry)).list();
    }

    /** Apart, so that a test can ask the database how it answers. */
    Query query(Handle handle, String explain) {
        return handle.createQuery(explain + text())
                .bindMap(asked())
                .bind("before", before)
                .bind("most", most);
    }

    /** In the order of a whole index, so that H2 sees that it need not sort. */
    private String text() {
        return """
                select number, kind, request_id, occurred_at, role, party, body
                from log_entry
                where %snumber < :before
                order by %snumber desc
                fetch first :most rows only
                """.formatted(forEach("%1$s = :%1$s and "), forEach("%s desc, "));
    }

    private String forEach(String words) {
        return asked().keySet().stream().map(words::formatted).collect(joining());
    }

    private Map<String, String> asked() {
        Map<String, String> columns = new LinkedHashMap<>();
        about.ifPresent(request -> columns.put("request_id", request.value()));
        party.ifPresent(one -> columns.put("party", one));
        return columns;
    }
}
