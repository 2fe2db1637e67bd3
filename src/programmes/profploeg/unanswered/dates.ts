/** Questions about later dates and plans that the sources leave open: one a line. */
export const PROFPLOEG_DATES_UNANSWERED = {
  'profploeg-next-info-session': `
Wanneer is het volgende webinar over kernversterking?
infosessie 2026
Komt er in het najaar een studiedag over bedrijvige kernen?
Organiseert VLAIO volgend jaar een congres voor lokale besturen?
Op welke datum valt de volgende netwerkdag kernversterking?
studiedag kernversterking 2027
Kan ik me al inschrijven voor een infomoment in 2026?
Wanneer komt VLAIO nog eens uitleg geven in West-Vlaanderen?
Is er dit jaar een terugkomdag voor Profploeggemeenten?
Staat er een opleiding centrummanagement op de kalender?
Welke evenementen over winkelkernen zijn er komende maanden?
Plant ge nog een infoavond voor nieuwe schepenen van economie?
`,
  'profploeg-new-measures': `
Welke nieuwe kernversterkende subsidies komen er in 2026?
opvolger van de Profploeg
Komt er een nieuw relanceplan voor winkelkernen?
Wat zegt het Vlaams regeerakkoord over handelskernen?
Welk budget trekt Vlaanderen in 2027 uit voor kernversterking?
Is er een nieuwe beleidsnota over detailhandel?
kernversterking begroting 2026
Wat plant de huidige minister voor de winkelstraten?
Vervangt een ander programma straks de Profploeg?
Komt er na de verkiezingen nieuw geld voor bedrijvige kernen?
Wordt de Profploeg een permanente dienst van VLAIO?
Welke projectoproepen voor lokale economie lopen er op dit moment?
`,
  'profploeg-last-trajectories': `
Wanneer werd het allerlaatste traject afgerond?
einddatum trajecten Profploeg
Lopen er nu nog trajecten van de Profploeg?
In welk jaar is de Profploeg opgedoekt?
Hoeveel begeleidingen waren er eind 2022 nog bezig?
Wanneer kreeg de laatste gemeente haar eindrapport?
Op welke dag viel het doek over de trajecten?
lopende trajecten vandaag
Welke gemeente was de allereerste met een traject?
Wanneer vond de eerste workshop van de Profploeg in Vlaanderen plaats?
Zijn de gemeenten van de tweede ronde intussen klaar?
Tot wanneer blijft de ploeg van experten bestaan?
`,
  'profploeg-vlaio-data-retention': `
Hoeveel jaar bewaart VLAIO onze aanvraag?
bewaartermijn dossier
Na hoeveel jaar vernietigt VLAIO de trajectdossiers?
Tot wanneer kunnen we ons oude dossier nog opvragen?
Gaan de dossiers van de Profploeg naar het Rijksarchief?
Hoelang bewaren de experten onze data?
archivering trajectdossier
Moet de gemeente het projectrapport zelf archiveren?
Wanneer worden de ruwe gegevens van de workshops gewist?
Bewaart het consortium onze cijfers na het contract?
In welk jaar verdwijnen onze gegevens bij de Profploeg?
Wat is de wettelijke bewaarduur van een intakefiche?
`,
} as const satisfies Readonly<Record<string, string>>;
