/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.region.RegionChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Is the chain of a region closed, and a picture of it. */
class ChainCommandTest {

    private static final Path CHAIN = Path.of("..", "files", "chain.json");
    private static final String DAY = "2022-06-30";

    @TempDir
    private Path folder;

    @Test
    void it_names_the_agreement_that_is_missing_its_rule_and_who_should_make_it() {
        Typed typed = lcbb("chain", "--file", CHAIN, "--on", DAY);

        assertThat(typed.status()).isZero();
        assertThat(typed.out().replaceAll("\\s+", " "))
                .contains("De keten van Overijssel op 2022-06-30: niet sluitend", "✗ GAR-1")
                .contains("terugname of terugplaatsing, van levensloop aan kliniek")
                .contains("uitvoerend levensloopaanbieder (levensloop)")
                .contains("Het kleinste aantal afspraken dat dit sluit: 1")
                .contains("Bekend zijn 4 van de 11 regio's");
    }

    @Test
    void it_answers_in_English_and_as_json() {
        assertThat(lcbb("chain", "--file", CHAIN, "--on", DAY, "--lang", "en").out())
                .contains("The chain of Overijssel on 2022-06-30: not closed", "What is missing");
        assertThat(lcbb("chain", "--file", CHAIN, "--on", DAY, "--json").out())
                .startsWith(
                        "{\"$schema\":\"urn:lcbb:schema:chain-answer:1\",\"region\":\"KVN-OVERIJSSEL\",\"on\":\"2022-06-30\",\"closure\":\"OPEN\",\"findings\":[")
                .contains("\"leastAgreements\":[{\"kind\":\"TERUGNAME\",\"by\":\"levensloop\",\"with\":\"kliniek\"}]");
    }

    @Test
    void the_picture_shows_the_gap_and_is_the_same_each_time() throws Exception {
        String picture = picture("one.svg", CHAIN, "nl");

        assertThat(parsed(picture).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("De keten van Overijssel op 2022-06-30: niet sluitend");
        assertThat(picture).contains("✗ mist: terugname of terugplaatsing").isEqualTo(picture("two.svg", CHAIN, "nl"));
        assertThat(picture("three.svg", CHAIN, "en")).contains("✗ missing: return", "execution chain (ORG-4)");
    }

    @Test
    void a_role_that_nobody_has_is_drawn_as_missing() throws IOException {
        Path open = changed("\"role\": \"POLITIE\"", "\"role\": \"GGD\"");

        assertThat(picture("role.svg", open, "nl")).contains("politie</text>").contains(">✗ mist</text>");
    }

    @Test
    void TEAM_3_a_region_without_a_team_has_a_box_that_says_so() throws IOException {
        Path open = changed("\"form\": \"LEVENSLOOPTEAM\"", "\"form\": \"HIC\"");

        assertThat(picture("team.svg", open, "nl"))
                .containsPattern("class=\"m\"><rect[^>]*/><text[^>]*>levensloopteam</text><text[^>]*>✗ mist");
    }

    @Test
    void everything_that_is_not_in_order_and_has_no_box_is_drawn() throws IOException {
        String noAgreements = Files.readString(CHAIN).replaceAll("(?s)\"agreements\": \\[.*?\\n \\],", "");
        String picture = picture("all.svg", file(folder, "none.json", noAgreements), "nl");

        assertThat(picture).contains("GAR-1 ", "GAR-2 ", "GAR-4 ", "GAR-6 ", "GAR-7 ", "LVL-28 ", "ORG-18 ");
    }

    @Test
    void each_agreement_of_the_example_that_is_taken_away_is_named_with_its_rule_and_who_should_make_it() {
        RegionChain example = Inputs.chain(CHAIN);
        List<Agreement> all = example.chain().agreements();
        List<ChainFinding> before = notInOrder(example, all);

        assertThat(all).hasSize(21).allSatisfy(away -> {
            List<Agreement> left = new ArrayList<>(all);
            left.remove(away);
            assertThat(notInOrder(example, left))
                    .filteredOn(found -> !before.contains(found))
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.owners()).isNotEmpty())
                    .allMatch(found ->
                            found.closedBy().stream().flatMap(List::stream).anyMatch(asked -> away.promises(asked)))
                    .allMatch(found -> found.closedBy().stream()
                                    .anyMatch(way -> way.stream()
                                            .anyMatch(asked -> away.promises(asked) && isSaid(asked, found)))
                            || found.finding().text().nl().contains("(of een van "));
        });
    }

    private static boolean isSaid(Agreement asked, ChainFinding found) {
        return found.finding()
                .text()
                .nl()
                .contains(asked.kind().words().nl() + ", van " + asked.by() + " aan " + asked.with());
    }

    private static List<ChainFinding> notInOrder(RegionChain example, List<Agreement> agreements) {
        return new RegionChain(example.region(), example.chain().withAgreements(agreements), example.capacity())
                .on(LocalDate.parse(DAY)).findings().stream()
                        .filter(found -> found.finding().effect() != Effect.SUPPORT)
                        .toList();
    }

    @Test
    void what_stands_in_a_file_is_only_text_in_the_picture() throws Exception {
        Path file = changed("\"kliniek\"", "\"<k&l'\\\\\\\"\"");

        String picture = picture("escaped.svg", file, "nl");

        assertThat(picture).contains("&lt;k&amp;l&#39;").doesNotContain("<k&");
        assertThat(parsed(picture).getElementsByTagName("k").getLength()).isZero();
    }

    @Test
    void a_file_with_faults_and_a_picture_that_exists_are_refused() throws IOException {
        Path faulty = changed("\"role\": \"POLITIE\"", "\"role\": \"BAAS\"");
        Path there = file(folder, "there.svg", "");

        assertThat(lcbb("chain", "--file", faulty, "--on", DAY).status()).isEqualTo(1);
        assertThat(lcbb("validate", faulty).out()).contains("/parties/11/roles/0/role");
        assertThat(lcbb("chain", "--file", CHAIN, "--on", DAY, "--svg", there).status())
                .isEqualTo(2);
        assertThat(lcbb("chain", "--file", CHAIN).status()).isEqualTo(2);
    }

    private Path changed(String from, String to) throws IOException {
        return file(folder, "changed.json", Files.readString(CHAIN).replace(from, to));
    }

    private String picture(String name, Path chain, String language) throws IOException {
        Path svg = folder.resolve(name);
        lcbb("chain", "--file", chain, "--on", DAY, "--svg", svg, "--lang", language);
        return Files.readString(svg);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
