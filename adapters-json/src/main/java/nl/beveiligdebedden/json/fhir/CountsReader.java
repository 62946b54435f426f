/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.LossKind;
import tools.jackson.databind.JsonNode;

/** Reads totals out of MeasureReports in the style of SANER, ours or somebody else's. */
final class CountsReader {

    private static final Text NO_TOTAL =
            new Text("verslag dat niet af is of geen telling is", "report that is not complete or not a count");
    private static final String DATE = "date";
    private static final int MOST = 999_999_999;

    private final Node bundle;
    private final Resources resources;
    private final Map<String, Optional<String>> ids = new HashMap<>();

    CountsReader(Node bundle, Resources resources) {
        this.bundle = bundle;
        this.resources = resources;
    }

    /** The totals; those of a moment that is not told count from the given one. */
    CapacityTotals read(Instant otherwise) {
        List<Node> reports = new ArrayList<>();
        resources.ofType("MeasureReport").forEach(report -> {
            if (report.has("status", "complete") && report.has("type", "summary")) {
                reports.add(Resources.use(report));
            } else {
                Resources.leaveOut(report, NO_TOTAL);
            }
        });
        Instant asOf = asOf(reports).orElse(otherwise);
        reports.stream().filter(report -> countedAt(report).isEmpty()).forEach(CountsReader::nameMoment);
        takeMoment(bundle.at("timestamp"), asOf);
        return new CapacityTotals(
                asOf, reports.stream().map(report -> facility(report, asOf)).toList());
    }

    /** The oldest counts decide, so that nothing seems newer than it is. */
    private Optional<Instant> asOf(List<Node> reports) {
        return reports.stream()
                .flatMap(report -> countedAt(report).stream())
                .min(Instant::compareTo)
                .or(() -> moment(bundle.at("timestamp")));
    }

    /** Its counts get the moment of the other reports, that of the bundle, or that of receipt. */
    private static void nameMoment(Node report) {
        report.at(DATE).lose(LossKind.READ_AS, Text.same(DATE));
    }

    private static Optional<Instant> countedAt(Node report) {
        return moment(report.at("period").at("end")).or(() -> moment(report.at(DATE)));
    }

    private static Optional<Instant> moment(Node place) {
        try {
            return place.json()
                    .asStringOpt()
                    .filter(text -> text.matches("(19|20|21)[0-9]{2}-.*"))
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Another moment is left over, and so it is named. */
    private static void takeMoment(Node place, Instant asOf) {
        moment(place).filter(asOf::equals).ifPresent(same -> place.take());
    }

    private CapacityTotals.Facility facility(Node report, Instant asOf) {
        Stream.of("status", "type").forEach(field -> report.at(field).take());
        report.take("measure", CountsBundle.MEASURE);
        Stream.of(
                        report.at(DATE),
                        report.at("period").at("start"),
                        report.at("period").at("end"))
                .forEach(place -> takeMoment(place, asOf));
        List<Party> parties = Stream.of("reporter", "subject")
                .map(field -> party(report.at(field)))
                .toList();
        Optional<String> id =
                parties.stream().flatMap(party -> party.id().stream()).findFirst();
        Optional<String> name =
                parties.stream().flatMap(party -> party.name().stream()).findFirst();
        parties.forEach(party -> party.take(id, name));
        return new CapacityTotals.Facility(id, name, groups(report));
    }

    /** Many reports may be of one organization, of which the id is looked for once. */
    private Party party(Node reference) {
        Optional<Node> resource = resources.target(reference).map(Resources::use);
        Optional<String> known = resource.flatMap(
                one -> ids.computeIfAbsent(one.path(), path -> Optional.ofNullable(Identity.ofProvider(one))));
        return new Party(reference, resource, known);
    }

    private static List<CapacityTotals.Group> groups(Node report) {
        return report.items("group").stream()
                .flatMap(group -> groupsIn(group).stream())
                .toList();
    }

    /** The strata of the first stratifier: a second one counts the same beds again. Without any, the group itself. */
    private static List<CapacityTotals.Group> groupsIn(Node group) {
        group.codings("code", CountsBundle.GROUPS).stream()
                .filter(coding -> coding.has("code", CountsBundle.BEDS))
                .forEach(Node::take);
        List<CapacityTotals.Group> strata = group.items("stratifier").stream()
                .limit(1)
                .flatMap(stratifier -> strata(stratifier).stream())
                .toList();
        return strata.isEmpty() ? whole(group) : checked(group, strata);
    }

    private static List<CapacityTotals.Group> strata(Node stratifier) {
        stratifier.at("code").take();
        return stratifier.items("stratum").stream().map(CountsReader::stratum).toList();
    }

    private static CapacityTotals.Group stratum(Node stratum) {
        List<Node> components = stratum.items("component");
        String name = (components.isEmpty() ? Stream.of(stratum) : components.stream())
                .map(part -> name(part.at("value")))
                .collect(joining(", "));
        components.forEach(part -> part.at("code").take());
        return new CapacityTotals.Group(name, taken(counts(stratum)));
    }

    private static List<CapacityTotals.Group> whole(Node group) {
        Map<BedFigure, Node> counts = counts(group);
        return counts.isEmpty() ? List.of() : List.of(new CapacityTotals.Group(name(group.at("code")), taken(counts)));
    }

    /** A count of all strata together says nothing more; another one is left over, and so it is named. */
    private static List<CapacityTotals.Group> checked(Node group, List<CapacityTotals.Group> strata) {
        Map<BedFigure, Integer> sum = CountsBundle.sum(strata);
        counts(group).forEach((figure, population) -> {
            if (count(population).equals(Optional.ofNullable(sum.get(figure)))) {
                population.take();
            }
        });
        return strata;
    }

    private static Map<BedFigure, Node> counts(Node parent) {
        Map<BedFigure, Node> counts = new EnumMap<>(BedFigure.class);
        for (Node population : parent.items("population")) {
            if (count(population).isPresent()) {
                FigureCode.in(population).ifPresent(figure -> counts.putIfAbsent(figure, population));
            }
        }
        return counts;
    }

    private static Map<BedFigure, Integer> taken(Map<BedFigure, Node> counts) {
        Map<BedFigure, Integer> figures = new EnumMap<>(BedFigure.class);
        counts.forEach((figure, population) ->
                figures.put(figure, count(population.take()).orElseThrow()));
        return figures;
    }

    private static Optional<Integer> count(Node population) {
        JsonNode count = population.json().path("count");
        boolean counts = count.isIntegralNumber()
                && count.canConvertToInt()
                && count.intValue() >= 0
                && count.intValue() <= MOST;
        return counts ? Optional.of(count.intValue()) : Optional.empty();
    }

    /** The words of a concept, else those of its first code. */
    private static String name(Node concept) {
        Stream<Node> coding = concept.items("coding").stream().limit(1);
        Optional<Node> words = Stream.concat(
                        Stream.of(concept.at("text")),
                        coding.flatMap(one -> Stream.of(one.at("display"), one.at("code"))))
                .filter(place -> Party.isName(place.json()))
                .findFirst();
        words.ifPresent(used -> concept.take());
        return words.map(Node::text).orElse("?");
    }
}
