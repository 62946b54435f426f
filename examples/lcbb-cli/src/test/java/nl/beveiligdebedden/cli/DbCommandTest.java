/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static nl.beveiligdebedden.cli.Typed.file;
import static nl.beveiligdebedden.cli.Typed.lcbb;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcDecisionLog;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database from an empty folder: made, loaded, looked at, and proved untouched. */
class DbCommandTest {

    @TempDir
    private Path folder;

    private String url;
    private Path capacity;

    @BeforeEach
    void nameTheDatabase() {
        url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        capacity = file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2));
    }

    private String aFile() {
        return "jdbc:h2:file:" + folder.resolve("new").resolve("lcbb");
    }

    @Test
    void it_makes_the_database_and_then_again_changes_nothing() {
        url = aFile();

        Typed first = lcbb("db", "init", "--url", url);
        Typed again = lcbb("db", "init", "--url", url);

        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isEqualTo("De database is klaar: " + url + "\nBedden: 0\n");
        assertThat(again.out()).isEqualTo(first.out());
    }

    @Test
    void what_a_file_would_change_is_shown_before_it_is_loaded() {
        lcbb("db", "init", "--url", url);

        Typed shown = lcbb("db", "load", "--url", url, "--capacity", capacity, "--dry-run");
        Typed loaded = lcbb("db", "load", "--url", url, "--capacity", capacity);

        assertThat(shown.out()).isEqualTo("""
                Nieuwe bedden: 2 (b-1, b-2)
                Veranderde bedden: 0
                Ouder dan wat er staat, dat blijft: 0
                Verdwenen bedden: 0
                  waarvan toegezegd of bezet: 0
                Afdelingen die anders zijn: 2 (u-1, u-2)
                """);
        assertThat(loaded.out())
                .startsWith(shown.out())
                .contains("Nieuwe meldingen bewaard: 2\nBedden in de database: 2\nHash van wat er staat: sha256:");
        assertThat(loaded.err()).endsWith("lcbb: 100%\n");
    }

    @Test
    void a_second_load_of_the_same_file_has_nothing_new() {
        lcbb("db", "init", "--url", url);
        lcbb("db", "load", "--url", url, "--capacity", capacity);

        Typed again = lcbb("db", "load", "--url", url, "--capacity", capacity, "--json", "--lang", "en");

        assertThat(again.out())
                .startsWith(
                        "{\"added\":0,\"changed\":0,\"older\":0,\"gone\":0,\"promised\":0,\"units\":0}\n{\"reports\":0,\"beds\":2,\"hash\":");
    }

    @Test
    void the_status_says_what_is_in_it() {
        lcbb("db", "init", "--url", url);
        lcbb("db", "load", "--url", url, "--capacity", capacity);

        Typed status = lcbb("db", "status", "--url", url, "--json");

        assertThat(status.out())
                .contains("\"units\":2,\"beds\":2,\"entered\":2,\"verified\":0,\"carriedForward\":0,")
                .contains("\"claims\":0,\"over\":0,\"conflicts\":0,\"records\":0,\"lastHash\":\"-\"");
    }

    @Test
    void an_untouched_log_is_proved_and_a_touched_record_is_named() throws SQLException {
        lcbb("db", "init", "--url", url);
        JdbcDecisionLog log = JdbcDecisionLog.open(new UrlDataSource(url), Authority.COVENANT);
        Actor lcbb = new Actor(ActorRole.LANDELIJK_COORDINATOR, "lcbb");
        Instant noon = Instant.parse("2022-06-15T10:00:00Z");
        log.append(new LogEntry("DECISION", new RequestId("casus-1"), noon, "{}"), lcbb);
        log.append(new LogEntry("DECISION", new RequestId("casus-2"), noon, "{}"), lcbb);

        Typed sound = lcbb("db", "verify", "--url", url);
        tamper("update log_entry set body = '[]' where number = 2");
        Typed touched = lcbb("db", "verify", "--url", url, "--lang", "en");

        assertThat(sound.status()).isZero();
        assertThat(sound.out()).startsWith("Gevonden fouten: 0\n").contains("Besluiten: 2\n");
        assertThat(touched.status()).isEqualTo(1);
        assertThat(touched.out()).startsWith("Record 2: changed\nFaults found: 1\n");
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement tampering = connection.createStatement()) {
            tampering.execute(statement);
        }
    }

    @Test
    void a_database_that_is_not_there_is_not_made_by_looking() {
        url = aFile();

        Typed typed = lcbb("db", "status", "--url", url, "--lang", "en");

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err()).endsWith(": this database is not there; make it with lcbb db init\n");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void a_file_that_is_named_without_the_word_file_is_not_made_by_looking_either() {
        url = "jdbc:h2:" + folder.toAbsolutePath().resolve("new").resolve("lcbb");

        Typed typed = lcbb("db", "status", "--url", url, "--lang", "en");

        assertThat(typed)
                .isEqualTo(new Typed(
                        2, "", "lcbb: the database failed. Maybe the database does not exist: make it first\n"));
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(lcbb("db", "init", "--url", url).status()).isZero();
        assertThat(lcbb("db", "status", "--url", url).status()).isZero();
    }

    @Test
    void a_server_that_is_not_there_is_said_with_what_to_do() {
        String nowhere = "jdbc:postgresql://localhost:1/lcbb?user=u&password=secret";

        Typed typed = lcbb("db", "status", "--url", nowhere, "--lang", "en");

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err())
                .isEqualTo(
                        "lcbb: the database failed. Maybe the database cannot be reached: start it, and try again\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lcbb.db",
                "jdbc:oracle:thin:u/secret@server",
                "jdbc:postgresql://server:port/lcbb?password=secret"
            })
    void an_address_of_no_database_that_we_know_is_said_in_one_line(String address) {
        Typed typed = lcbb("db", "status", "--url", address);

        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.err())
                .startsWith("lcbb: --url moet een adres zijn")
                .hasLineCount(1)
                .doesNotContain("secret");
    }

    @Test
    void what_stands_behind_the_place_of_a_database_is_not_shown() {
        Typed typed = lcbb("db", "init", "--url", "jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1;PASSWORD=hush;USER=sa");

        assertThat(typed.out()).contains("jdbc:h2:mem:kept\n").doesNotContain("hush");
    }

    @Test
    void without_a_place_the_database_stands_in_the_folder_of_the_user() {
        Path data = folder.toAbsolutePath();

        assertThat(DatabaseOption.dataFolder(Map.of("XDG_DATA_HOME", data.toString())::get))
                .isEqualTo(data.resolve("lcbb"));
        assertThat(DatabaseOption.dataFolder(Map.of("XDG_DATA_HOME", "relative")::get))
                .isEqualTo(DatabaseOption.dataFolder(name -> null))
                .satisfies(place -> assertThat(place.toString()).endsWith("lcbb"));
    }

    @Test
    void without_a_word_behind_it_the_choices_are_named() {
        assertThat(lcbb("db").err())
                .contains("kies init, load, status, report, history, carry, claim, match, log, forget of verify");
    }
}
