/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.util.List;
import java.util.OptionalInt;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Indication;

/**
 * At which age a Wlz profile can be used: 1LVG to 5LVG from 18 up to 23, any other at every age.
 *
 * <p>We know a year of birth only, so a person is as old as the difference of the years, or one year younger.
 * Source: Ketenveldnorm, annex on the Wlz (FIN-20, FIN-22).
 */
public final class ProfileAge {

    private static final int YOUNGEST_FOR_SURE = 19;
    private static final int OLDEST_FOR_SURE = 22;

    private ProfileAge() {}

    /**
     * Whether a person can use a profile.
     *
     * @param profile the profile
     * @param years the year of admission less the year of birth; empty when that is not known
     * @return yes, no, or not known when it hangs on the birthday
     */
    public static Answer usable(Indication profile, OptionalInt years) {
        if (!profile.isForYoungAdults()) {
            return Answer.YES;
        }
        return years.isEmpty() ? Answer.NOT_RECORDED : usableByYoungAdult(years.getAsInt());
    }

    private static Answer usableByYoungAdult(int years) {
        if (years < YOUNGEST_FOR_SURE - 1 || years > OLDEST_FOR_SURE + 1) {
            return Answer.NO;
        }
        return years < YOUNGEST_FOR_SURE || years > OLDEST_FOR_SURE ? Answer.NOT_RECORDED : Answer.YES;
    }

    /**
     * The differences of years at which the answer changes.
     *
     * @return each first difference with a new answer
     */
    public static List<Integer> turningYears() {
        return List.of(YOUNGEST_FOR_SURE - 1, YOUNGEST_FOR_SURE, OLDEST_FOR_SURE + 1, OLDEST_FOR_SURE + 2);
    }
}
