/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static java.util.stream.Collectors.toMap;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.Examples.aTitle;
import static nl.beveiligdebedden.testkit.check.Part.NONE;
import static nl.beveiligdebedden.testkit.check.Part.NOT_RECORDED;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;

/** Everything that a criterion can look at, part by part. */
final class Parts {

    static final List<Part> ALL = List.of(
            Part.of("bed.state", words(BedState.values()), inBed(Bed.Builder::state)),
            Part.of("bed.confirmedAt", daysAgo(), inBed(Bed.Builder::confirmedAt)),
            Part.of("bed.carriedForwardAt", daysAgo(), inBed(Bed.Builder::carriedForwardAt)),
            Part.of("bed.verifiedBy", optional(ReporterRole.values()), inBed(Bed.Builder::verifiedBy)),
            Part.of("unit.type", words(UnitType.values()), inUnit(Unit.Builder::type)),
            Part.of("unit.level", optional(SecurityLevel.values()), inUnit(Unit.Builder::level)),
            Part.of("unit.province", optional(Province.values()), inUnit(Unit.Builder::province)),
            Part.of("unit.specialism", optional(Specialism.values()), inUnit(Unit.Builder::specialism)),
            Part.of("unit.alsoTreats", each(Problem.values()), inUnit(Unit.Builder::alsoTreats)),
            Part.of("unit.regimes", recorded(List.of(Regime.values())), inUnit(Unit.Builder::regimes)),
            Part.of(
                    "unit.contraIndications",
                    recorded(codes(ContraIndication::of, "JONGER_DAN_18", "ZEDEN", "VROUW", "LVB", "BRANDSTICHTING")),
                    inUnit(Unit.Builder::contraIndications)),
            Part.of(
                    "unit.requiredIndications",
                    each(codes(Indication::of, "3LVG", "1SGLVG", "7VG")),
                    inUnit(Unit.Builder::requiredIndications)),
            Part.of(
                    "unit.contractedActs",
                    recorded(List.of(FinancingAct.values())),
                    inUnit(Unit.Builder::contractedActs)),
            Part.of("unit.turnoverCeilingReached", flags(), inUnit(Unit.Builder::turnoverCeilingReached)),
            Part.of("unit.extraStaffSecurity", answers(), inUnit(Unit.Builder::extraStaffSecurity)),
            Part.of("unit.reservedForNonForensic", flags(), inUnit(Unit.Builder::reservedForNonForensic)),
            Part.of("unit.somaticCare", answers(), inUnit(Unit.Builder::somaticCare)),
            Part.of(
                    "unit.professionals",
                    each(codes(Profession::of, "PSYCHIATER", "AVG")),
                    inUnit(Unit.Builder::professionals)),
            Part.of("person.birthYear", ages(), inPerson(Person.Builder::birthYear)),
            Part.of("person.sex", words(Sex.values()), inPerson(Person.Builder::sex)),
            Part.of("person.homeProvince", optional(Province.values()), inPerson(Person.Builder::homeProvince)),
            Part.of("person.problems", each(Problem.values()), inPerson(Person.Builder::problems)),
            Part.of(
                    "person.characteristics",
                    each(codes(Characteristic::of, "ZEDEN", "EVBG", "SOMATISCH_COMPLEX", "BRANDSTICHTING")),
                    inPerson(Person.Builder::characteristics)),
            Part.of("person.disturbedTreatmentRelation", flags(), inPerson(Person.Builder::disturbedTreatmentRelation)),
            Part.of("person.iq", numbers(59, 75, 100), inPerson(Person.Builder::iq)),
            Part.of("person.lvbDemonstrableBefore18", answers(), inPerson(Person.Builder::lvbDemonstrableBefore18)),
            Part.of("person.decisionallyCapable", answers(), inPerson(Person.Builder::decisionallyCapable)),
            Part.of(
                    "person.representative",
                    optional(Representative.values()),
                    inPerson(Person.Builder::representative)),
            Part.of(
                    "need.securityLevel",
                    optional(SecurityLevel.values()),
                    inRequest(PlacementRequest.Builder::neededLevel)),
            Part.of("titles", titles(), inRequest(PlacementRequest.Builder::titles)),
            Part.of("weighing", weighings(), inRequest(PlacementRequest.Builder::weighing)),
            Part.of("informedConsent", answers(), inRequest(PlacementRequest.Builder::informedConsent)),
            Part.of(
                    "indications",
                    each(codes(Indication::of, "3LVG", "1SGLVG", "7VG")),
                    inRequest(PlacementRequest.Builder::indications)),
            Part.of(
                    "financing",
                    recorded(List.of(FinancingAct.values())),
                    inRequest(PlacementRequest.Builder::financing)),
            Part.of("lifecourseIncluded", flags(), inRequest(PlacementRequest.Builder::lifecourseIncluded)),
            Part.of(
                    "returnGuaranteeBy",
                    optional(Guarantor.values()),
                    inRequest(PlacementRequest.Builder::returnGuaranteeBy)),
            Part.of("victimProvinces", each(Province.values()), inRequest(PlacementRequest.Builder::victimProvinces)));

    private Parts() {}

