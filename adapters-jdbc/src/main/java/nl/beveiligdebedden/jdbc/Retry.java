/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/** Does a transaction again when the database asks for that, or when somebody else was first; not for ever. */
final class Retry {

    /** Serialisation, deadlock, a key that is there by now; and H2's words for a row that somebody else holds. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "23505", "90131", "HYT00");

    private static final int MOST_TRIES = 50;
    private static final int LONGEST_WAIT_MS = 20;

    private Retry() {}

    static <T> T again(Supplier<T> transaction) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return transaction.get();
            } catch (JdbiException failure) {
                waitOrThrow(failure, tries);
            }
        }
        return transaction.get();
    }

    private static void waitOrThrow(JdbiException failure, int tries) {
        if (Failures.sqlState(failure).filter(WORTH_ANOTHER_TRY::contains).isEmpty()) {
            throw failure;
        }
        try {
            Thread.sleep(Math.min(tries, LONGEST_WAIT_MS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
