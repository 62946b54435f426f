/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import nl.beveiligdebedden.norm.Finding;

/**
 * A criterion that was asked once for each of its views.
 *
 * @param views the number of the view of each place
 * @param findings what was found, for each view
 * @param marks what that weighs, for each view
 */
record AskedColumn(int[] views, Finding[][] findings, long[] marks) {

    private static final Finding[] NOTHING = {};

    static AskedColumn of(Column column, Criterion criterion, Question question, Marks weights) {
        int size = column.samples().size();
        AskedColumn asked = new AskedColumn(column.views(), new Finding[size][], new long[size]);
        for (int view = 0; view < size; view++) {
            Finding[] found =
                    criterion.ask(question.with(column.samples().get(view))).toArray(NOTHING);
            asked.findings[view] = found;
            asked.marks[view] = weights.of(found);
        }
        return asked;
    }

    Finding[] findingsAt(int place) {
        return findings[views[place]];
    }
}
