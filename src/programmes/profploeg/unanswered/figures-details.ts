/** Details around the figures of the first round that no entry gives: one a line. */
export const PROFPLOEG_FIGURES_DETAILS_UNANSWERED = {
  'profploeg-first-round-details': `
Welke gemeente diende in de eerste ronde als allereerste haar aanvraag in?
Hoeveel inwoners telden de 33 geselecteerde gemeenten samen?
Op welke datum kregen de 33 gemeenten de brief dat ze geselecteerd waren?
Heeft de onontvankelijke gemeente uiteindelijk opnieuw ingediend in de tweede ronde?
Wie zat er in de jury die de 34 aanvragen beoordeelde?
Hoeveel dagen duurde de beoordeling van de 34 dossiers?
Hoeveel bladzijden telden de geselecteerde aanvragen van de eerste ronde gemiddeld?
Hoeveel van de 33 geselecteerde gemeenten werkten samen met een buurgemeente?
Had men bij de eerste oproep meer dan 35 aanvragen verwacht?
Kon een geweigerde gemeente uit de eerste ronde in beroep gaan?
`,
  'profploeg-figures-provinces-details': `
Hoeveel gemeenten per provincie kregen er in de tweede ronde begeleiding?
Waarom waren er in West-Vlaanderen zoveel meer aanvragen dan in Limburg?
Welk percentage van alle gemeenten in elke provincie diende een aanvraag in?
Hoeveel aanvragen kwamen er uit Brussel of uit Wallonië?
Hoeveel budget ging er naar elke provincie?
Moest elke provincie een minimumaantal aanvragen leveren?
Was er per provincie een quotum bij de selectie?
Hoe waren de 122 deelnemers van het webinar over de provincies verdeeld?
Welke provincie diende het snelst in na de oproep van juni?
Hoeveel dorpen en hoeveel steden waren er per provincie bij de aanvragen?
`,
  'profploeg-figures-antwerp-details': `
Hoeveel centrumsteden uit de provincie Antwerpen dienden een aanvraag in?
Diende de stad Antwerpen zelf ook een aanvraag in voor haar districten?
Hoeveel Antwerpse gemeenten vroegen in de tweede ronde nog begeleiding?
Wie is bij de provincie Antwerpen verantwoordelijk voor detailhandel?
Waarover gingen de 7 aanvragen uit Antwerpen inhoudelijk?
Hoeveel gemeenten telt de provincie Antwerpen in totaal?
Is 7 aanvragen veel voor zo een grote provincie als Antwerpen, wat vond de minister?
Hoeveel van de 7 Antwerpse aanvragen kwamen uit het arrondissement Turnhout?
Werden de Antwerpse gemeenten door hun provincie aangemoedigd om in te dienen?
Hoeveel inwoners hebben de Antwerpse gemeenten die indienden?
`,
  'profploeg-figures-limburg-details': `
Waarom dienden er maar drie gemeenten uit Limburg in?
Kwamen er later in de tweede ronde nog Limburgse aanvragen bij?
Welke thema’s stonden er in de 3 aanvragen uit Limburg?
Hoeveel Limburgse mijngemeenten waren er bij de aanvragers?
Wie volgt de Limburgse trajecten op bij de provincie?
Heeft Limburg een eigen subsidie voor handelskernen naast de aanvragen?
Hebben de drie Limburgse gemeenten hun traject al afgerond?
Welke consortia begeleidden de gemeenten uit Limburg?
Heeft Limburg naar verhouding minder gemeenten dan de andere provincies?
Wat deed de provincie Limburg om meer aanvragen te krijgen?
`,
  'profploeg-figures-east-details': `
Zat de stad Gent bij de vijf aanvragen uit Oost-Vlaanderen?
Hoeveel van de vijf Oost-Vlaamse aanvragen gingen over een dorpskern?
Hoe heet de gedeputeerde voor economie in Oost-Vlaanderen?
Hoeveel Oost-Vlaamse gemeenten dienden er tegen 12 november 2021 in?
Waarom scoorde Oost-Vlaanderen lager dan West-Vlaanderen?
Wat is het telefoonnummer van de dienst economie van Oost-Vlaanderen?
Wanneer kwamen de Oost-Vlaamse gemeenten samen om ervaringen te delen?
Hoeveel workshops vonden er plaats in Oost-Vlaanderen?
Welke experten werkten voor de Oost-Vlaamse gemeenten?
Hoeveel kregen de vijf Oost-Vlaamse begeleidingen samen aan budget?
`,
  'profploeg-figures-brabant-details': `
Hoe heten de twee gemeenten uit Vlaams-Brabant die niet geselecteerd werden?
Mochten de twee afgevallen gemeenten uit Vlaams-Brabant later toch starten?
Zat Leuven bij de vijf geselecteerde gemeenten van Vlaams-Brabant?
Hoeveel aanvragen uit Vlaams-Brabant kwamen van gemeenten uit de rand rond Brussel?
Hoe scoorde Waals-Brabant tegenover Vlaams-Brabant?
Wie begeleidt de gemeenten bij de provincie Vlaams-Brabant?
Hoeveel Vlaams-Brabantse gemeenten deden mee in de tweede ronde?
Welke uitdagingen hadden de vijf gekozen gemeenten in Vlaams-Brabant?
Kwam er protest van de niet geselecteerde gemeenten in Vlaams-Brabant?
Op welk adres zit de dienst economie van Vlaams-Brabant?
`,
  'profploeg-figures-west-details': `
Waarom was er in West-Vlaanderen zo een hoog aantal aanvragen?
Hoeveel kustgemeenten zaten er bij de 13 West-Vlaamse aanvragen?
Was Brugge of Kortrijk een van de West-Vlaamse aanvragers?
Werkten de West-Vlaamse gemeenten samen via een intercommunale?
Hoeveel West-Vlaamse gemeenten kwamen er bij in januari 2022?
Welke deskundigen trokken naar de West-Vlaamse gemeenten?
Heeft de provincie West-Vlaanderen de dossiers van haar gemeenten zelf geschreven?
Hoe tevreden waren de 13 West-Vlaamse gemeenten achteraf?
Hoeveel van de West-Vlaamse aanvragen gingen over leegstand?
Bij welke medewerker van de provincie West-Vlaanderen kan een gemeente bellen?
`,
} as const satisfies Readonly<Record<string, string>>;
