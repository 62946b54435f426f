/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import static nl.beveiligdebedden.testkit.Examples.MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.testkit.Examples;

/** A request and a bed that fit each other, until a test changes something. */
final class Scene {

    private final Person.Builder person = Examples.aPerson();
    private final PlacementRequest.Builder request = Examples.aRequest();
    private final Unit.Builder unit = Examples.aUnit();
    private final Bed.Builder bed = Examples.aBed();
    private Asking asking = Asking.at(MOMENT);

    static Scene scene() {
        return new Scene();
    }

    Scene person(Consumer<Person.Builder> change) {
        change.accept(person);
        return this;
    }

    Scene request(Consumer<PlacementRequest.Builder> change) {
        change.accept(request);
        return this;
    }

    Scene unit(Consumer<Unit.Builder> change) {
        change.accept(unit);
        return this;
    }

    Scene bed(Consumer<Bed.Builder> change) {
        change.accept(bed);
        return this;
    }

    Scene titles(LegalTitle.Builder... titles) {
        request.titles(Arrays.stream(titles).map(LegalTitle.Builder::build).toList());
        return this;
    }

    Scene noLevelNeeded() {
        request.neededLevel(Optional.empty());
        return this;
    }

    /** A person for whom the year of admission less the year of birth is this. */
    Scene years(int years) {
        person.birthYear(Examples.TODAY.getYear() - years);
        return this;
    }

    Scene confirmed(String moment) {
        bed.confirmedAt(Instant.parse(moment));
        return this;
    }

    Scene askedAt(String moment) {
        asking = new Asking(Instant.parse(moment), asking.freshness());
        return this;
    }

    Scene believing(FreshnessPolicy policy) {
        asking = new Asking(asking.asOf(), policy);
        return this;
    }

    Scene admittedOn(LocalDate day) {
        request.admissionDate(day);
        return this;
    }

    Pairing pairing() {
        return Pairing.of(requestOfPerson(), unit.build(), bed.build(), asking);
    }

    Pairing pairingWithoutBed() {
        return Pairing.of(requestOfPerson(), unit.build(), asking);
    }

    /** Asks a criterion, and holds it to what every criterion promises. */
    Found ask(Criterion criterion) {
        List<Finding> findings = criterion.ask(pairing());
        assertThat(criterion.reasons())
                .as("the reasons of the criterion")
                .containsAll(findings.stream().map(Finding::reason).toList());
        assertSeesTheDifference(criterion, findings);
        return new Found(findings);
    }

    /** A criterion that finds something else in a plain place must see another place there. */
    private void assertSeesTheDifference(Criterion criterion, List<Finding> findings) {
        Place here = new Place(unit.build(), Optional.of(bed.build()));
        Place plain =
                new Place(Examples.aUnit().build(), Optional.of(Examples.aBed().build()));
        boolean seen = !criterion
                .view(here, asking.asOf())
                .equals(Objects.requireNonNull(criterion.view(plain, asking.asOf())));
        boolean differs = !criterion
                .ask(Question.of(requestOfPerson(), asking).with(plain))
                .equals(findings);
        assertThat(seen || !differs)
                .as("places that look the same get the same findings")
                .isTrue();
    }

    Assessment assess() {
        return new Matcher(RuleSet.national())
                .assess(requestOfPerson(), Examples.capacity(unit.build(), bed.build()), asking)
                .get(0);
    }

    /** The codes of the near-misses, each as one line. */
    List<String> nearMisses() {
        return assess().nearMisses().stream()
                .map(nl.beveiligdebedden.base.Codes::list)
                .toList();
    }

    private PlacementRequest requestOfPerson() {
        return request.person(person.build()).build();
    }
}
