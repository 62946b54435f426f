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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beds, reservations and decisions in a database by command: done, or why not. */
class DbLedgerTest {

    private static final String PROVIDER = "--by AANBIEDER --party p-1";
    private static final String LCBB = "--by LANDELIJK_COORDINATOR --party lcbb";
    private static final String AUDITOR = "--by TOEZICHTHOUDER --party igj";
    private static final String NOON = " --at " + Samples.MOMENT;
    private static final String UNTIL = " --until 2022-06-15T14:00:00+02:00 ";

    @TempDir
    private Path folder;

    private String url;
    private Path request;

    @BeforeEach
    void loadTwoFreeBeds() {
        url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        request = file(folder, "request.json", Samples.REQUEST);
        db("init");
        db("load --capacity " + file(folder, "capacity.json", Samples.capacity(Samples.UNIT_1, Samples.UNIT_2)));
    }

    private Typed db(String typed) {
        List<String> words = new ArrayList<>(List.of("db"));
        words.addAll(List.of(typed.split(" +")));
        words.addAll(List.of("--url", url));
        return lcbb(words.toArray());
    }

    private Typed reserve(String key, String request, String by) {
        return db("claim reserve --bed b-1 --for " + request + " --key " + key + UNTIL + by + NOON);
    }

    @Test
    void a_free_bed_is_reserved_until_a_moment_and_the_same_order_is_done_once() {
        Typed first = reserve("k-1", "casus-1", PROVIDER);
        Typed again = reserve("k-1", "casus-1", PROVIDER);

        assertThat(first.status()).isZero();
        assertThat(first.out()).isEqualTo("Gedaan: b-1 is GERESERVEERD voor casus-1 tot 2022-06-15T14:00+02:00\n");
        assertThat(again).isEqualTo(first);
        assertThat(db("status" + NOON).out()).contains("Toegezegd of bezet: 1\nReservering voorbij: 0\n");
    }

    @Test
    void a_reserved_bed_is_taken_and_it_says_until_when() {
        reserve("k-1", "casus-1", PROVIDER);

        Typed typed = reserve("k-2", "casus-2", PROVIDER + " --lang en");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo("Not done: the bed is already promised: GERESERVEERD until 2022-06-15T14:00+02:00\n");
    }

    @Test
    void a_bed_that_is_not_free_is_refused_with_what_the_provider_says_of_it() {
        db("report --bed b-1 --state GEEN_PERSONEEL " + PROVIDER + NOON);

        Typed typed = reserve("k-1", "casus-1", PROVIDER + " --json");

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("{\"outcome\":\"NOT_FREE\",\"found\":\"GEEN_PERSONEEL\"}\n");
    }

    @Test
    void the_LCBB_does_not_reserve_LCBB_1_LCBB_11() {
        Typed typed = reserve("k-1", "casus-1", LCBB);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo("Niet gedaan: deze rol mag dit niet voor dit bed;"
                        + " het LCBB adviseert en plaatst niet (LCBB-1, LCBB-11)\n");
    }

    @Test
    void a_bed_goes_from_reserved_to_confirmed_to_admitted_to_discharged() {
        reserve("k-1", "casus-1", PROVIDER);
        String order = " --bed b-1 --for casus-1 --json " + PROVIDER + NOON + " --key ";

        assertThat(db("claim confirm" + order + "k-2").out())
                .isEqualTo("{\"outcome\":\"DONE\",\"claim\":{\"bed\":\"b-1\",\"request\":\"casus-1\","
                        + "\"state\":\"GERESERVEERD\"}}\n");
        assertThat(db("claim ADMIT" + order + "k-3").out()).contains("\"state\":\"BEZET\"");
        assertThat(db("claim discharge" + order + "k-4").out()).isEqualTo("{\"outcome\":\"DONE\"}\n");
        assertThat(db("claim release" + order + "k-5").out()).isEqualTo("{\"outcome\":\"NO_CLAIM\"}\n");
    }

