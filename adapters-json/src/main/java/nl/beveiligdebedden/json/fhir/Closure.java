/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.json.LossKind;

/** What closes a bed that calls itself free: a place around it, the service in its ward or who provides that. */
final class Closure {

    private static final int HIGHEST_BUILDING = 10;
    private static final Text CLOSED = new Text(
            "plaats die niet open is; de bedden daar zijn gelezen als " + BedState.GESLOTEN,
            "place that is not open; the beds there are read as " + BedState.GESLOTEN);

    private final Resources resources;
    private final Set<String> named = new HashSet<>();

    Closure(Resources resources) {
        this.resources = resources;
    }

    /** The state of a bed; one where nobody can be placed anyhow stays what it is. */
    String state(String told, Node bed, Node service, Node provider) {
        boolean bookable = told.equals(BedState.VRIJ.code()) || told.equals(BedState.GERESERVEERD.code());
        Optional<Node> closing = bookable ? around(bed, service, provider) : Optional.empty();
        closing.ifPresent(this::name);
        return closing.isPresent() ? BedState.GESLOTEN.code() : told;
    }

    private Optional<Node> around(Node bed, Node service, Node provider) {
        return above(bed.at("partOf"), HIGHEST_BUILDING)
                .or(() -> closing(service))
                .or(() -> above(provider, HIGHEST_BUILDING));
    }

    /** A place without end, or that may not be used, cannot be told to be open. */
    private Optional<Node> above(Node reference, int floors) {
        return floors == 0 || resources.isDoubtful(reference)
                ? Optional.of(reference)
                : resources
                        .target(reference)
                        .flatMap(place -> closing(place).or(() -> above(place.at("partOf"), floors - 1)));
    }

    /** Whatever says something else than that it is open; nothing said is nothing closed. */
    private static Optional<Node> closing(Node place) {
        return Stream.of(
                        unless(place.has("status", "active"), place.at("status")),
                        unless(place.has("mode", "instance"), place.at("mode")),
                        unless(isUnoccupied(place), place.at("operationalStatus")),
                        unless(place.at("active").isFlag(true), place.at("active")),
                        unless(false, place.at("notAvailable")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Node> unless(boolean open, Node told) {
        return open || !told.isPresent() ? Optional.empty() : Optional.of(told);
    }

    private static boolean isUnoccupied(Node place) {
        return place.at("operationalStatus").has("system", Urls.BED_STATUS)
                && place.at("operationalStatus").has("code", "U");
    }

    /** Uses a place or an organisation; that it is open is understood. */
    static Node use(Node place) {
        Resources.use(place).take("status", "active");
        place.take("mode", "instance");
        if (place.at("active").isFlag(true)) {
            place.at("active").take();
        }
        if (isUnoccupied(place)) {
            Stream.of("system", "code")
                    .forEach(field -> place.at("operationalStatus").at(field).take());
        }
        return place;
    }

    /** Once, since more beds may stand there. */
    private void name(Node closing) {
        if (named.add(closing.path())) {
            closing.lose(LossKind.READ_AS, CLOSED);
        }
    }
}
