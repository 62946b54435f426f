/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/** Turns the failures of the libraries below into our own, without the data that was at hand. */
final class Failures {

    private Failures() {}

    /** Keeps only the deepest cause: those above it, such as that of a failed batch, repeat the values of a statement. */
    static <T> T explained(Attempt attempt, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException | IllegalArgumentException failure) {
            throw because(attempt, failure, Remark.on(sqlState(failure)));
        }
    }

    static CapacityStoreException because(Attempt attempt, Throwable failure, Remark remark) {
        return new CapacityStoreException(message(attempt, failure), remark.words(attempt), deepest(failure));
    }

    private static String message(Attempt attempt, Throwable failure) {
        String state = sqlState(failure).map(" (SQL state %s)"::formatted).orElse("");
        return attempt.failed() + state;
    }

    static Optional<String> sqlState(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Throwable deepest(Throwable failure) {
        return causes(failure).reduce(failure, (above, below) -> below);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
