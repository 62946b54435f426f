/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;

/** Reads the bed counts of HAVE 2.0 (facility, serviceListItem) and of HAVE 1.0 (Hospital, BedCapacity). */
final class HaveReader {

    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:edxl:have:";

    private final XmlElement root;
    private final List<Loss> losses = new ArrayList<>();

    HaveReader(XmlElement root) {
        this.root = root;
    }

    Carried<CapacityTotals> read(Instant asOf) {
        refuse();
        List<CapacityTotals.Facility> facilities =
                root.below("facility", "Hospital").stream().map(this::facility).toList();
        root.leftOver(element ->
                losses.add(new Loss(element.path(), LossKind.NOT_UNDERSTOOD, Text.same(shown(element.name())))));
        losses.sort(Comparator.comparing(Loss::path).thenComparing(Loss::kind));
        return new Carried<>(new CapacityTotals(asOf, facilities), losses);
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    private void refuse() {
        boolean have = root.is("HAVE", "HospitalStatus")
                && root.namespace().toLowerCase(Locale.ROOT).startsWith(NAMESPACE);
        if (!have) {
            throw XmlTree.refused("is geen EDXL-HAVE", "is not EDXL-HAVE");
        }
        if (root.holdsBsn()) {
            throw XmlTree.refused("bevat een BSN (PRV-9)", "holds a BSN (PRV-9)");
        }
    }

    private CapacityTotals.Facility facility(XmlElement facility) {
        Optional<XmlElement> organisation = facility.first("OrganisationName");
        Optional<String> id = facility.first("facilityID")
                .flatMap(XmlElement::take)
                .or(() -> organisation.flatMap(one -> one.take("ID")));
        Optional<String> name = facility.first("facilityName")
                .flatMap(XmlElement::take)
                .or(() -> organisation.flatMap(one -> one.first("NameElement")).flatMap(XmlElement::take));
        return new CapacityTotals.Facility(id, name, groups(facility));
    }

    private List<CapacityTotals.Group> groups(XmlElement facility) {
        List<CapacityTotals.Group> groups = new ArrayList<>();
        for (XmlElement service : facility.below("serviceListItem", "BedCapacity")) {
            Optional<XmlElement> name = service.first("serviceName");
            for (XmlElement beds : service.is("BedCapacity") ? List.of(service) : service.below("BedCapacity")) {
                groups.add(new CapacityTotals.Group(name(beds, name), figures(beds)));
            }
        }
        return groups;
    }

    private static String name(XmlElement beds, Optional<XmlElement> ofService) {
        return beds.first("BedType")
                .or(() -> ofService)
                .flatMap(XmlElement::take)
                .orElse("?");
    }

    /** The first capacity counts; those of subcategories are part of it. */
    private Map<BedFigure, Integer> figures(XmlElement beds) {
        Map<BedFigure, Integer> figures = new EnumMap<>(BedFigure.class);
        beds.first("Capacity").ifPresent(capacity -> {
            count(capacity, "BaselineCount").ifPresent(count -> figures.put(BedFigure.PLANNED, count));
            if (isVacant(capacity)) {
                count(capacity, "AvailableCount").ifPresent(count -> figures.put(BedFigure.BOOKABLE, count));
            }
        });
        return figures;
    }

    /** Beds of which the status says something else than vacant are not offered. */
    private static boolean isVacant(XmlElement capacity) {
        Optional<XmlElement> status = capacity.first("CapacityStatus");
        boolean vacant = status.map(one -> one.peek().replaceAll("[^A-Za-z]", ""))
                .map(HaveWriter.VACANT::equalsIgnoreCase)
                .orElse(true);
        if (vacant) {
            status.ifPresent(XmlElement::take);
        }
        return vacant;
    }

    private static Optional<Integer> count(XmlElement capacity, String name) {
        return capacity.first(name)
                .filter(one -> one.peek().matches("[0-9]{1,9}"))
                .flatMap(XmlElement::take)
                .map(Integer::valueOf);
    }
}
