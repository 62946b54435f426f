/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.epd;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.validation.RequestDraft;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class TenLinesTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void ten_lines_give_an_answer_that_says_why() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TenLines.print(
                TenLines.request(),
                () -> TenLines.capacity(Instant.now()),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("u-1 past niet")
                .contains("LVL-9 De afdeling heeft niveau 2 hoog; nodig is niveau 3. Dat is te licht.")
                .contains("BED-15 De contra-indicaties van de afdeling zijn niet ingevuld. Vraag ze na.");
    }

    @Test
    void a_phone_call_counts_unless_the_bed_was_confirmed_later() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        Instant now = Instant.parse("2022-06-15T10:00:00Z");
        CapacitySnapshot known = TenLines.capacity(now);

        CapacitySnapshot after = TenLines.phoned(known, now.plusSeconds(1), printer);

        assertThat(after.beds().get(0).origin()).contains(ReportOrigin.GEVERIFIEERD);
        assertThat(TenLines.phoned(after, now, printer)).isEqualTo(after);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("/at: dit moment ligt voor wat al vastligt");
    }

    @Test
    void a_decision_that_is_replayed_with_the_capacity_of_then_is_the_same_and_with_another_one_says_why() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        CapacitySnapshot then = TenLines.capacity(Instant.parse("2022-06-15T10:00:00Z"));
        SecuredBeds beds = SecuredBeds.builder().capacity(() -> then).build();
        Decision decision = TenLines.keep(TenLines.request(), beds);

        TenLines.explain(decision, then, beds, print);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();

        TenLines.explain(decision, TenLines.capacity(Instant.now()), beds, print);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Dit zijn niet de afdelingen en bedden van toen")
                .contains("u-1: past niet", "- FILL-9 We weten niet of dit nog klopt");
    }

    @Test
    void a_form_with_faults_gives_its_faults_and_no_answer() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RequestDraft draft =
                new RequestDraft("casus-1", "morgen", null, null, null, null, null, null, null, null, null, null);

        TenLines.check(
                draft,
                VALIDATOR,
                () -> TenLines.capacity(Instant.now()),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("/admissionDate: deze waarde heeft niet de goede vorm")
                .hasLineCount(1);
    }
}
