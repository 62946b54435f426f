/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Collects what is found about a chain; what must be done names its owner in the fact {@code owner}. */
final class Findings {

    private final Situation situation;
    private final Reasons reasons;
    private final List<ChainFinding> all = new ArrayList<>();

    Findings(Situation situation, Reasons reasons) {
        this.situation = situation;
        this.reasons = reasons;
    }

    List<ChainFinding> all() {
        return all;
    }

    void add(String rule, Effect effect, Fact... facts) {
        all.add(new ChainFinding(reason(rule, effect).found(facts), Optional.empty(), List.of(), List.of()));
    }

    void missing(String rule, Effect effect, Role owner, Fact... facts) {
        missing(rule, effect, owner, situation.with(owner), List.of(), facts);
    }

    void notAgreed(
            String rule, Effect effect, Role owner, List<Party> owners, List<List<Agreement>> closedBy, Fact... facts) {
        missing(rule, effect, owner, owners, closedBy, and(facts, make(closedBy)));
    }

    private void missing(
            String rule, Effect effect, Role owner, List<Party> owners, List<List<Agreement>> closedBy, Fact... facts) {
        Finding finding = reason(rule, effect).found(and(facts, owner(owner, ids(owners))));
        all.add(new ChainFinding(finding, Optional.of(owner), ids(owners), closedBy));
    }

    private static Fact[] and(Fact[] facts, Fact another) {
        Fact[] all = Arrays.copyOf(facts, facts.length + 1);
        all[facts.length] = another;
        return all;
    }

    /** The shortest way to close it; the first one of those. */
    private static Fact make(List<List<Agreement>> ways) {
        List<Agreement> shortest = List.of();
        for (List<Agreement> way : ways) {
            shortest = shortest.isEmpty() || way.size() < shortest.size() ? way : shortest;
        }
        List<String> codes = new ArrayList<>();
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Agreement agreement : shortest) {
            Text kind = agreement.kind().words();
            codes.add(agreement.kind() + " " + agreement.by() + " " + agreement.with());
            nl.add(kind.nl() + ", van " + agreement.by() + " aan " + agreement.with());
            en.add(kind.en() + ", of " + agreement.by() + " to " + agreement.with());
        }
        return shortest.isEmpty()
                ? new Fact("make", "", new Text("eerst een partij die dit biedt", "first a party that offers this"))
                : new Fact("make", line(codes), new Text(String.join("; ", nl), String.join("; ", en)));
    }

    private Reason reason(String rule, Effect effect) {
        for (Reason reason : reasons.all()) {
            if (reason.rule().id().value().equals(rule) && reason.effect() == effect) {
                return reason;
            }
        }
        throw new IllegalStateException("rule (" + rule + ") must have a reason to " + effect);
    }

    private static Fact owner(Role role, List<PartyId> owners) {
        String who = owners.isEmpty() ? "" : " (" + line(owners) + ")";
        return new Fact(
                "owner",
                role.code() + who,
                new Text(role.words().nl() + who, role.words().en() + who));
    }

    static Fact parties(String name, List<Party> parties) {
        return parties.isEmpty()
                ? new Fact(name, "", new Text("niemand", "nobody"))
                : Fact.of(name, (Object) line(ids(parties)));
    }

    static Fact about(AgreementKind kind, Party partner) {
        String with = " (" + partner.id() + ")";
        return new Fact(
                "about",
                kind.code() + with,
                new Text(kind.words().nl() + with, kind.words().en() + with));
    }

    static String line(Collection<?> values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : ", ").append(value);
        }
        return line.toString();
    }

    private static List<PartyId> ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }
}
