/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beveiligdebedden.norm.FaultKind;

/**
 * A document that is right but for some faults, and which faults those are.
 *
 * <p>So a property can hold that a reader names each of them and nothing else. Draw one from {@link
 * DomainArbitraries#faultyRequests()} or {@link DomainArbitraries#faultyCapacities()}.
 *
 * @param draft the document
 * @param faults what is wrong at each place, by JSON pointer; one or more
 * @param <D> the kind of document
 */
public record Planted<D>(D draft, SortedMap<String, FaultKind> faults) {

    /**
     * Copies the faults.
     *
     * @param draft the document
     * @param faults what is wrong at each place, by JSON pointer; one or more
     */
    public Planted {
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
    }
}
