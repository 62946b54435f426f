/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beveiligdebedden.Difference;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.RegionSystem;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.chain.SubChain;
import nl.beveiligdebedden.disclosure.DataCategory;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.disclosure.Recipient;
import nl.beveiligdebedden.disclosure.SharingRoute;
import nl.beveiligdebedden.json.LcbbSchema;
import nl.beveiligdebedden.law.LifecourseComponent;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.lifecourse.CareSetting;
import nl.beveiligdebedden.lifecourse.Disorder;
import nl.beveiligdebedden.lifecourse.Lifecourse;
import nl.beveiligdebedden.lifecourse.LifecourseDecision;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.national.CaseNote;
import nl.beveiligdebedden.national.PublishedCase;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Question;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimOutcome;
import nl.beveiligdebedden.region.Closure;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.validation.UnitQuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation says what the code does. What is made from the code is made anew with {@code mvn verify
 * -Ddocs.write}.
 */
class DocsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->";
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void the_table_of_criteria_is_that_of_the_rule_set() throws IOException {
        String rows = RuleSet.national().reasons().stream().map(DocsTest::row).collect(joining());

        assertMade(
                "docs/how-matching-decides.md",
                "| criterion | rule | effect | nl | en |\n|---|---|---|---|---|\n" + rows);
    }

    @Test
    void the_table_of_codes_is_that_of_the_closed_sets() throws IOException {
        String rows = Stream.of(
                        SecurityLevel.values(),
                        UnitType.values(),
                        BedState.values(),
                        ReportOrigin.values(),
                        ReporterRole.values(),
                        Specialism.values(),
                        Problem.values(),
                        Regime.values(),
                        TitleKind.values(),
                        FinancingAct.values(),
                        Representative.values(),
                        Guarantor.values(),
                        LifecourseComponent.values(),
                        SharingRoute.values(),
                        Recipient.values(),
                        DataCategory.values(),
                        Sex.values(),
                        Province.values(),
                        Owner.values(),
                        Verdict.values(),
                        FaultKind.values(),
                        Difference.Part.values(),
                        Disorder.values(),
                        CareSetting.values(),
                        LifecourseDecision.values(),
                        RegionSystem.values(),
                        SubChain.values(),
                        Role.values(),
                        CareForm.values(),
                        AgreementKind.values(),
                        Closure.values(),
                        ActorRole.values(),
                        ClaimOutcome.values())
                .flatMap(Arrays::stream)
                .map(DocsTest::row)
                .collect(joining());

        assertMade("docs/words.md", "| set | code | nl | en |\n|---|---|---|---|\n" + rows);
    }

    @Test
    void the_table_of_documents_is_that_of_the_schemas() throws IOException {
        String rows = Arrays.stream(LcbbSchema.values())
                .map(schema -> "| %s | `%s` | [%s.json](schema/%s.json) |\n"
                        .formatted(schema.words().en(), schema.id(), schema.code(), schema.code()))
                .collect(joining());

        assertMade(
                "docs/what-the-json-looks-like.md", "| document | `$schema` | JSON Schema |\n|---|---|---|\n" + rows);
    }

    @Test
    void the_picture_of_the_tables_is_that_of_the_real_ones() throws IOException, SQLException {
        assertMade("docs/how-the-store-works.md", "```mermaid\n" + SchemaPicture.drawn() + "```\n");
    }

    @Test
    void what_we_assumed_in_the_published_case_is_marked_as_such() throws IOException {
        assertMade(
                "docs/demo.md",
                "## What the report tells of him\n\n" + list(PublishedCase.told())
                        + "\n## What it does not tell and we assumed\n\n" + list(PublishedCase.assumptions()));
    }

    @Test
    void every_piece_of_java_in_the_docs_is_compiled() throws IOException {
        String programs = programs(
                "examples/epd/src",
                "examples/lcbb-cli/src/test/java",
                "core/src/test/java/nl/beveiligdebedden/testkit");

        assertThat(pieces(
                        JAVA,
                        "README.md",
                        "docs/how-to-embed.md",
                        "docs/how-the-store-works.md",
                        "docs/how-to-replay.md",
                        "docs/levensloopaanpak.md",
                        "docs/how-to-verify-your-own-rules.md"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(piece -> assertThat(programs).contains(oneLine(piece)));
    }

    @Test
    void the_answer_in_the_readme_is_what_the_demo_prints() throws IOException {
        String demo = Typed.lcbb("demo").out();

        assertThat(pieces(OUTPUT, "README.md"))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(demo).contains(piece));
    }

    @Test
    void the_replays_in_the_docs_are_what_lcbb_prints(@TempDir Path folder) throws IOException {
        Path files = ROOT.resolve("examples").resolve("files");
        Path record = folder.resolve("decision.json");
        Object[] match = {
            "match",
            "--request",
            files.resolve("replay-request.json"),
            "--capacity",
            files.resolve("replay-capacity.json"),
            "--at",
            "2022-06-15T12:00:00+02:00",
            "--without-capacity",
            "--record",
            record
        };
        Typed.lcbb(match);
        String gone = Typed.lcbb("replay", record, "--lang", "en").out();
        Object[] again = {"replay", record, "--capacity", files.resolve("replay-capacity.json"), "--lang", "en"};
        String same = Typed.lcbb(again).out();
        Object[] strict = Arrays.copyOf(again, again.length + 4);
        System.arraycopy(new Object[] {"--fresh-days", 0, "--usable-days", 2}, 0, strict, again.length, 4);

        assertThat(pieces(OUTPUT, "docs/how-to-replay.md"))
                .containsExactly(gone, same, Typed.lcbb(strict).out());
    }

    @Test
    void the_questions_about_the_levensloopaanpak_are_those_of_the_code() throws IOException {
        String rows = Stream.concat(Lifecourse.checklists().stream(), Stream.of(UnitQuality.questions()))
                .flatMap(list -> list.questions().stream().map(question -> row(list.name(), question)))
                .collect(joining());

        assertMade(
                "docs/levensloopaanpak.md",
                "| list | code | rule | when no | nl | en |\n|---|---|---|---|---|---|\n" + rows);
    }

    private static String row(String list, Question question) {
        Reason claim = question.claim();
        return "| %s | `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        list,
                        question.code(),
                        claim.rule().id(),
                        claim.effect(),
                        claim.sentence().nl(),
                        claim.sentence().en());
    }

    @Test
    void the_inclusion_and_the_outflow_in_the_docs_are_what_lcbb_prints() throws IOException {
        Path files = ROOT.resolve("examples").resolve("files");
        String include = Typed.lcbb("include", "--file", files.resolve("include.json"), "--lang", "en")
                .out();
        Object[] day = {"--at", "2022-06-15T12:00:00+02:00", "--lang", "en"};
        String outflow = Typed.lcbb("outflow", "--file", files.resolve("outflow.json"), day[0], day[1], day[2], day[3])
                .out();

        assertThat(pieces(OUTPUT, "docs/levensloopaanpak.md")).hasSize(2);
        assertThat(include)
                .startsWith(pieces(OUTPUT, "docs/levensloopaanpak.md").get(0));
        assertThat(outflow)
                .startsWith(pieces(OUTPUT, "docs/levensloopaanpak.md").get(1));
    }

    @Test
    void the_answers_about_a_chain_in_the_docs_are_what_lcbb_prints() throws IOException {
        Path file = ROOT.resolve("examples").resolve("files").resolve("chain.json");

        String answer = Typed.lcbb("chain", "--file", file, "--on", "2022-06-30", "--lang", "en")
                .out();

        assertThat(pieces(OUTPUT, "docs/is-the-chain-closed.md")).containsExactly(answer);
    }

    @Test
    void the_table_of_what_can_be_found_in_a_chain_is_made_from_the_code() throws IOException {
        String rows = RegionChain.reasons().values().stream()
                .flatMap(List::stream)
                .map(DocsTest::row)
                .collect(joining());

        assertMade(
                "docs/is-the-chain-closed.md",
                "| criterion | rule | effect | nl | en |\n|---|---|---|---|---|\n" + rows);
    }

    @Test
    void the_table_of_what_each_route_carries_is_that_of_the_code() throws IOException {
        DisclosureTable table = DisclosureTable.national();
        String rows = Arrays.stream(SharingRoute.values())
                .flatMap(route -> Arrays.stream(Recipient.values())
                        .filter(to -> !table.carried(route, to).isEmpty())
                        .map(to -> "| %s | %s | %s |\n"
                                .formatted(route.code(), to.code(), Codes.list(table.carried(route, to)))))
                .collect(joining());

        assertMade("docs/who-may-be-told-what.md", "| route | to | what |\n|---|---|---|\n" + rows);
    }

    @Test
    void who_pays_and_who_is_told_are_what_lcbb_prints() throws IOException {
        Path files = ROOT.resolve("examples").resolve("files");
        Object[] payer = {"payer", "--stay", files.resolve("stay.json"), "--lang", "en"};
        Object[] share = {
            "share",
            "--request",
            files.resolve("request.json"),
            "--route",
            "VRIJWILLIG",
            "--to",
            "ZORGKANTOOR",
            "--consent",
            "yes",
            "--lang",
            "en"
        };

        assertThat(pieces(OUTPUT, "docs/who-pays-and-from-when.md"))
                .containsExactly(Typed.lcbb(payer).out());
        assertThat(pieces(OUTPUT, "docs/who-may-be-told-what.md"))
                .containsExactly(Typed.lcbb(share).out());
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(link -> assertThat(page.resolveSibling(link))
                            .as("link in %s", page)
                            .exists());
        }
    }

    private static void assertMade(String page, String made) throws IOException {
        String text = read(page);
        String around =
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + made + text.substring(text.indexOf(END));
        if (System.getProperty("docs.write") != null) {
            Files.writeString(ROOT.resolve(page), around);
        }
        assertThat(read(page))
                .as("%s; make it anew with: mvn verify -Ddocs.write", page)
                .isEqualTo(around);
    }

    private static String row(Reason reason) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        reason.criterion(),
                        reason.rule().id(),
                        reason.effect(),
                        reason.sentence().nl(),
                        reason.sentence().en());
    }

    private static String row(Coded word) {
        return "| %s | `%s` | %s | %s |\n"
                .formatted(
                        word.getClass().getSimpleName(),
                        word.code(),
                        word.words().nl(),
                        word.words().en());
    }

    private static String list(List<CaseNote> notes) {
        return notes.stream()
                .map(note -> "- `%s` %s\n".formatted(note.field(), note.text().en()))
                .collect(joining());
    }

    private static List<String> pieces(Pattern pattern, String... pages) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String page : pages) {
            text.append(read(page));
        }
        return pattern.matcher(text)
                .results()
                .map((MatchResult piece) -> piece.group(1))
                .toList();
    }

    private static String programs(String... folders) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return oneLine(text.toString());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            docs.filter(Files::isRegularFile),
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")))
                    .toList();
        }
    }

    private static String oneLine(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String read(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }
}
