/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beveiligdebedden.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts one kind of personal data at every place of a document, one place at a time. */
final class Planting {

    /** Ids, open codes, names of providers, parties and units, and the words of an answer that was kept. */
    private static final Set<String> FREE =
            Set.of(("id unit provider bed party region part in by with evidence contraIndications characteristics"
                            + " requiredIndications indications professionals regional name source nl en document heading"
                            + " facts criterion nearMisses version code value fullUrl reference valueCode valueString requestId"
                            + " owners recorded now")
                    .split(" "));

    private static final String IDS_OF_UNITS = "/(openings|obstacles)/[0-9]+/units/[0-9]+";

    /** The names of facts in an answer that was kept. */
    private static final Set<String> FREE_FIELDS = Set.of("facts");

    private static final Pattern XML_VALUE = Pattern.compile("(?<=>)[^<>]*[^<>\\s][^<>]*(?=<)|(?<==\")[^\"]*(?=\")");
    private static final Pattern XML_ELEMENT = Pattern.compile("<[A-Za-z][^<>]*[^/]>");
    private static final Pattern XML_NAMED = Pattern.compile("(?i)(name|id|bedtype|[a-z]+Element)[^<>]{0,12}>?\\s*$");

    private final Plant plant;
    private final List<Planted> planted = new ArrayList<>();
    private int number;

    Planting(Plant plant, int firstNumber) {
        this.plant = plant;
        this.number = firstNumber;
    }

    /** A document with something planted in it. */
    record Planted(String document, String secret) {

        byte[] bytes() {
            return document.getBytes(StandardCharsets.UTF_8);
        }
    }

    List<Planted> in(String document) {
        if (document.startsWith("<")) {
            inXml(document);
        } else if (document.strip().contains("\n{")) {
            inLines(document.strip().split("\n"));
        } else {
            inJson(document, UnaryOperator.identity());
        }
        return planted;
    }

    private void add(String document) {
        add(document, plant.secret(number));
    }

    private void add(String document, String secret) {
        planted.add(new Planted(document, secret));
        number++;
    }

    private void inLines(String... lines) {
        for (int index = 0; index < lines.length; index++) {
            int here = index;
            if (!lines[index].isBlank()) {
                inJson(lines[index], line -> with(lines, here, line));
            }
        }
    }

    private static String with(String[] lines, int index, String line) {
        String[] copy = lines.clone();
        copy[index] = line;
        return String.join("\n", copy);
    }

    private void inJson(String json, UnaryOperator<String> whole) {
        JsonNode document = Json.parse(json);
        boolean knowsNames = document.findValue("name") != null;
        places("", document).filter(this::mayStandAt).forEach(place -> {
            number += knowsNames && plant.field(number).equals("name") ? 1 : 0;
            JsonNode copy = document.deepCopy();
            plant(copy, place);
            add(whole.apply(copy.toString()));
        });
    }

    private boolean mayStandAt(String place) {
        return plant.isToldByItsForm()
                || Stream.of(place.split("/")).noneMatch((plant.isAField() ? FREE_FIELDS : FREE)::contains)
                        && !place.matches(IDS_OF_UNITS);
    }

    /** Each value, each element and one field more of each object; of the elements of one list the first. */
    private static Stream<String> places(String path, JsonNode node) {
        if (node.isObject()) {
            Stream<String> inside = node.propertyStream()
                    .flatMap(field -> Stream.concat(
                            Stream.of(path + "/" + field.getKey()),
                            places(path + "/" + field.getKey(), field.getValue())));
            return Stream.concat(Stream.of(path + "/+"), inside.distinct());
        }
        return node.isArray()
                ? Stream.concat(Stream.of(path + "/0"), places(path + "/0", node.path(0)))
                        .distinct()
                : Stream.of(path);
    }

    private void plant(JsonNode document, String place) {
        int slash = place.lastIndexOf('/');
        String last = place.substring(slash + 1);
        JsonNode parent = document.at(place.substring(0, slash));
        if (parent instanceof ArrayNode list) {
            list.insert(0, plant.value(number));
        } else if (last.equals("+") && plant.value(number) instanceof ObjectNode field) {
            ((ObjectNode) parent).setAll(field);
        } else if (last.equals("+")) {
            ((ObjectNode) parent).set(plant.field(number), plant.value(number));
        } else {
            ((ObjectNode) parent).set(last, plant.value(number));
        }
    }

    private void inXml(String xml) {
        if (plant.isAField()) {
            XML_ELEMENT.matcher(xml).results().forEach(element -> inNames(xml, element.end()));
        } else {
            inXmlValues(xml);
        }
    }

    /** As the name of an element inside of this one, and as that of an attribute of it. */
    private void inNames(String xml, int end) {
        String element = plant.element(number);
        add(xml.substring(0, end) + "<" + element + ">1</" + element + ">" + xml.substring(end), element.substring(1));
        String attribute = plant.element(number);
        add(xml.substring(0, end - 1) + " " + attribute + "=\"1\"" + xml.substring(end - 1), attribute.substring(1));
    }

    private void inXmlValues(String xml) {
        List<MatchResult> values = XML_VALUE.matcher(xml).results().toList();
        values.stream()
                .filter(value -> plant.isBsn()
                        || !XML_NAMED.matcher(xml.substring(0, value.start())).find())
                .forEach(value ->
                        add(xml.substring(0, value.start()) + plant.text(number) + xml.substring(value.end())));
        XML_ELEMENT
                .matcher(xml)
                .results()
                .forEach(element -> add(xml.substring(0, element.end()) + "<naam>" + plant.text(number) + "</naam>"
                        + xml.substring(element.end())));
    }
}
