/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.region;

import static nl.beveiligdebedden.chain.Role.COORDINEREND_LEVENSLOOPAANBIEDER;
import static nl.beveiligdebedden.chain.Role.GEMEENTE;
import static nl.beveiligdebedden.chain.Role.UITVOEREND_LEVENSLOOPAANBIEDER;
import static nl.beveiligdebedden.chain.Role.ZVH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.CareForm;
import nl.beveiligdebedden.chain.Chain;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.PartyRole;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Role;
import nl.beveiligdebedden.chain.Team;

/** A region on a day: who does what there, which beds are there, and what is agreed. */
final class Situation {

    private static final Set<UnitType> ALWAYS_SECURED = Set.of(UnitType.KIB, UnitType.VIC);
    private static final Set<UnitType> SECURED_WITH_STAFF = Set.of(UnitType.HIC, UnitType.FHIC);
    private static final Set<UnitType> NOT_SECURED = Set.of(UnitType.GGZ_GESLOTEN, UnitType.LVG, UnitType.FPC);

    final RegionId region;
    final Chain chain;
    final LocalDate day;

    /** Units with a bed that is not closed. */
    private final List<Unit> units = new ArrayList<>();

    Situation(RegionChain asked, LocalDate day) {
        this.region = asked.region();
        this.chain = asked.chain();
        this.day = day;
        Set<UnitId> open = new HashSet<>();
        for (Bed bed : asked.capacity().beds()) {
            if (bed.state() != BedState.GESLOTEN) {
                open.add(bed.unit());
            }
        }
        for (Unit unit : asked.capacity().units()) {
            if (open.contains(unit.id())) {
                units.add(unit);
            }
        }
    }

    /** No region of the norm is older than the norm. */
    boolean isThere() {
        return !day.isBefore(Regions.WORKING_VERSION)
                && chain.regions().find(region).orElseThrow().period().covers(day);
    }

    Answer lies(Optional<RegionId> part) {
        return part.isEmpty() ? Answer.NOT_RECORDED : chain.regions().lies(part.get(), region, day);
    }

    /** The areas in which a party has a role on this day; without an area it has it everywhere. */
    List<Optional<RegionId>> areas(Party party, Role role) {
        List<Optional<RegionId>> areas = new ArrayList<>();
        for (PartyRole held : party.roles()) {
            if (held.role() == role && held.period().covers(day)) {
                areas.add(held.region());
            }
        }
        return areas;
    }

    /** The parties of which it is known, or not recorded, that they have one of the roles in this region. */
    List<Party> with(Answer answer, Role... roles) {
        List<Party> parties = new ArrayList<>();
        for (Party party : chain.parties()) {
            if (has(party, answer, roles)) {
                parties.add(party);
            }
        }
        return parties;
    }

    List<Party> with(Role... roles) {
        return with(Answer.YES, roles);
    }

