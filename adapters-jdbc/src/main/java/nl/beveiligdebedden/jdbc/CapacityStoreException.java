/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

/**
 * Says that the database with the beds did not do what was asked.
 *
 * <p>The message holds what was tried and the SQL state, and no data. The cause is the database's own first error; it
 * can name ids.
 */
public final class CapacityStoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CapacityStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
