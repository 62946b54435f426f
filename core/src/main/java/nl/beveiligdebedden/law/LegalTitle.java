/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.beveiligdebedden.base.ValueStyle;
import org.immutables.value.Value;

/**
 * One decision by which a person may be kept in a unit, with the days on which it holds.
 *
 * <p>Example: {@code LegalTitle.builder().kind(TitleKind.ZM).from(LocalDate.of(2022, 1, 10)).build()}.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface LegalTitle {

    /**
     * Starts a title.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The kind of decision.
     *
     * @return the kind
     */
    @Value.Redacted
    TitleKind kind();

    /**
     * The first day on which the title holds.
     *
     * @return the day; when it is not recorded, the title counts on no day
     */
    @Value.Redacted
    Optional<LocalDate> from();

    /**
     * The last day on which the title holds.
     *
     * @return the day; when it is not recorded, the title has no end
     */
    @Value.Redacted
    Optional<LocalDate> until();

    /**
     * Whether the court declared the powers of the Bvt applicable, which a stay in an FPC needs (TTL-4).
     *
     * @return true when it did
     */
    @Value.Redacted
    boolean bvtPowers();

    /**
     * Whether the title holds on a day.
     *
     * @param day the day
     * @return true when it began on or before that day and did not end before it
     */
    default boolean holdsOn(LocalDate day) {
        return from().isPresent()
                && !from().get().isAfter(day)
                && (until().isEmpty() || !until().get().isBefore(day));
    }

    /**
     * Whether this title takes over when another ends: it begins at most one day later, and it lasts longer.
     *
     * @param end the last day of the other title
     * @return true when nobody is without a title in between
     */
    default boolean connectsTo(LocalDate end) {
        return from().filter(first -> !first.isAfter(end.plusDays(1))).isPresent()
                && until().filter(last -> !last.isAfter(end)).isEmpty();
    }

    /**
     * Whether the title can hold on some day.
     *
     * @return false when its first day is not recorded or lies after its last day
     */
    default boolean canHold() {
        return from().filter(first -> until().filter(first::isAfter).isEmpty()).isPresent();
    }

    /** Builds a title. */
    final class Builder extends ImmutableLegalTitle.Builder {
        Builder() {
            bvtPowers(false);
        }
    }
}
