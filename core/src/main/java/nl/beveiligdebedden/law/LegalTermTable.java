/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.law;

/**
 * The table of terms, four lines for each: id, length, valid from and mark; act, article and address; Dutch; English.
 *
 * <p>When the law changes, add the new version below with its own day; the old one stays.
 */
final class LegalTermTable {

    static final String TABLE = """
            LAW-CM-1 § P3D § 2020-01-01 § VERIFIED
            Wvggz § hoofdstuk 7 § https://www.emergis.nl/ik-ben-in-behandeling/verplichte-zorg/crisismaatregel/
            Een crisismaatregel geldt hoogstens 3 dagen.
            A crisis measure holds for at most 3 days.
            LAW-CM-2 § P7D § 2020-01-01 § TO_CONFIRM
            Wvggz § hoofdstuk 7 § -
            Is de laatste dag van de crisismaatregel een vrije dag (weekend of feestdag), dan geldt die tot en met de volgende werkdag.
            If the last day of the crisis measure is a day off (weekend or public holiday), it holds until the next working day has passed.
            LAW-VCM-1 § P3W § 2020-01-01 § VERIFIED
            Wvggz § artikel 7:9 § https://wvggz-kct.nl/ecli/eclinlhr2021107/
            De voortzetting van de crisismaatregel geldt 3 weken vanaf haar datum.
            The continued crisis measure holds for 3 weeks from its date.
            LAW-VCM-2 § P6W § 2020-01-01 § VERIFIED
            Wvggz § artikel 7:10 en artikel 6:2 lid 1 b § https://wvggz-kct.nl/ecli/eclinlhr2021107/
            Is voor het einde een zorgmachtiging verzocht, dan geldt de voortzetting tot de rechter beslist, samen hoogstens 6 weken.
            If a care authorisation was petitioned for before the end, the continuation holds until the court decides, 6 weeks in all at most.
            LAW-VCM-3 § P0D § 2020-01-01 § TO_CONFIRM
            Wvggz § hoofdstuk 7 § -
            De voortzetting moet verzocht zijn voordat de crisismaatregel eindigt.
            The continuation must have been petitioned for before the crisis measure ends.
            LAW-ZM-1 § P6M § 2020-01-01 § VERIFIED
            Wvggz § artikel 6:5 a § https://www.pvp.nl/WVGGZ/Ik-krijg-verplichte-zorg/Wat-is-een-zorgmachtiging
            Een eerste zorgmachtiging geldt hoogstens 6 maanden.
            A first care authorisation holds for at most 6 months.
            LAW-ZM-2 § P12M § 2020-01-01 § VERIFIED
            Wvggz § artikel 6:5 b § https://lexboost.com/rechtspraak/ECLI:NL:PHR:2022:359
            Een zorgmachtiging die aansluit op een eerdere geldt hoogstens 12 maanden.
            A care authorisation that connects to an earlier one holds for at most 12 months.
            LAW-ZM-3 § P24M § 2020-01-01 § VERIFIED
            Wvggz § artikel 6:5 c § https://lexboost.com/rechtspraak/ECLI:NL:PHR:2022:359
            Na 5 jaar verplichte zorg zonder onderbreking geldt een aansluitende zorgmachtiging hoogstens 24 maanden.
            After 5 years of compulsory care without a break a care authorisation that connects holds for at most 24 months.
            LAW-ZM-4 § P4W § 2020-01-01 § VERIFIED
            Wvggz § artikel 6:6 a en artikel 6:2 lid 1 e § https://www.centrum-pe.nl/vaknieuws?newsId=1203
            De officier van justitie verzoekt een aansluitende zorgmachtiging 4 weken voor het einde en de rechter beslist dan binnen 3 weken; later kan alleen als hij nog voor het einde beslist.
            The public prosecutor petitions for a care authorisation that connects 4 weeks before the end and the court then decides within 3 weeks; later works only if it still decides before the end.
            LAW-ZM-5 § P0D § 2020-01-01 § VERIFIED
            Wvggz § artikel 7:10 en artikel 7:11 § https://wvggz-kct.nl/ecli/eclinlhr2021107/
            Wordt de zorgmachtiging verzocht voordat de voortzetting van de crisismaatregel eindigt, dan loopt die door tot de rechter beslist.
            If the care authorisation is petitioned for before the continued crisis measure ends, that measure runs on until the court decides.
            LAW-ZM-6 § P4W § 2020-01-01 § VERIFIED
            Wvggz § artikel 5:16 lid 1 § https://www.vpan.nu/post/termijn-indienen-verzoekschrift-zm
            De officier van justitie laat binnen 4 weken weten of hij een zorgmachtiging verzoekt; binnen 6 weken als de persoon eerst een eigen plan maakt.
            The public prosecutor says within 4 weeks whether to petition for a care authorisation; within 6 weeks if the person makes an own plan first.
            LAW-ZM-7 § P3W § 2020-01-01 § TO_CONFIRM
            Wvggz § artikel 6:2 lid 1 § -
            Op een verzoek om een eerste zorgmachtiging beslist de rechter binnen 3 weken.
            The court decides within 3 weeks on a petition for a first care authorisation.
            LAW-ZM-8 § P7W § 2020-01-01 § TO_CONFIRM
            Wvggz § artikel 5:16 lid 1 en artikel 6:2 lid 1 § -
            Vraag een eerste zorgmachtiging 7 weken voor het einde van de titel aan bij de officier van justitie: die heeft 4 weken en de rechter 3.
            Apply to the public prosecutor for a first care authorisation 7 weeks before the title ends: the prosecutor has 4 weeks and the court 3.
            LAW-IBS-1 § P3D § 2020-01-01 § VERIFIED
            Wzd § hoofdstuk 3, paragraaf 2 § https://www.ciz.nl/over-het-ciz/voor-partners/een-inbewaringstelling-melden
            Een inbewaringstelling geldt hoogstens 3 dagen.
            An emergency admission holds for at most 3 days.
            LAW-IBS-2 § P7D § 2020-01-01 § TO_CONFIRM
            Wzd § hoofdstuk 3, paragraaf 2 § -
            Is de laatste dag van de inbewaringstelling een vrije dag (weekend of feestdag), dan geldt die tot en met de volgende werkdag.
            If the last day of the emergency admission is a day off (weekend or public holiday), it holds until the next working day has passed.
            LAW-VIBS-1 § P6W § 2020-01-01 § VERIFIED
            Wzd § hoofdstuk 3, paragraaf 2 § https://www.ciz.nl/termijn-aanvragen-rm-gewijzigd
            De voortzetting van de inbewaringstelling geldt hoogstens 6 weken.
            The continued emergency admission holds for at most 6 weeks.
            LAW-VIBS-2 § P0D § 2020-01-01 § TO_CONFIRM
            Wzd § hoofdstuk 3, paragraaf 2 § -
            De voortzetting moet verzocht zijn voordat de inbewaringstelling eindigt.
            The continuation must have been petitioned for before the emergency admission ends.
            LAW-RM-1 § P6M § 2020-01-01 § TO_CONFIRM
            Wzd § artikel 39 lid 4 § -
            Een eerste rechterlijke machtiging geldt hoogstens 6 maanden.
            A first court authorisation holds for at most 6 months.
            LAW-RM-2 § P2Y § 2020-01-01 § VERIFIED
            Wzd § artikel 39 lid 5 § https://cassatieblog.nl/wvggz-wet-bopz/wzd-geldigheidsduur-machtiging-bij-te-laat-ingediend-verzoek/
            Een opvolgende rechterlijke machtiging geldt hoogstens 2 jaar.
            A court authorisation that follows an earlier one holds for at most 2 years.
            LAW-RM-3 § P5Y § 2020-01-01 § TO_CONFIRM
            Wzd § artikel 39 lid 5 § -
            Een rechterlijke machtiging die daar weer op volgt, geldt hoogstens 5 jaar.
            A court authorisation that follows on that one holds for at most 5 years.
            LAW-RM-4 § P4W § 2020-01-01 § VERIFIED
            Wzd § artikel 39 lid 7 § https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3APHR%3A2020%3A1219
            Een rechterlijke machtiging moet binnen 4 weken na haar datum zijn uitgevoerd.
            A court authorisation must be carried out within 4 weeks of its date.
            LAW-RM-5 § P1W § 2020-01-01 § VERIFIED
            Wzd § hoofdstuk 3, paragraaf 2 § https://www.ciz.nl/termijn-aanvragen-rm-gewijzigd
            Vraag een rechterlijke machtiging bij het CIZ een week voor het einde van de voortgezette inbewaringstelling; het CIZ heeft een week.
            Ask the CIZ for a court authorisation one week before the continued emergency admission ends; the CIZ takes one week.
            LAW-RM-6 § P6W § 2020-01-01 § TO_CONFIRM
            Wzd § hoofdstuk 3, paragraaf 2 § -
            Vraag een rechterlijke machtiging bij het CIZ 6 weken voor het einde van de titel: het CIZ en de rechter hebben allebei tijd nodig.
            Ask the CIZ for a court authorisation 6 weeks before the title ends: the CIZ and the court both need time.
            LAW-ART21-1 § P5Y § 2020-01-01 § TO_CONFIRM
            Wzd § artikel 21 § -
            Een besluit tot opname en verblijf geldt hoogstens 5 jaar.
            A decision on admission and stay holds for at most 5 years.
            LAW-ART21-2 § P2W § 2020-01-01 § VERIFIED
            Wzd § artikel 21 § https://www.ciz.nl/termijn-aanvragen-rm-gewijzigd
            Vraag een besluit tot opname en verblijf bij het CIZ 2 weken voor het einde van de voortgezette inbewaringstelling.
            Ask the CIZ for a decision on admission and stay 2 weeks before the continued emergency admission ends.
            LAW-CIZ-1 § P6W § 2021-09-24 § VERIFIED
            CIZ info 143 (september 2021) § Hoe lang mag het CIZ over een aanvraag doen? § https://ciz.nl/nieuwsbrief/uitspraken-crvb-ambtshalve-herindicaties-wlz
            Het CIZ beslist binnen 6 weken op een aanvraag voor een Wlz-indicatie; binnen 2 weken in bijzondere omstandigheden.
            The CIZ decides within 6 weeks on an application for a Wlz indication; within 2 weeks in special circumstances.
            LAW-ZVW-1 § P30D § 2018-01-01 § VERIFIED
            Besluit zorgverzekering (BWBR0018492) § artikel 2.12 § https://github.com/statengeneraal/laws-markdown
            Een onderbreking van hoogstens 30 dagen breekt de telling van het verblijf niet, maar haar dagen tellen niet mee; verlof telt wel.
            An interruption of at most 30 days does not break the count of the stay, but its days do not count; leave does.
            LAW-TBS-1 § P2Y § 2018-01-01 § VERIFIED
            Wetboek van Strafrecht (BWBR0001854) § artikel 38d § https://github.com/statengeneraal/laws-markdown
            TBS geldt 2 jaar; de rechter kan haar telkens met 1 of 2 jaar verlengen.
            TBS holds for 2 years; the court can extend it by 1 or 2 years at a time.
            LAW-ISD-1 § P2Y § 2018-01-01 § VERIFIED
            Wetboek van Strafrecht (BWBR0001854) § artikel 38n en artikel 38t § https://github.com/statengeneraal/laws-markdown
            Een ISD-maatregel geldt hoogstens 2 jaar; de tijd staat stil bij andere detentie en bij afwezigheid van meer dan een dag.
            An ISD measure holds for at most 2 years; the time stands still during other detention and absence of more than a day.
            LAW-PIJ-1 § P3Y § 2018-01-01 § VERIFIED
            Wetboek van Strafrecht (BWBR0001854) § artikel 77s § https://github.com/statengeneraal/laws-markdown
            Een PIJ-maatregel geldt 3 jaar.
            A PIJ measure holds for 3 years.
            LAW-PIJ-2 § P7Y § 2018-01-01 § VERIFIED
            Wetboek van Strafrecht (BWBR0001854) § artikel 77t § https://github.com/statengeneraal/laws-markdown
            De rechter kan een PIJ-maatregel verlengen, samen tot hoogstens 7 jaar.
            The court can extend a PIJ measure, to 7 years in all at most.
            """;

    private LegalTermTable() {}
}
