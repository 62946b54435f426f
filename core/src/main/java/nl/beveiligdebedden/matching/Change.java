/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Remedy;

/**
 * A remedy in the hands of one party: a provider's remedy is that of one provider, any other one is of this person.
 *
 * @param remedy what must be done
 * @param provider the provider that must do it; empty when another owner must, or when it is not recorded
 */
public record Change(Remedy remedy, Optional<ProviderId> provider) {

    static Change on(Unit unit, Remedy remedy) {
        return new Change(remedy, remedy.owner() == Owner.AANBIEDER ? unit.provider() : Optional.empty());
    }

    /**
     * How long before the end of the present title this must be asked for at least, where the law or those who decide
     * say so.
     *
     * @param request the request; without a title that holds and has an end there is nothing to connect to
     * @param day the day of asking
     * @return the terms, each with its source and whether it was checked; empty when nothing is said
     */
    public List<LegalTerm> askAhead(PlacementRequest request, LocalDate day) {
        return request.titles().stream()
                .filter(title -> title.holdsOn(day) && title.until().isPresent())
                .flatMap(title -> RemedyTerms.askAhead(remedy, title.kind(), day).stream())
                .distinct()
                .sorted(comparing(term -> term.rule().id().value()))
                .toList();
    }

    /**
     * How long those who decide may take at most; it can be sooner.
     *
     * @param day the day of asking
     * @return the terms, in the order of the steps, each with its source and whether it was checked; empty when nothing
     *     is said
     */
    public List<LegalTerm> decidedWithin(LocalDate day) {
        return RemedyTerms.decidedWithin(remedy, day);
    }
}
