/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.time.Instant;
import java.time.Period;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes what stands in the log for longer than a period; the chain of what remains still holds. */
@Command(
        name = "forget",
        description =
                "Verwijdert besluiten na hun bewaartermijn; de keten blijft daarna te bewijzen met lcbb db verify.")
final class DbForgetCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Option(
            names = "--older-than",
            paramLabel = "PERIOD",
            required = true,
            description = "de bewaartermijn, zoals P20Y (20 jaar) of P6M (6 maanden)")
    private Period term;

    @Mixin
    private ActorOption by;

    @Mixin
    private MomentOption at;

    @Override
    public Integer call() {
        Instant now = at.past();
        Instant before = DutchTime.startOf(DutchTime.dayOf(now).minus(term));
        int deleted = options.orFaults(JdbcDecisionLog.open(options.database().existing(), Authority.COVENANT)
                .deleteBefore(before, by.actor(), now));
        String day = DutchTime.dayOf(before).toString();
        return options.answer(new DbAnswer()
                .say("before", day, "Verwijderd is wat ouder is dan", "Deleted is what is older than")
                .count("deleted", deleted, "Besluiten verwijderd", "Records deleted", ""));
    }
}
