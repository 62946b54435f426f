/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.lifecourse;

import nl.beveiligdebedden.norm.Checklist;

/** What each part of the levensloopaanpak asks, as data; what the facts themselves answer is a list of its own. */
final class Lists {

    static final Checklist INCLUSION_FACTS = Checklist.read("inclusion", """
            ageYears § KVN-INC-1 § BLOCK § AANMELDER
            de persoon is 18 jaar of ouder
            the person is 18 or older
            conditions § KVN-INC-1 § BLOCK § PROFESSIONALS
            het gedrag komt door een psychische aandoening, een verslaving, een (licht) verstandelijke beperking of hersenletsel
            the behaviour comes from a mental disorder, an addiction, a (mild) intellectual disability or a brain injury
            titlesEver § KVN-INC-5 § BLOCK § AANMELDER
            er is of was een ZM, een RM of een strafrechtelijke titel vanwege het gedrag; een crisismaatregel of inbewaringstelling alleen telt niet
            there is or was a ZM, an RM or a criminal title because of the behaviour; a crisis measure or emergency admission alone does not count
            """);

    static final Checklist INCLUSION = Checklist.read("inclusion", """
            dangerToOthers § KVN-INC-2 § BLOCK § LEVENSLOOPAANBIEDER
            er is gevaar voor anderen of de samenleving, of een aantoonbaar (hoog) risico daarop; gevaar voor de persoon zelf alleen telt niet (KVN-INC-9)
            there is danger to others or to society, or a (high) risk of it that can be shown; danger to the person alone does not count (KVN-INC-9)
            longTermRecurrent § KVN-INC-3 § BLOCK § PROFESSIONALS
            de problemen duren lang, komen steeds terug en zijn moeilijk te beheersen; de bestaande zorg kan ze niet aan
            the problems last long, keep coming back and are hard to control; the existing care cannot handle them
            structureNeeded § KVN-INC-4 § BLOCK § PROFESSIONALS
            het gedrag vraagt om een behandeling met structuur, begeleiding en grenzen, als het kan ambulant
            the behaviour calls for a treatment with structure, guidance and limits, outpatient if possible
            repetitionOnlyByCoercion § KVN-INC-6 § BLOCK § PROFESSIONALS
            zonder sluitend aanbod is de kans groter dat het gedrag terugkomt, en het is alleen met dwang te beheersen
            without an offer without gaps the behaviour is more likely to return, and it can be controlled by coercion only
            """);

    static final Checklist ROTTERDAM_RIJNMOND = Checklist.read("region", """
            KVN-RR-1 § KVN-RR-1 § BLOCK § AANMELDER
            de persoon is vastgelopen in de keten
            the person has got stuck in the chain of care
            KVN-RR-2 § KVN-RR-2 § BLOCK § AANMELDER
            alle andere oplossingen die je logisch kunt bedenken, zijn geprobeerd
            every other solution that one could logically think of has been tried
            KVN-RR-3 § KVN-RR-3 § BLOCK § AANMELDER
            het is aan te tonen dat het gevaarlijke en overlastgevende gedrag zich herhaalt
            it can be shown that the dangerous and nuisance behaviour repeats itself
            KVN-RR-4 § KVN-RR-4 § BLOCK § AANMELDER
            het gedrag geldt al langere tijd als niet hanteerbaar
            the behaviour has counted as unmanageable for quite some time
            KVN-RR-5 § KVN-RR-5 § BLOCK § AANMELDER
            de problemen zijn van verschillende aard en spelen op meer levensgebieden
            the problems are of various kinds and touch several areas of life
            KVN-RR-6 § KVN-RR-6 § CONDITION § AANMELDER
            de aanmelding valt in een rustige tijd, niet terwijl het gedrag speelt
            the referral comes at a quiet time, not while the behaviour is going on
            """);

    static final Checklist OUTFLOW_FACTS = Checklist.read("outflow", """
            stableMonths § KVN-OUT-1 § BLOCK § LEVENSLOOPAANBIEDER
            de persoon is al 24 maanden of langer stabiel op het gevaarscriterium
            the person has been stable on the danger criterion for 24 months or longer
            """);

    static final Checklist OUTFLOW = Checklist.read("outflow", """
            protectiveFactorsSecured § KVN-OUT-2 § BLOCK § LEVENSLOOPAANBIEDER
            het is zeker genoeg dat wat de persoon beschermt, blijvend is geregeld
            it is certain enough that what protects the person is arranged for good
            riskLoweredByAssessment § KVN-OUT-3 § BLOCK § LEVENSLOOPAANBIEDER
            een risicotaxatie laat zien dat het risico voor anderen veel kleiner is of weg is
            a risk assessment shows that the risk to others is much smaller or gone
            fallbackPossible § KVN-OUT-4 § BLOCK § LEVENSLOOPAANBIEDER
            de persoon kan altijd terugvallen op de levensloopaanbieder
            the person can always turn back to the levensloop provider
            triadeConsulted § KVN-OUT-5 § BLOCK § PROFESSIONALS
            dit is in goed overleg met de persoon en de naasten (triade) vastgesteld
            this was settled in good consultation with the person and the relatives (triade)
            """);

