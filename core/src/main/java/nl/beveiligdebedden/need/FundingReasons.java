/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Fact;
import nl.beveiligdebedden.norm.Finding;
import nl.beveiligdebedden.norm.Owner;
import nl.beveiligdebedden.norm.Reason;
import nl.beveiligdebedden.norm.Reasons;
import nl.beveiligdebedden.norm.Remedy;

/** Everything that can be found about who pays, and what somebody can do about it. */
final class FundingReasons {

    static final String CRITERION = "funding";
    static final Reasons REASONS = Reasons.of(CRITERION);
    private static final Map<Reason, List<Remedy>> REMEDIES = new HashMap<>();

    private static final Remedy INDICATION =
            remedy("WLZ_INDICATIE", Owner.CIZ, "een Wlz-indicatie geven", "grant a Wlz indication");
    private static final Remedy RECORD = remedy("VASTLEGGEN", Owner.AANBIEDER, "het vastleggen", "record it");
    private static final Remedy BILLING =
            remedy("DECLARATIE", Owner.AANBIEDER, "apart declareren", "bill it separately");
    private static final Remedy INSURANCE =
            remedy("VERZEKERING", Owner.CLIENT, "de verzekering regelen", "arrange the insurance");
    private static final Remedy MUNICIPAL_HELP =
            remedy("GEMEENTELIJKE_HULP", Owner.GEMEENTE, "hulp van de gemeente regelen", "arrange municipal help");
    private static final Remedy OTHER_PROVIDER =
            remedy("ANDERE_AANBIEDER", Owner.CLIENT, "een andere aanbieder kiezen", "choose another provider");
    private static final Remedy INSURER_PAYS =
            remedy("AFSPRAAK_ZVW", Owner.ZORGVERZEKERAAR, "afspreken wie betaalt", "agree on who pays");
    private static final Remedy CARE_OFFICE_PAYS =
            remedy("AFSPRAAK_WLZ", Owner.ZORGKANTOOR, "afspreken wie betaalt", "agree on who pays");

