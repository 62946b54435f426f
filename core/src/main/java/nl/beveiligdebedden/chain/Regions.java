/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.RegionId;

/**
 * The regions that are known, in five systems that do not nest, and what somebody wrote down of how they lie.
 *
 * <p>{@link #published()} holds what the sources name: of the eleven Ketenveldnorm regions they name four, so that system
 * is partial; the others are added from data: {@code Regions.published().with(regions, mappings)}.
 *
 * @param all the regions
 * @param mappings which region lies in which
 */
public record Regions(List<Region> all, List<RegionMapping> mappings) {

    /** The day on which the published regions were last looked up. */
    public static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 22);

    /** The id of the area in which the consultation tables of Twente work. */
    public static final String TABLES_OF_TWENTE = "TAFEL-TWENTE";

    /** The first day of the month of the working version of the Ketenveldnorm; no region of the norm is older. */
    public static final LocalDate WORKING_VERSION = LocalDate.of(2018, 6, 1);

    /** ORG-15 speaks of four pilot regions; the names stand with those who led them. */
    private static final String PILOTS =
            "Ketenveldnorm 2.3, 8 Bijlagen, Regionaal projectleiders 2018 en 2019 – 2020 (ORG-15)";

    private static final String TWENTE = "RDM Twente, overzicht van overlegtafels, 2023";

    /**
     * Copies the lists.
     *
     * @param all the regions
     * @param mappings which region lies in which
     */
    public Regions {
        all = List.copyOf(all);
        mappings = List.copyOf(mappings);
    }

    /**
     * The regions that the sources name: four Ketenveldnorm regions, twelve provinces, and those of Twente.
     *
     * @return the regions, each with its source
     */
    public static Regions published() {
        List<Region> all = new ArrayList<>(List.of(
                pilot("KVN-OOST-BRABANT", "Oost-Brabant"),
                pilot("KVN-OVERIJSSEL", "Overijssel"),
                pilot("KVN-MIDDEN-NEDERLAND", "Midden-Nederland"),
                pilot("KVN-LIMBURG", "Limburg"),
                twente("ZVH-TWENTE", RegionSystem.ZVH, "Twente"),
                twente(TABLES_OF_TWENTE, RegionSystem.OVERLEGTAFEL, "Twente"),
                twente("TAFEL-OOST-NEDERLAND", RegionSystem.OVERLEGTAFEL, "Oost-Nederland")));
        for (Province province : Province.values()) {
            String name = province.words().nl();
            all.add(new Region(idOf(province), RegionSystem.PROVINCIE, name, "ISO 3166-2:NL", Period.ALWAYS));
        }
        return new Regions(
                all,
                List.of(
                        twente("ZVH-TWENTE", TABLES_OF_TWENTE),
                        twente(Province.GELDERLAND.code(), "TAFEL-OOST-NEDERLAND"),
                        twente(Province.OVERIJSSEL.code(), "TAFEL-OOST-NEDERLAND")));
    }

    private static Region pilot(String id, String name) {
        return new Region(new RegionId(id), RegionSystem.KETENVELDNORM, name, PILOTS, Period.ALWAYS);
    }

    private static Region twente(String id, RegionSystem system, String name) {
        return new Region(new RegionId(id), system, name, TWENTE, Period.ALWAYS);
    }

    private static RegionMapping twente(String part, String in) {
        return new RegionMapping(new RegionId(part), new RegionId(in), Answer.YES, TWENTE, Period.ALWAYS);
    }

    /**
     * The id of a province as a region.
     *
     * @param province the province
     * @return its ISO 3166-2 code
     */
    public static RegionId idOf(Province province) {
        return new RegionId(province.code());
    }

    /**
     * These regions and others.
     *
     * @param more other regions
     * @param how how they, or these, lie
     * @return all of them
     */
    public Regions with(Collection<Region> more, Collection<RegionMapping> how) {
        List<Region> regions = new ArrayList<>(all);
        regions.addAll(more);
        List<RegionMapping> lying = new ArrayList<>(mappings);
        lying.addAll(how);
        return new Regions(regions, lying);
    }

    /**
     * The region with this id.
     *
     * @param id the id
     * @return the region, when it is known
     */
    public Optional<Region> find(RegionId id) {
        for (Region region : all) {
            if (region.id().equals(id)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether regions of a system are missing here.
     *
     * @param system the system
     * @return true when a source says how many there are and fewer are known
     */
    public boolean isPartial(RegionSystem system) {
        return all.stream().filter(region -> region.system() == system).count()
                < system.total().orElse(0);
    }

    /**
     * The regions of a system that lie wholly in a region.
     *
     * @param system the system
     * @param in the region
     * @param on the day
     * @return the regions, in the order of the list
     */
    public List<Region> of(RegionSystem system, RegionId in, LocalDate on) {
        return all.stream()
                .filter(region -> region.system() == system && lies(region.id(), in, on) == Answer.YES)
                .toList();
    }

    /**
     * Whether a region lies in another one, as far as anybody wrote that down.
     *
     * @param part the region
     * @param in the other region, or the same one
     * @param on the day
     * @return yes when it lies there wholly; no when somebody wrote that it does not, or that it lies wholly in another
     *     region of that system; else not recorded
     */
    public Answer lies(RegionId part, RegionId in, LocalDate on) {
        if (part.equals(in)) {
            return Answer.YES;
        }
        Answer answer = isOfSystemOf(part, in) ? Answer.NO : Answer.NOT_RECORDED;
        for (RegionMapping mapping : mappings) {
            if (mapping.part().equals(part) && mapping.period().covers(on)) {
                Answer told = told(mapping, in);
                if (told == Answer.YES) {
                    return told;
                }
                answer = told == Answer.NO ? told : answer;
            }
        }
        return answer;
    }

    private Answer told(RegionMapping mapping, RegionId in) {
        if (mapping.in().equals(in)) {
            return mapping.lies();
        }
        return mapping.lies() == Answer.YES && isOfSystemOf(mapping.in(), in) ? Answer.NO : Answer.NOT_RECORDED;
    }

    private boolean isOfSystemOf(RegionId one, RegionId other) {
        return find(one).map(Region::system).equals(find(other).map(Region::system));
    }
}
