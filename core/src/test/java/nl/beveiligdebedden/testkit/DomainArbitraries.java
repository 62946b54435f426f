/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.beveiligdebedden.Advice;
import nl.beveiligdebedden.Difference;
import nl.beveiligdebedden.Outlook;
import nl.beveiligdebedden.Replay;
import nl.beveiligdebedden.RuleBook;
import nl.beveiligdebedden.UnitChange;
import nl.beveiligdebedden.base.BedId;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.PartyId;
import nl.beveiligdebedden.base.ProviderId;
import nl.beveiligdebedden.base.Recorded;
import nl.beveiligdebedden.base.RegionId;
import nl.beveiligdebedden.base.RequestId;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.base.UnitId;
import nl.beveiligdebedden.capacity.Bed;
import nl.beveiligdebedden.capacity.CapacityCount;
import nl.beveiligdebedden.capacity.CapacityOverview;
import nl.beveiligdebedden.capacity.CapacitySnapshot;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.capacity.PhoneCall;
import nl.beveiligdebedden.capacity.Profession;
import nl.beveiligdebedden.capacity.Provider;
import nl.beveiligdebedden.capacity.Unit;
import nl.beveiligdebedden.chain.Agreement;
import nl.beveiligdebedden.chain.Chain;
import nl.beveiligdebedden.chain.Party;
import nl.beveiligdebedden.chain.PartyRole;
import nl.beveiligdebedden.chain.Period;
import nl.beveiligdebedden.chain.Region;
import nl.beveiligdebedden.chain.RegionMapping;
import nl.beveiligdebedden.chain.Regions;
import nl.beveiligdebedden.chain.Team;
import nl.beveiligdebedden.disclosure.Disclosure;
import nl.beveiligdebedden.disclosure.DisclosureTable;
import nl.beveiligdebedden.disclosure.Projection;
import nl.beveiligdebedden.disclosure.SharingFacts;
import nl.beveiligdebedden.disclosure.SharingQuestion;
import nl.beveiligdebedden.law.Evidence;
import nl.beveiligdebedden.law.Interruption;
import nl.beveiligdebedden.law.LegalTerm;
import nl.beveiligdebedden.law.LegalTerms;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.StayDays;
import nl.beveiligdebedden.law.TitleApplication;
import nl.beveiligdebedden.law.TitleDay;
import nl.beveiligdebedden.law.TitleEnd;
import nl.beveiligdebedden.law.TitleGap;
import nl.beveiligdebedden.law.TitleTimeline;
import nl.beveiligdebedden.lifecourse.Casemanager;
import nl.beveiligdebedden.lifecourse.InclusionFacts;
import nl.beveiligdebedden.lifecourse.LifecourseAdvice;
import nl.beveiligdebedden.lifecourse.Setback;
import nl.beveiligdebedden.lifecourse.StabilityClock;
import nl.beveiligdebedden.lifecourse.TeamMakeUp;
import nl.beveiligdebedden.matching.Asking;
import nl.beveiligdebedden.matching.Assessment;
import nl.beveiligdebedden.matching.Change;
import nl.beveiligdebedden.matching.KeptAssessment;
import nl.beveiligdebedden.matching.Obstacle;
import nl.beveiligdebedden.matching.Opening;
import nl.beveiligdebedden.matching.Pairing;
import nl.beveiligdebedden.matching.Place;
import nl.beveiligdebedden.matching.Ranking;
import nl.beveiligdebedden.matching.Turn;
import nl.beveiligdebedden.matching.UnitTurn;
import nl.beveiligdebedden.need.ExpectedStay;
import nl.beveiligdebedden.need.FundingFacts;
import nl.beveiligdebedden.need.FundingPeriod;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Weighing;
import nl.beveiligdebedden.norm.CanonicalText;
import nl.beveiligdebedden.norm.ChainLink;
import nl.beveiligdebedden.norm.Checked;
import nl.beveiligdebedden.norm.Checklist;
import nl.beveiligdebedden.norm.Edition;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Fault;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.KeptFinding;
import nl.beveiligdebedden.norm.Question;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Remedy;
import nl.beveiligdebedden.norm.Rule;
import nl.beveiligdebedden.norm.RuleId;
import nl.beveiligdebedden.norm.Source;
import nl.beveiligdebedden.norm.Warning;
import nl.beveiligdebedden.port.Actor;
import nl.beveiligdebedden.port.Claim;
import nl.beveiligdebedden.port.ClaimAnswer;
import nl.beveiligdebedden.port.ClaimOrder;
import nl.beveiligdebedden.port.Decision;
import nl.beveiligdebedden.port.HeldCapacity;
import nl.beveiligdebedden.port.LogEntry;
import nl.beveiligdebedden.region.ChainAnswer;
import nl.beveiligdebedden.region.ChainFinding;
import nl.beveiligdebedden.region.RegionChain;
import nl.beveiligdebedden.validation.BedDraft;
import nl.beveiligdebedden.validation.CapacityDraft;
import nl.beveiligdebedden.validation.NeedDraft;
import nl.beveiligdebedden.validation.PersonDraft;
import nl.beveiligdebedden.validation.ProviderDraft;
import nl.beveiligdebedden.validation.RequestDraft;
import nl.beveiligdebedden.validation.TitleDraft;
import nl.beveiligdebedden.validation.UnitDraft;
import nl.beveiligdebedden.validation.WeighingDraft;

