/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import static nl.beveiligdebedden.validation.Drafts.answer;
import static nl.beveiligdebedden.validation.Drafts.code;
import static nl.beveiligdebedden.validation.Drafts.codes;
import static nl.beveiligdebedden.validation.Drafts.each;
import static nl.beveiligdebedden.validation.Drafts.isTrue;
import static nl.beveiligdebedden.validation.Drafts.recorded;

import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;

/** Makes a snapshot of capacity from a draft without faults. */
final class Capacities {

    private Capacities() {}

    static CapacitySnapshot from(CapacityDraft draft) {
        return new CapacitySnapshot(
                moment(draft.asOf()),
                each(draft.providers()).map(Capacities::provider).toList(),
                each(draft.units()).map(Capacities::unit).toList(),
                each(draft.beds()).map(Capacities::bed).toList());
    }

    private static Provider provider(ProviderDraft draft) {
        return new Provider(new ProviderId(draft.id()), Optional.ofNullable(draft.name()));
    }

    private static Unit unit(UnitDraft draft) {
        return Unit.builder()
                .id(new UnitId(draft.id()))
                .provider(Optional.ofNullable(draft.provider()).map(ProviderId::new))
                .name(Optional.ofNullable(draft.name()))
                .type(code(UnitType.class, draft.type()).orElseThrow())
                .level(code(SecurityLevel.class, draft.level()))
                .province(code(Province.class, draft.province()))
                .specialism(code(Specialism.class, draft.specialism()))
                .alsoTreats(codes(Problem.class, draft.alsoTreats()))
                .regimes(recorded(draft.regimes(), codes(Regime.class, draft.regimes())))
                .contraIndications(
                        recorded(draft.contraIndications(), codes(ContraIndication::of, draft.contraIndications())))
                .requiredIndications(codes(Indication::of, draft.requiredIndications()))
                .contractedActs(recorded(draft.contractedActs(), codes(FinancingAct.class, draft.contractedActs())))
                .turnoverCeilingReached(isTrue(draft.turnoverCeilingReached()))
                .extraStaffSecurity(answer(draft.extraStaffSecurity()))
                .reservedForNonForensic(isTrue(draft.reservedForNonForensic()))
                .somaticCare(answer(draft.somaticCare()))
                .professionals(codes(Profession::of, draft.professionals()))
                .build();
    }

    private static Bed bed(BedDraft draft) {
        return Bed.builder()
                .id(new BedId(draft.id()))
                .unit(new UnitId(draft.unit()))
                .state(code(BedState.class, draft.state()).orElseThrow())
                .confirmedAt(moment(draft.confirmedAt()))
                .carriedForwardAt(moment(draft.carriedForwardAt()))
                .verifiedBy(code(ReporterRole.class, draft.verifiedBy()))
                .build();
    }

    private static Optional<Instant> moment(String recorded) {
        return Optional.ofNullable(recorded).map(TextForm::moment);
    }
}
