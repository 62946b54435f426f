/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static nl.beveiligdebedden.testkit.DomainArbitraries.any;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.region.ChainAnswer;

/** Any answer that is read back as a {@link KeptDocument}, written. */
final class DrawnAnswers {

    private DrawnAnswers() {}

    static Arbitrary<String> answers() {
        return Arbitraries.oneOf(
                any(ChainAnswer.class).map(LcbbJson::write),
                any(LifecourseAdvice.class).map(LcbbJson::write),
                any(Replay.class).map(LcbbJson::write),
                Combinators.combine(any(PlacementRequest.class), any(ExpectedStay.class))
                        .as(LcbbJson::write),
                any(Disclosure.class).map(LcbbJson::write),
                any(Projection.class).map(LcbbJson::write),
                any(CapacityOverview.class).map(LcbbJson::write));
    }
}
