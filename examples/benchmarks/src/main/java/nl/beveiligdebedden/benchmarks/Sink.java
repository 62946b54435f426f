/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.io.OutputStream;

/** Takes bytes and counts them. */
final class Sink extends OutputStream {

    private long bytes;

    @Override
    public void write(int one) {
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
