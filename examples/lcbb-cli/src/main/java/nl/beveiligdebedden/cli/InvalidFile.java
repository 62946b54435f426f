/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.List;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fault;

/** A file that was read but has faults. */
final class InvalidFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    InvalidFile(Path file, List<Fault> faults) {
        this(Shown.file(file), Counts.faults(faults.size()));
    }

    private InvalidFile(String file, Text count) {
        super(file + ": " + count.nl());
        this.text = new Text(
                file + ": " + count.nl() + "; zie ze alle met: lcbb validate " + file,
                file + ": " + count.en() + "; see them all with: lcbb validate " + file);
    }

    Text text() {
        return text;
    }
}
