/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;
import java.util.TreeMap;
import nl.beveiligdebedden.base.Text;

/** Collects every fault of one document, at most one for each place: the first that is added stays. */
public final class Faults {

    private final TreeMap<String, Fault> byPath = new TreeMap<>();

    /** No faults yet. */
    public Faults() {}

    /**
     * Adds a fault, unless one was added for the same place.
     *
     * @param path where, as a JSON pointer
     * @param kind what is wrong
     * @param found the value found; empty when there is none
     * @param allowed what is allowed
     */
    public void add(String path, FaultKind kind, String found, Text allowed) {
        byPath.putIfAbsent(path, new Fault(path, kind, found, allowed));
    }

    /**
     * Adds the faults of a part, which was read as a document of its own.
     *
     * @param parent the JSON pointer of the part
     * @param faults its faults
     */
    public void add(String parent, List<Fault> faults) {
        faults.forEach(fault -> byPath.putIfAbsent(parent + fault.path(), fault.under(parent)));
    }

    /**
     * Whether the document can be read all the same.
     *
     * @return true when there is no fault that makes something in it unclear
     */
    public boolean leaveItReadable() {
        return byPath.values().stream().allMatch(fault -> fault.kind().leavesItReadable());
    }

    /**
     * All faults.
     *
     * @return the faults, sorted by path
     */
    public List<Fault> sorted() {
        return List.copyOf(byPath.values());
    }
}
