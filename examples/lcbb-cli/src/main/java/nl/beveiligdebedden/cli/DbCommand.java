/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import nl.beveiligdebedden.base.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps the beds in a database. */
@Command(
        name = "db",
        description = "Bewaart de bedden in een database: een bestand van uzelf, of PostgreSQL.",
        synopsisSubcommandLabel = "OPDRACHT",
        subcommands = {
            DbInitCommand.class,
            DbLoadCommand.class,
            DbStatusCommand.class,
            DbReportCommand.class,
            DbHistoryCommand.class,
            DbCarryCommand.class,
            DbClaimCommand.class,
            DbMatchCommand.class,
            DbLogCommand.class,
            DbForgetCommand.class,
            DbVerifyCommand.class
        })
final class DbCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        throw new UnusableInput(new Text(
                "kies init, load, status, report, history, carry, claim, match, log, forget of verify;"
                        + " uitleg: lcbb db --help",
                "choose init, load, status, report, history, carry, claim, match, log, forget or verify;"
                        + " help: lcbb db --help"));
    }
}