    /** A change of the bed; a case without a bed stays as it is. */
    static UnaryOperator<Pairing> bed(UnaryOperator<Bed.Builder> change) {
        return pairing -> pairing.bed()
                .map(bed -> pairing.with(change.apply(Bed.builder().like(bed)).build()))
                .orElse(pairing);
    }

    static UnaryOperator<Pairing> unit(UnaryOperator<Unit.Builder> change) {
        return pairing ->
                pairing.with(change.apply(Unit.builder().like(pairing.unit())).build());
    }

    static UnaryOperator<Pairing> request(UnaryOperator<PlacementRequest.Builder> change) {
        return pairing -> pairing.with(
                change.apply(PlacementRequest.builder().like(pairing.request())).build());
    }

    static UnaryOperator<Pairing> person(UnaryOperator<Person.Builder> change) {
        return pairing -> request(request -> request.person(
                        change.apply(Person.builder().like(pairing.person())).build()))
                .apply(pairing);
    }

    private static <T> BiFunction<Pairing, T, Pairing> inBed(BiFunction<Bed.Builder, T, Bed.Builder> put) {
        return (pairing, word) -> bed(bed -> put.apply(bed, word)).apply(pairing);
    }

    private static <T> BiFunction<Pairing, T, Pairing> inUnit(BiFunction<Unit.Builder, T, Unit.Builder> put) {
        return (pairing, word) -> unit(unit -> put.apply(unit, word)).apply(pairing);
    }

    private static <T> BiFunction<Pairing, T, Pairing> inRequest(
            BiFunction<PlacementRequest.Builder, T, PlacementRequest.Builder> put) {
        return (pairing, word) -> request(request -> put.apply(request, word)).apply(pairing);
    }

    private static <T> BiFunction<Pairing, T, Pairing> inPerson(BiFunction<Person.Builder, T, Person.Builder> put) {
        return (pairing, word) -> person(person -> put.apply(person, word)).apply(pairing);
    }

    private static <E extends Coded> Map<String, E> words(E[] set) {
        return named(List.of(set), word -> word);
    }

    private static <E extends Coded> Map<String, Optional<E>> optional(E[] set) {
        Map<String, Optional<E>> words = named(List.of(set), Optional::of);
        words.put(NOT_RECORDED, Optional.empty());
        return words;
    }

    private static <E extends Coded> Map<String, List<E>> each(E[] set) {
        return each(List.of(set));
    }

    private static <E extends Coded> Map<String, List<E>> each(List<E> set) {
        Map<String, List<E>> words = named(set, List::of);
        words.put(NONE, List.of());
        return words;
    }

    private static <E extends Coded & Comparable<? super E>> Map<String, Recorded<E>> recorded(List<E> set) {
        Map<String, Recorded<E>> words = named(set, word -> Recorded.copyOf(List.of(word)));
        words.put(NONE, Recorded.copyOf(List.of()));
        words.put(NOT_RECORDED, Recorded.nothing());
        return words;
    }

    private static Map<String, List<LegalTitle>> titles() {
        Map<String, List<LegalTitle>> words =
                named(List.of(TitleKind.values()), kind -> List.of(aTitle(kind).build()));
        words.put(
                "ZM with Bvt powers",
                List.of(aTitle(TitleKind.ZM).bvtPowers(true).build()));
        words.put(NONE, List.of());
        return words;
    }

    private static Map<String, Weighing> weighings() {
        Map<String, Weighing> words = new LinkedHashMap<>();
        words.put("heavier level justified", new Weighing(true, false));
        words.put("lower levels insufficient", new Weighing(false, true));
        words.put(NONE, Weighing.NONE);
        return words;
    }

    private static Map<String, Answer> answers() {
        Map<String, Answer> words = new LinkedHashMap<>();
        words.put("yes", Answer.YES);
        words.put("no", Answer.NO);
        words.put(NOT_RECORDED, Answer.NOT_RECORDED);
        return words;
    }

    private static Map<String, Boolean> flags() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("yes", true);
        words.put("no", false);
        return words;
    }

    private static Map<String, OptionalInt> ages() {
        return numbers(16, 18, 20, 23, 40).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        age -> age.getValue().isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(
                                        TODAY.getYear() - age.getValue().getAsInt()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, OptionalInt> numbers(int... some) {
        Map<String, OptionalInt> words = new LinkedHashMap<>();
        for (int number : some) {
            words.put(Integer.toString(number), OptionalInt.of(number));
        }
        words.put(NOT_RECORDED, OptionalInt.empty());
        return words;
    }

    private static Map<String, Optional<Instant>> daysAgo() {
        Map<String, Optional<Instant>> words = new LinkedHashMap<>();
        for (int days : new int[] {0, 3, 9}) {
            words.put(days + " days ago", Optional.of(MOMENT.minus(Duration.ofDays(days))));
        }
        words.put(NOT_RECORDED, Optional.empty());
        return words;
    }

    private static <E extends Coded> List<E> codes(Function<String, E> set, String... codes) {
        return Stream.of(codes).map(set).toList();
    }

    private static <E extends Coded, T> Map<String, T> named(List<E> set, Function<E, T> use) {
        Map<String, T> words = new LinkedHashMap<>();
        set.forEach(word -> words.put(word.code(), use.apply(word)));
        return words;
    }
}
