/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static nl.beveiligdebedden.chain.AgreementKind.CASUSREGIE;
import static nl.beveiligdebedden.chain.AgreementKind.PROCESREGIE;
import static nl.beveiligdebedden.chain.Role.AANMELDPUNT;
import static nl.beveiligdebedden.chain.Role.COORDINEREND_LEVENSLOOPAANBIEDER;
import static nl.beveiligdebedden.chain.Role.GEMEENTE;
import static nl.beveiligdebedden.chain.Role.OFFICIER_VAN_JUSTITIE;
import static nl.beveiligdebedden.chain.Role.UITVOEREND_LEVENSLOOPAANBIEDER;
import static nl.beveiligdebedden.chain.Role.ZVH;
import static nl.beveiligdebedden.norm.Effect.BLOCK;
import static nl.beveiligdebedden.norm.Effect.CONDITION;
import static nl.beveiligdebedden.norm.Effect.SUPPORT;
import static nl.beveiligdebedden.norm.Effect.UNKNOWN;
import static nl.beveiligdebedden.region.Findings.parties;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.AgreementKind;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.Region;
import nl.beveiligdebedden.chain.RegionSystem;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Reasons;

/** Is there somebody for each role, with a team near by, and who acts for what? ORG, TEAM-3, KVN-REF-2, KVN-BIZ-9, TWE-G4. */
final class RoleRules {

    static final Reasons REASONS = Reasons.of("role");
    static final Reasons ACTS = Reasons.of("who-acts");
    private static final RegionId TWENTE = new RegionId(Regions.TABLES_OF_TWENTE);

    static {
        for (String rule : List.of("ORG-2", "ORG-3", "ORG-7", "ORG-8", "ORG-9", "ORG-10", "ORG-11", "TEAM-3")) {
            reasons(rule, BLOCK);
        }
        reasons("KVN-REF-2", CONDITION);
        REASONS.unknown(
                "ORG-1",
                "We weten niet {missing}. Leg dat vast. Wie dit regelt: {owner}.",
                "It is not known {missing}. Record that. Who arranges this: {owner}.");
        REASONS.support("ORG-12", "Dicht bij huis in {area}: {parties}.", "Near home in {area}: {parties}.");
        REASONS.condition(
                "ORG-12",
                "In {area} werkt geen levensloopteam dicht bij huis. Wie dit regelt: {owner}.",
                "In {area} no levensloop team works near home. Who arranges this: {owner}.");
        ACTS.support(
                "ORG-11",
                "Over een verzoek om een zorgmachtiging aan de rechter beslist: {parties}.",
                "Whether a petition for a care authorisation goes to the court is decided by: {parties}.");
        ACTS.support(
                "ORG-18",
                "Afgesproken is dat deze de {about} doet: {parties}.",
                "It is agreed that {about} is with: {parties}.");
        ACTS.support(
                "KVN-BIZ-9",
                "Is er in de regio geen bed vrij, dan vraagt deze het aan de landelijk coördinator: {parties}.",
                "If no bed is free in the region, the national coordinator is asked by: {parties}.");
        ACTS.support(
                "TWE-G4",
                "In Twente is de gemeente waar iemand woont eindverantwoordelijk als het vastloopt: {parties}.",
                "In Twente the municipality where a person lives is finally responsible when things get stuck: {parties}.");
    }

    private static final Fact AREAS =
            Fact.missing("mappings", "welk gebied bij welke regio hoort", "which area belongs to which region");
    private static final Fact TEAM_AREA =
            Fact.missing("teams/region", "in welk gebied het team werkt", "in which area the team works");
    private static final Fact ZVH_AREAS = Fact.missing(
            "mappings", "welke gebieden van een ZVH in deze regio liggen", "which areas of a ZVH lie in this region");
    private static final Fact PERIOD = Fact.missing(
            "regions/from", "of deze regio er op deze dag al of nog was", "whether this region was there on this day");
    private static final Fact NOBODY = new Fact("problem", "MISSING", new Text("ontbreekt", "missing"));
    private static final Fact TOO_MANY =
            new Fact("problem", "TOO_MANY", new Text("er mag er maar een zijn", "there may be only one"));

    private final Situation situation;
    private final Findings found;
    private final Findings acting;

    RoleRules(Situation situation) {
        this.situation = situation;
        this.found = new Findings(situation, REASONS);
        this.acting = new Findings(situation, ACTS);
    }

    private static void reasons(String rule, Effect open) {
        REASONS.support(rule, "{role}: {parties}.", "{role}: {parties}.");
        REASONS.add(
                open,
                rule,
                "{role}: {problem}; nu: {parties}. Wie dit regelt: {owner}.",
                "{role}: {problem}; now: {parties}. Who arranges this: {owner}.");
        REASONS.unknown(
                rule,
                "Niet zeker: {role}; wel zeker: {parties}. Leg vast {missing}. Wie dit regelt: {owner}.",
                "Not certain: {role}; certain: {parties}. Record {missing}. Who arranges this: {owner}.");
    }

