/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the one code or field that somebody probably meant; none when two are as near. */
final class Near {

    private static final int LONGEST = 60;

    private Near() {}

    static Optional<String> to(String found, String... known) {
        List<String> alike = Arrays.stream(known)
                .filter(word -> word.equalsIgnoreCase(found))
                .toList();
        return alike.size() == 1 || found.length() > LONGEST ? alike.stream().findFirst() : nearest(found, known);
    }

    private static Optional<String> nearest(String found, String... known) {
        List<String> near = List.of();
        for (int steps = 1; near.isEmpty() && steps <= LONGEST / 3; steps++) {
            int most = steps;
            near = Arrays.stream(known)
                    .filter(word -> most <= Math.max(word.length(), Math.min(found.length(), 3)) / 3
                            && steps(found, word) == most)
                    .toList();
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** How many letters to add, leave out, change or swap with the next, to make one word of the other. */
    private static int steps(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                steps[row][column] = row == 0 || column == 0 ? row + column : fewest(steps, row, column, from, to);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int fewest(int[][] steps, int row, int column, String from, String to) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        int fewest = Math.min(
                steps[row - 1][column - 1] + change, 1 + Math.min(steps[row - 1][column], steps[row][column - 1]));
        return isSwapped(row, column, from, to) ? Math.min(fewest, 1 + steps[row - 2][column - 2]) : fewest;
    }

    private static boolean isSwapped(int row, int column, String from, String to) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
