/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.RegionChain;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches your own Jackson mapper to read and write our documents, and changes nothing else about it.
 *
 * <p>Register it by hand, or let the mapper find it: {@code JsonMapper.builder().findAndAddModules().build()}. A document
 * that cannot be read gives an {@link InvalidDocumentException} with all faults. What {@link LcbbJson} writes from more
 * than one value (who can pay, a problem) is written there only. Example: {@code JsonMapper.builder().addModule(new
 * LcbbModule(validator)).build().readValue(json, PlacementRequest.class)}.
 */
public final class LcbbModule extends JacksonModule {

    private final Set<LcbbFeature> features;
    private final Supplier<Validator> validator;

    /** A module that looks for a provider of Jakarta Validation when it first reads something. */
    public LcbbModule() {
        this(() -> Found.VALIDATOR, Set.of());
    }

    /**
     * A module.
     *
     * @param validator any Jakarta Validation provider's validator
     * @param features what to do otherwise
     */
    public LcbbModule(Validator validator, LcbbFeature... features) {
        this(() -> validator, Set.copyOf(Arrays.asList(features)));
    }

    private LcbbModule(Supplier<Validator> validator, Set<LcbbFeature> features) {
        this.validator = validator;
        this.features = features;
    }

    /** Looked for once, when it is needed; its messages are not used, so it needs no expression language. */
    private static final class Found {

        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Plain())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class Plain implements MessageInterpolator {

        @Override
        public String interpolate(String message, Context context) {
            return message;
        }

        @Override
        public String interpolate(String message, Context context, Locale locale) {
            return message;
        }
    }

    @Override
    public String getModuleName() {
        return LcbbModule.class.getName();
    }

    @Override
    public Version version() {
        return new Version(1, 0, 0, null, "nl.beveiligdebedden", "lcbb-adapters-json");
    }

    /** Called by the mapper that this module is registered with. */
    @Override
    public void setupModule(SetupContext mapper) {
        SimpleDeserializers readers = new SimpleDeserializers();
        SimpleSerializers writers = new SimpleSerializers();
        addWhatIsReadAndWritten(readers, writers);
        read(InclusionFacts.class, LcbbJson::inclusion, readers);
        read(OutflowFacts.class, LcbbJson::outflow, readers);
        read(ExpectedStay.class, LcbbJson::stay, readers);
        addAnswers(writers);
        mapper.addDeserializers(readers).addSerializers(writers);
    }

    private void addWhatIsReadAndWritten(SimpleDeserializers readers, SimpleSerializers writers) {
        read(PlacementRequest.class, LcbbJson::request, readers);
        read(CapacitySnapshot.class, LcbbJson::capacity, readers);
        read(Decision.class, LcbbJson::decision, readers);
        read(RegionChain.class, LcbbJson::chain, readers);
        read(KeptAnswer.class, LcbbJson::answer, readers);
        read(KeptDocument.class, LcbbJson::kept, readers);
        read(CapacityTotals.class, LcbbJson::totals, readers);
        write(PlacementRequest.class, LcbbSchema.REQUEST, RequestWriter::write, writers);
        write(CapacitySnapshot.class, LcbbSchema.CAPACITY, CapacityWriter::write, writers);
        write(Decision.class, LcbbSchema.DECISION, DecisionWriter::write, writers);
        write(RegionChain.class, LcbbSchema.CHAIN, ChainWriter::write, writers);
        write(KeptAnswer.class, LcbbSchema.ANSWER, AnswerWriter::write, writers);
        writers.addSerializer(KeptDocument.class, new DocumentSerializer<>(KeptDocument::schema, KeptDocument::write));
        write(CapacityTotals.class, LcbbSchema.TOTALS, TotalsWriter::write, writers);
    }

    private static void addAnswers(SimpleSerializers writers) {
        write(Advice.class, LcbbSchema.ANSWER, AdviceWriter::write, writers);
        write(Outlook.class, LcbbSchema.ANSWER, AdviceWriter::write, writers);
        write(Replay.class, LcbbSchema.REPLAY, DecisionWriter::write, writers);
        write(ChainAnswer.class, LcbbSchema.CHAIN_ANSWER, ChainWriter::write, writers);
        write(InclusionFacts.class, LcbbSchema.INCLUSION, LifecourseWriter::write, writers);
        write(OutflowFacts.class, LcbbSchema.OUTFLOW, LifecourseWriter::write, writers);
        write(LifecourseAdvice.class, LcbbSchema.LIFECOURSE_ANSWER, LifecourseWriter::write, writers);
        write(Disclosure.class, LcbbSchema.DISCLOSURE, SharingWriter::write, writers);
        write(Projection.class, LcbbSchema.PROJECTION, SharingWriter::write, writers);
        write(CapacityOverview.class, LcbbSchema.OVERVIEW, OverviewWriter::write, writers);
    }

    private <T> void read(
            Class<T> type, BiFunction<LcbbJson, JsonNode, Checked<T>> reader, SimpleDeserializers readers) {
        readers.addDeserializer(type, new DocumentDeserializer<>(json -> reader.apply(documents(), json)));
    }

    private static <T> void write(
            Class<T> type, LcbbSchema schema, BiConsumer<T, ObjectWriter> fields, SimpleSerializers writers) {
        writers.addSerializer(type, new DocumentSerializer<>(value -> schema, fields));
    }

    private LcbbJson documents() {
        LcbbJson strict = LcbbJson.with(validator.get());
        return features.contains(LcbbFeature.TOLERATE_UNKNOWN_FIELDS) ? strict.tolerant() : strict;
    }
}
