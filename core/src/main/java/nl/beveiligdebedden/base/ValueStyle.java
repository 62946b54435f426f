/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of generated values: the implementation and its builder stay inside the package; a value is reached
 * through its interface and the {@code Builder} nested in it.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        from = "like",
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ValueStyle {}
