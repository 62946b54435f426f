/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Checklist;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.FactSheet;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;

/**
 * Does a unit that gives secured intensive care (BIZ) have what the norm asks of it: team, contracts, expertise, climate?
 *
 * <p>What the registration of the unit tells is taken from there; the rest the provider answers. Nothing of it keeps a unit
 * out of a match. Example: {@code UnitQuality.of(unit, Map.of("sizeSufficient", true))}.
 */
public final class UnitQuality {

    private static final Checklist FACTS = Checklist.read("unit-quality", """
            nurse § TEAM-8 § CONDITION § AANBIEDER
            de afdeling heeft verpleegkundigen
            the unit has nurses
            expertByExperience § TEAM-8 § CONDITION § AANBIEDER
            de afdeling heeft een ervaringsdeskundige
            the unit has an expert by experience
            psychiatrist § TEAM-8 § CONDITION § AANBIEDER
            de afdeling heeft een psychiater
            the unit has a psychiatrist
            psychologist § TEAM-8 § CONDITION § AANBIEDER
            de afdeling heeft een psycholoog of een orthopedagoog
            the unit has a psychologist or an orthopedagogue
            avg § TEAM-9 § CONDITION § AANBIEDER
            op deze afdeling werkt een AVG
            an AVG works on this unit
            addictionPhysician § TEAM-9 § CONDITION § AANBIEDER
            op deze afdeling werkt een verslavingsarts
            an addiction physician works on this unit
            regularContract § TEAM-11 § CONDITION § AANBIEDER
            er is een contract voor reguliere ggz of gehandicaptenzorg (Zvw of Wlz)
            there is a contract for regular ggz or disability care (Zvw or Wlz)
            level2High § LVL-6 § CONDITION § AANBIEDER
            een FPA of FVA die BIZ geeft, heeft niveau 2 hoog of meer
            an FPA or FVA that gives BIZ has level 2 high or more
            level3 § LVL-7 § CONDITION § AANBIEDER
            een FPK of FVK die BIZ geeft, heeft niveau 3 of meer
            an FPK or FVK that gives BIZ has level 3 or more
            extraStaffSecurity § LVL-13 § CONDITION § AANBIEDER
            een HIC die BIZ geeft, heeft extra personele beveiliging
            a HIC that gives BIZ has extra security staff
            """);

    private static final Checklist ANSWERS = Checklist.read("unit-quality", """
            sizeSufficient § TEAM-10 § CONDITION § AANBIEDER
            de afdeling is groot genoeg voor goede en veilige zorg; de norm noemt geen getal
            the unit is large enough for good and safe care; the norm gives no number
            forensicContract § TEAM-11 § CONDITION § AANBIEDER
            er is een contract voor zorg met forensische deskundigheid
            there is a contract for care with forensic expertise
            forensicTreatmentTeam § TEAM-12 § CONDITION § AANBIEDER
            het behandelteam heeft forensische deskundigheid
            the treatment team has forensic expertise
            forensicVovTeam § TEAM-12 § CONDITION § AANBIEDER
            het VOV-team heeft forensische deskundigheid
            the VOV team has forensic expertise
            hicPrinciples § TEAM-13 § CONDITION § AANBIEDER
            de afdeling werkt volgens de principes van de HIC of FHIC
            the unit works along the principles of the HIC or FHIC
            intensiveCare § KVN-BIZ-15 § CONDITION § AANBIEDER
            de zorg is intensief
            the care is intensive
            orthopedagogicClimate § KVN-BIZ-15 § CONDITION § AANBIEDER
            er is een orthopedagogisch leefklimaat
            there is an orthopedagogic living climate
            materialSecurity § KVN-BIZ-15 § CONDITION § AANBIEDER
            er is materiële beveiliging
            there is material security
            closedWardTreatment § KVN-BIZ-15 § CONDITION § AANBIEDER
            de behandeling is als op een gesloten afdeling
            the treatment is as on a closed ward
            forensicOrHicExpertise § KVN-BIZ-15 § CONDITION § AANBIEDER
            er is deskundigheid uit de forensische zorg of de HIC
            there is expertise from forensic care or the HIC
            intensityAsAgreed § LVL-15 § CONDITION § AANBIEDER
            de bedden zijn e-, f- of g-bedden (Zvw), of de zorg is zzp 7db, SGLVG+ (Wlz)
            the beds are e, f or g beds (Zvw), or the care is zzp 7db, SGLVG+ (Wlz)
            """);

