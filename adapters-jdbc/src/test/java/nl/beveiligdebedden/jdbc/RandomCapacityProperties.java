/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.Comparator.comparing;
import static net.jqwik.api.Arbitraries.of;
import static net.jqwik.api.Arbitraries.strings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Ids;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/** Whatever is loaded after whatever else, it is read back, but for older news. One store serves all tries. */
class RandomCapacityProperties {

    private static final JdbcCapacity CAPACITY = JdbcCapacity.open(H2.anEmptyDatabase(""));
    private static final Map<BedId, Bed> LATEST = new HashMap<>();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_loaded_is_read_back_in_the_order_of_ids_but_for_older_news(
            @ForAll("snapshots") CapacitySnapshot loaded) {
        CAPACITY.load(loaded);

        assertThat(CAPACITY.read()).isEqualTo(inOrder(loaded));
    }

    private static Bed latest(Bed told) {
        Bed known = LATEST.getOrDefault(told.id(), told);
        Bed latest = isOlder(told, known)
                ? Bed.builder().like(known).unit(told.unit()).build()
                : told;
        LATEST.put(told.id(), latest);
        return latest;
    }

    /** Later confirmed, or later carried forward by software without another word. */
    private static boolean isOlder(Bed told, Bed known) {
        long confirmed = moment(told.confirmedAt());
        long before = moment(known.confirmedAt());
        boolean repeats = confirmed == before && told.state() == known.state();
        boolean both = told.confirmedAt().isPresent() && known.confirmedAt().isPresent();
        return both && confirmed < before
                || repeats
                        && Math.max(confirmed, moment(told.carriedForwardAt()))
                                < Math.max(before, moment(known.carriedForwardAt()));
    }

    private static long moment(Optional<Instant> moment) {
        return moment.map(at -> ChronoUnit.MICROS.between(Instant.EPOCH, at)).orElse(Long.MIN_VALUE);
    }

    private static CapacitySnapshot inOrder(CapacitySnapshot any) {
        return new CapacitySnapshot(
                any.asOf(),
                any.providers().stream().sorted(comparing(Provider::id)).toList(),
                any.units().stream().sorted(comparing(Unit::id)).toList(),
                any.beds().stream()
                        .map(RandomCapacityProperties::latest)
                        .sorted(comparing(Bed::id))
                        .toList());
    }

    @Provide
    Arbitrary<CapacitySnapshot> snapshots() {
        return providers()
                .flatMap(providers -> units(providers)
                        .flatMap(units -> Combinators.combine(moments().optional(), beds(units))
                                .as((asOf, beds) -> new CapacitySnapshot(asOf, providers, units, beds))));
    }

    private static Arbitrary<List<Provider>> providers() {
        return Combinators.combine(ids(), names().optional())
                .as((id, name) -> new Provider(new ProviderId(id), name))
                .list()
                .uniqueElements(Provider::id)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Unit>> units(List<Provider> providers) {
        return units(oneOf(providers.stream().map(Provider::id).toList()))
                .list()
                .uniqueElements(Unit::id)
                .ofMaxSize(6);
    }

    private static Arbitrary<Unit> units(Arbitrary<Optional<ProviderId>> providers) {
        return Combinators.combine(described(providers), recorded(), admitting())
                .as((described, recorded, admitting) -> {
                    Unit.Builder unit = Unit.builder();
                    described.accept(unit);
                    recorded.accept(unit);
                    admitting.accept(unit);
                    return unit.build();
                });
    }

    private static Arbitrary<Part> described(Arbitrary<Optional<ProviderId>> providers) {
        return Combinators.combine(
                        ids(),
                        providers,
                        names().optional(),
                        of(UnitType.class),
                        of(SecurityLevel.class).optional(),
                        of(Province.class).optional(),
                        of(Specialism.class).optional())
                .as((id, provider, name, type, level, province, specialism) -> unit -> unit.id(new UnitId(id))
                        .provider(provider)
                        .name(name)
                        .type(type)
                        .level(level)
                        .province(province)
                        .specialism(specialism));
    }

    private static Arbitrary<Part> recorded() {
        return Combinators.combine(
                        known(of(Regime.class)),
                        known(codes().map(ContraIndication::of)),
                        known(of(FinancingAct.class)))
                .as((regimes, contraIndications, acts) -> unit -> unit.regimes(regimes)
                        .contraIndications(contraIndications)
                        .contractedActs(acts));
    }

    private static Arbitrary<Part> admitting() {
        return Combinators.combine(
                        several(of(Problem.class)),
                        several(codes().map(Indication::of)),
                        several(codes().map(Profession::of)),
                        of(true, false),
                        of(true, false),
                        of(Answer.class),
                        of(Answer.class))
                .as((problems, indications, professions, ceiling, reserved, staff, somatic) ->
                        unit -> unit.alsoTreats(problems)
                                .requiredIndications(indications)
                                .professionals(professions)
                                .turnoverCeilingReached(ceiling)
                                .reservedForNonForensic(reserved)
                                .extraStaffSecurity(staff)
                                .somaticCare(somatic));
    }

    private static Arbitrary<List<Bed>> beds(List<Unit> units) {
        return units.isEmpty()
                ? Arbitraries.just(List.of())
                : bed(of(units)).list().uniqueElements(Bed::id).ofMaxSize(12);
    }

    private static Arbitrary<Bed> bed(Arbitrary<Unit> units) {
        return Combinators.combine(
                        ids(),
                        units,
                        of(BedState.class),
                        moments().optional(),
                        moments().optional(),
                        of(ReporterRole.class).optional())
                .as((id, unit, state, confirmedAt, carriedForwardAt, verifiedBy) -> Bed.builder()
                        .id(new BedId(id))
                        .unit(unit.id())
                        .state(state)
                        .confirmedAt(confirmedAt)
                        .carriedForwardAt(carriedForwardAt)
                        .verifiedBy(verifiedBy)
                        .build());
    }

    /** Few short ids, so that the same ones come back from try to try; and any other. */
    private static Arbitrary<String> ids() {
        Arbitrary<String> any = strings().all().ofMinLength(1).ofMaxLength(100).filter(Ids::isId);
        return Arbitraries.frequencyOf(
                Tuple.of(4, strings().withChars("aA'é-").ofMinLength(1).ofMaxLength(3)),
                Tuple.of(1, any.injectDuplicates(0.1)));
    }

    private static Arbitrary<String> names() {
        return strings().withChars("aB é'\"\\;:?%\n漢").ofMinLength(1).ofMaxLength(200);
    }

    private static Arbitrary<String> codes() {
        return strings().withChars("AZ_+./-").ofMaxLength(39).map(rest -> "X" + rest);
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(-2_208_988_800_000_000L, 7_258_118_399_999_999L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static <T> Arbitrary<Set<T>> several(Arbitrary<T> words) {
        return words.set().ofMaxSize(3);
    }

    private static <T extends Comparable<T>> Arbitrary<Recorded<T>> known(Arbitrary<T> words) {
        return several(words)
                .optional()
                .map(some -> some.map(Recorded::<T>copyOf).orElse(Recorded.nothing()));
    }

    private static <T> Arbitrary<Optional<T>> oneOf(List<T> some) {
        return some.isEmpty() ? Arbitraries.just(Optional.empty()) : of(some).optional();
    }

    /** Fills in a part of a unit. */
    private interface Part extends Consumer<Unit.Builder> {}
}
