/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.UnreadableXmlException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a document into memory: no document type, no entities of its own, not too deep and not too large. */
final class XmlTree extends DefaultHandler2 {

    private static final int DEEPEST = 20;
    private static final int MOST_ELEMENTS = 300_000;

    /** Of each element that stays behind the path is told, with all the names in it. */
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST_TEXT = 100_000;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private XmlElement root;
    private int elements;

    private XmlTree() {}

    static XmlElement read(InputStream xml) {
        XmlTree tree = new XmlTree();
        try {
            parser(tree).parse(new LimitedStream(xml), tree);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw unreadable(e);
        }
        return tree.root;
    }

    /** Of SAX, because the stream reader of the JDK prints some faults by itself. */
    private static SAXParser parser(XmlTree tree) throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty("http://xml.org/sax/properties/lexical-handler", tree);
        return parser;
    }

    /** Before anything that it names is opened. */
    @Override
    public void startDTD(String name, String publicId, String systemId) {
        throw refused("heeft een documenttype (DTD)", "has a document type (DTD)");
    }

    @Override
    public void startElement(String namespace, String name, String fullName, Attributes attributes) {
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST || name.length() > LONGEST_NAME) {
            throw refused("is te groot of te diep", "is too large or too deep");
        }
        XmlElement element =
                open.isEmpty() ? XmlElement.root(name, namespace) : open.peek().child(name, namespace);
        for (int index = 0; index < attributes.getLength(); index++) {
            element.attribute(attributes.getURI(index), attributes.getLocalName(index), attributes.getValue(index));
        }
        root = root == null ? element : root;
        open.push(element);
    }

    @Override
    public void endElement(String namespace, String name, String fullName) {
        open.pop();
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (!open.peek().append(new String(text, from, length), LONGEST_TEXT)) {
            throw refused("heeft een te lange tekst", "has a text that is too long");
        }
    }

    static UnreadableXmlException refused(String nl, String en) {
        return new UnreadableXmlException(new Text("het document " + nl, "the document " + en));
    }

    /** The message of the parser may repeat what stands there. */
    private static UnreadableXmlException unreadable(Exception problem) {
        int line = problem instanceof SAXParseException place ? place.getLineNumber() : -1;
        String nl = "niet te lezen als XML" + (line < 1 ? "" : " op regel " + line);
        String en = "not readable as XML" + (line < 1 ? "" : " at line " + line);
        return new UnreadableXmlException(new Text(nl, en));
    }
}
