/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.DecisionLog;
import nl.beveiligdebedden.port.LogEntry;

/**
 * A log of decisions that lives in memory: the twin of a database, for tests of what stands behind it.
 *
 * <p>It keeps {@link DecisionLogContract}. Example: {@code new InMemoryDecisionLog().append(entry, actor)}.
 */
public final class InMemoryDecisionLog implements DecisionLog {

    private static final Set<ActorRole> WITHOUT_CASES =
            EnumSet.of(ActorRole.VERZEKERAAR, ActorRole.TOEZICHTHOUDER, ActorRole.DOORZETTER);

    private final List<ChainLink> links = new ArrayList<>();

    /** An empty log. */
    public InMemoryDecisionLog() {}

    @Override
    public synchronized Checked<ChainLink> append(LogEntry entry, Actor by) {
        if (WITHOUT_CASES.contains(by.role())) {
            Faults faults = new Faults();
            faults.add("/by", FaultKind.NOT_ALLOWED, by.role().code(), new Text("wie zaken heeft", "who has cases"));
            return new Checked<>(Optional.empty(), faults.sorted());
        }
        String content = entry.hash(by);
        links.add(
                links.isEmpty()
                        ? ChainLink.first(content)
                        : links.get(links.size() - 1).next(content));
        return new Checked<>(Optional.of(links.get(links.size() - 1)), List.of());
    }
}
