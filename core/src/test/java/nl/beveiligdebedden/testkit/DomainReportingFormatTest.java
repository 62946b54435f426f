/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.PlacementRequest;
import org.junit.jupiter.api.Test;

/** What a counterexample tells of a request that keeps its facts out of its own text. */
class DomainReportingFormatTest {

    private static final LegalTitle TITLE = LegalTitle.builder()
            .kind(TitleKind.ZM)
            .from(LocalDate.of(2022, 1, 1))
            .build();

    private final DomainReportingFormat format = new DomainReportingFormat();

    @Test
    void jqwik_finds_it_by_itself() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class))
                .hasAtLeastOneElementOfType(DomainReportingFormat.class);
    }

    @Test
    void a_title_shows_the_parts_that_are_recorded() {
        assertThat(TITLE).hasToString("LegalTitle{}");
        assertThat(parts(TITLE)).isEqualTo("{from=2022-01-01, kind=ZM}");
    }

    @Test
    void a_request_shows_its_titles_and_the_person_of_whom_nothing_is_known() {
        PlacementRequest request = PlacementRequest.builder()
                .id(new RequestId("casus-1"))
                .addTitles(TITLE)
                .build();

        Map<?, ?> parts = (Map<?, ?>) format.report(request);
        assertThat(parts.containsValue(request.titles())).isTrue();
        assertThat(parts.containsValue(request.person())).isTrue();
        assertThat(format.label(request)).contains("PlacementRequest");
    }

    @Test
    void a_value_that_shows_itself_is_left_to_jqwik() {
        assertThat(format.appliesTo(new BedId("b-1"))).isFalse();
    }

    private String parts(Object value) {
        return format.report(value).toString();
    }
}
