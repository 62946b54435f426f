/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Loads all beds, all of them or none, and shows before it what will change. */
@Command(
        name = "load",
        description = "Zet alle bedden uit een bestand in de database, of geen; toont eerst wat er verandert.")
final class DbLoadCommand implements Callable<Integer> {

    @Mixin
    private DbOptions options;

    @Option(names = "--capacity", paramLabel = "FILE", required = true, description = "de afdelingen en bedden")
    private Path file;

    @Option(names = "--dry-run", description = "toon alleen wat er zou veranderen")
    private boolean dryRun;

    @Override
    public Integer call() {
        DbLoad load = new DbLoad(options, Inputs.capacity(file));
        load.show();
        if (!dryRun) {
            load.apply();
        }
        return Main.DONE;
    }
}
