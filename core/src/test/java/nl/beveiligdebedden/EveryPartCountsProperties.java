/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.HeldCapacity;
import nl.beveiligdebedden.testkit.Examples;

/** No part of a value is left out of its canonical text: not now, and not when somebody adds a part. */
class EveryPartCountsProperties {

    @Property(tries = 200)
    void every_part_of_a_request_counts(@ForAll PlacementRequest one, @ForAll PlacementRequest other) {
        assertEveryPartCounts(PlacementRequest.class, one, other, PlacementRequest::canonical);
    }

    @Property(tries = 200)
    void every_part_of_a_person_counts(@ForAll PlacementRequest one, @ForAll PlacementRequest other) {
        assertEveryPartCounts(
                Person.class,
                one.person(),
                other.person(),
                person -> Examples.aRequest().person(person).build().canonical());
    }

    @Property(tries = 200)
    void every_part_of_a_title_counts(@ForAll LegalTitle one, @ForAll LegalTitle other) {
        assertEveryPartCounts(
                LegalTitle.class,
                one,
                other,
                title -> Examples.aRequest().titles(List.of(title)).build().canonical());
    }

    @Property(tries = 200)
    void every_part_of_a_unit_counts(@ForAll Unit one, @ForAll Unit other) {
        Unit named = Unit.builder().like(other).name("Afdeling Noord").build();

        assertEveryPartCounts(
                Unit.class,
                one,
                named,
                unit -> new CapacitySnapshot(Examples.capacity(one).asOf(), List.of(), List.of(unit), List.of())
                        .hash());
    }

    @Property(tries = 200)
    void every_part_of_a_bed_counts(@ForAll Bed one, @ForAll Bed other) {
        assertEveryPartCounts(
                Bed.class,
                one,
                other,
                bed -> Examples.capacity(List.of(), List.of(bed)).hash());
    }

    @Property(tries = 100)
    void every_part_of_a_decision_counts(@ForAll Decision one, @ForAll Decision drawn) {
        Decision other = Decision.builder()
                .like(drawn)
                .ruleSet(new Edition("2.0.0", "sha256:1"))
                .referenceData(new Edition("2026-01-01", "sha256:2"))
                .build();

        assertEveryPartCounts(
                Decision.class,
                one,
                other,
                decision -> List.of(decision.request().canonical(), decision.canonical(), decision.hash()));
    }

    @Property(tries = 50)
    void hash_and_moment_of_the_capacity_count_in_a_decision(@ForAll Decision one) {
        HeldCapacity held = one.capacity();
        Stream<HeldCapacity> others = Stream.of(
                new HeldCapacity("sha256:0", held.asOf(), held.snapshot()),
                new HeldCapacity(held.hash(), Optional.empty(), held.snapshot()));

        assertThat(others.map(other ->
                        Decision.builder().like(one).capacity(other).build().canonical()))
                .doesNotContain(one.canonical());
    }

    @Property(tries = 100)
    void every_part_of_a_kept_assessment_counts(@ForAll KeptAssessment one, @ForAll KeptAssessment other) {
        assertEveryPartCounts(
                KeptAssessment.class,
                one,
                other,
                assessment -> assessment.canonicalRows().toList());
    }

    @Property(tries = 100)
    void every_part_of_a_kept_finding_counts(@ForAll KeptAssessment one, @ForAll KeptAssessment other) {
        for (int index = 0;
                index < Math.min(one.findings().size(), other.findings().size());
                index++) {
            assertEveryPartCounts(
                    KeptFinding.class,
                    one.findings().get(index),
                    other.findings().get(index),
                    KeptFinding::canonicalRows);
        }
    }

    /** Takes the parts of another value one by one. */
    private static <T> void assertEveryPartCounts(Class<T> type, T one, T other, Function<T, ?> canonical) {
        parts(type)
                .filter(part -> !isSame(value(part, one), value(part, other)))
                .forEach(part -> assertThat(canonical.apply(with(type, one, part, value(part, other))))
                        .as("%s of %s", part.getName(), type.getSimpleName())
                        .isNotEqualTo(canonical.apply(one)));
    }

    private static <T> Stream<Method> parts(Class<T> type) {
        Object builder = call(method(type, "builder"), null);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> setters(builder, method.getName()).findAny().isPresent());
    }

    private static <T> T with(Class<T> type, T one, Method part, Object value) {
        Object builder = call(method(type, "builder"), null);
        call(setter(builder, "like", one), builder, one);
        call(setter(builder, part.getName(), value), builder, value);
        return type.cast(call(method(builder.getClass(), "build"), builder));
    }

    private static Method setter(Object builder, String name, Object value) {
        return setters(builder, name)
                .filter(method -> fits(method.getParameterTypes()[0], value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static boolean fits(Class<?> wanted, Object value) {
        return wanted.isInstance(value)
                || wanted == int.class && value instanceof Integer
                || wanted == boolean.class && value instanceof Boolean;
    }

    private static Stream<Method> setters(Object builder, String name) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> !method.isBridge());
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Object value(Method part, Object owner) {
        return call(part, owner);
    }

    private static Object call(Method method, Object owner, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(owner, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    /** The order of titles means nothing. */
    private static boolean isSame(Object one, Object other) {
        return one instanceof Collection<?> some && other instanceof Collection<?> others
                ? new HashSet<>(some).equals(new HashSet<>(others))
                : one.equals(other);
    }
}
