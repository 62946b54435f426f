/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the tables that are not there yet. */
@Command(name = "init", description = "Maakt de database, of brengt haar bij; wat erin staat, blijft.")
final class DbInitCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Override
    public Integer call() {
        return options.answer(DbAnswers.ready(options.database()));
    }
}
