/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramsTest {

    @ParameterizedTest
    @EnumSource
    void every_way_answers_when_it_is_measured(Way way) {
        Question question = new Question();
        question.way = way.name();
        question.size = Size.NATIONAL.name();

        question.layOut();

        try {
            assertThat(question.ask()).isNotNull();
        } finally {
            question.close();
        }
    }

    @Test
    void the_first_answer_says_what_stands_in_the_way_and_what_would_help() {
        assertThat(printedBy(() -> FirstAnswer.main(new String[0])))
                .startsWith("u-1 DOES_NOT_FIT")
                .contains("BED-4 Deze contra-indicatie staat op de lijst van de afdeling: verslaving.")
                .contains("CONTRA_INDICATIE:VERSLAVING");
    }

    @Test
    void a_program_that_fails_is_not_timed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Stopwatch.micros(List.of("java", "-no-such-option")))
                .withMessageStartingWith("status 1");
    }

    @Test
    void an_unknown_word_is_wrong_use() throws IOException {
        assertThat(Bench.run("examples", "fast")).isEqualTo(2);
    }

    private static String printedBy(Runnable program) {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(screen);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
