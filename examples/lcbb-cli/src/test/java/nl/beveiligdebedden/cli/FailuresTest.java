/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.beveiligdebedden.base.Language;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(Language.NL, new PrintWriter(err));

    @Test
    void a_fault_of_our_own_is_one_line_with_its_class_and_nothing_that_stood_in_a_file() {
        int status = failures.handle(new IllegalStateException("secret"));

        assertThat(status).isEqualTo(2);
        assertThat(err).hasToString("lcbb: een fout in lcbb zelf: java.lang.IllegalStateException\n");
    }
}
