/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.beveiligdebedden.base.Coded;
import nl.beveiligdebedden.base.FinancingAct;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;

/**
 * A part of the care and support in the levensloopaanpak, and the acts that can pay for it (FIN-1 to FIN-11).
 *
 * <p>The Wfz can pay on days with a criminal title only. For monitoring it then takes the place of the other acts (FIN-9);
 * beside any other component the Zvw, Wlz or Wmo can still pay (FIN-15, FIN-16). Example: {@code LifecourseComponent.BEGELEIDING.paidOn(day, titles).text().nl()}.
 */
public enum LifecourseComponent implements Coded {
    /** Referral and start, following the agreements with the ZVH. */
    AANMELDING_EN_START("FIN-1", "aanmelding en start", "referral and start", "WMO", "WMO"),
    /** Treatment. */
    BEHANDELING("FIN-2", "behandeling", "treatment", "ZVW WLZ", "ZVW WLZ WFZ"),
    /** Directing the process and the case of one person. */
    REGIE("FIN-3", "procesregie en casusregie", "directing process and case", "ZVW WLZ WMO", "ZVW WLZ WMO"),
    /** Guidance. */
    BEGELEIDING("FIN-4", "begeleiding", "guidance", "WLZ WMO", "WLZ WFZ WMO"),
    /** Day activities. */
    DAGBESTEDING("FIN-5", "dagbesteding", "day activities", "WLZ WMO", "WLZ WFZ WMO"),
    /** Assertive outreach care. */
    BEMOEIZORG("FIN-6", "bemoeizorg", "assertive outreach care", "WMO", "WMO"),
    /** Support of informal carers. */
    MANTELZORG("FIN-7", "ondersteuning van mantelzorgers", "support of informal carers", "WMO", "WMO"),
    /** Sheltered housing. */
    BESCHERMD_WONEN("FIN-8", "beschermd wonen", "sheltered housing", "WLZ WMO", "WLZ WFZ WMO"),
    /** Monitoring and spotting early signs. */
    MONITORING("FIN-9", "monitoring en signalering", "monitoring and spotting early signs", "ZVW WLZ WMO", "WFZ"),
    /** Work and income, which other acts of the municipality pay for. */
    WERK_EN_INKOMEN("FIN-10", "hulp bij werk en inkomen", "help with work and income", "", ""),
    /** Care and stay in secured intensive care. */
    BIZ("FIN-11", "zorg en verblijf in de BIZ", "care and stay in BIZ", "ZVW WLZ", "ZVW WLZ WFZ");

    private final Text words;
    private final List<FinancingAct> acts;
    private final List<FinancingAct> actsWithCriminalTitle;
    private final Reason reason;

    LifecourseComponent(String rule, String nl, String en, String acts, String actsWithCriminalTitle) {
        this.words = new Text(nl, en);
        this.acts = acts(acts);
        this.actsWithCriminalTitle = acts(actsWithCriminalTitle);
        String payer = acts.isEmpty() ? "Participatiewet, Wet gemeentelijke schuldhulpverlening" : "{acts}";
        this.reason = Reasons.of("component-payer")
                .support(rule, "{component}: " + payer + ".", "{component}: " + payer + ".");
    }

    private static List<FinancingAct> acts(String codes) {
        return codes.isEmpty()
                ? List.of()
                : List.of(codes.split(" ")).stream().map(FinancingAct::valueOf).toList();
    }

    /**
     * The acts that can pay on a day.
     *
     * @param day the day
     * @param titles all titles of the person
     * @return the acts; none for work and income, which has acts of its own
     */
    public List<FinancingAct> actsOn(LocalDate day, Collection<LegalTitle> titles) {
        return titles.stream().anyMatch(title -> title.kind().isCriminal() && title.holdsOn(day))
                ? actsWithCriminalTitle
                : acts;
    }

    /**
     * Who pays on a day, as a finding with its rule.
     *
     * @param day the day
     * @param titles all titles of the person
     * @return the finding
     */
    public Finding paidOn(LocalDate day, Collection<LegalTitle> titles) {
        return reason.found(Fact.of("component", this), Fact.of("acts", actsOn(day, titles)));
    }

    /**
     * Everything that {@link #paidOn} can find, for the rule book.
     *
     * @return the reasons, in the order of the components
     */
    public static List<Reason> reasons() {
        return List.of(values()).stream().map(component -> component.reason).toList();
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text words() {
        return words;
    }
}
