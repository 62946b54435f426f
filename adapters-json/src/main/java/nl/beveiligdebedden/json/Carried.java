/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;

/**
 * What came through a translation into another standard or out of it, and everything that did not.
 *
 * <p>Example: {@code Carried<String> bundle = FhirJson.write(capacity); bundle.losses().forEach(...)}.
 *
 * @param value what came through
 * @param losses what did not, sorted by path; empty when nothing was lost
 * @param <T> what came through
 */
public record Carried<T>(T value, List<Loss> losses) {

    /**
     * Copies the losses.
     *
     * @param value what came through
     * @param losses what did not, sorted by path; empty when nothing was lost
     */
    public Carried {
        losses = List.copyOf(losses);
    }
}
