/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fuzz;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.util.Map;
import java.util.function.BiFunction;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.pool.TypePool;

/**
 * A copy of the product with its guards taken out, so that a test can show what comes out without them. The product itself
 * has no switch for that: here the methods that hold something back are made to hold nothing back, with Byte Buddy, which
 * AssertJ brings along.
 */
final class Unguarded extends ClassLoader {

    private static final String OURS = "nl.beveiligdebedden.";
    private static final Implementation NO = FixedValue.value(false);
    private static final Implementation IN_FULL = FixedValue.argument(0);
    private static final Implementation NOTHING_REFUSED = StubMethod.INSTANCE;

    private static final Map<String, Map<String, Implementation>> GUARDS = Map.of(
            "base.Bsn", Map.of("isIn", NO),
            "norm.Fault", Map.of("cut", IN_FULL, "isAboutVictims", NO),
            "json.PersonalData", Map.of("refuse", NOTHING_REFUSED, "maybeBirthDate", NO),
            "json.Word", Map.of("told", IN_FULL),
            "json.pointer.FieldName", Map.of("shown", IN_FULL, "shownIfKnown", IN_FULL),
            "json.fhir.PersonGuard", Map.of("refuse", NOTHING_REFUSED));

    private final ClassFileLocator files;
    private final TypePool types;
    private final BiFunction<String, byte[], String> everything;

    Unguarded() {
        super(Unguarded.class.getClassLoader());
        this.files = ClassFileLocator.ForClassLoader.of(getParent());
        this.types = TypePool.Default.of(files);
        this.everything = everything();
    }

    /** Everything that a reader says of an input. */
    String said(Reader reader, byte[] input) {
        return everything.apply(reader.name(), input);
    }

    /** The way in: the classes of the copy have the same names, and are others. */
    public static final class Everything implements BiFunction<String, byte[], String> {

        @Override
        public String apply(String reader, byte[] input) {
            return Reader.valueOf(reader).read(input).everything();
        }
    }

    @SuppressWarnings("unchecked")
    private BiFunction<String, byte[], String> everything() {
        try {
            return (BiFunction<String, byte[], String>) loadClass(Everything.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(OURS) ? ours(name) : super.loadClass(name, resolve);
    }

    private synchronized Class<?> ours(String name) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        byte[] bytes = without(GUARDS.getOrDefault(name.substring(OURS.length()), Map.of()), name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] without(Map<String, Implementation> guards, String name) {
        TypeDescription type = types.describe(name).resolve();
        var copy = new ByteBuddy().redefine(type, files);
        for (Map.Entry<String, Implementation> guard : guards.entrySet()) {
            MethodDescription held =
                    type.getDeclaredMethods().filter(named(guard.getKey())).getOnly();
            copy = copy.method(other -> other.equals(held)).intercept(guard.getValue());
        }
        return copy.make().getBytes();
    }
}
