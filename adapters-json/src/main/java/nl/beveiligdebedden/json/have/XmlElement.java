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

/**
 * An element of a document that was read, which remembers whether somebody used it. Names are compared without capitals;
 * those of CIQ, the standard for organisations, begin with {@code ciq:}. Those of other namespaces are never found.
 */
final class XmlElement {

    private static final int LONGEST = 200;
    private static final String CIQ = "urn:oasis:names:tc:ciq:";

    private final String name;
    private final String namespace;
    private final String standard;
    private final String called;
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
        this.standard = parent == null ? namespace : parent.standard;
        this.called = called(namespace, name);
        this.parent = parent;
        this.number = number;
    }

    static XmlElement root(String name, String namespace) {
        return new XmlElement(name, namespace == null ? "" : namespace, null, 1);
    }

    XmlElement child(String childName, String childNamespace) {
        int childNumber = counts.merge(FieldName.shownIfKnown(childName), 1, Integer::sum);
        XmlElement child = new XmlElement(childName, childNamespace, this, childNumber);
        children.add(child);
        return child;
    }

    /** One without a namespace is of its element. */
    void attribute(String attributeNamespace, String attribute, String value) {
        String found = attributeNamespace.isEmpty() ? attribute : called(attributeNamespace, attribute);
        attributes.put(found.isEmpty() ? "foreign " + attributes.size() : found.toLowerCase(Locale.ROOT), value);
    }

    /** Empty when it is foreign: a namespace may be long, and is not kept with each name. */
    private String called(String itsNamespace, String itsName) {
        if (itsNamespace.equalsIgnoreCase(standard)) {
            return itsName;
        }
        return itsNamespace.startsWith(CIQ) ? "ciq:" + itsName : "";
    }

    private boolean isForeign() {
        return called.isEmpty();
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
        return Stream.of(names).anyMatch(called::equalsIgnoreCase);
    }

    /** All elements below this one with one of these names, but not those inside of them or of foreign ones. */
    List<XmlElement> below(String... names) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.is(names)) {
                found.add(child);
            } else if (!child.isForeign()) {
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

    /** Names every text and attribute that nobody used, and each foreign element that ends there. */
    void leftOver(Consumer<XmlElement> use) {
        boolean says = !peek().isEmpty() || !attributes.isEmpty() || isForeign() && children.isEmpty();
        if (!used && says) {
            use.accept(this);
        }
        children.forEach(child -> child.leftOver(use));
    }
}
