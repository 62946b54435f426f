/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import static java.util.Collections.nCopies;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;

/**
 * One unit with its beds.
 *
 * @param site the site it belongs to
 * @param index its place among the units of the site, from 0
 * @param number its number in the province, from 1
 */
record SiteUnit(Site site, int index, int number) {

    private static final Instant FIRST_CALL =
            OffsetDateTime.parse("2022-06-15T08:30:00+02:00").toInstant();
    private static final int SECONDS_PER_CALL = 7 * 60;

    Unit unit() {
        return site.ward()
                .unit()
                .id(new UnitId("u-" + key()))
                .provider(site.provider())
                .name(site.ward().noun() + " " + key().toUpperCase(Locale.ROOT) + " (verzonnen)")
                .province(site.province())
                .turnoverCeilingReached(site.ceilingReached())
                .extraStaffSecurity(Answer.NO)
                .somaticCare(site.somaticCare())
                .build();
    }

    Stream<Bed> beds() {
        List<BedState> states = states();
        return IntStream.range(0, states.size()).mapToObj(place -> bed(place + 1, states.get(place)));
    }

    private Bed bed(int place, BedState state) {
        return Bed.builder()
                .id(new BedId(String.format(Locale.ROOT, "b-%s-%02d", key(), place)))
                .unit(new UnitId("u-" + key()))
                .state(state)
                .confirmedAt(calledAt())
                .build();
    }

    /** Empty beds first, and reserved ones from the last unit of the site back; every other bed is occupied. */
    private List<BedState> states() {
        return Stream.of(
                        nCopies(site.share("free", index), BedState.VRIJ),
                        nCopies(site.share("reserved", site.units() - 1 - index), BedState.GERESERVEERD),
                        nCopies(site.share("unstaffed", index), BedState.GEEN_PERSONEEL),
                        nCopies(site.share("beds", index), BedState.BEZET))
                .flatMap(List::stream)
                .limit(site.share("beds", index))
                .toList();
    }

    private String key() {
        String province = site.province().code().substring("NL-".length()).toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%s-%02d", province, number);
    }

    /** The providers were called one after the other, in the order of their numbers. */
    private Instant calledAt() {
        int provider = Integer.parseInt(site.provider().value().substring("p-".length()));
        return FIRST_CALL.plusSeconds((long) provider * SECONDS_PER_CALL);
    }
}
