/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.json.LossKind;

/** Reads the state of a bed: our own code when the standard elements agree with it, else the most careful reading of those. */
final class BedStateReader {

    /** Housekeeping, isolated, contaminated: nobody can be placed there. */
    private static final Set<String> NOT_USABLE = Set.of("H", "I", "K");

    private BedStateReader() {}

    /** The code of the state, also of one that we do not have; empty when nothing tells it. */
    static Optional<String> read(Node bed) {
        String own = own(bed);
        if (standard(bed) || own == null) {
            return agreed(bed, own).or(() -> careful(bed)).map(BedState::code);
        }
        bed.take("status", "active");
        return Optional.of(own);
    }

    private static String own(Node bed) {
        Node status = bed.at("operationalStatus");
        return status.has("system", OwnSystem.BED_STATE.url())
                ? status.takeCoding().peek("code")
                : bed.text(Extra.BED_STATE);
    }

    /** Whether the standard elements say something of their own. */
    private static boolean standard(Node bed) {
        return bed.at("operationalStatus").has("system", Urls.BED_STATUS) || closedBy(bed);
    }

    private static boolean closedBy(Node bed) {
        return bed.has("status", "suspended") || bed.has("status", "inactive");
    }

    private static Optional<BedState> agreed(Node bed, String own) {
        return Codes.find(BedState.class, own == null ? "" : own)
                .map(BedStatus::of)
                .filter(status -> agrees(bed, status))
                .map(status -> taken(bed, status));
    }

    private static boolean agrees(Node bed, BedStatus status) {
        return bed.at("operationalStatus").has("code", status.hasStandardCode() ? status.standardCode() : status.name())
                && (!bed.at("status").isPresent() || bed.has("status", status.locationStatus()));
    }

    private static BedState taken(Node bed, BedStatus status) {
        Node coding = bed.at("operationalStatus");
        if (status.hasStandardCode()) {
            Stream.of("system", "code").forEach(field -> coding.at(field).take());
            coding.take("display", status.display());
        }
        bed.at("status").take();
        return status.state();
    }

    private static Optional<BedState> careful(Node bed) {
        Node coding = bed.at("operationalStatus");
        String code = coding.has("system", Urls.BED_STATUS) ? coding.peek("code") : "";
        if (closedBy(bed) || NOT_USABLE.contains(code)) {
            return Optional.of(readAs(bed, BedState.GESLOTEN));
        }
        return BedStatus.ofCode(code)
                .map(status -> isPlain(bed, status) ? taken(bed, status) : readAs(bed, status.state()));
    }

    /** Only what stands there by itself says what it says. */
    private static boolean isPlain(Node bed, BedStatus status) {
        return bed.items("extension").stream().noneMatch(one -> one.has("url", Extra.BED_STATE.url()))
                && agrees(bed, status);
    }

    private static BedState readAs(Node bed, BedState state) {
        bed.at("status").take();
        Text what = new Text("stand van het bed, gelezen als " + state, "state of the bed, read as " + state);
        bed.at("operationalStatus").lose(LossKind.READ_AS, what);
        return state;
    }
}
