/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.List;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;

/** A document of another standard or ours that was read but has faults; all of them are told. */
final class FaultyDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<Fault> faults;

    FaultyDocument(String name, List<Fault> faults) {
        super(name);
        this.name = name;
        this.faults = List.copyOf(faults);
    }

    Text about(Fault fault) {
        Text message = fault.message();
        return new Text(name + ": " + message.nl(), name + ": " + message.en());
    }

    List<Fault> faults() {
        return faults;
    }
}
