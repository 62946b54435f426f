/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.UnreadableXmlException;

/** Reads a document into memory: no document type, no entities of its own, not too deep and not too large. */
final class XmlTree {

    private static final int DEEPEST = 20;
    private static final int MOST_ELEMENTS = 300_000;

    /** Of each element that stays behind the path is told, with all the names in it. */
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST_TEXT = 100_000;

    private final XMLStreamReader xml;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private XmlElement root;
    private int elements;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    static XmlElement read(InputStream xml) {
        try {
            return new XmlTree(factory().createXMLStreamReader(new LimitedStream(xml))).read();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private XmlElement read() throws XMLStreamException {
        while (xml.hasNext()) {
            event(xml.next());
        }
        return root;
    }

    private void event(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
            case XMLStreamConstants.DTD -> throw refused("heeft een documenttype (DTD)", "has a document type (DTD)");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refused("verwijst naar een entiteit", "refers to an entity");
            default -> {
                // Comments, processing instructions and the end say nothing.
            }
        }
    }

    private void start() {
        if (++elements > MOST_ELEMENTS
                || open.size() >= DEEPEST
                || xml.getLocalName().length() > LONGEST_NAME) {
            throw refused("is te groot of te diep", "is too large or too deep");
        }
        XmlElement element = open.isEmpty()
                ? XmlElement.root(xml.getLocalName(), xml.getNamespaceURI())
                : open.peek().child(xml.getLocalName());
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            element.attribute(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        root = root == null ? element : root;
        open.push(element);
    }

    private void characters() {
        if (!open.isEmpty() && !open.peek().append(xml.getText(), LONGEST_TEXT)) {
            throw refused("heeft een te lange tekst", "has a text that is too long");
        }
    }

    static UnreadableXmlException refused(String nl, String en) {
        return new UnreadableXmlException(new Text("het document " + nl, "the document " + en));
    }

    /** The message of the parser may repeat what stands there. */
    private static UnreadableXmlException unreadable(XMLStreamException problem) {
        int line = problem.getLocation() == null ? -1 : problem.getLocation().getLineNumber();
        String nl = "niet te lezen als XML" + (line < 1 ? "" : " op regel " + line);
        String en = "not readable as XML" + (line < 1 ? "" : " at line " + line);
        return new UnreadableXmlException(new Text(nl, en));
    }
}
