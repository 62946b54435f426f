/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Pairing;

/** A fact of a case, with the words that can stand there. */
record Part(String name, List<Step> words) {

    static final String NONE = "none";
    static final String NOT_RECORDED = "not recorded";

    static <T> Part of(String name, Map<String, T> words, BiFunction<Pairing, T, Pairing> put) {
        return new Part(
                name,
                words.entrySet().stream()
                        .map(word -> new Step(word.getKey(), pairing -> put.apply(pairing, word.getValue())))
                        .toList());
    }

    /** Leaving the fact out; none when it cannot be left out. */
    Stream<Step> forgetting() {
        return words.stream()
                .filter(word -> word.name().equals(NOT_RECORDED))
                .map(word -> new Step(name + " " + NOT_RECORDED, word.change()));
    }

    /** Whether the word says that there is nothing, of which there need not be anything to say. */
    static boolean isAbsence(Step word) {
        return word.name().equals(NONE) || word.name().equals(NOT_RECORDED);
    }
}
