/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.GuardedCapacity;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.port.LogEntry;

/**
 * What a worker says between its orders: a record for the log, or how a bed stands that nobody reserves. It has no key, so
 * it is not sent again when no answer came, and only what was acknowledged must be there.
 */
record Aside(JdbcDecisionLog log, GuardedCapacity capacity) {

    /** As often as not nothing is said. */
    private static final int CHANCES = 4;

    private static final long NANOS_IN_A_TICK = 1_000_000;

    static Aside open(DataSource database) {
        return new Aside(
                JdbcDecisionLog.open(database, Authority.COVENANT), GuardedCapacity.open(database, Authority.COVENANT));
    }

    /** What was acknowledged, in the words in which {@link Soundness} finds it again. */
    Optional<String> say(String request, Random random) {
        return switch (random.nextInt(CHANCES)) {
            case 0 -> Optional.of(record(request));
            case 1 -> report(random);
            default -> Optional.empty();
        };
    }

    private String record(String request) {
        LogEntry entry = new LogEntry("CASE", new RequestId(request), Ward.MORNING, "{}");
        return "record " + log.append(entry, Ward.PROVIDER).orElseThrow().hash();
    }

    /** A moment that only goes on, for all programs on one machine; who comes a little late is refused as older. */
    private Optional<String> report(Random random) {
        long tick = System.nanoTime() / NANOS_IN_A_TICK;
        Bed told = Ward.told(random.nextInt(Ward.TOLD_BEDS), tick);
        return capacity.report(List.of(told), Ward.PROVIDER, Ward.MORNING.plusSeconds(tick))
                .value()
                .map(stored -> stored.get(0))
                .map(bed -> "report " + bed.id() + " "
                        + bed.confirmedAt().orElseThrow().getEpochSecond());
    }
}
