/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.DutchTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds what is known of an included person against the criteria for leaving the levensloopaanpak. */
@Command(name = "outflow", description = "Zegt of iemand uit de levensloopaanpak kan uitstromen.")
final class OutflowCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "wat over de persoon bekend is")
    private Path file;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON van het antwoord af")
    private boolean json;

    @Override
    public Integer call() {
        LifecoursePage.print(
                Inputs.outflow(file).on(DutchTime.dayOf(at.moment())),
                json,
                language,
                spec.commandLine().getOut());
        return Main.DONE;
    }
}
