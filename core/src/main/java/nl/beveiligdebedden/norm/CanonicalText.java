/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one text form over which every hash is taken: rows of cells, so that equal content always has equal bytes.
 *
 * <p>Rows about a thing with named parts are made with {@link CanonicalRows}.
 *
 * @param value the text: a line for each row, a tab behind each cell; backslash, tab and line end are escaped
 */
public record CanonicalText(String value) {

    /**
     * The canonical text of a table.
     *
     * @param rows the rows, each a list of cells
     * @return the text
     */
    public static CanonicalText of(List<List<String>> rows) {
        return new CanonicalText(lines(rows.stream()).collect(joining()));
    }

    /**
     * The hash of the text.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String hash() {
        return hash(Stream.of(value));
    }

    /**
     * The hash of a table that is too long to hold as one text, such as all beds of the country.
     *
     * @param rows the rows, in their order
     * @return the same as {@link #hash()} of their text
     */
    public static String hashOf(Stream<List<String>> rows) {
        return hash(lines(rows));
    }

    private static Stream<String> lines(Stream<List<String>> rows) {
        return rows.map(CanonicalText::line);
    }

    private static String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        row.forEach(cell -> line.append(escaped(cell)).append('\t'));
        return line.append('\n').toString();
    }

    private static String hash(Stream<String> lines) {
        MessageDigest digest = sha256();
        lines.forEachOrdered(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
