/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import nl.beveiligdebedden.base.Coded;

/** The text is a code of a closed set. An absent text is no fault. */
@Documented
@Constraint(validatedBy = OneOf.Checker.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /**
     * The closed set.
     *
     * @return an enum with codes
     */
    Class<? extends Coded> value();

    /**
     * Not used: our own words name the codes of the set.
     *
     * @return the name of this constraint
     */
    String message() default "OneOf";

    /**
     * Not used.
     *
     * @return no groups
     */
    Class<?>[] groups() default {};

    /**
     * Not used.
     *
     * @return no payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the code. */
    final class Checker implements ConstraintValidator<OneOf, String> {

        private List<String> codes = List.of();

        /** For the validator. */
        public Checker() {}

        @Override
        public void initialize(OneOf annotation) {
            codes = Arrays.stream(annotation.value().getEnumConstants())
                    .map(Coded::code)
                    .toList();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || codes.contains(text);
        }
    }
}
