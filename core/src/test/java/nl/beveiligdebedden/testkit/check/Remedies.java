/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import static nl.beveiligdebedden.testkit.check.Parts.bed;
import static nl.beveiligdebedden.testkit.check.Parts.request;
import static nl.beveiligdebedden.testkit.check.Parts.unit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.matching.Pairing;

/**
 * The nine remedies as the agreement on matching has them: when each is possible, and what it changes.
 *
 * <p>Written a second time on purpose: a check that used the library's own remedies would repeat its mistakes.
 */
final class Remedies {

    private static final Set<Problem> WVGGZ =
            Set.of(Problem.PSYCHIATRIE, Problem.VERSLAVING, Problem.ONTWRICHTEND_GEDRAG);
    private static final Set<Problem> WZD = Set.of(Problem.LVB, Problem.NAH);
    private static final Set<BedState> CAN_BE_FREED =
            Set.of(BedState.GERESERVEERD, BedState.GEEN_PERSONEEL, BedState.GESLOTEN);
    /** A title comes before the powers on it. */
    private static final List<String> ORDER = List.of(
            "BED_BESCHIKBAAR",
            "CONTRA_INDICATIE",
            "EXTRA_BEVEILIGING",
            "SOMATISCHE_ZORG",
            "TITEL_WVGGZ",
            "TITEL_WZD",
            "BVT_VERKLARING",
            "INSTEMMING",
            "INDICATIE");

    private Remedies() {}

    static String kind(String code) {
        return code.split(":")[0];
    }

    /** The codes of all remedies that can be had in this case. */
    static Set<String> possible(Pairing pairing) {
        Set<String> codes = new TreeSet<>();
        add(CAN_BE_FREED.contains(pairing.bedState()), "BED_BESCHIKBAAR", codes);
        add(isHic(pairing) && pairing.unit().extraStaffSecurity() != Answer.YES, "EXTRA_BEVEILIGING", codes);
        add(pairing.unit().somaticCare() != Answer.YES, "SOMATISCHE_ZORG", codes);
        add(has(WVGGZ, pairing), "TITEL_WVGGZ", codes);
        add(has(WZD, pairing), "TITEL_WZD", codes);
        add(
                has(WVGGZ, pairing) || pairing.validTitles().stream().anyMatch(Remedies::lacksPowers),
                "BVT_VERKLARING",
                codes);
        add(pairing.request().informedConsent() == Answer.NO, "INSTEMMING", codes);
        pairing.unit().contraIndications().values().forEach(code -> codes.add("CONTRA_INDICATIE:" + code));
        pairing.unit().requiredIndications().stream()
                .filter(profile -> canBeGranted(profile, pairing))
                .forEach(profile -> codes.add("INDICATIE:" + profile));
        return codes;
    }

    static Pairing after(Set<String> codes, Pairing pairing) {
        Pairing changed = pairing;
        for (String kind : ORDER) {
            for (String code : codes) {
                changed = kind(code).equals(kind) ? after(kind, detail(code), changed) : changed;
            }
        }
        return changed;
    }

    private static Pairing after(String kind, String detail, Pairing pairing) {
        return switch (kind) {
            case "BED_BESCHIKBAAR" -> bed(bed -> bed.state(BedState.VRIJ)).apply(pairing);
            case "CONTRA_INDICATIE" ->
                unit(unit -> unit.contraIndications(
                                pairing.unit().contraIndications().without(ContraIndication.of(detail))))
                        .apply(pairing);
            case "EXTRA_BEVEILIGING" ->
                unit(unit -> unit.extraStaffSecurity(Answer.YES)).apply(pairing);
            case "SOMATISCHE_ZORG" -> unit(unit -> unit.somaticCare(Answer.YES)).apply(pairing);
            case "TITEL_WVGGZ" -> withTitle(TitleKind.ZM, pairing);
            case "TITEL_WZD" -> withTitle(TitleKind.RM, pairing);
            case "BVT_VERKLARING" -> withPowers(pairing);
            case "INSTEMMING" ->
                request(request -> request.informedConsent(Answer.YES)).apply(pairing);
            default ->
                request(request -> request.addIndications(Indication.of(detail)))
                        .apply(pairing);
        };
    }

    private static void add(boolean possible, String code, Set<String> codes) {
        if (possible) {
            codes.add(code);
        }
    }

    private static String detail(String code) {
        return code.substring(code.indexOf(':') + 1);
    }

    private static boolean isHic(Pairing pairing) {
        return pairing.unit().type() == UnitType.HIC || pairing.unit().type() == UnitType.FHIC;
    }

    private static boolean has(Set<Problem> some, Pairing pairing) {
        return pairing.person().problems().stream().anyMatch(some::contains);
    }

    private static boolean lacksPowers(LegalTitle title) {
        return title.kind().isWvggz() && !title.bvtPowers();
    }

    private static boolean canBeGranted(Indication profile, Pairing pairing) {
        boolean held = pairing.request().indications().contains(profile);
        boolean cannotBeShown =
                profile.code().endsWith("LVG") && pairing.person().lvbDemonstrableBefore18() == Answer.NO;
        boolean ofAge = !profile.code().matches("[1-5]LVG")
                || pairing.years().isEmpty()
                || pairing.years().getAsInt() >= 18 && pairing.years().getAsInt() <= 23;
        return !held && !cannotBeShown && ofAge;
    }

    private static Pairing withTitle(TitleKind kind, Pairing pairing) {
        LegalTitle title =
                LegalTitle.builder().kind(kind).from(pairing.admissionDay()).build();
        return request(request -> request.addTitles(title)).apply(pairing);
    }

    private static Pairing withPowers(Pairing pairing) {
        List<LegalTitle> titles = pairing.request().titles().stream()
                .map(title -> pairing.validTitles().contains(title) && lacksPowers(title)
                        ? LegalTitle.builder().like(title).bvtPowers(true).build()
                        : title)
                .toList();
        return request(request -> request.titles(titles)).apply(pairing);
    }
}
