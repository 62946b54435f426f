/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.LogEntry;
import org.jdbi.v3.core.Jdbi;

/** A log, and the keys of its database. */
record LogUnderTest(DataSource database, JdbcDecisionLog log) {

    static final Actor COORDINATOR = new Actor(ActorRole.LANDELIJK_COORDINATOR, "lcbb");

    private static final Instant NOW = MOMENT.plusSeconds(1000);

    static Stream<LogUnderTest> onEachDatabase() {
        return Databases.empty()
                .map(database -> new LogUnderTest(database, JdbcDecisionLog.open(database, Authority.COVENANT)));
    }

    /** A record for each of these seconds. */
    LogUnderTest fill(int... seconds) {
        IntStream.of(seconds).forEach(second -> log.append(entry(second), COORDINATOR));
        return this;
    }

    static LogEntry entry(int second) {
        return new LogEntry("DECISION", new RequestId("casus-1"), MOMENT.plusSeconds(second), "{}");
    }

    int deleteBefore(int second) {
        return log.deleteBefore(MOMENT.plusSeconds(second), COORDINATOR, NOW).orElseThrow();
    }

    LogProof proof() {
        return log.verify(COORDINATOR).orElseThrow();
    }

    List<LogFault> faults() {
        return proof().faults();
    }

    /** The newest first. */
    List<KeptEntry> entries() {
        return log.read(COORDINATOR, Long.MAX_VALUE, 100).orElseThrow();
    }

    List<Long> numbers() {
        return entries().stream().map(KeptEntry::number).toList();
    }

    void tamper(String... statements) {
        Jdbi.create(database).useHandle(handle -> {
            handle.execute("alter table log_entry drop constraint if exists log_entry_has_link");
            Stream.of(statements).forEach(handle::execute);
        });
    }

    @Override
    public String toString() {
        return Databases.isH2(database) ? "H2" : "PostgreSQL";
    }
}
