/** Full, spoken ways to ask what `faq/launch.ts` answers: one a line. */
export const PROFPLOEG_LAUNCH_MORE_PHRASINGS = {
  'profploeg-launch': `
Ik maak een tijdlijn van ons kernbeleid, wanneer kwam de oproep van de Profploeg op de markt?
Mijn schepen vraagt hoelang de Profploeg ondertussen meegaat.
Stel dat ik in mei 2021 wou indienen, was de oproep dan al open?
Is het zo dat de eerste aanvragen konden vanaf 23 juni?
Wij zitten met twee verschillende data voor de lancering, 23 juni en eind juni, hoe komt dat?
Wat bedoelen ze met een open oproep die via VLAIO gelanceerd is?
Hoe zit dat met de start van de oproep, was dat voor of na de zomer van 2021?
Wanneer is heel dat verhaal van de Profploeg eigenlijk begonnen?
Sinds wanneer konden gemeenten daar hun vinger voor opsteken?
Zeg nog efkes in welk jaar de Profploeg boven de doopvont werd gehouden.
Wat zegt de parlementaire vraag over het moment waarop de oproep gelanceerd werd?
Welke openingsdatum noemde de informatiesessie voor de aanvragen?
Langs welke weg werd de oproep bij de gemeenten bekendgemaakt?
Wanneer liet VLAIO de oproep los op de Vlaamse gemeenten?
Was de oproep al open op het ogenblik van het webinar?
Ik zoek voor mijn thesis wanneer de oproep naar lokale besturen vertrok.
In welke maand van 2021 kreeg de Profploeg haar startschot?
Da programma bestaat toch al van 2021, weet ge ook de juiste maand?
Kwam de lancering er in dezelfde maand als het webinar?
Wanneer gingen de deuren open voor aanvragen van steden en gemeenten?
Hoe oud is dit initiatief van Vlaanderen ondertussen?
Werd de oproep in de zomer of in het najaar van 2021 de wereld in gestuurd?
Vanaf welke junidag kon een gemeente zich aanmelden?
Is de oproep gelanceerd door VLAIO of langs een andere weg?
Een collega beweert dat de Profploeg al in 2019 startte, klopt dat?
Op welk tijdstip is de Profploeg aan de gemeenten aangekondigd?
Bestond de Profploeg al voor juni 2021 of is ze toen pas gelanceerd?
Voor een jubileumartikel wil ik weten wanneer de Profploeg het licht zag.
lanceringsmaand van de oproep
aanvragen open sinds welke dag
`,
  'profploeg-webinar': `
Ik werkte hier toen nog niet, wat was dat voor webinar over de Profploeg?
Mijn schepen zat in een onlinesessie van VLAIO, op welke datum was dat ook weer?
Stel dat ik het webinar had gevolgd, welke onderwerpen had ik dan gehoord?
Is het zo dat er meer dan honderd mensen inlogden op het webinar?
Wij zitten met notities van een infosessie uit 2021, wat stond daar op het programma?
Wat bedoelen ze met de informatiesessie voor steden en gemeenten?
Hoe zit dat met de vragen die toen in de chat gesteld werden, ging VLAIO die bundelen?
Moest ge uw camera en micro afzetten tijdens die infosessie?
Langs welke site kon je tijdens de infosessie je vraag kwijt?
Waar moest je heen met een vraag die je pas na het webinar bedacht?
Hebben de provincies toen ook iets over hun aanbod verteld?
Kwam er iemand aan het woord over inspiratie van de VVSG op die sessie?
Ging het op dat webinar ook over dashboards en Locatus?
Zeg nog efkes wanneer VLAIO dat webinar voor besturen gaf.
Voor welk publiek heeft VLAIO die onlinesessie ingericht?
Hoeveel deelnemers keken er mee toen VLAIO de oproep voorstelde?
Legden ze op het webinar uit hoe je een aanvraag moet doen?
Was er naast de Profploeg nog iets anders te horen op de infosessie?
Mijn voorganger verwijst naar een sessie van 25 juni, waarover ging die?
Kreeg men in het webinar ook de beleidscontext mee?
Is er ooit uitleg gegeven aan gemeenten over hoe de Profploeg te werk gaat?
Wat kregen de lokale besturen te horen op die voorlichting in juni?
Konden de aanwezigen hun vragen typen in plaats van ze luidop te stellen?
Zou er van alle webinarvragen een lijst met antwoorden komen?
Da webinar van toen, wat zat daar allemaal in?
Hoe werden gemeenten in 2021 warm gemaakt voor de Profploeg, was er een sessie?
Welke dataprojecten passeerden er op de infosessie?
Wie nam het initiatief om de besturen online in te lichten?
programma onlinesessie juni 2021
vragen stellen tijdens onlinesessie
`,
} as const satisfies Readonly<Record<string, string>>;
