/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.have;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.json.BedFigure;
import nl.beveiligdebedden.json.CapacityTotals;
import nl.beveiligdebedden.json.Carried;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.Loss;
import nl.beveiligdebedden.json.LossKind;
import nl.beveiligdebedden.json.UnreadableXmlException;
import nl.beveiligdebedden.testkit.Examples;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that others write, and documents that nobody should. */
class HaveXmlTest {

    private static final String ROOT = "<HAVE xmlns='urn:oasis:names:tc:emergency:edxl:have:2.0'>";

    @Test
    void version_1_of_a_disaster_system_is_read() {
        Carried<CapacityTotals> read = resource("have-1.0-of-a-disaster-system.xml");

        assertThat(read.value().facilities())
                .containsExactly(new CapacityTotals.Facility(
                        Optional.of("zh-9"),
                        Optional.of("Ziekenhuis & Kliniek"),
                        List.of(
                                new CapacityTotals.Group(
                                        "Psychiatric", Map.of(BedFigure.PLANNED, 24, BedFigure.BOOKABLE, 3)),
                                new CapacityTotals.Group("AdultICU", Map.of()))));
        assertThat(read.losses())
                .extracting(Loss::path)
                .containsExactly(
                        "/HospitalStatus/Hospital[1]/HospitalBedCapacityStatus[1]/BedCapacity[2]/Capacity[1]/AvailableCount[1]",
                        "/HospitalStatus/Hospital[1]/HospitalBedCapacityStatus[1]/BedCapacity[2]/Capacity[1]/BaselineCount[1]",
                        "/HospitalStatus/Hospital[1]/HospitalBedCapacityStatus[1]/BedCapacity[2]/Capacity[1]/CapacityStatus[1]");
        assertThat(read.value().asOf()).isEqualTo("2022-06-15T09:00:00Z");
    }

    @Test
    void version_1_that_counts_without_an_element_for_it_is_read() {
        Carried<CapacityTotals> read = beds("""
                <BedType>Psychiatric</BedType><CapacityStatus>VacantAvailable</CapacityStatus>
                <AvailableCount>2</AvailableCount><BaselineCount>16</BaselineCount>""");

        assertThat(read.value().facilities().get(0).groups())
                .containsExactly(
                        new CapacityTotals.Group("Psychiatric", Map.of(BedFigure.PLANNED, 16, BedFigure.BOOKABLE, 2)));
        assertThat(read.losses()).extracting(Loss::kind).containsExactly(LossKind.READ_AS);
    }

    @Test
    void in_version_1_each_type_has_the_counts_that_stand_behind_it() {
        Carried<CapacityTotals> read = beds("""
                <BedType>MedicalSurgical</BedType><Capacity><AvailableCount>7</AvailableCount></Capacity>
                <BedType>Pediatrics</BedType>
                <BedType>Burn</BedType><AvailableCount>1</AvailableCount>""");

        assertThat(read.value().facilities().get(0).groups())
                .containsExactly(
                        new CapacityTotals.Group("MedicalSurgical", Map.of(BedFigure.BOOKABLE, 7)),
                        new CapacityTotals.Group("Pediatrics", Map.of()),
                        new CapacityTotals.Group("Burn", Map.of(BedFigure.BOOKABLE, 1)));
        assertThat(read.losses()).extracting(Loss::kind).containsExactly(LossKind.READ_AS);
    }

    @Test
    void in_version_1_the_counts_of_a_sub_category_are_named_and_never_those_of_its_type() {
        Carried<CapacityTotals> read = beds("""
                <BedType>Psychiatric</BedType>
                <Capacity><CapacityStatus>Vacant/Available</CapacityStatus><BaselineCount>18</BaselineCount></Capacity>
                <SubCategoryBedType>Gesloten</SubCategoryBedType><Capacity><AvailableCount>3</AvailableCount></Capacity>
                <SubCategoryBedType>Open</SubCategoryBedType><AvailableCount>2</AvailableCount>
                <BedType>Pediatrics</BedType>
                <SubCategoryBedType>A</SubCategoryBedType><Capacity><AvailableCount>5</AvailableCount></Capacity>""");

        assertThat(read.value().facilities().get(0).groups())
                .containsExactly(
                        new CapacityTotals.Group("Psychiatric", Map.of(BedFigure.PLANNED, 18)),
                        new CapacityTotals.Group("Pediatrics", Map.of()));
        assertThat(read.losses())
                .filteredOn(loss -> loss.kind() == LossKind.NOT_UNDERSTOOD)
                .extracting(loss -> loss.path().replaceAll(".*BedCapacity.1./", ""))
                .containsExactly(
                        "AvailableCount[1]",
                        "Capacity[2]/AvailableCount[1]",
                        "Capacity[3]/AvailableCount[1]",
                        "SubCategoryBedType[1]",
                        "SubCategoryBedType[2]",
                        "SubCategoryBedType[3]");
    }

