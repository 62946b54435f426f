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

/** The text has a certain form, such as that of a date. An absent text is no fault. */
@Documented
@Constraint(validatedBy = Form.Checker.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Form {

    /**
     * The form that is asked.
     *
     * @return the form
     */
    TextForm value();

    /**
     * Not used: our own words are in {@link TextForm#allowed()}.
     *
     * @return the name of this constraint
     */
    String message() default "Form";

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

    /** Checks the form. */
    final class Checker implements ConstraintValidator<Form, String> {

        private TextForm form;

        /** For the validator. */
        public Checker() {}

        @Override
        public void initialize(Form annotation) {
            form = annotation.value();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || form.accepts(text);
        }
    }
}
