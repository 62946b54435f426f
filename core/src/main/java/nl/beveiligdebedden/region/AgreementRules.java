/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static nl.beveiligdebedden.chain.AgreementKind.AFSCHALING;
import static nl.beveiligdebedden.chain.AgreementKind.CAPACITEIT;
import static nl.beveiligdebedden.chain.AgreementKind.CASUSREGIE;
import static nl.beveiligdebedden.chain.AgreementKind.CONSULTATIE;
import static nl.beveiligdebedden.chain.AgreementKind.CONTRACT_FORENSISCH;
import static nl.beveiligdebedden.chain.AgreementKind.CONTRACT_REGULIER;
import static nl.beveiligdebedden.chain.AgreementKind.OPNAME;
import static nl.beveiligdebedden.chain.AgreementKind.PROCESREGIE;
import static nl.beveiligdebedden.chain.AgreementKind.TERUGNAME;
import static nl.beveiligdebedden.chain.AgreementKind.WARME_OVERDRACHT;
import static nl.beveiligdebedden.chain.AgreementKind.WOONRUIMTE;
import static nl.beveiligdebedden.chain.Role.BESCHERMD_WONEN;
import static nl.beveiligdebedden.chain.Role.COORDINEREND_LEVENSLOOPAANBIEDER;
import static nl.beveiligdebedden.chain.Role.GEMEENTE;
import static nl.beveiligdebedden.chain.Role.REGULIERE_GGZ;
import static nl.beveiligdebedden.chain.Role.UITVOEREND_LEVENSLOOPAANBIEDER;
import static nl.beveiligdebedden.chain.Role.ZVH;
import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.Period;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Reasons;

/**
 * Are there secured beds, and is everything agreed that must be? KVN-BIZ-7, KVN-BIZ-8, LVL-28, TEAM-11, ORG-18 and GAR.
 *
 * <p>What must be agreed follows from roles, teams and beds only, never from other agreements, so that one more agreement
 * never opens a gap.
 */
final class AgreementRules {

    static final Reasons REASONS = Reasons.of("agreement");
    private static final List<CareForm> COOPERATING = List.of(CareForm.GGZ, CareForm.LVG, CareForm.BW);
    private static final EnumSet<CareForm> ACCESS =
            EnumSet.complementOf(EnumSet.of(CareForm.LEVENSLOOPTEAM, CareForm.FVA, CareForm.FVK));
    private static final Fact AGREED =
            new Fact("how", "AGREED", new Text("heeft een afspraak over", "has an agreement about"));
    private static final Fact ITSELF = new Fact("how", "ITSELF", new Text("biedt dit zelf", "gives this itself"));
    private static final Role[] TREATING = {
        Role.FORENSISCHE_GGZ, REGULIERE_GGZ, Role.VERSLAVINGSZORG, Role.FORENSISCHE_VG, Role.REGULIERE_VG
    };

    private static final Role[] LEVENSLOOP = {COORDINEREND_LEVENSLOOPAANBIEDER, UITVOEREND_LEVENSLOOPAANBIEDER};

    static {
        REASONS.support(
                "KVN-BIZ-7",
                "De regio heeft beveiligde bedden bij: {parties}.",
                "The region has secured beds at: {parties}.");
        REASONS.condition(
                "KVN-BIZ-7",
                "De regio heeft zelf geen beveiligde bedden. Wie dit regelt: {owner}.",
                "The region has no secured beds of its own. Who arranges this: {owner}.");
        REASONS.unknown(
                "KVN-BIZ-7",
                "Niet bekend is of deze afdelingen meetellen als beveiligde bedden van de regio: {units}. Vraag na: niveau, provincie en aanbieder, en in welke regio die provincie ligt.",
                "It is not known whether these units count as secured beds of the region: {units}. Ask for: level, province and provider, and in which region that province lies.");
        REASONS.support("LVL-28", "{party} {how}: {about}.", "{party} {how}: {about}.");
        for (String rule : List.of("KVN-BIZ-8", "GAR-1", "GAR-3", "GAR-10", "GAR-12", "TEAM-11", "ORG-18")) {
            reasons(rule, BLOCK);
        }
        for (String rule : List.of("GAR-2", "GAR-4", "GAR-6", "GAR-7")) {
            reasons(rule, CONDITION);
        }
        reasons("GAR-11", SUPPORT);
        open("LVL-28", BLOCK);
        open("LVL-28", CONDITION);
    }

    private final Situation situation;
    private final Findings found;
    private final List<Party> executing;
    private final List<Party> inside;
    private final List<Party> outside;
    private final List<UnitId> doubtful;

    AgreementRules(Situation situation) {
        this.situation = situation;
        this.found = new Findings(situation, REASONS);
        this.executing = situation.with(UITVOEREND_LEVENSLOOPAANBIEDER);
        this.inside = situation.secured(Answer.YES);
        this.outside = situation.secured(Answer.NO);
        this.doubtful = situation.doubtful();
    }

