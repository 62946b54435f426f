/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint on every part of a draft bites. */
class DraftConstraintsTest {

    private static final String ID = "an id of 1 to 100 characters, without spaces";
    private static final String ID_NL = "een id van 1 tot 100 tekens, zonder spaties";
    private static final String CODE = "a code in capitals, such as ZEDEN or 7VG";
    private static final String CODE_NL = "een code in hoofdletters, zoals ZEDEN of 7VG";
    private static final String NAME = "a name of 1 to 200 characters";
    private static final String NAME_NL = "een naam van 1 tot 200 tekens";
    private static final String DATE = "a date such as 2022-06-23";
    private static final String DATE_NL = "een datum zoals 2022-06-23";
    private static final String MOMENT = "a moment with an offset, such as 2022-06-15T09:10:00+02:00";
    private static final String MOMENT_NL = "een moment met tijdverschil, zoals 2022-06-15T09:10:00+02:00";
    private static final String SETS_PROBLEM = "PSYCHIATRIE, VERSLAVING, LVB, NAH, ONTWRICHTEND_GEDRAG";
    private static final String SETS_PROVINCE =
            "NL-DR, NL-FL, NL-FR, NL-GE, NL-GR, NL-LI, NL-NB, NL-NH, NL-OV, NL-UT, NL-ZE, NL-ZH";
    private static final String SETS_LEVEL = "1, 2L, 2, 2H, 3, 4";
    private static final String SETS_ACT = "ZVW, WLZ, WFZ, WMO";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faultyRequests")
    void a_fault_in_a_request_names_place_kind_value_and_what_is_allowed(
            String path, FaultKind kind, String found, String en, String nl, String part, Object value) {
        RequestDraft draft = Draw.request(Map.of("id", "casus-1"), part, value);

        List<Fault> faults = Draw.faults(draft);

        assertThat(faults).containsExactly(new Fault(path, kind, found, new Text(nl, en)));
    }

