/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The one text form over which every hash is taken: rows of cells, so that equal content always has equal bytes.
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
        return new CanonicalText(rows.stream()
                .map(row -> row.stream().map(CanonicalText::escaped).collect(joining("", "", "\n")))
                .collect(joining()));
    }

    /**
     * The hash of the text.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") + "\t";
    }
}
