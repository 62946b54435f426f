/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Rule;

/** Whether a court authorisation (RM) was carried out within four weeks of its date (Wzd, article 39 paragraph 7). */
public final class RmExecution {

    private static final String ID = "LAW-RM-4";
    private static final Rule RULE =
            LegalTerms.on(ID, LocalDate.MAX).map(LegalTerm::rule).orElseThrow();

    private static final Reasons REASONS = Reasons.of("rm-execution");
    private static final Reason IN_TIME = REASONS.add(
            Effect.SUPPORT,
            RULE,
            "De rechterlijke machtiging kan worden uitgevoerd tot en met {latest}.",
            "The court authorisation can be carried out until {latest}.");
    private static final Reason TOO_LATE = REASONS.add(
            Effect.BLOCK,
            RULE,
            "De rechterlijke machtiging moest uiterlijk op {latest} zijn uitgevoerd. Daarna kan het niet meer.",
            "The court authorisation had to be carried out by {latest}. After that it cannot be.");
    private static final Reason UNKNOWN = REASONS.add(
            Effect.UNKNOWN,
            RULE,
            "De datum van de rechterlijke machtiging is niet bekend. Vraag die na.",
            "The date of the court authorisation is not known. Ask for it.");

    private RmExecution() {}

    /**
     * Holds the day of execution against the date of the authorisation.
     *
     * @param rm the court authorisation; its first day counts as its date
     * @param executedOn the day on which it was carried out; ask with today when that has not happened yet
     * @return SUPPORT in time, BLOCK too late, UNKNOWN when its first day is not recorded or lies before the Wzd
     * @throws IllegalArgumentException if the title is not an RM
     */
    public static Finding of(LegalTitle rm, LocalDate executedOn) {
        if (rm.kind() != TitleKind.RM) {
            throw new IllegalArgumentException("kind (" + rm.kind() + ") must be RM");
        }
        return rm.from()
                .flatMap(date -> LegalTerms.on(ID, date).map(term -> term.lastDay(date)))
                .map(latest -> found(latest, executedOn))
                .orElseGet(() -> UNKNOWN.found(Fact.missing("from", "de eerste dag", "the first day")));
    }

    private static Finding found(LocalDate latest, LocalDate executedOn) {
        Reason reason = executedOn.isAfter(latest) ? TOO_LATE : IN_TIME;
        return reason.found(Fact.of("latest", latest), Fact.of("executedOn", executedOn));
    }
}
