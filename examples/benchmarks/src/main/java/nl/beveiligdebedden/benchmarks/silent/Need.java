/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import static nl.beveiligdebedden.base.Answer.NO;
import static nl.beveiligdebedden.base.Answer.NOT_RECORDED;
import static nl.beveiligdebedden.base.Answer.YES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;

/** One request, prepared once for all beds: everything that does not depend on the bed is worked out here. */
final class Need {

    static final int UNKNOWN_LEVEL = -1;

    final long asOf;
    final long freshSince;
    final long usableSince;
    final long hits;
    final long maybeHits;
    final int level;
    final boolean heavierJustified;
    final boolean lvb;
    final boolean disturbed;
    final boolean evbg;
    final boolean somatic;
    final boolean criminal;
    final boolean wvggzTitle;
    final boolean bvtPowers;
    final boolean zm;
    final boolean lowerLevelsInsufficient;
    final boolean hasTitle;
    final Answer consent;
    final int fittingRegimes;
    final int fittingCivilRegimes;
    final long usable;
    final long doubtful;
    final int problems;
    final boolean actsKnown;
    final int acts;
    final int home;
    final int victims;
    final boolean alwaysCondition;

    Need(PlacementRequest request, Instant moment, CodeBits contraIndicationBits, CodeBits indicationBits) {
        LocalDate today = DutchTime.dayOf(moment);
        LocalDate admission = request.admissionOn(today);
        OptionalInt years = request.person().yearsOn(admission);
        List<LegalTitle> titles = request.titles().stream()
                .filter(title -> title.holdsOn(admission))
                .toList();
        asOf = moment.toEpochMilli();
        freshSince = startOf(today.minusDays(FreshnessPolicy.DEFAULT.freshDays()));
        usableSince = startOf(today.minusDays(FreshnessPolicy.DEFAULT.usableDays()));
        hits = hits(request, years, contraIndicationBits);
        maybeHits = maybeHits(request, years, contraIndicationBits);
        level = request.neededLevel().map(SecurityLevel::ordinal).orElse(UNKNOWN_LEVEL);
        heavierJustified = request.weighing().heavierLevelJustified();
        lvb = request.person().problems().contains(Problem.LVB);
        disturbed = request.person().disturbedTreatmentRelation();
        evbg = request.person().characteristics().contains(Characteristic.of("EVBG"));
        somatic = request.person().characteristics().contains(Characteristic.of("SOMATISCH_COMPLEX"));
        criminal = titles.stream().anyMatch(title -> title.kind().isCriminal());
        wvggzTitle = titles.stream().anyMatch(title -> title.kind().isWvggz());
        bvtPowers = titles.stream().anyMatch(title -> title.kind().isWvggz() && title.bvtPowers());
        zm = titles.stream().anyMatch(title -> title.kind() == TitleKind.ZM);
        lowerLevelsInsufficient = request.weighing().lowerLevelsInsufficient();
        hasTitle = !titles.isEmpty();
        consent = request.informedConsent();
        fittingRegimes = regimes(titles);
        fittingCivilRegimes = regimes(
                titles.stream().filter(title -> !title.kind().isCriminal()).toList());
        usable = held(request, YES, years, indicationBits);
        doubtful = held(request, NOT_RECORDED, years, indicationBits);
        problems = EnumBits.of(request.person().problems());
        actsKnown = request.financing().isKnown();
        acts = EnumBits.of(request.financing().values());
        home = request.person().homeProvince().map(EnumBits::of).orElse(0);
        victims = EnumBits.of(request.victimProvinces());
        alwaysCondition = years.orElse(99) <= 18
                || endsSoon(request, titles, admission)
                || !criminal && request.returnGuaranteeBy().isEmpty()
                || request.person().decisionallyCapable() == NO && !isRepresented(request);
    }

    private static long startOf(LocalDate day) {
        return DutchTime.startOf(day).toEpochMilli();
    }

    private static long hits(PlacementRequest request, OptionalInt years, CodeBits bits) {
        long coded =
                bits.of(request.person().problems()) | bits.of(request.person().characteristics());
        return coded & ~bits.of("JONGER_DAN_18") & ~bits.of("VROUW")
                | (years.orElse(99) < 18 ? bits.of("JONGER_DAN_18") : 0)
                | (request.person().sex() == Sex.VROUW ? bits.of("VROUW") : 0);
    }

    private static long maybeHits(PlacementRequest request, OptionalInt years, CodeBits bits) {
        return (years.orElse(18) == 18 ? bits.of("JONGER_DAN_18") : 0)
                | (request.person().sex() == Sex.ONBEKEND ? bits.of("VROUW") : 0);
    }

    private static int regimes(List<LegalTitle> titles) {
        int bits = 0;
        for (Regime regime : Regime.values()) {
            boolean fits = titles.stream().anyMatch(title -> title.kind().fits(regime));
            bits |= fits ? EnumBits.of(regime) : 0;
        }
        return bits;
    }

    private static long held(PlacementRequest request, Answer usable, OptionalInt years, CodeBits bits) {
        return bits.of(request.indications().stream()
                .filter(profile -> ProfileAge.usable(profile, years) == usable)
                .toList());
    }

    private static boolean endsSoon(PlacementRequest request, List<LegalTitle> titles, LocalDate admission) {
        return titles.stream()
                .filter(title -> title.kind().isCriminal())
                .flatMap(title -> title.until().stream())
                .filter(end -> !end.isAfter(admission.plusDays(42)))
                .anyMatch(end -> request.titles().stream()
                        .noneMatch(title -> !title.kind().isCriminal() && title.connectsTo(end)));
    }

    private static boolean isRepresented(PlacementRequest request) {
        return request.person()
                .representative()
                .filter(Representative::decidesAboutCare)
                .isPresent();
    }

    /** Whether the province of a unit is another one than that of the person. */
    boolean isFar(int province) {
        return home != 0 && province != 0 && province != home;
    }
}
