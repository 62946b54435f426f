/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.chain;

import java.util.List;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitType;

/** A form of care, as agreements and teams name it; to most of them a levensloop provider has access (LVL-28). */
public enum CareForm implements Coded {
    /** The team that gives the levensloopaanpak (TEAM-3). */
    LEVENSLOOPTEAM("levensloopteam", "levensloop team", List.of(), List.of()),
    /** A (forensic) high intensive care ward. */
    HIC("(F)HIC", "(F)HIC", List.of(UnitType.HIC, UnitType.FHIC), List.of()),
    /** A forensic psychiatric ward. */
    FPA("FPA", "FPA", List.of(UnitType.FPA), List.of()),
    /** A forensic addiction ward; LVL-28 does not ask for it. */
    FVA("FVA", "FVA", List.of(UnitType.FVA), List.of()),
    /** A forensic psychiatric clinic. */
    FPK("FPK", "FPK", List.of(UnitType.FPK), List.of()),
    /** A forensic addiction clinic; LVL-28 does not ask for it. */
    FVK("FVK", "FVK", List.of(UnitType.FVK), List.of()),
    /** A forensic psychiatric centre; in exceptional cases only. */
    FPC("FPC", "FPC", List.of(UnitType.FPC), List.of()),
    /** Regular mental health care. */
    GGZ("algemene ggz", "general mental health care", List.of(UnitType.GGZ_GESLOTEN), List.of(Role.REGULIERE_GGZ)),
    /** Disability care. */
    LVG(
            "(sg)lvg",
            "(sg)lvg",
            List.of(UnitType.LVG, UnitType.SGLVG, UnitType.VIC),
            List.of(Role.REGULIERE_VG, Role.FORENSISCHE_VG)),
    /** A forensic FACT team or a FACT team for people with an LVB. */
    FACT("forensisch FACT of FACT LVB", "forensic FACT or FACT LVB", List.of(), List.of()),
    /** A clinic for intensive treatment. */
    KIB("KIB", "KIB", List.of(UnitType.KIB), List.of()),
    /** Sheltered housing. */
    BW("beschermd wonen", "sheltered housing", List.of(), List.of(Role.BESCHERMD_WONEN));

    private final Text words;
    private final List<UnitType> units;
    private final List<Role> roles;

    CareForm(String nl, String en, List<UnitType> units, List<Role> roles) {
        this.words = new Text(nl, en);
        this.units = units;
        this.roles = roles;
    }

    /**
     * The kinds of unit that give this care.
     *
     * @return the kinds; empty when it is not given on a unit
     */
    public List<UnitType> units() {
        return units;
    }

    /**
     * The roles of which the parties give this care.
     *
     * @return the roles; empty when no role says so
     */
    public List<Role> roles() {
        return roles;
    }

    /**
     * The form of care of a kind of unit.
     *
     * @param type the kind of unit
     * @return the form of care that it gives
     */
    public static CareForm of(UnitType type) {
        for (CareForm form : values()) {
            if (form.units.contains(type)) {
                return form;
            }
        }
        throw new IllegalStateException("unit type (" + type + ") must give a form of care");
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text words() {
        return words;
    }
}
