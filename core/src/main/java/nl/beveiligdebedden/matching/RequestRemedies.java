/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.matching.UnitRemedies.once;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;

/** What the court, the CIZ and the client can change about a request: what can be chosen, and the pairing after it. */
final class RequestRemedies {

    private static final Set<Problem> WVGGZ_PROBLEMS =
            Set.of(Problem.PSYCHIATRIE, Problem.VERSLAVING, Problem.ONTWRICHTEND_GEDRAG);
    private static final Set<Problem> WZD_PROBLEMS = Set.of(Problem.LVB, Problem.NAH);

    private RequestRemedies() {}

    static List<String> roomForWvggz(Pairing pairing) {
        return once(has(WVGGZ_PROBLEMS, pairing));
    }

    static Pairing withZm(Pairing pairing) {
        return withTitle(TitleKind.ZM, pairing);
    }

    static List<String> roomForWzd(Pairing pairing) {
        return once(has(WZD_PROBLEMS, pairing));
    }

    static Pairing withRm(Pairing pairing) {
        return withTitle(TitleKind.RM, pairing);
    }

    static List<String> lackOfBvtPowers(Pairing pairing) {
        return once(pairing.request().titles().stream().anyMatch(title -> lacksBvtPowers(title, pairing)));
    }

    static Pairing withBvtPowers(Pairing pairing) {
        List<LegalTitle> titles = pairing.request().titles().stream()
                .map(title -> lacksBvtPowers(title, pairing) ? declared(title) : title)
                .toList();
        return pairing.with(changed(pairing).titles(titles).build());
    }

    static List<String> refusal(Pairing pairing) {
        return once(pairing.request().informedConsent() == Answer.NO);
    }

    static Pairing withConsent(Pairing pairing) {
        return pairing.with(changed(pairing).informedConsent(Answer.YES).build());
    }

    static List<String> profilesToGrant(Pairing pairing) {
        List<String> profiles = new ArrayList<>();
        for (Indication profile : pairing.unit().requiredIndications()) {
            if (canBeGranted(profile, pairing)) {
                profiles.add(profile.code());
            }
        }
        return profiles;
    }

    static Pairing withProfile(Pairing pairing, String code) {
        return pairing.with(changed(pairing).addIndications(Indication.of(code)).build());
    }

    private static boolean has(Set<Problem> problems, Pairing pairing) {
        return pairing.person().problems().stream().anyMatch(problems::contains);
    }

    private static Pairing withTitle(TitleKind kind, Pairing pairing) {
        LegalTitle title =
                LegalTitle.builder().kind(kind).from(pairing.admissionDay()).build();
        return pairing.with(changed(pairing).addTitles(title).build());
    }

    private static boolean lacksBvtPowers(LegalTitle title, Pairing pairing) {
        return title.kind().isWvggz()
                && !title.bvtPowers()
                && pairing.validTitles().contains(title);
    }

    private static LegalTitle declared(LegalTitle title) {
        return LegalTitle.builder().like(title).bvtPowers(true).build();
    }

    private static boolean canBeGranted(Indication profile, Pairing pairing) {
        boolean unprovable = profile.needsProofOfLvb() && pairing.person().lvbDemonstrableBefore18() == Answer.NO;
        return !unprovable && ProfileAge.usable(profile, pairing.years()) != Answer.NO;
    }

    private static PlacementRequest.Builder changed(Pairing pairing) {
        return PlacementRequest.builder().like(pairing.request());
    }
}
