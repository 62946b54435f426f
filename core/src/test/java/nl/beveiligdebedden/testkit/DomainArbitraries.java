/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;

/**
 * Arbitraries of every domain type: all codes, absent values, codes that nobody knows yet, and the values at which an
 * answer changes.
 *
 * <p>Everything is asked at {@link Examples#MOMENT}. Use {@link #pairings()} for pairs of all kinds, and {@link
 * #nearlyFitting()} for pairs that miss by one to three things.
 */
public final class DomainArbitraries {

    private static final double OFTEN = 0.8;
    private static final double SELDOM = 0.3;

    private DomainArbitraries() {}

    /**
     * Persons, aged 16 to 24 or grown up on {@link Examples#TODAY}, or of unknown age.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Person> persons() {
        return Builders.withBuilder(Person::builder)
                .use(birthYears())
                .withProbability(OFTEN)
                .in((builder, year) -> builder.birthYear(year))
                .use(Arbitraries.of(Sex.class))
                .in((builder, sex) -> builder.sex(sex))
                .use(Arbitraries.of(Province.class))
                .withProbability(OFTEN)
                .in((builder, home) -> builder.homeProvince(home))
                .use(few(Problem.values()))
                .in((builder, problems) -> builder.problems(problems))
                .use(few(characteristics()))
                .withProbability(SELDOM)
                .in((builder, characteristics) -> builder.characteristics(characteristics))
                .use(Arbitraries.of(true, false))
                .in((builder, disturbed) -> builder.disturbedTreatmentRelation(disturbed))
                .use(Arbitraries.of(59, 60, 80, 81, 100))
                .withProbability(SELDOM)
                .in((builder, iq) -> builder.iq(iq))
                .use(Arbitraries.of(Answer.class))
                .in((builder, demonstrable) -> builder.lvbDemonstrableBefore18(demonstrable))
                .use(Arbitraries.of(Answer.class))
                .in((builder, capable) -> builder.decisionallyCapable(capable))
                .use(Arbitraries.of(Representative.class))
                .withProbability(SELDOM)
                .in((builder, representative) -> builder.representative(representative))
                .build(Person.Builder::build);
    }

    /**
     * Titles that begin and end round {@link Examples#TODAY} and round 42 days later.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LegalTitle> titles() {
        return Combinators.combine(
                        Arbitraries.of(TitleKind.class),
                        Arbitraries.of(-400, -100, -1, 0, 1, 43, 300).injectNull(0.1),
                        Arbitraries.of(0, 1, 41, 42, 43, 100, 500).injectNull(0.2),
                        Arbitraries.of(true, false))
                .as(DomainArbitraries::title);
    }

    /**
     * Requests, mostly without a date of admission.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlacementRequest> requests() {
        return Builders.withBuilder(() -> PlacementRequest.builder().id(new RequestId("casus-01")))
                .use(persons())
                .in((builder, person) -> builder.person(person))
                .use(Arbitraries.of(0, 1, 30, 400))
                .withProbability(0.2)
                .in((builder, days) -> builder.admissionDate(TODAY.plusDays(days)))
                .use(Arbitraries.of(SecurityLevel.class))
                .withProbability(0.9)
                .in((builder, level) -> builder.neededLevel(level))
                .use(titles().list().ofMaxSize(2))
                .in((builder, titles) -> builder.titles(titles))
                .use(Arbitraries.of(Answer.class))
                .in((builder, consent) -> builder.informedConsent(consent))
                .use(few(indications()))
                .in((builder, indications) -> builder.indications(indications))
                .use(recorded(List.of(FinancingAct.values())))
                .in((builder, financing) -> builder.financing(financing))
                .use(Arbitraries.of(true, false))
                .in((builder, included) -> builder.lifecourseIncluded(included))
                .use(Arbitraries.of(Guarantor.class))
                .withProbability(0.5)
                .in((builder, guarantor) -> builder.returnGuaranteeBy(guarantor))
                .use(few(Province.values()))
                .withProbability(SELDOM)
                .in((builder, provinces) -> builder.victimProvinces(provinces))
                .use(Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                        .as(Weighing::new))
                .in((builder, weighing) -> builder.weighing(weighing))
                .build(PlacementRequest.Builder::build);
    }

    /**
     * Units of every type at every level.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Unit> units() {
        return Builders.withBuilder(() -> Unit.builder().id(Examples.UNIT))
                .use(Arbitraries.of("p-01", "p-02"))
                .withProbability(OFTEN)
                .in((builder, id) -> builder.provider(new ProviderId(id)))
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

    /**
     * Beds in {@link Examples#UNIT}, confirmed 0, 1, 2, 7, 8 or 9 days ago, in the future or never.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Bed> beds() {
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

    /**
     * Snapshots of up to five units, some without beds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CapacitySnapshot> snapshots() {
        return Combinators.combine(
                        units().list().ofMaxSize(5),
                        beds().list().ofMaxSize(3).list().ofSize(5))
                .as(DomainArbitraries::snapshot);
    }

    /**
     * Any request against any unit, with or without a bed.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Pairing> pairings() {
        return Combinators.combine(requests(), units(), beds().injectNull(0.1)).as(DomainArbitraries::pairing);
    }

    /**
     * Pairs that fit but for one to three things.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Pairing> nearlyFitting() {
        return spoils().list().ofMinSize(1).ofMaxSize(3).map(DomainArbitraries::spoiled);
    }

    private static Arbitrary<Integer> birthYears() {
        Arbitrary<Integer> young = Arbitraries.integers().between(16, 24);
        return Arbitraries.oneOf(young, Arbitraries.of(34, 60)).map(years -> TODAY.getYear() - years);
    }

    private static Arbitrary<Instant> confirmations() {
        Arbitrary<Instant> past = Arbitraries.of(0, 1, 2, 7, 8, 9)
                .flatMap(days -> Arbitraries.of(0, 3600, 7 * 3600)
                        .map(seconds -> MOMENT.minus(Duration.ofDays(days)).minusSeconds(seconds)));
        return Arbitraries.oneOf(past, past, past, Arbitraries.of(MOMENT.plusSeconds(1), MOMENT.plusSeconds(200_000)));
    }

    private static LegalTitle title(TitleKind kind, Integer from, Integer until, boolean bvtPowers) {
        LegalTitle.Builder title = LegalTitle.builder().kind(kind).bvtPowers(bvtPowers);
        if (from != null) {
            title.from(TODAY.plusDays(from));
        }
        if (until != null) {
            title.until(latest(TODAY.plusDays(until), TODAY.plusDays(from == null ? until : from)));
        }
        return title.build();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    private static Pairing pairing(PlacementRequest request, Unit unit, Bed bed) {
        Asking asking = Asking.at(MOMENT);
        return bed == null ? Pairing.of(request, unit, asking) : Pairing.of(request, unit, bed, asking);
    }

    private static Pairing spoiled(List<UnaryOperator<Pairing>> spoils) {
        Pairing pairing = Examples.aPairing();
        for (UnaryOperator<Pairing> spoil : spoils) {
            pairing = spoil.apply(pairing);
        }
        return pairing;
    }

    private static Arbitrary<UnaryOperator<Pairing>> spoils() {
        return Arbitraries.oneOf(unitSpoils(), requestSpoils(), personSpoils(), bedSpoils());
    }

    private static Arbitrary<UnaryOperator<Pairing>> unitSpoils() {
        return Arbitraries.oneOf(
                spoil(UnitType.values(), (unit, type) -> unit.type(type).level(Optional.empty())),
                spoil(
                        Answer.values(),
                        (unit, extra) ->
                                unit.type(UnitType.HIC).level(Optional.empty()).extraStaffSecurity(extra)),
                spoil(SecurityLevel.values(), (unit, level) -> unit.level(level)),
                spoil(
                        new Boolean[] {true, false},
                        (unit, reserved) -> unit.type(UnitType.FPC)
                                .level(SecurityLevel.LEVEL_4)
                                .reservedForNonForensic(reserved)),
                spoil(Regime.values(), (unit, regime) -> unit.regimes(Recorded.of(regime))),
                spoil(
                        contraIndications().toArray(ContraIndication[]::new),
                        (unit, code) -> unit.contraIndications(Recorded.of(code, ContraIndication.of("PSYCHIATRIE")))),
                spoil(
                        indications().toArray(Indication[]::new),
                        (unit, profile) -> unit.requiredIndications(List.of(profile, Indication.of("3LVG")))),
                spoil(Province.values(), (unit, province) -> unit.province(province)),
                spoil(Specialism.values(), (unit, specialism) -> unit.specialism(specialism)),
                spoil(Answer.values(), (unit, care) -> unit.somaticCare(care)),
                spoil(
                        new Boolean[] {true},
                        (unit, reached) ->
                                unit.turnoverCeilingReached(reached).contractedActs(Recorded.of(FinancingAct.WMO))));
    }

    private static Arbitrary<UnaryOperator<Pairing>> requestSpoils() {
        Arbitrary<UnaryOperator<Pairing>> titles =
                titles().list().ofMaxSize(2).map(some -> inRequest(request -> request.titles(some)));
        Arbitrary<UnaryOperator<Pairing>> consents = Arbitraries.of(Answer.class)
                .map(consent -> inRequest(request -> request.titles(List.of()).informedConsent(consent)));
        Arbitrary<UnaryOperator<Pairing>> levels =
                Arbitraries.of(SecurityLevel.class).map(level -> inRequest(request -> request.neededLevel(level)));
        Arbitrary<UnaryOperator<Pairing>> profiles =
                few(indications()).map(some -> inRequest(request -> request.indications(some)));
        Arbitrary<UnaryOperator<Pairing>> victims =
                few(Province.values()).map(some -> inRequest(request -> request.victimProvinces(some)));
        Arbitrary<UnaryOperator<Pairing>> weighings =
                Arbitraries.of(true, false).map(yes -> inRequest(request -> request.weighing(new Weighing(yes, yes))));
        Arbitrary<UnaryOperator<Pairing>> guarantees = Arbitraries.of(true, false)
                .map(included -> inRequest(
                        request -> request.lifecourseIncluded(included).returnGuaranteeBy(Optional.empty())));
        return Arbitraries.oneOf(titles, consents, levels, profiles, victims, weighings, guarantees);
    }

    private static Arbitrary<UnaryOperator<Pairing>> personSpoils() {
        Arbitrary<UnaryOperator<Pairing>> ages = Arbitraries.integers()
                .between(16, 24)
                .map(years -> inPerson(person -> person.birthYear(TODAY.getYear() - years)));
        Arbitrary<UnaryOperator<Pairing>> sexes =
                Arbitraries.of(Sex.class).map(sex -> inPerson(person -> person.sex(sex)));
        Arbitrary<UnaryOperator<Pairing>> problems =
                few(Problem.values()).map(some -> inPerson(person -> person.problems(some)));
        Arbitrary<UnaryOperator<Pairing>> marks =
                few(characteristics()).map(some -> inPerson(person -> person.characteristics(some)));
        Arbitrary<UnaryOperator<Pairing>> answers = Arbitraries.of(Answer.class)
                .map(answer ->
                        inPerson(person -> person.decisionallyCapable(answer).lvbDemonstrableBefore18(answer)));
        Arbitrary<UnaryOperator<Pairing>> unborn =
                Arbitraries.just(inPerson(person -> person.birthYear(OptionalInt.empty())));
        return Arbitraries.oneOf(ages, sexes, problems, marks, answers, unborn);
    }

    private static Arbitrary<UnaryOperator<Pairing>> bedSpoils() {
        return beds().map(bed -> pairing -> pairing.with(bed));
    }

    /** A change of a unit. */
    private interface UnitChange<T> {
        Unit.Builder change(Unit.Builder unit, T value);
    }

