/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.FaultKind;

/**
 * Puts the lines of a file together, and says what spans them: ids that stand there twice or point to nothing. Of two lines
 * that say something else of one id neither is taken over, because a free bed may be the older of them.
 */
final class SnapshotCollector implements CapacityLines {

    private static final Text EACH_ID_ONCE = new Text("elk id een keer", "each id once");
    private static final Text IN_THIS_FILE =
            new Text("een id dat in dit bestand staat", "an id that stands in this file");

    private final LongSupplier number;
    private final Consumer<BadLine> bad;
    private final Map<ProviderId, Placed<Provider>> providers = new LinkedHashMap<>();
    private final Map<UnitId, Placed<Unit>> units = new LinkedHashMap<>();
    private final Map<BedId, Placed<Bed>> beds = new LinkedHashMap<>();
    private final Set<Object> contradicted = new HashSet<>();
    private Optional<Instant> asOf = Optional.empty();

    SnapshotCollector(LongSupplier number, Consumer<BadLine> bad) {
        this.number = number;
        this.bad = bad;
    }

    private record Placed<T>(T value, long line) {}

    @Override
    public void header(Optional<Instant> moment) {
        asOf = moment;
    }

    @Override
    public void provider(Provider provider) {
        put("/provider/id", provider.id(), provider, providers);
    }

    @Override
    public void unit(Unit unit) {
        put("/unit/id", unit.id(), unit, units);
    }

    @Override
    public void bed(Bed bed) {
        put("/bed/id", bed.id(), bed, beds);
    }

    private <K, T> void put(String path, K id, T value, Map<K, Placed<T>> all) {
        Placed<T> first = all.putIfAbsent(id, new Placed<>(value, number.getAsLong()));
        if (first != null) {
            tellTwice(path, id, number.getAsLong());
        }
        if (first != null && !first.value().equals(value)) {
            contradicted.add(id);
        }
    }

    private void tellTwice(String path, Object id, long line) {
        tell(line, new Fault(path, FaultKind.DUPLICATE, id.toString(), EACH_ID_ONCE));
    }

    CapacitySnapshot snapshot() {
        leaveOutContradicted("/provider/id", providers);
        leaveOutContradicted("/unit/id", units);
        leaveOutContradicted("/bed/id", beds);
        keep(units, "/unit/provider", Unit::provider, providers);
        keep(beds, "/bed/unit", bed -> Optional.of(bed.unit()), units);
        return new CapacitySnapshot(asOf, values(providers), values(units), values(beds));
    }

    private void leaveOutContradicted(String path, Map<?, ? extends Placed<?>> all) {
        all.entrySet().removeIf(entry -> {
            boolean out = contradicted.contains(entry.getKey());
            if (out) {
                tellTwice(path, entry.getKey(), entry.getValue().line());
            }
            return out;
        });
    }

    /** Leaves out what points to nothing, and tells of it. */
    private <T, R> void keep(Map<?, Placed<T>> all, String path, Function<T, Optional<R>> reference, Map<R, ?> known) {
        all.values().removeIf(placed -> {
            Optional<R> lost = reference.apply(placed.value()).filter(id -> !known.containsKey(id));
            lost.ifPresent(id ->
                    tell(placed.line(), new Fault(path, FaultKind.UNKNOWN_REFERENCE, id.toString(), IN_THIS_FILE)));
            return lost.isPresent();
        });
    }

    private void tell(long line, Fault fault) {
        bad.accept(BadLine.faulty(line, List.of(fault)));
    }

    private static <T> List<T> values(Map<?, Placed<T>> all) {
        return all.values().stream().map(Placed::value).toList();
    }
}
