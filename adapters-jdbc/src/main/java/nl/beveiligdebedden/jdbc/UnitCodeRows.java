/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.jdbc.UnitCode.Kind;
import nl.beveiligdebedden.law.Regime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The codes of which a unit can have many, in the database. */
record UnitCodeRows(Map<String, Map<Kind, List<String>>> byUnit) {

    private static final String CLEAR = """
            delete from unit_code
            where unit_id in (select id from unit where in_use)
            """;

    private static final String WRITE = """
            insert into unit_code (unit_id, kind, code)
            values (:unit, :kind, :code)
            """;

    private static final String READ = """
            select unit_code.unit_id, unit_code.kind, unit_code.code
            from unit_code
            join unit on unit.id = unit_code.unit_id
            where unit.in_use
            """;

    static void write(Handle handle, List<Unit> units) {
        handle.execute(CLEAR);
        PreparedBatch batch = handle.prepareBatch(WRITE);
        units.stream().flatMap(UnitCode::of).forEach(code -> add(batch, code));
        batch.execute();
    }

    private static void add(PreparedBatch batch, UnitCode code) {
        batch.bind("unit", code.unit())
                .bind("kind", code.kind().name())
                .bind("code", code.code())
                .add();
    }

    static UnitCodeRows read(Handle handle) {
        return new UnitCodeRows(handle.createQuery(READ).map(Row.as(UnitCodeRows::code)).stream()
                .collect(groupingBy(UnitCode::unit, groupingBy(UnitCode::kind, mapping(UnitCode::code, toList())))));
    }

    private static UnitCode code(Row row) {
        return new UnitCode(row.text("unit_id"), Kind.valueOf(row.text("kind")), row.text("code"));
    }

    void addTo(Unit.Builder unit, Row row) {
        String id = row.text("id");
        unit.alsoTreats(words(id, Kind.ALSO_TREATS, Row.word(Problem.class)))
                .requiredIndications(words(id, Kind.REQUIRED_INDICATION, Indication::of))
                .professionals(words(id, Kind.PROFESSIONAL, Profession::of))
                .regimes(recorded(row.isTrue("regimes_recorded"), words(id, Kind.REGIME, Row.word(Regime.class))))
                .contraIndications(recorded(
                        row.isTrue("contra_indications_recorded"),
                        words(id, Kind.CONTRA_INDICATION, ContraIndication::of)))
                .contractedActs(recorded(
                        row.isTrue("contracted_acts_recorded"),
                        words(id, Kind.CONTRACTED_ACT, Row.word(FinancingAct.class))));
    }

    private <T> List<T> words(String unit, Kind kind, Function<String, T> reader) {
        return byUnit.getOrDefault(unit, Map.of()).getOrDefault(kind, List.of()).stream()
                .map(reader)
                .toList();
    }

    private static <T extends Comparable<T>> Recorded<T> recorded(boolean known, List<T> words) {
        return known ? Recorded.copyOf(words) : Recorded.nothing();
    }
}
