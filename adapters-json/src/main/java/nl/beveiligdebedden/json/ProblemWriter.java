/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import nl.beveiligdebedden.base.Language;
import nl.beveiligdebedden.norm.Fault;

/** Writes problem details in one language. */
record ProblemWriter(LcbbProblem problem, Language language) {

    void write(ObjectWriter json) {
        json.text("type", problem.kind().type())
                .text("title", problem.kind().words().in(language))
                .number("status", problem.kind().status())
                .text("detail", problem.detail().in(language))
                .objects("errors", problem.faults(), this::write);
    }

    private void write(Fault fault, ObjectWriter json) {
        json.text("pointer", fault.path())
                .code("code", fault.kind())
                .text("detail", fault.kind().words().in(language))
                .text("allowed", fault.allowed().in(language))
                .text("didYouMean", fault.didYouMean());
    }
}
