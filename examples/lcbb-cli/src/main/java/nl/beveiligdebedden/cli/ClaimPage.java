/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.ClaimOutcome;

/** What became of an order about a bed. */
final class ClaimPage {

    private static final Text ADVICE_ONLY = new Text(
            "; het LCBB adviseert en plaatst niet (LCBB-1, LCBB-11)",
            "; the LCBB advises and does not place (LCBB-1, LCBB-11)");

    private static final Text CONTRADICTED =
            new Text("de melding spreekt de toezegging tegen", "the report contradicts the promise");

    private ClaimPage() {}

    static DbAnswer of(ClaimOrder order, Actor by, ClaimAnswer answer) {
        DbAnswer page = new DbAnswer().put("outcome", answer.outcome().code());
        answer.claim().ifPresent(claim -> page.put("claim", values(claim)));
        answer.found().ifPresent(found -> page.put("found", found.code()));
        return answer.outcome() == ClaimOutcome.DONE
                ? page.tell(done(order, answer.claim()))
                : page.refuse(refused(by, answer));
    }

    private static Map<String, Object> values(Claim claim) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bed", claim.bed().value());
        values.put("request", claim.request().value());
        values.put("state", claim.state().code());
        claim.until()
                .ifPresent(until -> values.put("until", DutchTime.shown(until).toString()));
        return values;
    }

    private static Text done(ClaimOrder order, Optional<Claim> after) {
        return after.map(ClaimPage::held)
                .orElse(new Text(
                        "Gedaan: %s wordt niet meer vastgehouden voor %s".formatted(order.bed(), order.request()),
                        "Done: %s is no longer held for %s".formatted(order.bed(), order.request())));
    }

    private static Text held(Claim claim) {
        Text state = new Text(
                "Gedaan: %s is %s voor %s".formatted(claim.bed(), claim.state(), claim.request()),
                "Done: %s is %s for %s".formatted(claim.bed(), claim.state(), claim.request()));
        return both(state, until(claim));
    }

    private static Text refused(Actor by, ClaimAnswer answer) {
        Text why = why(answer);
        Text refusal = new Text("Niet gedaan: " + why.nl(), "Not done: " + why.en());
        Optional<Text> more = answer.claim()
                .map(ClaimPage::taken)
                .or(() -> answer.found().map(ClaimPage::found))
                .or(() -> adviceOnly(by, answer));
        return both(refusal, more);
    }

    /** A bed that is called free is not refused for that: it is promised, and then the report says otherwise. */
    private static Text why(ClaimAnswer answer) {
        return answer.found().filter(BedState.VRIJ::equals).isPresent()
                ? CONTRADICTED
                : answer.outcome().words();
    }

    private static Text taken(Claim claim) {
        return both(Text.same(": " + claim.state()), until(claim));
    }

    private static Text found(BedState state) {
        String code = ": " + state + ", ";
        return new Text(code + state.words().nl(), code + state.words().en());
    }

    private static Optional<Text> adviceOnly(Actor by, ClaimAnswer answer) {
        return Optional.of(ADVICE_ONLY)
                .filter(advice ->
                        answer.outcome() == ClaimOutcome.NOT_ALLOWED && by.role() == ActorRole.LANDELIJK_COORDINATOR);
    }

    private static Optional<Text> until(Claim claim) {
        return claim.until().map(DutchTime::shown).map(moment -> new Text(" tot " + moment, " until " + moment));
    }

    private static Text both(Text first, Optional<Text> second) {
        return second.map(more -> new Text(first.nl() + more.nl(), first.en() + more.en()))
                .orElse(first);
    }
}
