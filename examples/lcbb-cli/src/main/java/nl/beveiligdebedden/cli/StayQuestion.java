/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.PlacementRequest;

/** Who pays for which stay: what the user asked, from the files that were named. */
record StayQuestion(PlacementRequest request, ExpectedStay stay) {

    /** A stay of nobody in particular. */
    private static final PlacementRequest NOBODY =
            PlacementRequest.builder().id(new RequestId("-")).build();

    /** Without a file of the stay it begins on the day of admission. */
    static StayQuestion of(Optional<Path> request, Optional<Path> stay, Optional<LocalDate> until, Instant moment) {
        PlacementRequest asked = request.map(Inputs::request).orElse(NOBODY);
        LocalDate admission = asked.admissionOn(DutchTime.dayOf(moment));
        return new StayQuestion(asked, stay.map(Inputs::stay).orElseGet(() -> expected(admission, until)));
    }

    private static ExpectedStay expected(LocalDate first, Optional<LocalDate> until) {
        if (until.filter(first::isAfter).isPresent()) {
            throw new UnusableInput(
                    new Text("--until moet " + first + " of later zijn", "--until must be " + first + " or later"));
        }
        ExpectedStay stay = ExpectedStay.from(first);
        return new ExpectedStay(stay.days(), stay.facts(), first, until);
    }

    boolean isOfSomebody() {
        return request != NOBODY;
    }
}
