/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static nl.beveiligdebedden.jdbc.TwoProviders.bed;
import static nl.beveiligdebedden.jdbc.TwoProviders.twoProviders;
import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static nl.beveiligdebedden.testkit.Examples.aUnit;
import static nl.beveiligdebedden.testkit.Examples.capacity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what, and who may say what. Two providers: the first has a free and an occupied bed, and so has the other. */
class GuardedCapacityTest {

    private static final Actor PROVIDER = new Actor(ActorRole.AANBIEDER, "p-01");
    private static final Actor COORDINATOR = new Actor(ActorRole.LANDELIJK_COORDINATOR, "lcbb");

    private DataSource database;
    private GuardedCapacity store;

    @BeforeEach
    void loadTwoProviders() {
        database = H2.anEmptyDatabase("");
        JdbcCapacity.open(database).load(twoProviders());
        store = GuardedCapacity.open(database, Authority.COVENANT);
    }

    private static List<String> ids(CapacitySnapshot seen) {
        return seen.beds().stream().map(bed -> bed.id().value()).toList();
    }

    @Test
    void a_provider_sees_its_own_beds_and_the_free_ones_of_others() {
        assertThat(ids(store.read(PROVIDER).orElseThrow())).containsExactly("b-01", "b-02", "b-03");
    }

    @Test
    void the_national_coordinator_sees_everything() {
        assertThat(store.read(COORDINATOR).orElseThrow()).isEqualTo(twoProviders());
    }

    @ParameterizedTest
    @EnumSource(
            value = ActorRole.class,
            names = {"KETENPARTNER", "VERZEKERAAR", "TOEZICHTHOUDER", "DOORZETTER"})
    void others_see_no_beds_LCBB_9(ActorRole role) {
        Checked<CapacitySnapshot> seen = store.read(new Actor(role, "p-01"));

        assertThat(seen.value()).isEmpty();
        assertThat(seen.faults()).extracting(Fault::kind).containsExactly(FaultKind.NOT_ALLOWED);
        assertThat(seen.faults()).extracting(Fault::found).containsExactly(role.code());
    }

    @Test
    void who_gets_one_right_more_sees_just_that() {
        Authority more = Authority.COVENANT.with(ActorRole.KETENPARTNER, Right.READ_FREE_BEDS);

        CapacitySnapshot seen = GuardedCapacity.open(database, more)
                .read(new Actor(ActorRole.KETENPARTNER, "k-1"))
                .orElseThrow();

        assertThat(ids(seen)).containsExactly("b-01", "b-03");
        assertThat(seen.providers()).extracting(Provider::id).hasSize(2);
    }

    @Test
    void a_provider_says_how_its_own_beds_stand_and_gets_back_what_was_stored() {
        Bed now =
                bed("b-01", BedState.GESLOTEN).confirmedAt(MOMENT.minusNanos(1)).build();

        Checked<List<Bed>> stored = store.report(List.of(now), PROVIDER, MOMENT);

        assertThat(stored.orElseThrow())
                .containsExactly(Bed.builder()
                        .like(now)
                        .confirmedAt(MOMENT.minusNanos(1000))
                        .build());
        assertThat(store.read(COORDINATOR).orElseThrow().beds()).containsAll(stored.orElseThrow());
    }

