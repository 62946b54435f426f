/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.obvious;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.benchmarks.judged.Reason;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.Unit;

/** One question about a bed. */
interface Criterion {

    /** The nineteen, in the order of the contract. */
    List<Criterion> ALL = List.of(
            BedCriteria::state,
            BedCriteria::freshness,
            PersonCriteria::contraIndication,
            PersonCriteria::adultNorm,
            LevelCriteria::level,
            LevelCriteria::unitWithoutLevel,
            LevelCriteria::kib,
            LevelCriteria::evbg,
            LevelFourCriterion::levelFour,
            TitleCriteria::title,
            TitleCriteria::titleEnd,
            OfferCriteria::treatmentOffer,
            IndicationCriterion::indication,
            OfferCriteria::financing,
            PersonCriteria::guarantee,
            OfferCriteria::geography,
            PersonCriteria::representation,
            OfferCriteria::victims,
            OfferCriteria::somaticCare);

    List<Reason> ask(Question question, Unit unit, Optional<Bed> bed);
}
