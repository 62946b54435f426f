/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;

/** The request with what follows from its dates and titles, worked out once for all beds. */
final class Question {

    private final PlacementRequest request;
    private final Instant asOf;
    private final LocalDate today;
    private final LocalDate admission;
    private final OptionalInt years;
    private final List<LegalTitle> titles;
    private final List<TitleKind> kinds;
    private final boolean criminal;

    Question(PlacementRequest request, Instant asOf) {
        this.request = request;
        this.asOf = asOf;
        today = DutchTime.dayOf(asOf);
        admission = request.admissionOn(today);
        years = request.person().yearsOn(admission);
        titles = request.titles().stream()
                .filter(title -> title.holdsOn(admission))
                .toList();
        kinds = titles.stream().map(LegalTitle::kind).distinct().toList();
        criminal = kinds.stream().anyMatch(TitleKind::isCriminal);
    }

    PlacementRequest request() {
        return request;
    }

    Person person() {
        return request.person();
    }

    Instant asOf() {
        return asOf;
    }

    LocalDate today() {
        return today;
    }

    LocalDate admission() {
        return admission;
    }

    OptionalInt years() {
        return years;
    }

    List<LegalTitle> titles() {
        return titles;
    }

    List<TitleKind> kinds() {
        return kinds;
    }

    boolean isCriminal() {
        return criminal;
    }
}