    static Stream<Arguments> faultyRequests() {
        return Stream.of(
                fault("/id", FaultKind.WRONG_FORM, "two words", ID, ID_NL, "id", "two words"),
                fault("/id", FaultKind.MISSING, "", ID, ID_NL, "id", null),
                fault(
                        "/admissionDate",
                        FaultKind.WRONG_FORM,
                        "23-06-2022",
                        DATE,
                        DATE_NL,
                        "admissionDate",
                        "23-06-2022"),
                fault(
                        "/admissionDate",
                        FaultKind.WRONG_FORM,
                        "2022-02-30",
                        DATE,
                        DATE_NL,
                        "admissionDate",
                        "2022-02-30"),
                number("/person/birthYear", "1899", "1900 or more", "1900 of meer", "person.birthYear", 1899),
                number("/person/birthYear", "2101", "2100 or less", "2100 of minder", "person.birthYear", 2101),
                code("/person/sex", "X", "MAN, VROUW, ONBEKEND", "person.sex"),
                code("/person/homeProvince", "NB", SETS_PROVINCE, "person.homeProvince"),
                code("/person/problems/0", "ADHD", SETS_PROBLEM, "person.problems"),
                nothing("/person/problems/0", "person.problems", SETS_PROBLEM, SETS_PROBLEM),
                fault(
                        "/person/characteristics/0",
                        FaultKind.WRONG_FORM,
                        "zeden",
                        CODE,
                        CODE_NL,
                        "person.characteristics",
                        List.of("zeden")),
                nothing("/person/characteristics/0", "person.characteristics", CODE, CODE_NL),
                number("/person/iq", "-1", "0 or more", "0 of meer", "person.iq", -1),
                number("/person/iq", "201", "200 or less", "200 of minder", "person.iq", 201),
                code(
                        "/person/representative",
                        "BUURMAN",
                        "MENTOR, CURATOR, GEMACHTIGDE, NAASTE, BEWINDVOERDER",
                        "person.representative"),
                code("/need/securityLevel", "5", SETS_LEVEL, "need.securityLevel"),
                nothing("/titles/0", "titles", "an object", "een object"),
                code(
                        "/titles/0/kind",
                        "X",
                        "ZM, CM, VCM, RM, IBS, VIBS, ART21, TBS_DWANG, TBS_VOORWAARDEN, ISD, PIJ, OVERIG_STRAFRECHTELIJK",
                        "title.kind"),
                fault(
                        "/titles/0/kind",
                        FaultKind.MISSING,
                        "",
                        "ZM, CM, VCM, RM, IBS, VIBS, ART21, TBS_DWANG, TBS_VOORWAARDEN, ISD, PIJ, OVERIG_STRAFRECHTELIJK",
                        null,
                        "title.kind",
                        null),
                fault("/titles/0/from", FaultKind.WRONG_FORM, "1/1/2022", DATE, DATE_NL, "title.from", "1/1/2022"),
                fault("/titles/0/until", FaultKind.WRONG_FORM, "ooit", DATE, DATE_NL, "title.until", "ooit"),
                fault("/indications/0", FaultKind.WRONG_FORM, "7 vg", CODE, CODE_NL, "indications", List.of("7 vg")),
                nothing("/indications/0", "indications", CODE, CODE_NL),
                code("/financing/0", "PGB", SETS_ACT, "financing"),
                nothing("/financing/0", "financing", SETS_ACT, SETS_ACT),
                code(
                        "/returnGuaranteeBy",
                        "NIEMAND",
                        "LEVENSLOOPAANBIEDER, AANVRAGENDE_AANBIEDER",
                        "returnGuaranteeBy"),
                code("/victimProvinces/0", "Zeeland", SETS_PROVINCE, "victimProvinces"),
                nothing("/victimProvinces/0", "victimProvinces", SETS_PROVINCE, SETS_PROVINCE));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faultyCapacities")
    void a_fault_in_a_capacity_names_place_kind_value_and_what_is_allowed(
            String path, FaultKind kind, String found, String en, String nl, String part, Object value) {
        CapacityDraft draft = Draw.capacity(part, value);

        List<Fault> faults = Draw.faults(draft);

        assertThat(faults).containsExactly(new Fault(path, kind, found, new Text(nl, en)));
    }

    static Stream<Arguments> faultyCapacities() {
        return Stream.of(
                fault("/asOf", FaultKind.WRONG_FORM, "2022-06-15", MOMENT, MOMENT_NL, "asOf", "2022-06-15"),
                fault(
                        "/asOf",
                        FaultKind.WRONG_FORM,
                        "2022-06-15T12:00:00",
                        MOMENT,
                        MOMENT_NL,
                        "asOf",
                        "2022-06-15T12:00:00"),
                nothing("/providers/0", "providers", "an object", "een object"),
                fault("/providers/0/id", FaultKind.WRONG_FORM, "p 1", ID, ID_NL, "provider.id", "p 1"),
                fault("/providers/0/id", FaultKind.MISSING, "", ID, ID_NL, "provider.id", null),
                fault("/providers/0/name", FaultKind.WRONG_FORM, " ", NAME, NAME_NL, "provider.name", " "),
                nothing("/units/0", "units", "an object", "een object"),
                fault("/units/0/id", FaultKind.MISSING, "", ID, ID_NL, "unit.id", null),
                fault("/units/0/id", FaultKind.WRONG_FORM, "u 1", ID, ID_NL, "unit.id", "u 1"),
                fault("/units/0/provider", FaultKind.WRONG_FORM, "p 1", ID, ID_NL, "unit.provider", "p 1"),
                fault("/units/0/name", FaultKind.WRONG_FORM, "", NAME, NAME_NL, "unit.name", ""),
                code(
                        "/units/0/type",
                        "PAAZ",
                        "FPA, FVA, FPK, FVK, FPC, HIC, FHIC, KIB, VIC, SGLVG, LVG, GGZ_GESLOTEN",
                        "unit.type"),
                fault(
                        "/units/0/type",
                        FaultKind.MISSING,
                        "",
                        "FPA, FVA, FPK, FVK, FPC, HIC, FHIC, KIB, VIC, SGLVG, LVG, GGZ_GESLOTEN",
                        null,
                        "unit.type",
                        null),
                code("/units/0/level", "2h", SETS_LEVEL, "unit.level"),
                code("/units/0/province", "NB", SETS_PROVINCE, "unit.province"),
                code("/units/0/specialism", "LVB", "PSYCHIATRIE, VERSLAVING, SGLVG, KIB_LIZ", "unit.specialism"),
                code("/units/0/alsoTreats/0", "ADHD", SETS_PROBLEM, "unit.alsoTreats"),
                nothing("/units/0/alsoTreats/0", "unit.alsoTreats", SETS_PROBLEM, SETS_PROBLEM),
                code("/units/0/regimes/0", "BOPZ", "WVGGZ, WZD, WFZ, BVT", "unit.regimes"),
                nothing("/units/0/regimes/0", "unit.regimes", "WVGGZ, WZD, WFZ, BVT", "WVGGZ, WZD, WFZ, BVT"),
                fault(
                        "/units/0/contraIndications/0",
                        FaultKind.WRONG_FORM,
                        "zeden",
                        CODE,
                        CODE_NL,
                        "unit.contraIndications",
                        List.of("zeden")),
                nothing("/units/0/contraIndications/0", "unit.contraIndications", CODE, CODE_NL),
                fault(
                        "/units/0/requiredIndications/0",
                        FaultKind.WRONG_FORM,
                        "7 vg",
                        CODE,
                        CODE_NL,
                        "unit.requiredIndications",
                        List.of("7 vg")),
                nothing("/units/0/requiredIndications/0", "unit.requiredIndications", CODE, CODE_NL),
                code("/units/0/contractedActs/0", "PGB", SETS_ACT, "unit.contractedActs"),
                nothing("/units/0/contractedActs/0", "unit.contractedActs", SETS_ACT, SETS_ACT),
                fault(
                        "/units/0/professionals/0",
                        FaultKind.WRONG_FORM,
                        "arts!",
                        CODE,
                        CODE_NL,
                        "unit.professionals",
                        List.of("arts!")),
                nothing("/units/0/professionals/0", "unit.professionals", CODE, CODE_NL),
                nothing("/beds/0", "beds", "an object", "een object"),
                fault("/beds/0/id", FaultKind.MISSING, "", ID, ID_NL, "bed.id", null),
                fault("/beds/0/id", FaultKind.WRONG_FORM, "b 1", ID, ID_NL, "bed.id", "b 1"),
                fault("/beds/0/unit", FaultKind.MISSING, "", ID, ID_NL, "bed.unit", null),
                fault("/beds/0/unit", FaultKind.WRONG_FORM, "u 1", ID, ID_NL, "bed.unit", "u 1"),
                code("/beds/0/state", "LEEG", "VRIJ, GERESERVEERD, GEEN_PERSONEEL, GESLOTEN, BEZET", "bed.state"),
                fault(
                        "/beds/0/state",
                        FaultKind.MISSING,
                        "",
                        "VRIJ, GERESERVEERD, GEEN_PERSONEEL, GESLOTEN, BEZET",
                        null,
                        "bed.state",
                        null),
                fault(
                        "/beds/0/confirmedAt",
                        FaultKind.WRONG_FORM,
                        "gisteren",
                        MOMENT,
                        MOMENT_NL,
                        "bed.confirmedAt",
                        "gisteren"),
                fault(
                        "/beds/0/carriedForwardAt",
                        FaultKind.WRONG_FORM,
                        "2022-06-31T00:00:00Z",
                        MOMENT,
                        MOMENT_NL,
                        "bed.carriedForwardAt",
                        "2022-06-31T00:00:00Z"),
                code(
                        "/beds/0/verifiedBy",
                        "IEMAND",
                        "OPNAMECOORDINATOR, LEIDINGGEVENDE, BEHANDELAAR, VERPLEEGKUNDIGE, ANDERE_MEDEWERKER",
                        "bed.verifiedBy"));
    }

    private static Arguments fault(
            String path, FaultKind kind, String found, String en, String nl, String part, Object value) {
        return Arguments.of(path, kind, found, en, nl == null ? en : nl, part, value);
    }

    private static Arguments number(String path, String found, String en, String nl, String part, int value) {
        return Arguments.of(path, FaultKind.OUT_OF_RANGE, found, en, nl, part, value);
    }

    private static Arguments code(String path, String found, String allowed, String part) {
        boolean inList = path.matches(".*[a-z]/\\d");
        return Arguments.of(
                path, FaultKind.UNKNOWN_CODE, found, allowed, allowed, part, inList ? List.of(found) : found);
    }

    /** A list with nothing in its only place. */
    private static Arguments nothing(String path, String part, String en, String nl) {
        return Arguments.of(path, FaultKind.MISSING, "", en, nl, part, Collections.singletonList(null));
    }
}