    private static void reasons(String rule, Effect open) {
        REASONS.support(rule, "{party} {how}: {about}.", "{party} {how}: {about}.");
        if (open != SUPPORT) {
            open(rule, open);
        }
    }

    private static void open(String rule, Effect effect) {
        REASONS.add(
                effect,
                rule,
                "{party} mist een afspraak over: {about}. Nodig: {make}. Wie dit regelt: {owner}.",
                "{party} lacks an agreement about: {about}. Needed: {make}. Who arranges this: {owner}.");
    }

    List<ChainFinding> ask() {
        beds();
        executing.forEach(this::levensloop);
        inside.forEach(this::secured);
        situation.with(TREATING).forEach(this::otherProvider);
        for (Party party : situation.with(GEMEENTE)) {
            agreed("GAR-7", CONDITION, party, ways(List.of(party), executing, WOONRUIMTE), WOONRUIMTE);
        }
        direction(CASUSREGIE, GEMEENTE);
        direction(PROCESREGIE, ZVH);
        return found.all();
    }

    private void beds() {
        if (!doubtful.isEmpty()) {
            Fact units = Fact.of("units", (Object) Findings.line(doubtful));
            found.missing("KVN-BIZ-7", UNKNOWN, coordinating(), units);
        }
        if (hasNoBeds()) {
            found.missing("KVN-BIZ-7", CONDITION, coordinating());
            List<List<Agreement>> ways = ways(outside, situation.with(LEVENSLOOP), CAPACITEIT);
            agreed("KVN-BIZ-8", coordinating(), ways, CAPACITEIT);
        } else if (!inside.isEmpty()) {
            found.add("KVN-BIZ-7", SUPPORT, Findings.parties("parties", inside));
        }
    }

    private Role coordinating() {
        return situation.owner(null, COORDINEREND_LEVENSLOOPAANBIEDER);
    }

    /** As long as beds are in doubt, nothing is asked of other regions. */
    private boolean hasNoBeds() {
        return inside.isEmpty() && doubtful.isEmpty();
    }

    private void levensloop(Party party) {
        if (hasNoBeds()) {
            agreed("GAR-1", BLOCK, party, returnElsewhere(party), TERUGNAME);
        }
        for (Party provider : inside) {
            takesBack(party, provider);
        }
        List<Party> secured = hasNoBeds() ? outside : inside;
        agreed("GAR-4", CONDITION, party, ways(secured, List.of(party), OPNAME), OPNAME);
        List<List<Agreement>> advice = ways(List.of(party), situation.with(Role.values()), CONSULTATIE);
        advice.removeIf(List::isEmpty);
        agreed("GAR-10", BLOCK, party, advice, CONSULTATIE);
        COOPERATING.forEach(form -> cooperation(party, form));
        ACCESS.forEach(form -> access(party, form));
    }

    private void takesBack(Party party, Party provider) {
        if (!party.equals(provider)) {
            List<CareForm> forms = situation.securedForms(provider, Answer.YES);
            Fact about = Findings.about(TERUGNAME, provider);
            agreed("GAR-1", BLOCK, party, List.of(List.of(agreement(TERUGNAME, party, provider, forms))), about);
        }
    }

    /** Without own beds it must take people back from the region that keeps beds available. */
    private List<List<Agreement>> returnElsewhere(Party party) {
        List<List<Agreement>> ways = new ArrayList<>();
        for (Party provider : outside) {
            for (Party other : situation.with(LEVENSLOOP)) {
                List<Agreement> way = new ArrayList<>(promise(CAPACITEIT, provider, other));
                way.addAll(promise(TERUGNAME, party, provider));
                ways.add(way);
            }
        }
        return ways;
    }

    private void cooperation(Party party, CareForm form) {
        List<List<Agreement>> ways = new ArrayList<>();
        for (Party partner : giving(form, situation.with(Role.values()))) {
            ways.add(party.equals(partner) ? List.of() : cooperation(party, partner, form));
        }
        agreed("GAR-3", BLOCK, party, ways, OPNAME, TERUGNAME, WARME_OVERDRACHT, form);
    }

    private static List<Agreement> cooperation(Party party, Party partner, CareForm form) {
        return List.of(
                agreement(OPNAME, partner, party, List.of(form)),
                agreement(TERUGNAME, party, partner, List.of()),
                agreement(WARME_OVERDRACHT, party, partner, List.of()));
    }

