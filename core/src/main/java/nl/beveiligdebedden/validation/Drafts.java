/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Recorded;

/** Reads the parts of a draft that was found to have no faults. */
final class Drafts {

    private Drafts() {}

    static Answer answer(Boolean recorded) {
        return recorded == null ? Answer.NOT_RECORDED : Answer.of(recorded);
    }

    static boolean isTrue(Boolean recorded) {
        return Boolean.TRUE.equals(recorded);
    }

    static <T> Stream<T> each(List<T> recorded) {
        return recorded == null ? Stream.empty() : recorded.stream();
    }

    static <E extends Enum<E> & Coded> Optional<E> code(Class<E> set, String recorded) {
        return Optional.ofNullable(recorded).flatMap(code -> Codes.find(set, code));
    }

    static <E extends Enum<E> & Coded> List<E> codes(Class<E> set, List<String> recorded) {
        return each(recorded).flatMap(code -> Codes.find(set, code).stream()).toList();
    }

    static <T> List<T> codes(Function<String, T> reader, List<String> recorded) {
        return each(recorded).map(reader).toList();
    }

    static <T extends Comparable<T>> Recorded<T> recorded(List<String> recorded, List<T> values) {
        return recorded == null ? Recorded.nothing() : Recorded.copyOf(values);
    }
}
