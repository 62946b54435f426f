/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.Carried;
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

    @Option(names = "--from", paramLabel = "FORM", required = true, description = "de vorm nu: lcbb, fhir of have")
    private Carrier from;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            description = "de gevraagde vorm: lcbb, fhir, saner of have")
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
        Carried<String> written = Inputs.isLines(file) ? lines() : document();
        spec.commandLine().getOut().println(written.value());
        report(written.losses(), spec.commandLine().getErr());
        return Main.DONE;
    }

    private Carried<String> document() {
        return new Conversion(from, Inputs.document(file), at.moment()).to(to);
    }

    /** Lines are always ours. */
    private Carried<String> lines() {
        LineFile lines = new LineFile(file, language, spec.commandLine().getErr());
        CapacitySnapshot capacity = lines.capacity(skipBadLines);
        return new Conversion(from, new Document(Shown.file(file), InputStream.nullInputStream()), at.moment())
                .to(to, capacity);
    }

    private void report(List<Loss> losses, PrintWriter err) {
        if (json) {
            err.println(LcbbJson.write(losses));
        } else {
            new LossReport(losses, language).lines().forEach(err::println);
        }
    }
}
