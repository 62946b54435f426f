/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says whether the chain of a region is closed on a day, what is missing and who should make it. */
@Command(
        name = "chain",
        description = "Zegt of de keten van een regio sluitend is, wat er mist en wie dat moet regelen.")
final class ChainCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "de keten van de regio")
    private Path file;

    @Option(names = "--on", paramLabel = "DATE", required = true, description = "de dag, zoals 2022-06-30")
    private LocalDate day;

    @Option(names = "--svg", paramLabel = "FILE", description = "teken de keten in dit nieuwe bestand")
    private Path svg;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON van het antwoord af")
    private boolean json;

    /** No method here names a type of the chain, so that other commands start without loading it. */
    @Override
    public Integer call() {
        ChainPage page = new ChainPage(Inputs.chain(file), day, language);
        if (svg != null) {
            Outputs.write(svg, page.svg());
        }
        if (json) {
            spec.commandLine().getOut().println(page.json());
        } else {
            page.print(new Lines(spec.commandLine().getOut()));
        }
        return Main.DONE;
    }
}
