/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts bytes into lines, of which it keeps one at a time; blank lines count but are not given. */
final class LineSource {

    static final int LONGEST = 1_000_000;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private int filled;
    private long number;
    private boolean tooLong;

    LineSource(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean next() {
        do {
            from = Math.min(to + 1, filled);
            number++;
            tooLong = false;
            to = end();
            if (to == filled && from == filled && !tooLong) {
                return false;
            }
        } while (isBlank());
        return true;
    }

    /** Where the line ends: at a line feed, or at the end of everything. */
    private int end() {
        int seen = 0;
        do {
            while (from + seen < filled) {
                if (bytes[from + seen] == '\n') {
                    return from + seen;
                }
                seen++;
            }
            seen = makeRoom();
        } while (read());
        return filled;
    }

    /** Moves the line so far to the front, and says how long it is; one that is too long is dropped. */
    private int makeRoom() {
        System.arraycopy(bytes, from, bytes, 0, filled - from);
        filled -= from;
        from = 0;
        if (filled >= LONGEST) {
            tooLong = true;
            filled = 0;
        } else if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(LONGEST, 2 * filled));
        }
        return filled;
    }

    private boolean read() {
        try {
            int count = in.read(bytes, filled, bytes.length - filled);
            filled += Math.max(count, 0);
            return count > 0;
        } catch (IOException e) {
            throw UnreadableJsonException.brokenOff();
        }
    }

    private boolean isBlank() {
        for (int place = from; place < to; place++) {
            if (bytes[place] > ' ' || bytes[place] <= 0) {
                return false;
            }
        }
        return !tooLong;
    }

    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }
}
