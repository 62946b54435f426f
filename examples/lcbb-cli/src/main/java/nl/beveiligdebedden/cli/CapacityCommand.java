/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.json.LcbbJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts how many beds are planned, have staff and can be booked. */
@Command(name = "capacity", description = "Telt hoeveel bedden gepland, bemand en belegbaar zijn.")
final class CapacityCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--capacity", paramLabel = "FILE", required = true, description = "de afdelingen en bedden")
    private Path capacity;

    @Mixin
    private MomentOption at;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON van de telling af")
    private boolean json;

    @Override
    public Integer call() {
        CapacityOverview overview =
                new CapacityOverview(Inputs.capacity(capacity), at.moment(), policy.policy(FreshnessPolicy.DEFAULT));
        print(overview, spec.commandLine().getOut());
        return Main.DONE;
    }

    private void print(CapacityOverview overview, PrintWriter out) {
        if (json) {
            out.println(LcbbJson.write(overview));
        } else {
            new CapacityPage(overview, language, out).print();
        }
    }
}
