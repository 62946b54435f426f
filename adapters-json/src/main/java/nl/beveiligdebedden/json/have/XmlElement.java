/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Bsn;
import nl.beveiligdebedden.json.pointer.FieldName;

/** An element of a document that was read, which remembers whether somebody used it. Names are compared without capitals. */
final class XmlElement {

    private static final int LONGEST = 200;

    private final String name;
    private final String namespace;
    private final XmlElement parent;
    private final int number;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean used;

    private XmlElement(String name, String namespace, XmlElement parent, int number) {
        this.name = name;
        this.namespace = namespace;
        this.parent = parent;
        this.number = number;
    }

    static XmlElement root(String name, String namespace) {
        return new XmlElement(name, namespace == null ? "" : namespace, null, 1);
    }

    XmlElement child(String childName) {
        XmlElement child =
                new XmlElement(childName, "", this, counts.merge(FieldName.shownIfKnown(childName), 1, Integer::sum));
        children.add(child);
        return child;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute.toLowerCase(Locale.ROOT), value);
    }

    /** False when the text becomes too long. */
    boolean append(String more, int longest) {
        text.append(more);
        return text.length() <= longest;
    }

    /** The name, cut when HAVE does not have it. */
    String shown() {
        return FieldName.shownIfKnown(name);
    }

    String namespace() {
        return namespace;
    }

    /** Such as {@code /HAVE/facility[2]/serviceList[1]}, where the number counts those that are shown the same. */
    String path() {
        return parent == null ? "/" + shown() : parent.path() + "/" + shown() + "[" + number + "]";
    }

    boolean is(String... names) {
        return Stream.of(names).anyMatch(name::equalsIgnoreCase);
    }

    /** All elements below this one with one of these names, but not those inside of them. */
    List<XmlElement> below(String... names) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.is(names)) {
                found.add(child);
            } else {
                found.addAll(child.below(names));
            }
        }
        return found;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The first of its own, else the first below it. */
    Optional<XmlElement> first(String... names) {
        return own(names).or(() -> below(names).stream().findFirst());
    }

    Optional<XmlElement> own(String... names) {
        return children.stream().filter(child -> child.is(names)).findFirst();
    }

    /** Uses the text; empty when there is none, or more than a name or a number. */
    Optional<String> take() {
        String value = text.toString().strip();
        if (value.isEmpty() || value.length() > LONGEST || !children.isEmpty()) {
            return Optional.empty();
        }
        used = true;
        return Optional.of(value);
    }

    String peek() {
        return text.toString().strip();
    }

    /** Uses an attribute. */
    Optional<String> take(String attribute) {
        return Optional.ofNullable(attributes.remove(attribute.toLowerCase(Locale.ROOT)))
                .filter(value -> !value.isBlank() && value.length() <= LONGEST);
    }

    /** The first that holds a BSN in its name, its text or an attribute. */
    Optional<XmlElement> withBsn() {
        return holdsBsn()
                ? Optional.of(this)
                : children.stream().flatMap(child -> child.withBsn().stream()).findFirst();
    }

    private boolean holdsBsn() {
        return Bsn.isIn(name)
                || Bsn.isIn(text.toString())
                || attributes.values().stream().anyMatch(Bsn::isIn);
    }

    /** Names every text and attribute that nobody used. */
    void leftOver(Consumer<XmlElement> use) {
        if (!used && (!peek().isEmpty() || !attributes.isEmpty())) {
            use.accept(this);
        }
        children.forEach(child -> child.leftOver(use));
    }
}
