/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.LcbbSchema;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.validation.Soundness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Names every fault and every warning of a request, a capacity file, a chain or a record at once. */
@Command(
        name = "validate",
        description =
                "Noemt alle fouten en waarschuwingen van een verzoek, een verblijf, capaciteit, een keten of een vastlegging.")
final class ValidateCommand implements Callable<Integer> {

    private static final List<String> FIELDS_OF_CAPACITY = List.of("asOf", "providers", "units", "beds");

    private static final List<String> FIELDS_OF_INCLUSION = List.of(
            "ageYears",
            "conditions",
            "dangerToOthers",
            "longTermRecurrent",
            "structureNeeded",
            "titlesEver",
            "repetitionOnlyByCoercion",
            "regional");
    private static final List<String> FIELDS_OF_OUTFLOW = List.of(
            "stableMonths",
            "stability",
            "protectiveFactorsSecured",
            "riskLoweredByAssessment",
            "fallbackPossible",
            "triadeConsulted");

    private static final Text AN_ANSWER = new Text("als antwoord gelezen", "read as an answer");
    private static final Text FHIR = new Text(
            "dit is FHIR; dat lees ik met lcbb convert --from fhir, en tellingen met --from saner",
            "this is FHIR; I read that with lcbb convert --from fhir, and counts with --from saner");

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "een verzoek, een verblijf, een capaciteitsbestand, tellingen, een keten, een antwoord of een vastlegging")
    private Path file;

    @Mixin
    private MomentOption at;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        return Inputs.isLines(file) ? lines() : document();
    }

    private int lines() {
        LocalDate day = DutchTime.dayOf(at.moment());
        return new LineCheck(file, language, day, spec.commandLine().getOut())
                .run(spec.commandLine().getErr());
    }

    private int document() {
        Document document = Inputs.document(file);
        JsonNode tree = document.tree();
        if (tree.has("resourceType") && !tree.has("$schema")) {
            throw document.unusable(FHIR);
        }
        return switch (kind(tree)) {
            case DECISION -> report(checkRecord(tree), new Text("als vastlegging gelezen", "read as a record"));
            case CHAIN -> report(checkChain(tree), new Text("als keten gelezen", "read as a chain"));
            case INCLUSION ->
                report(remarks(Inputs.reader().inclusion(tree)), new Text("als inclusie gelezen", "read as inclusion"));
            case OUTFLOW ->
                report(remarks(Inputs.reader().outflow(tree)), new Text("als uitstroom gelezen", "read as outflow"));
            case STAY -> report(checkStay(tree), new Text("als verblijf gelezen", "read as a stay"));
            case TOTALS ->
                report(remarks(Inputs.reader().totals(tree)), new Text("als tellingen gelezen", "read as totals"));
            case ANSWER -> report(remarks(Inputs.reader().answer(tree)), AN_ANSWER);
            case REPLAY, CHAIN_ANSWER, LIFECOURSE_ANSWER, FUNDING, DISCLOSURE, PROJECTION, OVERVIEW ->
                report(remarks(Inputs.reader().kept(tree)), AN_ANSWER);
            case CAPACITY -> report(checkCapacity(tree), new Text("als capaciteit gelezen", "read as capacity"));
            default -> report(checkRequest(tree), new Text("als verzoek gelezen", "read as a request"));
        };
    }

    /** What the file says that it is, else what its fields look like. */
    private static LcbbSchema kind(JsonNode tree) {
        return LcbbSchema.named(tree.path("$schema").asString("")).orElseGet(() -> looksLike(tree));
    }

    private static LcbbSchema looksLike(JsonNode tree) {
        if (isOfFormat("lcbb-decision/", tree)) {
            return LcbbSchema.DECISION;
        }
        if (isOfFormat("lcbb-chain/", tree)) {
            return LcbbSchema.CHAIN;
        }
        if (has(tree, FIELDS_OF_INCLUSION)) {
            return LcbbSchema.INCLUSION;
        }
        if (has(tree, FIELDS_OF_OUTFLOW)) {
            return LcbbSchema.OUTFLOW;
        }
        if (tree.has("stayFrom")) {
            return LcbbSchema.STAY;
        }
        if (isTotals(tree)) {
            return LcbbSchema.TOTALS;
        }
        if (tree.has("assessments")) {
            return LcbbSchema.ANSWER;
        }
        return isCapacity(tree) ? LcbbSchema.CAPACITY : LcbbSchema.REQUEST;
    }

    static boolean isTotals(JsonNode tree) {
        return tree.has("facilities");
    }

    static boolean isCapacity(JsonNode tree) {
        return has(tree, FIELDS_OF_CAPACITY);
    }

    private static boolean has(JsonNode tree, List<String> fields) {
        return fields.stream().anyMatch(tree::has);
    }

    private static boolean isOfFormat(String format, JsonNode tree) {
        return tree.path("format").asString("").startsWith(format);
    }

    private static Remarks checkChain(JsonNode tree) {
        return remarks(Inputs.reader()
                .chain(tree)
                .map(chain -> Soundness.of(chain.capacity()).stream()
                        .map(warning -> warning.under("/capacity"))
                        .toList()));
    }

    private static Remarks checkRecord(JsonNode tree) {
        return warned(Inputs.reader().decision(tree).map(ValidateCommand::warnings));
    }

    private static List<Warning> warnings(Decision decision) {
        Stream<Warning> request = Soundness.of(
                        decision.request(), decision.asking().day())
                .stream()
                .map(warning -> warning.under("/request"));
        Stream<Warning> capacity = decision.capacity().snapshot().stream()
                .flatMap(snapshot -> Soundness.of(snapshot).stream())
                .map(warning -> warning.under("/capacity/snapshot"));
        return Stream.concat(request, capacity).toList();
    }

    private static Remarks checkStay(JsonNode tree) {
        return new Remarks(Inputs.reader().stay(tree).faults(), List.of());
    }

    private static Remarks checkCapacity(JsonNode tree) {
        return warned(Inputs.reader().capacity(tree).map(Soundness::of));
    }

    private Remarks checkRequest(JsonNode tree) {
        return warned(
                Inputs.reader().request(tree).map(request -> Soundness.of(request, DutchTime.dayOf(at.moment()))));
    }

    private static Remarks remarks(Checked<?> checked) {
        return new Remarks(checked.faults(), List.of());
    }

    private static Remarks warned(Checked<List<Warning>> checked) {
        return new Remarks(checked.faults(), checked.value().orElse(List.of()));
    }

    private int report(Remarks remarks, Text readAs) {
        PrintWriter out = spec.commandLine().getOut();
        remarks.lines(language).forEach(out::println);
        PrintWriter last = remarks.hasFaults() ? spec.commandLine().getErr() : out;
        last.println("lcbb: " + Shown.file(file) + ": " + remarks.count(language) + " (" + language.say(readAs) + ")");
        return remarks.hasFaults() ? Main.INVALID : Main.DONE;
    }
}