    List<ChainFinding> ask() {
        for (Role role : Role.values()) {
            role(role.rule(), role, situation.with(role), situation.with(Answer.NOT_RECORDED, role), AREAS);
        }
        team();
        areas();
        acts("ORG-11", situation.with(OFFICIER_VAN_JUSTITIE));
        directs(CASUSREGIE, GEMEENTE);
        directs(PROCESREGIE, ZVH);
        acts("KVN-BIZ-9", situation.with(UITVOEREND_LEVENSLOOPAANBIEDER));
        acts("TWE-G4", municipalitiesOfTwente());
        found.all().addAll(acting.all());
        return found.all();
    }

    private void role(String rule, Coded role, List<Party> sure, List<Party> maybe, Fact toRecord) {
        maybe.removeAll(sure);
        Effect effect = effect(role, sure.size(), maybe.size());
        Fact[] facts = {Fact.of("role", role), parties("parties", sure)};
        if (effect == SUPPORT) {
            found.add(rule, SUPPORT, facts);
        } else {
            Fact why = effect == UNKNOWN ? toRecord : sure.isEmpty() ? NOBODY : TOO_MANY;
            found.missing(rule, effect, owner(role), Findings.and(facts, why));
        }
    }

    /** There must be at least one, and should be of a point of referral; of the coordinating provider exactly one. */
    private static Effect effect(Coded role, int sure, int maybe) {
        boolean onlyOne = role == COORDINEREND_LEVENSLOOPAANBIEDER;
        if (onlyOne && sure > 1) {
            return BLOCK;
        }
        if (sure > 0 && !(onlyOne && maybe > 0)) {
            return SUPPORT;
        }
        return maybe > 0 ? UNKNOWN : role == AANMELDPUNT ? CONDITION : BLOCK;
    }

    /** The coordinating provider sees to it that the roles are given; the meeting at the ZVH chooses that provider. */
    private Role owner(Coded missing) {
        boolean isTeam = missing == CareForm.LEVENSLOOPTEAM;
        return situation.owner(missing, isTeam ? UITVOEREND_LEVENSLOOPAANBIEDER : COORDINEREND_LEVENSLOOPAANBIEDER);
    }

    /** Only a party that executes the levensloopaanpak here can have a levensloop team here. */
    private void team() {
        List<Party> maybe = situation.with(Answer.NOT_RECORDED, UITVOEREND_LEVENSLOOPAANBIEDER);
        maybe.addAll(situation.with(UITVOEREND_LEVENSLOOPAANBIEDER));
        maybe.removeIf(party -> teams(party, Answer.YES) + teams(party, Answer.NOT_RECORDED) == 0);
        List<Party> sure = situation.with(UITVOEREND_LEVENSLOOPAANBIEDER);
        sure.removeIf(party -> teams(party, Answer.YES) == 0);
        boolean isNowhere = maybe.stream()
                .anyMatch(
                        party -> situation.teams(party, CareForm.LEVENSLOOPTEAM).contains(Optional.empty()));
        role("TEAM-3", CareForm.LEVENSLOOPTEAM, sure, maybe, isNowhere ? TEAM_AREA : AREAS);
    }

    private long teams(Party party, Answer here) {
        return situation.teams(party, CareForm.LEVENSLOOPTEAM).stream()
                .filter(area -> situation.lies(area) == here)
                .count();
    }

    private void areas() {
        List<Region> areas = situation.chain.regions().of(RegionSystem.ZVH, situation.region, situation.day);
        if (!situation.isThere()) {
            found.missing("ORG-1", UNKNOWN, owner(ZVH), PERIOD);
        }
        if (areas.isEmpty()) {
            found.missing("ORG-1", UNKNOWN, owner(ZVH), ZVH_AREAS);
        }
        areas.forEach(this::area);
    }

    private void area(Region area) {
        Optional<RegionId> here = Optional.of(area.id());
        List<Party> near = situation.with(UITVOEREND_LEVENSLOOPAANBIEDER);
        near.removeIf(party -> !situation.teams(party, CareForm.LEVENSLOOPTEAM).contains(here)
                && !situation.areas(party, UITVOEREND_LEVENSLOOPAANBIEDER).contains(here));
        if (near.isEmpty()) {
            found.missing("ORG-12", CONDITION, owner(ZVH), Fact.of("area", area.name()));
        } else {
            found.add("ORG-12", SUPPORT, Fact.of("area", area.name()), parties("parties", near));
        }
    }

    private void acts(String rule, List<Party> parties, Fact... facts) {
        if (!parties.isEmpty()) {
            acting.add(rule, SUPPORT, Findings.and(facts, parties("parties", parties)));
        }
    }

    /** Who promised it to another party, among those who may direct. */
    private void directs(AgreementKind kind, Role other) {
        List<Party> all = situation.with(UITVOEREND_LEVENSLOOPAANBIEDER, ZVH, GEMEENTE);
        List<Party> directing = situation.with(UITVOEREND_LEVENSLOOPAANBIEDER, other);
        directing.removeIf(by ->
                all.stream().noneMatch(with -> situation.isMade(Agreement.of(kind, by.id(), with.id()))));
        acts("ORG-18", directing, Fact.of("about", kind));
    }

    private List<Party> municipalitiesOfTwente() {
        List<Party> parties = situation.with(GEMEENTE);
        parties.removeIf(party -> situation.areas(party, GEMEENTE).stream().noneMatch(this::isInTwente));
        return parties;
    }

    private boolean isInTwente(Optional<RegionId> area) {
        return area.isPresent() && situation.chain.regions().lies(area.get(), TWENTE, situation.day) == Answer.YES;
    }
}
