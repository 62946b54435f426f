/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.SecuredBeds;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.json.BadLine;
import nl.beveiligdebedden.json.CapacityLineWriter;
import nl.beveiligdebedden.json.CapacityLines;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.LcbbLines;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Our own reading and writing of JSON: a drawn country of 1,737 units, and the answer to the published case. */
final class OurJson {

    static final Supplier<byte[]> LINES = OurJson::lines;
    static final Supplier<byte[]> ANSWER = () -> LcbbJson.write(advice()).getBytes(StandardCharsets.UTF_8);

    private OurJson() {}

    private static byte[] lines() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CapacityLineWriter writer = new CapacityLineWriter(bytes)) {
            writer.write(Draw.capacity(Size.NETHERLANDS.units()));
        }
        return bytes.toByteArray();
    }

    private static Advice advice() {
        Country country = Country.national();
        return SecuredBeds.builder()
                .capacity(country::snapshot)
                .build()
                .match(country.requests().get(0), country.moment());
    }

    static LcbbJson reader() {
        return LcbbJson.with(validator());
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    static JsonWork readLines() {
        byte[] bytes = LINES.get();
        LcbbLines lines = LcbbLines.with(reader());
        return () -> {
            Kept kept = new Kept();
            lines.capacity(new ByteArrayInputStream(bytes), kept, BadLine::refuse);
            return kept.all;
        };
    }

    static JsonWork writeLines() {
        CapacitySnapshot country = Draw.capacity(Size.NETHERLANDS.units());
        return () -> {
            Sink sink = new Sink();
            try (CapacityLineWriter writer = new CapacityLineWriter(sink)) {
                writer.write(country);
            }
            return sink.bytes();
        };
    }

    static JsonWork readAnswer() {
        byte[] bytes = ANSWER.get();
        LcbbJson json = reader();
        return () -> json.answer(new ByteArrayInputStream(bytes));
    }

    static JsonWork writeAnswer() {
        Advice advice = advice();
        return () -> LcbbJson.write(advice);
    }

    private static final class Kept implements CapacityLines {

        private final List<Object> all = new ArrayList<>();

        @Override
        public void header(Optional<Instant> asOf) {
            all.add(asOf);
        }

        @Override
        public void provider(Provider provider) {
            all.add(provider);
        }

        @Override
        public void unit(Unit unit) {
            all.add(unit);
        }

        @Override
        public void bed(Bed bed) {
            all.add(bed);
        }
    }
}
