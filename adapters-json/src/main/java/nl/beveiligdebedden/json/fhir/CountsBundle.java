/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;

/** Writes totals as MeasureReports in the style of SANER: one for each provider, with a stratum for each level. */
final class CountsBundle {

    static final String MEASURE = Urls.OWN + "Measure/bed-capacity";
    static final String GROUPS = Urls.SANER + "MeasureGroupSystem";
    static final String BEDS = "Beds";

    private CountsBundle() {}

    static String write(CapacityTotals totals) {
        BundleWriter bundle = new BundleWriter(Optional.of(totals.asOf()));
        for (int index = 0; index < totals.facilities().size(); index++) {
            String address = BundleWriter.address("MeasureReport/" + index, totals.asOf());
            bundle.add(address, report(totals, totals.facilities().get(index)));
        }
        return bundle.toString();
    }

    static List<Loss> losses(CapacityTotals totals) {
        return Stream.of(BedFigure.STAFFED, BedFigure.TO_CONFIRM, BedFigure.UNKNOWN)
                .filter(figure -> totals.facilities().stream()
                        .flatMap(facility -> facility.groups().stream())
                        .anyMatch(group -> group.figures().containsKey(figure)))
                .map(figure -> new Loss("/facilities", LossKind.OWN_CODE_ONLY, figure.words()))
                .toList();
    }

    private static Element report(CapacityTotals totals, CapacityTotals.Facility facility) {
        String moment = Element.shown(totals.asOf());
        return Element.resource("MeasureReport")
                .text("status", "complete")
                .text("type", "summary")
                .text("measure", MEASURE)
                .set("subject", party("Location", facility))
                .text("date", moment)
                .set("reporter", party("Organization", facility))
                .set("period", new Element().text("start", moment).text("end", moment))
                .add("group", group(facility));
    }

    private static Element party(String type, CapacityTotals.Facility facility) {
        Element party = new Element().text("type", type);
        facility.id().ifPresent(id -> party.set("identifier", identifier(id)));
        Optional<String> nobody = facility.id().isPresent() ? Optional.empty() : Optional.of(Party.NOBODY);
        return party.text("display", facility.name().or(() -> nobody));
    }

    private static Element identifier(String id) {
        return CareProviderNumber.of(id)
                .map(number -> new Element().text("system", number.system()).text("value", number.value()))
                .orElseGet(() -> new Element().text("system", Urls.PROVIDER_ID).text("value", id));
    }

    private static Element group(CapacityTotals.Facility facility) {
        Element group = new Element().set("code", concept(Element.coding(GROUPS, BEDS, BEDS)));
        populations(group, sum(facility.groups()));
        Element stratifier = new Element().add("code", new Element().text("text", "niveau"));
        facility.groups().forEach(one -> stratifier.add("stratum", stratum(one)));
        return facility.groups().isEmpty() ? group : group.add("stratifier", stratifier);
    }

    private static Element stratum(CapacityTotals.Group group) {
        Element component = new Element()
                .set("code", new Element().text("text", "niveau"))
                .set("value", new Element().text("text", group.name()));
        return populations(new Element().add("component", component), group.figures());
    }

    private static Element populations(Element parent, Map<BedFigure, Integer> figures) {
        figures.forEach((figure, count) -> parent.add(
                "population",
                new Element()
                        .set("code", concept(FigureCode.of(figure).coding()))
                        .number("count", count)));
        return parent;
    }

    /** A figure that one of the groups does not tell is not known of them together. */
    static Map<BedFigure, Integer> sum(List<CapacityTotals.Group> groups) {
        Map<BedFigure, Integer> sum = new EnumMap<>(BedFigure.class);
        for (BedFigure figure : BedFigure.values()) {
            if (!groups.isEmpty()
                    && groups.stream().allMatch(group -> group.figures().containsKey(figure))) {
                sum.put(
                        figure,
                        groups.stream()
                                .mapToInt(group -> group.figures().get(figure))
                                .sum());
            }
        }
        return sum;
    }

    private static Element concept(Element coding) {
        return new Element().add("coding", coding);
    }
}
