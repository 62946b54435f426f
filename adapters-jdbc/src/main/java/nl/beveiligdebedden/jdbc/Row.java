/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import org.jdbi.v3.core.result.RowView;

/** One row of an answer of the database, in the words of the domain. */
record Row(RowView columns) {

    String text(String column) {
        return columns.getColumn(column, String.class);
    }

    int number(String column) {
        return columns.getColumn(column, Integer.class);
    }

    long large(String column) {
        return columns.getColumn(column, Long.class);
    }

    boolean isTrue(String column) {
        return columns.getColumn(column, Boolean.class);
    }

    Optional<String> textIfAny(String column) {
        return Optional.ofNullable(text(column));
    }

    Answer answer(String column) {
        return Optional.ofNullable(columns.getColumn(column, Boolean.class))
                .map(Answer::of)
                .orElse(Answer.NOT_RECORDED);
    }

    Optional<Instant> moment(String column) {
        return Optional.ofNullable(columns.getColumn(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
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
