/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit.check;

import java.util.Optional;
import nl.beveiligdebedden.matching.Pairing;

/**
 * Something in a rule set to look at: perhaps a mistake, perhaps meant so.
 *
 * <p>Its {@code toString} is a sentence. Two remarks with an equal kind and subject are about the same thing.
 *
 * @param kind what is remarkable
 * @param about what it is about, such as {@code BLOCK P01-1 of lift}
 * @param why what was seen; empty when the kind says it all
 * @param example a case in which it was seen; empty when it is about all cases
 */
public record Remark(Kind kind, String about, String why, Optional<Pairing> example) {

    /** What can be remarkable. */
    public enum Kind {
        /** Gap: the criterion says that it can find this, and no case gives it. */
        NEVER_FOUND("no drawn case ever gave this"),
        /** Gap: no criterion says anything about this word, while others of its kind matter; or none looks at the fact. */
        NOTHING_SAID("no criterion ever says anything about this"),
        /** Gap: what blocked stops blocking when a fact is not recorded, and nobody asks for the fact. */
        COUNTS_AS_YES("leaving this out takes a block away, and nobody asks for it"),
        /** Overlap: two criteria give the same rule and effect in one case. */
        FOUND_TWICE("two criteria find this in one case"),
        /** Overlap: two criteria always block together. */
        ALWAYS_TOGETHER("these always block together, so one of them tells nothing"),
        /** The verdict would never be another one without it. */
        CHANGES_NO_VERDICT("without this, no verdict would have been another one"),
        /** The criterion gave a finding for a reason that is not in its list. */
        NOT_DECLARED("found, but reasons() does not have it"),
        /** The criterion answered otherwise when it was asked again, so it looks at more than the pairing. */
        NOT_THE_SAME_TWICE("asked again about the same, it says something else"),
        /** The criterion gave other findings for places that look the same to it. */
        EQUAL_VIEWS("places with equal views get other findings"),
        /** The answer changes at a moment that {@code turningPoints} does not announce. */
        CHANGES_UNANNOUNCED("the answer changes by itself before any turning point"),
        /** A remedy takes the block away and is not named. */
        REMEDY_NOT_NAMED("goes away with a remedy that it does not name"),
        /** A named remedy never takes the block away, alone or with others. */
        REMEDY_IN_VAIN("this remedy is named and never helps"),
        /** What makes a place better makes the answer worse: the rule may be inverted. */
        BETTER_MAKES_WORSE("better makes worse, so the rule may be inverted"),
        /** A text is not filled in, or is the same in both languages. */
        WORDS("the words are not right"),
        /** The criterion throws an exception. */
        FAILS("fails");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    static Remark of(Kind kind, String about) {
        return new Remark(kind, about, "", Optional.empty());
    }

    static Remark of(Kind kind, String about, String why, Pairing example) {
        return new Remark(kind, about, why, Optional.of(example));
    }

    boolean isAboutTheSameAs(Remark other) {
        return kind == other.kind && about.equals(other.about);
    }

    /** The remark as one sentence. */
    @Override
    public String toString() {
        return about + ": " + kind.sentence + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
