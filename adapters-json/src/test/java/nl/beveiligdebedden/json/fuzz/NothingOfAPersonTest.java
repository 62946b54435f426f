/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.json.fuzz.Planting.Planted;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever tells who somebody is, and wherever in whatever document it is planted, it comes out nowhere (PRV-9): not in what
 * is written, in a message, in an exception, in a toString or in a log.
 */
class NothingOfAPersonTest {

    private static final int MOST_PLACES = 1_000;
    private static final Unguarded WITHOUT_GUARDS = new Unguarded();
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static final StringBuffer LOGGED = new StringBuffer();
    private static final Handler LOG = new Handler() {
        @Override
        public void publish(LogRecord line) {
            LOGGED.append(line.getMessage()).append(line.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeAll
    static void listen() {
        LOG.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(LOG);
        PrintStream printed = new PrintStream(PRINTED, true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
    }

    @AfterAll
    static void listenNoMore() {
        System.setOut(OUT);
        System.setErr(ERR);
        Logger.getLogger("").removeHandler(LOG);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_planted_comes_out_of_any_reader(Plant plant) {
        for (Reader reader : Reader.values()) {
            assertThat(leaks(plant, reader))
                    .as("%s read with %s in it", reader, plant)
                    .isEmpty();
        }
        assertThat(PRINTED.toString(StandardCharsets.UTF_8) + LOGGED)
                .doesNotContain("Zwaluwstaart", "maart 1961")
                .doesNotContainPattern("[0-9]{9}");
    }

    /** With the same inputs and the same search; of each reader that has a place to tell it. */
    @ParameterizedTest
    @EnumSource
    void each_kind_comes_out_of_every_reader_when_the_guards_are_taken_out(Plant plant) {
        List<Reader> leaking = Arrays.stream(Reader.values())
                .filter(reader -> planted(plant, reader).stream()
                        .anyMatch(
                                one -> WITHOUT_GUARDS.said(reader, one.bytes()).contains(one.secret())))
                .toList();

        assertThat(leaking).containsExactlyElementsOf(EnumSet.complementOf(keepsQuietAnyway(plant)));
    }

    /**
     * Tolerant readers never name a field that they pass over, and nobody repeats the value of an unknown field: that of a
     * forbidden one comes out only as a fact of a finding. What stands in a bundle or in HAVE in the place of a code stays
     * behind, and its loss names the field.
     */
    private static EnumSet<Reader> keepsQuietAnyway(Plant plant) {
        return switch (plant) {
            case BSN_AS_A_NUMBER -> EnumSet.of(Reader.COUNTS);
            case BSN_AS_A_FIELD -> EnumSet.of(Reader.TOLERANT_REQUEST);
            case NAME_AS_A_FIELD, BIRTH_DATE_AS_A_FIELD ->
                EnumSet.of(Reader.TOLERANT_REQUEST, Reader.ANSWER, Reader.KEPT);
            case FORBIDDEN_FIELD -> EnumSet.complementOf(EnumSet.of(Reader.DECISION, Reader.ANSWER, Reader.KEPT));
            case NAME, BIRTH_DATE -> EnumSet.of(Reader.FHIR_REQUEST, Reader.HAVE, Reader.COUNTS);
            default -> EnumSet.noneOf(Reader.class);
        };
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REQUEST", "TOLERANT_REQUEST", "REQUEST_LINES", "INCLUSION", "OUTFLOW", "STAY", "FHIR_REQUEST"})
    void a_forbidden_field_is_refused_by_the_guard_alone(Reader reader) {
        String refused = FaultKind.PERSONAL_DATA.words().nl();
        Planted one = planted(Plant.FORBIDDEN_FIELD, reader).get(0);

        assertThat(reader.read(one.bytes()).everything()).contains(refused);
        assertThat(WITHOUT_GUARDS.said(reader, one.bytes())).doesNotContain(refused);
    }

    @Test
    void more_than_a_thousand_BSNs_are_planted() {
        Set<String> bsns = new HashSet<>();
        for (Plant plant : Plant.values()) {
            for (Reader reader : plant.isBsn() ? Reader.values() : new Reader[0]) {
                planted(plant, reader).forEach(one -> bsns.add(one.secret().replaceAll("[. ]", "")));
            }
        }

        assertThat(bsns).hasSizeGreaterThan(1_000).allMatch(Bsn::isIn);
    }

    @Test
    void the_page_about_it_names_every_reader() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "is-it-safe-to-read.md"));

        assertThat(Reader.values()).allSatisfy(reader -> assertThat(page).contains("`" + reader + "`"));
    }

    private static List<String> leaks(Plant plant, Reader reader) {
        return planted(plant, reader).stream()
                .filter(one -> reader.read(one.bytes()).everything().contains(one.secret()))
                .map(Planted::document)
                .toList();
    }

    private static List<Planted> planted(Plant plant, Reader reader) {
        int first = MOST_PLACES * (plant.ordinal() + Plant.values().length * reader.ordinal());
        return reader.seeds()
                .flatMap(seed -> new Planting(plant, first).in(new String(seed, StandardCharsets.UTF_8)).stream())
                .toList();
    }
}
