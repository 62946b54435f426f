/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.norm.CanonicalRows;
import nl.beveiligdebedden.norm.CanonicalText;

/** The canonical text of a request; the order of the titles does not matter. */
final class RequestRows {

    private RequestRows() {}

    static CanonicalText of(PlacementRequest request) {
        Stream<List<List<String>>> titles = request.titles().stream()
                .map(RequestRows::title)
                .sorted(comparing(rows -> CanonicalText.of(rows).value()));
        return CanonicalText.of(Stream.concat(Stream.of(question(request), person(request.person())), titles)
                .flatMap(List::stream)
                .toList());
    }

    private static List<List<String>> question(PlacementRequest request) {
        return CanonicalRows.of("request")
                .add("id", request.id())
                .add("admissionDate", request.admissionDate())
                .add("neededLevel", request.neededLevel())
                .add("informedConsent", request.informedConsent())
                .add("indications", request.indications())
                .add("financing", request.financing())
                .add("lifecourseIncluded", request.lifecourseIncluded())
                .add("returnGuaranteeBy", request.returnGuaranteeBy())
                .add("victimProvinces", request.victimProvinces())
                .add("heavierLevelJustified", request.weighing().heavierLevelJustified())
                .add("lowerLevelsInsufficient", request.weighing().lowerLevelsInsufficient())
                .rows();
    }

    private static List<List<String>> person(Person person) {
        return CanonicalRows.of("person")
                .add("birthYear", number(person.birthYear()))
                .add("sex", person.sex())
                .add("homeProvince", person.homeProvince())
                .add("problems", person.problems())
                .add("characteristics", person.characteristics())
                .add("disturbedTreatmentRelation", person.disturbedTreatmentRelation())
                .add("iq", number(person.iq()))
                .add("lvbDemonstrableBefore18", person.lvbDemonstrableBefore18())
                .add("decisionallyCapable", person.decisionallyCapable())
                .add("representative", person.representative())
                .rows();
    }

    private static Optional<Integer> number(OptionalInt recorded) {
        return recorded.stream().boxed().findFirst();
    }

    private static List<List<String>> title(LegalTitle title) {
        return CanonicalRows.of("title")
                .add("kind", title.kind())
                .add("from", title.from())
                .add("until", title.until())
                .add("bvtPowers", title.bvtPowers())
                .rows();
    }
}
