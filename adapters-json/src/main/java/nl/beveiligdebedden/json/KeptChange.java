/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.norm.Owner;
import org.immutables.value.Value;

/** What had to change, who could do that, and how long the law gave for it. */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface KeptChange {

    /**
     * Starts a kept change.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What had to be done.
     *
     * @return the code of the remedy
     */
    String code();

    /**
     * Who could do it.
     *
     * @return the owner
     */
    Owner owner();

    /**
     * The provider that had to do it.
     *
     * @return its id; empty when another owner had to, or when it was not recorded
     */
    Optional<ProviderId> provider();

    /**
     * How long before the end of the title it had to be asked for.
     *
     * @return the terms; empty when nothing was said
     */
    List<KeptTerm> askAhead();

    /**
     * How long those who decide could take at most.
     *
     * @return the terms; empty when nothing was said
     */
    List<KeptTerm> decidedWithin();

    /** Builds a kept change. */
    final class Builder extends ImmutableKeptChange.Builder {
        Builder() {}
    }
}
