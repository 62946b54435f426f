/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.beveiligdebedden.norm.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A document that your own mapper read with the {@link LcbbModule} cannot be read; it holds every fault at once.
 *
 * <p>Example: {@code catch (InvalidDocumentException e) { answer(LcbbProblem.of(e.faults())); }}.
 */
public final class InvalidDocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidDocumentException(JsonParser json, List<Fault> faults) {
        super(json, faults.stream().map(fault -> fault.message().en()).collect(joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong.
     *
     * @return all faults, sorted by path; the paths begin at the document, wherever it stands in yours
     */
    public List<Fault> faults() {
        return faults;
    }
}
