/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Recorded;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An element or resource that is being written, in the order in which it is told its fields. */
final class Element {

    private final ObjectNode node = JsonMapper.shared().createObjectNode();

    static Element resource(String type) {
        return new Element().text("resourceType", type);
    }

    static Element coding(String system, String code, String display) {
        return new Element().text("system", system).text("code", code).text("display", display);
    }

    static Element coding(OwnSystem system, Coded word) {
        return coding(system.url(), word.code(), word.words().nl());
    }

    static Element reference(String fullUrl) {
        return new Element().text("reference", fullUrl);
    }

    Element text(String field, Object value) {
        node.put(field, value.toString());
        return this;
    }

    Element text(String field, Optional<?> value) {
        value.ifPresent(known -> text(field, known));
        return this;
    }

    Element number(String field, int value) {
        node.put(field, value);
        return this;
    }

    Element moment(String field, Optional<Instant> moment) {
        return text(field, moment.map(Element::shown));
    }

    /** The Amsterdam clock; with parts of a second UTC, because nine digits before a plus sign can pass for a BSN. */
    static String shown(Instant moment) {
        return moment.getNano() == 0
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(DutchTime.shown(moment))
                : moment.toString();
    }

    Element set(String field, Element value) {
        node.set(field, value.node);
        return this;
    }

    /** Adds to a list, which is made when it is not there yet. */
    Element add(String field, Element value) {
        list(field).add(value.node);
        return this;
    }

    Element add(String field, String value) {
        list(field).add(value);
        return this;
    }

    private ArrayNode list(String field) {
        return node.has(field) ? (ArrayNode) node.get(field) : node.putArray(field);
    }

    /** A list of concepts, one for each word. */
    Element concepts(String field, OwnSystem system, Collection<? extends Coded> words) {
        words.forEach(word -> add(field, new Element().add("coding", coding(system, word))));
        return this;
    }

    /** The same; a list that was recorded as empty is marked as such. */
    Element concepts(String field, OwnSystem system, Recorded<? extends Coded> words) {
        return concepts(field, system, words.values()).markNone(system.systemName(), words);
    }

    Element markNone(String list, Recorded<?> words) {
        return words.isKnown() && words.values().isEmpty() ? code(Extra.RECORDED_AS_NONE, list) : this;
    }

    Element identifier(String system, Object value) {
        return add("identifier", new Element().text("system", system).text("value", value));
    }

    Element code(Extra extra, Object code) {
        return add("extension", extension(extra).text("valueCode", code));
    }

    Element code(Extra extra, Optional<? extends Coded> word) {
        word.ifPresent(known -> code(extra, known.code()));
        return this;
    }

    Element codes(Extra extra, Collection<? extends Coded> words) {
        words.forEach(word -> code(extra, word.code()));
        return this;
    }

    Element moment(Extra extra, Optional<Instant> moment) {
        moment.ifPresent(known -> add("extension", extension(extra).text("valueInstant", shown(known))));
        return this;
    }

    Element number(Extra extra, int number) {
        return add("extension", extension(extra).number("valueInteger", number));
    }

    /** A flag that counts as false when it is absent. */
    Element flag(Extra extra, boolean flag) {
        return flag ? answer(extra, Answer.YES) : this;
    }

    Element answer(Extra extra, Answer answer) {
        if (answer == Answer.NOT_RECORDED) {
            return this;
        }
        Element extension = extension(extra);
        extension.node.put("valueBoolean", answer == Answer.YES);
        return add("extension", extension);
    }

    private static Element extension(Extra extra) {
        return new Element().text("url", extra.url());
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
