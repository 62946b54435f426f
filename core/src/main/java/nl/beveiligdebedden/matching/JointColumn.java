/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Columns next to each other that are weighed as one, because together they have few views: so a place is looked up once
 * for all of them.
 *
 * @param first which column is the first of them
 * @param views the number of the joint view of each place
 * @param parts for each of the columns, the number of its view in each joint view
 */
record JointColumn(int first, int[] views, int[][] parts) {

    private static final int MOST_VIEWS = 256;

    /** Joins as many columns as go together, from the first on. */
    static List<JointColumn> of(List<Column> columns) {
        List<JointColumn> joints = new ArrayList<>();
        for (int number = 0; number < columns.size(); number++) {
            Column column = columns.get(number);
            Optional<JointColumn> wider =
                    joints.isEmpty() ? Optional.empty() : last(joints).with(column);
            if (wider.isPresent()) {
                joints.set(joints.size() - 1, wider.get());
            } else {
                joints.add(alone(number, column));
            }
        }
        return joints;
    }

    private static JointColumn last(List<JointColumn> joints) {
        return joints.get(joints.size() - 1);
    }

    private static JointColumn alone(int first, Column column) {
        int[] views = new int[column.samples().size()];
        for (int view = 0; view < views.length; view++) {
            views[view] = view;
        }
        return new JointColumn(first, column.views(), new int[][] {views});
    }

    /** These columns and one more; empty when they would have too many views together. */
    private Optional<JointColumn> with(Column column) {
        int width = column.samples().size();
        return Math.max(width, size()) > MOST_VIEWS ? Optional.empty() : with(column, new int[width * size()]);
    }

    private int size() {
        return parts[0].length;
    }

    /** Numbers each pair of views from 1 on, in a table with a line for each view that we have and a cell for each new one. */
    private Optional<JointColumn> with(Column column, int[] numbers) {
        int width = column.samples().size();
        int[] joint = new int[views.length];
        int[] pairs = new int[numbers.length];
        int size = 0;
        for (int place = 0; place < joint.length; place++) {
            int pair = views[place] * width + column.views()[place];
            if (numbers[pair] == 0) {
                pairs[size++] = pair;
                numbers[pair] = size;
            }
            joint[place] = numbers[pair] - 1;
        }
        return size > MOST_VIEWS ? Optional.empty() : Optional.of(with(joint, Arrays.copyOf(pairs, size), width));
    }

    private JointColumn with(int[] joint, int[] pairs, int width) {
        int[][] wider = new int[parts.length + 1][pairs.length];
        for (int view = 0; view < pairs.length; view++) {
            for (int part = 0; part < parts.length; part++) {
                wider[part][view] = parts[part][pairs[view] / width];
            }
            wider[parts.length][view] = pairs[view] % width;
        }
        return new JointColumn(first, joint, wider);
    }

    /** What each joint view weighs, given what the columns weigh. */
    long[] marks(AskedColumn[] asked) {
        long[] marks = new long[size()];
        for (int part = 0; part < parts.length; part++) {
            addTo(marks, asked[first + part].marks(), parts[part], 0);
        }
        return marks;
    }

    /** Adds to the marks of the places from here on those of their joint views. */
    void addTo(long[] weighed, int from, long[] marks) {
        addTo(weighed, marks, views, from);
    }

    private static void addTo(long[] weighed, long[] marks, int[] views, int from) {
        for (int index = 0; index < weighed.length; index++) {
            weighed[index] |= marks[views[from + index]];
        }
    }
}
