/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.need.PlacementRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which titles of a request hold, what ends, and what must be asked for by when. */
@Command(
        name = "titles",
        description = "Zegt welke titels van een verzoek gelden, wat er eindigt en wat er wanneer gevraagd moet zijn.")
final class TitlesCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--request", paramLabel = "FILE", required = true, description = "het verzoek")
    private Path request;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        Lines lines = new Lines(spec.commandLine().getOut());
        PlacementRequest asked = Inputs.request(request);
        new TitlesPage(asked, DutchTime.dayOf(at.moment()), language, lines).print();
        return Main.DONE;
    }
}
