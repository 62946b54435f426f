/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Ids;
import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.port.ActorRole;
import nl.beveiligdebedden.port.ClaimStep;
import picocli.CommandLine;

/** Turns what is typed behind an option into a value, or says in our own words what belongs there. */
final class TypedValues {

    private static final Text A_MOMENT = new Text(
            "een moment tussen 1900 en 2199 met een tijdzone, zoals 2022-06-15T12:00:00+02:00,",
            "a moment between 1900 and 2199 with an offset, such as 2022-06-15T12:00:00+02:00");

    private static final Text A_DAY = new Text(
            "een dag tussen 1900 en 2199, zoals 2022-06-30,", "a day between 1900 and 2199, such as 2022-06-30");

    private TypedValues() {}

    static void register(CommandLine line) {
        line.registerConverter(Language.class, TypedValues::language);
        line.registerConverter(Instant.class, TypedValues::moment);
        line.registerConverter(LocalDate.class, TypedValues::day);
        line.registerConverter(Integer.class, TypedValues::count);
        line.registerConverter(Days.class, TypedValues::days);
        line.registerConverter(Path.class, TypedValues::file);
        line.registerConverter(BedId.class, typed -> new BedId(id(typed, "het id van een bed", "the id of a bed")));
        line.registerConverter(
                RequestId.class, typed -> new RequestId(id(typed, "het id van een verzoek", "the id of a request")));
        line.registerConverter(
                TypedId.class, typed -> new TypedId(id(typed, "een id zonder spaties", "an id without spaces")));
        line.registerConverter(Period.class, TypedValues::period);
        line.registerConverter(ClaimStep.class, TypedValues::step);
        line.registerConverter(ActorRole.class, typed -> code(ActorRole.class, typed));
        line.registerConverter(BedState.class, typed -> code(BedState.class, typed));
        line.registerConverter(Carrier.class, TypedValues::carrier);
        line.registerConverter(ReporterRole.class, typed -> code(ReporterRole.class, typed));
    }

    private static Language language(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "nl" -> Language.NL;
            case "en" -> Language.EN;
            default -> throw WrongValue.of(code, new Text("nl of en", "nl or en"));
        };
    }

    private static Instant moment(String typed) {
        return Moments.parse(typed).orElseThrow(() -> WrongValue.of(typed, A_MOMENT));
    }

    private static LocalDate day(String typed) {
        return Moments.parseDay(typed).orElseThrow(() -> WrongValue.of(typed, A_DAY));
    }

    private static Integer count(String typed) {
        return atLeast(1, typed);
    }

    private static Days days(String typed) {
        return new Days(atLeast(0, typed));
    }

    private static int atLeast(int least, String typed) {
        return number(typed)
                .filter(number -> number >= least)
                .orElseThrow(() -> WrongValue.of(
                        typed,
                        new Text(
                                "een geheel getal van " + least + " of meer",
                                "a whole number of " + least + " or more")));
    }

    private static Optional<Integer> number(String typed) {
        try {
            return Optional.of(Integer.valueOf(typed));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String id(String typed, String nl, String en) {
        if (!Ids.isId(typed)) {
            throw WrongValue.of(typed, new Text(nl, en));
        }
        return typed;
    }

    private static Period period(String typed) {
        return term(typed)
                .filter(period -> !period.isNegative() && !period.isZero())
                .orElseThrow(() -> WrongValue.of(
                        typed,
                        new Text(
                                "een termijn zoals P20Y (20 jaar) of P6M", "a period such as P20Y (20 years) or P6M")));
    }

    private static Optional<Period> term(String typed) {
        try {
            return Optional.of(Period.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ClaimStep step(String typed) {
        List<ClaimStep> steps = List.of(ClaimStep.values());
        return steps.stream()
                .filter(step -> step.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> WrongValue.of(
                        typed, Text.same(steps.stream().map(Enum::name).collect(joining(", ")))));
    }

    private static Carrier carrier(String typed) {
        Text allowed = Text.same(Carrier.list(List.of(Carrier.values())));
        return Carrier.named(typed).orElseThrow(() -> WrongValue.of(typed, allowed));
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> set, String typed) {
        Text allowed = Text.same(Codes.list(List.of(set.getEnumConstants())));
        return Codes.find(set, typed).orElseThrow(() -> WrongValue.of(typed, allowed));
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw WrongValue.of(UnusableInput.file(Shown.file(name)).text());
        }
    }
}
