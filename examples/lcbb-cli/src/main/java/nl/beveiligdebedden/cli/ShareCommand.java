/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.json.LcbbJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what of a request may be told to somebody, and what not and why. */
@Command(name = "share", description = "Zegt wat iemand van een verzoek mag weten, wat niet en waarom niet.")
final class ShareCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(names = "--request", paramLabel = "FILE", required = true, description = "het verzoek")
    private Path request;

    @Option(names = "--route", paramLabel = "ROUTE", required = true, description = "de route, zoals VRIJWILLIG")
    private String route;

    @Option(names = "--to", paramLabel = "WHO", required = true, description = "voor wie, zoals AANBIEDER of LCBB")
    private String to;

    @Option(
            names = "--consent",
            paramLabel = "yes|no",
            description = "stemt de persoon, of de vertegenwoordiger, in met delen; zonder: niet bekend")
    private String consent;

    @Option(
            names = "--situation",
            paramLabel = "yes|no",
            description = "is er de situatie waarvoor de route bedoeld is; zonder: niet bekend")
    private String situation;

    @Option(
            names = "--weighed",
            paramLabel = "yes|no",
            description = "zijn de stappen van de route gedaan en vastgelegd; zonder: niet bekend")
    private String weighed;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk alleen de JSON af")
    private boolean json;

    @Override
    public Integer call() {
        SharingWords words = new SharingWords(route, to, Arrays.asList(consent, situation, weighed));
        Disclosure disclosure = words.disclosure(Inputs.request(request), DutchTime.dayOf(at.moment()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LcbbJson.write(disclosure));
        } else {
            new SharePage(disclosure, language, new Lines(out)).print();
        }
        return Main.DONE;
    }
}
