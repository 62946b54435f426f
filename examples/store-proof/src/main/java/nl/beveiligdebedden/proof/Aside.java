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

    static Aside open(DataSource database) {
        return new Aside(
                JdbcDecisionLog.open(database, Authority.COVENANT), GuardedCapacity.open(database, Authority.COVENANT));
    }

    /** What was acknowledged, in the words in which {@link Soundness} finds it again. */
    Optional<String> say(String request, Random random) {
        return switch (random.nextInt(CHANCES)) {
            case 0 -> Optional.of(record(request));
            case 1 -> Optional.of(report(random));
            default -> Optional.empty();
        };
    }

    private String record(String request) {
        LogEntry entry = new LogEntry("CASE", new RequestId(request), Ward.MORNING, "{}");
        return "record " + log.append(entry, Ward.PROVIDER).orElseThrow().hash();
    }

    private String report(Random random) {
        Bed told = Ward.told(random.nextInt(Ward.TOLD_BEDS), random.nextInt(Integer.MAX_VALUE));
        Bed stored = capacity.report(List.of(told), Ward.PROVIDER).orElseThrow().get(0);
        return "report " + stored.id() + " "
                + stored.confirmedAt().orElseThrow().getEpochSecond();
    }
}
