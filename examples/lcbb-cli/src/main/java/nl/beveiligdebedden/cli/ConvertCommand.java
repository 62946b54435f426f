/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.Loss;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a request, capacity or totals into another form, and says what was lost. */
@Command(
        name = "convert",
        description = "Zet een verzoek, capaciteit of tellingen om in een andere vorm, en zegt wat er verloren gaat.")
final class ConvertCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            required = true,
            description = "de vorm nu: lcbb, ndjson, fhir, saner of have")
    private Carrier from;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            description = "de gevraagde vorm: lcbb, ndjson, fhir, saner of have")
    private Carrier to;

    @Option(names = "--file", paramLabel = "FILE", description = "het bestand; anders wat er binnenkomt")
    private Path file;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Option(names = "--json", description = "druk ook het verslag van wat verloren gaat af als JSON")
    private boolean json;

    @Option(
            names = "--skip-bad-lines",
            description = "noem regels van een .ndjson die niet te lezen zijn, en ga door; anders stop ik daar")
    private boolean skipBadLines;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean byLine = from == Carrier.NDJSON || Inputs.isLines(file);
        report(byLine ? lines(out, err) : new Conversion(from, Inputs.document(file), at.moment()).print(to, out), err);
        return Main.DONE;
    }

    /** Lines are always ours. */
    private List<Loss> lines(PrintWriter out, PrintWriter err) {
        if (from != Carrier.NDJSON && from != Carrier.LCBB) {
            throw new UnusableInput(new Text(
                    "een .ndjson is altijd van ons; kies --from ndjson",
                    "an .ndjson is always ours; choose --from ndjson"));
        }
        Document document = new Document("-", InputStream.nullInputStream());
        return new LineConversion(new LineFile(file, language, err), skipBadLines, out)
                .to(to, new Conversion(from, document, at.moment()));
    }

    private void report(List<Loss> losses, PrintWriter err) {
        if (json) {
            err.println(LcbbJson.write(losses));
        } else {
            new LossReport(losses, language).lines().forEach(err::println);
        }
    }
}
