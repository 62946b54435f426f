/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.need.PlacementRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives the verdict on every unit, ranked, with reasons and near-misses. */
@Command(
        name = "match",
        description = "Geeft het oordeel over elke afdeling, met redenen en met wat er zou moeten veranderen.")
final class MatchCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--request", paramLabel = "FILE", required = true, description = "het verzoek")
    private Path request;

    @Option(names = "--capacity", paramLabel = "FILE", required = true, description = "de afdelingen en bedden")
    private Path capacity;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON van het antwoord af")
    private boolean json;

    @Option(names = "--top", paramLabel = "N", description = "toon alleen de eerste N afdelingen")
    private Integer top;

    @Override
    public Integer call() {
        PlacementRequest asked = Inputs.request(request);
        CapacitySnapshot snapshot = Inputs.capacity(capacity);
        Advice advice = SecuredBeds.builder().capacity(() -> snapshot).build().match(asked, at.moment());
        print(advice, spec.commandLine().getOut());
        return Main.DONE;
    }

    private void print(Advice advice, PrintWriter out) {
        if (json) {
            out.println(LcbbJson.write(top == null ? advice : advice.top(top)));
        } else {
            new AdvicePage(advice, language, out).print(top == null ? AdvicePage.SHOWN : top);
        }
    }
}
