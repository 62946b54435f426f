/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import static java.util.Collections.nCopies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;

/**
 * The secured beds of the Netherlands as they were counted on 15 June 2022.
 *
 * <p>Source: LCBB managementrapportage 02|22, chapters 2 and 3 (FIG-1, FIG-2, FIG-3). The totals are published; the
 * providers, the units and the spread over them are invented, by the tables of this package and by nothing else.
 * Example: {@code SecuredBeds.builder().capacity(NationalSnapshot::of15June2022).build()}.
 */
public final class NationalSnapshot {

    private static final Text NOTICE = new Text(
            "De aanbieders, de afdelingen en de verdeling daarover zijn verzonnen. "
                    + "De totalen zijn die van de LCBB managementrapportage 02|22 (15 juni 2022).",
            "The providers, the units and the spread over them are invented. "
                    + "The totals are those of the LCBB managementrapportage 02|22 (15 June 2022).");

    private NationalSnapshot() {}

    /**
     * The capacity of that day.
     *
     * @return 1,737 beds at levels 2 and 3 and three places at level 4; the same snapshot each time
     */
    public static CapacitySnapshot of15June2022() {
        List<SiteUnit> units = Arrays.stream(Province.values())
                .flatMap(NationalSnapshot::unitsIn)
                .toList();
        return new CapacitySnapshot(
                Optional.of(PublishedCase.moment()),
                providers(),
                units.stream().map(SiteUnit::unit).toList(),
                units.stream().flatMap(SiteUnit::beds).toList());
    }

    /**
     * What is published and what is invented; show it beside every figure.
     *
     * @return one notice in both languages
     */
    public static Text notice() {
        return NOTICE;
    }

    private static List<Provider> providers() {
        return Site.all().stream()
                .map(Site::provider)
                .distinct()
                .sorted()
                .map(NationalSnapshot::provider)
                .toList();
    }

    private static Provider provider(ProviderId id) {
        String number = id.value().substring("p-".length());
        return new Provider(id, Optional.of("Aanbieder " + number + " (verzonnen)"));
    }

    private static Stream<SiteUnit> unitsIn(Province province) {
        List<Site> siteOfEach = Site.all().stream()
                .filter(site -> site.province() == province)
                .flatMap(site -> nCopies(site.units(), site).stream())
                .toList();
        return IntStream.range(0, siteOfEach.size()).mapToObj(place -> unit(siteOfEach, place));
    }

    private static SiteUnit unit(List<Site> siteOfEach, int place) {
        Site site = siteOfEach.get(place);
        return new SiteUnit(site, place - siteOfEach.indexOf(site), place + 1);
    }
}
