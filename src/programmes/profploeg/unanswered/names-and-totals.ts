/** Questions about names and totals behind the figures that the sources leave open: one a line. */
export const PROFPLOEG_NAMES_AND_TOTALS_UNANSWERED = {
  'profploeg-centre-city-names': `
Welke centrumsteden zijn geselecteerd?
namen centrumsteden
Welke vier centrumsteden mochten starten?
Over welke centrumsteden gaat het?
Kan je de vier centrumsteden bij naam noemen?
Weet je om welke vier centrumsteden het gaat?
Was onze centrumstad bij de vier gekozen steden?
Ik werk in een centrumstad en zoek collega-centrumsteden die gekozen zijn.
Hoort Genk bij de vier gekozen centrumsteden?
Is Oostende een van de geselecteerde centrumsteden?
Hoe heten de vier centrumsteden van de eerste ronde?
Was Sint-Niklaas een van de centrumsteden met een traject?
`,
  'profploeg-participant-names': `
Welke gemeenten hebben de Profploeg aangevraagd?
namen van deelnemende gemeenten
Welke steden zijn geselecteerd?
Wie deed er al mee, bij naam?
Heeft onze buurgemeente de Profploeg aangevraagd?
Ik wil collega’s bellen die het traject al deden, wie zijn dat?
Met welke gemeenten kunnen we ervaringen vergelijken?
Welke dorpen en steden dienden in voor 13 augustus?
Stond onze stad op de lijst van 2021?
Geef eens de namen van de 33 gemeenten.
Deed Gent of Leuven mee?
namen aanvragers
namen van de 33
deelnemende steden bij naam
wie diende in
Klopt het dat onze buren ook een begeleiding vroegen?
Welke besturen gingen ons voor in 2021?
Welke gemeenten kregen de Profploeg over de vloer?
Welke lokale besturen behoren tot de 33?
Welke kernen werden in de eerste ronde begeleid?
Welke gemeenten in onze streek namen deel?
Welke gemeenten vielen in de prijzen in 2021, met naam?
Om welke steden gaat het in de eerste lichting?
Mag ik weten welke andere gemeenten zich inschreven?
Was Kortrijk of Aalst erbij?
Zat Hasselt, Mechelen of Brugge bij de deelnemers?
Nam Turnhout deel aan de Profploeg?
Heeft mijn stad destijds een aanvraag gedaan?
Stonden wij bij de aanvragers van 2021, kan je dat nakijken?
Mijn schepen vraagt welke buurgemeenten al een begeleiding kregen.
Onze burgemeester wil een gemeente bellen die al deelnam, welke is dat?
Ik wil een collega-ambtenaar spreken van een gemeente die het traject liep.
Wij zoeken referenties: gemeenten die met de Profploeg werkten.
Kunt u de deelnemende gemeenten opnoemen?
Hebt ge een lijstje van wie er allemaal meedeed?
Noem een paar gemeenten die de begeleiding aanvroegen.
Geef voorbeelden van steden die de Profploeg vroegen.
Door welke gemeenten werd de begeleiding aangevraagd?
Wie zijn de geselecteerde gemeenten?
Diende Dendermonde een aanvraag in?
Kreeg Ieper begeleiding van de Profploeg?
Welke gemeente in het Hageland liep een traject?
Zit Lier bij de begeleide steden?
`,
  'profploeg-second-round-total': `
Hoeveel aanvragen waren er in de tweede ronde?
aantal aanvragen tweede ronde
Is geweten hoeveel gemeenten in de tweede ronde geselecteerd zijn?
Hoeveel gemeenten dienden in tegen 12 november 2021?
Wat was de respons op de tweede oproep?
Hoeveel gemeenten werden geselecteerd in de tweede lichting?
Was er in het najaar van 2021 veel belangstelling?
Hoeveel kandidaten telde de ronde van november?
respons tweede ronde
aantal kandidaten 12 november
kandidaturen najaar 2021
resultaat tweede oproep
indieners november 2021
eindcijfer ronde 2
balans tweede ronde
geselecteerden tweede ronde
Hoeveel gemeenten stelden zich in november 2021 kandidaat?
Hoeveel besturen deden mee aan ronde twee?
Hoeveel inschrijvingen waren er bij de tweede oproep?
Hoeveel dossiers ontving VLAIO in het najaar van 2021?
Wat is het definitieve aantal van de tweede indieningsronde?
Is het totaal van de novemberronde bekend?
Weet je hoeveel kandidaten er op 12 november waren?
Was de tweede ronde even populair als de eerste?
Waren er meer aanvragen in de tweede ronde dan in de eerste?
Zijn er cijfers over de lichting die begin 2022 startte?
Hoeveel gemeenten werden er voor 2022 aanvaard?
Hoeveel trajecten vertrokken begin 2022?
Hoe groot was de interesse bij de tweede oproep?
Hoe druk was het in de tweede indieningsperiode?
Mijn schepen vraagt hoeveel kandidaten er in ronde 2 waren.
Ons bestuur diende in november 2021 in, met hoeveel waren we toen?
Ik heb het aantal aanvragen van november 2021 nodig voor een verslag.
Hebt ge het aantal van de tweede ronde ook?
Sloeg de tweede oproep aan?
Geef de telling van ronde 2.
Hoeveel aanvragen van de tweede ronde waren onontvankelijk?
Hoeveel centrumsteden zaten er in de tweede ronde?
Hoeveel gemeenten kregen in december 2021 goed nieuws?
tweede ronde per provincie
`,
  'profploeg-minister-name': `
Welke minister is bevoegd voor de Profploeg?
Hoe heet de minister die over de Profploeg ging?
Welke politicus stelde vragen over de begeleiding van gemeenten?
naam minister
parlementslid Profploeg
bevoegde minister
naam vraagsteller
Vlaams volksvertegenwoordiger
Wie stelde de parlementaire vraag over de Profploeg?
Welk parlementslid ondervroeg de minister?
Is de naam van de vraagsteller gekend?
Hoe heet de Vlaamse minister die antwoordde?
Welke excellentie was verantwoordelijk voor de Profploeg?
Was het de minister van Economie die antwoordde?
Weet ge wie de minister was?
Van welke partij was de minister die antwoordde?
Welk kabinet volgde de Profploeg op?
Wie is nu de Vlaamse minister voor handelskernen?
Was de vraagsteller een vrouw of een man?
`,
  'profploeg-province-reasons': `
Waarom kwam er zo weinig uit Limburg?
Waarom waren er zoveel aanvragen uit West-Vlaanderen?
Waarom zijn in Vlaams-Brabant niet alle gemeenten geselecteerd?
Wat liep er mis met twee gemeenten in Vlaams-Brabant?
Is er een reden bekend waarom er in Vlaams-Brabant twee niet gekozen zijn?
Hoe komt het dat de ene provincie meer aanvragen had dan de andere?
Wat verklaart de lage deelname van Limburg?
Waarom haalde West-Vlaanderen de meeste aanvragen?
Om welke reden vielen twee Vlaams-Brabantse gemeenten af?
verklaring verschil tussen provincies
`,
} as const satisfies Readonly<Record<string, string>>;
