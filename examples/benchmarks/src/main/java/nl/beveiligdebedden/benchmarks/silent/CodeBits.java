/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.beveiligdebedden.base.Coded;

/** A bit for each open code that some unit uses; at most 64. */
final class CodeBits {

    private final Map<String, Long> bits = new HashMap<>();

    /** The bits of these codes, with new bits for new codes. */
    long learn(Collection<? extends Coded> words) {
        words.forEach(word -> bits.computeIfAbsent(word.code(), code -> 1L << bits.size()));
        return of(words);
    }

    /** The bits of these codes; none for a code that no unit uses. */
    long of(Collection<? extends Coded> words) {
        return words.stream().mapToLong(word -> of(word.code())).reduce(0, (one, other) -> one | other);
    }

    long of(String code) {
        return bits.getOrDefault(code, 0L);
    }
}
