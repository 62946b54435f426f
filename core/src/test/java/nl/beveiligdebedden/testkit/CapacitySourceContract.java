/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static java.util.Comparator.comparing;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aBed;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Examples.capacity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.port.CapacitySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every source of capacity promises: what somebody recorded comes out as it was recorded, and nothing more.
 *
 * <p>Extend it in your own tests, and say how your source comes to hold a snapshot; JUnit does the rest:
 *
 * <pre>{@code
 * class OurWardsTest extends CapacitySourceContract {
 *     protected CapacitySource holding(CapacitySnapshot capacity) {
 *         return new OurWards(tablesFilledWith(capacity));
 *     }
 * }
 * }</pre>
 *
 * <p>A source may give providers, units and beds in any order, and a moment of its own.
 */
public abstract class CapacitySourceContract {

    private static final Unit BARE =
            Unit.builder().id(new UnitId("u-02")).type(UnitType.HIC).build();
    private static final Unit FULL = aUnit().name("Afdeling Noord")
            .specialism(Specialism.KIB_LIZ)
            .addAlsoTreats(Problem.LVB, Problem.VERSLAVING)
            .contraIndications(Recorded.of(ContraIndication.of("NOG_ONBEKEND"), ContraIndication.of("A+B_C./-9")))
            .addRequiredIndications(Indication.of("3LVG"), Indication.of("9NIEUW"))
            .turnoverCeilingReached(true)
            .extraStaffSecurity(Answer.YES)
            .reservedForNonForensic(true)
            .somaticCare(Answer.NO)
            .addProfessionals(Profession.of("NOG_ONBEKEND"))
            .build();

    /** For the contract of your own source. */
    protected CapacitySourceContract() {}

    /**
     * Your source, filled.
     *
     * @param capacity what it must hold, with ids of at most 100 and names of at most 200 characters
     * @return the source
     * @throws Exception if your source cannot be filled, which fails the test
     */
    protected abstract CapacitySource holding(CapacitySnapshot capacity) throws Exception;

