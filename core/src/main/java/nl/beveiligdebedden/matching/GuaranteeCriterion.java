/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does somebody promise to take the person back after the stay? Rules GAR-1 and GAR-2. */
final class GuaranteeCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("guarantee");
    private static final Reason LIFECOURSE_GIVEN = REASONS.support(
            "GAR-1", "De {guarantor} geeft een terugplaatsingsgarantie.", "The {guarantor} gives a return guarantee.");
    private static final Reason LIFECOURSE_ASKED = REASONS.condition(
            "GAR-1",
            "Er is geen terugplaatsingsgarantie. De levensloopaanbieder moet die geven.",
            "There is no return guarantee. The levensloop provider must give it.");
    private static final Reason GIVEN = REASONS.support(
            "GAR-2", "De {guarantor} geeft een terugplaatsingsgarantie.", "The {guarantor} gives a return guarantee.");
    private static final Reason ASKED = REASONS.condition(
            "GAR-2",
            "Er is geen terugplaatsingsgarantie. De aanbieder die de plaats vraagt, moet die geven.",
            "There is no return guarantee. The provider that asks for the place must give it.");

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
        return pairing.isCriminal() ? List.of() : List.of(judge(pairing.request()));
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        return TitleTurns.of(pairing);
    }

    private static Finding judge(PlacementRequest request) {
        boolean included = request.lifecourseIncluded();
        return request.returnGuaranteeBy().isPresent()
                ? (included ? LIFECOURSE_GIVEN : GIVEN)
                        .found(Fact.of("guarantor", request.returnGuaranteeBy().get()))
                : (included ? LIFECOURSE_ASKED : ASKED).found();
    }
}
