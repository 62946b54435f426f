/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.norm.Effect;
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

    long of(List<Finding> findings) {
        long marks = 0;
        for (Finding finding : findings) {
            marks |= of(finding);
        }
        return marks;
    }

    private long of(Finding finding) {
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

    /** The strongest effect: 0 for none, and so on to 3 for a block, as the verdicts are ordered. */
    static int strongest(long marks) {
        if (marks < 0) {
            return Effect.BLOCK.ordinal();
        }
        if (marks >= UNKNOWN) {
            return Effect.UNKNOWN.ordinal();
        }
        return marks == 0 ? Effect.SUPPORT.ordinal() : Effect.CONDITION.ordinal();
    }

    static int conditions(long marks) {
        return Long.bitCount(marks & CONDITIONS);
    }
}