    /** The norm asks for all areas of life and names none; the five of TWE-6C, treatment and safety are named here. */
    static final Checklist PLAN = Checklist.read("plan", """
            identityDocument § TWE-6C § CONDITION § LEVENSLOOPAANBIEDER
            het plan regelt een identiteitsbewijs, of dat is er al
            the plan arranges an identity document, or there is one
            housing § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            in het plan staat wat nodig is voor wonen
            the plan says what is needed for housing
            workAndIncome § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            in het plan staat wat nodig is voor werk en inkomen
            the plan says what is needed for work and income
            support § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            in het plan staat wie de persoon in het dagelijks leven steunt
            the plan says who supports the person in daily life
            socialNetwork § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            in het plan staat wat nodig is voor naasten en netwerk
            the plan says what is needed for relatives and network
            treatment § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            in het plan staat welke behandeling en zorg nodig is
            the plan says which treatment and care is needed
            safety § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            in het plan staat hoe risico's op tijd worden gezien en wie dan wat doet
            the plan says how risks are seen in time and who then does what
            wholeTrajectory § KVN-REF-6 § CONDITION § LEVENSLOOPAANBIEDER
            er is een plan, dat zowel ambulant als tijdens een opname geldt
            there is one plan, which holds both outpatient and during an admission
            agreed § TTL-7 § CONDITION § LEVENSLOOPAANBIEDER
            de persoon of de wettelijk vertegenwoordiger is het met het plan eens
            the person or the legal representative agrees with the plan
            riskAssessed § KVN-DEF-5 § CONDITION § LEVENSLOOPAANBIEDER
            het risico is vastgesteld met een risicotaxatie
            the risk was established by a risk assessment
            crisisCard § KVN-REF-7 § SUPPORT § CLIENT
            de persoon heeft een crisiskaart, hulpkaart of zorgkaart
            the person has a crisis card
            crisisCardVoluntary § KVN-REF-7 § CONDITION § CLIENT
            de persoon maakte de kaart uit vrije wil
            the person made the card of their own free will
            signallingPlan § KVN-REF-8 § CONDITION § LEVENSLOOPAANBIEDER
            er is zonder kaart een crisissignaleringsplan; dat mag ook zonder medewerking
            without a card there is a crisis-signalling plan, which may be made without cooperation
            """);

    static final Checklist HANDOVER = Checklist.read("handover", """
            careful § GAR-8 § CONDITION § OVERDRAGER
            wie overdraagt, doet dat zorgvuldig
            whoever hands over does so with care
            inTime § GAR-8 § CONDITION § OVERDRAGER
            de overdracht is op tijd
            the handover is in time
            correct § GAR-8 § CONDITION § OVERDRAGER
            wat wordt overgedragen, klopt
            what is handed over is correct
            goodContact § GAR-8 § CONDITION § OVERNEMER
            de persoon heeft goed contact met de nieuwe begeleider of behandelaar
            the person has good contact with the new worker or therapist
            trusted § GAR-9 § CONDITION § OVERNEMER
            de persoon vertrouwt de nieuwe professional
            the person trusts the new professional
            staysInvolved § GAR-9 § CONDITION § OVERDRAGER
            wie overdraagt, blijft betrokken tot dat vertrouwen er is
            whoever hands over stays involved until that trust is there
            """);

