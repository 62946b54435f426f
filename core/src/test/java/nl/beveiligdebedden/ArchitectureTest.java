/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beveiligdebedden.matching.Criterion;
import org.junit.jupiter.api.Test;

/** The floor plan of the core, and what keeps it pure. */
class ArchitectureTest {

    private static final String HOUSE = "nl.beveiligdebedden";

    /** From the ground up; a room knows only rooms on lower floors. The root is the room without a name. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("base"),
            Set.of("norm"),
            Set.of("law", "chain"),
            Set.of("capacity", "need"),
            Set.of("matching", "validation", "region", "lifecourse", "disclosure"),
            Set.of("planning", "escalation"),
            Set.of("casework"),
            Set.of("reporting"),
            Set.of("port"),
            Set.of(""));

    /** Take a room off this list when you build it. */
    private static final Set<String> STILL_TO_COME = Set.of("planning", "escalation", "casework", "reporting");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    private static final String PUBLIC_TYPES = """
            (root): Advice Difference Outlook Replay RuleBook SecuredBeds UnitChange
            base: Answer BedId Bsn Characteristic Coded Codes DutchTime FinancingAct Ids Indication Language OpenCode PartyId Problem ProviderId Province Recorded RegionId RequestId SecurityLevel Text UnitId UnitType ValueStyle
            capacity: Bed BedState CapacityCount CapacityOverview CapacitySnapshot ContraIndication Freshness FreshnessPolicy PhoneCall Profession Provider ReportOrigin ReporterRole Specialism Unit
            chain: Agreement AgreementKind CareForm Chain Party PartyRole Period Region RegionMapping RegionSystem Regions Role SubChain Team
            disclosure: DataCategory Disclosure DisclosureTable Projection Recipient SharingFacts SharingQuestion SharingRoute
            law: Evidence Interruption LegalTerm LegalTerms LegalTitle LifecourseComponent Mark ProfileAge Regime RmExecution StayDays StayPayer TitleApplication TitleDay TitleEnd TitleGap TitleKind TitleTimeline
            lifecourse: CareSetting Casemanager Disorder InclusionFacts Lifecourse LifecourseAdvice LifecourseDecision Setback StabilityClock TeamMakeUp
            matching: Asking Assessment Change Criterion KeptAssessment Matcher Obstacle Opening Pairing Place Ranking RuleSet Turn UnitTurn
            need: ExpectedStay Funding FundingFacts FundingPeriod Guarantor Person PlacementRequest Representative Sex Weighing
            norm: CanonicalRows CanonicalText ChainLink Checked Checklist Edition Effect Fact FactSheet Fault FaultKind Faults Finding KeptFinding Owner Question Reason Reasons Remedy Rule RuleCatalogue RuleId Source Subject Verdict Warning
            port: Actor ActorRole CapacitySource Claim ClaimAnswer ClaimOrder ClaimOutcome ClaimStep Decision DecisionLog HeldCapacity LogEntry Reservations
            region: ChainAnswer ChainFinding Closure RegionChain
            validation: BedDraft CapacityDraft Documents Form NeedDraft OneOf PersonDraft ProviderDraft RequestDraft Soundness TextForm TitleDraft UnitDraft UnitQuality WeighingDraft
            """;

    @Test
    void a_room_knows_only_rooms_on_lower_floors() {
        List<String> rooms = rooms().toList();

        for (String room : rooms) {
            noClasses()
                    .that(resideInAPackage(packageOf(room)))
                    .should()
                    .dependOnClassesThat(resideInAnyOf(roomsThatAreNotBelow(room)))
                    .because("a room knows only rooms on lower floors, and rooms on one floor do not know each other")
                    .allowEmptyShould(STILL_TO_COME.contains(room))
                    .check(CORE);
        }
    }

    @Test
    void every_class_lives_in_a_room_of_the_plan() {
        Set<String> packages = CORE.stream().map(JavaClass::getPackageName).collect(toSet());

        Set<String> planned = rooms().map(ArchitectureTest::packageOf).collect(toSet());

        assertThat(planned).as("rooms of the plan").containsAll(packages);
    }

    @Test
    void every_room_holds_classes_unless_it_is_still_to_come() {
        List<String> built =
                rooms().filter(room -> !STILL_TO_COME.contains(room)).toList();

        List<String> empty = built.stream().filter(room -> !holdsClasses(room)).toList();

        assertThat(empty)
                .as("rooms without classes: a rule over them guards nothing")
                .isEmpty();
    }

    @Test
    void no_room_that_is_still_to_come_exists_already() {
        List<String> built =
                STILL_TO_COME.stream().filter(ArchitectureTest::holdsClasses).toList();

        assertThat(built).as("rooms to take off the list, so that it shrinks").isEmpty();
        assertThat(rooms().toList()).containsAll(STILL_TO_COME);
    }

