/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.testkit.DomainArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Wherever a schema rejects a document, its reader rejects it at the same place. */
class RefusedDocumentsProperties {

    /** No number beyond 64 bits: the validator cannot stand these. */
    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\"XX\"",
            "\"two words\"",
            "\"2022-02-30\"",
            "\"1822-01-01\"",
            "-1",
            "75.5",
            "12345678901",
            "true",
            "[]",
            "[null]",
            "{}",
            "{\"a\": 1}");

    private static final String INCLUSION = """
            {"$schema": "urn:lcbb:schema:inclusion:1", "ageYears": 30, "conditions": ["LVB"], "dangerToOthers": true,
             "longTermRecurrent": true, "structureNeeded": false, "titlesEver": ["ZM"], "repetitionOnlyByCoercion": true,
             "regional": {"KVN-RR-1": true}}
            """;
    private static final String OUTFLOW = """
            {"stability": {"stableFrom": "2020-01-01", "setbacks": [{"date": "2021-01-01", "evidence": "brief-1"}]},
             "protectiveFactorsSecured": true, "riskLoweredByAssessment": true, "fallbackPossible": true,
             "triadeConsulted": true}
            """;
    private static final String STAY = """
            {"stayFrom": "2020-01-01", "interruptions": [{"from": "2020-02-01", "until": "2020-02-03"}],
             "from": "2020-03-01", "until": "2020-04-01", "insuredAtOpening": true, "insuranceSuspended": false,
             "indicationFrom": "2020-03-03", "acceptsQualifyingProvider": true}
            """;

    @Property(tries = 1000)
    void a_request(@ForAll Random random) {
        ObjectNode request = Json.request();
        request.putArray("indications").add("7VG");
        request.putArray("victimProvinces").add("NL-ZE");
        ((ObjectNode) request.path("person")).putArray("characteristics").add("ZEDEN");

        assertRefused(LcbbSchema.REQUEST, damaged(request, random), Json.READER::request);
    }

    @Property(tries = 1000)
    void capacity(@ForAll Random random) {
        assertRefused(LcbbSchema.CAPACITY, damaged(Json.capacity(), random), Json.READER::capacity);
    }

    @Property(tries = 300)
    void the_lines_of_a_file_of_capacity(@ForAll Random random) {
        CapacitySnapshot capacity = Json.READER.capacity(Json.capacity()).orElseThrow();

        CapacityLinesProperties.written(capacity)
                .lines()
                .forEach(line -> assertRefused(
                        LcbbSchema.CAPACITY_LINE,
                        damagedLine(Json.parse(line), random),
                        RefusedDocumentsProperties::line));
    }

    /** Now and then a second kind on one line. */
    private static JsonNode damagedLine(ObjectNode line, Random random) {
        if (random.nextInt(4) == 0) {
            line.putObject("bed").put("id", "b-9").put("unit", "u-1").put("state", "VRIJ");
        }
        return damaged(line, random);
    }

    private static Checked<Consumer<CapacityLines>> line(JsonNode line) {
        return line.has("format")
                ? CapacityLineReader.header(line, Json.READER)
                : CapacityLineReader.line(line, Json.READER);
    }

    @Property(tries = 300)
    void a_record(@ForAll Decision decision, @ForAll Random random) {
        ObjectNode record = Json.parse(LcbbJson.write(decision));

        assertRefused(LcbbSchema.DECISION, damaged(record, random), Json.READER::decision);
    }

    @Property(tries = 300)
    void totals(@ForAll("drawnTotals") CapacityTotals totals, @ForAll Random random) {
        ObjectNode document = Json.parse(LcbbJson.write(totals));

        assertRefused(LcbbSchema.TOTALS, damaged(document, random), Json.READER::totals);
    }

    @Provide
    Arbitrary<CapacityTotals> drawnTotals() {
        return DrawnTotals.totals();
    }

    @Property(tries = 300)
    void a_chain(@ForAll("chains") RegionChain chain, @ForAll Random random) {
        ObjectNode document = Json.parse(LcbbJson.write(chain));

        assertRefused(LcbbSchema.CHAIN, damaged(document, random), Json.READER::chain);
    }

    @Property(tries = 300)
    void facts_for_inclusion(@ForAll Random random) {
        assertRefused(LcbbSchema.INCLUSION, damaged(Json.parse(INCLUSION), random), Json.READER::inclusion);
    }

    @Property(tries = 300)
    void facts_for_outflow(@ForAll Random random) {
        assertRefused(LcbbSchema.OUTFLOW, damaged(Json.parse(OUTFLOW), random), Json.READER::outflow);
    }

    @Property(tries = 300)
    void a_stay(@ForAll Random random) {
        assertRefused(LcbbSchema.STAY, damaged(Json.parse(STAY), random), Json.READER::stay);
    }

    @Provide
    Arbitrary<RegionChain> chains() {
        return DomainArbitraries.regionChains();
    }

    @Property(tries = 300)
    void an_answer(@ForAll Advice advice, @ForAll Random random) {
        ObjectNode answer = Json.parse(LcbbJson.write(advice));

        assertRefused(LcbbSchema.ANSWER, damaged(answer, random), Json.READER::answer);
    }

    @Property(tries = 300)
    void an_answer_over_a_period(@ForAll Outlook outlook, @ForAll Random random) {
        ObjectNode answer = Json.parse(LcbbJson.write(outlook));

        assertRefused(LcbbSchema.ANSWER, damaged(answer, random), Json.READER::answer);
    }

    @Property(tries = 500)
    void an_answer_to_any_other_question(@ForAll("otherAnswers") String answer, @ForAll Random random) {
        ObjectNode document = Json.parse(answer);
        LcbbSchema schema =
                LcbbSchema.named(document.path(LcbbSchema.FIELD).asString()).orElseThrow();

        assertRefused(schema, damaged(document, random), Json.READER::kept);
    }

    @Provide
    Arbitrary<String> otherAnswers() {
        return DrawnAnswers.answers();
    }

    private static <T> void assertRefused(LcbbSchema schema, JsonNode document, Function<JsonNode, Checked<T>> reader) {
        Set<String> refused = Schemas.paths(schema, document);
        List<String> found = Json.paths(reader.apply(document).faults());

        assertThat(found.contains("/$schema") ? refused.contains("/$schema") : found.containsAll(refused))
                .as("%s refuses %s, its reader %s, in %s", schema.code(), refused, found, document)
                .isTrue();
    }

    /** The document with something wrong in some places. */
    private static JsonNode damaged(ObjectNode document, Random random) {
        for (int times = random.nextInt(4); times >= 0; times--) {
            List<JsonNode> inside = new ArrayList<>();
            collect(document, inside);
            damage(inside.get(random.nextInt(inside.size())), random);
        }
        return document;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.isContainer() && (node.isObject() || !node.isEmpty())) {
            found.add(node);
            node.valueStream().forEach(inside -> collect(inside, found));
        }
    }

    private static void damage(JsonNode node, Random random) {
        JsonNode value = LcbbJson.parse(Json.text(VALUES.get(random.nextInt(VALUES.size()))));
        if (node instanceof ArrayNode list) {
            list.set(random.nextInt(list.size()), value);
        } else {
            damage((ObjectNode) node, value, random);
        }
    }

    private static void damage(ObjectNode object, JsonNode value, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        names.add("note");
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }
}
