/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultSetException;
import org.jdbi.v3.core.statement.StatementContext;

/** One row of an answer of the database, in the words of the domain. */
record Row(ResultSet columns, StatementContext context) {

    /** Reads each row of an answer as what it means. */
    static <T> RowMapper<T> as(Function<Row, T> meaning) {
        return (columns, context) -> meaning.apply(new Row(columns, context));
    }

    private interface Column<T> {
        T of(ResultSet columns, String name) throws SQLException;
    }

    private <T> T read(String name, Column<T> column) {
        try {
            return column.of(columns, name);
        } catch (SQLException failure) {
            throw new ResultSetException("Column %s could not be read".formatted(name), failure, context);
        }
    }

    String text(String column) {
        return read(column, ResultSet::getString);
    }

    int number(String column) {
        return read(column, ResultSet::getInt);
    }

    long large(String column) {
        return read(column, ResultSet::getLong);
    }

    boolean isTrue(String column) {
        return read(column, ResultSet::getBoolean);
    }

    Optional<String> textIfAny(String column) {
        return Optional.ofNullable(text(column));
    }

    Answer answer(String column) {
        return valueIfAny(column, Boolean.class).map(Answer::of).orElse(Answer.NOT_RECORDED);
    }

    Optional<Instant> moment(String column) {
        return valueIfAny(column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    private <T> Optional<T> valueIfAny(String column, Class<T> type) {
        return Optional.ofNullable(read(column, (row, name) -> row.getObject(name, type)));
    }

    <E extends Enum<E> & Coded> E word(Class<E> set, String column) {
        return word(set).apply(text(column));
    }

    <E extends Enum<E> & Coded> Optional<E> wordIfAny(Class<E> set, String column) {
        return textIfAny(column).map(word(set));
    }

    /** A code that we do not know is an error here: to leave it out would change what a unit asks. */
    static <E extends Enum<E> & Coded> Function<String, E> word(Class<E> set) {
        return code -> Codes.find(set, code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s (%s) must be a code that this version knows".formatted(set.getSimpleName(), code)));
    }
}
