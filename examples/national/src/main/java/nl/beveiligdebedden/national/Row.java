/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;

/** One line of a table that people can read: words in columns under a header, a dash for nothing, commas in a list. */
record Row(Map<String, String> cells) {

    private static final String NOTHING = "-";

    static List<Row> of(String table) {
        List<List<String>> lines =
                table.lines().map(line -> List.of(line.strip().split("\\s+"))).toList();
        return lines.stream().skip(1).map(line -> under(lines.get(0), line)).toList();
    }

    private static Row under(List<String> header, List<String> line) {
        if (line.size() != header.size()) {
            throw new IllegalStateException("line (" + line + ") must have a cell for each of " + header);
        }
        return new Row(IntStream.range(0, line.size()).boxed().collect(toMap(header::get, line::get)));
    }

    String word(String column) {
        return cells.get(column);
    }

    boolean yes(String column) {
        return word(column).equals("yes");
    }

    int number(String column) {
        return word(column).equals(NOTHING) ? 0 : Integer.parseInt(word(column));
    }

    <E extends Enum<E> & Coded> E code(String column, Class<E> set) {
        return Codes.find(set, word(column)).orElseThrow();
    }

    <T> List<T> list(String column, Function<String, T> reading) {
        return word(column).equals(NOTHING)
                ? List.of()
                : Arrays.stream(word(column).split(",")).map(reading).toList();
    }
}
