/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;

/** Runs the constraints on a draft and says each violation in our own words, whatever provider found it. */
final class Constraints {

    private static final Text AN_OBJECT = new Text("een object", "an object");

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    void check(Object draft, Faults faults) {
        check("", draft, faults);
    }

    /** One by one, and no further than there is room for faults: a provider may compare each violation with all others. */
    void checkEach(String list, List<?> drafts, Faults faults) {
        for (int index = 0; drafts != null && index < drafts.size() && !faults.areFull(); index++) {
            check(list + index, drafts.get(index), faults);
        }
    }

    private void check(String path, Object draft, Faults faults) {
        if (draft == null) {
            faults.add(path, FaultKind.MISSING, "", AN_OBJECT);
        } else {
            validator.validate(draft).forEach(violation -> add(path, violation, faults));
        }
    }

    private void add(String parent, ConstraintViolation<?> violation, Faults faults) {
        String found = Objects.toString(violation.getInvalidValue(), "");
        FaultKind kind = kind(violation.getConstraintDescriptor().getAnnotation());
        faults.add(parent + pointer(violation.getPropertyPath()), kind, found, allowed(violation));
    }

    private static FaultKind kind(Annotation constraint) {
        if (constraint instanceof NotNull) {
            return FaultKind.MISSING;
        }
        if (constraint instanceof OneOf) {
            return FaultKind.UNKNOWN_CODE;
        }
        return constraint instanceof Form ? FaultKind.WRONG_FORM : FaultKind.OUT_OF_RANGE;
    }

    /** What the violated constraint allows; for an absent value, what the other constraints on it allow. */
    private Text allowed(ConstraintViolation<?> violation) {
        Stream<Annotation> own = Stream.of(violation.getConstraintDescriptor().getAnnotation());
        return Stream.concat(own, others(violation))
                .flatMap(constraint -> allowed(constraint).stream())
                .findFirst()
                .orElse(AN_OBJECT);
    }

    private Stream<Annotation> others(ConstraintViolation<?> violation) {
        Class<?> draft = violation.getLeafBean().getClass();
        return Optional.ofNullable(validator.getConstraintsForClass(draft).getConstraintsForProperty(field(violation)))
                .stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.getConstrainedContainerElementTypes().stream()))
                .flatMap(element -> element.getConstraintDescriptors().stream())
                .map(ConstraintDescriptor::getAnnotation);
    }

    private static String field(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getKind() == ElementKind.PROPERTY ? node.getName() : field;
        }
        return field;
    }

    private static Optional<Text> allowed(Annotation constraint) {
        if (constraint instanceof OneOf oneOf) {
            return Optional.of(Text.same(Codes.list(Arrays.asList(oneOf.value().getEnumConstants()))));
        }
        if (constraint instanceof Form form) {
            return Optional.of(form.value().allowed());
        }
        if (constraint instanceof Min min) {
            return Optional.of(new Text(min.value() + " of meer", min.value() + " or more"));
        }
        return constraint instanceof Max max
                ? Optional.of(new Text(max.value() + " of minder", max.value() + " or less"))
                : Optional.empty();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
