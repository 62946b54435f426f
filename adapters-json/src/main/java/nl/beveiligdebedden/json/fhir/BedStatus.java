/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Arrays;
import java.util.Optional;
import nl.beveiligdebedden.capacity.BedState;

/** Our states of a bed, the HL7 v2-0116 code of each, and the status of the location. */
enum BedStatus {
    VRIJ(BedState.VRIJ, "U", "Unoccupied", "active"),
    /** v2-0116 has no code for it. "Unoccupied" would offer the bed to somebody else. */
    GERESERVEERD(BedState.GERESERVEERD, "", "", "active"),
    BEZET(BedState.BEZET, "O", "Occupied", "active"),
    GESLOTEN(BedState.GESLOTEN, "C", "Closed", "inactive"),
    GEEN_PERSONEEL(BedState.GEEN_PERSONEEL, "C", "Closed", "suspended");

    private final BedState state;
    private final String code;
    private final String display;
    private final String status;

    BedStatus(BedState state, String code, String display, String status) {
        this.state = state;
        this.code = code;
        this.display = display;
        this.status = status;
    }

    static BedStatus of(BedState state) {
        return Arrays.stream(values())
                .filter(one -> one.state == state)
                .findFirst()
                .orElseThrow();
    }

    /** The state that a v2-0116 code means by itself: C is closed, since who closed it does not say why. */
    static Optional<BedStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.hasStandardCode() && one.code.equals(code))
                .findFirst();
    }

    boolean hasStandardCode() {
        return !code.isEmpty();
    }

    String standardCode() {
        return code;
    }

    /** The words of the standard for its code. */
    String display() {
        return display;
    }

    String locationStatus() {
        return status;
    }

    BedState state() {
        return state;
    }

    Element coding() {
        return hasStandardCode()
                ? Element.coding(Urls.BED_STATUS, code, display)
                : Element.coding(OwnSystem.BED_STATE, state);
    }
}
