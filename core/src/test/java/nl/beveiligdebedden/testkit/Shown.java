/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Rule;

/** How the kit shows things in a message: people and places by their ids, findings by rule and in words. */
final class Shown {

    private Shown() {}

    static String of(Pairing pairing) {
        return "%s on %s, %s, admitted on %s"
                .formatted(
                        pairing.request().id(),
                        pairing.unit().id(),
                        pairing.bed().map(Bed::id).map(id -> "bed " + id).orElse("which has no bed"),
                        pairing.admissionDay());
    }

    static String of(Finding finding) {
        return of(finding.effect(), finding.rule(), finding.text());
    }

    static String of(Effect effect, Rule rule, Text text) {
        return "  %s %s\n    nl: %s\n    en: %s".formatted(effect, rule.id(), text.nl(), text.en());
    }
}