    static Stream<DataSource> databases() {
        return Databases.empty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_report_on_a_bed_that_was_moved_is_acknowledged_with_the_unit_that_is_stored_FILL_8(DataSource either) {
        JdbcCapacity.open(either).load(twoProviders());
        Bed where = bed("b-01", BedState.GESLOTEN).build();
        Bed before = Bed.builder().like(where).unit(new UnitId("u-09")).build();

        Checked<List<Bed>> stored =
                GuardedCapacity.open(either, Authority.COVENANT).report(List.of(before), PROVIDER, MOMENT);

        assertThat(stored.orElseThrow()).containsExactly(where);
    }

    @Test
    void nobody_says_how_the_beds_of_another_stand_and_then_nothing_is_changed() {
        Bed own = bed("b-01", BedState.GESLOTEN).build();
        Bed other = bed("b-03", BedState.GESLOTEN).build();

        Checked<List<Bed>> refused = store.report(List.of(own, other), PROVIDER, MOMENT);

        assertThat(refused.faults()).extracting(Fault::path).containsExactly("/beds/b-03");
        assertThat(store.read(COORDINATOR).orElseThrow()).isEqualTo(twoProviders());
    }

    @Test
    void a_report_of_before_the_last_confirmation_is_refused_with_both_moments_and_nothing_is_changed() {
        Bed older = bed("b-01", BedState.GESLOTEN)
                .confirmedAt(MOMENT.minusSeconds(3601))
                .build();

        Checked<List<Bed>> refused =
                store.report(List.of(older, bed("b-02", BedState.VRIJ).build()), PROVIDER, MOMENT);

        assertThat(refused.faults())
                .containsExactly(new Fault(
                        "/beds/b-01/confirmedAt",
                        FaultKind.OUT_OF_ORDER,
                        "2022-06-15T10:59:59+02:00",
                        new Text("2022-06-15T11:00+02:00 of later", "2022-06-15T11:00+02:00 or later")));
        assertThat(store.read(COORDINATOR).orElseThrow()).isEqualTo(twoProviders());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-15T10:00:00.000001Z", "2199-01-01T00:00:00Z", "1950-01-01T00:00:00Z"})
    void a_moment_that_must_still_come_or_before_there_were_reports_is_refused_with_what_is_allowed(Instant moment) {
        Bed confirmed = bed("b-01", BedState.GESLOTEN).confirmedAt(moment).build();
        Bed carried = bed("b-02", BedState.BEZET).carriedForwardAt(moment).build();
        PhoneCall call = new PhoneCall(new BedId("b-01"), moment, ReporterRole.VERPLEEGKUNDIGE, BedState.GESLOTEN);

        Checked<List<Bed>> reported = store.report(List.of(confirmed, carried), PROVIDER, MOMENT);
        Checked<CapacitySnapshot> called = store.record(call, PROVIDER, MOMENT);

        assertThat(reported.faults())
                .extracting(Fault::path)
                .containsExactly("/beds/b-01/confirmedAt", "/beds/b-02/carriedForwardAt");
        assertThat(called.faults()).extracting(Fault::path).containsExactly("/at");
        assertThat(called.faults())
                .extracting(fault -> fault.allowed().en())
                .containsExactly("from 2020-01-01T00:00+01:00 up to 2022-06-15T12:00+02:00, the moment of reporting");
        assertThat(store.read(COORDINATOR).orElseThrow()).isEqualTo(twoProviders());
    }

    @Test
    void a_confirmation_that_must_still_come_keeps_nobody_from_saying_how_the_bed_stands() {
        Instant wrong = MOMENT.plus(Duration.ofDays(9999));
        JdbcCapacity.open(database)
                .load(capacity(
                        List.of(aUnit().build()),
                        List.of(
                                bed("b-01", BedState.VRIJ).confirmedAt(wrong).build(),
                                bed("b-02", BedState.VRIJ).confirmedAt(wrong).build())));
        Bed reported = bed("b-01", BedState.GESLOTEN).build();
        PhoneCall call = new PhoneCall(new BedId("b-02"), MOMENT, ReporterRole.VERPLEEGKUNDIGE, BedState.BEZET);

        assertThat(store.report(List.of(reported), PROVIDER, MOMENT).orElseThrow())
                .containsExactly(reported);
        assertThat(store.record(call, PROVIDER, MOMENT).faults()).isEmpty();
        assertThat(store.read(PROVIDER).orElseThrow().beds())
                .extracting(Bed::state)
                .containsExactly(BedState.GESLOTEN, BedState.BEZET);
    }

    @Test
    void a_bed_of_which_two_things_are_said_at_once_is_refused() {
        List<Bed> twice = List.of(
                bed("b-01", BedState.GESLOTEN).build(),
                bed("b-01", BedState.VRIJ).build());

        Checked<List<Bed>> refused = store.report(twice, PROVIDER, MOMENT);

        assertThat(refused.faults()).extracting(Fault::kind).containsExactly(FaultKind.DUPLICATE);
    }

    @Test
    void the_coordinator_says_nothing_by_itself_but_records_a_call() {
        Bed bed = bed("b-01", BedState.GESLOTEN).build();
        PhoneCall call = new PhoneCall(bed.id(), MOMENT, ReporterRole.VERPLEEGKUNDIGE, BedState.GESLOTEN);

        assertThat(store.report(List.of(bed), COORDINATOR, MOMENT).value()).isEmpty();
        assertThat(store.record(call, COORDINATOR, MOMENT).faults()).isEmpty();
    }

    @Test
    void a_provider_records_no_call_about_the_bed_of_another() {
        PhoneCall call = new PhoneCall(new BedId("b-03"), MOMENT, ReporterRole.VERPLEEGKUNDIGE, BedState.GESLOTEN);

        assertThat(store.record(call, PROVIDER, MOMENT).faults())
                .extracting(Fault::path)
                .containsExactly("/bed");
    }

    @Test
    void a_provider_sees_that_its_own_bed_is_promised_and_was_left_out_by_a_load() {
        ClaimOrder order = new ClaimOrder("k-1", new BedId("b-01"), new RequestId("casus-1"));
        JdbcReservations.open(database, Authority.COVENANT).reserve(order, MOMENT.plusSeconds(60), PROVIDER, MOMENT);

        JdbcCapacity.open(database).load(Samples.nothing());

        assertThat(store.claims(PROVIDER).orElseThrow()).extracting(Claim::bed).containsExactly(order.bed());
        assertThat(store.conflicts(PROVIDER).orElseThrow())
                .extracting(ClaimConflict::bed)
                .containsExactly(order.bed());
        assertThat(store.conflicts(new Actor(ActorRole.AANBIEDER, "p-02")).orElseThrow())
                .isEmpty();
    }

    @Test
    void a_provider_sees_the_claims_on_its_own_beds_only() {
        Actor other = new Actor(ActorRole.AANBIEDER, "p-02");
        ClaimOrder order = new ClaimOrder("k-1", new BedId("b-03"), new RequestId("casus-1"));
        JdbcReservations.open(database, Authority.COVENANT).reserve(order, MOMENT.plusSeconds(60), other, MOMENT);

        assertThat(store.claims(PROVIDER).orElseThrow()).isEmpty();
        assertThat(store.claims(other).orElseThrow()).extracting(Claim::bed).containsExactly(order.bed());
        assertThat(store.claims(COORDINATOR).orElseThrow()).hasSize(1);
        assertThat(store.claims(new Actor(ActorRole.VERZEKERAAR, "z-1")).value())
                .isEmpty();
    }
}