    static final Checklist SCALING = Checklist.read("scaling", """
            lighterNotEnough § KVN-BIZ-3 § CONDITION § PROFESSIONALS
            er is meer nodig dan de lichtere stappen die worden overgeslagen
            more is needed than the lighter steps that are passed over
            lastStep § KVN-BIZ-2 § CONDITION § PROFESSIONALS
            er is meer nodig dan alle lichtere zorg; BIZ is de laatste stap
            more is needed than any lighter care; BIZ is the last step
            structuredClimate § KVN-BIZ-1 § CONDITION § PROFESSIONALS
            het gedrag vraagt om een structurerend behandelmilieu of een zorgintensief agogisch klimaat
            the behaviour calls for a structuring treatment setting or an intensive agogic climate
            physicalSecurity § KVN-BIZ-1 § CONDITION § PROFESSIONALS
            er is ook fysieke beveiliging nodig
            physical security is needed as well
            planMade § KVN-BIZ-12 § CONDITION § PROFESSIONALS
            er is een plan van de persoon en de professionals samen, of dat komt zo snel mogelijk
            there is a plan of the person and the professionals together, or there will be as soon as possible
            riskAssessed § KVN-BIZ-13 § CONDITION § AANBIEDER
            er is een risicotaxatie, of die komt tijdens de opname
            there is a risk assessment, or there will be during the stay
            keepsContact § KVN-BIZ-14 § CONDITION § LEVENSLOOPAANBIEDER
            de casemanager houdt tijdens de opname contact
            the casemanager stays in touch during the admission
            asLight § KVN-DEF-14 § CONDITION § PROFESSIONALS
            de zorg is zo licht als het kan en zo zwaar als het moet
            the care is as light as possible and as heavy as needed
            asShort § KVN-DEF-14 § CONDITION § PROFESSIONALS
            de zorg duurt zo kort als het kan en zo lang als het moet
            the care is as short as possible and as long as needed
            asNear § KVN-DEF-14 § CONDITION § PROFESSIONALS
            de zorg is zo dichtbij als het kan en zo ver weg als het moet
            the care is as near as possible and as far away as needed
            responsible § KVN-BIZ-6 § CONDITION § PROFESSIONALS
            lichtere zorg is nu verantwoord
            lighter care is safe now
            stepsNotNeeded § KVN-BIZ-16 § CONDITION § PROFESSIONALS
            de overgang kan in één keer, zonder stappen via lichtere 24-uurszorg
            the move can be made at once, without steps through lighter 24-hour care
            """);

    static final Checklist TEAM_FACTS = Checklist.read("team", """
            nurse § TEAM-1 § CONDITION § LEVENSLOOPAANBIEDER
            het team heeft verpleegkundigen
            the team has nurses
            expertByExperience § TEAM-1 § CONDITION § LEVENSLOOPAANBIEDER
            het team heeft een ervaringsdeskundige
            the team has an expert by experience
            psychiatrist § TEAM-1 § CONDITION § LEVENSLOOPAANBIEDER
            het team heeft een psychiater
            the team has a psychiatrist
            psychologist § TEAM-1 § CONDITION § LEVENSLOOPAANBIEDER
            het team heeft een psycholoog of een orthopedagoog
            the team has a psychologist or an orthopedagogue
            caseload § TEAM-4 § CONDITION § LEVENSLOOPAANBIEDER
            het team heeft hooguit ongeveer acht geïncludeerde personen per fte
            the team has at most about eight included persons for each fte
            """);

    static final Checklist TEAM = Checklist.read("team", """
            avgOnCall § TEAM-2 § CONDITION § LEVENSLOOPAANBIEDER
            het team kan een AVG om advies vragen
            the team can ask an AVG for advice
            addictionPhysicianOnCall § TEAM-2 § CONDITION § LEVENSLOOPAANBIEDER
            het team kan een verslavingsarts om advies vragen
            the team can ask an addiction physician for advice
            leadTherapists § TEAM-5 § CONDITION § LEVENSLOOPAANBIEDER
            naast die caseload zijn er (regie)behandelaren
            besides that caseload there are (lead) therapists
            oneCasemanager § TEAM-6 § CONDITION § LEVENSLOOPAANBIEDER
            elke persoon heeft een vaste casemanager
            each person has one fixed casemanager
            forensicFact § TEAM-7 § CONDITION § LEVENSLOOPAANBIEDER
            het team werkt volgens forensisch FACT, met delen van IHT en FACT LVB
            the team works by forensic FACT, with parts of IHT and FACT LVB
            trainedInRecovery § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in herstelgericht werken
            the team is trained in working on recovery
            trainedInDeEscalation § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in de-escaleren
            the team is trained in de-escalation
            trainedInAggression § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in omgaan met agressie
            the team is trained in dealing with aggression
            trainedInBehaviour § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in gedragsinterventies
            the team is trained in behavioural interventions
            trainedInIncidents § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in het analyseren van incidenten
            the team is trained in analysing incidents
            trainedInRisk § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in risicotaxatie en risicomanagement
            the team is trained in assessing and managing risk
            trainedInMonitoring § TEAM-14 § CONDITION § LEVENSLOOPAANBIEDER
            het team is geschoold in monitoring en vroeg signaleren
            the team is trained in monitoring and early signs
            disabilityFramework § TEAM-15 § CONDITION § LEVENSLOOPAANBIEDER
            voor mensen met een LVB werkt het team volgens het Kwaliteitskader gehandicaptenzorg
            for people with an LVB the team follows the Kwaliteitskader gehandicaptenzorg
            """);

    static final Checklist CASEMANAGER = Checklist.read("casemanager", """
            oneNow § TEAM-6 § CONDITION § LEVENSLOOPAANBIEDER
            er is nu precies een casemanager
            there is exactly one casemanager now
            noGap § TEAM-6 § CONDITION § LEVENSLOOPAANBIEDER
            sinds de eerste casemanager was er op elke dag een
            since the first casemanager there was one on every day
            """);

    private Lists() {}
}
