/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.norm.FaultKind.DUPLICATE;
import static nl.beveiligdebedden.norm.FaultKind.ENDS_BEFORE_BEGIN;
import static nl.beveiligdebedden.norm.FaultKind.OUT_OF_RANGE;
import static nl.beveiligdebedden.norm.FaultKind.PERSONAL_DATA;
import static nl.beveiligdebedden.norm.FaultKind.UNKNOWN_CODE;
import static nl.beveiligdebedden.norm.FaultKind.UNKNOWN_REFERENCE;
import static nl.beveiligdebedden.norm.FaultKind.WRONG_FORM;
import static nl.beveiligdebedden.testkit.Plant.at;
import static nl.beveiligdebedden.testkit.Plant.gapInList;
import static nl.beveiligdebedden.testkit.Plant.inList;
import static nl.beveiligdebedden.testkit.Plant.missing;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.RequestDraft;

/** Documents as somebody wrote them down: without a fault, and with faults of which we know where they are. */
final class DraftArbitraries {

    private static final String TOO_LONG = "x".repeat(101);

    private static final List<Arbitrary<Plant>> IN_REQUEST = List.of(
            missing("id"),
            at("id", WRONG_FORM, "two words", "", TOO_LONG, "a\tb"),
            at("id", PERSONAL_DATA, "111222333"),
            at("admissionDate", WRONG_FORM, "23-06-2022", "2022-02-30", "1899-12-31", ""),
            at("person/birthYear", OUT_OF_RANGE, 1899, 2101, -1),
            at("person/sex", UNKNOWN_CODE, "M", "man", ""),
            at("person/homeProvince", UNKNOWN_CODE, "NB", "NL-XX"),
            inList("person/problems", "LVB", UNKNOWN_CODE, "ADHD", "lvb", ""),
            gapInList("person/problems", "LVB"),
            inList("person/characteristics", "ZEDEN", WRONG_FORM, "zeden", "EEN TWEE", "", TOO_LONG),
            inList("person/characteristics", "ZEDEN", PERSONAL_DATA, "111222333"),
            gapInList("person/characteristics", "ZEDEN"),
            at("person/iq", OUT_OF_RANGE, -1, 201),
            at("person/representative", UNKNOWN_CODE, "MOEDER"),
            at("need/securityLevel", UNKNOWN_CODE, "5", "2h", ""),
            at("titles/0/until", ENDS_BEFORE_BEGIN, "2000-01-01"),
            missing("titles/1/kind"),
            at("titles/1/kind", UNKNOWN_CODE, "XX", "zm"),
            at("titles/1/from", WRONG_FORM, "1/1/2022"),
            at("titles/1/until", WRONG_FORM, "ooit", "2022-04-31"),
            missing("titles/2"),
            inList("indications", "7VG", WRONG_FORM, "7 vg", ""),
            gapInList("indications", "7VG"),
            inList("financing", "ZVW", UNKNOWN_CODE, "PGB"),
            gapInList("financing", "ZVW"),
            at("returnGuaranteeBy", UNKNOWN_CODE, "NIEMAND"),
            inList("victimProvinces", "NL-ZE", UNKNOWN_CODE, "Zeeland"),
            gapInList("victimProvinces", "NL-ZE"));

