/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document full of faults costs no more than its size: a provider of Jakarta Validation compares the violations of one
 * check with each other, so that no check may give many of them, and there are no more checks once no fault is kept.
 */
class ManyFaultsTest {

    private static final int MOST_FAULTS = 10_000;

    private final Validator real = Json.validator();
    private int checks;
    private int mostOfOneCheck;
    private final LcbbJson reader = LcbbJson.with((Validator)
            Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Validator.class}, this::counted));

    private Object counted(Object proxy, Method method, Object[] arguments) throws Throwable {
        Object result = real(method, arguments);
        if (method.getName().equals("validate")) {
            checks++;
            mostOfOneCheck = Math.max(mostOfOneCheck, ((Set<?>) result).size());
        }
        return result;
    }

    private Object real(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"id\": \"u\"}", "{\"id\": \"u\", \"type\": \"FPZ\"}", "{\"professionals\": [null]}"})
    void of_fifty_thousand_faulty_units_no_more_are_checked_than_there_is_room_for_faults(String unit) {
        List<Fault> faults = capacity("{\"units\": " + list(unit, 50_000) + "}");

        assertThat(faults).hasSize(MOST_FAULTS);
        assertThat(checks).isBetween(1_000, MOST_FAULTS + 1);
        assertThat(mostOfOneCheck).isLessThan(10);
    }

    @Test
    void fifty_thousand_faulty_beds_or_providers_are_no_different() {
        String beds = list("{\"id\": \"b\"}", 50_000);
        String providers = list("null", 50_000);

        List<Fault> faults = capacity("{\"beds\": " + beds + ", \"providers\": " + providers + "}");

        assertThat(faults).hasSize(MOST_FAULTS);
        assertThat(checks).isLessThanOrEqualTo(MOST_FAULTS + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alsoTreats",
                "regimes",
                "contraIndications",
                "requiredIndications",
                "contractedActs",
                "professionals"
            })
    void a_list_in_a_unit_has_at_most_a_hundred_values(String field) {
        List<Fault> faults = capacity(unit(field, 101));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/units/0/" + field);
            assertThat(fault.kind()).isEqualTo(FaultKind.WRONG_FORM);
            assertThat(fault.message().en()).endsWith("allowed: at most 100 values");
        });
        assertThat(capacity(unit(field, 100))).hasSize(100);
        assertThat(mostOfOneCheck).isEqualTo(100);
    }

    @Test
    void on_a_line_of_a_large_file_it_has_no_more_either() {
        List<BadLine> bad = new ArrayList<>();
        String lines = "{\"format\": \"lcbb-capacity-lines/1\"}\n" + line(100) + line(101);

        LcbbLines.with(reader).capacity(Json.text(lines), bad::add);

        assertThat(bad).extracting(BadLine::number).containsExactly(3L);
        assertThat(Json.paths(bad.get(0).faults())).containsExactly("/unit/professionals");
    }

    private static String line(int values) {
        return "{\"unit\": {\"id\": \"u-" + values + "\", \"type\": \"FPA\", \"professionals\": "
                + list("\"PSYCHIATER\"", values) + "}}\n";
    }

    private static String unit(String field, int values) {
        return "{\"units\": [{\"id\": \"u\", \"type\": \"FPA\", \"" + field + "\": " + list("null", values) + "}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"titles", "indications", "financing", "victimProvinces"})
    void a_list_in_a_request_has_at_most_a_hundred_values(String field) {
        List<Fault> faults = reader.request(Json.text("{\"id\": \"c\", \"" + field + "\": " + list("null", 101) + "}"))
                .faults();

        assertThat(Json.paths(faults)).containsExactly("/" + field);
        assertThat(mostOfOneCheck).isZero();
    }

    @Test
    void a_region_has_at_most_a_hundred_rules_and_each_other_is_a_fault_of_its_own() {
        String rules = IntStream.rangeClosed(1, 150)
                .mapToObj(number -> "\"ABC-" + number + "\": true")
                .collect(joining(","));

        List<Fault> faults =
                reader.inclusion(Json.parse("{\"regional\": {" + rules + "}}")).faults();

        assertThat(faults).hasSize(50).extracting(Fault::kind).containsOnly(FaultKind.UNKNOWN_FIELD);
    }

    private List<Fault> capacity(String json) {
        return reader.capacity(Json.text(json)).faults();
    }

    private static String list(String value, int times) {
        return "[" + String.join(",", Collections.nCopies(times, value)) + "]";
    }
}
