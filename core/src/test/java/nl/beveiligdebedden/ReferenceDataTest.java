/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.Edition;
import org.junit.jupiter.api.Test;

/** The reference data changes with its date: a line for each version, and the last one is that of the code. */
class ReferenceDataTest {

    @Test
    void the_data_does_not_change_without_another_date() throws IOException {
        List<Edition> editions = editions();

        assertThat(ReferenceData.EDITION).as("""
                        the catalogue, the terms of the law or the words of the codes changed
                        Maybe give ReferenceData the date of the change, and add this line to reference-data.txt:
                        %s
                        (CONTRIBUTING.md tells more; as long as a date is not released, replace its line)
                        """, ReferenceData.EDITION).isEqualTo(editions.get(editions.size() - 1));
    }

    @Test
    void every_version_is_a_later_date_than_the_one_before_it() throws IOException {
        List<LocalDate> dates = editions().stream()
                .map(edition -> LocalDate.parse(edition.version()))
                .toList();

        assertThat(dates).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void the_catalogue_the_terms_and_the_words_of_the_codes_are_in_it() {
        List<String> rows = ReferenceData.rows()
                .map(row -> CanonicalText.of(List.of(row)).value())
                .toList();

        assertThat(rows)
                .anyMatch(row -> row.startsWith("BED-5\tLCBB managementrapportage"))
                .anyMatch(row -> row.startsWith("term\tLAW-ZM-1\tlength\tP6M"))
                .contains(
                        "SecurityLevel\t2H\tniveau 2 hoog\tlevel 2 high\t\n",
                        "ContraIndication\tVROUW\tvrouw\twoman\t\n");
    }

    private static List<Edition> editions() throws IOException {
        try (InputStream file = ReferenceDataTest.class.getResourceAsStream("reference-data.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .map(cells -> new Edition(cells[0], cells[1]))
                    .toList();
        }
    }
}
