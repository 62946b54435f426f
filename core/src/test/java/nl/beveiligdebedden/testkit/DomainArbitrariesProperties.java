/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.Documents;
import nl.beveiligdebedden.validation.RequestDraft;
import nl.beveiligdebedden.validation.TestValidator;

/** What the kit draws: every type, enough of each, right when it should be and wrong where it says so. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DomainArbitrariesProperties {

    private static final int DRAWS = 100;
    private static final List<Class<?>> VALUE_TYPES = valueTypes("nl.beveiligdebedden");
    private static final Set<FaultKind> NOT_IN_A_DRAFT =
            Set.of(FaultKind.WRONG_TYPE, FaultKind.UNKNOWN_FIELD, FaultKind.OUT_OF_ORDER, FaultKind.NOT_ALLOWED);
    private static final Documents DOCUMENTS = new Documents(TestValidator.VALIDATOR);

    @Example
    void every_value_type_can_be_drawn() {
        assertThat(VALUE_TYPES)
                .hasSizeGreaterThan(70)
                .allSatisfy(type -> assertThat(DomainArbitraries.has(type))
                        .as("%s needs a line in DomainArbitraries", type.getName())
                        .isTrue());
    }

    @Example
    void a_value_type_that_cannot_be_drawn_would_be_seen() {
        List<Class<?>> types = List.of(Thing.class, Colour.class, Unit.class);

        assertThat(types).filteredOn(DomainArbitrariesProperties::isValueType).hasSize(3);
        assertThat(DomainArbitraries.has(Thing.class)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainArbitraries.any(Thing.class))
                .withMessageContaining("Thing) must be a value type of the library");
    }

    /** A value type that nobody drew yet. */
    public record Thing(String name) {}

    /** A closed set, which needs no line. */
    public enum Colour {
        /** The only one. */
        BLUE
    }

    @Property(tries = 150)
    void a_type_is_drawn_in_more_than_one_way(@ForAll("valueTypes") Class<?> type) {
        Set<Object> drawn = new HashSet<>(drawn(type, 1));

        assertThat(drawn).allSatisfy(value -> assertThat(value).isInstanceOf(type));
        assertThat(drawn).hasSizeGreaterThan(1);
    }

    @Property(tries = 150)
    void the_same_seed_draws_the_same_values(@ForAll("comparedTypes") Class<?> type) {
        assertThat(drawn(type, 7)).isEqualTo(drawn(type, 7));
    }

    @Property
    void a_parameter_of_a_domain_type_needs_no_name(
            @ForAll PlacementRequest request, @ForAll Unit unit, @ForAll Pairing pairing) {
        assertThat(List.of(request, unit, pairing)).doesNotContainNull();
    }

    @Property
    void a_request_that_is_written_down_is_read_back(@ForAll PlacementRequest request) {
        Checked<PlacementRequest> read = DOCUMENTS.request(Written.of(request), new Faults());

        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).contains(request);
    }

    @Property(tries = 300)
    void a_snapshot_that_is_written_down_is_read_back(@ForAll CapacitySnapshot capacity) {
        Checked<CapacitySnapshot> read = DOCUMENTS.capacity(Written.of(capacity), new Faults());

        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).contains(capacity);
    }

    @Property
    void every_fault_planted_in_a_request_is_named_and_no_other(
            @ForAll("faultyRequests") Planted<RequestDraft> planted) {
        Checked<PlacementRequest> read = DOCUMENTS.request(planted.draft(), new Faults());

        assertNamed(planted, read);
    }

    @Property
    void every_fault_planted_in_a_snapshot_is_named_and_no_other(
            @ForAll("faultyCapacities") Planted<CapacityDraft> planted) {
        Checked<CapacitySnapshot> read = DOCUMENTS.capacity(planted.draft(), new Faults());

        assertNamed(planted, read);
    }

    private static void assertNamed(Planted<?> planted, Checked<?> read) {
        Map<String, FaultKind> named = read.faults().stream().collect(toMap(Fault::path, Fault::kind));

        assertThat(named).isNotEmpty().isEqualTo(planted.faults());
        assertThat(read.value().isPresent())
                .isEqualTo(planted.faults().values().stream().allMatch(FaultKind::leavesItReadable));
    }

    @Example
    void every_kind_of_fault_that_a_draft_can_hold_is_planted() {
        Stream<Planted<?>> planted = Stream.concat(
                drawn(DomainArbitraries.faultyRequests(), 1), drawn(DomainArbitraries.faultyCapacities(), 1));

        assertThat(planted.flatMap(document -> document.faults().values().stream())
                        .distinct())
                .as("the others stand in JSON only, or in what is asked of a store")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FaultKind.values())
                        .filter(kind -> !NOT_IN_A_DRAFT.contains(kind))
                        .toList());
    }

    @Example
    void nearly_fitting_pairs_show_every_verdict() {
        Set<Verdict> verdicts = new HashSet<>();

        drawn(DomainArbitraries.nearlyFitting(), 1)
                .forEach(pairing -> verdicts.add(Verdict.of(RuleSet.national().ask(pairing))));

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
    }

    @Provide
    Arbitrary<Class<?>> valueTypes() {
        return Arbitraries.of(VALUE_TYPES.stream()
                .filter(type -> !type.isEnum() || type.getEnumConstants().length > 1)
                .toList());
    }

    /** A pairing has no {@code equals}. */
    @Provide
    Arbitrary<Class<?>> comparedTypes() {
        return valueTypes().filter(type -> type != Pairing.class);
    }

    @Provide
    Arbitrary<Planted<RequestDraft>> faultyRequests() {
        return DomainArbitraries.faultyRequests();
    }

    @Provide
    Arbitrary<Planted<CapacityDraft>> faultyCapacities() {
        return DomainArbitraries.faultyCapacities();
    }

    private static Collection<?> drawn(Class<?> type, long seed) {
        return drawn(DomainArbitraries.any(type), seed).limit(20).toList();
    }

    private static <T> Stream<T> drawn(Arbitrary<T> arbitrary, long seed) {
        return arbitrary.generator(DRAWS).stream(new Random(seed)).limit(DRAWS).map(drawn -> drawn.value());
    }

    private static List<Class<?>> valueTypes(String house) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(house).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(DomainArbitrariesProperties::isValueType)
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
    }

    /** A value is compared by what it holds; entry types, such as {@code Matcher}, and tools, such as {@code Codes}, are not. */
    private static boolean isValueType(Class<?> type) {
        return isImmutable(type) || type == Pairing.class || !type.isInterface() && overridesEquals(type);
    }

    private static boolean overridesEquals(Class<?> type) {
        try {
            return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class
                    && !Modifier.isAbstract(type.getModifiers());
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isImmutable(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .map(Class::getSuperclass)
                .anyMatch(parent -> parent != null && parent.getName().contains(".Immutable"));
    }
}
