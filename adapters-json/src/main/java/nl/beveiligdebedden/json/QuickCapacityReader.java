/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.base.UnitType;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.BedState;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.ReporterRole;
import nl.beveiligdebedden.capacity.Specialism;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.law.Regime;
import tools.jackson.core.JsonToken;

/**
 * Reads a line of capacity in which nothing is remarkable straight into its value. Of any other line it says nothing: {@link
 * CapacityLineReader} reads that again with care, and says what is wrong. A property holds the two to the same values.
 */
final class QuickCapacityReader extends QuickReader {

    private final Known<String, ProviderId> providers = new Known<>(ProviderId::new);
    private final Known<String, UnitType> types = Known.words(UnitType.class);
    private final Known<String, SecurityLevel> levels = Known.words(SecurityLevel.class);
    private final Known<String, Province> provinces = Known.words(Province.class);
    private final Known<String, Specialism> specialisms = Known.words(Specialism.class);
    private final Known<String, BedState> states = Known.words(BedState.class);
    private final Known<String, ReporterRole> roles = Known.words(ReporterRole.class);
    private final Known<List<String>, List<Problem>> problems = lists(Known.words(Problem.class));
    private final Known<List<String>, Recorded<Regime>> regimes = recorded(Known.words(Regime.class));
    private final Known<List<String>, Recorded<FinancingAct>> acts = recorded(Known.words(FinancingAct.class));
    private final Known<List<String>, Recorded<ContraIndication>> contraIndications =
            recorded(new Known<>(ContraIndication::of));
    private final Known<List<String>, List<Indication>> indications = lists(new Known<>(Indication::of));
    private final Known<List<String>, List<Profession>> professions = lists(new Known<>(Profession::of));

    private static <T> Known<List<String>, List<T>> lists(Known<String, T> words) {
        return new Known<>(texts -> texts.stream().map(words::of).toList());
    }

    private static <T extends Comparable<? super T>> Known<List<String>, Recorded<T>> recorded(Known<String, T> words) {
        return new Known<>(
                texts -> Recorded.copyOf(texts.stream().map(words::of).toList()));
    }

    /** What the line holds, to hand on; empty when it must be read with care. */
    Optional<Consumer<CapacityLines>> read(byte[] bytes, int from, int length) {
        return read(bytes, from, length, this::line);
    }

    private Consumer<CapacityLines> line() {
        String kind = String.valueOf(json.nextName());
        require(json.nextToken() == JsonToken.START_OBJECT);
        Consumer<CapacityLines> line = switch (kind) {
            case "provider" -> provider();
            case "unit" -> unit();
            case "bed" -> bed();
            default -> throw remarkable();
        };
        require(json.nextToken() == JsonToken.END_OBJECT);
        return line;
    }

    private Consumer<CapacityLines> provider() {
        String id = "";
        Optional<String> name = Optional.empty();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "id" -> id = once(0).text();
                case "name" -> name = Optional.of(once(1).name());
                default -> throw remarkable();
            }
        }
        Provider provider = new Provider(providers.of(id), name);
        return lines -> lines.provider(provider);
    }

    private Consumer<CapacityLines> unit() {
        Unit.Builder unit = Unit.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "id" -> unit.id(new UnitId(once(0).text()));
                case "provider" -> unit.provider(providers.of(once(1).text()));
                case "name" -> unit.name(once(2).name());
                case "type" -> unit.type(types.of(once(3).text()));
                case "level" -> unit.level(levels.of(once(4).text()));
                case "province" -> unit.province(provinces.of(once(5).text()));
                case "specialism" -> unit.specialism(specialisms.of(once(6).text()));
                case "alsoTreats" -> unit.alsoTreats(problems.of(once(7).texts()));
                case "regimes" -> unit.regimes(regimes.of(once(8).texts()));
                case "contraIndications" -> unit.contraIndications(contraIndications.of(once(9).texts()));
                case "requiredIndications" -> unit.requiredIndications(indications.of(once(10).texts()));
                case "contractedActs" -> unit.contractedActs(acts.of(once(11).texts()));
                case "turnoverCeilingReached" -> unit.turnoverCeilingReached(once(12).flag());
                case "extraStaffSecurity" -> unit.extraStaffSecurity(Answer.of(once(13).flag()));
                case "reservedForNonForensic" -> unit.reservedForNonForensic(once(14).flag());
                case "somaticCare" -> unit.somaticCare(Answer.of(once(15).flag()));
                case "professionals" -> unit.professionals(professions.of(once(16).texts()));
                default -> throw remarkable();
            }
        }
        Unit whole = unit.build();
        return lines -> lines.unit(whole);
    }

    private Consumer<CapacityLines> bed() {
        Bed.Builder bed = Bed.builder();
        for (String field = json.nextName(); field != null; field = json.nextName()) {
            switch (field) {
                case "id" -> bed.id(new BedId(once(0).text()));
                case "unit" -> bed.unit(new UnitId(once(1).text()));
                case "state" -> bed.state(states.of(once(2).text()));
                case "confirmedAt" -> bed.confirmedAt(once(3).moment());
                case "carriedForwardAt" -> bed.carriedForwardAt(once(4).moment());
                case "verifiedBy" -> bed.verifiedBy(roles.of(once(5).text()));
                default -> throw remarkable();
            }
        }
        Bed whole = bed.build();
        return lines -> lines.bed(whole);
    }
}
