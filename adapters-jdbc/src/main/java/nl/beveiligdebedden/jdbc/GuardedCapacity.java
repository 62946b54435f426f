/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.Claim;

/**
 * The capacity as each role may see and change it: a provider its own beds and all free ones, the LCBB all, an insurer
 * none (LCBB-9).
 *
 * <p>Whoever asks for more than the role allows gets a fault at {@code /by}. Example: {@code
 * GuardedCapacity.open(dataSource, Authority.COVENANT).read(actor)}. What runs the database itself, and loads it, uses
 * {@link JdbcCapacity}.
 */
public final class GuardedCapacity {

    private final JdbcCapacity capacity;
    private final JdbcReservations reservations;
    private final Guard guard;

    private GuardedCapacity(JdbcCapacity capacity, JdbcReservations reservations, Guard guard) {
        this.capacity = capacity;
        this.reservations = reservations;
        this.guard = guard;
    }

    /**
     * Opens the database, after making the tables that it does not have yet.
     *
     * @param dataSource where the database is; the user must be allowed to make tables
     * @param authority which role may see and do what
     * @return the capacity in that database
     * @throws CapacityStoreException if the database cannot be reached or changed
     */
    public static GuardedCapacity open(DataSource dataSource, Authority authority) {
        Database database = Database.open(dataSource);
        return new GuardedCapacity(
                new JdbcCapacity(database), new JdbcReservations(database, authority), new Guard(authority));
    }

    /**
     * What somebody may see of the beds.
     *
     * @param by who asks
     * @return all beds, or only the own and the free ones, with their units and providers; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails
     */
    public Checked<CapacitySnapshot> read(Actor by) {
        return guard.let(
                by,
                () -> done(seenBy(by, capacity.read())),
                Right.READ_ALL_BEDS,
                Right.READ_OWN_BEDS,
                Right.READ_FREE_BEDS);
    }

    /**
     * Records how some of one's own beds stand: a report is added to those of each bed that has news.
     *
     * @param beds the beds; each is one of the own provider
     * @param by who says it
     * @return what can be read of these beds afterwards; a fault at {@code /by}, or one for each bed that is not one's
     *     own: then nothing was changed
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<List<Bed>> report(List<Bed> beds, Actor by) {
        return guard.let(by, () -> capacity.report(beds, by), Right.REPORT_OWN_BEDS);
    }

    /**
     * Records a phone call; see {@link JdbcCapacity#record}.
     *
     * @param call the call
     * @param by who made it, or of which provider the bed is
     * @return what somebody may see of the beds after it; or the faults because of which nothing was changed
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<CapacitySnapshot> record(PhoneCall call, Actor by) {
        return guard.let(by, () -> recordSeen(call, by), Right.RECORD_CALLS);
    }

    private Checked<CapacitySnapshot> recordSeen(PhoneCall call, Actor by) {
        return seesAll(by) || beds(capacity.read(), by).contains(call.bed())
                ? capacity.record(call).map(known -> seenBy(by, known))
                : refused(call.bed());
    }

    private static Checked<CapacitySnapshot> refused(BedId bed) {
        Faults faults = new Faults();
        faults.add("/bed", FaultKind.NOT_ALLOWED, bed.value(), new Text("een eigen bed", "a bed of one's own"));
        return new Checked<>(Optional.empty(), faults.sorted());
    }

    /**
     * The claims that hold a bed now.
     *
     * @param by who asks
     * @return all claims, or only those on one's own beds; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails
     */
    public Checked<List<Claim>> claims(Actor by) {
        return guard.let(by, () -> done(claimsSeenBy(by)), Right.READ_ALL_BEDS, Right.READ_OWN_BEDS);
    }

    private List<Claim> claimsSeenBy(Actor by) {
        if (seesAll(by)) {
            return reservations.claims();
        }
        Set<BedId> own = beds(capacity.read(), by);
        return reservations.claims().stream()
                .filter(claim -> own.contains(claim.bed()))
                .toList();
    }

    private boolean seesAll(Actor by) {
        return guard.authority().allows(by.role(), Right.READ_ALL_BEDS);
    }

    private CapacitySnapshot seenBy(Actor by, CapacitySnapshot known) {
        if (seesAll(by)) {
            return known;
        }
        Set<BedId> own = guard.authority().allows(by.role(), Right.READ_OWN_BEDS) ? beds(known, by) : Set.of();
        boolean seesFree = guard.authority().allows(by.role(), Right.READ_FREE_BEDS);
        return only(known, bed -> own.contains(bed.id()) || seesFree && bed.state() == BedState.VRIJ);
    }

    private static CapacitySnapshot only(CapacitySnapshot known, Predicate<Bed> seen) {
        List<Bed> beds = known.beds().stream().filter(seen).toList();
        Set<UnitId> standing = beds.stream().map(Bed::unit).collect(toSet());
        List<Unit> units = known.units().stream()
                .filter(unit -> standing.contains(unit.id()))
                .toList();
        List<Provider> providers = known.providers().stream()
                .filter(provider -> units.stream()
                        .anyMatch(unit ->
                                unit.provider().filter(provider.id()::equals).isPresent()))
                .toList();
        return new CapacitySnapshot(known.asOf(), providers, units, beds);
    }

    private static Set<BedId> beds(CapacitySnapshot known, Actor by) {
        Set<UnitId> own = known.units().stream()
                .filter(unit -> unit.provider()
                        .filter(provider -> provider.value().equals(by.party()))
                        .isPresent())
                .map(Unit::id)
                .collect(toSet());
        return known.beds().stream()
                .filter(bed -> own.contains(bed.unit()))
                .map(Bed::id)
                .collect(toSet());
    }

    private static <T> Checked<T> done(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }
}
