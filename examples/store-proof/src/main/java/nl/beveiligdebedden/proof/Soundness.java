/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.jdbc.LogProof;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import org.h2.jdbcx.JdbcConnectionPool;

/** Whether what is in the database is whole, and holds every word that was acknowledged; asked without the library. */
final class Soundness {

    /** Each question finds nothing in a whole database. */
    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "a bed with a gap in its reports",
            "select bed_id from bed_report group by bed_id having count(*) <> max(sequence_number)",
            "a bed with a step without a report, or the other way round",
            """
            select bed.id from bed
            where bed.id like 'b-%'
              and (select count(*) from bed_report r where r.bed_id = bed.id)
               <> 1 + (select count(*) from claim_event e where e.bed_id = bed.id)
            """,
            "a claim that does not rest on the latest report",
            "select bed_id from active_claim c where report_number"
                    + " <> (select max(sequence_number) from bed_report r where r.bed_id = c.bed_id)",
            "a bed that is reserved without a claim",
            """
            select r.bed_id from bed_report r
            where r.state <> 'VRIJ'
              and r.sequence_number = (select max(l.sequence_number) from bed_report l where l.bed_id = r.bed_id)
              and not exists (select 1 from active_claim c where c.bed_id = r.bed_id)
            """,
            "a claim that the latest report contradicts",
            "select bed_id from claim_conflict",
            "a bed that stands otherwise than its history says",
            """
            select bed_id from (
                (select * from latest_bed_report except select * from latest_of_history)
                union all
                (select * from latest_of_history except select * from latest_bed_report)) differs
            """));

    /** All words that were said aside, as {@link Aside} says them. */
    private static final String ASIDES = """
            select 'record ' || link.hash
            from log_link link
            join log_entry entry on entry.number = link.number
            union all
            select 'report ' || bed_id || ' ' || cast(extract(epoch from confirmed_at) as bigint)
            from bed_report
            where bed_id like 'told-%'
            """;

    private static final Actor AUDITOR = new Actor(ActorRole.TOEZICHTHOUDER, "igj");

    private static final int MOST_TRIES = 60;
    private static final long A_SECOND = 1_000_000_000;

    private Soundness() {}

    static List<String> faults(String url, Said said) {
        try (Connection connection = connection(url);
                Statement statement = connection.createStatement()) {
            List<String> faults = new ArrayList<>();
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                answers(statement, question.getValue()).forEach(bed -> faults.add(question.getKey() + ": " + bed));
            }
            faults.addAll(lost(said.doneKeys(), answers(statement, "select order_key from claim_event")));
            faults.addAll(lost(said.asides().stream(), answers(statement, ASIDES)));
            faults.addAll(faultsOfChain(url));
            return faults;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A server that was killed a moment ago first reads what it had written. */
    private static Connection connection(String url) throws SQLException {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return DriverManager.getConnection(url);
            } catch (SQLException recovering) {
                LockSupport.parkNanos(A_SECOND);
            }
        }
        return DriverManager.getConnection(url);
    }

    private static List<String> lost(Stream<String> acknowledged, Set<String> stored) {
        return acknowledged
                .filter(word -> !stored.contains(word))
                .map(word -> "an acknowledged word that is not there: " + word)
                .toList();
    }

    /** For this alone the library is asked: it knows how a link is made. */
    private static List<String> faultsOfChain(String url) {
        JdbcConnectionPool pool = Pools.of(url, 2);
        try {
            LogProof proof = JdbcDecisionLog.open(pool, Authority.COVENANT)
                    .verify(AUDITOR)
                    .orElseThrow();
            return proof.faults().stream()
                    .map(fault -> "a record of the log that is " + fault.kind() + ": " + fault.number())
                    .toList();
        } finally {
            pool.dispose();
        }
    }

    private static Set<String> answers(Statement statement, String question) throws SQLException {
        Set<String> answers = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
