/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real server: only {@code init} makes tables or changes them. */
class DbOnPostgresTest {

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void beginWithNothing() throws SQLException {
        run("drop schema public cascade");
        run("create schema public");
    }

    static Stream<String> allButInit() {
        return Stream.of(
                "status",
                "verify",
                "log --by TOEZICHTHOUDER --party igj",
                "match --request request.json --by LANDELIJK_COORDINATOR --party lcbb",
                "history b-1 --by LANDELIJK_COORDINATOR --party lcbb",
                "load --capacity capacity.json --dry-run",
                "load --capacity capacity.json",
                "report --bed b-1 --state VRIJ --by AANBIEDER --party p-1",
                "claim ADMIT --bed b-1 --for casus-1 --key k-1 --by AANBIEDER --party p-1",
                "carry",
                "forget --older-than P1Y --by LANDELIJK_COORDINATOR --party lcbb");
    }

    @ParameterizedTest
    @MethodSource("allButInit")
    void in_a_database_without_tables_none_are_made_and_it_is_said_what_makes_them(String command) throws SQLException {
        Typed typed = db(command);

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err())
                .endsWith("make them or bring them up to date with lcbb db init\n")
                .hasLineCount(1);
        assertThat(tables()).isZero();
    }

    @Test
    void tables_of_an_older_version_stay_as_they_are_until_init() throws SQLException {
        db("init");
        int tables = tables();
        run("delete from lcbb_schema_history where version = '8'");

        Typed looked = db("status");

        assertThat(looked.status()).isEqualTo(2);
        assertThat(count("lcbb_schema_history where version = '8'")).isZero();
        assertThat(db("init").status()).isZero();
        assertThat(db("status").status()).isZero();
        assertThat(tables()).isEqualTo(tables);
    }

    private Typed db(String typed) {
        Path request = file(folder, "request.json", Samples.REQUEST);
        Path capacity = file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));
        List<String> words = new ArrayList<>(List.of("db"));
        words.addAll(List.of(typed.replace("request.json", request.toString())
                .replace("capacity.json", capacity.toString())
                .split(" ")));
        words.addAll(List.of("--lang", "en", "--url", server.getJdbcUrl("postgres", "postgres")));
        return lcbb(words.toArray());
    }

    private static int tables() throws SQLException {
        return count("information_schema.tables where table_schema = 'public'");
    }

    private static int count(String rows) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("select count(*) from " + rows)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static void run(String statement) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
