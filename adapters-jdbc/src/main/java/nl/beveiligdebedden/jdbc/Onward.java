/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

/** Passes on only what is further than before: a load that had to begin again is silent until it is. */
final class Onward implements LoadProgress {

    private final LoadProgress progress;
    private int furthest;

    Onward(LoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public void written(int rows, int of) {
        if (rows > furthest) {
            furthest = rows;
            progress.written(rows, of);
        }
    }
}