    @Test
    void a_reservation_that_is_over_is_named_until_somebody_ends_it() {
        reserve("k-1", "casus-1", PROVIDER);
        String later = " --at 2022-06-15T14:00:00+02:00";

        Typed before = db("status" + later);
        Typed ended = db("claim expire --bed b-1 --for casus-1 --key k-2 " + PROVIDER + later);

        assertThat(before.out()).contains("Reservering voorbij: 1 (b-1)\n");
        assertThat(ended.out()).isEqualTo("Gedaan: b-1 wordt niet meer vastgehouden voor casus-1\n");
        assertThat(db("status" + later).out())
                .contains("Reservering voorbij: 0\n")
                .contains("  doorgezet: 1\n");
    }

    @Test
    void a_reservation_that_is_not_over_yet_is_not_ended_as_if_it_were_and_it_says_until_when_it_holds() {
        reserve("k-1", "casus-1", PROVIDER);

        Typed early = db("claim expire --bed b-1 --for casus-1 --key k-2 " + PROVIDER + NOON);

        assertThat(early.status()).isEqualTo(1);
        assertThat(early.out())
                .isEqualTo("Niet gedaan: de reservering is niet voorbij: GERESERVEERD tot 2022-06-15T14:00+02:00\n");
    }

    @ParameterizedTest
    @CsvSource({
        "claim reserve --bed b-1 --for casus-1 --key k-1,--until MOMENT goes with RESERVE",
        "claim admit --bed b-1 --for casus-1 --key k-1 --until 2022-06-15T14:00:00+02:00,--until MOMENT goes with",
        "claim keep --bed b-1 --for casus-1 --key k-1,STEP (keep) must be",
        "claim admit --bed b-1 --for 111222333 --key k-1,--for (?) must be the id of a request",
        "forget --older-than P0D,--older-than (P0D) must be a period",
        "forget --older-than 20,--older-than (20) must be a period",
        "log 1 --request casus-1,N and --request do not go together; choose one of them",
        "log --request 111222333,--request (?) must be the id of a request",
        "log 7,record 7 is not there",
    })
    void what_cannot_be_asked_is_said_in_one_line(String typed, String said) {
        Typed refused = db(typed + " --lang en " + LCBB);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(said).hasLineCount(1);
    }

    @Test
    void a_report_against_a_reservation_is_stored_and_shows_as_a_conflict_until_it_is_settled() {
        reserve("k-1", "casus-1", PROVIDER);

        Typed reported = db("report --bed b-1 --state VRIJ " + PROVIDER + NOON);
        Typed status = db("status --json" + NOON);
        Typed confirmed = db("claim confirm --bed b-1 --for casus-1 --key k-2 " + PROVIDER + NOON);
        Typed settled = db("report --bed b-1 --state GERESERVEERD " + PROVIDER + NOON);

        assertThat(reported.out()).isEqualTo("""
                Bewaard: VRIJ
                Bevestigd op: 2022-06-15T12:00+02:00
                Herkomst: INGEVOERD
                Toezegging en melding spreken elkaar tegen: 1 (b-1 GERESERVEERD/VRIJ)
                """);
        assertThat(status.out()).contains("\"claims\":1,\"over\":0,\"conflicts\":1,");
        assertThat(confirmed.out())
                .isEqualTo("Niet gedaan: de melding spreekt de toezegging tegen: VRIJ, vrij en belegbaar\n");
        assertThat(settled.out()).endsWith("spreken elkaar tegen: 0\n");
    }

    @Test
    void a_load_against_a_reservation_names_the_bed_that_is_read_otherwise() {
        reserve("k-1", "casus-1", PROVIDER);
        String later = Samples.capacity(Samples.UNIT_1, Samples.UNIT_2).replace("T09:00", "T12:30");

        Typed loaded = db("load --capacity " + file(folder, "later.json", later));

        assertThat(loaded.out())
                .endsWith("Anders gelezen dan in het bestand: 1 (b-1)\n"
                        + "Toezegging en melding spreken elkaar tegen: 1 (b-1 GERESERVEERD/VRIJ)\n");
    }

    @Test
    void a_load_of_before_a_report_leaves_it_and_names_the_bed_before_and_after() {
        db("report --bed b-1 --state GESLOTEN " + PROVIDER + NOON);

        Typed loaded = db("load --lang en --capacity " + folder.resolve("capacity.json"));

        assertThat(loaded.out())
                .contains("Changed beds: 0\nOlder than what is there, which stays: 1 (b-1)\n")
                .contains("New reports stored: 0\n")
                .endsWith("Read otherwise than in the file: 1 (b-1)\nClaim and report contradict each other: 0\n");
    }

