/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.function.Function;
import nl.beveiligdebedden.benchmarks.drools.DroolsRules;
import nl.beveiligdebedden.benchmarks.obvious.ObviousObjects;
import nl.beveiligdebedden.benchmarks.silent.SilentLoop;
import nl.beveiligdebedden.capacity.CapacitySnapshot;

/** The ways to answer that are compared; all give each unit the same verdict. */
enum Way {
    SILENT_LOOP("silent loop (the limit)", "", snapshot -> new SilentLoop(snapshot)::verdicts),
    OURS("ours", "", Ours::again),
    OURS_FIRST("ours, first question of a snapshot", "", Ours::first),
    OURS_ON_ALL_CORES("ours, on all cores", "", Ours::onAllCores),
    OURS_FINDINGS_READ("ours, findings of every unit read", "", Ours::findingsRead),
    OURS_READ("ours, every text and near-miss read", "nobody reads a million", Ours::everythingRead),
    OBVIOUS_OBJECTS("objects in the obvious way", "", snapshot -> new ObviousObjects(snapshot)::judge),
    DROOLS("Drools", "needs more than 6 GB", snapshot -> new DroolsRules(snapshot)::judge),
    SQL("SQL on PostgreSQL", "", AskedSql::new);

    private final String words;
    private final String whyNoMillion;
    private final Function<CapacitySnapshot, Asked> layOut;

    Way(String words, String whyNoMillion, Function<CapacitySnapshot, Asked> layOut) {
        this.words = words;
        this.whyNoMillion = whyNoMillion;
        this.layOut = layOut;
    }

    String words() {
        return words;
    }

    /** Why it is not asked of a million units; empty when it is. */
    String whyNoMillion() {
        return whyNoMillion;
    }

    /** Lays out the capacity, which is not measured. */
    Asked over(CapacitySnapshot snapshot) {
        return layOut.apply(snapshot);
    }
}
