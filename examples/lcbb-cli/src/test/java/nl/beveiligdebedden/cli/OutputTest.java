/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class OutputTest {

    private final StringWriter err = new StringWriter();

    @Test
    void an_answer_that_cannot_be_written_is_status_2_and_one_line() {
        int status = rulesTo("No space left on device");

        assertThat(status).isEqualTo(2);
        assertThat(err).hasToString("lcbb: het antwoord is niet weg te schrijven\n");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() {
        int status = rulesTo("Broken pipe");

        assertThat(status).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private int rulesTo(String problem) {
        return Main.run(Main.writer(failing(problem)), new PrintWriter(err), "rules");
    }

    private static OutputStream failing(String problem) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(problem);
            }
        };
    }
}
