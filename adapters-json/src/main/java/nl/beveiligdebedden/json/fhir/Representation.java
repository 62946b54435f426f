/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.need.Representative;

/**
 * That somebody represents the person, as a Condition of the zib JuridischeSituatie tells it.
 *
 * @param condition the Condition
 * @param code who that is, also when we do not know that word
 */
record Representation(Node condition, String code) {

    /** Who decides about more, first; a bewindvoerder decides about property only. A word that we do not know is a fault. */
    static final Comparator<Representation> BY_POWER = Comparator.comparingInt(Representation::power);

    private static final List<String> POWER = List.of(
            Representative.CURATOR.code(),
            Representative.MENTOR.code(),
            Representative.GEMACHTIGDE.code(),
            Representative.NAASTE.code(),
            Representative.BEWINDVOERDER.code());
    private static final Text NOT_THEN = new Text(
            "vertegenwoordiging die niet zeker geldt op de dag van opname",
            "representation that does not surely hold on the day of admission");
    private static final Text ANOTHER =
            new Text("nog een vertegenwoordiger; wij dragen er één", "another representative; we carry one");

    /** What a Condition tells, if it holds on the day of admission. */
    static Optional<Representation> of(Node condition, String day) {
        Optional<String> code = code(new TitleReader(condition));
        boolean holds = holds(condition, day);
        if (code.isPresent() && !holds) {
            Resources.leaveOut(condition, NOT_THEN);
        }
        return code.filter(known -> holds).map(known -> new Representation(condition, known));
    }

    /** Our own code, unless the zib has one beside it. */
    private static Optional<String> code(TitleReader reader) {
        Optional<Node> zib = reader.first(Urls.ZIB_REPRESENTATION);
        return zib.isPresent()
                ? zib.flatMap(one -> LegalStatus.representativeOf(one.peek("code")))
                        .map(Representative::code)
                : reader.first(OwnSystem.REPRESENTATIVE.url()).map(one -> one.peek("code"));
    }

    /** On a day that is not told nobody knows whether what has an end still holds. */
    private static boolean holds(Node condition, String day) {
        Optional<String> from = FhirDate.of(condition.at("onsetDateTime"));
        Optional<String> until = FhirDate.of(condition.at("abatementDateTime"));
        boolean begun = from.isPresent() ? day == null || from.get().compareTo(day) <= 0 : !hasOnset(condition);
        boolean ended = until.isPresent() && (day == null || until.get().compareTo(day) < 0);
        return new TitleReader(condition).obstacle().isEmpty() && begun && !ended;
    }

    private static boolean hasOnset(Node condition) {
        return condition.json().propertyNames().stream().anyMatch(field -> field.startsWith("onset"));
    }

    private int power() {
        return POWER.indexOf(code);
    }

    String use() {
        TitleReader reader = new TitleReader(condition);
        reader.use(LegalStatus.REPRESENTATION_CATEGORY, Urls.REPRESENTATION_PROFILE);
        reader.first(Urls.ZIB_REPRESENTATION)
                .or(() -> reader.first(OwnSystem.REPRESENTATIVE.url()))
                .ifPresent(Node::takeCoding);
        return code;
    }

    void leaveOut() {
        Resources.leaveOut(condition, ANOTHER);
    }
}
