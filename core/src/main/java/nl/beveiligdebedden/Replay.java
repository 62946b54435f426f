/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.util.List;
import nl.beveiligdebedden.port.Decision;

/**
 * A decision that was asked again: the same bytes, or which part of it differs and why.
 *
 * <p>Get one from {@link SecuredBeds#replay}. Example: {@code replay.differences().forEach(difference ->
 * print(difference.text().nl()))}.
 *
 * @param recorded the record
 * @param now what comes out now; without assessments when the capacity of then is gone
 * @param differences every part that is not the same, in the order of {@link Difference.Part}
 * @param changes the units whose answer is another one: first those whose verdict changed, then those whose reasons
 *     changed, in the order of the record
 */
public record Replay(Decision recorded, Decision now, List<Difference> differences, List<UnitChange> changes) {

    /**
     * Copies the lists.
     *
     * @param recorded the record
     * @param now what comes out now; without assessments when the capacity of then is gone
     * @param differences every part that is not the same
     * @param changes the units whose answer is another one
     */
    public Replay {
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
    }

    static Replay of(Decision recorded, Decision now) {
        List<UnitChange> changes = recorded.capacity().snapshot().isEmpty()
                ? List.of()
                : UnitChanges.between(recorded.assessments(), now.assessments());
        return new Replay(recorded, now, new Comparison(recorded, now).differences(changes), changes);
    }

    /**
     * Whether every part of the decision is the same.
     *
     * @return true when the canonical text of the record and that of the replay have the same bytes
     */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /**
     * Whether the answer is the same, whatever else differs.
     *
     * @return true when every verdict and every reason has the same bytes; false also when the capacity is gone
     */
    public boolean hasSameAnswer() {
        return isPossible() && recorded.answerHash().equals(now.answerHash());
    }

    /**
     * Whether the question could be asked again.
     *
     * @return false when the record holds only the hash of its capacity and nobody handed the capacity in
     */
    public boolean isPossible() {
        return recorded.capacity().snapshot().isPresent();
    }
}
