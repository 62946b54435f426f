/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import tools.jackson.core.JsonGenerator;

/** Writes a snapshot of capacity as it can be read again; what is not recorded is left out. */
final class CapacityWriter {

    private final JsonGenerator json;

    CapacityWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(CapacitySnapshot capacity) {
        json.writeStartObject();
        moment("asOf", capacity.asOf());
        objects("providers", capacity.providers(), this::fields);
        objects("units", capacity.units(), this::fields);
        objects("beds", capacity.beds(), this::fields);
        json.writeEndObject();
    }

    private void fields(Provider provider) {
        json.writeStringProperty("id", provider.id().value());
        text("name", provider.name());
    }

    private void fields(Unit unit) {
        json.writeStringProperty("id", unit.id().value());
        text("provider", unit.provider().map(ProviderId::value));
        text("name", unit.name());
        json.writeStringProperty("type", unit.type().code());
        text("level", unit.level().map(Coded::code));
        text("province", unit.province().map(Coded::code));
        text("specialism", unit.specialism().map(Coded::code));
        codes("alsoTreats", unit.alsoTreats());
        codes("regimes", unit.regimes());
        codes("contraIndications", unit.contraIndications());
        codes("requiredIndications", unit.requiredIndications());
        codes("contractedActs", unit.contractedActs());
        json.writeBooleanProperty("turnoverCeilingReached", unit.turnoverCeilingReached());
        answer("extraStaffSecurity", unit.extraStaffSecurity());
        json.writeBooleanProperty("reservedForNonForensic", unit.reservedForNonForensic());
        answer("somaticCare", unit.somaticCare());
        codes("professionals", unit.professionals());
    }

    private void fields(Bed bed) {
        json.writeStringProperty("id", bed.id().value());
        json.writeStringProperty("unit", bed.unit().value());
        json.writeStringProperty("state", bed.state().code());
        moment("confirmedAt", bed.confirmedAt());
        moment("carriedForwardAt", bed.carriedForwardAt());
        text("verifiedBy", bed.verifiedBy().map(Coded::code));
    }

    private <T> void objects(String field, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(field);
        values.forEach(value -> {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private <T extends Comparable<T> & Coded> void codes(String field, Recorded<T> recorded) {
        if (recorded.isKnown()) {
            codes(field, recorded.values());
        }
    }

    private void codes(String field, Collection<? extends Coded> words) {
        json.writeArrayPropertyStart(field);
        words.forEach(word -> json.writeString(word.code()));
        json.writeEndArray();
    }

    private void answer(String field, Answer answer) {
        if (answer != Answer.NOT_RECORDED) {
            json.writeBooleanProperty(field, answer == Answer.YES);
        }
    }

    private void moment(String field, Optional<Instant> moment) {
        text(field, moment.map(AdviceWriter::moment));
    }

    private void text(String field, Optional<String> text) {
        text.ifPresent(present -> json.writeStringProperty(field, present));
    }
}
