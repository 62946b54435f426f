/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.benchmarks.facts;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.beveiligdebedden.base.Answer;
import nl.beveiligdebedden.base.Characteristic;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.DutchTime;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Indication;
import nl.beveiligdebedden.base.Problem;
import nl.beveiligdebedden.base.Province;
import nl.beveiligdebedden.base.SecurityLevel;
import nl.beveiligdebedden.capacity.ContraIndication;
import nl.beveiligdebedden.capacity.FreshnessPolicy;
import nl.beveiligdebedden.law.LegalTitle;
import nl.beveiligdebedden.law.ProfileAge;
import nl.beveiligdebedden.law.Regime;
import nl.beveiligdebedden.law.TitleKind;
import nl.beveiligdebedden.need.Guarantor;
import nl.beveiligdebedden.need.Person;
import nl.beveiligdebedden.need.PlacementRequest;
import nl.beveiligdebedden.need.Representative;
import nl.beveiligdebedden.need.Sex;

/** The request as a bean, with what follows from its dates worked out once. */
public final class Need {

    private static final ContraIndication UNDER_18 = ContraIndication.of("JONGER_DAN_18");
    private static final ContraIndication WOMAN = ContraIndication.of("VROUW");

    private static final Set<ContraIndication> ALWAYS_REFUSED = Set.of(UNDER_18, ContraIndication.of("ZEDEN"), WOMAN);

    private final PlacementRequest request;
    private final Person person;
    private final long asOf;
    private final LocalDate today;
    private final LocalDate admission;
    private final OptionalInt years;
    private final List<LegalTitle> titles;
    private final Set<TitleKind> kinds;
    private final Set<Regime> civilRegimes;
    private final Set<Regime> regimes;
    private final Set<ContraIndication> hits = new HashSet<>();
    private final Set<ContraIndication> doubts = new HashSet<>();
    private final long freshSince;
    private final long usableSince;
    private final boolean evbg;
    private final boolean somatic;
    private final boolean criminal;
    private final boolean wvggz;
    private final boolean bvtPowers;
    private final LocalDate titleEnd;
    private final Set<Indication> usable;
    private final Set<Indication> doubtful;
    private final boolean unrepresented;

    /**
     * Prepares a request.
     *
     * @param request the request
     * @param moment the moment of asking
     */
    public Need(PlacementRequest request, Instant moment) {
        this.request = request;
        asOf = moment.toEpochMilli();
        today = DutchTime.dayOf(moment);
        admission = request.admissionOn(today);
        person = request.person();
        years = person.yearsOn(admission);
        titles = request.titles().stream()
                .filter(title -> title.holdsOn(admission))
                .toList();
        kinds = titles.stream().map(LegalTitle::kind).collect(toCollection(TreeSet::new));
        regimes = regimes(kinds);
        civilRegimes = regimes(kinds.stream().filter(kind -> !kind.isCriminal()).collect(toSet()));
        addContraIndications();
        freshSince = startOfDayBefore(FreshnessPolicy.DEFAULT.freshDays());
        usableSince = startOfDayBefore(FreshnessPolicy.DEFAULT.usableDays());
        evbg = person.characteristics().contains(Characteristic.of("EVBG"));
        somatic = person.characteristics().contains(Characteristic.of("SOMATISCH_COMPLEX"));
        criminal = kinds.stream().anyMatch(TitleKind::isCriminal);
        wvggz = kinds.stream().anyMatch(TitleKind::isWvggz);
        bvtPowers = titles.stream().anyMatch(title -> title.kind().isWvggz() && title.bvtPowers());
        titleEnd = titleEnd();
        usable = held(Answer.YES);
        doubtful = held(Answer.NOT_RECORDED);
        unrepresented = person.decisionallyCapable() == Answer.NO
                && person.representative()
                        .filter(Representative::decidesAboutCare)
                        .isEmpty();
    }

    private static Set<Regime> regimes(Set<TitleKind> kinds) {
        Set<Regime> regimes = new TreeSet<>();
        for (Regime regime : Regime.values()) {
            if (kinds.stream().anyMatch(kind -> kind.fits(regime))) {
                regimes.add(regime);
            }
        }
        return regimes;
    }

