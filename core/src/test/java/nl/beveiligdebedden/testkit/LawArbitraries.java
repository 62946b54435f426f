/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static nl.beveiligdebedden.testkit.Examples.TODAY;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.law.TitleApplication;
import nl.beveiligdebedden.law.TitleDay;
import nl.beveiligdebedden.law.TitleEnd;
import nl.beveiligdebedden.law.TitleGap;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.law.TitleTimeline;

/** Titles, and everything that can be known of them in time. */
final class LawArbitraries {

    private LawArbitraries() {}

    static Arbitrary<LegalTitle> titles() {
        return Combinators.combine(
                        Arbitraries.of(TitleKind.class),
                        Arbitraries.of(-400, -100, -1, 0, 1, 43, 300).injectNull(0.1),
                        Arbitraries.of(0, 1, 41, 42, 43, 100, 500).injectNull(0.2),
                        Arbitraries.of(true, false))
                .as(LawArbitraries::title);
    }

    static Arbitrary<TitleTimeline> timelines() {
        return titles().list().ofMaxSize(4).map(TitleTimeline::of);
    }

    static Arbitrary<TitleDay> days() {
        return Combinators.combine(timelines(), dates()).as(TitleTimeline::on);
    }

    static Arbitrary<TitleGap> gaps() {
        return BaseArbitraries.oneOfEach(Combinators.combine(timelines(), dates())
                .as((line, day) -> line.firstGap(day).stream().toList()));
    }

    static Arbitrary<TitleEnd> ends() {
        return BaseArbitraries.oneOfEach(timelines().map(line -> line.endsFrom(LocalDate.MIN)));
    }

    static Arbitrary<TitleApplication> applications() {
        return BaseArbitraries.oneOfEach(ends().map(TitleEnd::applications));
    }

    static Arbitrary<Interruption> interruptions() {
        return Combinators.combine(
                        dates(), Arbitraries.of(0, 1, 29, 30, 31, 200).optional())
                .as((from, days) -> new Interruption(from, days.map(from::plusDays)));
    }

    static Arbitrary<StayDays> stays() {
        return interruptions()
                .list()
                .ofMaxSize(3)
                .map(interruptions -> StayDays.of(TODAY.minusDays(1000), interruptions));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-500, 500).map(TODAY::plusDays);
    }

    private static LegalTitle title(TitleKind kind, Integer from, Integer until, boolean bvtPowers) {
        LegalTitle.Builder title = LegalTitle.builder().kind(kind).bvtPowers(bvtPowers);
        if (from != null) {
            title.from(TODAY.plusDays(from));
        }
        if (until != null) {
            title.until(latest(TODAY.plusDays(until), TODAY.plusDays(from == null ? until : from)));
        }
        return title.build();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
