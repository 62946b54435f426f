/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.YES;
import static nl.beveiligdebedden.base.Province.FLEVOLAND;
import static nl.beveiligdebedden.base.Province.ZEELAND;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.UnitType.HIC;
import static nl.beveiligdebedden.capacity.BedState.GESLOTEN;
import static nl.beveiligdebedden.capacity.BedState.VRIJ;
import static nl.beveiligdebedden.law.TitleKind.ZM;
import static nl.beveiligdebedden.testkit.Examples.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.need.Weighing;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are checked once: all faults, or a value. */
class DocumentsTest {

    private final Documents documents = new Documents(TestValidator.VALIDATOR);

    @Test
    void a_request_with_only_what_is_required_is_valid_and_empty() {
        RequestDraft draft = Draw.request(Map.of(), "id", "casus-1");

        PlacementRequest request = documents.request(draft, new Faults()).orElseThrow();

        assertThat(request)
                .isEqualTo(
                        PlacementRequest.builder().id(new RequestId("casus-1")).build());
    }

    @Test
    void an_empty_capacity_is_valid() {
        CapacityDraft draft = new CapacityDraft(null, null, null, null);

        CapacitySnapshot capacity = documents.capacity(draft, new Faults()).orElseThrow();

        assertThat(capacity).isEqualTo(new CapacitySnapshot(Optional.empty(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_unit_and_a_bed_with_only_what_is_required_are_valid() {
        CapacityDraft draft = Draw.capacity("bed.state", "VRIJ");

        CapacitySnapshot capacity = documents.capacity(draft, new Faults()).orElseThrow();

        assertThat(capacity.units())
                .containsExactly(
                        Unit.builder().id(new UnitId("u-1")).type(UnitType.FPA).build());
        assertThat(capacity.beds())
                .containsExactly(Bed.builder()
                        .id(new BedId("b-1"))
                        .unit(new UnitId("u-1"))
                        .state(VRIJ)
                        .build());
    }

    @Test
    void a_full_request_keeps_all_that_it_says() {
        RequestDraft draft = new RequestDraft(
                "casus-1",
                "2022-06-23",
                new PersonDraft(
                        1988, "VROUW", "NL-FL", List.of("LVB"), List.of("ZEDEN"), true, 75, false, false, "MENTOR"),
                new NeedDraft("2H"),
                List.of(new TitleDraft("ZM", "2022-01-10", "2022-07-10", true)),
                false,
                List.of("3LVG"),
                List.of("ZVW"),
                true,
                "AANVRAGENDE_AANBIEDER",
                List.of("NL-ZE"),
                new WeighingDraft(true, true));

        PlacementRequest request = documents.request(draft, new Faults()).orElseThrow();

        assertThat(request)
                .isEqualTo(PlacementRequest.builder()
                        .id(new RequestId("casus-1"))
                        .admissionDate(LocalDate.of(2022, 6, 23))
                        .person(Person.builder()
                                .birthYear(1988)
                                .sex(Sex.VROUW)
                                .homeProvince(FLEVOLAND)
                                .problems(List.of(Problem.LVB))
                                .characteristics(List.of(Characteristic.of("ZEDEN")))
                                .disturbedTreatmentRelation(true)
                                .iq(75)
                                .lvbDemonstrableBefore18(NO)
                                .decisionallyCapable(NO)
                                .representative(Representative.MENTOR)
                                .build())
                        .neededLevel(LEVEL_2_HIGH)
                        .titles(List.of(LegalTitle.builder()
                                .kind(ZM)
                                .from(LocalDate.of(2022, 1, 10))
                                .until(LocalDate.of(2022, 7, 10))
                                .bvtPowers(true)
                                .build()))
                        .informedConsent(NO)
                        .indications(List.of(Indication.of("3LVG")))
                        .financing(Recorded.of(FinancingAct.ZVW))
                        .lifecourseIncluded(true)
                        .returnGuaranteeBy(Guarantor.AANVRAGENDE_AANBIEDER)
                        .victimProvinces(List.of(ZEELAND))
                        .weighing(new Weighing(true, true))
                        .build());
    }

    @Test
    void a_full_capacity_keeps_all_that_it_says() {
        CapacityDraft draft = new CapacityDraft(
                "2022-06-15T12:00:00+02:00",
                List.of(new ProviderDraft("p-1", "Stichting De Zee")),
                List.of(new UnitDraft(
                        "u-1",
                        "p-1",
                        "De Zee",
                        "HIC",
                        "2L",
                        "NL-ZE",
                        "VERSLAVING",
                        List.of("LVB"),
                        List.of("WZD"),
                        List.of("ZEDEN"),
                        List.of("7VG"),
                        List.of("WLZ"),
                        true,
                        true,
                        true,
                        false,
                        List.of("AVG"))),
                List.of(new BedDraft(
                        "b-1", "u-1", "GESLOTEN", "2022-06-15T09:10:00+02:00", "2022-06-15T09:20:00Z", "BEHANDELAAR")));

        CapacitySnapshot capacity = documents.capacity(draft, new Faults()).orElseThrow();

        assertThat(capacity)
                .isEqualTo(new CapacitySnapshot(
                        Optional.of(Instant.parse("2022-06-15T10:00:00Z")),
                        List.of(new Provider(new ProviderId("p-1"), Optional.of("Stichting De Zee"))),
                        List.of(Unit.builder()
                                .id(new UnitId("u-1"))
                                .provider(new ProviderId("p-1"))
                                .name("De Zee")
                                .type(HIC)
                                .level(LEVEL_2_LOW)
                                .province(ZEELAND)
                                .specialism(Specialism.VERSLAVING)
                                .alsoTreats(List.of(Problem.LVB))
                                .regimes(Recorded.of(Regime.WZD))
                                .contraIndications(Recorded.of(ContraIndication.of("ZEDEN")))
                                .requiredIndications(List.of(Indication.of("7VG")))
                                .contractedActs(Recorded.of(FinancingAct.WLZ))
                                .turnoverCeilingReached(true)
                                .extraStaffSecurity(YES)
                                .reservedForNonForensic(true)
                                .somaticCare(NO)
                                .professionals(List.of(Profession.of("AVG")))
                                .build()),
                        List.of(Bed.builder()
                                .id(new BedId("b-1"))
                                .unit(new UnitId("u-1"))
                                .state(GESLOTEN)
                                .confirmedAt(Instant.parse("2022-06-15T07:10:00Z"))
                                .carriedForwardAt(Instant.parse("2022-06-15T09:20:00Z"))
                                .verifiedBy(ReporterRole.BEHANDELAAR)
                                .build())));
    }

    @Test
    void an_empty_list_is_recorded_as_none() {
        CapacityDraft draft = Draw.capacity("unit.contraIndications", List.of());

        CapacitySnapshot capacity = documents.capacity(draft, new Faults()).orElseThrow();

        assertThat(capacity.units().get(0).contraIndications()).isEqualTo(Recorded.of());
        assertThat(capacity.units().get(0).regimes()).isEqualTo(Recorded.nothing());
    }

    @Test
    void two_faults_are_found_at_once_and_sorted_by_path() {
        RequestDraft draft = Draw.request(Map.of("id", "two words"), "need.securityLevel", "9");

        List<Fault> faults = Draw.faults(draft);

        assertThat(faults).map(Fault::path).containsExactly("/id", "/need/securityLevel");
    }

    @Test
    void a_title_may_not_end_before_it_begins() {
        TitleDraft title = new TitleDraft("ZM", "2022-06-15", "2022-06-14", null);

        List<Fault> faults = Draw.faults(Draw.request(Map.of("id", "casus-1"), "titles", List.of(title)));

        assertThat(faults)
                .containsExactly(new Fault(
                        "/titles/0/until",
                        FaultKind.ENDS_BEFORE_BEGIN,
                        "2022-06-14",
                        new Text("2022-06-15 of later", "2022-06-15 or later")));
    }

    @Test
    void a_title_of_one_day_is_no_fault() {
        TitleDraft title = new TitleDraft("ZM", "2022-06-15", "2022-06-15", null);

        List<Fault> faults = Draw.faults(Draw.request(Map.of("id", "casus-1"), "titles", List.of(title)));

        assertThat(faults).isEmpty();
    }

    @Test
    void an_id_that_occurs_twice_is_a_fault_at_the_second_place() {
        ProviderDraft provider = new ProviderDraft("p-1", null);

        List<Fault> faults = Draw.faults(new CapacityDraft(null, List.of(provider, provider), null, null));

        assertThat(faults)
                .containsExactly(new Fault(
                        "/providers/1/id", FaultKind.DUPLICATE, "p-1", new Text("elk id een keer", "each id once")));
    }

    @Test
    void units_and_beds_have_ids_of_their_own_too() {
        UnitDraft unit = Draw.draft(UnitDraft.class, Map.of("id", "x", "type", "FPA"));
        BedDraft bed = new BedDraft("x", "x", "VRIJ", null, null, null);

        List<Fault> faults = Draw.faults(new CapacityDraft(null, null, List.of(unit, unit), List.of(bed, bed)));

        assertThat(faults).map(Fault::path).containsExactly("/beds/1/id", "/units/1/id");
        assertThat(faults).map(Fault::kind).containsOnly(FaultKind.DUPLICATE);
    }

    @Test
    void a_reference_to_nothing_is_a_fault() {
        UnitDraft unit = Draw.draft(UnitDraft.class, Map.of("id", "u-1", "type", "FPA", "provider", "p-9"));
        BedDraft bed = new BedDraft("b-1", "u-9", "VRIJ", null, null, null);

        List<Fault> faults = documents
                .capacity(new CapacityDraft(null, null, List.of(unit), List.of(bed)), new Faults())
                .faults();

        Text allowed = new Text("een id dat in dit document staat", "an id that stands in this document");
        assertThat(faults)
                .containsExactly(
                        new Fault("/beds/0/unit", FaultKind.UNKNOWN_REFERENCE, "u-9", allowed),
                        new Fault("/units/0/provider", FaultKind.UNKNOWN_REFERENCE, "p-9", allowed));
    }

    @Test
    void a_name_has_at_most_200_characters() {
        List<Fault> ofLongest = Draw.faults(Draw.capacity("provider.name", "n".repeat(200)));
        List<Fault> ofTooLong = Draw.faults(Draw.capacity("provider.name", "n".repeat(201)));

        assertThat(ofLongest).isEmpty();
        assertThat(ofTooLong).map(Fault::path).containsExactly("/providers/0/name");
    }

    @Test
    void faults_that_the_reader_found_before_keep_a_document_out() {
        Faults faults = new Faults();
        faults.add("/admissiondate", FaultKind.UNKNOWN_FIELD, "", Text.same("admissionDate"));

        Checked<PlacementRequest> checked = documents.request(Draw.request(Map.of(), "id", "casus-1"), faults);

        assertThat(checked.faults()).map(Fault::path).containsExactly("/admissiondate");
    }

    @Test
    void a_BSN_is_refused_everywhere_and_never_repeated() {
        RequestDraft draft = Draw.request(Map.of("id", "111222333"), "person.characteristics", List.of("111222333"));

        List<Fault> faults = Draw.faults(draft);

        assertThat(faults).map(Fault::kind).containsExactly(FaultKind.PERSONAL_DATA, FaultKind.PERSONAL_DATA);
        assertThat(faults).noneMatch(fault -> fault.toString().contains("111222333"));
    }

    @Test
    void an_invalid_document_names_all_its_faults_when_somebody_wants_its_value() {
        Checked<PlacementRequest> checked =
                documents.request(Draw.request(Map.of("id", "two words"), "need.securityLevel", "9"), new Faults());

        assertThatIllegalArgumentException()
                .isThrownBy(checked::orElseThrow)
                .withMessageContaining("/id: ")
                .withMessageContaining("\n/need/securityLevel: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA", "nl-NL"})
    void the_locale_of_the_machine_does_not_matter(String tag) {
        RequestDraft draft = Draw.request(Map.of("id", "i i"), "person.birthYear", 1);
        List<Fault> expected = Draw.faults(draft);
        Locale before = Locale.getDefault();

        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Draw.faults(draft)).isEqualTo(expected);
            assertThat(Draw.faults(draft).toString()).isEqualTo(expected.toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void no_draft_shows_what_it_holds() {
        List<Record> drafts = List.of(
                Draw.request(Map.of("id", "geheim"), "person.sex", "geheim"),
                Draw.draft(PersonDraft.class, Map.of("sex", "geheim")),
                Draw.draft(NeedDraft.class, Map.of("securityLevel", "geheim")),
                Draw.draft(TitleDraft.class, Map.of("kind", "geheim")),
                new WeighingDraft(true, true),
                new CapacityDraft("geheim", null, null, null),
                Draw.draft(ProviderDraft.class, Map.of("id", "geheim")),
                Draw.draft(UnitDraft.class, Map.of("id", "geheim")),
                Draw.draft(BedDraft.class, Map.of("id", "geheim")));

        List<String> shown = drafts.stream().map(Record::toString).toList();

        assertThat(shown).allMatch(text -> text.matches("[A-Z][a-z]+Draft"));
    }

    @Test
    void a_request_and_a_person_show_no_facts() {
        PlacementRequest request = aRequest().victimProvinces(List.of(ZEELAND)).build();

        String shown = request + " " + request.person();

        assertThat(shown)
                .contains("casus-01")
                .doesNotContain("1988", "MAN", "NOORD_BRABANT", "PSYCHIATRIE", "ZM", "2022", "ZEELAND", "ZVW", "LEVEL");
    }
}
