/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

    private static final int ALL_NAMED = 4;

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

    static Fact[] and(Fact[] facts, Fact another) {
        Fact[] all = Arrays.copyOf(facts, facts.length + 1);
        all[facts.length] = another;
        return all;
    }

    /** The way that is nearest to what stands there for other days or other care; the shortest, the first of those. */
    private Fact make(List<List<Agreement>> ways) {
        List<List<Agreement>> nearest = new ArrayList<>(ways);
        nearest.sort(Comparator.comparingLong(this::newOnes).thenComparing(List::size));
        if (nearest.isEmpty()) {
            return new Fact("make", "", new Text("eerst een partij die dit biedt", "first a party that offers this"));
        }
        List<String> codes = new ArrayList<>();
        for (Agreement agreement : nearest.get(0)) {
            codes.add(agreement.kind() + " " + agreement.by() + " " + agreement.with());
        }
        return new Fact("make", line(codes), words(nearest));
    }

    private long newOnes(List<Agreement> way) {
        return way.stream().filter(agreement -> !situation.isNamed(agreement)).count();
    }

    /** A few ways are all named; of more than that the nearest one is, as an example. */
    private static Text words(List<List<Agreement>> ways) {
        if (ways.size() > ALL_NAMED) {
            Text one = words(ways.subList(0, 1));
            int others = ways.size() - 1;
            return new Text(
                    "bijvoorbeeld " + one.nl() + " (of een van " + others + " andere)",
                    "for example " + one.en() + " (or one of " + others + " others)");
        }
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (List<Agreement> way : ways) {
            nl.add(way.stream().map(one -> said(one).nl()).collect(joining("; ")));
            en.add(way.stream().map(one -> said(one).en()).collect(joining("; ")));
        }
        return new Text(String.join(", of: ", nl), String.join(", or: ", en));
    }

    private static Text said(Agreement agreement) {
        Text kind = agreement.kind().words();
        return new Text(
                kind.nl() + ", van " + agreement.by() + " aan " + agreement.with(),
                kind.en() + ", of " + agreement.by() + " to " + agreement.with());
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
