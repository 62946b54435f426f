/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds what is known of a person against the criteria for the levensloopaanpak. */
@Command(name = "include", description = "Zegt of iemand aan de criteria voor de levensloopaanpak voldoet.")
final class IncludeCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "wat over de persoon bekend is")
    private Path file;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON van het antwoord af")
    private boolean json;

    @Override
    public Integer call() {
        LifecoursePage.print(
                Lifecourse.include(Inputs.inclusion(file)),
                json,
                language,
                spec.commandLine().getOut());
        return Main.DONE;
    }
}
