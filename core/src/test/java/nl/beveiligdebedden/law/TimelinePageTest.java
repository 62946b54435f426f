/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about the time line says what the code does; make its table anew with {@code mvn verify -Ddocs.write}. */
class TimelinePageTest {

    private static final Path PAGE = Path.of("..", "docs", "time-line-of-titles.md");
    private static final Path EXAMPLE =
            Path.of("src", "test", "java", "nl", "beveiligdebedden", "law", "TitleTimelineTest.java");
    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->";

    @Test
    void the_table_of_terms_is_that_of_the_code() throws IOException {
        String page = Files.readString(PAGE);

        String made =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (System.getProperty("docs.write") != null) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE))
                .as("make it anew with: mvn verify -Ddocs.write")
                .isEqualTo(made);
    }

    @Test
    void the_example_on_the_page_is_taken_from_a_test() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```java\n") + "```java\n".length();

        String example = page.substring(begin, page.indexOf("```", begin));

        assertThat(oneLine(example)).isNotEmpty();
        assertThat(oneLine(Files.readString(EXAMPLE))).contains(oneLine(example));
    }

    private static String table() {
        return LegalTerms.all().stream()
                .map(TimelinePageTest::row)
                .collect(joining(
                        "",
                        "| rule | what the law says | where | mark | from | read at |\n|---|---|---|---|---|---|\n",
                        ""));
    }

    private static String row(LegalTerm term) {
        return "| %s | %s | %s, %s | %s | %s | %s |\n"
                .formatted(
                        term.rule().id(),
                        term.rule().statement().en(),
                        term.rule().source().document(),
                        term.rule().source().heading(),
                        term.evidence().mark().code().replace('_', ' '),
                        term.validFrom(),
                        term.evidence().address().map(page -> "<" + page + ">").orElse(""));
    }

    private static String oneLine(String code) {
        return code.replaceAll("\\s+", "");
    }
}
