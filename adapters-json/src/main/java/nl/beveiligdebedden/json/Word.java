/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.Ids;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.law.Mark;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.lifecourse.Disorder;
import nl.beveiligdebedden.norm.Effect;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Verdict;
import nl.beveiligdebedden.validation.TextForm;

/**
 * A kind of word in a record: how to read it, and what to say of any other text.
 *
 * @param fault what is wrong with another text
 * @param allowed what may stand there
 * @param reader the value of a text; empty when it is another kind of word
 * @param <T> the kind of value
 */
record Word<T>(FaultKind fault, Text allowed, Function<String, Optional<T>> reader) {

    static final Word<Instant> MOMENT = form(TextForm.MOMENT.allowed(), Word::moment);
    static final Word<LocalDate> DATE = form(TextForm.DATE.allowed(), Word::date);
    static final Word<RequestId> REQUEST = form(TextForm.ID.allowed(), RequestId::new);
    static final Word<UnitId> UNIT = form(TextForm.ID.allowed(), UnitId::new);
    static final Word<BedId> BED = form(TextForm.ID.allowed(), BedId::new);
    static final Word<PartyId> PARTY = form(TextForm.ID.allowed(), PartyId::new);
    static final Word<ProviderId> PROVIDER = form(TextForm.ID.allowed(), ProviderId::new);
    static final Word<RegionId> REGION = form(TextForm.ID.allowed(), RegionId::new);
    static final Word<String> NAME = new Word<>(
            FaultKind.WRONG_FORM,
            TextForm.NAME.allowed(),
            text -> Optional.of(text).filter(name -> !name.isBlank() && name.length() <= 200));
    static final Word<RuleId> RULE = form(new Text("een regel zoals BED-5", "a rule such as BED-5"), RuleId::new);
    static final Word<String> ID = form(TextForm.ID.allowed(), Word::id);
    static final Word<String> HASH = new Word<>(
            FaultKind.WRONG_FORM,
            new Text("sha256: en 64 tekens 0-9 of a-f", "sha256: and 64 characters 0-9 or a-f"),
            text -> Optional.of(text).filter(hash -> hash.matches("sha256:[0-9a-f]{64}")));
    static final Word<Verdict> VERDICT = oneOf(Verdict.values());
    static final Word<Effect> EFFECT = oneOf(Effect.values());
    static final Word<Owner> OWNER = oneOf(Owner.values());
    static final Word<Disorder> DISORDER = oneOf(Disorder.values());
    static final Word<TitleKind> TITLE = oneOf(TitleKind.values());

    /** As we write it: weeks are days, and no letter is small. */
    static final Word<Period> PERIOD = new Word<>(
            FaultKind.WRONG_FORM,
            new Text("een duur zoals P42D of P6M", "a period such as P42D or P6M"),
            text -> parsed(text, Period::parse)
                    .filter(period -> period.toString().equals(text)));

    /** Of our own documents, in which no name of a field is free. */
    static final Word<String> POINTER = new Word<>(
            FaultKind.WRONG_FORM,
            new Text("een JSON-pointer zoals /titles/0/until", "a JSON pointer such as /titles/0/until"),
            text -> Optional.of(text).filter(pointer -> pointer.matches("(/[A-Za-z0-9]{1,40})*")));

    static final Word<Mark> MARK = oneOf(Mark.values());

    /** What a fault repeats of another text: of a date of somebody's stay or setback nothing. */
    String told(String text) {
        return this == DATE ? "" : text;
    }

    /** Exactly this word. */
    static Word<String> only(String word) {
        return new Word<>(
                FaultKind.UNKNOWN_CODE,
                Text.same(word),
                text -> Optional.of(text).filter(word::equals));
    }

    /** The same word, when it points to something that is there. */
    Word<T> among(Set<String> known) {
        return new Word<>(
                FaultKind.UNKNOWN_REFERENCE,
                new Text("een id dat bekend is", "an id that is known"),
                text -> Optional.of(text).filter(known::contains).flatMap(reader));
    }

    private static <T> Word<T> form(Text allowed, Function<String, T> parser) {
        return new Word<>(FaultKind.WRONG_FORM, allowed, text -> parsed(text, parser));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String id(String text) {
        if (!Ids.isId(text)) {
            throw new IllegalArgumentException("not an id");
        }
        return text;
    }

    /** The very first and last moments cannot be shown in Amsterdam. */
    private static Instant moment(String text) {
        return DutchTime.shown(OffsetDateTime.parse(text).toInstant()).toInstant();
    }

    private static LocalDate date(String text) {
        if (!text.matches("(19|20|21)[0-9]{2}-.*")) {
            throw new IllegalArgumentException("not a date of our time");
        }
        return LocalDate.parse(text);
    }

    /** A closed set of which the codes are the names. */
    static <E extends Enum<E>> Word<E> oneOf(E[] set) {
        return new Word<>(
                FaultKind.UNKNOWN_CODE,
                Text.same(Arrays.stream(set).map(Enum::name).collect(joining(", "))),
                text -> Arrays.stream(set)
                        .filter(one -> one.name().equals(text))
                        .findFirst());
    }
}
