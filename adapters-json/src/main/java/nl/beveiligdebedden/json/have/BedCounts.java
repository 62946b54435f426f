/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;

/**
 * Reads the counts of one BedCapacity. In HAVE 1.0 many types may stand there side by side, each followed by its counts and
 * then by its sub categories with theirs. What is counted of a sub category is part of its type, so it stays behind.
 */
final class BedCounts {

    private static final String TYPE = "BedType";
    private static final String SUB_CATEGORY = "SubCategoryBedType";

    private final Optional<XmlElement> service;

    BedCounts(Optional<XmlElement> service) {
        this.service = service;
    }

    Stream<CapacityTotals.Group> groups(XmlElement beds) {
        List<List<XmlElement>> parts = parts(beds.children());
        List<XmlElement> begin = parts.remove(0);
        parts.removeIf(part -> part.get(0).is(SUB_CATEGORY));
        if (parts.size() < 2) {
            parts.forEach(begin::addAll);
            return Stream.of(group(begin));
        }
        return parts.stream().map(this::group);
    }

    /** What stands before any type, and each type or sub category with what stands behind it. */
    private static List<List<XmlElement>> parts(List<XmlElement> children) {
        List<List<XmlElement>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (XmlElement child : children) {
            if (child.is(TYPE, SUB_CATEGORY)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(child);
        }
        return parts;
    }

    private CapacityTotals.Group group(List<XmlElement> part) {
        String name =
                first(part, TYPE).or(() -> service).flatMap(XmlElement::take).orElse("?");
        return new CapacityTotals.Group(name, figures(part));
    }

    /** Some systems count without an element for it; else the first capacity counts. */
    private static Map<BedFigure, Integer> figures(List<XmlElement> part) {
        return first(part, "AvailableCount", "BaselineCount").isPresent()
                ? figures(name -> first(part, name))
                : first(part, "Capacity")
                        .map(capacity -> figures(capacity::first))
                        .orElse(Map.of());
    }

    private static Map<BedFigure, Integer> figures(Function<String, Optional<XmlElement>> field) {
        Map<BedFigure, Integer> figures = new EnumMap<>(BedFigure.class);
        count(field.apply("BaselineCount")).ifPresent(count -> figures.put(BedFigure.PLANNED, count));
        if (isVacant(field.apply("CapacityStatus"))) {
            count(field.apply("AvailableCount")).ifPresent(count -> figures.put(BedFigure.BOOKABLE, count));
        }
        return figures;
    }

    /** Beds of which the status says something else than vacant are not offered. */
    private static boolean isVacant(Optional<XmlElement> status) {
        boolean vacant = status.map(one -> one.peek().replaceAll("[^A-Za-z]", ""))
                .map(HaveWriter.VACANT::equalsIgnoreCase)
                .orElse(true);
        if (vacant) {
            status.ifPresent(XmlElement::take);
        }
        return vacant;
    }

    private static Optional<Integer> count(Optional<XmlElement> count) {
        return count.filter(one -> one.peek().matches("[0-9]{1,9}"))
                .flatMap(XmlElement::take)
                .map(Integer::valueOf);
    }

    private static Optional<XmlElement> first(List<XmlElement> part, String... names) {
        return part.stream().filter(element -> element.is(names)).findFirst();
    }
}
