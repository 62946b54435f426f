/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.ValueStyle;
import org.immutables.value.Value;

/**
 * What we must know of a person to find a bed: a year of birth and facts about care, never who it is.
 *
 * <p>Every fact may be absent. {@code toString} shows none of them.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface Person {

    /**
     * Starts a person.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The year of birth; we never keep more of it (PRV-9, PRV-10).
     *
     * @return the year; empty when it is not recorded
     */
    @Value.Redacted
    OptionalInt birthYear();

    /**
     * The sex.
     *
     * @return the sex, {@link Sex#ONBEKEND} when it is not recorded
     */
    @Value.Redacted
    Sex sex();

    /**
     * The province in which the person lives.
     *
     * @return the province; empty when it is not recorded
     */
    @Value.Redacted
    Optional<Province> homeProvince();

    /**
     * What the person struggles with.
     *
     * @return the problems
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<Problem> problems();

    /**
     * What some units cannot handle.
     *
     * @return the characteristics
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<Characteristic> characteristics();

    /**
     * Whether the relation with the present treatment team is disturbed (KVN-DEF-18).
     *
     * @return true when it is
     */
    @Value.Redacted
    boolean disturbedTreatmentRelation();

    /**
     * The intelligence quotient.
     *
     * @return the IQ; empty when it is not recorded
     */
    @Value.Redacted
    OptionalInt iq();

    /**
     * Whether it can be shown that the LVB was there before the age of 18 (FIN-27).
     *
     * @return yes, no or not recorded
     */
    @Value.Redacted
    Answer lvbDemonstrableBefore18();

    /**
     * Whether the person can decide about care.
     *
     * @return yes, no or not recorded
     */
    @Value.Redacted
    Answer decisionallyCapable();

    /**
     * Who represents the person.
     *
     * @return the representative; empty when there is none
     */
    @Value.Redacted
    Optional<Representative> representative();

    /**
     * How old the person is in a year, as far as a year of birth can tell: this many years, or one year less.
     *
     * @param day a day in that year
     * @return the difference of the years; empty when the year of birth is not recorded
     */
    default OptionalInt yearsOn(LocalDate day) {
        return birthYear().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(day.getYear() - birthYear().getAsInt());
    }

    /** Builds a person. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {
            sex(Sex.ONBEKEND);
            disturbedTreatmentRelation(false);
            lvbDemonstrableBefore18(Answer.NOT_RECORDED);
            decisionallyCapable(Answer.NOT_RECORDED);
        }
    }
}
