/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.List;
import java.util.TreeMap;
import nl.beveiligdebedden.base.Text;

/**
 * Collects every fault of one document, at most one for each place: the first that is added stays. Of a document with more
 * than ten thousand the first ten thousand are kept.
 */
public final class Faults {

    private static final int MOST = 10_000;

    private final TreeMap<String, Fault> byPath = new TreeMap<>();
    private boolean readable = true;

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
        if (byPath.size() == MOST) {
            readable &= kind.leavesItReadable();
        } else if (!byPath.containsKey(path)) {
            add(new Fault(path, kind, found, allowed));
        }
    }

    /**
     * Adds the faults of a part, which was read as a document of its own.
     *
     * @param parent the JSON pointer of the part
     * @param faults its faults
     */
    public void add(String parent, List<Fault> faults) {
        faults.forEach(fault -> add(parent + fault.path(), fault.kind(), fault.found(), fault.allowed()));
    }

    private void add(Fault fault) {
        readable &= fault.kind().leavesItReadable();
        byPath.put(fault.path(), fault);
    }

    /**
     * Whether no more faults are kept, so that there is no use in looking for others.
     *
     * @return true when there are ten thousand, and the document cannot be read
     */
    public boolean areFull() {
        return byPath.size() == MOST && !readable;
    }

    /**
     * Whether the document can be read all the same.
     *
     * @return true when there is no fault that makes something in it unclear
     */
    public boolean leaveItReadable() {
        return readable;
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
