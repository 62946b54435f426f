/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.List;
import nl.beveiligdebedden.norm.Finding;

/**
 * A criterion that was asked once for each of its views.
 *
 * @param views the number of the view of each place
 * @param findings what was found, for each view
 * @param marks what that weighs, for each view
 */
record AskedColumn(int[] views, List<List<Finding>> findings, long[] marks) {

    static AskedColumn of(Column column, Criterion criterion, Question question, Marks weights) {
        List<List<Finding>> findings = new ArrayList<>();
        long[] marks = new long[column.samples().size()];
        for (Place sample : column.samples()) {
            List<Finding> found = criterion.ask(question.with(sample));
            marks[findings.size()] = weights.of(found);
            findings.add(found);
        }
        return new AskedColumn(column.views(), findings, marks);
    }

    /** Adds to the marks of the places from here on those of their views. */
    void addTo(long[] weighed, int from) {
        if (marks.length == 1 && marks[0] == 0) {
            return;
        }
        for (int index = 0; index < weighed.length; index++) {
            weighed[index] |= marks[views[from + index]];
        }
    }

    List<Finding> findingsAt(int place) {
        return findings.get(views[place]);
    }
}