    /** Nothing refers to the provider or the unit of which the id is wrong, else one fault would bring others. */
    private static final List<Arbitrary<Plant>> IN_CAPACITY = List.of(
            at("asOf", WRONG_FORM, "2022-06-15", "2022-06-15T12:00:00", "nu"),
            at("providers/0/name", WRONG_FORM, "", " ", "x".repeat(201)),
            at("providers/0/name", PERSONAL_DATA, "bsn 111222333"),
            missing("providers/1/id"),
            at("providers/1/id", WRONG_FORM, "two words"),
            at("providers/1/id", DUPLICATE, "p-01"),
            missing("providers/2"),
            at("units/0/provider", WRONG_FORM, "two words"),
            at("units/0/provider", UNKNOWN_REFERENCE, "p-99"),
            at("units/0/name", WRONG_FORM, ""),
            missing("units/0/type"),
            at("units/0/type", UNKNOWN_CODE, "PAAZ", "fpa"),
            at("units/0/level", UNKNOWN_CODE, "2h", "5"),
            at("units/0/province", UNKNOWN_CODE, "NB"),
            at("units/0/specialism", UNKNOWN_CODE, "LVB"),
            inList("units/0/alsoTreats", "LVB", UNKNOWN_CODE, "ADHD"),
            gapInList("units/0/alsoTreats", "LVB"),
            inList("units/0/regimes", "WZD", UNKNOWN_CODE, "BOPZ"),
            gapInList("units/0/regimes", "WZD"),
            inList("units/0/contraIndications", "ZEDEN", WRONG_FORM, "zeden"),
            gapInList("units/0/contraIndications", "ZEDEN"),
            inList("units/0/requiredIndications", "7VG", WRONG_FORM, "7 vg"),
            gapInList("units/0/requiredIndications", "7VG"),
            inList("units/0/contractedActs", "ZVW", UNKNOWN_CODE, "PGB"),
            gapInList("units/0/contractedActs", "ZVW"),
            inList("units/0/professionals", "AVG", WRONG_FORM, "arts!"),
            gapInList("units/0/professionals", "AVG"),
            missing("units/1/id"),
            at("units/1/id", WRONG_FORM, ""),
            at("units/1/id", DUPLICATE, "u-01"),
            missing("units/2"),
            missing("beds/0/state"),
            at("beds/0/state", UNKNOWN_CODE, "LEEG", "vrij"),
            at("beds/0/confirmedAt", WRONG_FORM, "gisteren", "2022-06-15T09:10:00"),
            at("beds/0/carriedForwardAt", WRONG_FORM, "2022-06-31T00:00:00Z"),
            at("beds/0/verifiedBy", UNKNOWN_CODE, "PIET"),
            missing("beds/1/id"),
            at("beds/1/id", WRONG_FORM, "two words"),
            at("beds/1/id", DUPLICATE, "b-01"),
            missing("beds/1/unit"),
            at("beds/1/unit", WRONG_FORM, ""),
            at("beds/1/unit", UNKNOWN_REFERENCE, "u-99"),
            missing("beds/2"));

    private DraftArbitraries() {}

    static Arbitrary<RequestDraft> requests() {
        return NeedArbitraries.requests().map(Written::of);
    }

    static Arbitrary<CapacityDraft> capacities() {
        return CapacityArbitraries.snapshots().map(Written::of);
    }

    static Arbitrary<Planted<RequestDraft>> faultyRequests() {
        return Plant.fewIn(wideRequests(), IN_REQUEST);
    }

    static Arbitrary<Planted<CapacityDraft>> faultyCapacities() {
        return Plant.fewIn(wideCapacities(), IN_CAPACITY);
    }

    /** With three titles, each with both days. */
    private static Arbitrary<RequestDraft> wideRequests() {
        Arbitrary<List<LegalTitle>> titles = LawArbitraries.titles()
                .filter(title -> title.from().isPresent() && title.until().isPresent())
                .list()
                .ofSize(3);
        return Combinators.combine(NeedArbitraries.requests(), titles)
                .as((request, three) ->
                        PlacementRequest.builder().like(request).titles(three).build())
                .map(Written::of);
    }

    /** With three providers, three units and three beds; all units are of the first provider, all beds in the first unit. */
    private static Arbitrary<CapacityDraft> wideCapacities() {
        return Combinators.combine(
                        CapacityArbitraries.providers().list().ofSize(3),
                        CapacityArbitraries.units().list().ofSize(3),
                        CapacityArbitraries.beds().list().ofSize(3))
                .as(DraftArbitraries::wide)
                .map(Written::of);
    }

    private static CapacitySnapshot wide(List<Provider> providers, List<Unit> units, List<Bed> beds) {
        return new CapacitySnapshot(
                Optional.of(Examples.MOMENT),
                List.of(
                        new Provider(new ProviderId("p-01"), providers.get(0).name()),
                        new Provider(new ProviderId("p-02"), providers.get(1).name()),
                        new Provider(new ProviderId("p-03"), providers.get(2).name())),
                List.of(numbered(units.get(0), "u-01"), numbered(units.get(1), "u-02"), numbered(units.get(2), "u-03")),
                List.of(numbered(beds.get(0), "b-01"), numbered(beds.get(1), "b-02"), numbered(beds.get(2), "b-03")));
    }

    private static Unit numbered(Unit unit, String id) {
        return Unit.builder()
                .like(unit)
                .id(new UnitId(id))
                .provider(new ProviderId("p-01"))
                .build();
    }

    private static Bed numbered(Bed bed, String id) {
        return Bed.builder()
                .like(bed)
                .id(new BedId(id))
                .unit(new UnitId("u-01"))
                .build();
    }
}
