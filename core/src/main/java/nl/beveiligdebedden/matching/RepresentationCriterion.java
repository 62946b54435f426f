/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.matching;

import java.time.Instant;
import java.util.List;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/** Does somebody decide about care for a person who cannot? Rule ESC-10. */
final class RepresentationCriterion implements Criterion {

    private static final Reasons REASONS = Reasons.of("representation");
    private static final Reason NOBODY_DECIDES = REASONS.condition(
            "ESC-10",
            "De persoon kan niet zelf beslissen en niemand mag dat over zorg doen. Vraag nu vertegenwoordiging aan.",
            "The person cannot decide and nobody may do so about care. Ask for representation now.");

    @Override
    public List<Reason> reasons() {
        return REASONS.all();
    }

    @Override
    public Object view(Place place, Instant asOf) {
        return REQUEST_ALONE;
    }

    @Override
    public List<Finding> ask(Pairing pairing) {
        Person person = pairing.person();
        return person.decisionallyCapable() == Answer.NO && !isRepresented(person)
                ? List.of(NOBODY_DECIDES.found())
                : List.of();
    }

    private static boolean isRepresented(Person person) {
        return person.representative().filter(Representative::decidesAboutCare).isPresent();
    }
}
