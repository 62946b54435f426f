/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import static java.util.Comparator.comparing;
import static nl.beveiligdebedden.base.FinancingAct.WFZ;
import static nl.beveiligdebedden.base.FinancingAct.WLZ;
import static nl.beveiligdebedden.base.FinancingAct.WMO;
import static nl.beveiligdebedden.base.FinancingAct.ZVW;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.law.StayPayer;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Reason;

/** Who can pay on one day of a stay. */
final class FundingDay {

    static final LocalDate MORE_MONEY = LocalDate.of(2017, 1, 1);
    static final LocalDate LIFELONG_CARE = LocalDate.of(2021, 1, 1);

    private static final int YEARS_OF_AN_INDICATION = 3;
    private static final Set<TitleKind> CRISIS = EnumSet.of(TitleKind.CM, TitleKind.VCM);
    private static final Fact BACK = Fact.missing(
            "interruptions.until", "de laatste dag van de onderbreking", "the last day of the interruption");
    private static final Indication ANY_LVG = Indication.of("1LVG");

    private final PlacementRequest request;
    private final ExpectedStay stay;
    private final LocalDate day;
    private final SortedMap<FinancingAct, List<Finding>> acts = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FundingDay(PlacementRequest request, ExpectedStay stay, LocalDate day) {
        this.request = request;
        this.stay = stay;
        this.day = day;
    }

    /** The first day after an indication of three years. */
    static LocalDate endOf(LocalDate first) {
        return first.plusYears(YEARS_OF_AN_INDICATION);
    }

    FundingPeriod ask() {
        stay.days().payer(day).ifPresent(this::ask);
        stay.days().interruptionOn(day).ifPresent(away -> findings.add(away(away)));
        return new FundingPeriod(day, Optional.empty(), acts, findings);
    }

    private void ask(StayPayer payer) {
        askWfz();
        askZvw(payer);
        askWlz(payer);
        askAboutIsd();
        askWhoPays();
    }

    private void askWfz() {
        List<TitleKind> criminal = holding(TitleKind::isCriminal);
        if (!criminal.isEmpty()) {
            add(WFZ, FundingReasons.FORENSIC, Fact.of("titles", criminal));
        }
    }

    private void askZvw(StayPayer payer) {
        if (payer == StayPayer.WLZ) {
            return;
        }
        if (isForensic()) {
            add(ZVW, FundingReasons.BESIDE_FORENSIC);
        } else {
            add(ZVW, FundingReasons.BY_DAY, firstDay(payer), Fact.of("payer", payer));
        }
        askCrisis();
        askInsurance();
    }

    private void askCrisis() {
        List<TitleKind> crisis = holding(CRISIS::contains);
        if (!crisis.isEmpty()) {
            add(ZVW, FundingReasons.CRISIS_CARE, Fact.of("titles", crisis));
        }
    }

    private void askInsurance() {
        Answer insured = stay.facts().insured();
        if (insured == Answer.NO) {
            add(ZVW, FundingReasons.NOT_INSURED);
        } else if (isForensic() && insured == Answer.YES) {
            add(ZVW, FundingReasons.INSURED);
        } else if (isForensic()) {
            add(ZVW, FundingReasons.PERHAPS_INSURED, missingInsurance());
        }
    }

    private static Fact missingInsurance() {
        return Fact.missing(
                "insuredAtOpening, insuranceSuspended",
                "was de persoon verzekerd bij de start, en is de Zvw opgeschort",
                "was the person insured at the start, and is the Zvw suspended");
    }

    private void askWlz(StayPayer payer) {
        if (payer == StayPayer.WLZ) {
            add(WLZ, FundingReasons.FOURTH_YEAR, firstDay(payer));
        }
        List<Indication> usable = held(Answer.YES);
        if (!usable.isEmpty()) {
            askUsed(usable);
        } else if (held(Answer.NOT_RECORDED).isEmpty()) {
            held(Answer.NO).forEach(this::askNotUsable);
            if (request.indications().stream().noneMatch(one -> beginsLater(one).isPresent())) {
                askNewIndication(payer);
            }
        } else {
            held(Answer.NOT_RECORDED).forEach(this::askDoubtful);
        }
    }

