/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.silent;

import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_HIGH;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_2_LOW;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_3;
import static nl.beveiligdebedden.base.SecurityLevel.LEVEL_4;

import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.norm.Verdict;

/** What is left to ask of a bed that nothing blocks: is something not known, and is there a condition? */
final class Doubts {

    private Doubts() {}

    static int verdict(Row row, Need need) {
        if (isUnknown(row, need)) {
            return Verdict.UNDETERMINED.ordinal();
        }
        boolean condition = need.alwaysCondition || isConditional(row, need);
        return (condition ? Verdict.FITS_WITH_CONDITIONS : Verdict.FITS).ordinal();
    }

    private static boolean isUnknown(Row row, Need need) {
        return row.confirmedAt < need.usableSince
                || row.confirmedAt > need.asOf
                || !row.contraIndicationsKnown
                || (row.contraIndications & need.maybeHits) != 0
                || need.level == Need.UNKNOWN_LEVEL
                || row.level == Row.NO_LEVEL && isLevelUnknown(row, need)
                || isPowersUnknown(row, need)
                || (need.hasTitle ? !row.regimesKnown : need.consent == Answer.NOT_RECORDED)
                || !row.specialismKnown
                || row.requiredIndications != 0 && (row.requiredIndications & need.usable) == 0
                || need.victims != 0 && row.province == 0
                || need.somatic && row.somaticCare == Answer.NOT_RECORDED;
    }

    private static boolean isLevelUnknown(Row row, Need need) {
        return switch (row.type) {
            case HIC, FHIC -> need.level >= LEVEL_2_HIGH.ordinal() && row.extraStaff == Answer.NOT_RECORDED;
            case VIC, KIB -> false;
            default -> true;
        };
    }

    private static boolean isPowersUnknown(Row row, Need need) {
        return row.level == LEVEL_4.ordinal() && !need.criminal && !need.bvtPowers;
    }

    private static boolean isConditional(Row row, Need need) {
        return row.confirmedAt < need.freshSince
                || (row.level == Row.NO_LEVEL ? isWeighed(row, need) : isOtherLevel(row.level, need))
                || row.type == UnitType.KIB && !need.disturbed
                || row.level == LEVEL_4.ordinal() && !need.criminal && !need.lowerLevelsInsufficient
                || (need.hasTitle ? (row.regimes & need.fittingCivilRegimes) == 0 : need.consent == Answer.YES)
                || (need.problems & ~row.treated) != 0
                || need.actsKnown && row.actsKnown && (need.acts & row.acts) == 0
                || row.ceilingReached
                || isLevel2(row.level) && need.isFar(row.province);
    }

    private static boolean isWeighed(Row row, Need need) {
        boolean staffed = row.type == UnitType.HIC || row.type == UnitType.FHIC;
        return staffed && need.level == LEVEL_3.ordinal();
    }

    private static boolean isOtherLevel(int level, Need need) {
        boolean halfUnknown = need.level == LEVEL_2_HIGH.ordinal() && level == LEVEL_2.ordinal();
        return halfUnknown || !need.heavierJustified && isHeavier(level, need.level);
    }

    private static boolean isHeavier(int level, int needed) {
        return isLevel2(level)
                ? needed < LEVEL_2_LOW.ordinal() || needed == LEVEL_2_LOW.ordinal() && level == LEVEL_2_HIGH.ordinal()
                : level > needed;
    }

    private static boolean isLevel2(int level) {
        return level >= LEVEL_2_LOW.ordinal() && level <= LEVEL_2_HIGH.ordinal();
    }
}
