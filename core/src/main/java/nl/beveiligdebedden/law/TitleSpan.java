/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;

/** A title with the days on which it holds; a last day of {@link LocalDate#MAX} is no end. */
record TitleSpan(LegalTitle title, LocalDate first, LocalDate last) {

    boolean covers(LocalDate day) {
        return !first.isAfter(day) && !last.isBefore(day);
    }

    boolean hasEnd() {
        return last.isBefore(LocalDate.MAX);
    }

    /** Began earlier and leaves no day open before this day. */
    boolean leadsTo(LocalDate day) {
        return first.isBefore(day) && !last.isBefore(day.minusDays(1));
    }

    /** Takes over when the other ends: begins at most one day later and lasts longer; after a criminal title a civil one. */
    boolean canFollow(TitleSpan other) {
        return !first.minusDays(1).isAfter(other.last)
                && last.isAfter(other.last)
                && !(kind().isCriminal() && other.kind().isCriminal());
    }

    TitleKind kind() {
        return title.kind();
    }
}
