/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/**
 * A bed with the facts of its unit, as a bean with null for what is not recorded, because that is what rules read
 * fastest.
 */
public final class Place {

    private final int number;
    private final int unitNumber;
    private final Unit unit;
    private final Optional<Bed> bed;
    private final Long confirmedAt;
    private final LocalDate confirmedOn;
    private final Set<Problem> treated = EnumSet.noneOf(Problem.class);

    Place(int number, int unitNumber, Unit unit, Optional<Bed> bed) {
        this.number = number;
        this.unitNumber = unitNumber;
        this.unit = unit;
        this.bed = bed;
        Optional<Instant> confirmed = bed.flatMap(Bed::confirmedAt);
        confirmedAt = confirmed.map(Instant::toEpochMilli).orElse(null);
        confirmedOn = confirmed.map(DutchTime::dayOf).orElse(null);
        treated.addAll(unit.alsoTreats());
        unit.specialism().ifPresent(this::addTreatedBy);
    }

    private void addTreatedBy(Specialism specialism) {
        for (Problem problem : Problem.values()) {
            if (specialism.treats().contains(problem)) {
                treated.add(problem);
            }
        }
    }

    public int getNumber() {
        return number;
    }

    public int getUnitNumber() {
        return unitNumber;
    }

    public Unit getUnit() {
        return unit;
    }

    public Optional<Bed> getBed() {
        return bed;
    }

    public BedState getState() {
        return bed.isPresent() ? bed.get().state() : BedState.BEZET;
    }

    public Long getConfirmedAt() {
        return confirmedAt;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public boolean isContraIndicationsKnown() {
        return unit.contraIndications().isKnown();
    }

    public List<ContraIndication> getContraIndications() {
        return unit.contraIndications().values();
    }

    public UnitType getType() {
        return unit.type();
    }

    public SecurityLevel getLevel() {
        return unit.level().orElse(null);
    }

    public int getMajor() {
        return unit.level().isPresent() ? unit.level().get().major() : 0;
    }

    public Answer getExtraStaff() {
        return unit.extraStaffSecurity();
    }

    public boolean isReservedForNonForensic() {
        return unit.reservedForNonForensic();
    }

    public boolean isRegimesKnown() {
        return unit.regimes().isKnown();
    }

    public List<Regime> getRegimes() {
        return unit.regimes().values();
    }

    public Specialism getSpecialism() {
        return unit.specialism().orElse(null);
    }

    public Set<Problem> getTreated() {
        return treated;
    }

    public Set<Indication> getRequired() {
        return unit.requiredIndications();
    }

    public boolean isOnlyForLvb() {
        return unit.requiredIndications().stream().allMatch(Indication::needsProofOfLvb);
    }

    public boolean isActsKnown() {
        return unit.contractedActs().isKnown();
    }

    public List<FinancingAct> getActs() {
        return unit.contractedActs().values();
    }

    public boolean isCeilingReached() {
        return unit.turnoverCeilingReached();
    }

    public Province getProvince() {
        return unit.province().orElse(null);
    }

    public Answer getSomaticCare() {
        return unit.somaticCare();
    }
}
