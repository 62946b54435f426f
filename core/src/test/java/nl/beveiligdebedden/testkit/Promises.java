/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.List;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;
import nl.beveiligdebedden.norm.Finding;

/** What every criterion promises, as far as one case can show that it is kept. */
final class Promises {

    private static final Pairing PLAIN = Examples.aPairing();

    private Promises() {}

    static void hold(Criterion criterion, Found found) {
        List<Finding> findings = found.findings();
        findings.forEach(finding -> require(
                found.reasons().contains(finding.reason()),
                "reasons() must have what is found:\n" + Shown.of(finding),
                found));
        require(criterion.ask(found.pairing()).equals(findings), "asked again, it must find the same", found);
        require(
                !looksPlain(criterion, found.pairing())
                        || criterion.ask(inThePlainPlace(found.pairing())).equals(findings),
                "view(…) must show what makes this place another one than a plain one",
                found);
    }

    private static boolean looksPlain(Criterion criterion, Pairing pairing) {
        return view(criterion, pairing, pairing).equals(view(criterion, PLAIN, pairing));
    }

    private static Object view(Criterion criterion, Pairing place, Pairing asked) {
        return criterion.view(
                new Place(place.unit(), place.bed()), asked.asking().asOf());
    }

    private static Pairing inThePlainPlace(Pairing pairing) {
        return Pairing.of(pairing.request(), PLAIN.unit(), PLAIN.bed().orElseThrow(), pairing.asking());
    }

    private static void require(boolean kept, String promise, Found found) {
        if (!kept) {
            throw new AssertionError("For %s:\n%s".formatted(Shown.of(found.pairing()), promise));
        }
    }
}