    @Test
    void a_promised_bed_that_is_not_in_the_file_is_named_before_it_and_is_a_conflict_after_it() {
        reserve("k-1", "casus-1", PROVIDER);
        String other = Samples.capacity(Samples.UNIT_1, Samples.UNIT_2).replace("b-1", "b-3");

        Typed loaded = db("load --capacity " + file(folder, "other.json", other));

        assertThat(loaded.out())
                .contains("Verdwenen bedden: 1 (b-1)\n  waarvan toegezegd of bezet: 1 (b-1)\n")
                .endsWith("Toezegging en melding spreken elkaar tegen: 1 (b-1 GERESERVEERD/-)\n");
        assertThat(reserve("k-1", "casus-1", PROVIDER).out()).startsWith("Gedaan: b-1 is GERESERVEERD");
    }

    @Test
    void the_history_of_a_bed_says_what_was_said_when_where_it_comes_from_and_who_by_role() {
        db("report --bed b-1 --state VRIJ --said-by OPNAMECOORDINATOR " + LCBB + NOON);
        db("carry --at 2022-06-18T12:00:00+02:00");

        Typed dutch = db("history b-1 " + PROVIDER);
        Typed english = db("history b-1 --lang en " + LCBB);

        assertThat(dutch.status()).isZero();
        assertThat(dutch.out()).isEqualTo("""
                3  VRIJ  2022-06-18T12:00+02:00  doorgezet door software  wie de database beheert
                2  VRIJ  2022-06-15T12:00+02:00  geverifieerd (opnamecoördinator)  landelijk coördinator
                1  VRIJ  2022-06-15T09:00+02:00  ingevoerd  wie de database beheert
                """);
        assertThat(english.out())
                .contains("2  VRIJ  2022-06-15T12:00+02:00  verified (admission coordinator)  national coordinator\n");
    }

    @Test
    void a_page_of_the_history_says_where_the_next_one_begins() {
        db("report --bed b-1 --state BEZET " + PROVIDER + NOON);

        Typed first = db("history b-1 --top 1 --json " + PROVIDER);
        Typed second = db("history b-1 --top 1 --before 2 --json " + PROVIDER);

        assertThat(first.out())
                .isEqualTo("{\"bed\":\"b-1\",\"reports\":[{\"number\":2,\"state\":\"BEZET\","
                        + "\"at\":\"2022-06-15T12:00+02:00\",\"confirmedAt\":\"2022-06-15T12:00+02:00\","
                        + "\"origin\":\"INGEVOERD\",\"by\":\"AANBIEDER\"}],\"next\":2}\n");
        assertThat(second.out()).contains("\"number\":1").doesNotContain("next");
        assertThat(db("history b-1 --top 1 --lang en " + PROVIDER).out())
                .endsWith("There are older ones: --before 2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --bed b-1 --state VRIJ ",
                "report --bed b-1 --state VRIJ --said-by OPNAMECOORDINATOR ",
                "claim ADMIT --bed b-1 --for casus-1 --key k-1 ",
                "forget --older-than P20Y "
            })
    void nothing_is_written_down_at_a_moment_that_must_still_come(String typed) {
        String before = db("status --json" + NOON).out();

        Typed refused = db(typed + PROVIDER + " --lang en --at 2199-01-05T12:00:00+01:00");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("lcbb: --at (2199-01-05T12:00+01:00) must be now or earlier; now it is ")
                .hasLineCount(1);
        assertThat(db("status --json" + NOON).out()).isEqualTo(before);
    }

    @Test
    void software_carries_nothing_forward_at_a_weekend_that_must_still_come() {
        assertThat(db("carry --at 2199-01-05T12:00:00+01:00").err())
                .startsWith("lcbb: --at (2199-01-05T12:00+01:00) moet nu of eerder zijn; nu is het ");
    }