    @Test
    void counts_before_the_first_of_many_types_belong_to_none() {
        Carried<CapacityTotals> read =
                beds("<AvailableCount>4</AvailableCount><BedType>A</BedType><BedType>B</BedType>");

        assertThat(read.value().facilities().get(0).groups())
                .containsExactly(new CapacityTotals.Group("A", Map.of()), new CapacityTotals.Group("B", Map.of()));
        assertThat(read.losses()).extracting(loss -> loss.what().en()).contains("AvailableCount");
    }

    private static Carried<CapacityTotals> beds(String inBedCapacity) {
        return read("<HospitalStatus xmlns='urn:oasis:names:tc:emergency:EDXL:HAVE:1.0'><Hospital><BedCapacity>"
                + inBedCapacity + "</BedCapacity></Hospital></HospitalStatus>");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-25T10:00:00Z, 2010-11-24T10:00:00+01:00, 2010-11-24T09:00:00Z",
        "2010-11-25T10:00:00Z, gisteren, 2010-11-25T10:00:00Z",
        "gisteren, 2010-11-25T10:00:00Z, 2010-11-25T10:00:00Z"
    })
    void the_oldest_update_that_is_told_decides_from_when_the_totals_are(String one, String other, Instant asOf) {
        String hospital = "<Hospital><LastUpdateTime>%s</LastUpdateTime></Hospital>";
        String xml = "<HospitalStatus xmlns='urn:oasis:names:tc:emergency:EDXL:HAVE:1.0'>" + hospital.formatted(one)
                + hospital.formatted(other) + "</HospitalStatus>";

        assertThat(read(xml).value().asOf()).isEqualTo(asOf);
        assertThat(read(xml).losses()).isNotEmpty();
    }

    @Test
    void a_facility_that_does_not_tell_from_when_its_counts_are_is_named() {
        Carried<CapacityTotals> read = read(
                ROOT + "<facility><lastUpdateTime>2010-11-25T10:00:00Z</lastUpdateTime></facility><facility/></HAVE>");
        Carried<CapacityTotals> none = read(ROOT + "<facility/></HAVE>");

        assertThat(read.value().asOf()).isEqualTo("2010-11-25T10:00:00Z");
        assertThat(read.losses()).containsExactly(noMoment("/HAVE/facility[2]"));
        assertThat(none.value().asOf()).isEqualTo(Examples.MOMENT);
        assertThat(none.losses()).containsExactly(noMoment("/HAVE/facility[1]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<f:lastUpdateTime>2010-11-25T10:00:00Z</f:lastUpdateTime> | lastUpdateTime[1]",
                "<bedCapacity><f:capacity><availableCount>9</availableCount></f:capacity></bedCapacity>"
                        + " | bedCapacity[1]/capacity[1]/availableCount[1]",
                "<bedCapacity><capacity><f:availableCount>9</f:availableCount></capacity></bedCapacity>"
                        + " | bedCapacity[1]/capacity[1]/availableCount[1]",
                "<f:bedCapacity><capacity><availableCount>9</availableCount></capacity></f:bedCapacity>"
                        + " | bedCapacity[1]/capacity[1]/availableCount[1]",
                "<a xmlns=''><facility><availableCount>9</availableCount></facility></a>"
                        + " | a[1]/facility[1]/availableCount[1]",
                "<bedCapacity><a xmlns='urn:oasis:names:tc:emergency:edxl:have:1.0'>9</a></bedCapacity>"
                        + " | bedCapacity[1]/a[1]",
                "<f:bedCapacity/> | bedCapacity[1]"
            })
    void what_stands_in_another_namespace_than_the_begin_is_named_and_never_read(String foreign, String path) {
        Carried<CapacityTotals> read = read(ROOT.replace(">", " xmlns:f='urn:foo'>")
                + "<facility><serviceList><serviceListItem><serviceName>A</serviceName>" + foreign
                + "</serviceListItem></serviceList></facility></HAVE>");

        assertThat(read.value().asOf()).isEqualTo(Examples.MOMENT);
        assertThat(read.value().facilities())
                .hasSize(1)
                .flatExtracting(CapacityTotals.Facility::groups)
                .allMatch(group -> group.figures().isEmpty());
        assertThat(read.losses())
                .filteredOn(loss -> loss.kind() == LossKind.NOT_UNDERSTOOD)
                .extracting(Loss::path)
                .contains("/HAVE/facility[1]/serviceList[1]/serviceListItem[1]/" + path);
    }

    @Test
    void an_organisation_has_its_name_and_its_id_in_the_namespaces_of_CIQ_alone() {
        String xml = "<HospitalStatus xmlns='urn:oasis:names:tc:emergency:EDXL:HAVE:1.0' xmlns:f='urn:foo'><Hospital>"
                + "<f:OrganisationName f:ID='a' ID='a'><f:NameElement>a</f:NameElement></f:OrganisationName>"
                + "</Hospital></HospitalStatus>";

        assertThat(read(xml).value().facilities())
                .containsExactly(new CapacityTotals.Facility(Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void a_BSN_in_one_of_two_attributes_with_the_same_name_is_refused() {
        assertThatThrownBy(() -> read(ROOT + "<a xmlns:f='urn:foo' f:b='111222333' b='1'/></HAVE>"))
                .hasMessage("the document holds a BSN (PRV-9) in /HAVE/a[1]");
    }

    private static Loss noMoment(String path) {
        return new Loss(path, LossKind.READ_AS, Text.same("LastUpdateTime"));
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oasis:names:tc:emergency:EDXL:DE:1.0, urn:oasis:names:tc:emergency:EDXL:DE:1.0",
        "urn:oasis:names:tc:emergency:edxl:have:3.0, urn:oasis:names:tc:emergency:edxl:have:3.0",
        "urn:oasis:names:111222333, another one",
        "Kornelis Zwaluwstaart, another one",
        "'', empty"
    })
    void another_namespace_is_named_when_it_is_public_with_those_that_we_read(String found, String told) {
        assertThatThrownBy(() -> read("<HAVE xmlns='" + found + "'/>"))
                .hasMessage("the document is not EDXL-HAVE: the namespace of its begin is " + told
                        + ", and it must be HAVE or HospitalStatus in urn:oasis:names:tc:emergency:edxl:have:2.0 or"
                        + " urn:oasis:names:tc:emergency:edxl:have:1.0");
    }

    @Test
    void version_2_in_another_order_is_read_and_what_is_no_count_of_beds_is_named() {
        Carried<CapacityTotals> read = resource("have-2.0-of-a-region.xml");

        assertThat(read.value().facilities())
                .containsExactly(
                        new CapacityTotals.Facility(
                                Optional.of("k-oost"),
                                Optional.of("Kliniek Oost"),
                                List.of(new CapacityTotals.Group(
                                        "Gesloten opname", Map.of(BedFigure.PLANNED, 12, BedFigure.BOOKABLE, 0)))),
                        new CapacityTotals.Facility(Optional.empty(), Optional.empty(), List.of()));
        assertThat(read.losses())
                .extracting(loss -> loss.what().nl())
                .containsExactlyInAnyOrder("pos", "Value", "serviceName", "LastUpdateTime", "LastUpdateTime");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | not readable as XML at line 1",
                "'{}' | not readable as XML at line 1",
                "'<HAVE xmlns=\"urn:oasis:names:tc:emergency:edxl:have:2.0\"><a>' | not readable as XML at line 1",
                "'<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>' | the document has a document type (DTD)",
                "'<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>' | the document has a document type (DTD)",
                "'<a>&b;</a>' | not readable as XML at line 1"
            })
    void what_cannot_be_read_is_one_clear_line(String xml, String told) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessage(told);
    }

    @Test
    void bytes_in_another_encoding_than_the_document_says_are_one_clear_line_and_nothing_is_printed() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] latin = "<HAVE>Caf\u00e9 </HAVE>".getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> HaveXml.read(new ByteArrayInputStream(latin), Examples.MOMENT))
                    .isInstanceOf(UnreadableXmlException.class)
                    .hasMessageStartingWith("not readable as XML");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void what_is_too_deep_or_too_long_is_refused() {
        assertThatThrownBy(() -> read(ROOT + "<a>".repeat(60)))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessage("the document is too large or too deep");
        assertThatThrownBy(() -> read(ROOT + "<a>" + "x".repeat(200_000) + "</a></HAVE>"))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessage("the document has a text that is too long");
    }

    @Test
    void a_comment_without_end_is_given_up_at_64_million_bytes() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream((ROOT + "<!-- ").getBytes(StandardCharsets.UTF_8)),
                new Repeated(1_000_000_000));

        assertThatThrownBy(() -> HaveXml.read(endless, Examples.MOMENT))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessage("the document is too large");
    }

    @Test
    void a_long_name_of_a_service_is_not_taken_over_for_each_of_its_counts() {
        String xml = ROOT + "<facility><serviceListItem><serviceName>" + "n".repeat(201) + "</serviceName>"
                + "<BedCapacity/>".repeat(1_000) + "</serviceListItem></facility></HAVE>";

        Carried<CapacityTotals> read = read(xml);

        assertThat(read.value().facilities().get(0).groups())
                .hasSize(1_000)
                .allSatisfy(group -> assertThat(group.name()).isEqualTo("?"));
        assertThat(read.losses()).extracting(Loss::kind).containsExactly(LossKind.READ_AS, LossKind.NOT_UNDERSTOOD);
    }

    @Test
    void a_service_with_many_counts_takes_no_longer_for_each() {
        String xml = ROOT + "<facility><serviceListItem>" + "<BedCapacity/>".repeat(250_000)
                + "<serviceName>n</serviceName></serviceListItem></facility></HAVE>";

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> read(xml));
    }

    /** The same letter, again and again. */
    private static final class Repeated extends InputStream {

        private long left;

        Repeated(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }

    @Test
    void a_name_in_the_place_of_an_element_is_cut() {
        Carried<CapacityTotals> read =
                read(ROOT + "<facility><Zwaluwstaart>1</Zwaluwstaart><Zwaluwnest>2</Zwaluwnest></facility></HAVE>");

        assertThat(read.losses())
                .filteredOn(loss -> loss.kind() == LossKind.NOT_UNDERSTOOD)
                .extracting(loss -> loss.path() + " " + loss.what().en())
                .containsExactly("/HAVE/facility[1]/Zwal…[1] Zwal…", "/HAVE/facility[1]/Zwal…[2] Zwal…");
    }

    @ParameterizedTest
    @CsvSource({
        "<a>111222333</a>, /HAVE/a[1]",
        "<a b='111.222.333'/>, /HAVE/a[1]",
        "<facility/><facility><x/><x>u 111222333.</x></facility>, /HAVE/facility[2]/x[2]",
        "<facility><_.111222333/></facility>, /HAVE/facility[1]/_.11…[1]"
    })
    void a_BSN_anywhere_is_refused_with_its_place_and_not_repeated(String place, String path) {
        assertThatThrownBy(() -> read(ROOT + place + "</HAVE>"))
                .isInstanceOf(UnreadableXmlException.class)
                .hasMessage("the document holds a BSN (PRV-9) in " + path);
    }

    @Test
    void an_entity_of_XML_itself_and_another_encoding_are_no_harm() {
        byte[] utf16 = ("<?xml version='1.0' encoding='UTF-16'?>" + ROOT
                        + "<facility><facilityName>A &lt; B</facilityName></facility></HAVE>")
                .getBytes(StandardCharsets.UTF_16);

        assertThat(HaveXml.read(new ByteArrayInputStream(utf16), Examples.MOMENT)
                        .value()
                        .facilities()
                        .get(0)
                        .name())
                .contains("A < B");
    }

    @ParameterizedTest(name = "{0} bookable: {1}")
    @CsvSource({"0, false", "1, true"})
    void a_group_without_a_bookable_bed_is_not_called_vacant(int bookable, boolean vacant) {
        CapacityTotals totals = new CapacityTotals(
                Examples.MOMENT,
                List.of(new CapacityTotals.Facility(
                        Optional.empty(),
                        Optional.of("De Linde"),
                        List.of(new CapacityTotals.Group(
                                "2H", Map.of(BedFigure.PLANNED, 8, BedFigure.BOOKABLE, bookable))))));

        String written = HaveXml.write(totals).value();

        assertThat(written.contains("VacantAvailable")).isEqualTo(vacant);
        assertThat(written).contains("availableCount>" + bookable + "<");
    }

    @Test
    void the_moment_of_the_counts_is_lost_only_when_no_facility_can_tell_it() {
        CapacityTotals none = new CapacityTotals(Instant.parse("2010-11-25T10:00:00Z"), List.of());
        CapacityTotals one = new CapacityTotals(
                none.asOf(), List.of(new CapacityTotals.Facility(Optional.of("a"), Optional.empty(), List.of())));

        assertThat(HaveXml.write(none).losses())
                .containsExactly(new Loss("/asOf", LossKind.NOT_CARRIED, Text.same("asOf")));
        assertThat(HaveXml.write(one).losses()).isEmpty();
        assertThat(read(HaveXml.write(one).value())).isEqualTo(new Carried<>(one, List.of()));
    }

    @Test
    void a_name_with_characters_that_XML_does_not_have_is_written_without_them_and_named() {
        CapacityTotals totals = new CapacityTotals(
                Examples.MOMENT,
                List.of(new CapacityTotals.Facility(Optional.empty(), Optional.of("a\u0001b<"), List.of())));

        Carried<String> written = HaveXml.write(totals);

        assertThat(read(written.value()).value().facilities().get(0).name()).contains("a\uFFFDb<");
        assertThat(written.losses()).extracting(loss -> loss.what().en()).contains("a character in facilityName");
    }

    static Carried<CapacityTotals> read(String xml) {
        return HaveXml.read(Json.text(xml), Examples.MOMENT);
    }

    private static Carried<CapacityTotals> resource(String name) {
        try (InputStream xml = Files.newInputStream(Path.of("..", "examples", "files", name))) {
            return HaveXml.read(xml, Examples.MOMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
