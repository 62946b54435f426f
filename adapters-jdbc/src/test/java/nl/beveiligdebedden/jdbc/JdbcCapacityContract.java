/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.joining;
import static nl.beveiligdebedden.jdbc.Samples.NOON;
import static nl.beveiligdebedden.jdbc.Samples.PROVIDER;
import static nl.beveiligdebedden.jdbc.Samples.aBareUnit;
import static nl.beveiligdebedden.jdbc.Samples.aBed;
import static nl.beveiligdebedden.jdbc.Samples.aFullUnit;
import static nl.beveiligdebedden.jdbc.Samples.aWard;
import static nl.beveiligdebedden.jdbc.Samples.aWardWith;
import static nl.beveiligdebedden.jdbc.Samples.capacity;
import static nl.beveiligdebedden.jdbc.Samples.nothing;
import static nl.beveiligdebedden.jdbc.Samples.theCountry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReportOrigin;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.CapacitySource;
import nl.beveiligdebedden.testkit.CapacitySourceContract;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the capacity in a database promises beside every source, whatever the database is. */
abstract class JdbcCapacityContract extends CapacitySourceContract {

    private static final Instant SATURDAY = Instant.parse("2022-06-25T06:00:00Z");

    private DataSource database;
    private JdbcCapacity capacity;

    /** A database without tables. */
    abstract DataSource anEmptyDatabase() throws Exception;

    @Override
    protected CapacitySource holding(CapacitySnapshot loaded) {
        capacity.load(loaded);
        return capacity;
    }

    @BeforeEach
    void openTheDatabase() throws Exception {
        database = anEmptyDatabase();
        capacity = JdbcCapacity.open(database);
    }

    @AfterEach
    void how_a_bed_stands_is_what_its_whole_history_says() {
        assertThat(Derived.otherwise(database)).isEmpty();
    }

    @Test
    void an_empty_store_reads_an_empty_snapshot() {
        CapacitySnapshot read = capacity.read();

        assertThat(read).isEqualTo(nothing());
    }

    @Test
    void what_is_loaded_is_read_back() {
        CapacitySnapshot loaded = aWard();

        capacity.load(loaded);

        assertThat(capacity.read()).isEqualTo(loaded);
    }

    @Test
    void a_save_is_acknowledged_with_what_was_stored_FILL_8() {
        Saved first = capacity.load(aWard());
        Saved again = capacity.load(aWard());

        assertThat(first).isEqualTo(new Saved(2, capacity.read()));
        assertThat(first.stored().hash()).isEqualTo(aWard().hash());
        assertThat(again.reports()).isZero();
    }

