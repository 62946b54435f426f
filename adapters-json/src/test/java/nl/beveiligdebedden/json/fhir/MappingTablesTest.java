/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Representative;
import org.junit.jupiter.api.Test;

/** The tables of the documentation are those of the code; made anew with {@code mvn verify -Ddocs.write}. */
class MappingTablesTest {

    private static final Path PAGE = Path.of("..", "docs", "how-we-speak-fhir-and-have.md");
    private static final String BEGIN = "<!-- made from the code: begin -->\n";
    private static final String END = "<!-- made from the code: end -->";

    @Test
    void the_documentation_shows_the_codes_that_are_written() throws IOException {
        String text = Files.readString(PAGE);
        String made =
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + tables() + text.substring(text.indexOf(END));
        if (System.getProperty("docs.write") != null) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    private static String tables() {
        return "| state of a bed | v2-0116 | Location.status |\n|---|---|---|\n"
                + rows(BedState.values(), MappingTablesTest::bed)
                + "\n| title | zib JuridischeStatus | representative | zib Vertegenwoordiging |\n|---|---|---|---|\n"
                + titles()
                + "\n| kind of loss | nl | en |\n|---|---|---|\n"
                + rows(LossKind.values(), MappingTablesTest::loss);
    }

    private static String loss(LossKind kind) {
        return "| `%s` | %s | %s |\n"
                .formatted(kind, kind.words().nl(), kind.words().en());
    }

    private static <T> String rows(T[] all, Function<T, String> row) {
        return Arrays.stream(all).map(row).collect(joining());
    }

    private static String bed(BedState state) {
        BedStatus status = BedStatus.of(state);
        String code = status.hasStandardCode() ? "`" + status.standardCode() + "`" : "none: our own code";
        return "| `%s` | %s | `%s` |\n".formatted(state, code, status.locationStatus());
    }

    private static String titles() {
        StringBuilder rows = new StringBuilder();
        for (TitleKind kind : TitleKind.values()) {
            Optional<Representative> beside =
                    Arrays.stream(Representative.values()).skip(kind.ordinal()).findFirst();
            rows.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            kind,
                            zib(LegalStatus.of(kind)),
                            beside.map(one -> "`" + one + "`").orElse(""),
                            beside.map(one -> zib(LegalStatus.of(one))).orElse("")));
        }
        return rows.toString();
    }

    private static String zib(Optional<LegalStatus.KnownCode> code) {
        return code.map(known -> "`" + known.code() + "` " + known.display()).orElse("none: our own code");
    }
}
