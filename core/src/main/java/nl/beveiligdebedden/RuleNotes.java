/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.beveiligdebedden.base.Text;
import nl.beveiligdebedden.norm.Rule;

/** Of rules that no code of core applies: that the store does, that they are data and where, or why they cannot be. */
final class RuleNotes {

    private static final String TABLE = """
            ORG-4 § Gegeven: wie erin zit, staat in chain.Role. § Data: who sits in it stands in chain.Role.
            ORG-5 § Gegeven: wie erin zit, staat in chain.Role. § Data: who sits in it stands in chain.Role.
            ORG-6 § Gegeven: wie erin zit, staat in chain.Role. § Data: who sits in it stands in chain.Role.
            ORG-13 § Niet te toetsen: dit is een landelijke afspraak, en een keten is van één regio. § Cannot be tested: this is a national agreement, and a chain is of one region.
            ORG-14 § Gegeven: overlegtafels zijn een eigen stelsel in chain.RegionSystem. § Data: consultation tables are a system of their own in chain.RegionSystem.
            ORG-15 § Gegeven: de vier namen staan in chain.Regions; van de zeven andere noemt geen bron de naam. § Data: the four names stand in chain.Regions; of the seven others no source gives the name.
            ORG-16 § Niet toe te passen: een aantal; een keten noemt haar eigen gemeenten. § Cannot be applied: a number; a chain names its own municipalities.
            ORG-17 § Niet te toetsen: een mandaat ligt binnen de aanbieder en staat niet in de keten. § Cannot be tested: a mandate lies within the provider and does not stand in the chain.
            GAR-5 § De garantie zelf is GAR-1 en GAR-2; als afwijzing hoort dit bij een casus. § The guarantee itself is GAR-1 and GAR-2; as a rejection this belongs to a case.
            TEAM-16 § Gegeven: elke partij kan elke rol hebben, en een rol kan bij meer partijen liggen (chain.Party). § Data: any party can have any role, and a role can be with several parties (chain.Party).
            KVN-BIZ-11 § Een gat in de klinische zorg is een bevinding bij LVL-28 of KVN-BIZ-8. § A gap in clinical care is a finding of LVL-28 or KVN-BIZ-8.
            KVN-DEF-20 § Ingetrokken: KVN-BIZ-7 vraagt geen aantal bedden. § Withdrawn: KVN-BIZ-7 asks no number of beds.
            LVL-14 § Gegeven: wie wat levert, blijkt uit de afdelingen (capacity.Unit). § Data: who supplies what follows from the units (capacity.Unit).
            KVN-DEF-1 § Een schatting voor heel Nederland; er is niets aan te toetsen. § An estimate for the whole country; there is nothing to hold against it.
            KVN-DEF-2 § Zegt over wie de norm gaat; KVN-INC-1 tot KVN-INC-6 werken dat uit, en een strafrechtelijke titel nu sluit niemand uit van de levensloopaanpak. § Says whom the norm is about; KVN-INC-1 to KVN-INC-6 work that out, and a criminal title now shuts nobody out of the levensloopaanpak.
            KVN-DEF-3 § Zegt wat een woord betekent; professionals gebruiken het bij hun antwoord op KVN-INC-2. § Says what a word means; professionals use it in their answer to KVN-INC-2.
            KVN-DEF-4 § Gegeven: VERSLAVING is een van de aandoeningen bij KVN-INC-1. § Data: VERSLAVING is one of the disorders of KVN-INC-1.
            KVN-DEF-6 § Zegt wat een woord betekent; KVN-BIZ-1 en KVN-BIZ-15 worden getoetst. § Says what a word means; KVN-BIZ-1 and KVN-BIZ-15 are asked.
            KVN-DEF-9 § Gegeven: SGLVG en VIC zijn allebei een soort afdeling. § Data: SGLVG and VIC are both a kind of unit.
            KVN-DEF-10 § Gegeven: de zorgintensiteit SGLVG+ staat in LVL-15, en die wordt gevraagd. § Data: the intensity SGLVG+ stands in LVL-15, which is asked.
            KVN-DEF-11 § Zegt wat een woord betekent; geen criterium leest uit de financiering of zorg forensisch is. § Says what a word means; no criterion reads from the funding whether care is forensic.
            KVN-DEF-15 § Staat al in KVN-DEF-14, dat ook naar afstand kijkt. § Is part of KVN-DEF-14 already, which looks at distance as well.
            KVN-DEF-16 § Gegeven: een afdeling staat hier als een of meer units, elk met een eigen registratie. § Data: a ward stands here as one or more units, each with its own registration.
            KVN-DEF-17 § Zegt wat de norm open laat; de stand van een bed volgt het dashboard. § Says what the norm leaves open; the state of a bed follows the dashboard.
            KVN-DEF-19 § Een deel van alle plekken in het land; over een persoon of een afdeling valt er niets aan te toetsen. § A share of all places in the country; of one person or unit there is nothing to hold against it.
            KVN-DEF-21 § Gegeven: deze versie staat als bron bij elke regel. § Data: this version stands as the source of every rule.
            KVN-DEF-22 § Zegt wat inschrijving niet doet; niets leidt er verzekerde zorg uit af. § Says what registration does not do; nothing concludes insured care from it.
            KVN-DEF-23 § Een grens aan wat een verzekeraar mag betalen; dat toetst de verzekeraar. § A limit to what an insurer may pay; the insurer sees to that.
            KVN-INC-7 § Een kortere tekst van hetzelfde criterium; we lezen de ruimste, KVN-INC-5, waarin een RM ook telt. § A shorter text of the same criterion; we read the widest one, KVN-INC-5, in which an RM counts too.
            KVN-INC-9 § Rust op hetzelfde antwoord als KVN-INC-2 en wordt daar genoemd. § Rests on the same answer as KVN-INC-2 and is named there.
            KVN-INC-11 § Geldt door de bouw: regionale criteria worden pas gevraagd als de landelijke zijn voldaan, en een landelijk criterium kan er niet tussen staan. § Holds by construction: criteria of a region are asked only when the national ones are met, and no national one can be among them.
            KVN-INC-12 § Een uitgangspunt voor samenwerken; vrijwilligheid is niet uit gegevens te lezen. § A principle for working together; free will cannot be read from data.
            KVN-INC-13 § Dezelfde grens van 18 jaar als KVN-INC-1. § The same limit of 18 years as KVN-INC-1.
            LCBB-9 § Toegepast in de opslag: een zorgverzekeraar krijgt de totalen en niets anders (jdbc.Authority). § Applied in the store: a health insurer gets the totals and nothing else (jdbc.Authority).
            LCBB-11 § Toegepast in de opslag: het LCBB kan geen bed reserveren, en geen instelling verandert dat (jdbc.Authority). § Applied in the store: the LCBB cannot reserve a bed, and no setting changes that (jdbc.Authority).
            FILL-3 § Toegepast in de opslag: doorzetten kan alleen in het weekend (jdbc.JdbcCapacity). § Applied in the store: carrying forward is done at weekends only (jdbc.JdbcCapacity).
            FILL-4 § Toegepast in de opslag: wat is doorgezet, is zo te zien en bevestigt niets (jdbc.JdbcCapacity). § Applied in the store: what was carried forward shows as such and confirms nothing (jdbc.JdbcCapacity).
            FILL-8 § Toegepast in de opslag: wie iets bewaart, krijgt terug wat er staat (jdbc.Saved). § Applied in the store: whoever saves gets back what is there (jdbc.Saved).
            KVN-REF-3 § Een keuze van elke regio; wie aanmeldt, verandert niets aan de criteria. § A choice of each region; who refers changes nothing about the criteria.
            """;

    private RuleNotes() {}

    static Map<String, Text> all() {
        Map<String, Text> notes = new HashMap<>();
        for (String line : TABLE.split("\n")) {
            String[] cells = line.split(" § ");
            notes.put(cells[0], new Text(cells[1], cells[2]));
        }
        return notes;
    }

    static Optional<Text> of(Rule rule) {
        return Optional.ofNullable(all().get(rule.id().value()));
    }
}
