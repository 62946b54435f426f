/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
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
        addMethodSubcommands = false,
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
    private PolicyOption policy;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "zeg ook wanneer het antwoord tot en met deze dag verandert, en waarom")
    private LocalDate until;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RecordOption record;

    @Option(names = "--json", description = "druk alleen de JSON van het antwoord af")
    private boolean json;

    @Option(names = "--top", paramLabel = "N", description = "toon alleen de eerste N afdelingen")
    private Integer top;

    @Option(
            names = "--skip-bad-lines",
            description = "noem regels van een .ndjson die niet te lezen zijn, en ga door; anders stop ik daar")
    private boolean skipBadLines;

    @Override
    public Integer call() {
        if (Inputs.isLines(request)) {
            record.refuse();
            answerAll(beds(), at.moment());
        } else {
            answer(Inputs.request(request), beds(), at.moment());
        }
        return Main.DONE;
    }

    private SecuredBeds beds() {
        CapacitySnapshot snapshot = Inputs.isLines(capacity)
                ? new LineFile(capacity, language, err()).capacity(skipBadLines)
                : Inputs.capacity(capacity);
        return SecuredBeds.builder()
                .capacity(() -> snapshot)
                .freshness(policy.policy(FreshnessPolicy.DEFAULT))
                .build();
    }

    /** One line of JSON for each request, of which none is kept. */
    private void answerAll(SecuredBeds beds, Instant moment) {
        json = true;
        new LineFile(request, language, err()).requests(skipBadLines, asked -> answer(asked, beds, moment));
    }

    private void answer(PlacementRequest asked, SecuredBeds beds, Instant moment) {
        PrintWriter out = spec.commandLine().getOut();
        if (until == null) {
            print(kept(beds.match(asked, moment)), out);
        } else {
            Outlook outlook = beds.match(asked, moment, endOf(until, moment));
            kept(outlook.start());
            print(outlook, out);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private Advice kept(Advice advice) {
        record.keep(advice);
        return advice;
    }

    private static Instant endOf(LocalDate day, Instant from) {
        if (day.isBefore(DutchTime.dayOf(from))) {
            throw new UnusableInput(new Text(
                    "--until (" + day + ") moet op of na de dag van de vraag liggen",
                    "--until (" + day + ") must be on or after the day of asking"));
        }
        return DutchTime.startOf(day.plusDays(1)).minusSeconds(1);
    }

    private void print(Advice advice, PrintWriter out) {
        if (json) {
            out.println(LcbbJson.write(top == null ? advice : advice.top(top)));
        } else {
            new AdvicePage(advice, language, out).print(shown());
        }
    }

    private void print(Outlook outlook, PrintWriter out) {
        if (json) {
            out.println(LcbbJson.write(top == null ? outlook : outlook.top(top)));
        } else {
            new AdvicePage(outlook, language, out).print(shown());
        }
    }

    private int shown() {
        return top == null ? AdvicePage.SHOWN : top;
    }
}
