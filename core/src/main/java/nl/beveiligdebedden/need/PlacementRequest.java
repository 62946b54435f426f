/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.ValueStyle;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.norm.CanonicalText;
import org.immutables.value.Value;

/**
 * The question for a secured bed: what a person needs, on which title, paid by whom.
 *
 * <p>Example: {@code PlacementRequest.builder().id(new RequestId("casus-1")).person(person).build()}. {@code toString}
 * shows the id only.
 */
@SuppressWarnings("exports")
@Value.Immutable
@ValueStyle
public interface PlacementRequest {

    /**
     * Starts a request.
     *
     * @return a builder without values
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Points to the request.
     *
     * @return the id
     */
    RequestId id();

    /**
     * The day on which the person should be admitted.
     *
     * @return the day; empty for the day on which the question is asked
     */
    @Value.Redacted
    Optional<LocalDate> admissionDate();

    /**
     * The person.
     *
     * @return the person
     */
    @Value.Redacted
    Person person();

    /**
     * The level of security that the person needs.
     *
     * @return the level; empty when it is not recorded
     */
    @Value.Redacted
    Optional<SecurityLevel> neededLevel();

    /**
     * The legal titles of the person, also those that ended or still have to begin.
     *
     * @return the titles, in the order given
     */
    @Value.Redacted
    List<LegalTitle> titles();

    /**
     * Whether the person agrees with the admission, after being informed (TTL-3).
     *
     * @return yes, no or not recorded
     */
    @Value.Redacted
    Answer informedConsent();

    /**
     * The Wlz profiles that the person has.
     *
     * @return the profiles
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<Indication> indications();

    /**
     * The acts that can pay for the stay.
     *
     * @return the acts, or not recorded
     */
    @Value.Redacted
    Recorded<FinancingAct> financing();

    /**
     * Whether the person is included in the levensloopaanpak.
     *
     * @return true when included
     */
    @Value.Redacted
    boolean lifecourseIncluded();

    /**
     * Who promises to take the person back.
     *
     * @return who promises; empty when nobody does
     */
    @Value.Redacted
    Optional<Guarantor> returnGuaranteeBy();

    /**
     * The provinces in which victims live; they are never shown in an answer (REJ-S3).
     *
     * @return the provinces
     */
    @Value.Redacted
    @Value.NaturalOrder
    SortedSet<Province> victimProvinces();

    /**
     * What professionals weighed.
     *
     * @return the weighing
     */
    @Value.Redacted
    Weighing weighing();

    /**
     * The day of admission that we reckon with.
     *
     * @param dayOfAsking the day on which the question is asked
     * @return the recorded day of admission, or else the day of asking
     */
    default LocalDate admissionOn(LocalDate dayOfAsking) {
        return admissionDate().orElse(dayOfAsking);
    }

    /**
     * The canonical text of everything in the request, over which its hash is taken.
     *
     * @return the text, in which the order of the titles does not matter; as private as the request itself
     */
    default CanonicalText canonical() {
        return RequestRows.of(this);
    }

    /** Builds a request. */
    final class Builder extends ImmutablePlacementRequest.Builder {
        Builder() {
            person(Person.builder().build());
            informedConsent(Answer.NOT_RECORDED);
            financing(Recorded.nothing());
            lifecourseIncluded(false);
            weighing(Weighing.NONE);
        }
    }
}
