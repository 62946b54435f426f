/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** What the workers said: all their orders, and what they said aside and was acknowledged. */
record Said(Collection<Operation> orders, Set<String> asides) {

    Stream<String> doneKeys() {
        return orders.stream()
                .filter(Operation::isDone)
                .map(order -> order.what().key());
    }

    long asides(String kind) {
        return asides.stream().filter(word -> word.startsWith(kind)).count();
    }
}
