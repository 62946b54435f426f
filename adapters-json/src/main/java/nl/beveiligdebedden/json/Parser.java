/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import nl.beveiligdebedden.base.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a tree of a text, within limits, so that no document costs more than its size allows. */
final class Parser {

    static final int LONGEST_TEXT = 1_000_000;

    static final int LONGEST_DOCUMENT = 64_000_000;

    /** Also of what a path in a fault repeats. */
    private static final int LONGEST_NAME = 200;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength(LONGEST_DOCUMENT)
            .maxTokenCount(8_000_000)
            .maxNestingDepth(32)
            .maxStringLength(LONGEST_TEXT)
            .maxNumberLength(100)
            .maxNameLength(LONGEST_NAME)
            .build();

    /** Classes are never chosen by a document: typing by what stands in it is off, as Jackson has it by default. */
    static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Does not look for fields that stand there twice; whoever uses it does. */
    static final JsonMapper QUICK = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .build();

    private static final int LONGEST_MARK = 4;

    private Parser() {}

    static JsonNode tree(InputStream json) {
        try {
            return tree(new HalfCharacters(MAPPER.createParser(inUtf8(json))));
        } catch (JacksonException e) {
            throw UnreadableJsonException.because(e);
        } catch (IOException e) {
            throw UnreadableJsonException.brokenOff();
        }
    }

    /** All bytes, or one more than a document may have. */
    static byte[] bytes(InputStream json) {
        try (json) {
            return json.readNBytes(LONGEST_DOCUMENT + 1);
        } catch (IOException e) {
            throw UnreadableJsonException.brokenOff();
        }
    }

    private static JsonNode tree(JsonParser json) {
        try (json) {
            JsonNode tree = MAPPER.readTree(json);
            if (tree == null || tree.isMissingNode()) {
                throw UnreadableJsonException.empty();
            }
            return tree;
        }
    }

    /** Other encodings would be understood, but then the same document would not be the same bytes for everybody. */
    private static InputStream inUtf8(InputStream json) throws IOException {
        byte[] first = json.readNBytes(LONGEST_MARK);
        String seen = new String(first, StandardCharsets.ISO_8859_1);
        if (seen.startsWith("\u00EF\u00BB\u00BF")) {
            throw new UnreadableJsonException(new Text(
                    "het document begint met een byte order mark; schrijf UTF-8 zonder",
                    "the document begins with a byte order mark; write UTF-8 without"));
        }
        if (seen.indexOf('\0') >= 0 || seen.startsWith("\u00FE\u00FF") || seen.startsWith("\u00FF\u00FE")) {
            throw new UnreadableJsonException(new Text(
                    "het document is UTF-16 of UTF-32; schrijf UTF-8",
                    "the document is UTF-16 or UTF-32; write UTF-8"));
        }
        return new SequenceInputStream(new ByteArrayInputStream(first), json);
    }
}
