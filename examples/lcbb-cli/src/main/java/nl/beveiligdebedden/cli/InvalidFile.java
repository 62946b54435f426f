/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.nio.file.Path;
import java.util.List;
import nl.beveiligdebedden.norm.Fault;

/** A file that was read but has faults. */
final class InvalidFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidFile(Path file, List<Fault> faults) {
        super(file + ": " + faults.size() + (faults.size() == 1 ? " fout" : " fouten")
                + "; zie ze alle met: lcbb validate " + file);
    }
}
