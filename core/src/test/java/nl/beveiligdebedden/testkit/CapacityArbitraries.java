/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.BaseArbitraries.contraIndications;
import static nl.beveiligdebedden.testkit.BaseArbitraries.few;
import static nl.beveiligdebedden.testkit.BaseArbitraries.indications;
import static nl.beveiligdebedden.testkit.BaseArbitraries.professions;
import static nl.beveiligdebedden.testkit.BaseArbitraries.recorded;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/** Providers, units, beds and snapshots. */
final class CapacityArbitraries {

    private static final double OFTEN = 0.8;
    private static final double SELDOM = 0.3;

    private static final List<String> NAMES = List.of("Afdeling Noord", "De Linde", "Huis 't Höfke");

    private CapacityArbitraries() {}

    static Arbitrary<Provider> providers() {
        return Combinators.combine(
                        BaseArbitraries.ids("p"), Arbitraries.of(NAMES).optional())
                .as((id, name) -> new Provider(new ProviderId(id), name));
    }

    static Arbitrary<FreshnessPolicy> policies() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 10);
        return Combinators.combine(days, days).as((fresh, more) -> new FreshnessPolicy(fresh, fresh + more));
    }

    static Arbitrary<Unit> units() {
        return Builders.withBuilder(() -> Unit.builder().id(Examples.UNIT))
                .use(Arbitraries.of("p-01", "p-02"))
                .withProbability(OFTEN)
                .in((builder, id) -> builder.provider(new ProviderId(id)))
                .use(Arbitraries.of(NAMES))
                .withProbability(SELDOM)
                .in((builder, name) -> builder.name(name))
                .use(Arbitraries.of(UnitType.class))
                .in((builder, type) -> builder.type(type))
                .use(Arbitraries.of(SecurityLevel.class))
                .withProbability(0.7)
                .in((builder, level) -> builder.level(level))
                .use(Arbitraries.of(Province.class))
                .withProbability(OFTEN)
                .in((builder, province) -> builder.province(province))
                .use(Arbitraries.of(Specialism.class))
                .withProbability(OFTEN)
                .in((builder, specialism) -> builder.specialism(specialism))
                .use(few(Problem.values()))
                .in((builder, problems) -> builder.alsoTreats(problems))
                .use(recorded(List.of(Regime.values())))
                .in((builder, regimes) -> builder.regimes(regimes))
                .use(recorded(contraIndications()))
                .in((builder, contraIndications) -> builder.contraIndications(contraIndications))
                .use(few(indications()))
                .withProbability(0.5)
                .in((builder, indications) -> builder.requiredIndications(indications))
                .use(recorded(List.of(FinancingAct.values())))
                .in((builder, acts) -> builder.contractedActs(acts))
                .use(Arbitraries.of(true, false))
                .in((builder, reached) -> builder.turnoverCeilingReached(reached))
                .use(Arbitraries.of(Answer.class))
                .in((builder, extra) -> builder.extraStaffSecurity(extra))
                .use(Arbitraries.of(true, false))
                .in((builder, reserved) -> builder.reservedForNonForensic(reserved))
                .use(Arbitraries.of(Answer.class))
                .in((builder, care) -> builder.somaticCare(care))
                .use(few(professions()))
                .in((builder, professions) -> builder.professionals(professions))
                .build(Unit.Builder::build);
    }

    static Arbitrary<Bed> beds() {
        return Builders.withBuilder(() -> Bed.builder().unit(Examples.UNIT))
                .use(Arbitraries.integers().between(1, 99))
                .in((builder, number) -> builder.id(new BedId("b-%02d".formatted(number))))
                .use(Arbitraries.of(BedState.class))
                .in((builder, state) -> builder.state(state))
                .use(confirmations())
                .withProbability(0.9)
                .in((builder, moment) -> builder.confirmedAt(moment))
                .use(confirmations())
                .withProbability(0.1)
                .in((builder, moment) -> builder.carriedForwardAt(moment))
                .use(Arbitraries.of(ReporterRole.class))
                .withProbability(0.2)
                .in((builder, role) -> builder.verifiedBy(role))
                .build(Bed.Builder::build);
    }

    static Arbitrary<CapacitySnapshot> snapshots() {
        return Combinators.combine(
                        units().list().ofMaxSize(5),
                        beds().list().ofMaxSize(3).list().ofSize(5))
                .as(CapacityArbitraries::snapshot);
    }

    static Arbitrary<CapacityOverview> overviews() {
        return Combinators.combine(snapshots(), policies())
                .as((capacity, policy) -> new CapacityOverview(capacity, MOMENT, policy));
    }

    static Arbitrary<PhoneCall> phoneCalls() {
        return Combinators.combine(
                        BaseArbitraries.ids("b").map(BedId::new),
                        confirmations(),
                        Arbitraries.of(ReporterRole.class),
                        Arbitraries.of(BedState.class))
                .as(PhoneCall::new);
    }

    private static Arbitrary<Instant> confirmations() {
        Arbitrary<Instant> past = Arbitraries.of(0, 1, 2, 7, 8, 9)
                .flatMap(days -> Arbitraries.of(0, 3600, 7 * 3600)
                        .map(seconds -> MOMENT.minus(Duration.ofDays(days)).minusSeconds(seconds)));
        return Arbitraries.oneOf(past, past, past, Arbitraries.of(MOMENT.plusSeconds(1), MOMENT.plusSeconds(200_000)));
    }

    private static CapacitySnapshot snapshot(List<Unit> units, List<List<Bed>> beds) {
        List<Unit> numbered = new ArrayList<>();
        List<Bed> all = new ArrayList<>();
        for (int index = 0; index < units.size(); index++) {
            UnitId id = new UnitId("u-0" + index);
            numbered.add(Unit.builder().like(units.get(index)).id(id).build());
            beds.get(index)
                    .forEach(bed -> all.add(Bed.builder()
                            .like(bed)
                            .unit(id)
                            .id(new BedId(id + "-" + bed.id() + "-" + all.size()))
                            .build()));
        }
        return Examples.capacity(numbered, all);
    }
}
