/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.BaseArbitraries.characteristics;
import static nl.beveiligdebedden.testkit.BaseArbitraries.contraIndications;
import static nl.beveiligdebedden.testkit.BaseArbitraries.few;
import static nl.beveiligdebedden.testkit.BaseArbitraries.indications;
import static nl.beveiligdebedden.testkit.CapacityArbitraries.beds;
import static nl.beveiligdebedden.testkit.CapacityArbitraries.units;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.TODAY;
import static nl.beveiligdebedden.testkit.LawArbitraries.titles;
import static nl.beveiligdebedden.testkit.NeedArbitraries.requests;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;

/** A request held against a bed: any pair, and pairs that nearly fit. */
final class PairingArbitraries {

    private PairingArbitraries() {}

    static Arbitrary<Pairing> pairings() {
        return Combinators.combine(requests(), units(), beds().injectNull(0.1)).as(PairingArbitraries::pairing);
    }

    static Arbitrary<Place> places() {
        return pairings().map(pairing -> new Place(pairing.unit(), pairing.bed()));
    }

    static Arbitrary<Pairing> nearlyFitting() {
        return spoils().list().ofMinSize(1).ofMaxSize(3).map(PairingArbitraries::spoiled);
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
}
