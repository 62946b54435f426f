/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

/** Inputs for the tests. */
final class Samples {

    static final String MOMENT = "2022-06-15T12:00:00+02:00";

    static final String REQUEST = """
            {"id": "casus-1", "admissionDate": "2022-06-23",
             "person": {"birthYear": 1988, "sex": "MAN", "homeProvince": "NL-NB", "problems": ["PSYCHIATRIE"],
                        "characteristics": ["ZEDEN"]},
             "need": {"securityLevel": "2H"},
             "titles": [{"kind": "ZM", "from": "2022-01-10", "until": "2022-07-10"}],
             "financing": ["ZVW"], "returnGuaranteeBy": "AANVRAGENDE_AANBIEDER"}
            """;

    static final String UNIT_1 = """
            {"id": "u-1", "provider": "p-1", "type": "FPA", "level": "2H", "province": "NL-NB",
             "specialism": "PSYCHIATRIE", "regimes": ["WVGGZ"], "contraIndications": [], "contractedActs": ["ZVW"]}""";

    static final String UNIT_2 = """
            {"id": "u-2", "provider": "p-1", "type": "FPA", "level": "3", "province": "NL-NB",
             "specialism": "PSYCHIATRIE", "regimes": ["WVGGZ"], "contraIndications": ["ZEDEN"]}""";

    static final String BEDS = """
            [{"id": "b-1", "unit": "u-1", "state": "VRIJ", "confirmedAt": "2022-06-15T09:00:00+02:00"},
             {"id": "b-2", "unit": "u-2", "state": "VRIJ", "confirmedAt": "2022-06-15T09:00:00+02:00"}]""";

    private Samples() {}

    static String capacity(String firstUnit, String secondUnit) {
        return """
                {"asOf": "%s", "providers": [{"id": "p-1"}], "units": [%s, %s], "beds": %s}""".formatted(MOMENT, firstUnit, secondUnit, BEDS);
    }
}
