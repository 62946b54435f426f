/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.json.CapacityLineWriter;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.UnreadableXmlException;
import nl.beveiligdebedden.json.fhir.FhirJson;
import nl.beveiligdebedden.json.have.HaveXml;
import nl.beveiligdebedden.need.PlacementRequest;
import tools.jackson.databind.JsonNode;

/** A document in one form, on its way to another. */
final class Conversion {

    private final Carrier from;
    private final Document document;
    private final Instant moment;

    Conversion(Carrier from, Document document, Instant moment) {
        this.from = from;
        this.document = document;
        this.moment = moment;
    }

    /** Prints the document in the other form, and gives what was lost. */
    List<Loss> print(Carrier to, PrintWriter out) {
        return printed(to(to), out);
    }

    List<Loss> print(Carrier to, CapacitySnapshot capacity, PrintWriter out) {
        return printed(capacity(to, whole(capacity)), out);
    }

    private static List<Loss> printed(Carried<String> written, PrintWriter out) {
        out.println(written.value());
        return written.losses();
    }

    private Carried<String> to(Carrier to) {
        return switch (from) {
            case HAVE -> totals(to, have());
            case SANER -> totals(to, document.readable(FhirJson.totals(document.tree(), moment)));
            case FHIR -> fhir(to, document.tree());
            case LCBB, NDJSON -> own(to, document.tree());
        };
    }

    private Carried<String> own(Carrier to, JsonNode tree) {
        if (ValidateCommand.isTotals(tree)) {
            return totals(to, whole(document.readable(Inputs.reader().totals(tree))));
        }
        return ValidateCommand.isCapacity(tree)
                ? capacity(to, whole(capacity(tree)))
                : request(to, whole(request(tree)));
    }

    private Carried<String> fhir(Carrier to, JsonNode tree) {
        return FhirJson.isRequest(tree)
                ? request(to, document.readable(fhir().request(tree)))
                : capacity(to, document.readable(fhir().capacity(tree)));
    }

    private PlacementRequest request(JsonNode tree) {
        return document.readable(Inputs.reader().request(tree));
    }

    private CapacitySnapshot capacity(JsonNode tree) {
        return document.readable(Inputs.reader().capacity(tree));
    }

    private static FhirJson fhir() {
        return FhirJson.with(Inputs.validator());
    }

    private static <T> Carried<T> whole(T value) {
        return new Carried<>(value, List.of());
    }

    private Carried<String> request(Carrier to, Carried<PlacementRequest> request) {
        return switch (to) {
            case LCBB, NDJSON -> then(request, value -> whole(LcbbJson.write(value)));
            case FHIR -> then(request, FhirJson::write);
            case SANER, HAVE ->
                throw unusable(
                        to.typed() + " telt bedden en heeft geen plaats voor een verzoek",
                        to.typed() + " counts beds and has no place for a request");
        };
    }

    private Carried<String> capacity(Carrier to, Carried<CapacitySnapshot> capacity) {
        return switch (to) {
            case LCBB -> then(capacity, value -> whole(LcbbJson.write(value)));
            case NDJSON -> then(capacity, value -> whole(byLine(value)));
            case FHIR -> then(capacity, FhirJson::write);
            case SANER, HAVE -> totals(to, then(capacity, this::counted));
        };
    }

    private static String byLine(CapacitySnapshot capacity) {
        StringWriter text = new StringWriter();
        try (CapacityLineWriter lines = new CapacityLineWriter(text)) {
            lines.write(capacity);
        }
        return text.toString().stripTrailing();
    }

    private Carried<CapacityTotals> counted(CapacitySnapshot capacity) {
        return CapacityTotals.of(new CapacityOverview(capacity, moment, FreshnessPolicy.DEFAULT));
    }

    private Carried<CapacityTotals> have() {
        try (InputStream xml = document.content()) {
            return HaveXml.read(xml, moment);
        } catch (IOException e) {
            throw UnusableInput.file(document.name());
        } catch (UnreadableXmlException e) {
            throw document.unusable(e.text());
        }
    }

    private static Carried<String> totals(Carrier to, Carried<CapacityTotals> totals) {
        return switch (to) {
            case LCBB -> then(totals, value -> whole(LcbbJson.write(value)));
            case SANER -> then(totals, FhirJson::write);
            case HAVE -> then(totals, HaveXml::write);
            case FHIR, NDJSON ->
                throw unusable(
                        "dit noemt geen bedden maar tellingen; kies lcbb, saner of have",
                        "this tells counts and no beds; choose lcbb, saner or have");
        };
    }

    /** The next step, with what was lost before it. */
    private static <T, R> Carried<R> then(Carried<T> before, Function<T, Carried<R>> step) {
        Carried<R> after = step.apply(before.value());
        List<Loss> losses = new ArrayList<>(before.losses());
        losses.addAll(after.losses());
        return new Carried<>(after.value(), losses);
    }

    private static UnusableInput unusable(String nl, String en) {
        return new UnusableInput(new Text(nl, en));
    }
}
