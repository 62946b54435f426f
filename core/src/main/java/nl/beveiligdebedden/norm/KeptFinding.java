/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static java.util.Map.Entry.comparingByKey;

import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.ValueStyle;
import org.immutables.value.Value;

/**
 * A finding as it was told, kept in words and codes: it still reads the same when the rule itself is gone or says
 * something else.
 *
 * <p>Example: {@code KeptFinding.of(finding)}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface KeptFinding {

    /**
     * Starts a kept finding.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Keeps a finding.
     *
     * @param finding the finding
     * @return what it tells
     */
    static KeptFinding of(Finding finding) {
        Builder kept = builder()
                .criterion(finding.criterion())
                .rule(finding.rule().id())
                .effect(finding.effect())
                .text(finding.text())
                .source(finding.rule().source());
        finding.facts().forEach(fact -> kept.putFacts(fact.name(), fact.value()));
        finding.remedies().forEach(remedy -> kept.putRemedies(remedy.code(), remedy.owner()));
        return kept.build();
    }

    /**
     * The criterion that found it.
     *
     * @return its code, such as {@code bed-state}
     */
    String criterion();

    /**
     * The rule that it rested on.
     *
     * @return the id of the rule
     */
    RuleId rule();

    /**
     * What it meant for the answer.
     *
     * @return the effect
     */
    Effect effect();

    /**
     * The facts that were compared.
     *
     * @return the values by name; empty when they must stay private
     */
    @Value.Redacted
    Map<String, String> facts();

    /**
     * What was found, for people.
     *
     * @return the sentences as they were told
     */
    @Value.Redacted
    Text text();

    /**
     * Where the rule stood.
     *
     * @return the place in its document
     */
    Source source();

    /**
     * What could be done about it.
     *
     * @return who could do it, by the code of the remedy
     */
    Map<String, Owner> remedies();

    /**
     * The canonical text of the finding.
     *
     * @return the rows; the order of the facts and of the remedies does not matter
     */
    default List<List<String>> canonicalRows() {
        CanonicalRows rows = CanonicalRows.of("finding")
                .add("criterion", criterion())
                .add("rule", rule())
                .add("effect", effect())
                .add("text", List.of(text().nl(), text().en()))
                .add("source", List.of(source().document(), source().heading()));
        facts().entrySet().stream()
                .sorted(comparingByKey())
                .forEach(fact -> rows.add("fact", List.of(fact.getKey(), fact.getValue())));
        remedies().entrySet().stream()
                .sorted(comparingByKey())
                .forEach(remedy -> rows.add("remedy", List.of(remedy.getKey(), remedy.getValue())));
        return rows.rows();
    }

    /** Builds a kept finding. */
    final class Builder extends ImmutableKeptFinding.Builder {
        Builder() {}
    }
}
