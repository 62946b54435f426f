/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.function.UnaryOperator;
import nl.beveiligdebedden.matching.Pairing;

/** A change of a case that can be said in words. */
record Step(String name, UnaryOperator<Pairing> change) {

    Pairing in(Pairing pairing) {
        return change.apply(pairing);
    }
}
