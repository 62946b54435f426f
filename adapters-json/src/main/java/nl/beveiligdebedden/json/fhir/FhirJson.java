/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import jakarta.validation.Validator;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.LcbbJson;
import nl.beveiligdebedden.json.UnreadableJsonException;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.FaultKind;
import nl.beveiligdebedden.norm.Faults;
import nl.beveiligdebedden.validation.Documents;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes requests and capacity as HL7 FHIR R4 bundles, and says what was lost on the way.
 *
 * <p>What is carried comes back equal. A bundle of somebody else is read as far as we understand it; what we cannot
 * understand is named in the losses, and what could be read in two ways is read with care: never as a free bed and never
 * as a title without an end. Names, addresses, birth dates and BSNs are refused (PRV-9). Example: {@code
 * FhirJson.with(validator).capacity(stream).orElseThrow().value()}.
 */
public final class FhirJson {

    private static final Text A_BUNDLE = Text.same("Bundle");

    private final Documents documents;

    private FhirJson(Documents documents) {
        this.documents = documents;
    }

    /**
     * A reader.
     *
     * @param validator any Jakarta Validation provider's validator
     * @return the reader
     */
    public static FhirJson with(Validator validator) {
        return new FhirJson(new Documents(validator));
    }

    /**
     * Whether a bundle asks for a place, so that it is to be read as a request and not as capacity.
     *
     * @param bundle the bundle
     * @return true when a ServiceRequest is in it
     */
    public static boolean isRequest(JsonNode bundle) {
        return new Resources(bundle, new Trail()).has("ServiceRequest");
    }

    /**
     * Reads a snapshot of capacity.
     *
     * @param bundle the bundle, in UTF-8
     * @return the snapshot and what was lost, if it can be read, and all faults
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<Carried<CapacitySnapshot>> capacity(InputStream bundle) {
        return capacity(LcbbJson.parse(bundle));
    }

    /**
     * Reads a snapshot of capacity: each HealthcareService with a unit type of ours, and the beds in its ward.
     *
     * @param bundle the bundle
     * @return the snapshot and what was lost, if it can be read, and all faults
     */
    public Checked<Carried<CapacitySnapshot>> capacity(JsonNode bundle) {
        Faults faults = faults(bundle);
        PersonGuard.refuseInCapacity(bundle, faults);
        Trail trail = new Trail();
        Origins origins = new Origins();
        CapacityReader reader = new CapacityReader(new Node("", bundle, trail), new Resources(bundle, trail), origins);
        return origins.told(documents.capacity(reader.read(faults), faults))
                .map(capacity -> new Carried<>(capacity, trail.losses(bundle)));
    }

    /**
     * Reads a request.
     *
     * @param bundle the bundle, in UTF-8
     * @return the request and what was lost, if it can be read, and all faults
     * @throws UnreadableJsonException if it is not JSON
     */
    public Checked<Carried<PlacementRequest>> request(InputStream bundle) {
        return request(LcbbJson.parse(bundle));
    }

    /**
     * Reads a request: the ServiceRequest, its Patient and the legal situation of that Patient.
     *
     * @param bundle the bundle
     * @return the request and what was lost, if it can be read, and all faults
     */
    public Checked<Carried<PlacementRequest>> request(JsonNode bundle) {
        Faults faults = faults(bundle);
        PersonGuard.refuseInRequest(bundle, faults);
        Trail trail = new Trail();
        Origins origins = new Origins();
        return new RequestReader(new Resources(bundle, trail), origins)
                .read(faults)
                .map(draft -> origins.told(documents.request(draft, faults)))
                .orElseGet(() -> new Checked<>(Optional.empty(), faults.sorted()))
                .map(request -> new Carried<>(request, trail.losses(bundle)));
    }

    /**
     * Reads how many beds each provider has: every MeasureReport that counts beds with the codes of HL7's SANER or ours.
     *
     * @param bundle the bundle, or a MeasureReport by itself
     * @param asOf the moment from which the totals count when the bundle does not say so, such as that of receipt
     * @return the totals and what was lost, if they can be read, and all faults
     */
    public static Checked<Carried<CapacityTotals>> totals(JsonNode bundle, Instant asOf) {
        return bundle.path("resourceType").asString("").equals("MeasureReport")
                ? LoneReport.totals(bundle, asOf)
                : totalsInBundle(bundle, asOf);
    }

    static Checked<Carried<CapacityTotals>> totalsInBundle(JsonNode bundle, Instant asOf) {
        Faults faults = faults(bundle);
        PersonGuard.refuseInCapacity(bundle, faults);
        if (!faults.leaveItReadable()) {
            return new Checked<>(Optional.empty(), faults.sorted());
        }
        Trail trail = new Trail();
        CapacityTotals totals = new CountsReader(new Node("", bundle, trail), new Resources(bundle, trail)).read(asOf);
        return new Checked<>(Optional.of(new Carried<>(totals, trail.losses(bundle))), faults.sorted());
    }

    private static Faults faults(JsonNode bundle) {
        Faults faults = new Faults();
        faults.add("", LcbbJson.bsnIn(bundle, FhirJson::isSnomed));
        if (!bundle.path("resourceType").asString("").equals("Bundle")) {
            faults.add("/resourceType", FaultKind.WRONG_FORM, "", A_BUNDLE);
        }
        Ban.byRules(new Node("", bundle, new Trail())).ifPresent(ban -> ban.refuse(faults));
        return faults;
    }

    /** We take none of these codes over. */
    private static boolean isSnomed(JsonNode coding, String field) {
        return field.equals("code")
                && coding.path("system").asString("").equals(Urls.SNOMED)
                && coding.path("code").asString("").matches("[0-9]{6,18}");
    }

    /**
     * Writes a snapshot of capacity as a bundle on one line.
     *
     * @param capacity the snapshot
     * @return the bundle, from which {@link #capacity(JsonNode)} reads the same snapshot, and what the standard has no code
     *     for
     */
    public static Carried<String> write(CapacitySnapshot capacity) {
        return CapacityBundle.write(capacity);
    }

    /**
     * Writes a request as a bundle on one line; keep it as you keep the request itself.
     *
     * @param request the request
     * @return the bundle, from which {@link #request(JsonNode)} reads the same request, and what the zib has no code for
     */
    public static Carried<String> write(PlacementRequest request) {
        return RequestBundle.write(request);
    }

    /**
     * Writes how many beds each provider has as MeasureReports in the style of HL7's SANER.
     *
     * @param totals the totals
     * @return a bundle on one line, from which {@link #totals} reads the same totals, and what SANER has no code for
     */
    public static Carried<String> write(CapacityTotals totals) {
        return new Carried<>(CountsBundle.write(totals), CountsBundle.losses(totals));
    }
}
