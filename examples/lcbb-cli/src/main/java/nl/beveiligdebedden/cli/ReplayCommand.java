/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.port.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the question of a record again: the same bytes, or what differs and why. */
@Command(
        name = "replay",
        description = "Stelt de vraag van een vastlegging opnieuw: hetzelfde antwoord, of wat er anders is en waarom.")
final class ReplayCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "een vastlegging, gemaakt met: lcbb match --record FILE")
    private Path file;

    @Option(names = "--capacity", paramLabel = "FILE", description = "de afdelingen en bedden van toen")
    private Path capacity;

    @Mixin
    private PolicyOption policy;

    @Option(names = "--at", paramLabel = "MOMENT", description = "alsof de vraag op een ander moment is gesteld")
    private Instant at;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON van de uitkomst af")
    private boolean json;

    @Override
    public Integer call() {
        Decision decision = decision();
        Replay replay = Books.beds().replay(decision, asking(decision.asking()));
        print(replay, spec.commandLine().getOut());
        return replay.isSame() ? Main.DONE : Main.INVALID;
    }

    private Decision decision() {
        Decision recorded = Inputs.decision(file);
        return capacity == null ? recorded : recorded.with(Inputs.capacity(capacity));
    }

    private Asking asking(Asking recorded) {
        return new Asking(Optional.ofNullable(at).orElse(recorded.asOf()), policy.policy(recorded.freshness()));
    }

    private void print(Replay replay, PrintWriter out) {
        if (json) {
            out.println(LcbbJson.write(replay));
        } else {
            new ReplayPage(replay, language, new Lines(out)).print();
        }
    }
}
