/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.validation.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Names every fault and every warning of a request or a capacity file at once. */
@Command(
        name = "validate",
        description = "Noemt alle fouten en waarschuwingen van een verzoek of een capaciteitsbestand in een keer.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    private static final List<String> FIELDS_OF_CAPACITY = List.of("providers", "units", "beds");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "een verzoek of een capaciteitsbestand")
    private Path file;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        JsonNode tree = Inputs.tree(file);
        Checked<List<Warning>> checked = isCapacity(tree) ? checkCapacity(tree) : checkRequest(tree);
        printWarnings(checked.value().orElse(List.of()));
        return printFaults(checked.faults());
    }

    private static boolean isCapacity(JsonNode tree) {
        return FIELDS_OF_CAPACITY.stream().anyMatch(tree::has);
    }

    private Checked<List<Warning>> checkCapacity(JsonNode tree) {
        return Inputs.reader().capacity(tree).map(Soundness::of);
    }

    private Checked<List<Warning>> checkRequest(JsonNode tree) {
        return Inputs.reader().request(tree).map(request -> Soundness.of(request, DutchTime.dayOf(at.moment())));
    }

    private void printWarnings(List<Warning> warnings) {
        print(warnings.stream().map(this::line).sorted());
    }

    private int printFaults(List<Fault> faults) {
        print(faults.stream().map(fault -> language.say(fault.message())));
        String summary = faults.size() == 1
                ? language.say("1 fout", "1 fault")
                : faults.size() + language.say(" fouten", " faults");
        (faults.isEmpty() ? spec.commandLine().getOut() : spec.commandLine().getErr())
                .println("lcbb: " + file + ": " + summary);
        return faults.isEmpty() ? Main.DONE : Main.INVALID;
    }

    private String line(Warning warning) {
        return warning.path() + ": " + language.say(warning.finding().text()) + " ("
                + warning.finding().rule().id() + ", "
                + warning.finding().rule().source().document() + ")";
    }

    private void print(Stream<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
    }
}
