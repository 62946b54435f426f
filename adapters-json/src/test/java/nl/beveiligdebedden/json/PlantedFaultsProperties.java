/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A valid document with k faults planted in it gives exactly those k faults. */
class PlantedFaultsProperties {

    /** A wrong value at a place; no value means that the field is taken away. */
    record Plant(String path, String value) {}

    @Property
    void every_fault_planted_in_a_request_is_found_and_no_other(@ForAll("faultsOfRequests") Set<Plant> plants) {
        assertFound(plants, wideRequest(), Json.READER::request);
    }

    @Property
    void every_fault_planted_in_a_snapshot_is_found_and_no_other(@ForAll("faultsOfCapacity") Set<Plant> plants) {
        assertFound(plants, wideCapacity(), Json.READER::capacity);
    }

    private static <T> void assertFound(Set<Plant> plants, ObjectNode document, Function<JsonNode, Checked<T>> reader) {
        plants.forEach(plant -> plant(plant, document));

        List<Fault> faults = reader.apply(document).faults();

        assertThat(Json.paths(faults)).containsExactlyElementsOf(sortedPaths(plants));
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message().nl())
                    .startsWith(fault.path())
                    .contains("; toegestaan: " + fault.allowed().nl());
            assertThat(fault.message().en())
                    .startsWith(fault.path())
                    .contains("; allowed: " + fault.allowed().en());
        });
    }

    private static Set<String> sortedPaths(Set<Plant> plants) {
        Set<String> paths = new TreeSet<>();
        plants.forEach(plant -> paths.add(plant.path()));
        return paths;
    }

    private static void plant(Plant plant, ObjectNode document) {
        JsonPointer pointer = JsonPointer.compile(plant.path());
        JsonNode parent = document.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (plant.value().isEmpty()) {
            ((ObjectNode) parent).remove(last);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value(plant));
        } else {
            ((ObjectNode) parent).set(last, value(plant));
        }
    }

    private static JsonNode value(Plant plant) {
        return LcbbJson.parse(Json.text(plant.value()));
    }

    @Provide
    Arbitrary<Set<Plant>> faultsOfRequests() {
        return someOf(List.of(
                at("/id", "", "12", "\"\"", "\"met spatie\"", "\"111222333\"", "{}"),
                at("/admissionDate", "\"23-06-2022\"", "\"2022-02-30\"", "20220623", "true"),
                at("/person/birthYear", "1899", "2101", "\"1988\"", "19.5", "\"1988-03-04\"", "\"3-5-88\"", "true"),
                at("/person/sex", "\"M\"", "\"man\"", "1", "[]"),
                at("/person/homeProvince", "\"NL-XX\"", "\"Flevoland\""),
                at("/person/problems/0", "\"ALCOHOL\"", "null", "3", "\"\""),
                at("/person/problems/1", "\"alcohol\"", "{}"),
                at("/person/characteristics/0", "\"zeden\"", "\"EEN TWEE\"", "null"),
                at("/person/disturbedTreatmentRelation", "\"ja\"", "0"),
                at("/person/iq", "-1", "201", "\"75\"", "75.5"),
                at("/person/decisionallyCapable", "\"nee\""),
                at("/person/representative", "\"MOEDER\""),
                at("/person/naam", "\"Jansen\"", "null", "{}"),
                at("/person/shoe", "43", "null"),
                at("/need/securityLevel", "\"5\"", "2", "\"2h\""),
                at("/titles/0/kind", "", "\"XX\"", "null"),
                at("/titles/0/until", "\"2022-01-09\"", "\"straks\""),
                at("/titles/1", "null", "\"ZM\"", "7"),
                at("/titles/2/bvtPowers", "\"true\""),
                at("/titles/2/until", "\"2022-04-31\""),
                at("/informedConsent", "1"),
                at("/indications/0", "\"3 lvg\"", "\"\"", "4"),
                at("/financing/0", "\"GELD\""),
                at("/financing/1", "null"),
                at("/lifecourseIncluded", "\"\""),
                at("/returnGuaranteeBy", "\"IEMAND\""),
                at("/victimProvinces", "\"NL-NB\"", "{}"),
                at("/weighing/lowerLevelsInsufficient", "[]"),
                at("/weighing/address", "\"Dorpsstraat 1\""),
                at("/email", "\"a@b.nl\"")));
    }

    @Provide
    Arbitrary<Set<Plant>> faultsOfCapacity() {
        return someOf(List.of(
                at("/asOf", "\"2022-06-15\"", "\"2022-06-15T12:00:00\"", "1"),
                at("/providers/0/name", "\"\"", "12", "\"111 222 333\""),
                at("/providers/1/id", "\"p-01\"", "\"\"", ""),
                at("/units/0/type", "", "\"FBA\"", "null"),
                at("/units/0/level", "\"2X\"", "3"),
                at("/units/0/province", "\"NB\""),
                at("/units/0/provider", "\"p-99\"", "7"),
                at("/units/0/specialism", "\"LVB\""),
                at("/units/0/alsoTreats/0", "\"ZEDEN\""),
                at("/units/0/regimes/1", "\"wfz\"", "null"),
                at("/units/0/contraIndications", "\"ZEDEN\""),
                at("/units/0/contractedActs/0", "\"BETAALD\""),
                at("/units/0/turnoverCeilingReached", "\"nee\""),
                at("/units/0/somaticCare", "0"),
                at("/units/0/professionals/0", "\"psychiater\""),
                at("/units/0/beds", "30"),
                at("/units/1/id", "", "\"u-01\"", "\"een twee\""),
                at("/beds/0/state", "", "\"LEEG\""),
                at("/beds/0/confirmedAt", "\"gisteren\"", "\"2022-06-31T09:10:00+02:00\""),
                at("/beds/0/carriedForwardAt", "\"2022-06-15T09:10\""),
                at("/beds/0/verifiedBy", "\"Jan\"", "5"),
                at("/beds/1/id", "\"b-0001\"", ""),
                at("/beds/1/unit", "\"u-99\"", "", "null"),
                at("/beds/2", "null", "\"b-0003\""),
                at("/note", "\"zomer\"")));
    }

    private static Arbitrary<Plant> at(String path, String... values) {
        return Arbitraries.of(values).map(value -> new Plant(path, value));
    }

    private static Arbitrary<Set<Plant>> someOf(List<Arbitrary<Plant>> plants) {
        return Arbitraries.oneOf(plants).set().uniqueElements(Plant::path).ofMaxSize(12);
    }

    /** The example of the contract with more of everything, so that there are more places for faults. */
    private static ObjectNode wideRequest() {
        ObjectNode request = Json.request();
        ((ObjectNode) request.path("person")).putArray("characteristics").add("ZEDEN");
        request.putArray("indications").add("7VG");
        request.putArray("financing").add("ZVW").add("WLZ");
        ArrayNode titles = request.withArray("/titles");
        titles.add(titles.get(0).deepCopy()).add(titles.get(0).deepCopy());
        return request;
    }

    private static ObjectNode wideCapacity() {
        ObjectNode capacity = Json.capacity();
        capacity.withArray("/providers").addObject().put("id", "p-02");
        capacity.withArray("/units").addObject().put("id", "u-02").put("type", "HIC");
        for (String bed : List.of("b-0002", "b-0003")) {
            capacity.withArray("/beds")
                    .addObject()
                    .put("id", bed)
                    .put("unit", "u-01")
                    .put("state", "BEZET");
        }
        return capacity;
    }
}
