/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.json.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beveiligdebedden.json.Json;
import nl.beveiligdebedden.json.LcbbSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of names that are shown in full is made of schemas and definitions, anew with {@code mvn verify -Ddocs.write}. */
class KnownFieldsTest {

    private static final Path LIST =
            Path.of("src", "main", "resources", "nl", "beveiligdebedden", "json", "pointer", "known-fields.txt");
    private static final int WIDTH = 120;

    /** The fields that may not be there (PRV-9), those of a line of capacity, and what is in every element of FHIR. */
    private static final String NOT_IN_A_SCHEMA = """
            bsn name naam voornaam voorletters achternaam birthDate dateOfBirth geboortedatum address adres postcode phone
            telefoon email $schema format provider unit bed resourceType extension modifierExtension fhir_comments
            """;

    /** Of HAVE 1.0, with the parts of CIQ and GML in it, and of what we know of 2.0. */
    private static final String HAVE = """
            HospitalStatus Hospital Organization OrganizationInformation OrganizationGeoLocation OrganisationName
            NameElement SubDivisionName OrganisationInfo PartyName ContactNumbers ContactNumber ContactNumberElement
            ElectronicAddressIdentifier Addresses Address FreeTextAddress AddressLine Country Locality Thoroughfare
            AdministrativeArea PostCode PostalDeliveryPoint Premises Identifier
            EmergencyDepartmentStatus EMSTraffic EMSTrafficStatus EMSTrafficReason EMSCapacity EMSCensus EMSCensusCount
            EMSAmbulanceStatus EMSAirTransportStatus EMSOffloadStatus EMSOffloadMinutes TriageCapacity TriageCount
            TriageCode TriageCodeListURN TriageCodeValue TriageCountQuantity Offload AmbulanceStatus AirTransportStatus
            HospitalBedCapacityStatus BedCapacity BedType SubCategoryBedType Capacity CapacityStatus AvailableCount
            BaselineCount AdditionalCapacityCount24Hr AdditionalCapacityCount72Hr
            ServiceCoverageStatus TransportServices TransportServicesIndicator Cardiology CardiologyIndicator Dialysis
            EmergencyDepartment HyperbaricChamber InfectiousDiseases Neonatology NeurologyIndicator Neurology OBGYN
            Ophthalmology Orthopedic Pediatrics PsychiatricIndicator Psychiatric Surgery SurgeryIndicator Burn BurnCenter
            TraumaCenterServices
            HospitalFacilityStatus HospitalEOCStatus HospitalEOCPlan ClinicalStatus DeconCapacity MorgueCapacity
            MorgueCapacityStatus MorgueCapacityUnits FacilityStatus SecurityStatus Activity24Hr Admissions Discharges
            Deaths HospitalResourceStatus FacilityOperations ClinicalOperations NonClinicalStaffing ClinicalStaffing
            Staffing ResourceInformationText CommentText LastUpdateTime Point Position pos Value ValueListURN
            HAVE Facility FacilityInformation FacilityID FacilityName FacilityGeoLocation FacilityAddress FacilityContact
            FacilityColourStatus ServiceList ServiceListItem ServiceName ServiceStatus ServiceCode ColourStatus
            ColourCodeDefault ColourCode ReportingPeriod OrganizationName
            """;

    private static final Path CORE = Path.of("..", "core", "src", "main", "java");
    private static final Pattern FACT = Pattern.compile("Fact(?:[.]of)?[(]\\s*\"([A-Za-z]+)\"");

    /** HAPI makes names of their own of the values of an extension. */
    private static final Pattern EXTENSION = Pattern.compile("^(modifierE|e)xtension");

    private final Set<String> names = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void the_list_holds_our_fields_and_facts_the_elements_of_R4_and_those_that_we_know_of_HAVE() throws IOException {
        Arrays.stream(LcbbSchema.values()).forEach(schema -> addProperties(Json.parse(schema.text())));
        addFacts();
        addElements(FhirContext.forR4());
        Arrays.stream((NOT_IN_A_SCHEMA + HAVE).split("\\s+")).forEach(this::add);

        if (System.getProperty("docs.write") != null) {
            Files.writeString(LIST, lines());
        }
        assertThat(Files.readString(LIST)).isEqualTo(lines());
    }

    private void add(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }

    private void addProperties(JsonNode schema) {
        schema.path("properties").propertyNames().forEach(this::add);
        schema.valueStream().forEach(this::addProperties);
    }

    /** A finding has its facts under their names, and no list of these but the code that makes them. */
    private void addFacts() throws IOException {
        try (Stream<Path> files = Files.walk(CORE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FACT.matcher(Files.readString(file)).results().forEach(fact -> add(fact.group(1)));
            }
        }
    }

    private void addElements(FhirContext r4) {
        r4.getResourceTypes().forEach(type -> addElements(r4.getResourceDefinition(type)));
        r4.getElementDefinitions().forEach(this::addElements);
    }

    private void addElements(BaseRuntimeElementDefinition<?> definition) {
        if (definition instanceof BaseRuntimeElementCompositeDefinition<?> composite
                && seen.add(definition.getImplementingClass())) {
            composite.getChildren().forEach(this::addElements);
        }
    }

    private void addElements(BaseRuntimeChildDefinition child) {
        child.getValidChildNames().stream()
                .filter(name -> !EXTENSION.matcher(name).find())
                .forEach(name -> {
                    add(name);
                    addElements(child.getChildByName(name));
                });
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String name : names) {
            boolean fits = width + 1 + name.length() <= WIDTH;
            lines.append(width == 0 ? "" : fits ? " " : "\n").append(name);
            width = (fits ? width + 1 : 0) + name.length();
        }
        return lines.append('\n').toString();
    }
}