    private void access(Party party, CareForm form) {
        if (situation.gives(party, form)) {
            found.add("LVL-28", SUPPORT, Fact.of("party", party.id()), Fact.of("about", form), ITSELF);
            return;
        }
        List<List<Agreement>> ways = new ArrayList<>();
        for (Party partner : giving(form, situation.chain.parties())) {
            ways.add(List.of(agreement(OPNAME, partner, party, List.of(form))));
        }
        boolean isArranged = toMake(ways).stream().anyMatch(List::isEmpty);
        Effect open = form == CareForm.FPC ? CONDITION : BLOCK;
        agreed(isArranged ? "GAR-11" : "LVL-28", open, party, ways, form);
    }

    private List<Party> giving(CareForm form, List<Party> parties) {
        List<Party> giving = new ArrayList<>(parties);
        giving.removeIf(party -> !situation.gives(party, form));
        return giving;
    }

    private void secured(Party party) {
        List<Party> self = List.of(party);
        agreed("GAR-6", CONDITION, party, ways(self, executing, OPNAME), OPNAME);
        agreed("GAR-10", BLOCK, party, ways(self, executing, CONSULTATIE), CONSULTATIE);
        List<Party> lighter = situation.with(REGULIERE_GGZ, BESCHERMD_WONEN);
        agreed("GAR-12", BLOCK, party, ways(lighter, self, AFSCHALING), AFSCHALING);
        List<Party> funders = situation.with(Role.ZORGVERZEKERAAR, Role.ZORGKANTOOR, Role.JUSTITIE);
        for (AgreementKind kind : List.of(CONTRACT_FORENSISCH, CONTRACT_REGULIER)) {
            agreed("TEAM-11", BLOCK, party, ways(funders, self, kind), kind);
        }
    }

    /** It comes back from the beds of others only. */
    private void otherProvider(Party party) {
        List<Party> others = new ArrayList<>(inside);
        others.remove(party);
        if (!others.isEmpty() && !executing.contains(party)) {
            agreed("GAR-2", CONDITION, party, ways(List.of(party), others, TERUGNAME), TERUGNAME);
        }
    }

    /** A levensloop provider, or the other one who may direct, promises it to another party. */
    private void direction(AgreementKind kind, Role other) {
        List<Party> all = situation.with(UITVOEREND_LEVENSLOOPAANBIEDER, ZVH, GEMEENTE);
        List<List<Agreement>> ways = ways(situation.with(other), all, kind);
        ways.addAll(ways(executing, all, kind));
        ways.removeIf(List::isEmpty);
        agreed("ORG-18", situation.owner(null, ZVH), ways, kind);
    }

    /** Every way in which one of these promises it to one of those; a party needs no promise of itself. */
    private static List<List<Agreement>> ways(List<Party> by, List<Party> with, AgreementKind kind) {
        List<List<Agreement>> ways = new ArrayList<>();
        for (Party one : by) {
            for (Party other : with) {
                ways.add(promise(kind, one, other));
            }
        }
        return ways;
    }

    private static List<Agreement> promise(AgreementKind kind, Party by, Party with) {
        return by.equals(with) ? List.of() : List.of(agreement(kind, by, with, List.of()));
    }

    private static Agreement agreement(AgreementKind kind, Party by, Party with, List<CareForm> forms) {
        return new Agreement(kind, by.id(), with.id(), forms, Period.ALWAYS);
    }

    /** One way must be agreed, and this party should see to it. */
    private void agreed(String rule, Effect open, Party party, List<List<Agreement>> ways, Coded... about) {
        agreed(rule, open, party, ways, Fact.of("about", List.of(about)));
    }

    private void agreed(String rule, Effect open, Party party, List<List<Agreement>> ways, Fact about) {
        Fact who = Fact.of("party", party.id());
        agreed(rule, open, situation.mainRole(party), List.of(party), ways, who, about);
    }

    /** One way must be agreed in the region, and the parties with this role should see to it. */
    private void agreed(String rule, Role owner, List<List<Agreement>> ways, AgreementKind about) {
        Fact who = Fact.of("party", situation.region);
        agreed(rule, BLOCK, owner, situation.with(owner), ways, who, Fact.of("about", about));
    }

    private void agreed(
            String rule, Effect open, Role owner, List<Party> owners, List<List<Agreement>> ways, Fact... facts) {
        List<List<Agreement>> toMake = toMake(ways);
        if (toMake.stream().anyMatch(List::isEmpty)) {
            found.add(rule, SUPPORT, Findings.and(facts, ways.contains(List.of()) ? ITSELF : AGREED));
        } else {
            found.notAgreed(rule, open, owner, owners, toMake, facts);
        }
    }

    /** What is not made yet of each way, for everything and for always. */
    private List<List<Agreement>> toMake(List<List<Agreement>> ways) {
        List<List<Agreement>> all = new ArrayList<>();
        for (List<Agreement> way : ways) {
            List<Agreement> open = new ArrayList<>();
            for (Agreement asked : way) {
                if (!situation.isMade(asked)) {
                    open.add(Agreement.of(asked.kind(), asked.by(), asked.with()));
                }
            }
            all.add(open);
        }
        return all;
    }
}
