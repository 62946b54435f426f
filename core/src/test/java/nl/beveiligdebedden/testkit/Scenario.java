/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.beveiligdebedden.base.Codes;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Criterion;
import nl.beveiligdebedden.matching.Matcher;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.RuleSet;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * A person, a bed and a moment, said in one sentence; then one rule is asked and verified.
 *
 * <p>Everything fits until the sentence says otherwise, so say only what your test is about:
 *
 * <pre>{@code
 * given(aPerson().sex(Sex.VROUW))
 *         .on(aUnit().contraIndications(Recorded.of(ContraIndication.of("VROUW"))))
 *         .when(RuleSet.national())
 *         .ofRule("BED-5")
 *         .is("BLOCK BED-5")
 *         .liftedBy("CONTRA_INDICATIE:VROUW by AANBIEDER");
 * }</pre>
 *
 * <p>A scenario never changes: each word gives a new one, so one scenario can be the start of several.
 *
 * @param pairing the request, the unit, the bed and the moment
 */
public record Scenario(Pairing pairing) {

    /**
     * A person and a bed that fit each other: {@link Examples#aPairing()}.
     *
     * @return a scenario of which the verdict is {@code FITS}
     */
    public static Scenario given() {
        return new Scenario(Examples.aPairing());
    }

    /**
     * Another person, with the request, unit and bed of {@link #given()}.
     *
     * @param person the person, such as {@code aPerson().sex(Sex.VROUW)}
     * @return the scenario
     */
    public static Scenario given(Person.Builder person) {
        return given().requesting(request -> request.person(person.build()));
    }

    /**
     * Another level is needed.
     *
     * @param level the level that is needed
     * @return the new scenario
     */
    public Scenario needing(SecurityLevel level) {
        return requesting(request -> request.neededLevel(level));
    }

    /**
     * Nobody recorded which level is needed.
     *
     * @return the new scenario
     */
    public Scenario withoutNeededLevel() {
        return requesting(request -> request.neededLevel(Optional.empty()));
    }

    /**
     * These are the person's titles, and no others.
     *
     * @param titles the titles, such as {@code aTitle(TitleKind.RM)}; none for a person without a title
     * @return the new scenario
     */
    public Scenario holding(LegalTitle.Builder... titles) {
        List<LegalTitle> all =
                Arrays.stream(titles).map(LegalTitle.Builder::build).toList();
        return requesting(request -> request.titles(all));
    }

    /**
     * The admission is on a day of its own, instead of on the day of asking.
     *
     * @param day the day of admission
     * @return the new scenario
     */
    public Scenario admittedOn(LocalDate day) {
        return requesting(request -> request.admissionDate(day));
    }

    /**
     * Something else is different in the request.
     *
     * @param change what is different, such as {@code request -> request.informedConsent(Answer.NO)}
     * @return the new scenario
     */
    public Scenario requesting(UnaryOperator<PlacementRequest.Builder> change) {
        PlacementRequest.Builder request = PlacementRequest.builder().like(pairing.request());
        return new Scenario(pairing.with(change.apply(request).build()));
    }

    /**
     * Another unit; the bed stands in it.
     *
     * @param unit the unit, such as {@code aUnit().type(UnitType.HIC)}
     * @return the new scenario
     */
    public Scenario on(Unit.Builder unit) {
        Pairing onUnit = pairing.with(unit.build());
        return new Scenario(onUnit.bed()
                .map(bed -> onUnit.with(
                        Bed.builder().like(bed).unit(onUnit.unit().id()).build()))
                .orElse(onUnit));
    }

    /**
     * Another bed, in the unit of this scenario.
     *
     * @param bed the bed, such as {@code aBed().state(BedState.GESLOTEN)}
     * @return the new scenario
     */
    public Scenario in(Bed.Builder bed) {
        return new Scenario(pairing.with(bed.unit(pairing.unit().id()).build()));
    }

    /**
     * The unit has no bed at all.
     *
     * @return the new scenario
     */
    public Scenario withoutBed() {
        return new Scenario(Pairing.of(pairing.request(), pairing.unit(), pairing.asking()));
    }

    /**
     * A person confirmed the state of the bed at another moment.
     *
     * @param moment the moment, such as {@code 2022-06-13T21:59:59Z}
     * @return the new scenario
     */
    public Scenario confirmed(String moment) {
        Bed bed = pairing.bed().orElseGet(() -> Examples.aBed().build());
        return in(Bed.builder().like(bed).confirmedAt(Instant.parse(moment)));
    }

    /**
     * The question is asked at another moment.
     *
     * @param moment the moment, such as {@code 2022-06-15T10:00:00Z}
     * @return the new scenario
     */
    public Scenario asked(String moment) {
        return new Scenario(pairing.at(Instant.parse(moment)));
    }

    /**
     * Old confirmations are believed for another time.
     *
     * @param policy how long
     * @return the new scenario
     */
    public Scenario believing(FreshnessPolicy policy) {
        Asking asking = new Asking(pairing.asking().asOf(), policy);
        return new Scenario(pairing.bed()
                .map(bed -> Pairing.of(pairing.request(), pairing.unit(), bed, asking))
                .orElseGet(() -> Pairing.of(pairing.request(), pairing.unit(), asking)));
    }

    /**
     * Asks one criterion, and holds it to what every criterion promises: each finding has one of its reasons, it says the
     * same when it is asked again, and it says the same of a plain place that looks the same to it.
     *
     * @param criterion the criterion, such as one of your own
     * @return what it found, to be verified
     * @throws AssertionError if the criterion breaks a promise
     */
    public Found when(Criterion criterion) {
        Found found = new Found(pairing, criterion.reasons(), criterion.ask(pairing));
        Promises.hold(criterion, found);
        return found;
    }

    /**
     * Asks every criterion of a rule set; go on with {@link Found#ofRule} to look at one rule.
     *
     * @param rules the rule set, such as {@link RuleSet#national()}
     * @return what they found, to be verified
     */
    public Found when(RuleSet rules) {
        return new Found(pairing, rules.reasons(), rules.ask(pairing));
    }

    /**
     * The whole answer under the national rules.
     *
     * @return the assessment of the unit by this bed
     */
    public Assessment assess() {
        return assess(RuleSet.national());
    }

    /**
     * The whole answer.
     *
     * @param rules the rule set
     * @return the assessment of the unit by this bed
     */
    public Assessment assess(RuleSet rules) {
        List<Bed> beds = pairing.bed().stream().toList();
        CapacitySnapshot capacity = Examples.capacity(List.of(pairing.unit()), beds);
        return new Matcher(rules)
                .assess(pairing.request(), capacity, pairing.asking())
                .get(0);
    }

    /**
     * What would have to change under the national rules.
     *
     * @return each near-miss as one line of codes, such as {@code BVT_VERKLARING, TITEL_WVGGZ}
     */
    public List<String> nearMisses() {
        return nearMisses(RuleSet.national());
    }

    /**
     * What would have to change.
     *
     * @param rules the rule set
     * @return each near-miss as one line of codes
     */
    public List<String> nearMisses(RuleSet rules) {
        return assess(rules).nearMisses().stream().map(Codes::list).toList();
    }
}