    private static final Map<String, Set<String>> PROFESSIONS = Map.of(
            "nurse", Set.of("VERPLEEGKUNDIGE"),
            "expertByExperience", Set.of("ERVARINGSDESKUNDIGE"),
            "psychiatrist", Set.of("PSYCHIATER"),
            "psychologist", Set.of("PSYCHOLOOG", "ORTHOPEDAGOOG"),
            "avg", Set.of("AVG"),
            "addictionPhysician", Set.of("ARTS_VERSLAVINGSZORG"));

    /** What only some types of unit must answer; a VIC is for people with an LVB (KVN-DEF-8). */
    private static final Map<String, Set<UnitType>> OF_TYPES = Map.of(
            "avg", Set.of(UnitType.SGLVG, UnitType.LVG, UnitType.VIC),
            "addictionPhysician", Set.of(UnitType.FVA, UnitType.FVK),
            "level2High", Set.of(UnitType.FPA, UnitType.FVA),
            "level3", Set.of(UnitType.FPK, UnitType.FVK),
            "extraStaffSecurity", Set.of(UnitType.HIC, UnitType.FHIC));

    /** What a unit of any type must answer that treats these people in the first place (TEAM-9). */
    private static final Map<String, Specialism> OF_SPECIALISM =
            Map.of("avg", Specialism.SGLVG, "addictionPhysician", Specialism.VERSLAVING);

    private UnitQuality() {}

    /**
     * Holds a unit against the criteria of quality for secured intensive care.
     *
     * @param unit the unit, as registered
     * @param answers what the provider says, yes or no by the codes of {@link #questions()}
     * @return a finding for each criterion that such a unit must meet: met, not met (a condition) or not known
     * @throws IllegalArgumentException if there is an answer to something that is not asked
     */
    public static List<Finding> of(Unit unit, Map<String, Boolean> answers) {
        Set<String> asked = asked(unit);
        FactSheet known = new FactSheet();
        putProfessions(unit, asked, known);
        putLevel(unit, asked, known);
        if (unit.contractedActs().isKnown()) {
            List<FinancingAct> acts = unit.contractedActs().values();
            boolean regular = acts.contains(FinancingAct.ZVW) || acts.contains(FinancingAct.WLZ);
            known.put("regularContract", regular, Fact.of("contractedActs", acts));
        }
        if (asked.contains("extraStaffSecurity") && unit.extraStaffSecurity() != Answer.NOT_RECORDED) {
            boolean extra = unit.extraStaffSecurity() == Answer.YES;
            known.put("extraStaffSecurity", extra, Fact.of("extraStaffSecurity", extra));
        }
        List<Finding> findings = new ArrayList<>(known.ask(FACTS.only(asked::contains)));
        findings.addAll(ANSWERS.ask(answers));
        return List.copyOf(findings);
    }

    private static Set<String> asked(Unit unit) {
        Set<String> asked = new HashSet<>(FACTS.codes());
        OF_TYPES.forEach((code, types) -> {
            boolean special = unit.specialism()
                    .filter(one -> one == OF_SPECIALISM.get(code))
                    .isPresent();
            if (!special && !types.contains(unit.type())) {
                asked.remove(code);
            }
        });
        return asked;
    }

    /** A unit without professionals is one of which nobody recorded them. */
    private static void putProfessions(Unit unit, Set<String> asked, FactSheet known) {
        if (!unit.professionals().isEmpty()) {
            PROFESSIONS.keySet().stream().filter(asked::contains).forEach(code -> {
                boolean present = unit.professionals().stream()
                        .anyMatch(one -> PROFESSIONS.get(code).contains(one.code()));
                known.put(code, present, Fact.of("professionals", unit.professionals()));
            });
        }
    }

    /** A plain level 2 may be 2 high or not. */
    private static void putLevel(Unit unit, Set<String> asked, FactSheet known) {
        unit.level().ifPresent(level -> {
            if (asked.contains("level2High") && level != SecurityLevel.LEVEL_2) {
                known.put("level2High", level.compareTo(SecurityLevel.LEVEL_2_HIGH) >= 0, Fact.of("level", level));
            }
            if (asked.contains("level3")) {
                known.put("level3", level.compareTo(SecurityLevel.LEVEL_3) >= 0, Fact.of("level", level));
            }
        });
    }

    /**
     * What the provider answers, beside what the registration tells.
     *
     * @return the questions, such as for a form
     */
    public static Checklist questions() {
        return ANSWERS;
    }

    /**
     * Everything that can be found about the quality of a unit.
     *
     * @return the reasons
     */
    public static List<Reason> reasons() {
        return Stream.of(FACTS, ANSWERS).flatMap(Checklist::reasons).toList();
    }
}
