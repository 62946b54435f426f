/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.GuardedCapacity;
import nl.beveiligdebedden.jdbc.KeptReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what was ever said of a bed, the newest first. */
@Command(
        name = "history",
        description = "Noemt alles wat er over een bed is gemeld, het nieuwste eerst: stand, moment, herkomst en rol.")
final class DbHistoryCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Parameters(paramLabel = "BED", description = "het bed")
    private BedId bed;

    @Mixin
    private PageOption page;

    @Mixin
    private ActorOption by;

    @Override
    public Integer call() {
        GuardedCapacity store = GuardedCapacity.open(options.database().existing(), Authority.COVENANT);
        List<KeptReport> found = options.orFaults(store.history(bed, by.actor(), page.before(), page.asked()));
        DbAnswer answer = HistoryPage.of(bed, page.shown(found));
        return options.answer(page.addNext(answer, found, KeptReport::number));
    }
}
