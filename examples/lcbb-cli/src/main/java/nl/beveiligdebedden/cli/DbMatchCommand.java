/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.GuardedCapacity;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Matches with the beds that somebody may see in the database, and records the decision there. */
@Command(
        name = "match",
        description = "Geeft het oordeel over de bedden in de database die u mag zien, en legt het besluit daar vast.")
final class DbMatchCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Option(names = "--request", paramLabel = "FILE", required = true, description = "het verzoek")
    private Path request;

    @Option(names = "--without-capacity", description = "leg van de capaciteit alleen de hash en het moment vast")
    private boolean withoutCapacity;

    @Option(names = "--top", paramLabel = "N", description = "toon alleen de eerste N afdelingen")
    private Integer top;

    @Mixin
    private ActorOption by;

    @Mixin
    private MomentOption at;

    @Override
    public Integer call() {
        DataSource source = options.database().existing();
        Advice advice = advice(source);
        ChainLink link = options.orFaults(
                JdbcDecisionLog.open(source, Authority.COVENANT).append(entry(advice), by.actor()));
        options.print(advice, top);
        options.remark(DbAnswers.recorded(link));
        return Main.DONE;
    }

    private Advice advice(DataSource source) {
        CapacitySnapshot seen = options.orFaults(
                GuardedCapacity.open(source, Authority.COVENANT).read(by.actor()));
        return SecuredBeds.builder().capacity(() -> seen).build().match(Inputs.request(request), at.moment());
    }

    private LogEntry entry(Advice advice) {
        Decision decision = withoutCapacity ? advice.decision().withoutCapacity() : advice.decision();
        return new LogEntry(
                "DECISION", decision.request().id(), decision.asking().asOf(), LcbbJson.write(decision));
    }
}
