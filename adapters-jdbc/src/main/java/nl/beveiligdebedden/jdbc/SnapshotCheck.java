/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;

/** Each id stands in a snapshot once, each reference stays within it, and each name fits in its column. */
final class SnapshotCheck {

    private static final int LONGEST_NAME = 200;

    private final List<String> faults = new ArrayList<>();
    private final CapacitySnapshot snapshot;

    private SnapshotCheck(CapacitySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    static void require(CapacitySnapshot snapshot) {
        List<String> faults = new SnapshotCheck(snapshot).faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The snapshot cannot be loaded:\n" + String.join("\n", faults));
        }
    }

    private List<String> faults() {
        idsStandOnce();
        unitsBelongToProviders();
        bedsStandInUnits();
        namesFit();
        return faults;
    }

    private void idsStandOnce() {
        eachOnce("provider", snapshot.providers().stream().map(Provider::id).toList());
        eachOnce("unit", snapshot.units().stream().map(Unit::id).toList());
        eachOnce("bed", snapshot.beds().stream().map(Bed::id).toList());
    }

    private void eachOnce(String what, List<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add("%s %s must be in it once".formatted(what, id)));
    }

    private void unitsBelongToProviders() {
        Set<ProviderId> known = snapshot.providers().stream().map(Provider::id).collect(toSet());
        snapshot.units()
                .forEach(unit -> unit.provider()
                        .filter(provider -> !known.contains(provider))
                        .ifPresent(provider ->
                                faults.add("provider %s of unit %s must be in it".formatted(provider, unit.id()))));
    }

    private void bedsStandInUnits() {
        Set<UnitId> known = snapshot.units().stream().map(Unit::id).collect(toSet());
        snapshot.beds().stream()
                .filter(bed -> !known.contains(bed.unit()))
                .forEach(bed -> faults.add("unit %s of bed %s must be in it".formatted(bed.unit(), bed.id())));
    }

    private void namesFit() {
        snapshot.providers().forEach(provider -> nameFits("provider " + provider.id(), provider.name()));
        snapshot.units().forEach(unit -> nameFits("unit " + unit.id(), unit.name()));
    }

    private void nameFits(String what, Optional<String> name) {
        name.filter(text -> text.length() > LONGEST_NAME)
                .ifPresent(text -> faults.add("the name of %s (%s characters) must have %s or fewer"
                        .formatted(what, text.length(), LONGEST_NAME)));
    }
}
