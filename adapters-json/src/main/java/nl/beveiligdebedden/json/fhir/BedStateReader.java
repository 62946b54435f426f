/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.json.LossKind;

/** Reads the state of a bed: what our own code and the standard elements agree on, else the less free of the two. */
final class BedStateReader {

    /** Housekeeping, isolated, contaminated: nobody can be placed there. */
    private static final Set<String> NOT_USABLE = Set.of("H", "I", "K");

    private BedStateReader() {}

    /** The code of the state, also of one that we do not have; empty when nothing tells it. */
    static Optional<String> read(Node bed) {
        List<String> own = own(bed);
        return own.stream()
                .filter(code -> Codes.find(BedState.class, code).isEmpty())
                .findFirst()
                .or(() -> read(bed, own).map(BedState::code));
    }

    private static Optional<BedState> read(Node bed, List<String> codes) {
        List<BedState> own = codes.stream()
                .flatMap(code -> Codes.find(BedState.class, code).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean agreed = own.size() == 1 && agrees(bed, BedStatus.of(own.get(0)));
        return agreed
                ? Optional.of(taken(bed, BedStatus.of(own.get(0))))
                : lessFree(bed, own.stream().findFirst());
    }

    /** Our own codes; an extension that we cannot read says at least that the bed is not simply free. */
    private static List<String> own(Node bed) {
        List<String> own = new ArrayList<>(bed.texts(Extra.BED_STATE));
        if (extensions(bed).size() > own.size()) {
            own.add(BedState.GESLOTEN.code());
        }
        if (isOwn(bed)) {
            own.add(bed.at("operationalStatus").takeCoding().peek("code"));
        }
        return own;
    }

    private static List<Node> extensions(Node bed) {
        return bed.items("extension").stream()
                .filter(one -> one.has("url", Extra.BED_STATE.url()))
                .toList();
    }

    private static boolean isOwn(Node bed) {
        return bed.at("operationalStatus").has("system", OwnSystem.BED_STATE.url());
    }

    private static boolean agrees(Node bed, BedStatus status) {
        Node coding = bed.at("operationalStatus");
        boolean standard = coding.has("system", Urls.BED_STATUS);
        boolean sameCode = !coding.isPresent()
                || isOwn(bed)
                || standard && status.hasStandardCode() && coding.has("code", status.standardCode());
        return sameCode
                && (!bed.at("status").isPresent()
                        || bed.has("status", status.locationStatus())
                        || !standard && bed.has("status", "active"));
    }

    private static BedState taken(Node bed, BedStatus status) {
        Node coding = bed.at("operationalStatus");
        if (coding.has("system", Urls.BED_STATUS)) {
            Stream.of("system", "code").forEach(field -> coding.at(field).take());
            coding.take("display", status.display());
        }
        bed.at("status").take();
        return status.state();
    }

    /** A bed that the standard calls free is what our own code says; else the standard counts: somebody edited it. */
    private static Optional<BedState> lessFree(Node bed, Optional<BedState> own) {
        Optional<BedState> standard = standard(bed);
        if (own.isEmpty()) {
            return standard.map(state -> plain(bed, state));
        }
        return standard.filter(state -> state != BedState.VRIJ)
                .or(() -> own.filter(state -> state != BedState.VRIJ))
                .map(state -> readAs(bed, state));
    }

    /** What the standard elements say; any status of a place other than active closes it. */
    private static Optional<BedState> standard(Node bed) {
        Node coding = bed.at("operationalStatus");
        String code = coding.has("system", Urls.BED_STATUS) ? coding.peek("code") : "";
        boolean closed = bed.at("status").isPresent() && !bed.has("status", "active");
        return closed || NOT_USABLE.contains(code)
                ? Optional.of(BedState.GESLOTEN)
                : BedStatus.ofCode(code).map(BedStatus::state);
    }

    private static BedState plain(Node bed, BedState state) {
        BedStatus status = BedStatus.of(state);
        return agrees(bed, status) ? taken(bed, status) : readAs(bed, state);
    }

    private static BedState readAs(Node bed, BedState state) {
        Text what = new Text("stand van het bed, gelezen als " + state, "state of the bed, read as " + state);
        Stream.concat(Stream.of(bed.at("operationalStatus"), bed.at("status")), extensions(bed).stream())
                .filter(Node::isPresent)
                .findFirst()
                .ifPresent(place -> place.lose(LossKind.READ_AS, what));
        bed.at("status").take();
        return state;
    }
}
