/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import java.util.List;
import nl.beveiligdebedden.benchmarks.plain.RawJackson;

/** Jackson alone, on the bytes that we write. */
final class RawJson {

    private RawJson() {}

    static JsonWork readLines() {
        byte[] bytes = OurJson.LINES.get();
        return () -> RawJackson.lines(bytes);
    }

    static JsonWork writeLines() {
        List<?> lines = RawJackson.lines(OurJson.LINES.get());
        return () -> {
            Sink sink = new Sink();
            RawJackson.write(lines, sink);
            return sink.bytes();
        };
    }

    static JsonWork readAnswer() {
        byte[] bytes = OurJson.ANSWER.get();
        return () -> RawJackson.answer(bytes);
    }

    static JsonWork writeAnswer() {
        Object answer = RawJackson.answer(OurJson.ANSWER.get());
        return () -> RawJackson.write(answer);
    }
}
