/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.Region;
import nl.beveiligdebedden.chain.RegionSystem;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Reasons;

/** Is there somebody for each role, with a team near by, and who acts for what? ORG, TEAM-3, KVN-BIZ-9 and TWE-G4. */
final class RoleRules {

    static final Reasons REASONS = Reasons.of("role");
    static final Reasons ACTS = Reasons.of("who-acts");
    private static final RegionId TWENTE = new RegionId(Regions.TABLES_OF_TWENTE);

    static {
        for (String rule : List.of("ORG-2", "ORG-3", "ORG-7", "ORG-8", "ORG-9", "ORG-10", "ORG-11", "TEAM-3")) {
            REASONS.support(rule, "{role}: {parties}.", "{role}: {parties}.");
            REASONS.block(
                    rule,
                    "Niet goed geregeld: {role}; nu: {parties}. Wie dit regelt: {owner}.",
                    "Not arranged well: {role}; now: {parties}. Who arranges this: {owner}.");
            REASONS.unknown(
                    rule,
                    "Niet zeker: {role}; wel zeker: {parties}. Leg vast welk gebied bij welke regio hoort.",
                    "Not certain: {role}; certain: {parties}. Record which area belongs to which region.");
        }
        REASONS.unknown(
                "ORG-1",
                "We weten niet welke gebieden van een ZVH in deze regio liggen. Leg dat vast.",
                "It is not known which areas of a ZVH lie in this region. Record that.");
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
                "KVN-BIZ-9",
                "Is er in de regio geen bed vrij, dan vraagt deze het aan de landelijk coördinator: {parties}.",
                "If no bed is free in the region, the national coordinator is asked by: {parties}.");
        ACTS.support(
                "TWE-G4",
                "In Twente is de gemeente waar iemand woont eindverantwoordelijk als het vastloopt: {parties}.",
                "In Twente the municipality where a person lives is finally responsible when things get stuck: {parties}.");
    }

    private final Situation situation;
    private final Findings found;
    private final Findings acting;

    RoleRules(Situation situation) {
        this.situation = situation;
        this.found = new Findings(situation, REASONS);
        this.acting = new Findings(situation, ACTS);
    }

    List<ChainFinding> ask() {
        for (Role role : Role.values()) {
            role(role.rule(), role, situation.with(role), situation.with(Answer.NOT_RECORDED, role));
        }
        role("TEAM-3", CareForm.LEVENSLOOPTEAM, teams(Answer.YES), teams(Answer.NOT_RECORDED));
        areas();
        acts("ORG-11", situation.with(OFFICIER_VAN_JUSTITIE));
        acts("KVN-BIZ-9", situation.with(UITVOEREND_LEVENSLOOPAANBIEDER));
        acts("TWE-G4", municipalitiesOfTwente());
        found.all().addAll(acting.all());
        return found.all();
    }

    private void role(String rule, Coded role, List<Party> sure, List<Party> maybe) {
        Fact asked = Fact.of("role", role);
        Effect effect = effect(role == COORDINEREND_LEVENSLOOPAANBIEDER, sure.size(), maybe.size());
        if (effect == SUPPORT) {
            found.add(rule, SUPPORT, asked, parties("parties", sure));
        } else {
            found.missing(rule, effect, owner(role), asked, parties("parties", sure));
        }
    }

    /** There must be at least one; of the coordinating provider exactly one. */
    private static Effect effect(boolean onlyOne, int sure, int maybe) {
        if (onlyOne && sure > 1) {
            return BLOCK;
        }
        if (sure > 0 && !(onlyOne && maybe > 0)) {
            return SUPPORT;
        }
        return maybe > 0 ? UNKNOWN : BLOCK;
    }

    /** The coordinating provider sees to it that the roles are given; the meeting at the ZVH chooses that provider. */
    private Role owner(Coded role) {
        if (role == CareForm.LEVENSLOOPTEAM) {
            return UITVOEREND_LEVENSLOOPAANBIEDER;
        }
        boolean hasOne = situation.with(COORDINEREND_LEVENSLOOPAANBIEDER).size() == 1;
        return role != COORDINEREND_LEVENSLOOPAANBIEDER && hasOne ? COORDINEREND_LEVENSLOOPAANBIEDER : ZVH;
    }

    private List<Party> teams(Answer here) {
        List<Party> parties = new ArrayList<>(situation.chain.parties());
        parties.removeIf(party -> situation.teams(party, CareForm.LEVENSLOOPTEAM).stream()
                .noneMatch(area -> situation.lies(area) == here));
        return parties;
    }

    private void areas() {
        List<Region> areas = situation.chain.regions().of(RegionSystem.ZVH, situation.region, situation.day);
        if (areas.isEmpty()) {
            found.missing("ORG-1", UNKNOWN, owner(ZVH));
        }
        areas.forEach(this::area);
    }

    private void area(Region area) {
        Optional<RegionId> here = Optional.of(area.id());
        List<Party> near = new ArrayList<>(situation.chain.parties());
        near.removeIf(party -> !situation.teams(party, CareForm.LEVENSLOOPTEAM).contains(here)
                && !situation.areas(party, UITVOEREND_LEVENSLOOPAANBIEDER).contains(here));
        if (near.isEmpty()) {
            found.missing("ORG-12", CONDITION, owner(ZVH), Fact.of("area", area.name()));
        } else {
            found.add("ORG-12", SUPPORT, Fact.of("area", area.name()), parties("parties", near));
        }
    }

    private void acts(String rule, List<Party> parties) {
        if (!parties.isEmpty()) {
            acting.add(rule, SUPPORT, parties("parties", parties));
        }
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
