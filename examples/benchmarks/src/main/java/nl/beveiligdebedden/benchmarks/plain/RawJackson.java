/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson's own mapper on plain records with the same fields. A moment, an id and a code stay texts, which is the least that
 * can be done with them; nothing is checked.
 */
public final class RawJackson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final ObjectReader LINES = MAPPER.readerFor(PlainLine.class);
    private static final ObjectReader ANSWERS = MAPPER.readerFor(PlainAnswer.class);
    private static final ObjectWriter ANSWER_WRITER = MAPPER.writerFor(PlainAnswer.class);
    private static final ObjectWriter LINE_WRITER = MAPPER.rebuild()
            .changeDefaultPropertyInclusion(absent -> absent.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build()
            .writerFor(PlainLine.class)
            .withRootValueSeparator("\n");

    private RawJackson() {}

    /**
     * Reads lines of capacity.
     *
     * @param lines the lines
     * @return a record for each line
     */
    public static List<?> lines(byte[] lines) {
        return LINES.<PlainLine>readValues(lines).readAll();
    }

    /**
     * Writes lines of capacity.
     *
     * @param lines what {@link #lines} read
     * @param out where they go
     */
    public static void write(List<?> lines, OutputStream out) {
        try (SequenceWriter writer = LINE_WRITER.writeValues(out)) {
            writer.writeAll(lines);
        }
    }

    /**
     * Reads an answer.
     *
     * @param answer the answer
     * @return its record
     */
    public static Object answer(byte[] answer) {
        return ANSWERS.readValue(answer);
    }

    /**
     * Writes an answer.
     *
     * @param answer what {@link #answer} read
     * @return its JSON
     */
    public static String write(Object answer) {
        return ANSWER_WRITER.writeValueAsString(answer);
    }
}
