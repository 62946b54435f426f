/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
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
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
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
import nl.beveiligdebedden.need.Sex;

/**
 * Plain examples that fit each other: asked at {@link #MOMENT}, the verdict is {@code FITS}.
 *
 * <p>Set only what your test is about: {@code aUnit().level(SecurityLevel.LEVEL_3).build()}. Everybody is invented.
 */
public final class Examples {

    /** The moment of asking: noon in Amsterdam. */
    public static final Instant MOMENT = Instant.parse("2022-06-15T10:00:00Z");

    /** The Amsterdam day of {@link #MOMENT}. */
    public static final LocalDate TODAY = LocalDate.of(2022, 6, 15);

    /** The unit of {@link #aUnit()}, in which {@link #aBed()} stands. */
    public static final UnitId UNIT = new UnitId("u-01");

    private Examples() {}

    /**
     * A man of 33 or 34 from Noord-Brabant with a psychiatric disorder, who can decide for himself.
     *
     * @return a builder that can be built at once
     */
    public static Person.Builder aPerson() {
        return Person.builder()
                .birthYear(1988)
                .sex(Sex.MAN)
                .homeProvince(Province.NOORD_BRABANT)
                .problems(List.of(Problem.PSYCHIATRIE))
                .decisionallyCapable(Answer.YES);
    }

    /**
     * The same man, at another age.
     *
     * @param years the year of {@link #TODAY} less the year of birth: he is this old, or a year younger
     * @return a builder that can be built at once
     */
    public static Person.Builder aPersonOf(int years) {
        return aPerson().birthYear(TODAY.getYear() - years);
    }

    /**
     * A request of {@link #aPerson()} for level 2 high, with a care authorisation and a return guarantee.
     *
     * @return a builder that can be built at once
     */
    public static PlacementRequest.Builder aRequest() {
        return PlacementRequest.builder()
                .id(new RequestId("casus-01"))
                .person(aPerson().build())
                .neededLevel(SecurityLevel.LEVEL_2_HIGH)
                .titles(List.of(aTitle(TitleKind.ZM).build()))
                .financing(Recorded.of(FinancingAct.ZVW))
                .lifecourseIncluded(true)
                .returnGuaranteeBy(Guarantor.LEVENSLOOPAANBIEDER);
    }

    /**
     * An FPA of level 2 high in Noord-Brabant that refuses nobody.
     *
     * @return a builder that can be built at once
     */
    public static Unit.Builder aUnit() {
        return Unit.builder()
                .id(UNIT)
                .provider(new ProviderId("p-01"))
                .type(UnitType.FPA)
                .level(SecurityLevel.LEVEL_2_HIGH)
                .province(Province.NOORD_BRABANT)
                .specialism(Specialism.PSYCHIATRIE)
                .regimes(Recorded.of(Regime.WVGGZ, Regime.WFZ))
                .contraIndications(Recorded.of())
                .contractedActs(Recorded.of(FinancingAct.ZVW, FinancingAct.WFZ))
                .professionals(List.of(Profession.of("PSYCHIATER")));
    }

    /**
     * A free bed in {@link #aUnit()}, confirmed one hour before {@link #MOMENT}.
     *
     * @return a builder that can be built at once
     */
    public static Bed.Builder aBed() {
        return Bed.builder()
                .id(new BedId("b-01"))
                .unit(UNIT)
                .state(BedState.VRIJ)
                .confirmedAt(MOMENT.minusSeconds(3600));
    }

    /**
     * A title that holds from five months before {@link #TODAY} until seven months after it.
     *
     * @param kind the kind of title
     * @return a builder that can be built at once
     */
    public static LegalTitle.Builder aTitle(TitleKind kind) {
        return LegalTitle.builder().kind(kind).from(TODAY.minusMonths(5)).until(TODAY.plusMonths(7));
    }

    /**
     * The pair of {@link #aRequest()}, {@link #aUnit()} and {@link #aBed()}, asked at {@link #MOMENT}.
     *
     * @return a pair that fits
     */
    public static Pairing aPairing() {
        return Pairing.of(aRequest().build(), aUnit().build(), aBed().build(), Asking.at(MOMENT));
    }

    /**
     * The capacity of one unit.
     *
     * @param unit the unit
     * @param beds its beds
     * @return a snapshot of {@link #MOMENT}
     */
    public static CapacitySnapshot capacity(Unit unit, Bed... beds) {
        return capacity(List.of(unit), Arrays.asList(beds));
    }

    /**
     * The capacity of some units.
     *
     * @param units the units
     * @param beds their beds
     * @return a snapshot of {@link #MOMENT}, with the providers of the units
     */
    public static CapacitySnapshot capacity(List<Unit> units, List<Bed> beds) {
        List<Provider> providers = units.stream()
                .flatMap(unit -> unit.provider().stream())
                .distinct()
                .map(id -> new Provider(id, Optional.empty()))
                .toList();
        return new CapacitySnapshot(Optional.of(MOMENT), providers, units, beds);
    }
}
