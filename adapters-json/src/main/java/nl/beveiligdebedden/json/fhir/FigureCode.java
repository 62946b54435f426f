/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Arrays;
import java.util.Optional;
import nl.beveiligdebedden.json.BedFigure;

/** How a count of beds is coded: by SANER where that has a code, else by us. */
record FigureCode(String system, String code, String display) {

    static final String OWN = Urls.OWN + "CodeSystem/bed-figure";

    private static final String MEASURED = Urls.SANER + "MeasuredValues";

    static FigureCode of(BedFigure figure) {
        return switch (figure) {
            case PLANNED -> new FigureCode(MEASURED, "numTotBeds", "All Hospital Beds");
            case OCCUPIED -> new FigureCode(MEASURED, "numTotBedsOcc", "Hospital Beds Occupied");
            case BOOKABLE -> new FigureCode(MEASURED, "numTotBedsAvail", "Hospital Beds Available");
            case STAFFED, TO_CONFIRM, UNKNOWN ->
                new FigureCode(OWN, figure.code(), figure.words().nl());
        };
    }

    /** What a population counts; empty when it is something else. */
    static Optional<BedFigure> in(Node population) {
        return Arrays.stream(BedFigure.values())
                .filter(figure -> of(figure).isCodeOf(population))
                .findFirst();
    }

    private boolean isCodeOf(Node population) {
        return population.codings("code", system).stream().anyMatch(coding -> coding.has("code", code));
    }

    Element coding() {
        return Element.coding(system, code, display);
    }
}
