/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.need.Sex;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does one of the unit's contra-indications hold for this person? Rules BED-4, BED-5, BED-12 and BED-15. */
final class ContraIndicationCriterion implements Criterion {

    private static final ContraIndication UNDER_18 = ContraIndication.of("JONGER_DAN_18");
    private static final ContraIndication WOMAN = ContraIndication.of("VROUW");
    private static final Set<ContraIndication> ALWAYS_REFUSED = Set.of(UNDER_18, ContraIndication.of("ZEDEN"), WOMAN);
    private static final int ADULT = 18;

    private static final Reasons REASONS = Reasons.of("contra-indication");
    private static final Reason REFUSED = REASONS.block(
            "BED-5",
            "De afdeling neemt niemand op met contra-indicatie: {contraIndication}.",
            "The unit admits nobody with contra-indication: {contraIndication}.");
    private static final Reason ON_THE_LIST = REASONS.block(
            "BED-4",
            "Deze contra-indicatie staat op de lijst van de afdeling: {contraIndication}.",
            "This contra-indication is on the list of the unit: {contraIndication}.");
    private static final Reason FACT_UNKNOWN = REASONS.unknown(
            "BED-12",
            "We weten niet of contra-indicatie '{contraIndication}' hier geldt. Zoek uit: {missing}.",
            "We do not know whether contra-indication '{contraIndication}' holds here. Find out: {missing}.");
    private static final Reason LIST_UNKNOWN = REASONS.unknown(
            "BED-15",
            "De contra-indicaties van de afdeling zijn niet ingevuld. Vraag ze na.",
            "The contra-indications of the unit are not recorded. Ask for them.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return place.unit().contraIndications();
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        if (!pairing.unit().contraIndications().isKnown()) {
            return List.of(LIST_UNKNOWN.found(
                    Fact.missing("contraIndications", "de contra-indicaties", "the contra-indications")));
        }
        List<Finding> findings = new ArrayList<>();
        for (ContraIndication contraIndication :
                pairing.unit().contraIndications().values()) {
            Optional<Finding> finding = judge(contraIndication, pairing);
            if (finding.isPresent()) {
                findings.add(finding.get());
            }
        }
        return findings;
    }

    private static Optional<Finding> judge(ContraIndication contraIndication, Pairing pairing) {
        if (contraIndication.equals(UNDER_18)) {
            return judgeAge(pairing.years());
        }
        if (contraIndication.equals(WOMAN)) {
            return judgeSex(pairing.person().sex());
        }
        return pairing.hasCode(contraIndication.code()) ? Optional.of(hit(contraIndication)) : Optional.empty();
    }

    private static Optional<Finding> judgeAge(OptionalInt years) {
        if (years.isEmpty()) {
            return Optional.of(
                    unknown(UNDER_18, Fact.missing("person.birthYear", "het geboortejaar", "the year of birth")));
        }
        return years.getAsInt() > ADULT ? Optional.empty() : Optional.of(judgeAge(years.getAsInt()));
    }

    private static Finding judgeAge(int years) {
        return years < ADULT
                ? hit(UNDER_18)
                : unknown(UNDER_18, Fact.missing("age", "of de persoon al 18 is", "whether the person is 18 already"));
    }

    private static Optional<Finding> judgeSex(Sex sex) {
        return switch (sex) {
            case VROUW -> Optional.of(hit(WOMAN));
            case MAN -> Optional.empty();
            case ONBEKEND -> Optional.of(unknown(WOMAN, Fact.missing("person.sex", "het geslacht", "the sex")));
        };
    }

    private static Finding hit(ContraIndication contraIndication) {
        Reason reason = ALWAYS_REFUSED.contains(contraIndication) ? REFUSED : ON_THE_LIST;
        return reason.found(Fact.of("contraIndication", contraIndication))
                .liftedBy(List.of(RemedyKind.CONTRA_INDICATIE.of(contraIndication.code())));
    }

    private static Finding unknown(ContraIndication contraIndication, Fact missing) {
        return FACT_UNKNOWN.found(Fact.of("contraIndication", contraIndication), missing);
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        return pairing.whenYearsAre(List.of(ADULT, ADULT + 1));
    }
}
