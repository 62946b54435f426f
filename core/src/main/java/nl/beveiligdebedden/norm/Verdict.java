/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Collection;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Text;

/** The answer as a whole: nothing but the strongest effect among the findings. */
public enum Verdict implements Coded {
    /** Everything agrees. */
    FITS("past", "fits"),
    /** It fits when the conditions are met. */
    FITS_WITH_CONDITIONS("past onder voorwaarden", "fits with conditions"),
    /** A fact is missing, so nobody can say yet. */
    UNDETERMINED("nog niet te zeggen", "cannot be said yet"),
    /** At least one finding blocks it. */
    DOES_NOT_FIT("past niet", "does not fit");

    private final Text words;

    Verdict(String nl, String en) {
        this.words = new Text(nl, en);
    }

    /**
     * The verdict that these findings give.
     *
     * @param findings all findings of one question
     * @return the verdict of the strongest effect; {@link #FITS} when there is none
     */
    public static Verdict of(Collection<Finding> findings) {
        Effect strongest = Effect.SUPPORT;
        for (Finding finding : findings) {
            strongest = finding.effect().compareTo(strongest) > 0 ? finding.effect() : strongest;
        }
        return of(strongest);
    }

    private static Verdict of(Effect strongest) {
        return switch (strongest) {
            case SUPPORT -> FITS;
            case CONDITION -> FITS_WITH_CONDITIONS;
            case UNKNOWN -> UNDETERMINED;
            case BLOCK -> DOES_NOT_FIT;
        };
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text words() {
        return words;
    }
}
