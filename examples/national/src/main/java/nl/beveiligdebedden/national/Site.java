/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import java.util.List;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;

/**
 * The units of one sort that a provider has in a province, with their beds in all.
 *
 * <p>The counts are dealt evenly over the units. Per province the beds of levels 2 and 3 are those of the report; the
 * three places at level 4 come on top. The report names no provider, no unit and no province of an empty bed: those
 * are invented.
 */
record Site(Row row) {

    private static final List<Site> SITES = Row.of("""
            province  provider  ward          units  beds  free  reserved  unstaffed  somatic  ceiling
            NL-DR     p-01      fpa-mixed         5    96     2         3          -  yes      -
            NL-DR     p-01      fpa-zeden         2    26     -         1          -  yes      -
            NL-DR     p-01      fpk-mixed         5   108     -         3          -  yes      -
            NL-DR     p-02      fpa-civil         2    30     2         -          -  no       -
            NL-DR     p-02      fpk-forensic      3    55     -         1          -  no       -
            NL-DR     p-03      sglvg-wzd         2    30     1         -          -  yes      -
            NL-FL     p-04      fpk-mixed         2    24     -         1          -  no       -
            NL-FR     p-05      fpa-mixed         2    25     1         1          -  no       -
            NL-GE     p-06      fpa-mixed         4    60     2         2          9  yes      -
            NL-GE     p-07      sglvg-wzd         2    30     1         1          -  yes      -
            NL-GE     p-07      vic               2    12     -         -          -  yes      -
            NL-GE     p-08      fva-civil         2    36     3         1          -  no       yes
            NL-GE     p-08      fvk-mixed         2    36     2         -          -  no       yes
            NL-GR     p-09      fpa-mixed         2    20     1         1          -  yes      -
            NL-LI     p-10      fpa-mixed         3    54     2         2          -  no       -
            NL-LI     p-10      fpa-forensic      1    20     1         -          -  no       -
            NL-LI     p-10      fpk-forensic      2    28     -         1          -  no       -
            NL-LI     p-11      lvg               2    20     -         1          -  no       -
            NL-NB     p-12      fpa-mixed         5    90     2         3          -  yes      yes
            NL-NB     p-12      fpa-men           2    40     2         -          -  no       yes
            NL-NB     p-13      fpa-forensic      2    31     2         -          -  no       -
            NL-NB     p-13      fpk-mixed         3    60     -         2          -  yes      -
            NL-NB     p-14      sglvg-wfz         2    30     2         -          -  no       -
            NL-NB     p-14      sglvg-wzd         2    30     -         1         10  yes      -
            NL-NB     p-15      fvk-mixed         2    24     1         -          -  no       -
            NL-NH     p-16      fpa-mixed         2    24     1         1          -  yes      -
            NL-NH     p-16      fpk-mixed         4    75     -         3         12  yes      -
            NL-NH     p-17      fva-civil         1    20     2         -          -  no       -
            NL-NH     p-17      fvk-civil         2    24     1         -          -  no       -
            NL-NH     p-18      vic               2    24     -         1          -  yes      -
            NL-NH     p-18      fpk-forensic      2    24     -         1          -  no       -
            NL-OV     p-19      fpa-mixed         1    20     1         -          -  no       -
            NL-OV     p-19      fpk-mixed         4    66     -         2          -  yes      -
            NL-OV     p-20      fvk-mixed         2    28     1         1          -  no       -
            NL-UT     p-21      fpa-mixed         4    72     2         2          -  yes      -
            NL-UT     p-21      fpa-men           2    33     2         -          -  no       -
            NL-UT     p-22      fva-mixed         3    40     -         1          -  no       -
            NL-UT     p-23      kib-2             2    28     -         -          -  yes      -
            NL-UT     p-23      kib-3             2    28     -         -          -  yes      -
            NL-UT     p-24      fpk-forensic      3    45     -         1          -  no       yes
            NL-UT     p-24      fpc-crisis        1     3     1         -          -  yes      -
            NL-ZH     p-25      fpa-men           3    45     2         2          -  no       -
            NL-ZH     p-25      fpa-civil         2    22     1         -          -  no       -
            NL-ZH     p-26      fpk-mixed         3    50     -         2          -  yes      -
            NL-ZH     p-27      fva-mixed         2    30     -         1          -  no       -
            NL-ZH     p-27      fvk-mixed         2    24     2         -          -  no       -
            """).stream().map(Site::new).toList();

    static List<Site> all() {
        return SITES;
    }

    Province province() {
        return row.code("province", Province.class);
    }

    ProviderId provider() {
        return new ProviderId(row.word("provider"));
    }

    Ward ward() {
        return Ward.named(row.word("ward"));
    }

    Answer somaticCare() {
        return Answer.of(row.yes("somatic"));
    }

    boolean ceilingReached() {
        return row.yes("ceiling");
    }

    int units() {
        return row.number("units");
    }

    /** How many of a counted column one of the units gets; the first units get one more when it does not divide. */
    int share(String column, int unit) {
        int total = row.number(column);
        return total / units() + (unit < total % units() ? 1 : 0);
    }
}
