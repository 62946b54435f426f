/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json;

import java.util.List;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.RuleId;

/** Writes what the facts say about inclusion or outflow. */
final class LifecourseWriter {

    private LifecourseWriter() {}

    static void write(LifecourseAdvice advice, ObjectWriter json) {
        json.code("decision", advice.decision())
                .texts("rules", advice.rules().stream().map(RuleId::value).toList());
        write("findings", advice.findings(), json);
        write("steps", advice.steps(), json);
    }

    private static void write(String field, List<Finding> findings, ObjectWriter json) {
        json.objects(field, findings.stream().map(KeptFinding::of).toList(), AssessmentWriter::write);
    }
}
