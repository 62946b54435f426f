/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/**
 * One question that is asked of every bed, such as: does the unit have the level that the person needs?
 *
 * <p>The national criteria are those of {@link RuleSet#national()}. A provider can add its own with {@link
 * RuleSet#with}. A criterion depends on the pairing alone: it reads no clock and keeps nothing.
 */
public interface Criterion {

    /** The view of a criterion that looks at the request alone. */
    Object REQUEST_ALONE = "request alone";

    /**
     * Everything that this criterion can find.
     *
     * @return the reasons, with the code of the criterion in each
     */
    List<Reason> reasons();

    /**
     * Asks the question.
     *
     * @param pairing the request, the unit, the bed and the moment
     * @return everything found, each for one of {@link #reasons()}; a {@code BLOCK} names every remedy that can take it
     *     away, alone or together with others, else a near-miss may be overlooked
     */
    List<Finding> ask(Pairing pairing);

    /**
     * The part of a place that this criterion looks at. Places with equal views get equal findings for any request, so
     * they can be asked once for all of them.
     *
     * @param place a unit, and a bed of it when it has one
     * @param asOf the moment of asking; a view may depend on it only by which moments of the bed lie after it
     * @return the view, with {@code equals} and {@code hashCode}; the whole place unless a criterion says less
     */
    default Object view(Place place, Instant asOf) {
        return place;
    }

    /**
     * The moments at which the answer may change while all facts stay the same.
     *
     * @param pairing the request, the unit and the bed
     * @return at least every moment from which the answer is another one; it may name more
     */
    default Stream<Instant> turningPoints(Pairing pairing) {
        return Stream.empty();
    }
}