    private void askUsed(List<Indication> usable) {
        if (stay.facts().acceptsQualifyingProvider() == Answer.NO) {
            askMunicipality(usable);
            return;
        }
        add(WLZ, FundingReasons.INDICATED, Fact.of("held", usable));
        for (Indication one : usable) {
            if (one.needsProofOfLvb() && !one.isForYoungAdults()) {
                add(WLZ, FundingReasons.AT_EVERY_AGE);
            }
        }
    }

    private void askMunicipality(List<Indication> usable) {
        add(WLZ, FundingReasons.NOT_USED, Fact.of("held", usable));
        add(WMO, FundingReasons.NOT_USED, Fact.of("held", usable));
        if (!day.isBefore(MORE_MONEY)) {
            add(WMO, FundingReasons.MUNICIPAL_MONEY);
        }
    }

    private void askDoubtful(Indication indication) {
        Fact held = Fact.of("held", indication);
        if (age(indication) == Answer.YES) {
            Fact first =
                    Fact.missing("indicationFrom", "de eerste dag van de indicatie", "the first day of the indication");
            add(WLZ, FundingReasons.PERHAPS_ENDED, held, first);
        } else {
            add(WLZ, FundingReasons.PERHAPS_OF_AGE, held, Fact.missing("person.birthYear", "de leeftijd", "the age"));
        }
    }

    /** The day on which an indication that did not begin yet can be used; empty when it can never be. */
    private Optional<LocalDate> beginsLater(Indication indication) {
        return stay.facts()
                .indicationFrom()
                .filter(day::isBefore)
                .filter(first -> on(first).age(indication) != Answer.NO);
    }

    private void askNotUsable(Indication indication) {
        Fact held = Fact.of("held", indication);
        Optional<LocalDate> later = beginsLater(indication);
        if (later.isPresent()) {
            add(WLZ, FundingReasons.BEGINS_LATER, held, Fact.of("from", later.get()));
        } else if (age(indication) == Answer.NO) {
            add(WLZ, FundingReasons.NOT_OF_AGE, held);
            add(WLZ, FundingReasons.PERHAPS_VG);
        } else {
            LocalDate first = stay.facts().indicationFrom().orElseThrow();
            add(WLZ, FundingReasons.NOT_HELD_THEN, held, Fact.of("from", first), Fact.of("end", endOf(first)));
        }
    }

    private void askNewIndication(StayPayer payer) {
        if (payer == StayPayer.WLZ) {
            add(WLZ, FundingReasons.ASK_CIZ, askBy());
            add(WLZ, FundingReasons.LASTING_NEED);
        }
        if (payer == StayPayer.WLZ && !day.isBefore(LIFELONG_CARE)) {
            add(WLZ, FundingReasons.LIFELONG);
        }
        if (request.person().problems().containsAll(List.of(Problem.LVB, Problem.ONTWRICHTEND_GEDRAG))) {
            askForLvb();
        }
    }

    private void askForLvb() {
        if (request.person().lvbDemonstrableBefore18() == Answer.NO) {
            add(WLZ, FundingReasons.NO_PROOF);
            add(WLZ, FundingReasons.PERHAPS_VG);
        } else if (age(ANY_LVG) == Answer.YES) {
            add(WLZ, FundingReasons.LVG_CRITERIA);
        }
        if (request.person().yearsOn(day).orElse(0) > ProfileAge.turningYears().get(0)) {
            add(WLZ, FundingReasons.FOR_A_TIME);
        }
    }

    private void askAboutIsd() {
        List<LegalTitle> measures = request.titles().stream()
                .filter(title -> title.kind() == TitleKind.ISD && title.canHold())
                .toList();
        measures.stream()
                .filter(isd -> isd.holdsOn(day) && leavesNothing(isd))
                .forEach(isd -> findings.add(FundingReasons.found(FundingReasons.ISD_ENDS, end(isd))));
        LocalDate dayBefore = stay.days().stayFrom().minusDays(1);
        Optional<LegalTitle> last = measures.stream()
                .filter(isd -> isd.until()
                        .filter(end -> day.isAfter(end) && !end.isBefore(dayBefore))
                        .isPresent())
                .max(comparing(isd -> isd.until().orElseThrow()));
        if (last.isPresent() && !isForensic() && held(Answer.YES).isEmpty()) {
            add(WLZ, FundingReasons.AFTER_ISD, end(last.get()));
            add(WMO, FundingReasons.AFTER_ISD, end(last.get()));
        }
    }

