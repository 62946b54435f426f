/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.RuleId;

/** What stays the same of a finding when only its facts change. */
record FindingKey(String criterion, RuleId rule, Effect effect) {

    static FindingKey of(Finding finding) {
        return new FindingKey(finding.criterion(), finding.rule().id(), finding.effect());
    }

    static Set<FindingKey> of(List<Finding> findings) {
        Set<FindingKey> keys = new HashSet<>();
        findings.forEach(finding -> keys.add(of(finding)));
        return keys;
    }
}
