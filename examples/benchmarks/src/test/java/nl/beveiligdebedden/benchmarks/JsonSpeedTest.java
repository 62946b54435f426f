/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.benchmarks.plain.RawJackson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSpeedTest {

    @Test
    void Jackson_alone_writes_the_same_bytes_as_we() {
        byte[] lines = OurJson.LINES.get();
        byte[] answer = OurJson.ANSWER.get();

        assertThat(text(out -> RawJackson.write(RawJackson.lines(lines), out)) + "\n")
                .isEqualTo(new String(lines, StandardCharsets.UTF_8));
        assertThat(RawJackson.write(RawJackson.answer(answer))).isEqualTo(new String(answer, StandardCharsets.UTF_8));
    }

    @Test
    void Jackson_alone_reads_as_much_as_we() {
        List<?> raw = (List<?>) RawJson.readLines().once();
        List<?> ours = (List<?>) OurJson.readLines().once();

        assertThat(raw).hasSameSizeAs(ours).hasSize(1 + 27 + 2 * 1737);
    }

    @ParameterizedTest
    @CsvSource({
        "CAPACITY_READ, true",
        "CAPACITY_READ, false",
        "CAPACITY_WRITE, true",
        "CAPACITY_WRITE, false",
        "ANSWER_READ, true",
        "ANSWER_READ, false",
        "ANSWER_WRITE, true",
        "ANSWER_WRITE, false"
    })
    void everything_is_done_when_it_is_measured(String task, boolean us) {
        JsonTurn turn = new JsonTurn();
        turn.task = task;
        turn.us = us;

        turn.layOut();

        assertThat(turn.turn()).isNotNull();
    }

    @Test
    void a_line_says_how_much_of_the_throughput_of_Jackson_alone_we_reach() {
        JsonSpeed speed = new JsonSpeed(
                Map.of(JsonTask.ANSWER_WRITE, new Cell(List.of(4000.0), "")),
                Map.of(JsonTask.ANSWER_WRITE, new Cell(List.of(2000.0), "")));

        assertThat(speed.toString()).contains("4.0 ms", "2.0 ms", "0.50");
        assertThat(speed.floors()).singleElement().satisfies(floor -> {
            assertThat(floor.isReached()).isTrue();
            assertThat(floor.toString())
                    .isEqualTo(
                            "  an answer, written, throughput, part of Jackson's                 >=   0.5      0.50  yes");
        });
    }

    private interface Writing {

        void to(OutputStream out);
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
