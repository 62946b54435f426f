/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import java.util.Collection;

/** A bit for each constant of an enum. */
final class EnumBits {

    private EnumBits() {}

    static int of(Enum<?> constant) {
        return 1 << constant.ordinal();
    }

    static int of(Collection<? extends Enum<?>> constants) {
        return constants.stream().mapToInt(EnumBits::of).reduce(0, (one, other) -> one | other);
    }
}