    @Test
    void a_report_of_before_the_last_confirmation_is_refused_with_both_moments() {
        Typed older = db("report --bed b-1 --state BEZET --at 2022-06-15T08:00:00+02:00 " + PROVIDER);
        Typed absurd = db("report --bed b-1 --state BEZET --lang en --at 1950-01-01T12:00:00+01:00 " + PROVIDER);

        assertThat(older.status()).isEqualTo(1);
        assertThat(older.err())
                .isEqualTo("lcbb: report: /beds/b-1/confirmedAt: dit moment ligt voor wat al vastligt;"
                        + " gevonden: \"2022-06-15T08:00+02:00\"; toegestaan: 2022-06-15T09:00+02:00 of later\n");
        assertThat(absurd.status()).isEqualTo(1);
        assertThat(absurd.err())
                .startsWith("lcbb: report: /beds/b-1/confirmedAt: this is not allowed; found: \"1950…\";"
                        + " allowed: from 2020-01-01T00:00+01:00 up to ");
        assertThat(db("history b-1 --json " + PROVIDER).out()).doesNotContain("\"number\":2");
    }

    @Test
    void a_call_is_stored_as_verified_also_by_the_LCBB() {
        Typed typed = db("report --bed b-1 --state VRIJ --said-by OPNAMECOORDINATOR " + LCBB + NOON);

        assertThat(typed.out()).contains("Herkomst: GEVERIFIEERD\n");
        assertThat(db("status" + NOON).out()).contains("  ingevoerd: 1\n  nagevraagd: 1\n  doorgezet: 0\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --bed b-1 --state VRIJ --by AANBIEDER --party p-2",
                "report --bed b-9 --state VRIJ --by AANBIEDER --party p-1",
                "report --bed b-1 --state VRIJ --by LANDELIJK_COORDINATOR --party lcbb",
                "report --bed b-1 --state VRIJ --by VERZEKERAAR --party z-1",
                "log --by VERZEKERAAR --party z-1",
                "history b-1 --by VERZEKERAAR --party z-1",
                "history b-1 --by AANBIEDER --party p-2",
                "history b-9 --by LANDELIJK_COORDINATOR --party lcbb",
                "forget --older-than P1Y --by TOEZICHTHOUDER --party igj"
            })
    void who_may_not_do_it_is_told_so_and_nothing_is_changed(String typed) {
        String before = db("status --json" + NOON).out();

        Typed refused = db(typed);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).isNotEmpty();
        assertThat(db("status --json" + NOON).out()).isEqualTo(before);
    }

    @Test
    void software_carries_forward_at_weekends_only_and_it_shows_FILL_3_FILL_4() {
        Typed wednesday = db("carry" + NOON);
        Typed saturday = db("carry --at 2022-06-18T12:00:00+02:00");

        assertThat(wednesday.status()).isEqualTo(1);
        assertThat(wednesday.err()).contains("een zaterdag of zondag (FILL-3)");
        assertThat(saturday.out()).startsWith("Nieuwe meldingen bewaard: 2\n");
        assertThat(db("status" + NOON).out()).contains("  ingevoerd: 0\n  nagevraagd: 0\n  doorgezet: 2\n");
    }

    @Test
    void a_match_with_the_beds_in_the_database_is_recorded_read_back_and_replayed() {
        Typed matched = db("match --json --request " + request + " " + LCBB + NOON);
        Typed listed = db("log " + AUDITOR);
        Path record = file(folder, "record.json", db("log 1 " + AUDITOR).out());
        Typed replayed = lcbb("replay", record);

        assertThat(matched.out()).contains("\"requestId\":\"casus-1\"").hasLineCount(1);
        assertThat(matched.err()).startsWith("lcbb: vastgelegd als besluit 1 (sha256:");
        assertThat(listed.out())
                .isEqualTo("1  DECISION  casus-1  2022-06-15T12:00+02:00  LANDELIJK_COORDINATOR  lcbb\n");
        assertThat(replayed.status()).isZero();
    }

    @Test
    void what_was_recorded_about_one_request_is_listed_for_who_may_read_it() {
        Path other = file(folder, "other.json", Samples.REQUEST.replace("casus-1", "casus-2"));
        db("match --request " + request + " " + LCBB + NOON);
        db("match --request " + other + " " + LCBB + NOON);
        db("match --request " + request + " " + PROVIDER + NOON);

        Typed auditor = db("log --request casus-1 " + AUDITOR);
        Typed first = db("log --request casus-1 --top 1 --json " + AUDITOR);

        assertThat(auditor.status()).isZero();
        assertThat(auditor.out()).isEqualTo("""
                3  DECISION  casus-1  2022-06-15T12:00+02:00  AANBIEDER  p-1
                1  DECISION  casus-1  2022-06-15T12:00+02:00  LANDELIJK_COORDINATOR  lcbb
                """);
        assertThat(db("log --request casus-1 " + PROVIDER).out())
                .isEqualTo(auditor.out().lines().toList().get(0) + "\n");
        assertThat(first.out())
                .contains("\"number\":3")
                .doesNotContain("\"number\":1")
                .endsWith("],\"next\":3}\n");
        assertThat(db("log --request casus-1 --before 3 " + AUDITOR).out())
                .startsWith("1  DECISION")
                .hasLineCount(1);
    }

    @Test
    void without_the_capacity_a_record_is_small_and_replays_with_the_file() {
        db("match --without-capacity --request " + request + " " + LCBB + NOON);
        Path record = file(folder, "record.json", db("log 1 " + AUDITOR).out());

        Typed replayed = lcbb("replay", record, "--capacity", folder.resolve("capacity.json"));

        assertThat(replayed.status()).isZero();
    }

    @Test
    void who_may_not_see_the_beds_gets_no_answer_and_nothing_is_recorded_LCBB_9() {
        Typed typed = db("match --request " + request + " --by VERZEKERAAR --party z-1" + NOON);

        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(db("log --json " + AUDITOR).out()).isEqualTo("{\"records\":[]}\n");
    }

    static Stream<Arguments> tamperings() {
        String other = "(select %1$s from log_entry other where other.number = 4 - log_entry.number)";
        String swap = "update log_entry set body = %s, occurred_at = %s where number in (1, 3)"
                .formatted(other.formatted("body"), other.formatted("occurred_at"));
        return Stream.of(
                Arguments.of(
                        "update log_entry set body = '{}' where number = 2", "Record 2: changed\nFaults found: 1\n"),
                Arguments.of("delete from log_entry where number = 2", "Record 2: missing\nFaults found: 1\n"),
                Arguments.of("delete from log_entry", "Record 1-3: missing\nFaults found: 1\n"),
                Arguments.of("delete from log_head", "Record 3: the end of the log does not fit\nFaults found: 1\n"),
                Arguments.of(swap, "Record 1: swapped with another one\nRecord 3: swapped with another one\n"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void verify_names_the_row_that_was_changed_is_missing_or_was_swapped(String tampering, String said)
            throws SQLException {
        for (int minute = 1; minute <= 3; minute++) {
            db("match --request " + request + " " + LCBB + " --at 2022-06-15T12:0" + minute + ":00+02:00");
        }
        Typed sound = db("verify --lang en");

        tamper(tampering);
        Typed touched = db("verify --lang en");

        assertThat(sound.status()).isZero();
        assertThat(touched.status()).isEqualTo(1);
        assertThat(touched.out()).startsWith(said);
    }

    @Test
    void after_the_term_records_are_gone_and_the_chain_still_holds() {
        db("match --request " + request + " " + LCBB + NOON);
        db("match --request " + request + " " + LCBB + " --at 2023-06-15T12:00:00+02:00");

        Typed forgotten = db("forget --older-than P1Y --at 2023-07-01T12:00:00+02:00 " + LCBB);
        Typed proof = db("verify --json");

        assertThat(forgotten.out()).isEqualTo("Verwijderd is wat ouder is dan: 2022-07-01\nBesluiten verwijderd: 1\n");
        assertThat(proof.status()).isZero();
        assertThat(proof.out()).startsWith("{\"faults\":0,\"deleted\":1,\"records\":3,");
        assertThat(db("log " + AUDITOR).out()).contains("2  DECISION").doesNotContain("1  DECISION");
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement tampering = connection.createStatement()) {
            tampering.execute(statement);
        }
    }
}
