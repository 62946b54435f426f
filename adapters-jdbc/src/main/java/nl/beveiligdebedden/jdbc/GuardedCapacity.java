/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
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

    private static final Comparator<Optional<SecurityLevel>> LIGHTEST_FIRST =
            Comparator.comparing(level -> level.map(SecurityLevel::ordinal).orElse(Integer.MAX_VALUE));

    private final JdbcCapacity capacity;
    private final JdbcReservations reservations;
    private final Guard guard;

    private GuardedCapacity(JdbcCapacity capacity, JdbcReservations reservations, Guard guard) {
        this.capacity = capacity;
        this.reservations = reservations;
        this.guard = guard;
    }

    /**
     * Opens the database; when its tables are not there or of an older version, makes them or brings them up to date.
     *
     * @param dataSource where the database is; the user must be allowed to make tables only when they are behind
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
     * @param beds the beds; each is one of the own provider and stands in the list once
     * @param by who says it
     * @param now the moment of saying it; nothing was confirmed after it
     * @return these beds as they were stored, where a claim says otherwise too: that shows in {@link #conflicts}; a fault
     *     at {@code /by}, or one for each bed that is not one's own, or of which the moment cannot be or lies before the
     *     last confirmation: then nothing was changed
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<List<Bed>> report(List<Bed> beds, Actor by, Instant now) {
        return guard.let(by, () -> capacity.report(beds, by, now), Right.REPORT_OWN_BEDS);
    }

    /**
     * Records a phone call; see {@link JdbcCapacity#record}.
     *
     * @param call the call
     * @param by who made it, or of which provider the bed is
     * @param now the moment of recording; no call lies after it
     * @return what somebody may see of the beds after it; or the faults because of which nothing was changed
     * @throws CapacityStoreException if the database fails; then nothing was changed
     */
    public Checked<CapacitySnapshot> record(PhoneCall call, Actor by, Instant now) {
        return guard.let(by, () -> recordSeen(call, by, now), Right.RECORD_CALLS);
    }

    private Checked<CapacitySnapshot> recordSeen(PhoneCall call, Actor by, Instant now) {
        return seesAll(by) || beds(capacity.read(), by).contains(call.bed())
                ? capacity.record(call, now, Optional.of(by.role())).map(known -> seenBy(by, known))
                : refused(call.bed());
    }

    private static Checked<CapacitySnapshot> refused(BedId bed) {
        Faults faults = new Faults();
        faults.add("/bed", FaultKind.NOT_ALLOWED, bed.value(), new Text("een eigen bed", "a bed of one's own"));
        return new Checked<>(Optional.empty(), faults.sorted());
    }

    /**
     * What was ever said of a bed, the newest report first. It costs the same however long the history is. A bed that is
     * no longer in use keeps its history, and a bed that moved to another provider takes it along.
     *
     * @param bed the bed
     * @param by who asks
     * @param before only reports before this number; {@code Integer.MAX_VALUE} for the newest
     * @param most how many at most
     * @return the reports; or a fault at {@code /by}, or at {@code /bed} when the bed is not there or not one's own
     * @throws IllegalArgumentException if {@code most} is below 0
     * @throws CapacityStoreException if the database fails
     */
    public Checked<List<KeptReport>> history(BedId bed, Actor by, int before, int most) {
        Optional<String> owner = seesAll(by) ? Optional.empty() : Optional.of(by.party());
        BedHistory asked = new BedHistory(bed, owner, before, most);
        return guard.let(by, () -> capacity.history(asked), Right.READ_ALL_BEDS, Right.READ_OWN_BEDS);
    }

    /**
     * The claims that hold a bed now.
     *
     * @param by who asks
     * @return all claims, or only those on one's own beds; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails
     */
    public Checked<List<Claim>> claims(Actor by) {
        return guard.let(
                by,
                () -> done(seenBy(by, reservations.claims(), Claim::bed)),
                Right.READ_ALL_BEDS,
                Right.READ_OWN_BEDS);
    }

    /**
     * The beds of which the provider says something else than the claim that holds them, and the promised beds that a
     * load left out.
     *
     * @param by who asks
     * @return all conflicts, or only those about one's own beds; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails
     */
    public Checked<List<ClaimConflict>> conflicts(Actor by) {
        return guard.let(
                by,
                () -> done(seenBy(by, reservations.conflicts(), ClaimConflict::bed)),
                Right.READ_ALL_BEDS,
                Right.READ_OWN_BEDS);
    }

    private <T> List<T> seenBy(Actor by, List<T> all, Function<T, BedId> bed) {
        Predicate<BedId> seen = seesAll(by) ? any -> true : capacity.bedsOf(by.party())::contains;
        return all.stream().filter(one -> seen.test(bed.apply(one))).toList();
    }

    /**
     * The figures of the management report: how many beds are planned, have staff and can be booked at each security
     * level, of all providers together. All that a health insurer gets (LCBB-9).
     *
     * @param by who asks
     * @param asOf the moment of asking, for the age of what was confirmed
     * @return the counts by level, the lightest first and units without one last; or a fault at {@code /by}
     * @throws CapacityStoreException if the database fails
     */
    public Checked<Map<Optional<SecurityLevel>, CapacityCount>> totals(Actor by, Instant asOf) {
        return guard.let(by, () -> done(totals(asOf)), Right.READ_REPORTS);
    }

    private Map<Optional<SecurityLevel>, CapacityCount> totals(Instant asOf) {
        CapacityOverview overview = new CapacityOverview(capacity.read(), asOf, FreshnessPolicy.DEFAULT);
        Map<Optional<SecurityLevel>, CapacityCount> sorted = new TreeMap<>(LIGHTEST_FIRST);
        sorted.putAll(overview.by(Unit::level));
        return Collections.unmodifiableMap(sorted);
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
