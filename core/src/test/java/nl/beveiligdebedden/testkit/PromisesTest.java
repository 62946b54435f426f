/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import org.junit.jupiter.api.Test;

/** A criterion that is asked in a scenario is held to what every criterion promises. */
class PromisesTest {

    private static final Reasons REASONS = Reasons.of("promises");
    private static final Reason CARE = REASONS.support("REJ-I3", "Er is zorg.", "There is care.");
    private static final Scenario WITH_CARE = given().on(aUnit().somaticCare(Answer.YES));

    @Test
    void a_criterion_that_keeps_its_promises_passes() {
        WITH_CARE.when(new Asked(REASONS.all(), "somatic care", Asked::hasCare)).is("SUPPORT REJ-I3");
        given().when(new Asked(REASONS.all(), "somatic care", Asked::hasCare)).isNothing();
    }

    @Test
    void a_finding_without_a_declared_reason_is_told() {
        assertTold(new Asked(List.of(), "somatic care", Asked::hasCare), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                reasons() must have what is found:
                  SUPPORT REJ-I3
                    nl: Er is zorg.
                    en: There is care.""");
    }

    @Test
    void another_answer_when_asked_again_is_told() {
        AtomicInteger asked = new AtomicInteger();

        assertTold(new Asked(REASONS.all(), "somatic care", pairing -> asked.getAndIncrement() == 0), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                asked again, it must find the same""");
    }

    @Test
    void a_view_that_leaves_out_what_matters_is_told() {
        assertTold(new Asked(REASONS.all(), "nothing", Asked::hasCare), """
                For casus-01 on u-01, bed b-01, admitted on 2022-06-15:
                view(…) must show what makes this place another one than a plain one""");
    }

    private static void assertTold(Criterion criterion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> WITH_CARE.when(criterion))
                .withMessage(message);
    }

    /** Finds that there is care when its question is answered with yes. */
    private record Asked(List<Reason> reasons, String looksAt, Predicate<Pairing> question) implements Criterion {

        static boolean hasCare(Pairing pairing) {
            return pairing.unit().somaticCare() == Answer.YES;
        }

        @Override
        public Object view(Place place, Instant asOf) {
            return looksAt.equals("somatic care") ? place.unit().somaticCare() : REQUEST_ALONE;
        }

        @Override
        public List<Finding> ask(Pairing pairing) {
            return question.test(pairing) ? List.of(CARE.found()) : List.of();
        }
    }
}
