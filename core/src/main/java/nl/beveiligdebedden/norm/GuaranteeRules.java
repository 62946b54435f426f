/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.norm;

/** Guarantees and handover: GAR. */
final class GuaranteeRules {

    static final String CHAPTER = """
            GAR-1 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § matching
            De levensloopaanbieder geeft een terugplaatsingsgarantie: na de opname op BIZ neemt hij de geïncludeerde persoon weer terug.
            The levensloop provider gives a return guarantee (terugplaatsingsgarantie): after the stay in BIZ it takes the included person back.
            GAR-2 § KETENVELDNORM § Hoe is de toegang en uitstroom van een afdeling … georganiseerd?, voetnoot 33 § matching
            Ook een andere aanbieder die om een tijdelijke opname op BIZ vraagt, moet een terugplaatsingsgarantie geven.
            Any other provider that asks for a temporary stay in BIZ must give a return guarantee (terugplaatsingsgarantie) as well.
            GAR-3 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            De afspraken van de levensloopaanbieder met ggz, gehandicaptenzorg en beschermd wonen (BW) bevatten ook een opnamegarantie en een terugnamegarantie.
            The agreements of the levensloop provider with ggz, disability care and sheltered housing (BW) also hold a promise to admit and a promise to take back.
            GAR-4 § KETENVELDNORM § Een aanbieder van beveiligde intensieve zorg § region
            De regio doet haar best om een opname te garanderen, maar dat is geen harde belofte.
            The region does its best to guarantee admission, but this is no firm promise.
            GAR-5 § MANAGEMENT_REPORT § Bijlage | definities van systemisch, financieel en inhoudelijk § casework
            Ontbreekt een terugnamegarantie, dan is dat een van de vaste redenen waarom een aanbieder een cliënt kan afwijzen.
            A missing promise to take the client back is one of the fixed reasons for which a provider can reject a client.
            GAR-6 § KETENVELDNORM § 6.2 Kwaliteitsindicatoren voor de beveiligde intensieve zorg § region
            Een aanbieder van BIZ spant zich in om plekken beschikbaar te hebben en maakt daar afspraken over.
            A provider of BIZ does its best to have places available and makes agreements about it.
            GAR-7 § KETENVELDNORM § Maatwerk aan ondersteuning en zorg op alle levensgebieden § region
            Komt iemand in detentie of in een kliniek, dan probeert de gemeente de woning zo lang mogelijk voor die persoon te behouden.
            When someone goes into detention or a clinic, the municipality tries to keep the home for them as long as it can.
            GAR-8 § KETENVELDNORM § Continuïteit van ondersteuning en zorg in de keten § lifecourse
            Een overdracht is warm als professionals zorgvuldig, op tijd en juist overdragen en de persoon goed contact heeft met de nieuwe begeleider of behandelaar.
            A handover is warm when professionals hand over with care, in time and correctly, and the person has good contact with the new worker or therapist.
            GAR-9 § KETENVELDNORM § Maatwerk aan ondersteuning en zorg op alle levensgebieden § lifecourse
            Een professional blijft betrokken totdat de volgende professional het vertrouwen van de persoon heeft.
            A professional stays involved until the next professional has gained the trust of the person.
            GAR-10 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            De levensloopaanbieder en de aanbieder van BIZ geven allebei consultatie en advies aan professionals.
            The levensloop provider and the provider of BIZ both give consultation and advice to professionals.
            GAR-11 § KETENVELDNORM § De levensloopaanbieder en de samenwerkingspartners § region
            Kan de levensloopaanbieder de zorg niet zelf geven, dan schakelt hij anderen in of zorgt hij dat een andere aanbieder de persoon overneemt.
            If the levensloop provider cannot give the care itself, it calls in others or sees to it that another provider takes the person over.
            GAR-12 § KETENVELDNORM § Een aanbieder van beveiligde intensieve zorg § region
            Maak ook afspraken om andere patiënten die minder beveiliging nodig hebben, te laten doorstromen naar reguliere ggz of beschermd wonen (BW).
            Also make agreements that let other patients who need less security move on to regular ggz or sheltered housing (BW).
            """;

    private GuaranteeRules() {}
}
