/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.jdbc.Authority;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.JdbcReservations;
import nl.beveiligdebedden.jdbc.LoadDifference;
import nl.beveiligdebedden.jdbc.Saved;
import nl.beveiligdebedden.port.Claim;

/** Loads a snapshot: first the difference, then all of it or nothing. */
final class DbLoad {

    private final DbOptions options;
    private final CapacitySnapshot snapshot;
    private final JdbcCapacity store;
    private final JdbcReservations reservations;

    DbLoad(DbOptions options, CapacitySnapshot snapshot) {
        this.options = options;
        this.snapshot = snapshot;
        DataSource source = options.database().existing();
        this.store = JdbcCapacity.open(source);
        this.reservations = JdbcReservations.open(source, Authority.COVENANT);
    }

    void show() {
        LoadDifference difference = LoadDifference.between(store.read(), snapshot);
        DbAnswer answer = new DbAnswer();
        add(answer, "added", difference.added(), "Nieuwe bedden", "New beds");
        add(answer, "changed", difference.changed(), "Veranderde bedden", "Changed beds");
        add(
                answer,
                "older",
                difference.older(),
                "Ouder dan wat er staat, dat blijft",
                "Older than what is there, which stays");
        add(answer, "gone", difference.gone(), "Verdwenen bedden", "Beds that are gone");
        add(answer, "promised", promised(difference.gone()), "  waarvan toegezegd of bezet", "  promised or occupied");
        add(answer, "units", difference.units(), "Afdelingen die anders zijn", "Units that differ");
        options.print(answer);
    }

    private List<BedId> promised(List<BedId> gone) {
        return reservations.claims().stream()
                .map(Claim::bed)
                .filter(gone::contains)
                .toList();
    }

    private List<BedId> other(Saved saved) {
        LoadDifference difference = LoadDifference.between(saved.stored(), snapshot);
        return Stream.concat(difference.changed().stream(), difference.older().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void add(DbAnswer answer, String name, List<?> ids, String nl, String en) {
        answer.count(name, ids.size(), nl, en, DbAnswers.list(ids));
    }

    void apply() {
        Saved saved = store.load(snapshot, (rows, of) -> options.progress((int) (rows * 100L / of)));
        DbAnswer answer = DbAnswers.saved(saved);
        add(answer, "other", other(saved), "Anders gelezen dan in het bestand", "Read otherwise than in the file");
        options.print(DbAnswers.conflicts(answer, reservations.conflicts()));
    }
}
