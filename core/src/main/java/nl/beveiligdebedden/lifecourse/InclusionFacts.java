/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import java.util.Map;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.TitleKind;

/**
 * What is known of a person who may come into the levensloopaanpak; nothing of it tells who the person is.
 *
 * <p>Example: {@code new InclusionFacts(OptionalInt.of(30), Recorded.of(Disorder.NAH), Recorded.of(TitleKind.ZM),
 * Map.of("dangerToOthers", true))}.
 *
 * @param ageYears the age in whole years, 0 to 130; empty when it is not recorded
 * @param conditions the disorders from which the behaviour comes, or not recorded
 * @param titlesEver the legal titles that the person has or had because of the behaviour, or not recorded
 * @param answers yes or no of professionals: {@code dangerToOthers} (KVN-INC-2), {@code longTermRecurrent} (3), {@code
 *     structureNeeded} (4), {@code repetitionOnlyByCoercion} (6), and criteria of a region by rule id
 */
public record InclusionFacts(
        OptionalInt ageYears,
        Recorded<Disorder> conditions,
        Recorded<TitleKind> titlesEver,
        Map<String, Boolean> answers) {

    private static final int OLDEST = 130;

    /**
     * Copies the answers.
     *
     * @param ageYears the age in whole years
     * @param conditions the disorders
     * @param titlesEver the legal titles
     * @param answers yes or no of professionals
     * @throws IllegalArgumentException if the age is less than 0 or more than 130
     */
    public InclusionFacts {
        if (ageYears.isPresent() && (ageYears.getAsInt() < 0 || ageYears.getAsInt() > OLDEST)) {
            throw new IllegalArgumentException("ageYears must be 0 to " + OLDEST);
        }
        answers = Map.copyOf(answers);
    }

    /** Shows nothing of a person. */
    @Override
    public String toString() {
        return "InclusionFacts{}";
    }
}
