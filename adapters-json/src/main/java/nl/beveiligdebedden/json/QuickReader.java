/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beveiligdebedden.base.Bsn;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON in which nothing is remarkable straight into its value, and gives up on any other. */
abstract class QuickReader {

    private static final int LONGEST_NAME = 200;
    private static final int SHORT = 100_000_000;

    JsonParser json;
    private int seen;

    /** What stands there; empty when it must be read with care. */
    final <T> Optional<T> read(byte[] bytes, int from, int length, Supplier<T> value) {
        try (JsonParser parser = Parser.QUICK.createParser(bytes, from, length)) {
            json = parser;
            seen = 0;
            require(isPlain(bytes, from, length) && json.nextToken() == JsonToken.START_OBJECT);
            T read = value.get();
            require(json.nextToken() == null);
            return Optional.of(read);
        } catch (JacksonException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Not a byte order mark, nor another encoding than UTF-8. */
    private static boolean isPlain(byte[] bytes, int from, int length) {
        return length > 1 && bytes[from] > 0 && bytes[from + 1] > 0;
    }

    /** An object in a field. */
    final <T> T field(Supplier<T> fields) {
        require(json.nextToken() == JsonToken.START_OBJECT);
        return object(fields);
    }

    final <T> List<T> objects(Supplier<T> fields) {
        return list(JsonToken.START_OBJECT, () -> object(fields));
    }

    /** Each object has its own fields. */
    private <T> T object(Supplier<T> fields) {
        int before = seen;
        seen = 0;
        T value = fields.get();
        seen = before;
        return value;
    }

    /** A field that stands there twice is remarkable. */
    final QuickReader once(int field) {
        require((seen & 1 << field) == 0);
        seen |= 1 << field;
        return this;
    }

    /** The first so many fields are all there. */
    final void requireFirst(int fields) {
        int all = (1 << fields) - 1;
        require((seen & all) == all);
    }

    final String text() {
        require(json.nextToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    final String name() {
        String name = text();
        require(!name.isBlank() && name.length() <= LONGEST_NAME);
        return plain(name);
    }

    final Instant moment() {
        return moment(text());
    }

    static Instant moment(String text) {
        return MomentText.parse(text).orElseGet(() -> otherMoment(text));
    }

    private static Instant otherMoment(String text) {
        require(text.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T.+") && !Bsn.isIn(text));
        return OffsetDateTime.parse(text).toInstant();
    }

    final boolean flag() {
        JsonToken token = json.nextToken();
        require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return token == JsonToken.VALUE_TRUE;
    }

    /** A list of texts; a line of capacity has many, so this goes without a lambda. */
    final List<String> texts() {
        require(json.nextToken() == JsonToken.START_ARRAY);
        List<String> texts = new ArrayList<>(4);
        JsonToken token = json.nextToken();
        while (token == JsonToken.VALUE_STRING) {
            texts.add(json.getString());
            token = json.nextToken();
        }
        require(token == JsonToken.END_ARRAY && texts.size() <= Place.MOST_IN_A_PART);
        return texts;
    }

    final Optional<String> textIfAny() {
        JsonToken token = json.nextToken();
        require(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL);
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(json.getString());
    }

    final int number() {
        require(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        return shortNumber();
    }

    /** A number that is shorter than a BSN. */
    final int shortNumber() {
        int number = json.getIntValue();
        require(number > -SHORT && number < SHORT);
        return number;
    }

    /** A list of which every element begins with the same kind of token. */
    final <T> List<T> list(JsonToken kind, Supplier<T> element) {
        require(json.nextToken() == JsonToken.START_ARRAY);
        return elements(kind, element);
    }

    final <T> List<T> elements(JsonToken kind, Supplier<T> element) {
        List<T> elements = new ArrayList<>(4);
        JsonToken token = json.nextToken();
        while (token == kind) {
            elements.add(element.get());
            token = json.nextToken();
        }
        require(token == JsonToken.END_ARRAY);
        return elements;
    }

    /** Free text, in which anything may stand. */
    static String plain(String text) {
        require(!Bsn.isIn(text) && !HalfCharacters.isIn(text));
        return text;
    }

    static void require(boolean isPlain) {
        if (!isPlain) {
            throw remarkable();
        }
    }

    static NoSuchElementException remarkable() {
        return new NoSuchElementException("to be read with care");
    }
}
