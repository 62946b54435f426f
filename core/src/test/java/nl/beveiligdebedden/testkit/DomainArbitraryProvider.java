/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets a property of jqwik name a domain type and nothing else: {@code @ForAll Unit unit}.
 *
 * <p>jqwik finds it by itself. Types with a type argument, such as {@code Recorded<Regime>}, need a provider method of
 * your own.
 */
public final class DomainArbitraryProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public DomainArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Class<?> type = targetType.getRawType();
        return !type.isEnum() && type.getTypeParameters().length == 0 && DomainArbitraries.has(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(DomainArbitraries.any(targetType.getRawType()));
    }
}
