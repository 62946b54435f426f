/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;

/** Writes totals as EDXL-HAVE 2.0: a facility for each provider, a service for each group of beds. */
final class HaveWriter {

    static final String NAMESPACE = "urn:oasis:names:tc:emergency:edxl:have:2.0";
    static final String VACANT = "VacantAvailable";

    private static final List<BedFigure> NO_PLACE =
            List.of(BedFigure.STAFFED, BedFigure.OCCUPIED, BedFigure.TO_CONFIRM, BedFigure.UNKNOWN);

    private final StringWriter text = new StringWriter();
    private final List<Loss> losses = new ArrayList<>();

    /** A part of the document. */
    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    Carried<String> write(CapacityTotals totals) {
        NO_PLACE.stream()
                .filter(figure -> isTold(figure, totals))
                .forEach(figure -> losses.add(new Loss("/facilities", LossKind.NOT_CARRIED, figure.words())));
        if (totals.facilities().isEmpty()) {
            losses.add(new Loss("/asOf", LossKind.NOT_CARRIED, Text.same("asOf")));
        }
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            document(xml, totals);
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML written to memory must not fail", e);
        }
        return new Carried<>(text.toString(), losses);
    }

    private static boolean isTold(BedFigure figure, CapacityTotals totals) {
        return totals.facilities().stream()
                .flatMap(facility -> facility.groups().stream())
                .anyMatch(group -> group.figures().containsKey(figure));
    }

    private void document(XMLStreamWriter xml, CapacityTotals totals) throws XMLStreamException {
        xml.writeStartElement("have", "HAVE", NAMESPACE);
        xml.writeNamespace("have", NAMESPACE);
        for (CapacityTotals.Facility facility : totals.facilities()) {
            element(xml, "facility", inner -> {
                facility(inner, facility);
                text(inner, "lastUpdateTime", Optional.of(totals.asOf()));
            });
        }
        xml.writeEndElement();
    }

    private void facility(XMLStreamWriter xml, CapacityTotals.Facility facility) throws XMLStreamException {
        element(xml, "facilityInformation", inner -> {
            text(inner, "facilityID", facility.id());
            text(inner, "facilityName", facility.name());
        });
        element(xml, "serviceList", inner -> {
            for (CapacityTotals.Group group : facility.groups()) {
                element(inner, "serviceListItem", service -> service(service, group));
            }
        });
    }

    private void service(XMLStreamWriter xml, CapacityTotals.Group group) throws XMLStreamException {
        text(xml, "serviceName", Optional.of(group.name()));
        element(xml, "bedCapacity", beds -> element(beds, "capacity", inner -> capacity(inner, group)));
    }

    private void capacity(XMLStreamWriter xml, CapacityTotals.Group group) throws XMLStreamException {
        Optional<Integer> bookable = Optional.ofNullable(group.figures().get(BedFigure.BOOKABLE));
        text(xml, "capacityStatus", bookable.filter(count -> count > 0).map(count -> VACANT));
        text(xml, "availableCount", bookable);
        text(xml, "baselineCount", Optional.ofNullable(group.figures().get(BedFigure.PLANNED)));
    }

    private static void element(XMLStreamWriter xml, String name, Part inner) throws XMLStreamException {
        xml.writeStartElement("have", name, NAMESPACE);
        inner.write(xml);
        xml.writeEndElement();
    }

    private void text(XMLStreamWriter xml, String name, Optional<?> value) throws XMLStreamException {
        if (value.isPresent()) {
            String allowed = allowed(value.get().toString(), name);
            element(xml, name, inner -> inner.writeCharacters(allowed));
        }
    }

    /** XML has no way to write most control characters. */
    private String allowed(String value, String name) {
        String allowed = value.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
        if (!allowed.equals(value)) {
            losses.add(new Loss(
                    "/facilities", LossKind.NOT_CARRIED, new Text("een teken in " + name, "a character in " + name)));
        }
        return allowed;
    }
}
