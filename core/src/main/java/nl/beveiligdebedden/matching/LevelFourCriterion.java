/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** May this person be on a level-4 place? Rules LVL-11, LVL-18, LVL-19, LVL-21 and TTL-4. */
final class LevelFourCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("level-4");
    private static final Reason KEPT_FROM_CRIMINAL = REASONS.block(
            "LVL-18",
            "Deze plaats is voor mensen zonder strafrechtelijke titel.",
            "This place is for people without a criminal title.");
    private static final Reason NOT_RESERVED = REASONS.block(
            "LVL-21",
            "Op niveau 4 zijn alleen een paar vaste plaatsen open voor mensen zonder strafrechtelijke titel. Dit is er geen.",
            "At level 4 only a few set places are open to people without a criminal title. This is not one of them.");
    private static final Reason NO_WVGGZ_TITLE = REASONS.block(
            "LVL-19",
            "Voor deze plaats is een zorgmachtiging of een crisismaatregel nodig, en die is er niet.",
            "This place needs a care authorisation or a crisis measure, and there is none.");
    private static final Reason POWERS_DECLARED = REASONS.support(
            "TTL-4",
            "De rechter heeft de beheersbevoegdheden van de Bvt van toepassing verklaard.",
            "The court declared the control powers of the Bvt applicable.");
    private static final Reason POWERS_NOT_DECLARED = REASONS.block(
            "TTL-4",
            "De rechter heeft de beheersbevoegdheden van de Bvt niet van toepassing verklaard.",
            "The court did not declare the control powers of the Bvt applicable.");
    private static final Reason POWERS_UNKNOWN = REASONS.unknown(
            "TTL-4",
            "Het is niet bekend of de beheersbevoegdheden van de Bvt gelden bij de crisismaatregel. Vraag het na.",
            "It is not known whether the control powers of the Bvt hold with the crisis measure. Ask for it.");
    private static final Reason LAST_RESORT = REASONS.support(
            "LVL-11",
            "Professionals vinden dat lichtere niveaus niet genoeg zijn.",
            "Professionals find that lighter levels are not enough.");
    private static final Reason SHOW_LAST_RESORT = REASONS.condition(
            "LVL-11",
            "Een FPC is het laatste middel. Leg vast waarom lichtere niveaus niet genoeg zijn.",
            "An FPC is the last resort. Record why lighter levels are not enough.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return List.of(hasLevel4(place.unit()), place.unit().reservedForNonForensic());
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        if (!hasLevel4(pairing.unit())) {
            return List.of();
        }
        return pairing.isCriminal() ? judgeCriminal(pairing) : judgeCivil(pairing);
    }

    private static boolean hasLevel4(Unit unit) {
        return unit.level().isPresent() && unit.level().get() == SecurityLevel.LEVEL_4;
    }

    private static List<Finding> judgeCriminal(Pairing pairing) {
        return pairing.unit().reservedForNonForensic() ? List.of(KEPT_FROM_CRIMINAL.found()) : List.of();
    }

    private static List<Finding> judgeCivil(Pairing pairing) {
        List<Finding> findings = new ArrayList<>();
        if (!pairing.unit().reservedForNonForensic()) {
            findings.add(NOT_RESERVED.found());
        }
        findings.add(judgeTitle(pairing));
        boolean weighed = pairing.request().weighing().lowerLevelsInsufficient();
        findings.add((weighed ? LAST_RESORT : SHOW_LAST_RESORT).found());
        return findings;
    }

    private static Finding judgeTitle(Pairing pairing) {
        List<LegalTitle> titles = pairing.validTitles().stream()
                .filter(title -> title.kind().isWvggz())
                .toList();
        if (titles.isEmpty()) {
            return NO_WVGGZ_TITLE.found().liftedBy(RemedyKind.TITEL_WVGGZ.possibleFor(pairing));
        }
        return titles.stream().anyMatch(LegalTitle::bvtPowers)
                ? POWERS_DECLARED.found()
                : judgeWithout(titles, pairing);
    }

    private static Finding judgeWithout(List<LegalTitle> titles, Pairing pairing) {
        Fact kinds = Fact.of(
                "titles",
                titles.stream().map(LegalTitle::kind).distinct().sorted().toList());
        return titles.stream().map(LegalTitle::kind).anyMatch(TitleKind.ZM::equals)
                ? POWERS_NOT_DECLARED.found(kinds).liftedBy(RemedyKind.BVT_VERKLARING.possibleFor(pairing))
                : POWERS_UNKNOWN.found(
                        kinds, Fact.missing("titles.bvtPowers", "de Bvt-bevoegdheden", "the Bvt powers"));
    }

    @Override
    public Stream<Instant> turningPoints(Pairing pairing) {
        return TitleTurns.of(pairing);
    }
}
