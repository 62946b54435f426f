/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.norm.ChainLink;

/**
 * What came out of verifying the log.
 *
 * <p>Keep the last link, or its hash, somewhere else: by it one can see later that nobody cut the end off and wrote
 * another one.
 *
 * @param last the last link of the chain; empty when the log is empty
 * @param deleted how many records were deleted as the law asks; their links are still there
 * @param faults every place at which something is wrong, in the order of the records; none when the chain holds
 */
public record LogProof(Optional<ChainLink> last, long deleted, List<LogFault> faults) {

    /**
     * Copies the faults.
     *
     * @param last the last link of the chain; empty when the log is empty
     * @param deleted how many records were deleted as the law asks; their links are still there
     * @param faults every place at which something is wrong, in the order of the records; none when the chain holds
     */
    public LogProof {
        faults = List.copyOf(faults);
    }

    /**
     * Whether nobody touched the log.
     *
     * @return true when there are no faults
     */
    public boolean holds() {
        return faults.isEmpty();
    }
}