    private void addContraIndications() {
        person.problems().forEach(this::addHit);
        person.characteristics().forEach(this::addHit);
        hits.removeAll(Set.of(UNDER_18, WOMAN));
        if (years.isEmpty() || years.getAsInt() == 18) {
            doubts.add(UNDER_18);
        } else if (years.getAsInt() < 18) {
            hits.add(UNDER_18);
        }
        if (person.sex() != Sex.MAN) {
            (person.sex() == Sex.VROUW ? hits : doubts).add(WOMAN);
        }
    }

    private void addHit(Coded word) {
        hits.add(ContraIndication.of(word.code()));
    }

    public long getAsOf() {
        return asOf;
    }

    public long getFreshSince() {
        return freshSince;
    }

    public long getUsableSince() {
        return usableSince;
    }

    private long startOfDayBefore(int days) {
        return DutchTime.startOf(today.minusDays(days)).toEpochMilli();
    }

    public Set<ContraIndication> getHits() {
        return hits;
    }

    public Set<ContraIndication> getDoubts() {
        return doubts;
    }

    public static boolean isAlwaysRefused(ContraIndication contraIndication) {
        return ALWAYS_REFUSED.contains(contraIndication);
    }

    public boolean isMaybeMinor() {
        return years.orElse(99) <= 18;
    }

    public SecurityLevel getLevel() {
        return request.neededLevel().orElse(null);
    }

    public int getMajor() {
        return request.neededLevel().map(SecurityLevel::major).orElse(0);
    }

    public boolean isStaffNeeded() {
        return request.neededLevel()
                .filter(level -> level.compareTo(SecurityLevel.LEVEL_2_HIGH) >= 0)
                .isPresent();
    }

    public boolean isHeavierJustified() {
        return request.weighing().heavierLevelJustified();
    }

    public boolean isLowerInsufficient() {
        return request.weighing().lowerLevelsInsufficient();
    }

    public Set<Problem> getProblems() {
        return person.problems();
    }

    public boolean isDisturbed() {
        return person.disturbedTreatmentRelation();
    }

    public boolean isEvbg() {
        return evbg;
    }

    public boolean isSomatic() {
        return somatic;
    }

    public boolean isCriminal() {
        return criminal;
    }

    public boolean isWvggz() {
        return wvggz;
    }

    public boolean isZm() {
        return kinds.contains(TitleKind.ZM);
    }

    public boolean isBvtPowers() {
        return bvtPowers;
    }

    public boolean isTitled() {
        return !titles.isEmpty();
    }

    public Set<TitleKind> getKinds() {
        return kinds;
    }

    public Set<Regime> getRegimes() {
        return regimes;
    }

    public Set<Regime> getCivilRegimes() {
        return civilRegimes;
    }

    public Answer getConsent() {
        return request.informedConsent();
    }

    public LocalDate getTitleEnd() {
        return titleEnd;
    }

    private LocalDate titleEnd() {
        return titles.stream()
                .filter(title -> title.kind().isCriminal())
                .flatMap(title -> title.until().stream())
                .filter(end -> !end.isAfter(admission.plusDays(42)))
                .filter(this::isNotFollowed)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private boolean isNotFollowed(LocalDate end) {
        return request.titles().stream().noneMatch(title -> !title.kind().isCriminal() && title.connectsTo(end));
    }

    public Set<Indication> getUsable() {
        return usable;
    }

    public Set<Indication> getDoubtful() {
        return doubtful;
    }

    public Set<Indication> getHeld() {
        return request.indications();
    }

    private Set<Indication> held(Answer usable) {
        return request.indications().stream()
                .filter(profile -> ProfileAge.usable(profile, years) == usable)
                .collect(toSet());
    }

    public boolean isUnprovable() {
        return person.lvbDemonstrableBefore18() == Answer.NO;
    }

    public boolean isActsKnown() {
        return request.financing().isKnown();
    }

    public List<FinancingAct> getActs() {
        return request.financing().values();
    }

    public String getGuaranteeRule() {
        return request.lifecourseIncluded() ? "GAR-1" : "GAR-2";
    }

    public Guarantor getGuarantor() {
        return request.returnGuaranteeBy().orElse(null);
    }

    public Province getHome() {
        return person.homeProvince().orElse(null);
    }

    public boolean isUnrepresented() {
        return unrepresented;
    }

    public Set<Province> getVictims() {
        return request.victimProvinces();
    }

    public boolean isFar(Province province) {
        return province == null || province != getHome();
    }
}
