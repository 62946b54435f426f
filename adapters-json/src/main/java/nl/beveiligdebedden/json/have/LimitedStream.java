/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a document that is too large: a parser may hold a comment of any length. */
final class LimitedStream extends FilterInputStream {

    private static final long MOST = 64_000_000;

    private long left = MOST;

    LimitedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return counted(1, super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        return counted(read, read);
    }

    private int counted(int count, int result) {
        left -= Math.max(count, 0);
        if (left < 0) {
            throw XmlTree.refused("is te groot", "is too large");
        }
        return result;
    }
}
