/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Remedy;

/** What a criterion found, with the assertions of the tests about criteria. */
record Found(List<Finding> findings) {

    /** Each as effect and rule, such as {@code BLOCK BED-2}. */
    Found is(String... expected) {
        assertThat(findings)
                .map(finding -> finding.effect() + " " + finding.rule().id())
                .containsExactly(expected);
        return this;
    }

    void isNothing() {
        assertThat(findings).isEmpty();
    }

    /** The facts of the last finding, as a map from name to value. */
    Found facts(Map<String, String> expected) {
        assertThat(last().facts().stream().collect(toMap(Fact::name, Fact::value)))
                .isEqualTo(expected);
        return this;
    }

    Found noFacts() {
        return facts(Map.of());
    }

    /** The last finding names this field as missing. */
    Found missing(String field) {
        assertThat(last().facts())
                .filteredOn(fact -> fact.name().equals("missing"))
                .map(Fact::value)
                .containsExactly(field);
        return this;
    }

    /** The remedies of the last finding, as codes with their owner. */
    Found liftedBy(String... expected) {
        assertThat(last().remedies()).map(Found::shown).containsExactly(expected);
        return this;
    }

    Found cannotBeLifted() {
        return liftedBy();
    }

    /** Both texts of all findings. */
    String texts() {
        return findings.stream()
                .map(finding -> finding.text().nl() + "\n" + finding.text().en())
                .collect(joining("\n"));
    }

    private Finding last() {
        return findings.get(findings.size() - 1);
    }

    private static String shown(Remedy remedy) {
        return remedy.code() + " by " + remedy.owner();
    }
}
