/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.jdbc.JdbcCapacity;
import nl.beveiligdebedden.jdbc.LoadDifference;
import nl.beveiligdebedden.jdbc.Saved;

/** Loads a snapshot: first the difference, then all of it or nothing. */
final class DbLoad {

    private static final int SHOWN = 10;

    private final DbOptions options;
    private final CapacitySnapshot snapshot;
    private final JdbcCapacity store;

    DbLoad(DbOptions options, CapacitySnapshot snapshot) {
        this.options = options;
        this.snapshot = snapshot;
        this.store = JdbcCapacity.open(options.database().existing());
    }

    void show() {
        LoadDifference difference = LoadDifference.between(store.read(), snapshot);
        DbAnswer answer = new DbAnswer();
        add(answer, "added", difference.added(), "Nieuwe bedden", "New beds");
        add(answer, "changed", difference.changed(), "Veranderde bedden", "Changed beds");
        add(answer, "gone", difference.gone(), "Verdwenen bedden", "Beds that are gone");
        add(answer, "units", difference.units(), "Afdelingen die anders zijn", "Units that differ");
        options.print(answer);
    }

    private static void add(DbAnswer answer, String name, List<?> ids, String nl, String en) {
        String some = ids.stream().limit(SHOWN).map(Object::toString).collect(joining(", "));
        String rest = ids.size() > SHOWN ? ", …" : "";
        String list = ids.isEmpty() ? "" : " (" + Shown.safe(some) + rest + ")";
        answer.count(name, ids.size(), nl, en, list);
    }

    void apply() {
        Saved saved = store.load(snapshot, (rows, of) -> options.progress((int) (rows * 100L / of)));
        options.print(new DbAnswer()
                .count("reports", saved.reports(), "Nieuwe meldingen bewaard", "New reports stored", "")
                .count("beds", saved.stored().beds().size(), "Bedden in de database", "Beds in the database", "")
                .say("hash", saved.stored().hash(), "Hash van wat er staat", "Hash of what is there"));
    }
}
