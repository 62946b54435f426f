/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.concurrent.Callable;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets software say again at the weekend what was said before; that confirms nothing (FILL-3, FILL-4). */
@Command(
        name = "carry",
        description = "Zet in het weekend de stand van elk bed door; dat bevestigt niets en is als DOORGEZET te zien.")
final class DbCarryCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Mixin
    private MomentOption at;

    @Override
    public Integer call() {
        JdbcCapacity store = JdbcCapacity.open(options.database().existing());
        Saved saved = options.orFaults(store.carryForward(at.past()));
        return options.answer(DbAnswers.saved(saved));
    }
}
