/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The units in the database, without the codes of which they have many. */
final class UnitRows {

    private static final String WRITE = """
            merge into unit as known
            using (values (cast(:id as varchar(100)))) as told (id)
            on known.id = told.id
            when matched then
                update set
                    provider_id = :provider,
                    name = :name,
                    type = :type,
                    level = :level,
                    province = :province,
                    specialism = :specialism,
                    regimes_recorded = :regimesRecorded,
                    contra_indications_recorded = :contraIndicationsRecorded,
                    contracted_acts_recorded = :contractedActsRecorded,
                    turnover_ceiling_reached = :turnoverCeilingReached,
                    extra_staff_security = :extraStaffSecurity,
                    reserved_for_non_forensic = :reservedForNonForensic,
                    somatic_care = :somaticCare,
                    in_use = true
            when not matched then
                insert (
                    id, provider_id, name, type, level, province, specialism,
                    regimes_recorded, contra_indications_recorded, contracted_acts_recorded,
                    turnover_ceiling_reached, extra_staff_security, reserved_for_non_forensic, somatic_care, in_use)
                values (
                    :id, :provider, :name, :type, :level, :province, :specialism,
                    :regimesRecorded, :contraIndicationsRecorded, :contractedActsRecorded,
                    :turnoverCeilingReached, :extraStaffSecurity, :reservedForNonForensic, :somaticCare, true)
            """;

    private static final String READ = """
            select
                id, provider_id, name, type, level, province, specialism,
                regimes_recorded, contra_indications_recorded, contracted_acts_recorded,
                turnover_ceiling_reached, extra_staff_security, reserved_for_non_forensic, somatic_care
            from unit
            where in_use
            """;

    private UnitRows() {}

    static void write(Handle handle, List<Unit> units) {
        handle.execute("update unit set in_use = false where in_use");
        PreparedBatch batch = handle.prepareBatch(WRITE);
        units.forEach(unit -> add(batch, unit));
        batch.execute();
    }

    private static void add(PreparedBatch batch, Unit unit) {
        bindDescription(batch, unit);
        bindRecorded(batch, unit);
        bindAdmission(batch, unit);
        batch.add();
    }

    private static void bindDescription(PreparedBatch batch, Unit unit) {
        batch.bind("id", unit.id().value())
                .bind("provider", unit.provider().map(ProviderId::value))
                .bind("name", unit.name())
                .bind("type", unit.type().code())
                .bind("level", unit.level().map(SecurityLevel::code))
                .bind("province", unit.province().map(Province::code))
                .bind("specialism", unit.specialism().map(Specialism::code));
    }

    private static void bindRecorded(PreparedBatch batch, Unit unit) {
        batch.bind("regimesRecorded", unit.regimes().isKnown())
                .bind("contraIndicationsRecorded", unit.contraIndications().isKnown())
                .bind("contractedActsRecorded", unit.contractedActs().isKnown());
    }

    private static void bindAdmission(PreparedBatch batch, Unit unit) {
        batch.bind("turnoverCeilingReached", unit.turnoverCeilingReached())
                .bind("extraStaffSecurity", column(unit.extraStaffSecurity()))
                .bind("reservedForNonForensic", unit.reservedForNonForensic())
                .bind("somaticCare", column(unit.somaticCare()));
    }

    private static Optional<Boolean> column(Answer answer) {
        return Optional.of(answer).filter(given -> given != Answer.NOT_RECORDED).map(given -> given == Answer.YES);
    }

    static List<Unit> read(Handle handle) {
        UnitCodeRows codes = UnitCodeRows.read(handle);
        return handle.createQuery(READ).map(Row.as(row -> unit(row, codes))).stream()
                .sorted(comparing(Unit::id))
                .toList();
    }

    private static Unit unit(Row row, UnitCodeRows codes) {
        Unit.Builder unit = Unit.builder().id(new UnitId(row.text("id")));
        describe(unit, row);
        admit(unit, row);
        codes.addTo(unit, row);
        return unit.build();
    }

    private static void describe(Unit.Builder unit, Row row) {
        unit.provider(row.textIfAny("provider_id").map(ProviderId::new))
                .name(row.textIfAny("name"))
                .type(row.word(UnitType.class, "type"))
                .level(row.wordIfAny(SecurityLevel.class, "level"))
                .province(row.wordIfAny(Province.class, "province"))
                .specialism(row.wordIfAny(Specialism.class, "specialism"));
    }

    private static void admit(Unit.Builder unit, Row row) {
        unit.turnoverCeilingReached(row.isTrue("turnover_ceiling_reached"))
                .extraStaffSecurity(row.answer("extra_staff_security"))
                .reservedForNonForensic(row.isTrue("reserved_for_non_forensic"))
                .somaticCare(row.answer("somatic_care"));
    }
}
