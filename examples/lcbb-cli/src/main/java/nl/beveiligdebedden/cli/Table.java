/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns as wide as what stands in them; the first column is a number, and the last one may be as wide as it likes. */
final class Table {

    private static final String GAP = "  ";

    private final List<Integer> widths;

    Table(List<List<String>> rows) {
        this.widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> widest(rows, column))
                .toList();
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    String line(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        cells.set(0, padding(row, 0) + row.get(0));
        for (int column = 1; column < row.size() - 1; column++) {
            cells.set(column, row.get(column) + padding(row, column));
        }
        return String.join(GAP, cells);
    }

    private String padding(List<String> row, int column) {
        return " ".repeat(widths.get(column) - width(row.get(column)));
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
