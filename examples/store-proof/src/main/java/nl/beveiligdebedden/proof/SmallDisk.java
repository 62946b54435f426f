/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of which the last byte can be taken and given back. */
record SmallDisk(Path ballast) {

    private static final byte[] SOME = new byte[4096];

    /** Writes until nothing fits any more. */
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (fits(out)) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean fits(OutputStream out) {
        try {
            out.write(SOME);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast);
    }
}
