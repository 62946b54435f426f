/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.disclosure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/**
 * Which route may carry which data to whom: what is not in the table is not shared.
 *
 * <p>The national table is a cautious reading, to be confirmed with the Handreiking gegevensdeling; bring your own once
 * you have read that. Example:
 *
 * <pre>{@code
 * DisclosureTable.national().disclose(request, question).projection();
 * }</pre>
 *
 * @param rows the categories by route and recipient
 * @param mark whether somebody checked the table against the Handreiking
 */
public record DisclosureTable(Map<SharingRoute, Map<Recipient, Set<DataCategory>>> rows, Mark mark) {

    /** A line for each route and its recipients: the categories that it carries to them. */
    private static final String NATIONAL = """
            VRIJWILLIG AANBIEDER,LEVENSLOOPAANBIEDER KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,DOSSIER,ZORGVRAAG,TITELS,STRAFRECHT,VERTEGENWOORDIGING,FINANCIERING,TERUGKEER
            VRIJWILLIG LCBB KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,ZORGVRAAG,TITELS,STRAFRECHT,VERTEGENWOORDIGING,FINANCIERING,TERUGKEER
            VRIJWILLIG ZVH KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,ZORGVRAAG,TITELS,STRAFRECHT,VERTEGENWOORDIGING,TERUGKEER
            VRIJWILLIG GEMEENTE KENMERK,GEBOORTEJAAR,PERSOON,ZORGVRAAG,VERTEGENWOORDIGING,FINANCIERING,TERUGKEER
            VRIJWILLIG ZORGVERZEKERAAR KENMERK,ZORGVRAAG,FINANCIERING
            VRIJWILLIG ZORGKANTOOR KENMERK,GEBOORTEJAAR,ZORGVRAAG,VERTEGENWOORDIGING,FINANCIERING
            VRIJWILLIG CIZ KENMERK,GEBOORTEJAAR,PROBLEMATIEK,DOSSIER,VERTEGENWOORDIGING,FINANCIERING
            VRIJWILLIG NAASTE PROBLEMATIEK,ZORGVRAAG
            ONDER_VOORWAARDEN AANBIEDER,LEVENSLOOPAANBIEDER KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,DOSSIER,ZORGVRAAG,TITELS,STRAFRECHT,VERTEGENWOORDIGING
            ONDER_VOORWAARDEN ZVH KENMERK,PERSOON,ZORGVRAAG,TITELS,STRAFRECHT
            ONDER_VOORWAARDEN GEMEENTE KENMERK,PERSOON,ZORGVRAAG
            WVGGZ AANBIEDER,GENEESHEER_DIRECTEUR KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,DOSSIER,ZORGVRAAG,TITELS,VERTEGENWOORDIGING
            WVGGZ OFFICIER_VAN_JUSTITIE KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,ZORGVRAAG,TITELS,STRAFRECHT,VERTEGENWOORDIGING
            WVGGZ GEMEENTE KENMERK,PERSOON,ZORGVRAAG,TITELS
            WZD AANBIEDER KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,DOSSIER,ZORGVRAAG,TITELS,VERTEGENWOORDIGING
            WZD CIZ KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,DOSSIER,ZORGVRAAG,TITELS,VERTEGENWOORDIGING,FINANCIERING
            WZD GEMEENTE KENMERK,PERSOON,ZORGVRAAG,TITELS
            BEMOEIZORG AANBIEDER,LEVENSLOOPAANBIEDER KENMERK,PERSOON,PROBLEMATIEK,ZORGVRAAG
            BEMOEIZORG ZVH,GEMEENTE KENMERK,PERSOON,ZORGVRAAG
            ANONIEM LCBB KENMERK,GEBOORTEJAAR,PERSOON,PROBLEMATIEK,ZORGVRAAG,TITELS,STRAFRECHT,VERTEGENWOORDIGING,FINANCIERING,TERUGKEER
            """;

    /**
     * Copies the rows.
     *
     * @param rows the categories by route and recipient
     * @param mark whether somebody checked the table against the Handreiking
     */
    public DisclosureTable {
        Map<SharingRoute, Map<Recipient, Set<DataCategory>>> copy = new EnumMap<>(SharingRoute.class);
        rows.forEach((route, carried) -> copy.put(route, Map.copyOf(carried)));
        rows = copy;
    }

    /**
     * The national table.
     *
     * @return the table, to be confirmed
     */
    public static DisclosureTable national() {
        Map<SharingRoute, Map<Recipient, Set<DataCategory>>> rows = new EnumMap<>(SharingRoute.class);
        NATIONAL.lines()
                .map(line -> line.split(" "))
                .forEach(cells -> List.of(cells[1].split(","))
                        .forEach(to -> rows.computeIfAbsent(
                                        SharingRoute.valueOf(cells[0]), route -> new EnumMap<>(Recipient.class))
                                .put(Recipient.valueOf(to), categories(cells[2]))));
        return new DisclosureTable(rows, Mark.TO_CONFIRM);
    }

    private static Set<DataCategory> categories(String codes) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        List.of(codes.split(",")).forEach(code -> categories.add(DataCategory.valueOf(code)));
        return categories;
    }

    /**
     * What a route may carry to somebody, apart from whether it is open.
     *
     * @param route the route
     * @param to who would be told
     * @return the categories; none when the route does not lead to them
     */
    public Set<DataCategory> carried(SharingRoute route, Recipient to) {
        return rows.getOrDefault(route, Map.of()).getOrDefault(to, Set.of());
    }

    /**
     * What may be told of a case.
     *
     * @param request the case
     * @param question by which route, to whom, on which day
     * @return what may be told, on what ground, and what is left out and why
     */
    public Disclosure disclose(PlacementRequest request, SharingQuestion question) {
        Ground ground = new Ground(this, request, question);
        SortedMap<DataCategory, List<Finding>> leftOut = new TreeMap<>();
        EnumSet<DataCategory> told = EnumSet.allOf(DataCategory.class);
        told.removeIf(category -> !ground.against(category).isEmpty());
        EnumSet.complementOf(told).forEach(category -> leftOut.put(category, ground.against(category)));
        Projection projection = new Projection(question.route(), question.to(), Copy.of(request, told));
        return new Disclosure(projection, ground.findings(), leftOut);
    }

    /**
     * Every reason that can be found, for the rule book.
     *
     * @return the reasons by the class that finds them
     */
    public static SortedMap<String, List<Reason>> reasons() {
        return new TreeMap<>(Map.of(Ground.class.getName(), Ground.REASONS.all()));
    }
}