    static final Reason BY_DAY = REASONS.support(
            "FIN-12", "Vanaf dag {day} van het verblijf: {payer}.", "From day {day} of the stay: {payer}.");
    static final Reason FOURTH_YEAR = condition(
            "FIN-13",
            "Vanaf dag {day} betaalt de Wlz, als het verblijf nog medisch nodig is. Laat de behandelaar dat vastleggen.",
            "From day {day} the Wlz pays, if the stay is still needed on medical grounds. Let the therapist record that.",
            RECORD);
    static final Reason CRISIS_CARE = REASONS.support(
            "FIN-14",
            "Bij een crisis betaalt de Zvw de behandeling en het verblijf. Titel: {titles}.",
            "In a crisis the Zvw pays for treatment and stay. Title: {titles}.");
    static final Reason FORENSIC = REASONS.support(
            "FIN-11",
            "De Wfz betaalt, want er is een strafrechtelijke titel: {titles}.",
            "The Wfz pays, because there is a criminal title: {titles}.");
    static final Reason RECORDED_CANNOT_PAY = condition(
            "FIN-11",
            "In het verzoek staat {recorded}, maar op deze dagen gaat het om {acts}. Spreek op tijd af wie betaalt.",
            "The request says {recorded}, but on these days it is about {acts}. Agree in time on who pays.",
            INSURER_PAYS,
            CARE_OFFICE_PAYS,
            MUNICIPAL_HELP);
    static final Reason BESIDE_FORENSIC = condition(
            "FIN-15",
            "Ggz buiten het vonnis mag naast de forensische zorg worden gedeclareerd. Houd de regels van beide aan.",
            "Ggz outside the verdict may be billed beside the forensic care. Keep to the rules of both.",
            BILLING);
    static final Reason INSURED = REASONS.support(
            "FIN-16",
            "De persoon was verzekerd bij de start van het zorgtraject, en de Zvw is niet opgeschort.",
            "The person was insured when the care path was opened, and the Zvw is not suspended.");
    static final Reason PERHAPS_INSURED = REASONS.unknown(
            "FIN-16",
            "We weten niet of de Zvw de ggz buiten het vonnis betaalt. Zoek uit: {missing}.",
            "We do not know whether the Zvw pays for ggz outside the verdict. Find out: {missing}.");
    static final Reason NOT_INSURED = condition(
            "FIN-16",
            "De persoon is niet verzekerd, of de Zvw is opgeschort. Regel eerst de verzekering.",
            "The person is not insured, or the Zvw is suspended. Arrange the insurance first.",
            INSURANCE);
    static final Reason LASTING_NEED = condition(
            "FIN-17",
            "De Wlz vraagt dat iemand blijvend toezicht of dag en nacht zorg dichtbij nodig heeft. Laat dat vastleggen.",
            "The Wlz asks that somebody will go on needing supervision or care close by day and night. Have that recorded.",
            RECORD);
    static final Reason INDICATED =
            REASONS.support("FIN-18", "Het CIZ gaf een indicatie: {held}.", "The CIZ granted an indication: {held}.");
    static final Reason ASK_CIZ = condition(
            "FIN-18",
            "Zonder indicatie van het CIZ betaalt de Wlz niet. Vraag die aan: {askBy}.",
            "Without an indication of the CIZ the Wlz does not pay. Ask for it: {askBy}.",
            INDICATION);
    static final Reason BEGINS_LATER = condition(
            "FIN-18",
            "{held} begint op {from}. Spreek af wie tot die dag betaalt.",
            "{held} begins on {from}. Agree on who pays until that day.",
            INSURER_PAYS,
            CARE_OFFICE_PAYS);
    static final Reason LIFELONG = REASONS.support(
            "FIN-19",
            "Sinds 2021 kan de Wlz ook voor iemand die levenslang intensieve ggz nodig heeft.",
            "Since 2021 the Wlz is open to somebody who needs intensive ggz for life as well.");
    static final Reason PERHAPS_OF_AGE = REASONS.unknown(
            "FIN-20",
            "{held} geldt van 18 tot 23 jaar. Zoek uit hoe oud de persoon precies is.",
            "{held} holds from 18 up to 23. Find out how old the person is exactly.");
    static final Reason NOT_OF_AGE = condition(
            "FIN-20",
            "{held} geldt alleen van 18 tot 23 jaar. Vraag het CIZ op tijd om een ander profiel.",
            "{held} holds only from 18 up to 23. Ask the CIZ for another profile in time.",
            INDICATION);
    static final Reason PERHAPS_ENDED = REASONS.unknown(
            "FIN-21",
            "{held} geldt 3 jaar, en de eerste dag is niet ingevuld. Vraag die na.",
            "{held} holds for 3 years, and its first day is not recorded. Ask for it.");
    static final Reason NOT_HELD_THEN = condition(
            "FIN-21",
            "{held} geldt van {from} tot {end}. Vraag het CIZ op tijd om een nieuwe indicatie.",
            "{held} holds from {from} up to {end}. Ask the CIZ for a new indication in time.",
            INDICATION);
    static final Reason AT_EVERY_AGE =
            REASONS.support("FIN-22", "Voor SGLVG is er geen leeftijdsgrens.", "For SGLVG there is no age limit.");
    static final Reason FOR_A_TIME = condition(
            "FIN-23",
            "Met LVB en gedragsproblemen kan de Wlz ook tijdelijk, of om een behandeling uit de Jeugdwet af te maken. Vraag het CIZ.",
            "With LVB and behaviour problems the Wlz is possible for a time too, or to complete a treatment under the Jeugdwet. Ask the CIZ.",
            INDICATION);
    static final Reason LVG_CRITERIA = condition(
            "FIN-24",
            "Een LVG-profiel vraagt kans op verbetering door behandeling, ernstige gedragsproblemen en een leeftijd van 18 tot 23. Laat de behandelaar dat onderbouwen.",
            "An LVG profile asks a prospect of improvement by treatment, serious behaviour problems and an age from 18 up to 23. Let the therapist support that.",
            RECORD);
    static final Reason PERHAPS_VG = condition(
            "FIN-25",
            "Vraag het CIZ of een profiel uit de reeks VG past.",
            "Ask the CIZ whether a profile of the VG range suits.",
            INDICATION);
    static final Reason NOT_USED = condition(
            "FIN-26",
            "De persoon wil niet naar een aanbieder waar {held} te gebruiken is. Dan betaalt de Wlz niet, en helpt de gemeente.",
            "The person does not want a provider where {held} can be used. Then the Wlz does not pay, and the municipality helps.",
            OTHER_PROVIDER,
            MUNICIPAL_HELP);
    static final Reason NO_PROOF = condition(
            "FIN-27",
            "De LVB is niet aan te tonen van voor het 18e jaar. Een LVG- of SGLVG-profiel kan dan niet.",
            "The LVB cannot be shown to date from before 18. An LVG or SGLVG profile is then not possible.",
            INDICATION);
    static final Reason ISD_ENDS = condition(
            "FIN-29",
            "De laatste dag van de ISD-maatregel: {end}. Daarna is een andere indicatie nodig, meestal Wmo of Wlz. Vraag die ruim voor die dag aan.",
            "The last day of the ISD measure: {end}. After it another indication is needed, mostly Wmo or Wlz. Ask for it well before that day.",
            INDICATION,
            MUNICIPAL_HELP);
    static final Reason AFTER_ISD = condition(
            "FIN-29",
            "De ISD-maatregel is voorbij; de laatste dag was {end}. Er is een andere indicatie nodig, meestal Wmo of Wlz. Is die er nog niet, vraag die dan nu aan.",
            "The ISD measure is over; its last day was {end}. Another indication is needed, mostly Wmo or Wlz. If it is not there yet, ask for it now.",
            INDICATION,
            MUNICIPAL_HELP);
    static final Reason MUNICIPAL_MONEY = REASONS.support(
            "FIN-30",
            "Gemeenten krijgen sinds 2017 geld voor (jong)volwassenen die tijdelijk een beschermde plek nodig hebben.",
            "Since 2017 municipalities get money for (young) adults who need a protected place for a time.");
    static final Reason NOBODY_SHUT_OUT = condition(
            "KVN-DEF-13",
            "Nog niemand betaalt zeker. Geld mag niemand uitsluiten: spreek af wie voorlopig betaalt.",
            "Nobody pays for sure yet. Money may shut out nobody: agree on who pays for the time being.",
            INSURER_PAYS,
            CARE_OFFICE_PAYS,
            MUNICIPAL_HELP);