    @Test
    void a_source_that_holds_nothing_reads_nothing() throws Exception {
        assertRead(new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of()));
    }

    @Test
    void everything_that_is_recorded_of_a_unit_is_read() throws Exception {
        assertRead(capacity(FULL, aBed().build()));
    }

    @Test
    void what_is_not_recorded_is_read_as_not_recorded() throws Exception {
        Bed bed = Bed.builder()
                .id(new BedId("b-02"))
                .unit(BARE.id())
                .state(BedState.BEZET)
                .build();

        assertRead(capacity(BARE, bed));
    }

    @Test
    void recorded_as_none_and_not_recorded_stay_apart() throws Exception {
        Unit none = Unit.builder()
                .like(BARE)
                .regimes(Recorded.of())
                .contraIndications(Recorded.of())
                .contractedActs(Recorded.of())
                .build();

        assertRead(capacity(none));
        assertRead(capacity(BARE));
    }

    @ParameterizedTest
    @EnumSource
    void yes_no_and_not_recorded_stay_apart(Answer answer) throws Exception {
        assertRead(capacity(Unit.builder()
                .like(BARE)
                .extraStaffSecurity(answer)
                .somaticCare(answer)
                .build()));
    }

    @ParameterizedTest
    @EnumSource
    void who_confirmed_a_bed_is_read(ReporterRole role) throws Exception {
        assertRead(capacity(FULL, aBed().verifiedBy(role).build()));
    }

    @ParameterizedTest
    @EnumSource
    void each_state_of_a_bed_is_read(BedState state) throws Exception {
        assertRead(capacity(FULL, aBed().state(state).build()));
    }

    @Test
    void each_word_of_the_closed_sets_is_read() throws Exception {
        assertRead(capacity(
                List.of(
                                words(UnitType.values(), "t", Unit.Builder::type),
                                words(SecurityLevel.values(), "l", Unit.Builder::level),
                                words(Province.values(), "p", Unit.Builder::province),
                                words(Specialism.values(), "s", Unit.Builder::specialism),
                                words(Problem.values(), "a", (unit, problem) -> unit.addAlsoTreats(problem)),
                                words(Regime.values(), "r", (unit, regime) -> unit.regimes(Recorded.of(regime))),
                                words(FinancingAct.values(), "f", (unit, act) -> unit.contractedActs(Recorded.of(act))))
                        .stream()
                        .flatMap(List::stream)
                        .toList(),
                List.of()));
    }

    @Test
    void a_confirmation_never_moves_with_what_software_carried_forward() throws Exception {
        Instant yesterday = MOMENT.minusSeconds(86_400);

        assertRead(capacity(
                FULL, aBed().confirmedAt(yesterday).carriedForwardAt(MOMENT).build()));
        assertRead(capacity(
                FULL,
                aBed().confirmedAt(Optional.empty()).carriedForwardAt(MOMENT).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-03-27T01:30:00Z",
                "2022-10-30T00:30:00Z",
                "2022-10-30T01:30:00Z",
                "1900-01-01T00:00:00Z",
                "2199-12-31T23:59:59Z"
            })
    void moments_round_the_change_of_the_clock_and_far_away_are_read(Instant moment) throws Exception {
        assertRead(capacity(
                FULL, aBed().confirmedAt(moment).carriedForwardAt(moment).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''",
                "\"",
                "x');drop/**/table/**/bed;--",
                "'or'1'='1",
                ":id",
                "?",
                "\\",
                "%_",
                "<id>",
                "${id}",
                "Ünïcødé-漢字-🛏",
                "é"
            })
    void unusual_characters_in_ids_and_names_are_read(String text) throws Exception {
        Provider provider = new Provider(new ProviderId(text), Optional.of(text + " " + text));
        Unit unit = Unit.builder()
                .like(FULL)
                .id(new UnitId(text))
                .provider(provider.id())
                .name(text + "\n\t " + text)
                .build();
        Bed bed = aBed().id(new BedId(text)).unit(unit.id()).build();

        assertRead(new CapacitySnapshot(Optional.of(MOMENT), List.of(provider), List.of(unit), List.of(bed)));
    }

    @Test
    void ids_that_differ_only_in_capitals_are_different() throws Exception {
        Unit small = aUnit().id(new UnitId("u")).build();
        Unit large = aUnit().id(new UnitId("U")).build();
        Bed inSmall = aBed().id(new BedId("B")).unit(small.id()).build();
        Bed inLarge = aBed().id(new BedId("b")).unit(large.id()).build();

        assertRead(capacity(List.of(small, large), List.of(inSmall, inLarge)));
    }

    @Test
    void ids_and_names_of_the_greatest_length_are_read() throws Exception {
        Provider provider = new Provider(new ProviderId("p".repeat(100)), Optional.of("é".repeat(200)));
        Unit unit = Unit.builder()
                .like(FULL)
                .id(new UnitId("u".repeat(100)))
                .provider(provider.id())
                .name("n".repeat(200))
                .build();

        assertRead(new CapacitySnapshot(Optional.of(MOMENT), List.of(provider), List.of(unit), List.of()));
    }

    @Test
    void reading_again_reads_the_same() throws Exception {
        CapacitySource source = holding(capacity(FULL, aBed().build()));

        assertThat(source.read()).isEqualTo(source.read());
    }

    private void assertRead(CapacitySnapshot held) throws Exception {
        CapacitySnapshot read = holding(held).read();

        assertThat(byId(read)).isEqualTo(byId(held));
    }

    /** Without the moment, which is the source's own. */
    private static CapacitySnapshot byId(CapacitySnapshot capacity) {
        return new CapacitySnapshot(
                Optional.empty(),
                capacity.providers().stream().sorted(comparing(Provider::id)).toList(),
                capacity.units().stream().sorted(comparing(Unit::id)).toList(),
                capacity.beds().stream().sorted(comparing(Bed::id)).toList());
    }

    /** Says one word of a unit. */
    private interface Saying<T> {
        Unit.Builder say(Unit.Builder unit, T word);
    }

    private static <T extends Enum<T>> List<Unit> words(T[] words, String letter, Saying<T> saying) {
        return List.of(words).stream()
                .map(word -> saying.say(
                                Unit.builder().like(BARE).id(new UnitId("u-%s-%02d".formatted(letter, word.ordinal()))),
                                word)
                        .build())
                .toList();
    }
}
