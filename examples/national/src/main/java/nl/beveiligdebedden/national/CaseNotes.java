/* SPDX-License-Identifier: Apache-2.0 */
package nl.beveiligdebedden.national;

import java.util.List;

/** What the report tells of the published case, and what we assumed, in the order of the fields of a request. */
final class CaseNotes {

    static final List<CaseNote> TOLD = List.of(
            CaseNote.of(
                    "/admissionDate",
                    "Hij moet op 23 juni 2022 weg uit Veldzicht, waar hij verblijft.",
                    "He must leave Veldzicht, where he stays, on 23 June 2022."),
            CaseNote.of("/person/sex", "Het gaat om een man.", "The person is a man."),
            CaseNote.of(
                    "/person/problems",
                    "Er is sprake van verslaving, een psychotische stoornis en LVB-problematiek.",
                    "There are an addiction, a psychotic disorder and problems of a mild intellectual disability."),
            CaseNote.of(
                    "/person/problems",
                    "Agressie was een reden van afwijzing; zijn gedrag is grenzeloos en onvoorspelbaar.",
                    "Aggression was a reason for rejection; his behaviour is boundless and unpredictable."),
            CaseNote.of("/person/iq", "Zijn IQ ligt rond de 75.", "His IQ is about 75."),
            CaseNote.of(
                    "/person/lvbDemonstrableBefore18",
                    "De LVB is niet aangetoond voor het 18de levensjaar.",
                    "The LVB was not shown before the age of 18."),
            CaseNote.of(
                    "/need/securityLevel",
                    "Hij heeft een vorm van beveiliging nodig, lange tijd en met weinig behandeldruk.",
                    "He needs some form of security, for a long time and with little pressure of treatment."),
            CaseNote.of(
                    "/titles",
                    "Hij verblijft sinds halverwege december 2021 in Veldzicht, op een zorgmachtiging.",
                    "He has stayed in Veldzicht since mid-December 2021, on a care authorisation."),
            CaseNote.of(
                    "/indications",
                    "Er is een Wlz-indicatie afgegeven; welk profiel het is, staat er niet bij.",
                    "A Wlz indication was granted; the report does not say which profile."),
            CaseNote.of(
                    "/financing",
                    "Met de Wlz-indicatie is ook het zorgkantoor betrokken.",
                    "With the Wlz indication the care office is involved as well."));

    static final List<CaseNote> ASSUMED = List.of(
            CaseNote.of("/id", "Het nummer van de casus is verzonnen.", "The number of the case is invented."),
            CaseNote.of(
                    "/admissionDate",
                    "De nieuwe plek begint op de dag dat hij weg moet. De drie dagen uitstel laten we weg.",
                    "The new place begins on the day he must leave. The three days of postponement are left out."),
            CaseNote.of("/person/birthYear", "Hij is geboren in 1988.", "He was born in 1988."),
            CaseNote.of(
                    "/person/homeProvince",
                    "Hij hoort bij Flevoland, omdat de casus liep bij het ZVH Almere/Lelystad.",
                    "He belongs to Flevoland, because the case ran at the ZVH Almere/Lelystad."),
            CaseNote.of(
                    "/person/problems",
                    "De agressie en het grenzeloze gedrag tellen als ontwrichtend gedrag. Het incident waarbij een"
                            + " medecliënt gewond raakte telt niet mee: het is onduidelijk wat er gebeurde.",
                    "The aggression and the boundless behaviour count as disruptive behaviour. The incident in which"
                            + " a fellow client was hurt does not count: it is unclear what happened."),
            CaseNote.of(
                    "/person/characteristics",
                    "Er zijn geen andere kenmerken. Dat hij eenmaal wegliep van verlof, maakt hem niet extreem"
                            + " vluchtgevaarlijk.",
                    "There are no other characteristics. That he ran off once while on leave does not make him"
                            + " extremely prone to escape."),
            CaseNote.of(
                    "/person/disturbedTreatmentRelation",
                    "De behandelrelatie is niet verstoord.",
                    "The treatment relation is not disturbed."),
            CaseNote.of("/person/iq", "Zijn IQ is precies 75.", "His IQ is exactly 75."),
            CaseNote.of(
                    "/person/decisionallyCapable",
                    "Hij kan zelf beslissen over zorg.",
                    "He can decide about care himself."),
            CaseNote.of("/person/representative", "Hij heeft geen vertegenwoordiger.", "He has no representative."),
            CaseNote.of("/need/securityLevel", "Hij heeft niveau 2 hoog nodig.", "He needs level 2 high."),
            CaseNote.of(
                    "/titles",
                    "De zorgmachtiging geldt van 10 januari tot en met 10 juli 2022, zonder bevoegdheden van de Bvt."
                            + " Voor 10 januari gold een andere machtiging.",
                    "The care authorisation holds from 10 January up to and including 10 July 2022, without powers"
                            + " of the Bvt. Another authorisation held before 10 January."),
            CaseNote.of(
                    "/informedConsent",
                    "Of hij instemt, laten we open: met een zorgmachtiging is dat niet nodig.",
                    "Whether he agrees is left open: with a care authorisation that is not needed."),
            CaseNote.of(
                    "/indications",
                    "Omdat we het profiel niet kennen, telt er geen mee.",
                    "Because we do not know the profile, none counts."),
            CaseNote.of(
                    "/financing",
                    "De Wlz-indicatie was er al op 15 juni, en ook de Zvw kan betalen.",
                    "The Wlz indication was there on 15 June already, and the Zvw can pay too."),
            CaseNote.of(
                    "/lifecourseIncluded",
                    "Hij is opgenomen in de levensloopaanpak.",
                    "He is included in the levensloopaanpak."),
            CaseNote.of(
                    "/returnGuaranteeBy",
                    "De levensloopaanbieder geeft een terugplaatsingsgarantie.",
                    "The levensloop provider gives a return guarantee."),
            CaseNote.of(
                    "/victimProvinces",
                    "Er zijn geen provincies waar hij niet mag komen. Zijn familie loopt risico, maar het rapport"
                            + " zegt niet waar die woont.",
                    "There are no provinces that he must stay out of. His family is at risk, but the report does"
                            + " not say where they live."),
            CaseNote.of(
                    "/weighing",
                    "Niemand heeft een zwaarder niveau afgewogen.",
                    "Nobody has weighed a heavier level."));

    private CaseNotes() {}
}