    @Test
    void what_software_carries_forward_shows_as_such_and_confirms_nothing_FILL_4() {
        capacity.load(aWard());

        Saved saved = capacity.carryForward(SATURDAY).orElseThrow();

        assertThat(saved.reports()).isEqualTo(2);
        assertThat(saved.stored()).isEqualTo(capacity.read());
        assertThat(saved.stored().beds())
                .extracting(Bed::state, Bed::confirmedAt, Bed::carriedForwardAt, Bed::origin)
                .containsOnly(tuple(
                        BedState.VRIJ, Optional.of(NOON), Optional.of(SATURDAY), Optional.of(ReportOrigin.DOORGEZET)));
        assertThat(reports("b-1")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-24T21:59:59Z", "2022-06-26T22:00:00Z"})
    void software_carries_nothing_forward_on_a_weekday_FILL_3(Instant weekday) {
        capacity.load(aWard());

        Checked<Saved> refused = capacity.carryForward(weekday);

        assertThat(refused.faults()).extracting(Fault::kind).containsExactly(FaultKind.NOT_ALLOWED);
        assertThat(reports("b-1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-24T22:00:00Z", "2022-06-26T21:59:59Z"})
    void a_weekend_begins_and_ends_at_midnight_in_Amsterdam(Instant weekend) {
        assertThat(capacity.carryForward(weekend).faults()).isEmpty();
    }

    @Test
    void a_weekend_before_the_confirmation_has_nothing_to_carry_forward() {
        capacity.load(aWard());

        Saved saved = capacity.carryForward(SATURDAY.minus(Duration.ofDays(7))).orElseThrow();

        assertThat(saved).isEqualTo(new Saved(0, aWard()));
        assertThat(reports("b-1")).hasSize(1);
    }

    @Test
    void a_load_tells_how_far_it_is() {
        List<Integer> told = new ArrayList<>();

        capacity.load(theCountry(6000), (rows, of) -> told.add(rows * 100 / of));

        assertThat(told).containsExactly(27, 33, 61, 66, 94, 100);
    }

    @Test
    void a_load_with_little_news_tells_all_of_all_at_its_end() {
        List<Integer> told = new ArrayList<>();
        capacity.load(theCountry(6000));

        capacity.load(theCountry(6000), (rows, of) -> told.add(rows * 100 / of));

        assertThat(told).containsExactly(27, 33, 100);
    }

    @Test
    void a_load_that_begins_again_never_tells_that_it_went_back() {
        List<Integer> told = new ArrayList<>();

        capacity.load(theCountry(6000), (rows, of) -> {
            told.add(rows * 100 / of);
            if (told.size() == 2) {
                throw new ConnectionException(new SQLException("somebody else was first", "40001"));
            }
        });

        assertThat(told).containsExactly(27, 33, 61, 66, 94, 100);
    }

    @Test
    void a_load_that_is_stopped_halfway_leaves_everything_as_it_was() {
        capacity.load(aWard());

        Throwable stopped = catchThrowable(() -> capacity.load(theCountry(6000), (rows, of) -> {
            throw new UnsupportedOperationException("stop");
        }));

        assertThat(stopped).hasStackTraceContaining("stop");
        assertThat(capacity.read()).isEqualTo(aWard());
    }

    @Test
    void the_difference_names_what_a_load_would_change() {
        capacity.load(aWard());
        CapacitySnapshot other = capacity(
                List.of(aFullUnit("u-1"), aFullUnit("u-2"), aFullUnit("u-3")),
                aBed("b-1", "u-1"),
                aBed("b-3", "u-3"),
                aBed("b-2", "u-3"));

        LoadDifference difference = LoadDifference.between(capacity.read(), other);
        LoadDifference gone = LoadDifference.between(capacity.read(), nothing());

        assertThat(difference)
                .isEqualTo(new LoadDifference(
                        List.of(new BedId("b-3")),
                        List.of(new BedId("b-2")),
                        List.of(),
                        List.of(),
                        List.of(new UnitId("u-2"), new UnitId("u-3"))));
        assertThat(gone.gone()).containsExactly(new BedId("b-1"), new BedId("b-2"));
        assertThat(capacity.read()).isEqualTo(aWard());
    }

    @Test
    void the_difference_names_the_beds_of_which_something_newer_is_stored() {
        List<Unit> units = List.of(aBareUnit("u-1"), aBareUnit("u-2"));
        capacity.load(capacity(units, aBed("b-1", "u-1"), aBed("b-2", "u-1")));
        Instant before = NOON.minusSeconds(1);

        LoadDifference difference = LoadDifference.between(
                capacity.read(),
                capacity(
                        units, aBed("b-1", "u-1", BedState.BEZET, before), aBed("b-2", "u-2", BedState.BEZET, before)));

        assertThat(difference)
                .isEqualTo(new LoadDifference(
                        List.of(),
                        List.of(new BedId("b-2")),
                        List.of(new BedId("b-1"), new BedId("b-2")),
                        List.of(),
                        List.of()));
    }

    @Test
    void an_empty_snapshot_can_be_loaded_too() {
        capacity.load(aWard());

        capacity.load(nothing());

        assertThat(capacity.read()).isEqualTo(nothing());
    }

    @Test
    void providers_units_and_beds_come_back_in_the_order_of_their_ids() {
        Provider other = new Provider(new ProviderId("P-0"), Optional.empty());
        capacity.load(new CapacitySnapshot(
                Optional.empty(),
                List.of(PROVIDER, other),
                List.of(aBareUnit("u-b"), aBareUnit("u-B"), aBareUnit("u-10")),
                List.of(aBed("b-b", "u-b"), aBed("b_B", "u-b"), aBed("b-B", "u-b"))));

        CapacitySnapshot read = capacity.read();

        assertThat(read.providers()).extracting(Provider::id).isSorted().hasSize(2);
        assertThat(read.units()).extracting(Unit::id).isSorted().hasSize(3);
        assertThat(read.beds()).extracting(Bed::id).isSorted().hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-23T10:00:00.123456789Z", "1961-02-03T04:05:06.999999999Z"})
    void a_moment_finer_than_a_microsecond_is_cut_off(Instant moment) {
        Bed bed = aBed("b-1", "u-1", BedState.VRIJ, moment);

        capacity.load(new CapacitySnapshot(Optional.of(moment), List.of(), List.of(aBareUnit("u-1")), List.of(bed)));

        Instant cutOff = moment.minusNanos(moment.getNano() % 1000);
        assertThat(capacity.read().asOf()).contains(cutOff);
        assertThat(capacity.read().beds()).extracting(Bed::confirmedAt).containsExactly(Optional.of(cutOff));
    }

    @Test
    void a_moment_finer_than_a_microsecond_is_no_news_the_second_time() {
        CapacitySnapshot loaded = aWardWith(aBed("b-1", "u-1", BedState.VRIJ, NOON.plusNanos(1999)));

        capacity.load(loaded);
        capacity.load(loaded);

        assertThat(reports("b-1")).hasSize(1);
    }

    @Test
    void a_phone_call_adds_a_report_and_keeps_the_ones_before_it() {
        capacity.load(aWardWith(aBed("b-1", "u-1", BedState.BEZET, NOON)));
        PhoneCall call = aCall("b-1", NOON.plusSeconds(600));

        Checked<CapacitySnapshot> after = capacity.record(call, NOON.plusSeconds(600));

        assertThat(after.faults()).isEmpty();
        assertThat(capacity.read()).isEqualTo(after.orElseThrow());
        assertThat(capacity.read().beds().get(0).state()).isEqualTo(BedState.VRIJ);
        assertThat(capacity.read().beds().get(0).verifiedBy()).contains(ReporterRole.OPNAMECOORDINATOR);
        assertThat(reports("b-1")).hasSize(2);
    }

    @Test
    void a_phone_call_before_the_last_confirmation_changes_nothing_and_says_why() {
        CapacitySnapshot ward = aWardWith(aBed("b-1", "u-1", BedState.BEZET, NOON));
        capacity.load(ward);

        Checked<CapacitySnapshot> after = capacity.record(aCall("b-1", NOON.minusSeconds(1)), NOON.plusSeconds(600));

        assertThat(after.faults()).extracting(Fault::kind).containsExactly(FaultKind.OUT_OF_ORDER);
        assertThat(capacity.read()).isEqualTo(ward);
    }

    @Test
    @Timeout(60)
    void phone_calls_about_different_beds_at_one_time_are_all_kept() throws Exception {
        List<Bed> beds = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> aBed("b-" + number, "u-1", BedState.BEZET, NOON))
                .toList();
        capacity.load(new CapacitySnapshot(Optional.of(NOON), List.of(), List.of(aBareUnit("u-1")), beds));
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Callable<Checked<CapacitySnapshot>>> calls = beds.stream()
                .<Callable<Checked<CapacitySnapshot>>>map(bed ->
                        () -> capacity.record(aCall(bed.id().value(), NOON.plusSeconds(1)), NOON.plusSeconds(600)))
                .toList();

        for (Future<Checked<CapacitySnapshot>> call : callers.invokeAll(calls)) {
            assertThat(call.get().faults()).isEmpty();
        }
        callers.shutdown();

        assertThat(capacity.read().beds()).extracting(Bed::state).containsOnly(BedState.VRIJ);
    }

    private static PhoneCall aCall(String bed, Instant at) {
        return new PhoneCall(new BedId(bed), at, ReporterRole.OPNAMECOORDINATOR, BedState.VRIJ);
    }

    @Test
    void loading_twice_adds_no_reports() {
        capacity.load(aWard());

        capacity.load(aWard());

        assertThat(capacity.read()).isEqualTo(aWard());
        assertThat(reports("b-1")).hasSize(1);
        assertThat(reports("b-2")).hasSize(1);
    }

    @Test
    void a_changed_state_adds_a_report_and_is_read() {
        Bed taken = aBed("b-1", "u-1", BedState.BEZET, NOON);
        capacity.load(aWardWith(aBed("b-1", "u-1")));

        capacity.load(aWardWith(taken));

        assertThat(capacity.read().beds()).containsExactly(taken);
        assertThat(reports("b-1")).containsExactly("1 VRIJ", "2 BEZET");
    }

    @Test
    void a_new_confirmation_of_the_same_state_adds_a_report() {
        capacity.load(aWardWith(aBed("b-1", "u-1")));

        capacity.load(aWardWith(aBed("b-1", "u-1", BedState.VRIJ, NOON.plusSeconds(1))));

        assertThat(reports("b-1")).containsExactly("1 VRIJ", "2 VRIJ");
    }

    @Test
    void a_state_that_was_said_before_is_added_again() {
        capacity.load(aWardWith(aBed("b-1", "u-1", BedState.VRIJ, NOON)));
        capacity.load(aWardWith(aBed("b-1", "u-1", BedState.BEZET, NOON)));

        capacity.load(aWardWith(aBed("b-1", "u-1", BedState.VRIJ, NOON)));

        assertThat(reports("b-1")).containsExactly("1 VRIJ", "2 BEZET", "3 VRIJ");
    }

    @Test
    void older_news_of_a_bed_never_replaces_newer_and_the_rest_is_loaded() {
        List<Unit> units = List.of(aBareUnit("u-1"), aBareUnit("u-2"));
        Bed newer = aBed("b-1", "u-1", BedState.BEZET, NOON.plusSeconds(1));
        capacity.load(capacity(units, newer, aBed("b-2", "u-1")));

        Bed news = aBed("b-2", "u-1", BedState.GESLOTEN, NOON.plusSeconds(2));
        Saved saved = capacity.load(capacity(units, aBed("b-1", "u-2"), news));

        assertThat(saved.stored().beds())
                .containsExactly(
                        Bed.builder().like(newer).unit(new UnitId("u-2")).build(), news);
        assertThat(saved.reports()).isEqualTo(1);
        assertThat(reports("b-1")).containsExactly("1 BEZET");
    }

    @Test
    void a_load_of_before_a_call_does_not_undo_the_call() {
        CapacitySnapshot ward = aWardWith(aBed("b-1", "u-1", BedState.BEZET, NOON));
        capacity.load(ward);
        Bed called = capacity.record(aCall("b-1", NOON.plusSeconds(600)), NOON.plusSeconds(600))
                .orElseThrow()
                .beds()
                .get(0);

        capacity.load(ward);

        assertThat(capacity.read().beds()).containsExactly(called);
        assertThat(reports("b-1")).containsExactly("1 BEZET", "2 VRIJ");
    }

    @Test
    void a_bed_that_comes_back_stands_as_was_confirmed_last() {
        Bed newer = aBed("b-1", "u-1", BedState.BEZET, NOON.plusSeconds(1));
        capacity.load(aWardWith(newer));
        capacity.load(nothing());

        capacity.load(aWardWith(aBed("b-1", "u-1")));

        assertThat(capacity.read().beds()).containsExactly(newer);
    }

    @Test
    void a_load_that_repeats_the_confirmation_of_friday_leaves_what_was_carried_forward_on_saturday_FILL_4() {
        capacity.load(aWard());
        Saved carried = capacity.carryForward(SATURDAY).orElseThrow();

        Saved repeated = capacity.load(aWard());

        assertThat(repeated).isEqualTo(new Saved(0, carried.stored()));
    }

    @Test
    void what_was_carried_forward_gives_way_to_a_later_confirmation() {
        capacity.load(aWardWith(aBed("b-1", "u-1")));
        capacity.carryForward(SATURDAY);
        Bed confirmed = aBed("b-1", "u-1", BedState.BEZET, SATURDAY.minusSeconds(60));

        capacity.load(aWardWith(confirmed));

        assertThat(capacity.read().beds()).containsExactly(confirmed);
    }

    @Test
    void news_without_a_moment_is_taken_and_confirms_nothing_FILL_9() {
        Bed unconfirmed = Bed.builder()
                .id(new BedId("b-1"))
                .unit(new UnitId("u-1"))
                .state(BedState.BEZET)
                .build();
        capacity.load(aWardWith(aBed("b-1", "u-1")));

        capacity.load(aWardWith(unconfirmed));

        assertThat(capacity.read().beds()).containsExactly(unconfirmed);
    }

    @Test
    void a_bed_can_move_to_another_unit_without_a_report() {
        List<Unit> units = List.of(aBareUnit("u-1"), aBareUnit("u-2"));
        capacity.load(capacity(units, aBed("b-1", "u-1")));

        capacity.load(capacity(units, aBed("b-1", "u-2")));

        assertThat(capacity.read().beds()).containsExactly(aBed("b-1", "u-2"));
        assertThat(reports("b-1")).hasSize(1);
    }

    @Test
    void a_unit_that_changed_is_read_as_it_is_now() {
        capacity.load(capacity(List.of(aFullUnit("u-1"))));

        capacity.load(capacity(List.of(aBareUnit("u-1"))));

        assertThat(capacity.read().units()).containsExactly(aBareUnit("u-1"));
    }

    @Test
    void what_is_gone_is_not_read_but_its_reports_remain() {
        capacity.load(aWard());

        capacity.load(capacity(List.of(aBareUnit("u-2")), aBed("b-2", "u-2")));

        assertThat(capacity.read().units()).containsExactly(aBareUnit("u-2"));
        assertThat(capacity.read().beds()).containsExactly(aBed("b-2", "u-2"));
        assertThat(reports("b-1")).containsExactly("1 VRIJ");
    }

    @Test
    void what_was_gone_comes_back_when_it_is_loaded_again() {
        capacity.load(aWard());
        capacity.load(nothing());

        capacity.load(aWard());

        assertThat(capacity.read()).isEqualTo(aWard());
        assertThat(reports("b-1")).hasSize(1);
    }

    @Test
    void a_bed_of_an_unknown_unit_leaves_everything_as_it_was() {
        capacity.load(aWard());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity.load(capacity(List.of(aBareUnit("u-9")), aBed("b-9", "u-8"))))
                .withMessageContaining("unit u-8 of bed b-9 must be in it");

        assertThat(capacity.read()).isEqualTo(aWard());
    }

    @Test
    void a_bed_of_a_unit_that_is_gone_is_refused() {
        capacity.load(aWard());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> capacity.load(capacity(List.of(aBareUnit("u-2")), aBed("b-1", "u-1"))));

        assertThat(capacity.read()).isEqualTo(aWard());
    }

    @Test
    void all_faults_of_a_snapshot_are_named_at_once() {
        Unit unit = Unit.builder()
                .id(new UnitId("u-1"))
                .provider(new ProviderId("p-9"))
                .name("n".repeat(201))
                .type(UnitType.HIC)
                .build();
        CapacitySnapshot faulty = capacity(List.of(unit, unit), aBed("b-1", "u-1"), aBed("b-1", "u-8"));

        Throwable refusal = catchThrowable(() -> capacity.load(faulty));

        assertThat(refusal)
                .hasMessageContaining("unit u-1 must be in it once")
                .hasMessageContaining("bed b-1 must be in it once")
                .hasMessageContaining("provider p-9 of unit u-1 must be in it")
                .hasMessageContaining("unit u-8 of bed b-1 must be in it")
                .hasMessageContaining("the name of unit u-1 (201 characters) must have 200 or fewer")
                .hasMessageNotContaining("nnn");
    }

    @Test
    void a_database_that_fails_halfway_leaves_everything_as_it_was() {
        capacity.load(aWard());
        run("alter table bed_report rename to hidden_report");

        Throwable failure =
                catchThrowable(() -> capacity.load(capacity(List.of(aFullUnit("u-7")), aBed("b-7", "u-7"))));

        run("alter table hidden_report rename to bed_report");
        assertThat(failure).isInstanceOf(CapacityStoreException.class);
        assertThat(capacity.read()).isEqualTo(aWard());
    }

    @Test
    void a_failure_of_the_database_names_no_data() {
        run("alter table unit drop column somatic_care");

        Throwable failure = catchThrowable(() -> capacity.load(aWard()));

        assertThat(failure)
                .isInstanceOf(CapacityStoreException.class)
                .hasMessageMatching("The store could not be loaded \\(SQL state \\w{5}\\)\nMaybe .*");
        assertThat(messages(failure)).doesNotContain("Noord", "Linde");
    }

    @Test
    void a_code_that_this_version_does_not_know_is_not_read_as_if_it_were_absent() {
        capacity.load(aWard());
        run("update unit set level = '9' where id = 'u-1'");

        assertThatExceptionOfType(CapacityStoreException.class)
                .isThrownBy(capacity::read)
                .withMessageStartingWith("The store could not be read\nMaybe ")
                .withStackTraceContaining("SecurityLevel (9) must be a code that this version knows");
    }

    @Test
    void opening_again_changes_nothing() {
        capacity.load(aWard());

        JdbcCapacity again = JdbcCapacity.open(database);

        assertThat(again.read()).isEqualTo(aWard());
        assertThat(answers("select \"version\" from \"lcbb_schema_history\" where \"type\" = 'SQL' order by 1"))
                .startsWith("1", "2", "3", "4");
    }

    @Test
    void the_tables_can_stand_beside_those_of_an_application() throws Exception {
        database = anEmptyDatabase();
        run("create table flyway_schema_history (id integer)");

        JdbcCapacity beside = JdbcCapacity.open(database);

        assertThat(beside.read()).isEqualTo(nothing());
    }

    @Test
    void connections_without_automatic_commit_are_fine() {
        JdbcCapacity manual = JdbcCapacity.open(new ManualCommit(database));

        manual.load(aWard());

        assertThat(manual.read()).isEqualTo(aWard());
        assertThat(capacity.read()).isEqualTo(aWard());
    }

    @Test
    void a_database_that_cannot_be_reached_is_said_so() {
        assertThatExceptionOfType(CapacityStoreException.class)
                .isThrownBy(() -> JdbcCapacity.open(new Unreachable()))
                .withMessage("""
                        The store could not be opened (SQL state 08001)
                        Maybe the database cannot be reached: start it, and try again""");
    }

    @Test
    void opening_prints_nothing() {
        String printed = printedBy(() -> JdbcCapacity.open(anEmptyDatabase()));

        assertThat(printed).isEmpty();
    }

    @Test
    @Timeout(20)
    void all_beds_of_the_country_load_fast() {
        CapacitySnapshot country = theCountry(1740);
        long start = System.nanoTime();

        capacity.load(country);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(capacity.read()).isEqualTo(country);
    }

    @Test
    @Timeout(60)
    void readers_see_a_load_whole_or_not_at_all() throws Exception {
        CapacitySnapshot one = theCountry(100);
        CapacitySnapshot two = aWard();
        capacity.load(one);
        ExecutorService threads = Executors.newFixedThreadPool(3);

        List<Future<Boolean>> loads =
                List.of(threads.submit(() -> loadInTurn(one, two)), threads.submit(() -> loadInTurn(two, one)));
        List<CapacitySnapshot> seen = Stream.generate(capacity::read).limit(50).toList();

        for (Future<Boolean> load : loads) {
            assertThat(load.get()).isTrue();
        }
        threads.shutdown();
        assertThat(seen).allMatch(read -> read.equals(one) || read.equals(two));
    }

    private boolean loadInTurn(CapacitySnapshot first, CapacitySnapshot second) {
        IntStream.range(0, 10).forEach(turn -> capacity.load(turn % 2 == 0 ? first : second));
        return true;
    }

    private List<String> reports(String bed) {
        return answers(
                "select sequence_number || ' ' || state from bed_report where bed_id = '%s' order by sequence_number"
                        .formatted(bed));
    }

    private List<String> answers(String query) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private void run(String statement) {
        Jdbi.create(database).useHandle(handle -> handle.execute(statement));
    }

    private static String messages(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .collect(joining("\n"));
    }

    private static String printedBy(Callable<?> work) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            work.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
