/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test on every golden scenario: cases on which everybody agreed, with what must come out.
 *
 * <p>They are the cases of the section {@code match}. A Jakarta Validation provider must be on the class path. Example:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @GoldenScenarios
 * void comes_out_as_agreed(GoldenScenario scenario) {
 *     Advice advice = ours(scenario.capacity()).match(scenario.pairing().request(), scenario.pairing().asking().asOf());
 *
 *     assertThat(Outcome.of(advice.assessments().get(0))).isEqualTo(scenario.expected());
 * }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(GoldenScenarioSource.class)
public @interface GoldenScenarios {

    /**
     * A file of your own in the form {@code lcbb-scenarios/1}.
     *
     * @return the path of the file; empty for the national scenarios, which the kit brings along
     */
    String file() default "";
}
