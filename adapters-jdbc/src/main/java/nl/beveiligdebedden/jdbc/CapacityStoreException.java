/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import nl.beveiligdebedden.base.Text;

/**
 * Says that the database did not do what was asked, and what can be done about it.
 *
 * <p>The message holds what was tried, the SQL state and an advice, and no data. The cause is the database's own first
 * error; it can name ids.
 */
public final class CapacityStoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Text advice;

    CapacityStoreException(String message, Text advice, Throwable cause) {
        super(message + "\n" + advice.en(), cause);
        this.advice = advice;
    }

    /**
     * What can be done about it.
     *
     * @return a sentence that begins with "maybe"
     */
    public Text advice() {
        return advice;
    }
}
