/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.List;
import nl.beveiligdebedden.base.PartyId;

/**
 * What one party promised another, for which days and for which forms of care.
 *
 * @param kind what was promised
 * @param by the party that promises
 * @param with the party to which it is promised
 * @param scope the forms of care for which it holds; empty when it holds for all that the party gives
 * @param period the days on which it holds
 */
public record Agreement(AgreementKind kind, PartyId by, PartyId with, List<CareForm> scope, Period period) {

    /**
     * Copies the scope.
     *
     * @param kind what was promised
     * @param by the party that promises
     * @param with the party to which it is promised
     * @param scope the forms of care for which it holds; empty when it holds for all that the party gives
     * @param period the days on which it holds
     */
    public Agreement {
        scope = List.copyOf(scope);
    }

    /**
     * An agreement for everything and for always.
     *
     * @param kind what is promised
     * @param by the party that promises
     * @param with the party to which it is promised
     * @return the agreement
     */
    public static Agreement of(AgreementKind kind, PartyId by, PartyId with) {
        return new Agreement(kind, by, with, List.of(), Period.ALWAYS);
    }

    /**
     * Whether it promises what is asked, whatever the days. A warm handover is promised by both.
     *
     * @param asked an agreement that is asked; without a scope any scope will do
     * @return true when kind and parties agree, and it holds for each form of care that is asked
     */
    public boolean promises(Agreement asked) {
        boolean swapped = kind == AgreementKind.WARME_OVERDRACHT && by.equals(asked.with) && with.equals(asked.by);
        return kind == asked.kind
                && (swapped || by.equals(asked.by) && with.equals(asked.with))
                && (scope.isEmpty() || scope.containsAll(asked.scope));
    }
}
