/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.disclosure.DataCategory;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.disclosure.Recipient;
import nl.beveiligdebedden.disclosure.SharingFacts;
import nl.beveiligdebedden.disclosure.SharingQuestion;
import nl.beveiligdebedden.disclosure.SharingRoute;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import tools.jackson.databind.JsonNode;

/** What is left out stands nowhere in the JSON: values are planted in a case, and searched for. */
class SharingWriterProperties {

    /** Every value of the case, by the category that it belongs to. */
    private static final Map<DataCategory, List<String>> PLANTED = Map.ofEntries(
            Map.entry(DataCategory.KENMERK, List.of("casus-geplant")),
            Map.entry(DataCategory.GEBOORTEJAAR, List.of("1903")),
            Map.entry(DataCategory.PERSOON, List.of("VROUW", "vrouw", "NL-ZE", "Zeeland")),
            Map.entry(DataCategory.PROBLEMATIEK, List.of("NAH", "GEPLANT_KENMERK")),
            Map.entry(DataCategory.DOSSIER, List.of("\"61\"", "disturbedTreatmentRelation", "heavierLevelJustified")),
            Map.entry(DataCategory.ZORGVRAAG, List.of("2031-07-19", "\"2H\"", "niveau 2 hoog")),
            Map.entry(DataCategory.TITELS, List.of("2017-01-02")),
            Map.entry(DataCategory.STRAFRECHT, List.of("TBS_DWANG", "2016-03-04", "dwangverpleging")),
            Map.entry(DataCategory.VERTEGENWOORDIGING, List.of("GEMACHTIGDE", "gemachtigde")),
            Map.entry(DataCategory.FINANCIERING, List.of("maatschappelijke ondersteuning")),
            Map.entry(DataCategory.TERUGKEER, List.of("AANVRAGENDE_AANBIEDER", "lifecourseIncluded")),
            Map.entry(DataCategory.SLACHTOFFERS, List.of("NL-LI", "Limburg", "victimProvinces")));

    /** A Wlz profile names the problem, so it goes along only where both are told. */
    private static final Set<DataCategory> TELLING_A_PROFILE =
            Set.of(DataCategory.FINANCIERING, DataCategory.PROBLEMATIEK);

    private static final String CASE = """
            {"id": "casus-geplant", "admissionDate": "2031-07-19",
             "person": {"birthYear": 1903, "sex": "VROUW", "homeProvince": "NL-ZE", "problems": ["NAH"],
                        "characteristics": ["GEPLANT_KENMERK"], "disturbedTreatmentRelation": true, "iq": 61,
                        "decisionallyCapable": %s, "representative": "GEMACHTIGDE"},
             "need": {"securityLevel": "2H"},
             "titles": [{"kind": "ZM", "from": "2017-01-02"}, {"kind": "RM", "from": "2017-01-02"},
                        {"kind": "TBS_DWANG", "from": "2016-03-04"}],
             "indications": ["9GEPLANT"], "financing": ["WMO"], "lifecourseIncluded": true,
             "returnGuaranteeBy": "AANVRAGENDE_AANBIEDER", "victimProvinces": ["NL-LI"],
             "weighing": {"heavierLevelJustified": true}}
            """;

    @Property(tries = 2000)
    void nothing_that_is_left_out_stands_in_the_JSON(
            @ForAll("tables") DisclosureTable table,
            @ForAll("questions") SharingQuestion question,
            @ForAll boolean capable) {
        Disclosure disclosure = table.disclose(planted(capable), question);

        String whole = LcbbJson.write(disclosure);

        assertThat(whole).contains(withoutSchema(LcbbJson.write(disclosure.projection())));
        if (disclosure.leftOut().keySet().stream().anyMatch(TELLING_A_PROFILE::contains)) {
            assertThat(whole).doesNotContain("9GEPLANT");
        }
        disclosure
                .leftOut()
                .keySet()
                .forEach(category -> assertThat(whole)
                        .as("%s of %s", category, disclosure.projection())
                        .doesNotContain(PLANTED.get(category)));
    }

    @Property
    void everything_that_may_be_told_stands_in_the_JSON(
            @ForAll("tables") DisclosureTable table, @ForAll("questions") SharingQuestion question) {
        Disclosure disclosure = table.disclose(planted(true), question);

        String told = LcbbJson.write(disclosure.projection());

        disclosure
                .projection()
                .data()
                .keySet()
                .forEach(category -> assertThat(told).contains(PLANTED.get(category)));
    }

    private static String withoutSchema(String json) {
        return json.replaceFirst("\"[$]schema\":\"[^\"]*\",", "");
    }

    /** A search that could not find anything would prove nothing. */
    @Example
    void some_route_tells_each_category_but_where_victims_live() {
        Set<DataCategory> told = new TreeSet<>(DisclosureTable.national()
                .disclose(
                        planted(true),
                        new SharingQuestion(
                                SharingRoute.VRIJWILLIG,
                                Recipient.AANBIEDER,
                                LocalDate.of(2022, 6, 15),
                                new SharingFacts(Answer.YES, Answer.YES, Answer.YES)))
                .projection()
                .data()
                .keySet());

        assertThat(told).hasSize(DataCategory.values().length - 1).doesNotContain(DataCategory.SLACHTOFFERS);
    }

    @Example
    void the_projection_is_the_document_to_hand_over() {
        Disclosure disclosure = DisclosureTable.national()
                .disclose(
                        planted(true),
                        new SharingQuestion(
                                SharingRoute.VRIJWILLIG,
                                Recipient.ZORGVERZEKERAAR,
                                LocalDate.of(2022, 6, 15),
                                new SharingFacts(Answer.YES, Answer.NOT_RECORDED, Answer.NOT_RECORDED)));

        JsonNode json = Json.parse(LcbbJson.write(disclosure.projection()));

        assertThat(json.path("route").asString()).isEqualTo("VRIJWILLIG");
        assertThat(json.path("to").asString()).isEqualTo("ZORGVERZEKERAAR");
        assertThat(json.path("data")
                        .valueStream()
                        .map(one -> one.path("category").asString()))
                .containsExactly("KENMERK", "ZORGVRAAG", "FINANCIERING");
        assertThat(json.at("/data/0/facts/0").toString())
                .isEqualTo(
                        "{\"name\":\"id\",\"value\":\"casus-geplant\",\"text\":{\"nl\":\"casus-geplant\",\"en\":\"casus-geplant\"}}");
    }

    @Provide
    Arbitrary<DisclosureTable> tables() {
        return DomainArbitraries.any(DisclosureTable.class);
    }

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return DomainArbitraries.any(SharingQuestion.class);
    }

    private static PlacementRequest planted(boolean capable) {
        return Json.READER.request(Json.parse(CASE.formatted(capable))).orElseThrow();
    }
}
