/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * A request asked at a moment, with what is the same for every place.
 *
 * @param request the request
 * @param asking when the question is asked
 * @param admissionDay the day of admission that we reckon with
 * @param validTitles the titles that hold on that day, in the order of the request
 * @param codes the codes of the person's problems and characteristics
 */
record Question(
        PlacementRequest request,
        Asking asking,
        LocalDate admissionDay,
        List<LegalTitle> validTitles,
        Set<String> codes) {

    static Question of(PlacementRequest request, Asking asking) {
        LocalDate admissionDay = request.admissionOn(asking.day());
        List<LegalTitle> valid = new ArrayList<>();
        for (LegalTitle title : request.titles()) {
            if (title.holdsOn(admissionDay)) {
                valid.add(title);
            }
        }
        return new Question(
                request, asking, admissionDay, Collections.unmodifiableList(valid), codes(request.person()));
    }

    private static Set<String> codes(Person person) {
        Set<String> codes = new HashSet<>();
        for (Coded problem : person.problems()) {
            codes.add(problem.code());
        }
        for (Coded characteristic : person.characteristics()) {
            codes.add(characteristic.code());
        }
        return codes;
    }

    Pairing with(Place place) {
        return new Pairing(this, place);
    }
}
