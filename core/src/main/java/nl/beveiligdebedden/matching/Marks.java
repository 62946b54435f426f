/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.HashMap;
import java.util.Map;
import nl.beveiligdebedden.norm.Finding;

/**
 * What findings weigh, as the bits of a number: one for a block, one for something unknown, and one for each rule that
 * sets a condition. So the findings of all criteria are weighed together by "or".
 */
final class Marks {

    private static final int MOST_CONDITIONS = 62;
    private static final long UNKNOWN = 1L << 62;
    private static final long BLOCK = 1L << 63;
    private static final long CONDITIONS = UNKNOWN - 1;

    private final Map<String, Long> conditions = new HashMap<>();

    long of(Finding... findings) {
        long marks = 0;
        for (Finding finding : findings) {
            marks |= mark(finding);
        }
        return marks;
    }

    private long mark(Finding finding) {
        return switch (finding.effect()) {
            case SUPPORT -> 0;
            case CONDITION -> conditions.computeIfAbsent(finding.rule().id().value(), this::nextCondition);
            case UNKNOWN -> UNKNOWN;
            case BLOCK -> BLOCK;
        };
    }

    private long nextCondition(String rule) {
        if (conditions.size() == MOST_CONDITIONS) {
            throw new IllegalStateException("rule " + rule + " is one too many: at most " + MOST_CONDITIONS
                    + " rules can set a condition for one request");
        }
        return 1L << conditions.size();
    }

    /**
     * The strongest effect: 0 for none, and so on to 3 for a block, as the verdicts are ordered. It is told by the highest
     * bit that is set, without branches, because no branch of it can be foretold.
     */
    static int strongest(long marks) {
        int zeros = Long.numberOfLeadingZeros(marks);
        return 3 - Math.min(zeros, 2) - zeros / Long.SIZE;
    }

    static int conditions(long marks) {
        return Long.bitCount(marks & CONDITIONS);
    }
}