    private boolean has(Party party, Answer answer, Role... roles) {
        for (Role role : roles) {
            for (Optional<RegionId> area : areas(party, role)) {
                if ((area.isEmpty() ? Answer.YES : lies(area)) == answer) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The role to name a party by: that of its work before that of coordination. */
    Role mainRole(Party party) {
        for (Role role : Role.values()) {
            if (role != Role.COORDINEREND_LEVENSLOOPAANBIEDER && has(party, Answer.YES, role)) {
                return role;
            }
        }
        return Role.FORENSISCHE_GGZ;
    }

    /**
     * Who should see to it: the first of these roles that somebody has. Two coordinating providers are none, and who is
     * missing cannot see to it.
     */
    Role owner(Coded missing, Role first) {
        for (Role role : List.of(first, COORDINEREND_LEVENSLOOPAANBIEDER, ZVH, UITVOEREND_LEVENSLOOPAANBIEDER)) {
            int parties = with(role).size();
            if (role != missing && (role == COORDINEREND_LEVENSLOOPAANBIEDER ? parties == 1 : parties > 0)) {
                return role;
            }
        }
        return missing == GEMEENTE ? ZVH : GEMEENTE;
    }

    /** The areas in which a party has a team of this form. */
    List<Optional<RegionId>> teams(Party party, CareForm form) {
        List<Optional<RegionId>> areas = new ArrayList<>();
        for (Team team : chain.teams()) {
            if (team.form() == form
                    && team.party().equals(party.id())
                    && team.period().covers(day)) {
                areas.add(team.region());
            }
        }
        return areas;
    }

    /** Whether it is promised on this day, be it in several agreements of which each holds for a part of the care. */
    boolean isMade(Agreement asked) {
        boolean isMade = asked.scope().isEmpty() ? holds(asked) : true;
        for (CareForm form : asked.scope()) {
            isMade &= holds(new Agreement(asked.kind(), asked.by(), asked.with(), List.of(form), asked.period()));
        }
        return isMade;
    }

    private boolean holds(Agreement asked) {
        return chain.agreements().stream()
                .anyMatch(made -> made.promises(asked) && made.period().covers(day));
    }

    /** Whether there is such an agreement, be it for other days or for other care. */
    boolean isNamed(Agreement asked) {
        return chain.agreements().stream().anyMatch(made -> made.promises(asked));
    }

    /** Whether the party gives this care, in this region or elsewhere. */
    boolean gives(Party party, CareForm form) {
        for (Role role : form.roles()) {
            if (!areas(party, role).isEmpty()) {
                return true;
            }
        }
        for (Unit unit : units(party)) {
            if (form.units().contains(unit.type())) {
                return true;
            }
        }
        return !teams(party, form).isEmpty();
    }

    private List<Unit> units(Party party) {
        List<Unit> own = new ArrayList<>(units);
        own.removeIf(unit -> unit.provider().isEmpty() || !unit.provider().equals(party.provider()));
        return own;
    }

    /** The parties with secured beds that lie in this region, or surely do not. */
    List<Party> secured(Answer here) {
        List<Party> parties = new ArrayList<>();
        for (Party party : chain.parties()) {
            if (!securedForms(party, here).isEmpty()) {
                parties.add(party);
            }
        }
        return parties;
    }

    /** The forms of care of the secured beds of a party. */
    List<CareForm> securedForms(Party party, Answer here) {
        List<CareForm> forms = new ArrayList<>();
        for (Unit unit : units(party)) {
            if (isSecured(unit) == Answer.YES && lies(unit) == here) {
                forms.add(CareForm.of(unit.type()));
            }
        }
        return forms;
    }

    /** Units of which it is not known whether they are secured beds of a party in this region. */
    List<UnitId> doubtful() {
        List<Unit> doubtful = new ArrayList<>(units);
        doubtful.removeIf(unit -> isSecured(unit) == Answer.NO || lies(unit) == Answer.NO);
        for (Party party : chain.parties()) {
            doubtful.removeIf(unit -> isSecured(unit) == lies(unit)
                    && lies(unit) == Answer.YES
                    && units(party).contains(unit));
        }
        return doubtful.stream().map(Unit::id).toList();
    }

    private Answer lies(Unit unit) {
        return lies(unit.province().map(Regions::idOf));
    }

    /** As the dashboard counts: level 2 or 3, KIB and VIC, and a HIC with extra security staff (KVN-DEF-7, LVL-13). */
    private static Answer isSecured(Unit unit) {
        if (unit.level().isPresent()) {
            return Answer.of(Set.of(2, 3).contains(unit.level().get().major()));
        }
        if (SECURED_WITH_STAFF.contains(unit.type())) {
            return unit.extraStaffSecurity();
        }
        return ALWAYS_SECURED.contains(unit.type())
                ? Answer.YES
                : NOT_SECURED.contains(unit.type()) ? Answer.NO : Answer.NOT_RECORDED;
    }
}