    static final Text AWAY = new Text(
            "Onderbreking van {days} dagen. Ze tellen niet; daarna gaat de telling verder.",
            "Interruption of {days} days. They do not count; after it the count goes on.");
    static final Text LONG_AWAY = new Text(
            "Onderbreking van meer dan 30 dagen. Daarna begint een nieuwe telling bij dag 1.",
            "Interruption of more than 30 days. After it a new count starts at day 1.");
    static final Text STILL_AWAY = new Text(
            "De onderbreking loopt nog. Vanaf {restart} begint bij terugkeer een nieuwe telling. Dit houdt bij: {by}.",
            "The interruption still runs. From {restart} on a return starts a new count. To be kept by: {by}.");

    private FundingReasons() {}

    private static Reason condition(String rule, String nl, String en, Remedy... remedies) {
        Reason reason = REASONS.condition(rule, nl, en);
        REMEDIES.put(reason, List.of(remedies));
        return reason;
    }

    /** A finding with everything that somebody can do about it. */
    static Finding found(Reason reason, Fact... facts) {
        return reason.found(facts).liftedBy(REMEDIES.getOrDefault(reason, List.of()));
    }

    private static Remedy remedy(String code, Owner owner, String nl, String en) {
        return new Remedy(code, owner, () -> new Text(nl, en));
    }
}
