/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
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
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/**
 * Draws a country of one-bed units in which each criterion that can say no is about equally often the first to do so.
 *
 * <p>A unit begins as one that fits the {@linkplain DrawnRequests drawn requests}. A throw decides which obstacle is the
 * first on it, or that none is; each later obstacle is raised with a chance of one in four.
 */
final class Draw {

    static final Instant MOMENT = Instant.parse("2022-06-15T10:00:00Z");

    private static final int PROVIDERS = 27;
    private static final Province[] SAFE_PROVINCES = Arrays.stream(Province.values())
            .filter(province -> !List.of(DrawnRequests.VICTIM_PROVINCES).contains(province))
            .toArray(Province[]::new);
    private static final Profession[] PROFESSIONS = {
        Profession.of("PSYCHIATER"), Profession.of("PSYCHOLOOG"), Profession.of("AVG")
    };

    private Draw() {}

    /** The same country each time; with more units, the first ones stay the same. */
    static CapacitySnapshot capacity(int units) {
        List<UnitWithBed> drawn =
                IntStream.range(0, units).parallel().mapToObj(Draw::unitWithBed).toList();
        return new CapacitySnapshot(
                Optional.of(MOMENT),
                providers(),
                drawn.stream().map(UnitWithBed::unit).toList(),
                drawn.stream().map(UnitWithBed::bed).toList());
    }

    static List<Provider> providers() {
        return IntStream.range(0, PROVIDERS)
                .mapToObj(number -> new Provider(provider(number), Optional.empty()))
                .toList();
    }

    private static ProviderId provider(int number) {
        return new ProviderId("p-%02d".formatted(number));
    }

    /** The unit of this number, whatever the size of the country. */
    static UnitWithBed unitWithBed(int number) {
        Dice dice = new Dice(number);
        UnitId id = new UnitId("u-%07d".formatted(number));
        Unit.Builder unit = fitting(dice).id(id).provider(provider(number % PROVIDERS));
        Bed.Builder bed =
                freeBed(dice).id(new BedId("b-%07d".formatted(number))).unit(id);
        raiseObstacles(unit, bed, dice);
        return new UnitWithBed(unit.build(), bed.build());
    }

    /** From the last to the first, so that an earlier obstacle has the last word. */
    private static void raiseObstacles(Unit.Builder unit, Bed.Builder bed, Dice dice) {
        int first = dice.below(Obstacle.values().length + 1);
        for (int place = Obstacle.values().length - 1; place >= first; place--) {
            if (place == first || dice.percent(25)) {
                Obstacle.values()[place].raise(unit, bed, dice);
            }
        }
    }

    private static Unit.Builder fitting(Dice dice) {
        return Unit.builder()
                .type(UnitType.FPC)
                .level(SecurityLevel.LEVEL_4)
                .reservedForNonForensic(true)
                .province(dice.percent(95) ? Optional.of(dice.oneOf(SAFE_PROVINCES)) : Optional.empty())
                .specialism(dice.percent(95) ? Optional.of(dice.oneOf(Specialism.values())) : Optional.empty())
                .alsoTreats(dice.some(Problem.values()))
                .regimes(dice.percent(95) ? regimes(dice) : Recorded.nothing())
                .contraIndications(
                        dice.percent(95) ? Recorded.copyOf(harmlessContraIndications(dice)) : Recorded.nothing())
                .requiredIndications(dice.some(Indication.of(DrawnRequests.HELD_PROFILE)))
                .contractedActs(
                        dice.percent(95) ? Recorded.copyOf(dice.some(FinancingAct.values())) : Recorded.nothing())
                .turnoverCeilingReached(dice.percent(10))
                .extraStaffSecurity(dice.oneOf(Answer.values()))
                .somaticCare(dice.percent(90) ? Answer.YES : Answer.NOT_RECORDED)
                .professionals(dice.some(PROFESSIONS));
    }

    private static Recorded<Regime> regimes(Dice dice) {
        return Recorded.of(Regime.WVGGZ, dice.oneOf(Regime.values()));
    }

    /** Contra-indications that none of the drawn persons has. */
    static List<ContraIndication> harmlessContraIndications(Dice dice) {
        return dice.some("JONGER_DAN_18", "VROUW", "LVB", "VERSLAVING", "BRANDSTICHTING").stream()
                .map(ContraIndication::of)
                .toList();
    }

    private static Bed.Builder freeBed(Dice dice) {
        return Bed.builder().state(BedState.VRIJ).confirmedAt(confirmation(dice));
    }

    /** In whole minutes: mostly in the last day, else up to twelve days ago, and now and then never. */
    private static Optional<Instant> confirmation(Dice dice) {
        Duration range = dice.percent(70) ? Duration.ofDays(1) : Duration.ofDays(12);
        Duration ago = Duration.ofMinutes(dice.below((int) range.toMinutes()));
        return dice.percent(98) ? Optional.of(MOMENT.minus(ago)) : Optional.empty();
    }

    record UnitWithBed(Unit unit, Bed bed) {}
}
