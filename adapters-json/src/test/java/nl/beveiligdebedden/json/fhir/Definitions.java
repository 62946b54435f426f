/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.json.BedFigure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our own code systems and extensions as FHIR definitions, made from the code. */
final class Definitions {

    private Definitions() {}

    static List<ObjectNode> all() {
        Stream<ObjectNode> systems = Arrays.stream(OwnSystem.values())
                .map(one -> system(one.systemName(), one.url(), !one.isOpen(), one.words()));
        Stream<ObjectNode> others =
                Stream.of(system("bed-figure", FigureCode.OWN, true, List.of(BedFigure.values())), service());
        return Stream.of(systems, others, Arrays.stream(Extra.values()).map(Definitions::extension))
                .flatMap(one -> one)
                .toList();
    }

    static ObjectNode bundle() {
        ObjectNode bundle = definition("Bundle").put("type", "collection");
        all().forEach(one -> bundle.withArray("entry")
                .addObject()
                .put("fullUrl", one.path("url").stringValue())
                .set("resource", one));
        return bundle;
    }

    private static ObjectNode definition(String type) {
        return JsonMapper.shared().createObjectNode().put("resourceType", type);
    }

    private static ObjectNode service() {
        ObjectNode system = system("service", RequestBundle.SERVICE, true, List.of());
        system.withArray("concept")
                .addObject()
                .put("code", RequestBundle.PLACEMENT)
                .put("display", "plaatsing in de beveiligde ggz");
        return system;
    }

    private static ObjectNode system(String name, String url, boolean complete, List<? extends Coded> words) {
        ObjectNode system = definition("CodeSystem")
                .put("id", name)
                .put("language", "nl")
                .put("url", url)
                .put("name", camel(name))
                .put("status", "active")
                .put("caseSensitive", true)
                .put("content", complete ? "complete" : "fragment");
        words.forEach(word -> concept(system, word));
        return system;
    }

    private static void concept(ObjectNode system, Coded word) {
        ObjectNode concept = system.withArray("concept").addObject();
        concept.put("code", word.code()).put("display", word.words().nl());
        concept.withArray("designation")
                .addObject()
                .put("language", "en")
                .put("value", word.words().en());
    }

    private static ObjectNode extension(Extra extra) {
        ObjectNode definition = definition("StructureDefinition")
                .put("id", extra.extensionName())
                .put("url", extra.url())
                .put("name", camel(extra.extensionName()))
                .put("title", extra.words().en())
                .put("status", "active")
                .put("description", extra.words().nl())
                .put("fhirVersion", "4.0.1")
                .put("kind", "complex-type")
                .put("abstract", false);
        definition.withArray("context").addObject().put("type", "element").put("expression", extra.resource());
        definition
                .put("type", "Extension")
                .put("baseDefinition", "http://hl7.org/fhir/StructureDefinition/Extension")
                .put("derivation", "constraint");
        elements(definition, extra);
        return definition;
    }

    private static void elements(ObjectNode definition, Extra extra) {
        ObjectNode differential = definition.putObject("differential");
        element(differential, "Extension.extension").put("max", "0");
        element(differential, "Extension.url").put("fixedUri", extra.url());
        ObjectNode value = element(differential, "Extension.value[x]").put("min", 1);
        String type = extra.type().substring("value".length());
        value.withArray("type")
                .addObject()
                .put("code", type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
    }

    private static ObjectNode element(ObjectNode differential, String path) {
        return differential.withArray("element").addObject().put("id", path).put("path", path);
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-")) {
            camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return camel.toString();
    }
}