    private static <T> Arbitrary<UnaryOperator<Pairing>> spoil(T[] values, UnitChange<T> change) {
        return Arbitraries.of(values)
                .map(value ->
                        pairing -> pairing.with(change.change(Unit.builder().like(pairing.unit()), value)
                                .build()));
    }

    private static UnaryOperator<Pairing> inRequest(
            Function<PlacementRequest.Builder, PlacementRequest.Builder> change) {
        return pairing -> pairing.with(
                change.apply(PlacementRequest.builder().like(pairing.request())).build());
    }

    private static UnaryOperator<Pairing> inPerson(Function<Person.Builder, Person.Builder> change) {
        return pairing -> inRequest(request -> request.person(
                        change.apply(Person.builder().like(pairing.person())).build()))
                .apply(pairing);
    }

    private static <T> Arbitrary<List<T>> few(T[] values) {
        return few(Arrays.asList(values));
    }

    private static <T> Arbitrary<List<T>> few(List<T> values) {
        return Arbitraries.of(values).list().uniqueElements().ofMaxSize(3);
    }

    private static <T extends Comparable<? super T>> Arbitrary<Recorded<T>> recorded(List<T> values) {
        Arbitrary<Recorded<T>> known = few(values).map(Recorded::copyOf);
        return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, Arbitraries.create(Recorded::nothing)));
    }

    private static List<Characteristic> characteristics() {
        return Stream.of("ZEDEN", "EVBG", "SOMATISCH_COMPLEX", "BRANDSTICHTING", "NOG_ONBEKEND")
                .map(Characteristic::of)
                .toList();
    }

    private static List<ContraIndication> contraIndications() {
        return Stream.of("JONGER_DAN_18", "ZEDEN", "LVB", "VROUW", "VERSLAVING", "PSYCHIATRIE", "NOG_ONBEKEND")
                .map(ContraIndication::of)
                .toList();
    }

    private static List<Indication> indications() {
        return Stream.of("1LVG", "3LVG", "5LVG", "1SGLVG", "7VG", "5GGZW", "9NIEUW")
                .map(Indication::of)
                .toList();
    }

    private static List<Profession> professions() {
        return Stream.of("PSYCHIATER", "AVG", "ARTS_VERSLAVINGSZORG", "NOG_ONBEKEND")
                .map(Profession::of)
                .toList();
    }
}
