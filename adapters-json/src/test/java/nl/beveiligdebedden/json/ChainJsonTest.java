/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.testkit.ChainExamples;
import nl.beveiligdebedden.testkit.Examples;
import tools.jackson.databind.node.ObjectNode;

/** The chain of a region as JSON: read as it was written, and every fault at once. */
class ChainJsonTest {

    @Property(tries = 100)
    void a_chain_is_read_as_it_was_written(@ForAll RegionChain chain) {
        assertThat(Json.READER.chain(Json.parse(LcbbJson.write(chain))).orElseThrow())
                .isEqualTo(chain);
    }

    @Property(tries = 50)
    void the_same_answer_has_the_same_bytes(@ForAll RegionChain chain) {
        assertThat(LcbbJson.write(chain.on(Examples.TODAY)))
                .isEqualTo(LcbbJson.write(chain.on(Examples.TODAY)))
                .doesNotContain("\n");
    }

    @Example
    void every_fault_is_named_at_once_with_its_path() {
        ObjectNode json = Json.parse("""
                {"region": "KVN-NERGENS",
                 "regions": [{"id": "KVN-LIMBURG", "system": "LAND", "name": "", "from": "2022-02-30"}],
                 "mappings": [{"part": "NL-OV", "in": "NL-XX", "wholly": "ja", "source": "s"}],
                 "parties": [{"id": "a", "roles": [{"role": "BAAS", "region": "NL-YY"}]}, {"id": "a"}, {"name": "b"}],
                 "teams": [{"form": "FACT", "party": "c"}],
                 "agreements": [{"kind": "OPNAME", "by": "a", "with": "a", "scope": ["FPX"]},
                                {"by": "z", "with": "a", "from": "2022-06-02", "until": "2022-06-01"}],
                 "capacity": {"units": [{"id": "u-1"}]},
                 "arranged": true}""");

        Checked<RegionChain> checked = Json.READER.chain(json);

        assertThat(checked.value()).isEmpty();
        assertThat(checked.faults().stream().map(ChainJsonTest::line))
                .containsExactlyInAnyOrder(
                        "/format MISSING",
                        "/region UNKNOWN_REFERENCE",
                        "/regions/0/id DUPLICATE",
                        "/regions/0/system UNKNOWN_CODE",
                        "/regions/0/name WRONG_FORM",
                        "/regions/0/source MISSING",
                        "/regions/0/from WRONG_FORM",
                        "/mappings/0/in UNKNOWN_REFERENCE",
                        "/mappings/0/wholly WRONG_TYPE",
                        "/parties/0/roles/0/role UNKNOWN_CODE",
                        "/parties/0/roles/0/region UNKNOWN_REFERENCE",
                        "/parties/1/id DUPLICATE",
                        "/parties/2/id MISSING",
                        "/teams/0/party UNKNOWN_REFERENCE",
                        "/agreements/0/scope/0 UNKNOWN_CODE",
                        "/agreements/0/with WRONG_FORM",
                        "/agreements/1/kind MISSING",
                        "/agreements/1/by UNKNOWN_REFERENCE",
                        "/agreements/1/until ENDS_BEFORE_BEGIN",
                        "/capacity/units/0/type MISSING",
                        "/arranged UNKNOWN_FIELD");
    }

    @Example
    void a_region_of_another_system_is_refused_with_one_clear_fault() {
        ObjectNode json = Json.parse(LcbbJson.write(ChainExamples.closed()));
        json.put("region", "NL-OV");

        assertThat(Json.READER.chain(json).faults())
                .extracting(fault -> line(fault) + ": " + fault.message().en())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("/region WRONG_FORM").contains("a Ketenveldnorm region"));
    }

    @Example
    void a_mapping_cannot_say_that_a_part_lies_there_wholly_and_outside() {
        ObjectNode json = Json.parse(LcbbJson.write(ChainExamples.closed()));
        ((ObjectNode) json.path("mappings").get(0)).put("wholly", true).put("outside", true);

        assertThat(Json.READER.chain(json).faults())
                .extracting(ChainJsonTest::line)
                .containsExactly("/mappings/0/outside WRONG_FORM");
    }

    @Example
    void an_agreement_that_ends_before_it_begins_can_be_read_and_holds_on_no_day() {
        String written = LcbbJson.write(ChainExamples.closed());
        ObjectNode json = Json.parse(written.replaceFirst(
                "(\"TERUGNAME\",\"by\":\"levensloop\",\"with\":\"kliniek\".*?\"until\":\")[^\"]*", "$12021-12-31"));

        Checked<RegionChain> checked = Json.READER.chain(json);

        assertThat(checked.faults()).extracting(Fault::kind).containsExactly(FaultKind.ENDS_BEFORE_BEGIN);
        assertThat(checked.value().orElseThrow().on(Examples.TODAY).gaps())
                .extracting(gap -> gap.finding().rule().id().value())
                .containsExactly("GAR-1");
    }

    @Example
    void a_BSN_is_refused_wherever_it_stands() {
        ObjectNode json = Json.parse(LcbbJson.write(ChainExamples.closed()));
        ((ObjectNode) json.path("parties").get(0)).put("name", "111222333");

        List<Fault> faults = Json.READER.chain(json).faults();

        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.PERSONAL_DATA);
        assertThat(faults.get(0).message().nl()).doesNotContain("111222333");
    }

    @Example
    void an_answer_tells_of_each_gap_who_should_close_it_and_how() {
        RegionChain open = ChainExamples.with(List.of());

        String json = LcbbJson.write(open.on(Examples.TODAY));

        Map.of("closure", "\"OPEN\"", "region", "\"KVN-OVERIJSSEL\"")
                .forEach((field, value) -> assertThat(json).contains("\"" + field + "\":" + value));
        Stream.of(
                        "\"owner\":\"UITVOEREND_LEVENSLOOPAANBIEDER\",\"owners\":[\"levensloop\"]",
                        "\"closedBy\":[{\"agreements\":[{\"kind\":\"TERUGNAME\",\"by\":\"levensloop\"",
                        "\"leastAgreements\":[{\"kind\":")
                .forEach(part -> assertThat(json).contains(part));
    }

    private static String line(Fault fault) {
        return fault.path() + " " + fault.kind();
    }
}
