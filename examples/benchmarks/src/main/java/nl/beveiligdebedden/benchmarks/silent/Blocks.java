/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;

import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitType;

/** The ten criteria that can say no, in the order of the contract. */
final class Blocks {

    private static final int[] MAJOR = majors();

    private Blocks() {}

    static boolean isIn(Row row, Need need) {
        return !row.free
                || (row.contraIndications & need.hits) != 0
                || (row.level == Row.NO_LEVEL ? isTooLightByType(row, need) : isTooLight(row.level, need.level))
                || need.evbg && !(row.type == UnitType.FPC && row.level == LEVEL_4.ordinal())
                || row.level == LEVEL_4.ordinal() && isClosedLevel4(row, need)
                || isWithoutFittingTitle(row, need)
                || row.requiredIndications != 0 && (row.requiredIndications & (need.usable | need.doubtful)) == 0
                || (row.province & need.victims) != 0
                || need.somatic && row.somaticCare == Answer.NO;
    }

    private static boolean isTooLight(int level, int needed) {
        return needed != Need.UNKNOWN_LEVEL
                && (MAJOR[level] < MAJOR[needed] || needed == LEVEL_2_HIGH.ordinal() && level == LEVEL_2_LOW.ordinal());
    }

    private static boolean isTooLightByType(Row row, Need need) {
        boolean tooHeavy = need.level == LEVEL_4.ordinal();
        return switch (row.type) {
            case HIC, FHIC -> tooHeavy || need.level >= LEVEL_2_HIGH.ordinal() && row.extraStaff == Answer.NO;
            case VIC -> tooHeavy || !need.lvb;
            case KIB -> tooHeavy;
            default -> false;
        };
    }

    private static boolean isClosedLevel4(Row row, Need need) {
        return need.criminal
                ? row.reservedForNonForensic
                : !row.reservedForNonForensic || !need.wvggzTitle || !need.bvtPowers && need.zm;
    }

    private static boolean isWithoutFittingTitle(Row row, Need need) {
        return need.hasTitle ? row.regimesKnown && (row.regimes & need.fittingRegimes) == 0 : need.consent == Answer.NO;
    }

    private static int[] majors() {
        SecurityLevel[] levels = SecurityLevel.values();
        int[] majors = new int[levels.length];
        for (SecurityLevel level : levels) {
            majors[level.ordinal()] = level.major();
        }
        return majors;
    }
}
