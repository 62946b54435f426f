/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The tables as they really are, in both databases. */
class SchemaTest {

    private static final DataSource POSTGRES = Postgres.migrated();

    /** The tables that a distributed PostgreSQL spreads, with the column that says where a row goes. */
    private static final Map<String, String> SPREAD = Map.of(
            "bed",
            "id",
            "bed_report",
            "bed_id",
            "latest_bed_report",
            "bed_id",
            "active_claim",
            "bed_id",
            "claim_event",
            "bed_id");

    /** The tables that stand on every node. */
    private static final Set<String> EVERYWHERE = Set.of("snapshot", "provider", "unit", "unit_code");

    /** Of the catalogue itself: information_schema would lay the tables of all tests beside each other, for minutes. */
    private static final String KEYS = """
            select whole.relname || ' ' || rule.conname as name, part.attname as part
            from pg_constraint rule
            join pg_class whole on whole.oid = rule.conrelid
            join pg_attribute part on part.attrelid = whole.oid and part.attnum = rule.conkey[1]
            where cast(rule.contype as text) = :type and rule.connamespace = current_schema()::regnamespace
            """;

    private static final String REFERENCES = """
            select source.relname || ' ' || used.attname || ' ' || target.relname || ' ' || meant.attname
            from pg_constraint link
            join pg_class source on source.oid = link.conrelid
            join pg_class target on target.oid = link.confrelid
            join pg_attribute used on used.attrelid = source.oid and used.attnum = link.conkey[1]
            join pg_attribute meant on meant.attrelid = target.oid and meant.attnum = link.confkey[1]
            where link.contype = 'f' and link.connamespace = current_schema()::regnamespace
            """;

    private static final String COLUMNS = """
            select
                lower(part.table_name) || '.' || lower(column_name) || ' ' || is_nullable || ' '
                    || coalesce(cast(case when character_maximum_length < 1000 then character_maximum_length end
                        as varchar(9)), '')
            from information_schema.columns part
            join information_schema.tables whole
                on whole.table_schema = part.table_schema and whole.table_name = part.table_name
            where part.table_schema = %s and table_type = 'BASE TABLE'
                and lower(part.table_name) <> 'lcbb_schema_history'
            """;

    @Test
    void each_key_of_a_table_that_can_be_spread_begins_with_its_bed() {
        for (String type : List.of("p", "u")) {
            Map<String, String> first = firstColumns(type);

            assertThat(first.entrySet())
                    .filteredOn(key -> SPREAD.containsKey(table(key.getKey())))
                    .allSatisfy(key ->
                            assertThat(key.getValue()).as(key.getKey()).isEqualTo(SPREAD.get(table(key.getKey()))));
        }
        assertThat(firstColumns("p").keySet()).extracting(SchemaTest::table).containsAll(SPREAD.keySet());
    }

    @Test
    void each_reference_stays_on_one_node() {
        assertThat(ask(POSTGRES, REFERENCES)).hasSizeGreaterThanOrEqualTo(8).allSatisfy(reference -> {
            String[] words = reference.split(" ");
            assertThat(staysOnOneNode(words[0], words[1], words[2], words[3]))
                    .as(reference)
                    .isTrue();
        });
    }

    private static boolean staysOnOneNode(String table, String column, String target, String targetColumn) {
        return EVERYWHERE.contains(target)
                || SPREAD.containsKey(table)
                        && column.equals(SPREAD.get(table))
                        && targetColumn.equals(SPREAD.get(target))
                || table.startsWith("log_") && target.startsWith("log_");
    }

    @Test
    void no_index_on_something_else_than_the_bed_makes_a_row_of_a_spread_table_unique() {
        List<String> unique = ask(
                POSTGRES,
                "select tablename || ' ' || indexdef from pg_indexes"
                        + " where schemaname = current_schema() and indexdef like 'CREATE UNIQUE%'");

        assertThat(unique)
                .filteredOn(index -> SPREAD.containsKey(table(index)))
                .hasSize(SPREAD.size())
                .allMatch(index -> index.contains("(" + SPREAD.get(table(index))));
    }

    @Test
    void only_the_two_triggers_that_the_docs_name_must_be_dropped_before_tables_are_spread() {
        List<String> triggers = ask(
                POSTGRES,
                "select distinct trigger_name || ' on ' || event_object_table from information_schema.triggers"
                        + " where trigger_schema = current_schema()");

        assertThat(triggers)
                .containsExactlyInAnyOrder("bed_report_is_told on bed_report", "snapshot_is_told on snapshot");
    }

    @Test
    void both_databases_have_the_same_tables_and_columns() {
        DataSource h2 = H2.anEmptyDatabase("");
        Schema.bringUpToDate(h2, false);

        assertThat(ask(POSTGRES, COLUMNS.formatted("current_schema()")))
                .hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(ask(h2, COLUMNS.formatted("'PUBLIC'")));
    }

    private static Map<String, String> firstColumns(String type) {
        return Jdbi.create(POSTGRES)
                .withHandle(handle -> handle
                        .createQuery(KEYS)
                        .bind("type", type)
                        .map((row, context) -> Map.entry(row.getString("name"), row.getString("part")))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String table(String words) {
        return words.split(" ")[0].toLowerCase(Locale.ROOT);
    }

    private static List<String> ask(DataSource database, String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
