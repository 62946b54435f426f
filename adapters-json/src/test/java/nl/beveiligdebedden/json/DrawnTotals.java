/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.testkit.Examples;

/** Draws totals: what we count ourselves, and what somebody else may tell: a part of the figures, under any name. */
public final class DrawnTotals {

    private static final Arbitrary<String> NAMES =
            Arbitraries.of("Kliniek Oost", "ggz \"Noord\" & zoon", "Huis 't Höfke <1>", "p-1");
    private static final Arbitrary<String> IDS =
            Arbitraries.of("ura-00015823", "agb-06290123", "p-1", "k oost", "ura-12");

    private DrawnTotals() {}

    public static Arbitrary<CapacityTotals> totals() {
        Arbitrary<Instant> moments =
                Arbitraries.of(Examples.MOMENT, Examples.MOMENT.plusNanos(123_456_789), Instant.EPOCH);
        return Combinators.combine(moments, facilities().list().ofMaxSize(3)).as(CapacityTotals::new);
    }

    private static Arbitrary<CapacityTotals.Facility> facilities() {
        return Combinators.combine(
                        IDS.optional(), NAMES.optional(), groups().list().ofMaxSize(4))
                .as(CapacityTotals.Facility::new);
    }

    private static Arbitrary<CapacityTotals.Group> groups() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 100_000);
        return Combinators.combine(
                        Arbitraries.of("niveau 2 hoog", "zonder niveau", "AdultPsychiatric", "?", "Beds"),
                        Arbitraries.maps(Arbitraries.of(BedFigure.class), counts))
                .as(CapacityTotals.Group::new);
    }
}
