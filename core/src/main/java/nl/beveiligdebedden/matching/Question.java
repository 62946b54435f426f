/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * A request asked at a moment, with what is the same for every place.
 *
 * @param request the request
 * @param asking when the question is asked
 * @param admissionDay the day of admission that we reckon with
 * @param validTitles the titles that hold on that day, in the order of the request
 */
record Question(PlacementRequest request, Asking asking, LocalDate admissionDay, List<LegalTitle> validTitles) {

    static Question of(PlacementRequest request, Asking asking) {
        LocalDate admissionDay = request.admissionOn(asking.day());
        List<LegalTitle> valid = new ArrayList<>(request.titles());
        valid.removeIf(title -> !title.holdsOn(admissionDay));
        return new Question(request, asking, admissionDay, Collections.unmodifiableList(valid));
    }

    Pairing with(Place place) {
        return new Pairing(this, place);
    }
}
