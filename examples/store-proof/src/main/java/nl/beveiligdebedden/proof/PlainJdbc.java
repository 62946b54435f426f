/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** The same statements as the library sends, by hand: what the database itself takes. */
final class PlainJdbc {

    private static final OffsetDateTime MORNING = Ward.MORNING.atOffset(ZoneOffset.UTC);

    private static final String BED = """
            select bed.id, bed.unit_id, unit.provider_id, bed.in_use,
                report.sequence_number, report.state, report.confirmed_at, report.carried_forward_at,
                report.verified_by, report.reported_by,
                claim.request_id, claim.state as claimed, claim.expires_at
            from bed
            join unit on unit.id = bed.unit_id
            join latest_bed_report report on report.bed_id = bed.id
            left join active_claim claim on claim.bed_id = bed.id
            where bed.id = ? and (bed.in_use or claim.bed_id is not null)
            """;

    private static final String REPORT = """
            insert into bed_report (
                bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by, reported_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIRST = REPORT.replace("into bed_report", "into latest_bed_report");

    private static final String NEXT = """
            update latest_bed_report
            set sequence_number = ?,
                state = ?,
                confirmed_at = ?,
                carried_forward_at = ?,
                verified_by = ?,
                reported_by = ?
            where bed_id = ?
            """;

    private static final String EVENT_BEFORE =
            "select request_id, step, role, party, state, expires_at from claim_event where bed_id = ? and order_key = ?";

    private static final String EVENT = """
            insert into claim_event (
                bed_id, order_key, request_id, step, role, party, occurred_at, state, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String MERGE_BED = """
            merge into bed as known
            using (values (cast(? as varchar(100)))) as told (id)
            on known.id = told.id
            when matched then
                update set unit_id = ?, in_use = true
            when not matched then
                insert (id, unit_id, in_use)
                values (?, ?, true)
            """;

    static final List<String> READS =
            List.of("select as_of from snapshot", "select id, name from provider where in_use", """
            select unit_code.unit_id, unit_code.kind, unit_code.code
            from unit_code
            join unit on unit.id = unit_code.unit_id
            where unit.in_use
            """, """
            select id, provider_id, name, type, level, province, specialism,
                regimes_recorded, contra_indications_recorded, contracted_acts_recorded,
                turnover_ceiling_reached, extra_staff_security, reserved_for_non_forensic, somatic_care
            from unit
            where in_use
            """, """
            select bed.id, bed.unit_id, coalesce(claim.state, report.state) as state,
                report.confirmed_at, report.carried_forward_at, report.verified_by
            from bed
            join latest_bed_report report on report.bed_id = bed.id
            left join active_claim claim on claim.bed_id = bed.id
            where bed.in_use
            """);

    private static final String LATEST_OF_ALL =
            "select bed_id, sequence_number, state, confirmed_at, carried_forward_at, verified_by from latest_bed_report";

    private static final String HISTORY = """
            select sequence_number, state, confirmed_at, carried_forward_at, verified_by, reported_by
            from bed_report
            where bed_id = '%s' and sequence_number < 2147483647
            order by bed_id desc, sequence_number desc
            fetch first 5 rows only
            """;

    private final DataSource source;
    private final boolean isH2;

    PlainJdbc(DataSource source) {
        this.source = source;
        try (Connection connection = source.getConnection()) {
            this.isH2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Every question that the store asks while it works, of one bed or of all. */
    static List<String> questions(String bed) {
        List<String> questions = new ArrayList<>(READS);
        questions.add(LATEST_OF_ALL);
        questions.add("select bed_id, request_id, state, expires_at from active_claim");
        questions.add("select bed_id, request_id, claimed, reported from claim_conflict");
        questions.add(BED.replace("?", "'" + bed + "'"));
        questions.add(EVENT_BEFORE.replaceFirst("\\?", "'" + bed + "'").replace("?", "'h-2'"));
        questions.add("select * from bed_report where bed_id = '" + bed + "' and sequence_number = 2");
        questions.add(HISTORY.formatted(bed));
        return questions;
    }

    /** Work in one transaction. */
    interface Work {

        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            if (isH2) {
                tell(connection, "checkpoint sync");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void reserveAndRelease(String bed, String request) {
        inTransaction(connection -> step(connection, "RESERVE", bed, request));
        inTransaction(connection -> step(connection, "RELEASE", bed, request));
    }

    private static void step(Connection connection, String step, String bed, String request) throws SQLException {
        boolean reserve = step.equals("RESERVE");
        int number = ask(connection, BED, bed) + 1;
        ask(connection, EVENT_BEFORE, bed, step + request);
        String state = reserve ? "GERESERVEERD" : "VRIJ";
        tell(connection, REPORT, bed, number, state, MORNING, null, null, "AANBIEDER");
        tell(connection, NEXT, number, state, MORNING, null, null, "AANBIEDER", bed);
        if (reserve) {
            tell(
                    connection,
                    "insert into active_claim (bed_id, request_id, state, expires_at, report_number)"
                            + " values (?, ?, ?, ?, ?)",
                    bed,
                    request,
                    "GERESERVEERD",
                    MORNING,
                    number);
        } else {
            tell(connection, "delete from active_claim where bed_id = ? and request_id = ?", bed, request);
        }
        tell(
                connection,
                EVENT,
                bed,
                step + request,
                request,
                step,
                "AANBIEDER",
                "p-1",
                MORNING,
                reserve ? "GERESERVEERD" : null,
                reserve ? MORNING : null);
    }

    private static int ask(Connection connection, String question, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, question, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getMetaData().getColumnCount() > 6 ? rows.getInt("sequence_number") : 0;
        }
    }

    private static void tell(Connection connection, String text, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, text, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    /** All beds, into tables in which the units stand already. */
    void load(int beds) {
        inTransaction(connection -> {
            tell(connection, "update bed set in_use = false where in_use");
            batch(
                    connection,
                    MERGE_BED,
                    beds,
                    (statement, bed) -> bind(statement, "b-" + bed, unit(bed), "b-" + bed, unit(bed)));
            keep(connection, LATEST_OF_ALL, new ArrayList<>());
            for (String report : List.of(REPORT, FIRST)) {
                batch(
                        connection,
                        report,
                        beds,
                        (statement, bed) -> bind(statement, "b-" + bed, 1, "VRIJ", MORNING, null, null, null));
            }
            if (!isH2) {
                tell(connection, "analyze provider, unit, unit_code, bed, bed_report, latest_bed_report");
            }
            for (String question : READS) {
                keep(connection, question, new ArrayList<>());
            }
        });
    }

    private static String unit(int bed) {
        return "u-" + bed / 10;
    }

    /** Fills in one row. */
    interface Row {

        void into(PreparedStatement statement, int number) throws SQLException;
    }

    private static void batch(Connection connection, String text, int rows, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int number = 0; number < rows; number++) {
                row.into(statement, number);
                statement.addBatch();
                if (number % 5000 == 4999) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** The capacity as bare values, each row a list of them. */
    List<Object[]> read() {
        List<Object[]> kept = new ArrayList<>();
        inTransaction(connection -> {
            for (String question : READS) {
                keep(connection, question, kept);
            }
        });
        return kept;
    }

    private static void keep(Connection connection, String question, List<Object[]> kept) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                kept.add(values(rows, columns));
            }
        }
    }

    private static Object[] values(ResultSet rows, int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = rows.getObject(column + 1);
        }
        return values;
    }

    void run(String... texts) {
        inTransaction(connection -> {
            for (String text : texts) {
                tell(connection, text);
            }
        });
    }

    void empty(String... tables) {
        if (isH2) {
            run("set referential_integrity false");
            Arrays.stream(tables).forEach(table -> run("truncate table " + table));
            run("set referential_integrity true");
        } else {
            run("truncate " + String.join(", ", tables));
        }
    }

    List<String> plan(String question) {
        List<String> lines = new ArrayList<>();
        inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(question);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        });
        return lines;
    }
}
