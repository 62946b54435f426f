/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.beveiligdebedden.jdbc.JdbcCapacity;

/** The tables as the migrations really make them, as a picture for the documentation. */
final class SchemaPicture {

    private static final String HISTORY = "LCBB_SCHEMA_HISTORY";

    private static final int LONGEST = 1000;

    private final DatabaseMetaData tables;

    private SchemaPicture(DatabaseMetaData tables) {
        this.tables = tables;
    }

    static String drawn() throws SQLException {
        DataSource database = new UrlDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcCapacity.open(database);
        try (Connection connection = database.getConnection()) {
            return new SchemaPicture(connection.getMetaData()).text();
        }
    }

    private String text() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : names()) {
            lines.addAll(references(table));
        }
        for (String table : names()) {
            lines.add(table.toLowerCase(Locale.ROOT) + " {");
            lines.addAll(columns(table));
            lines.add("}");
        }
        return lines.stream().map(line -> "    " + line + "\n").collect(joining("", "erDiagram\n", ""));
    }

    private List<String> names() throws SQLException {
        return texts(tables.getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"}), "TABLE_NAME").stream()
                .filter(name -> !name.equals(HISTORY))
                .sorted()
                .toList();
    }

    private List<String> keys(String table) throws SQLException {
        return texts(tables.getPrimaryKeys(null, "PUBLIC", table), "COLUMN_NAME");
    }

    /** A reference by the whole key is to one row; any other one is of many rows to one. */
    private List<String> references(String table) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet rows = tables.getImportedKeys(null, "PUBLIC", table)) {
            while (rows.next()) {
                String reference = rows.getString("PKTABLE_NAME") + " : " + rows.getString("FK_NAME");
                columns.computeIfAbsent(reference, none -> new ArrayList<>()).add(rows.getString("FKCOLUMN_NAME"));
            }
        }
        List<String> keys = keys(table);
        return columns.entrySet().stream()
                .map(one -> table + (one.getValue().equals(keys) ? " |o--|| " : " }o--|| ") + one.getKey())
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> columns(String table) throws SQLException {
        List<String> keys = keys(table);
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = tables.getColumns(null, "PUBLIC", table, null)) {
            while (rows.next()) {
                String name = rows.getString("COLUMN_NAME");
                String type = type(JDBCType.valueOf(rows.getInt("DATA_TYPE")), rows.getInt("COLUMN_SIZE"));
                String column = "    %s %s".formatted(type, name);
                lines.add(column.toLowerCase(Locale.ROOT) + (keys.contains(name) ? " PK" : ""));
            }
        }
        return lines;
    }

    private static String type(JDBCType type, int size) {
        return switch (type) {
            case VARCHAR -> size > LONGEST ? "text" : "varchar(%s)".formatted(size);
            case TIMESTAMP_WITH_TIMEZONE -> "timestamptz";
            default -> type.getName();
        };
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        try (rows) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
            return texts;
        }
    }
}