/**
 * Arbitraries of every domain type: all codes, absent values, codes that nobody knows yet, and the values at which an
 * answer changes.
 *
 * <p>Everything is asked at {@link Examples#MOMENT}. In a property of jqwik a parameter of a domain type needs no name:
 * {@code @ForAll PlacementRequest request}. Use {@link #pairings()} for pairs of all kinds, and {@link #nearlyFitting()}
 * for pairs that miss by one to three things.
 */
public final class DomainArbitraries {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(Actor.class, ClaimArbitraries::actors),
            Map.entry(Advice.class, AnswerArbitraries::advices),
            Map.entry(Agreement.class, ChainArbitraries::agreements),
            Map.entry(Asking.class, AnswerArbitraries::askings),
            Map.entry(Assessment.class, AnswerArbitraries::assessments),
            Map.entry(Bed.class, DomainArbitraries::beds),
            Map.entry(BedDraft.class, () -> DomainArbitraries.beds().map(Written::of)),
            Map.entry(BedId.class, () -> BaseArbitraries.ids("b").map(BedId::new)),
            Map.entry(CanonicalText.class, NormArbitraries::canonicalTexts),
            Map.entry(CapacityCount.class, () -> CapacityArbitraries.overviews().map(CapacityOverview::total)),
            Map.entry(CapacityDraft.class, DomainArbitraries::capacityDrafts),
            Map.entry(CapacityOverview.class, CapacityArbitraries::overviews),
            Map.entry(CapacitySnapshot.class, DomainArbitraries::snapshots),
            Map.entry(Chain.class, () -> ChainArbitraries.regionChains().map(RegionChain::chain)),
            Map.entry(ChainAnswer.class, ChainArbitraries::answers),
            Map.entry(ChainFinding.class, ChainArbitraries::findings),
            Map.entry(ChainLink.class, DecisionArbitraries::links),
            Map.entry(Change.class, AnswerArbitraries::changes),
            Map.entry(Characteristic.class, () -> Arbitraries.of(BaseArbitraries.characteristics())),
            Map.entry(Casemanager.class, LifecourseArbitraries::casemanagers),
            Map.entry(Checked.class, NormArbitraries::checked),
            Map.entry(Checklist.class, LifecourseArbitraries::checklists),
            Map.entry(Claim.class, ClaimArbitraries::claims),
            Map.entry(ClaimAnswer.class, ClaimArbitraries::answers),
            Map.entry(ClaimOrder.class, ClaimArbitraries::orders),
            Map.entry(ContraIndication.class, () -> Arbitraries.of(BaseArbitraries.contraIndications())),
            Map.entry(Decision.class, DecisionArbitraries::decisions),
            Map.entry(Difference.class, DecisionArbitraries::differences),
            Map.entry(Disclosure.class, SharingArbitraries::disclosures),
            Map.entry(DisclosureTable.class, SharingArbitraries::tables),
            Map.entry(Edition.class, DecisionArbitraries::editions),
            Map.entry(Evidence.class, () -> Arbitraries.of(LegalTerms.all()).map(LegalTerm::evidence)),
            Map.entry(ExpectedStay.class, SharingArbitraries::stays),
            Map.entry(Fact.class, NormArbitraries::facts),
            Map.entry(Fault.class, NormArbitraries::faults),
            Map.entry(Finding.class, NormArbitraries::findings),
            Map.entry(FreshnessPolicy.class, CapacityArbitraries::policies),
            Map.entry(FundingFacts.class, SharingArbitraries::fundingFacts),
            Map.entry(FundingPeriod.class, SharingArbitraries::periods),
            Map.entry(HeldCapacity.class, DecisionArbitraries::capacities),
            Map.entry(InclusionFacts.class, LifecourseArbitraries::inclusionFacts),
            Map.entry(LifecourseAdvice.class, LifecourseArbitraries::advices),
            Map.entry(Indication.class, () -> Arbitraries.of(BaseArbitraries.indications())),
            Map.entry(Interruption.class, LawArbitraries::interruptions),
            Map.entry(KeptAssessment.class, DecisionArbitraries::assessments),
            Map.entry(KeptFinding.class, DecisionArbitraries::findings),
            Map.entry(LegalTerm.class, () -> Arbitraries.of(LegalTerms.all())),
            Map.entry(LegalTitle.class, DomainArbitraries::titles),
            Map.entry(LogEntry.class, DecisionArbitraries::entries),
            Map.entry(NeedDraft.class, () -> DomainArbitraries.requestDrafts().map(RequestDraft::need)),
            Map.entry(Obstacle.class, AnswerArbitraries::obstacles),
            Map.entry(Opening.class, AnswerArbitraries::openings),
            Map.entry(Outlook.class, AnswerArbitraries::outlooks),
            Map.entry(Pairing.class, DomainArbitraries::pairings),
            Map.entry(Party.class, ChainArbitraries::parties),
            Map.entry(PartyId.class, () -> BaseArbitraries.ids("party").map(PartyId::new)),
            Map.entry(PartyRole.class, ChainArbitraries::roles),
            Map.entry(Period.class, ChainArbitraries::periods),
            Map.entry(Person.class, DomainArbitraries::persons),
            Map.entry(PersonDraft.class, () -> DomainArbitraries.persons().map(Written::of)),
            Map.entry(PhoneCall.class, CapacityArbitraries::phoneCalls),
            Map.entry(Place.class, PairingArbitraries::places),
            Map.entry(PlacementRequest.class, DomainArbitraries::requests),
            Map.entry(Profession.class, () -> Arbitraries.of(BaseArbitraries.professions())),
            Map.entry(Projection.class, () -> SharingArbitraries.disclosures().map(Disclosure::projection)),
            Map.entry(Provider.class, CapacityArbitraries::providers),
            Map.entry(ProviderDraft.class, () -> CapacityArbitraries.providers().map(Written::of)),
            Map.entry(ProviderId.class, () -> BaseArbitraries.ids("p").map(ProviderId::new)),
            Map.entry(Question.class, LifecourseArbitraries::questions),
            Map.entry(Ranking.class, AnswerArbitraries::rankings),
            Map.entry(Reason.class, NormArbitraries::reasons),
            Map.entry(Recorded.class, () -> BaseArbitraries.recorded(FinancingAct.values())),
            Map.entry(Region.class, ChainArbitraries::regions),
            Map.entry(RegionChain.class, ChainArbitraries::regionChains),
            Map.entry(RegionId.class, () -> BaseArbitraries.ids("region").map(RegionId::new)),
            Map.entry(RegionMapping.class, ChainArbitraries::mappings),
            Map.entry(
                    Regions.class,
                    () -> ChainArbitraries.regionChains()
                            .map(asked -> asked.chain().regions())),
            Map.entry(Remedy.class, NormArbitraries::remedies),
            Map.entry(Replay.class, DecisionArbitraries::replays),
            Map.entry(RequestDraft.class, DomainArbitraries::requestDrafts),
            Map.entry(RequestId.class, () -> BaseArbitraries.ids("casus").map(RequestId::new)),
            Map.entry(Rule.class, NormArbitraries::rules),
            Map.entry(RuleBook.class, AnswerArbitraries::ruleBooks),
            Map.entry(RuleBook.Entry.class, AnswerArbitraries::entries),
            Map.entry(RuleBook.Place.class, AnswerArbitraries::places),
            Map.entry(RuleId.class, NormArbitraries::ruleIds),
            Map.entry(Setback.class, LifecourseArbitraries::setbacks),
            Map.entry(SharingFacts.class, SharingArbitraries::sharingFacts),
            Map.entry(SharingQuestion.class, SharingArbitraries::questions),
            Map.entry(Source.class, NormArbitraries::sources),
            Map.entry(StabilityClock.class, LifecourseArbitraries::clocks),
            Map.entry(StayDays.class, LawArbitraries::stays),
            Map.entry(TeamMakeUp.class, LifecourseArbitraries::teams),
            Map.entry(Team.class, ChainArbitraries::teams),
            Map.entry(Text.class, BaseArbitraries::texts),
            Map.entry(TitleApplication.class, LawArbitraries::applications),
            Map.entry(TitleDay.class, LawArbitraries::days),
            Map.entry(TitleDraft.class, () -> DomainArbitraries.titles().map(Written::of)),
            Map.entry(TitleEnd.class, LawArbitraries::ends),
            Map.entry(TitleGap.class, LawArbitraries::gaps),
            Map.entry(TitleTimeline.class, LawArbitraries::timelines),
            Map.entry(Turn.class, AnswerArbitraries::turns),
            Map.entry(Unit.class, DomainArbitraries::units),
            Map.entry(UnitChange.class, DecisionArbitraries::changes),
            Map.entry(UnitDraft.class, () -> DomainArbitraries.units().map(Written::of)),
            Map.entry(UnitId.class, () -> BaseArbitraries.ids("u").map(UnitId::new)),
            Map.entry(UnitTurn.class, AnswerArbitraries::unitTurns),
            Map.entry(Warning.class, NormArbitraries::warnings),
            Map.entry(Weighing.class, NeedArbitraries::weighings),
            Map.entry(WeighingDraft.class, () -> NeedArbitraries.weighings().map(Written::of)));

    private DomainArbitraries() {}

    /**
     * Values of any domain type.
     *
     * @param type a value type of the library, such as {@code Finding.class}
     * @param <T> the type
     * @return the arbitrary; all constants of an enum
     * @throws IllegalArgumentException if the library has no such value type
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        if (!has(type)) {
            throw new IllegalArgumentException("type (" + type.getName() + ") must be a value type of the library");
        }
        return type.isEnum()
                ? Arbitraries.of(type.getEnumConstants())
                : BY_TYPE.get(type).get().map(type::cast);
    }

    static boolean has(Class<?> type) {
        return BY_TYPE.containsKey(type)
                || type.isEnum() && type.getPackageName().startsWith("nl.beveiligdebedden");
    }

    /**
     * Persons, aged 16 to 24 or grown up on {@link Examples#TODAY}, or of unknown age.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Person> persons() {
        return NeedArbitraries.persons();
    }

    /**
     * Titles that begin and end round {@link Examples#TODAY} and round 42 days later.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LegalTitle> titles() {
        return LawArbitraries.titles();
    }

    /**
     * Requests, mostly without a date of admission.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PlacementRequest> requests() {
        return NeedArbitraries.requests();
    }

    /**
     * Units of every type at every level.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Unit> units() {
        return CapacityArbitraries.units();
    }

    /**
     * Beds in {@link Examples#UNIT}, confirmed 0, 1, 2, 7, 8 or 9 days ago, in the future or never.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Bed> beds() {
        return CapacityArbitraries.beds();
    }

    /**
     * Snapshots of up to five units, some without beds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CapacitySnapshot> snapshots() {
        return CapacityArbitraries.snapshots();
    }

    /**
     * Any request against any unit, with or without a bed.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Pairing> pairings() {
        return PairingArbitraries.pairings();
    }

    /**
     * Pairs that fit but for one to three things.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Pairing> nearlyFitting() {
        return PairingArbitraries.nearlyFitting();
    }

    /**
     * Chains of a region: the closed one of {@link ChainExamples}, with up to ten things otherwise.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RegionChain> regionChains() {
        return ChainArbitraries.regionChains();
    }

    /**
     * Requests as somebody wrote them down, without a fault.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RequestDraft> requestDrafts() {
        return DraftArbitraries.requests();
    }

    /**
     * Snapshots of capacity as somebody wrote them down, without a fault.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CapacityDraft> capacityDrafts() {
        return DraftArbitraries.capacities();
    }

    /**
     * Requests as somebody wrote them down, with one to eight faults.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Planted<RequestDraft>> faultyRequests() {
        return DraftArbitraries.faultyRequests();
    }

    /**
     * Snapshots of capacity as somebody wrote them down, with one to eight faults.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Planted<CapacityDraft>> faultyCapacities() {
        return DraftArbitraries.faultyCapacities();
    }

    /**
     * Everything that is found of inclusion, outflow, a plan, a handover, another setting, a team or casemanagers.
     *
     * @return the arbitrary
     */
    public static Arbitrary<List<Finding>> lifecourseFindings() {
        return LifecourseArbitraries.findings();
    }

    /**
     * Everything that is found of the quality of a unit.
     *
     * @return the arbitrary
     */
    public static Arbitrary<List<Finding>> unitQualityFindings() {
        return LifecourseArbitraries.unitQuality();
    }
}
