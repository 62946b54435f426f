/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says who can pay for a stay on each day, what changes when, and what somebody must arrange by when. */
@Command(
        name = "payer",
        description =
                "Zegt wie een verblijf op welke dag kan betalen, wat er wanneer verandert en wat er geregeld moet zijn.")
final class PayerCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--request", paramLabel = "FILE", description = "het verzoek, met titels en indicaties")
    private Path request;

    @Option(
            names = "--stay",
            paramLabel = "FILE",
            description = "het verblijf; zonder dit begint het op de dag van opname van het verzoek")
    private Path stay;

    @Option(names = "--until", paramLabel = "DAY", description = "de laatste dag, zonder --stay")
    private LocalDate until;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON af")
    private boolean json;

    @Override
    public Integer call() {
        requireOne();
        StayQuestion question = StayQuestion.of(
                Optional.ofNullable(request), Optional.ofNullable(stay), Optional.ofNullable(until), at.moment());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LcbbJson.write(question.request(), question.stay()));
        } else {
            new PayerPage(question, language, new Lines(out)).print();
        }
        return Main.DONE;
    }

    private void requireOne() {
        if (request == null && stay == null) {
            throw new UnusableInput(new Text(
                    "geef --request, --stay of allebei; uitleg: lcbb payer --help",
                    "give --request, --stay or both; help: lcbb payer --help"));
        }
        if (stay != null && until != null) {
            throw new UnusableInput(new Text(
                    "--until hoort niet bij --stay; zet het veld until in het bestand",
                    "--until does not go with --stay; put the field until in the file"));
        }
    }
}
