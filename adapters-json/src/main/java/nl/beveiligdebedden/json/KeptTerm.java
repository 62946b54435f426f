/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Period;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import org.immutables.value.Value;

/** A term of the law as it was told. */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface KeptTerm {

    /**
     * Starts a kept term.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that says it.
     *
     * @return the id of the rule
     */
    RuleId rule();

    /**
     * How long.
     *
     * @return the term; zero when something had to be done before the end itself
     */
    Period length();

    /**
     * Whether it was read in a source.
     *
     * @return the mark
     */
    Mark mark();

    /**
     * What the rule says, for people.
     *
     * @return the sentences as they were told
     */
    Text text();

    /**
     * Where the rule stood.
     *
     * @return the place in its document
     */
    Source source();

    /** Builds a kept term. */
    final class Builder extends ImmutableKeptTerm.Builder {
        Builder() {}
    }
}
