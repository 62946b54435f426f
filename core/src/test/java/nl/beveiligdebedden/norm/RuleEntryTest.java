/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beveiligdebedden.base.Text;
import org.junit.jupiter.api.Test;

/** How a chapter of the catalogue is written down. */
class RuleEntryTest {

    private static final String CHAPTER = """
            BED-101 § MANAGEMENT_REPORT § 1 Inleiding § capacity
            Een bed is een bed.
            A bed is a bed.
            LVL-102 § KETENVELDNORM § 2 Niveaus § matching
            Een niveau is een niveau.
            A level is a level.
            """;

    @Test
    void a_rule_has_three_lines_its_place_its_Dutch_and_its_English_text() {
        assertThat(RuleEntry.read(CHAPTER))
                .map(RuleEntry::rule)
                .containsExactly(
                        new Rule(
                                new RuleId("BED-101"),
                                new Source("LCBB managementrapportage 02|22", "1 Inleiding"),
                                new Text("Een bed is een bed.", "A bed is a bed."),
                                Subject.CAPACITY),
                        new Rule(
                                new RuleId("LVL-102"),
                                new Source(
                                        "Ketenveldnorm levensloopfunctie en beveiligde intensieve zorg, versie 2.3",
                                        "2 Niveaus"),
                                new Text("Een niveau is een niveau.", "A level is a level."),
                                Subject.MATCHING));
    }
}
