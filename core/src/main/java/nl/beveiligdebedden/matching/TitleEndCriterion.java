/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does a criminal title end soon, without a civil title that connects to it? Rule TTL-12. */
final class TitleEndCriterion implements Criterion {

    private static final int SIX_WEEKS = 42;

    private static final Reasons REASONS = Reasons.of("title-end");
    private static final Reason PREPARE = REASONS.condition(
            "TTL-12",
            "De strafrechtelijke titel eindigt op {end}. Vraag nu een civiele titel aan die daarop aansluit.",
            "The criminal title ends on {end}. Ask now for a civil title that connects to it.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return REQUEST_ALONE;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        SortedSet<LocalDate> ends = new TreeSet<>();
        for (LegalTitle title : pairing.validTitles()) {
            if (title.kind().isCriminal()
                    && title.until().isPresent()
                    && isToPrepare(title.until().get(), pairing)) {
                ends.add(title.until().get());
            }
        }
        return ends.isEmpty() ? List.of() : List.of(PREPARE.found(Fact.of("end", ends.first())));
    }

    private static boolean isToPrepare(LocalDate end, Pairing pairing) {
        return !end.isAfter(pairing.admissionDay().plusDays(SIX_WEEKS)) && !hasCivilTitleAfter(end, pairing);
    }

    private static boolean hasCivilTitleAfter(LocalDate end, Pairing pairing) {
        return pairing.request().titles().stream()
                .filter(title -> !title.kind().isCriminal())
                .anyMatch(title -> title.connectsTo(end));
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        Stream<LocalDate> sixWeeksBefore = pairing.request().titles().stream()
                .map(LegalTitle::until)
                .flatMap(end -> end.stream().map(day -> day.minusDays(SIX_WEEKS)));
        return Stream.concat(TitleTurns.of(pairing), pairing.whenAdmittedOn(sixWeeksBefore));
    }
}
