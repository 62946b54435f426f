/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;

/**
 * One request held against one bed of one unit, at one moment: everything that a {@link Criterion} may look at.
 */
public final class Pairing {

    private final Question question;
    private final Place place;

    Pairing(Question question, Place place) {
        this.question = question;
        this.place = place;
    }

    /**
     * Holds a request against a bed.
     *
     * @param request the request
     * @param unit the unit
     * @param bed a bed of that unit
     * @param asking when the question is asked
     * @return the pairing
     */
    public static Pairing of(PlacementRequest request, Unit unit, Bed bed, Asking asking) {
        return Question.of(request, asking).with(new Place(unit, Optional.of(bed)));
    }

    /**
     * Holds a request against a unit without beds, which counts as occupied.
     *
     * @param request the request
     * @param unit the unit
     * @param asking when the question is asked
     * @return the pairing
     */
    public static Pairing of(PlacementRequest request, Unit unit, Asking asking) {
        return Question.of(request, asking).with(new Place(unit, Optional.empty()));
    }

    /**
     * The request.
     *
     * @return the request
     */
    public PlacementRequest request() {
        return question.request();
    }

    /**
     * The person of the request.
     *
     * @return the person
     */
    public Person person() {
        return request().person();
    }

    /**
     * The unit.
     *
     * @return the unit
     */
    public Unit unit() {
        return place.unit();
    }

    /**
     * The bed.
     *
     * @return the bed; empty when the unit has none
     */
    public Optional<Bed> bed() {
        return place.bed();
    }

    /**
     * When the question is asked.
     *
     * @return the moment and the policy
     */
    public Asking asking() {
        return question.asking();
    }

    /**
     * The state of the bed.
     *
     * @return the state; {@link BedState#BEZET} when the unit has no bed
     */
    public BedState bedState() {
        return place.bedState();
    }

    /**
     * When a person last confirmed the state of the bed.
     *
     * @return the moment; empty when nobody did
     */
    public Optional<Instant> confirmedAt() {
        return place.confirmedAt();
    }

    /**
     * The day of admission that we reckon with.
     *
     * @return the day
     */
    public LocalDate admissionDay() {
        return question.admissionDay();
    }

    /**
     * How old the person is in the year of admission: this many years, or one year less.
     *
     * @return the difference of the years; empty when the year of birth is not recorded
     */
    public OptionalInt years() {
        return person().yearsOn(admissionDay());
    }

    /**
     * The titles that hold on the day of admission.
     *
     * @return the titles, in the order of the request
     */
    public List<LegalTitle> validTitles() {
        return question.validTitles();
    }

    /**
     * Whether the person has the problem or the characteristic with this code.
     *
     * @param code a code of either
     * @return true when it is recorded
     */
    public boolean hasCode(String code) {
        return question.codes().contains(code);
    }

    /**
     * Whether a criminal title holds on the day of admission.
     *
     * @return true when one does
     */
    public boolean isCriminal() {
        for (LegalTitle title : validTitles()) {
            if (title.kind().isCriminal()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the person needs at least this level.
     *
     * @param level the level
     * @return true when the needed level is recorded and not lighter
     */
    public boolean needsAtLeast(SecurityLevel level) {
        return request()
                .neededLevel()
                .filter(needed -> needed.compareTo(level) >= 0)
                .isPresent();
    }

    /**
     * The same pairing with other facts about the unit.
     *
     * @param other the unit instead
     * @return the new pairing
     */
    public Pairing with(Unit other) {
        return new Pairing(question, new Place(other, bed()));
    }

    /**
     * The same pairing with other facts about the bed.
     *
     * @param other the bed instead
     * @return the new pairing
     */
    public Pairing with(Bed other) {
        return new Pairing(question, new Place(unit(), Optional.of(other)));
    }

    /**
     * The same pairing with other facts in the request.
     *
     * @param other the request instead
     * @return the new pairing
     */
    public Pairing with(PlacementRequest other) {
        return Question.of(other, asking()).with(place);
    }

    /**
     * The same pairing, asked at another moment.
     *
     * @param moment the moment instead
     * @return the new pairing
     */
    public Pairing at(Instant moment) {
        return Question.of(request(), new Asking(moment, asking().freshness())).with(place);
    }

    /**
     * The moments at which these become the day of admission, as far as that day moves with the day of asking.
     *
     * @param days days of admission
     * @return the first moment of each; none when the request has a day of its own
     */
    public Stream<Instant> whenAdmittedOn(Stream<LocalDate> days) {
        return request().admissionDate().isPresent() ? Stream.empty() : days.map(DutchTime::startOf);
    }

    /**
     * The moments at which the person comes to these ages, as far as the day of admission moves.
     *
     * @param years differences of years
     * @return the first moment of each of those years; none when the year of birth is not recorded
     */
    public Stream<Instant> whenYearsAre(List<Integer> years) {
        if (person().birthYear().isEmpty()) {
            return Stream.empty();
        }
        int birthYear = person().birthYear().getAsInt();
        return whenAdmittedOn(years.stream().map(count -> LocalDate.of(birthYear + count, 1, 1)));
    }
}
