/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * Lets jqwik show the parts of an invented person, title or request in a counterexample: by themselves these values keep
 * every fact out of their text. What is not recorded is left out.
 *
 * <p>jqwik finds it by itself.
 */
public final class DomainReportingFormat implements SampleReportingFormat {

    private static final List<Class<?>> SILENT = List.of(PlacementRequest.class, Person.class, LegalTitle.class);

    /** Made by jqwik. */
    public DomainReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return typeOf(value).isPresent();
    }

    @Override
    public Optional<String> label(Object value) {
        return typeOf(value).map(Class::getSimpleName);
    }

    @Override
    public Object report(Object value) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        Stream.of(typeOf(value).orElseThrow().getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(part -> said(read(part, value))
                        .ifPresent(said -> parts.put(SampleReportingFormat.plainLabel(part.getName()), said)));
        return parts;
    }

    private static Optional<Class<?>> typeOf(Object value) {
        return SILENT.stream().filter(type -> type.isInstance(value)).findFirst();
    }

    private static Object read(Method part, Object value) {
        try {
            return part.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }

    private static Optional<Object> said(Object part) {
        if (part instanceof Optional<?> perhaps) {
            return perhaps.map(Object.class::cast);
        }
        if (part instanceof OptionalInt perhaps) {
            return perhaps.isPresent() ? Optional.of(perhaps.getAsInt()) : Optional.empty();
        }
        if (part instanceof Recorded<?> recorded) {
            return recorded.isKnown() ? Optional.of(recorded.values()) : Optional.empty();
        }
        boolean silent = part == Answer.NOT_RECORDED
                || Boolean.FALSE.equals(part)
                || part instanceof Collection<?> list && list.isEmpty();
        return silent ? Optional.empty() : Optional.of(part);
    }
}