    /** Whether nothing that is known now pays for sure on the day after the measure: no criminal title, no indication. */
    private boolean leavesNothing(LegalTitle isd) {
        return isd.until()
                .map(end -> on(end.plusDays(1)))
                .filter(after -> after.isForensic() || !after.held(Answer.YES).isEmpty())
                .isEmpty();
    }

    private static Fact end(LegalTitle isd) {
        return isd.until()
                .map(end -> Fact.of("end", end))
                .orElseGet(() -> new Fact("end", "", new Text("niet ingevuld", "not recorded")));
    }

    private FundingDay on(LocalDate other) {
        return new FundingDay(request, stay, other);
    }

    private void askWhoPays() {
        List<FinancingAct> recorded = request.financing().values();
        if (request.financing().isKnown() && Collections.disjoint(recorded, acts.keySet())) {
            findings.add(FundingReasons.found(
                    FundingReasons.RECORDED_CANNOT_PAY, Fact.of("recorded", recorded), Fact.of("acts", acts.keySet())));
        }
        if (acts.values().stream().noneMatch(FundingDay::isSure)) {
            findings.add(FundingReasons.found(FundingReasons.NOBODY_SHUT_OUT));
        }
    }

    private static boolean isSure(List<Finding> found) {
        return found.stream().allMatch(finding -> finding.effect() == Effect.SUPPORT);
    }

    private static Finding away(Interruption away) {
        LegalTerm term = LegalTerms.on("LAW-ZVW-1", LocalDate.MAX).orElseThrow();
        if (away.until().isEmpty()) {
            Fact restart = Fact.of("restart", term.lastDay(away.from()).plusDays(1));
            return away(term, Effect.UNKNOWN, FundingReasons.STILL_AWAY, BACK, restart, Fact.of("by", Owner.AANBIEDER));
        }
        Fact days = Fact.of(
                "days", ChronoUnit.DAYS.between(away.from(), away.until().get()) + 1);
        Text sentence = StayDays.breaksCount(away) ? FundingReasons.LONG_AWAY : FundingReasons.AWAY;
        return away(term, Effect.SUPPORT, sentence, days);
    }

    private static Finding away(LegalTerm term, Effect effect, Text sentence, Fact... facts) {
        return new Reason(FundingReasons.CRITERION, term.rule(), effect, sentence).found(facts);
    }

    /** The last day on which the CIZ, taking all the time it may take, still decides before the Wlz must pay. */
    private Fact askBy() {
        Optional<LocalDate> first = stay.days().firstDay(StayPayer.WLZ, day);
        return first.flatMap(wlz -> LegalTerms.on("LAW-CIZ-1", wlz).map(term -> term.before(wlz)))
                .map(last -> new Fact(
                        "askBy", last.toString(), new Text("op " + last + " of eerder", "on " + last + " or earlier")))
                .orElseGet(() -> new Fact("askBy", "", new Text("zo vroeg mogelijk", "as early as possible")));
    }

    /** The indications that can be used on the day: for sure, not, or not known. */
    private List<Indication> held(Answer usable) {
        return request.indications().stream()
                .filter(one -> usable(one) == usable)
                .toList();
    }

    private Answer usable(Indication indication) {
        Optional<LocalDate> first = stay.facts().indicationFrom();
        boolean ended = first.filter(from -> !day.isBefore(endOf(from))).isPresent() && indication.isForYoungAdults();
        if (ended || first.filter(day::isBefore).isPresent()) {
            return Answer.NO;
        }
        Answer age = age(indication);
        return age == Answer.YES && first.isEmpty() && indication.isForYoungAdults() ? Answer.NOT_RECORDED : age;
    }

    private Answer age(Indication indication) {
        return ProfileAge.usable(indication, request.person().yearsOn(day));
    }

    private boolean isForensic() {
        return !holding(TitleKind::isCriminal).isEmpty();
    }

    /** The kinds of title that hold on the day. */
    private List<TitleKind> holding(Predicate<TitleKind> wanted) {
        return request.titles().stream()
                .filter(title -> title.holdsOn(day))
                .map(LegalTitle::kind)
                .filter(wanted)
                .distinct()
                .sorted()
                .toList();
    }

    private static Fact firstDay(StayPayer payer) {
        return Fact.of("day", payer.firstDay());
    }

    private void add(FinancingAct act, Reason reason, Fact... facts) {
        Finding finding = FundingReasons.found(reason, facts);
        List<Finding> found = acts.computeIfAbsent(act, any -> new ArrayList<>());
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }
}