    @Test
    void the_core_knows_only_the_JDK_and_the_validation_api() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(HOUSE, HOUSE + "..", "java..", "jakarta.validation..", "org.immutables.value..")
                .because("the core must fit into any EPD without dragging anything along")
                .check(CORE);
    }

    @Test
    void the_core_does_no_input_or_output() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("do I/O or log", ArchitectureTest::doesInputOrOutput))
                .because("storage, files, nets and logs are adapters round the core")
                .check(CORE);
    }

    @Test
    void nobody_reads_the_environment() {
        noClasses()
                .should()
                .accessTargetWhere(describe("is System.out, getenv, getProperty or the default locale", access -> {
                    String name = access.getTarget().getFullName();
                    return name.startsWith("java.lang.System.out")
                            || name.startsWith("java.lang.System.err")
                            || name.startsWith("java.lang.System.in")
                            || name.startsWith("java.lang.System.getenv")
                            || name.startsWith("java.lang.System.getProperty")
                            || name.startsWith("java.util.Locale.getDefault")
                            || name.startsWith("java.util.TimeZone.getDefault")
                            || name.startsWith("java.time.ZoneId.systemDefault");
                }))
                .because("the same input must give the same answer on every machine")
                .check(CORE);
    }

    @Test
    void nobody_formats_by_the_locale_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .because("the same input must give the same answer on every machine; pass Locale.ROOT")
                .check(CORE);
    }

    @Test
    void nobody_reads_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(describe("reads a clock", call -> readsClock(call.getTarget())))
                .because("the moment of asking is passed in, so that every answer can be replayed")
                .check(CORE);
    }

    @Test
    void only_the_front_door_takes_the_clock_of_the_system() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.InstantSource")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("only the front door fixes the moment of asking")
                .check(CORE);
    }

    @Test
    void criteria_are_package_private() {
        classes()
                .that()
                .implement(Criterion.class)
                .should()
                .notBePublic()
                .because("an embedder adds criteria of its own and does not call ours")
                .check(CORE);
    }

    @Test
    void defaults_and_generated_values_are_package_private() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Default")
                .or()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .because("a value or a service is reached through its interface")
                .check(CORE);
    }

    @Test
    void only_entry_types_and_values_are_public() {
        String publicTypes = CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty() && !type.isAnonymousClass())
                .collect(
                        groupingBy(ArchitectureTest::roomOf, TreeMap::new, mapping(JavaClass::getSimpleName, toList())))
                .entrySet()
                .stream()
                .map(room ->
                        room.getKey() + ": " + room.getValue().stream().sorted().collect(joining(" ")))
                .collect(joining("\n", "", "\n"));

        assertThat(publicTypes)
                .as("ask of each public type who needs it, and keep the others inside their room")
                .isEqualTo(PUBLIC_TYPES);
    }

    @Test
    void nobody_needs_a_table_of_texts_when_the_program_runs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(HOUSE + "\\.(norm\\.[A-Za-z]+Rules|law\\.LegalTermTable)")
                .because("their text is copied into RuleCatalogue and LegalTerms, and the jar leaves them out")
                .check(CORE);
    }

    @Test
    void nobody_draws_lots() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|SplittableRandom|UUID)|java\\.util\\.random\\..*|java\\.util\\.Date")
                .because("the same input must give the same answer")
                .check(CORE);
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().equals(HOUSE)
                ? "(root)"
                : type.getPackageName().substring(HOUSE.length() + 1);
    }

    private static Stream<String> rooms() {
        return FLOORS.stream().flatMap(Set::stream);
    }

    private static String packageOf(String room) {
        return room.isEmpty() ? HOUSE : HOUSE + "." + room;
    }

    private static boolean holdsClasses(String room) {
        return CORE.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .anyMatch(type -> type.getPackageName().equals(packageOf(room)));
    }

    private static Set<String> roomsThatAreNotBelow(String room) {
        int floor = IntStream.range(0, FLOORS.size())
                .filter(index -> FLOORS.get(index).contains(room))
                .findFirst()
                .orElseThrow();
        return FLOORS.subList(floor, FLOORS.size()).stream()
                .flatMap(Set::stream)
                .filter(other -> !other.equals(room))
                .map(ArchitectureTest::packageOf)
                .collect(toSet());
    }

    private static DescribedPredicate<JavaClass> resideInAnyOf(Set<String> packages) {
        return describe("reside in one of " + packages, type -> packages.contains(type.getPackageName()));
    }

    private static boolean doesInputOrOutput(JavaClass type) {
        Set<String> allowed = Set.of("java.io.Serializable", "java.io.ObjectStreamException", "java.io.Serial");
        return Stream.of("java.io", "java.nio", "java.net", "java.sql", "java.util.logging")
                        .anyMatch(name -> isIn(name, type))
                && !isIn("java.nio.charset", type)
                && !allowed.contains(type.getName());
    }

    private static boolean isIn(String name, JavaClass type) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static boolean readsClock(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        String method = target.getName().toLowerCase(Locale.ROOT);
        return owner.startsWith("java.time.") && method.equals("now")
                || owner.equals("java.time.Clock") && method.startsWith("system")
                || owner.equals("java.time.Clock") && method.startsWith("tick")
                || owner.equals("java.lang.System")
                        && Set.of("currenttimemillis", "nanotime").contains(method);
    }
}
