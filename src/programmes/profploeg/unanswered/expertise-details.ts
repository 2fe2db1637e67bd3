/** Questions in the words of `faq/expertise.ts` that the sources leave open: one a line. */
export const PROFPLOEG_EXPERTISE_DETAILS_UNANSWERED = {
  'profploeg-expertise-details': `
Hoeveel experten zijn er per expertiseveld?
Welke van de zeventien expertises werd het meest aangevinkt in 2021?
Hoeveel expertises kiest een gemeente gemiddeld in de aanvraag?
Wie stelde de lijst met zeventien velden samen?
Waarom staat erfgoed niet in de lijst van expertises?
Welke vakgebieden werden in 2021 bij "Andere" opgeschreven?
Binnen welke termijn vindt VLAIO een expert voor een vakgebied buiten de lijst?
Welke expertise raadt u aan voor een dorp van vijfduizend inwoners?
Welk expertiseveld kost VLAIO het meest?
Komen er in een volgende ronde nog vakgebieden bij?
`,
  'profploeg-experts-who-details': `
Hoeveel vrouwen en hoeveel mannen zitten er in de Profploeg?
Hoeveel consortia koos VLAIO voor de Profploeg?
Hoeveel innovatieve denkers telt de Profploeg naast de experts?
Hoe oud zijn de experten van de Profploeg gemiddeld?
In welke stad hebben de bureaus van de experten hun kantoor?
Hoeveel gemeenten begeleidt één expert tegelijk?
Welke gemeente kreeg het grootste aantal experten?
Wat verdient een expert van de Profploeg?
Blijft dezelfde expert ons begeleiden van de intake tot het eindrapport?
Brengen de experten ook medewerkers of stagiairs mee?
`,
  'profploeg-own-expert-details': `
Hoeveel gemeenten werkten in 2021 samen met hun eigen studiebureau?
Wie betaalt onze eigen expert als hij meewerkt met de Profploeg?
Krijgt een eigen studiebureau inzage in het projectplan?
Binnen hoeveel dagen beslist VLAIO over een eigen expert?
Welk document moet ons eigen studiebureau indienen om mee te doen?
Aan welke eisen moet een eigen expert voldoen?
Mag onze eigen consultant mee naar het intakegesprek?
Wie heeft de leiding als de eigen expert en de Profploeg het oneens zijn?
Moet ons studiebureau zich aansluiten bij de overheidsopdracht van VLAIO?
Waarom koos VLAIO niet voor de vrije keuze van een studiebureau?
`,
  'profploeg-expertise-space-details': `
Welke pleinen heeft de Profploeg al heraangelegd?
Maakt de expert publieke ruimte ook plannen op schaal en 3D-beelden?
Hoeveel kost de heraanleg van een marktplein volgens de experten?
Kan een expert ruimtelijke planning ons RUP volledig opmaken?
Werkt de expert publieke ruimte samen met de Vlaams Bouwmeester?
Welke boomsoorten raadt een expert aan voor een dorpsplein?
Hoeveel dagen besteedt een expert ruimtelijke planning aan een gemeente?
Is de expert ruimtelijke planning een erkend ruimtelijk planner?
Begeleidt de expert ons ook bij de aanbesteding van de werken op het plein?
Welk Vlaams dorp heeft de mooist ingerichte publieke ruimte?
`,
  'profploeg-expertise-mobility-details': `
Hoeveel parkeerplaatsen per winkel raadt een mobiliteitsexpert aan?
Meet de mobiliteitsexpert ook hoeveel auto's door onze winkelstraat rijden?
Welke steden kregen al een mobiliteitsexpert van de Profploeg?
Kan de expert mobiliteit ons circulatieplan goedkeuren?
Wat kost het om de hoofdstraat autovrij te maken volgens de experten?
Helpt de expert logistiek om een distributiehub te bouwen?
Overlegt de mobiliteitsexpert voor ons met De Lijn of met het Agentschap Wegen en Verkeer?
Is gratis parkeren beter voor de handel dan betalend parkeren?
Met welk verkeersmodel rekenen de mobiliteitsexperten?
Hoeveel gemeenten duidden mobiliteit aan in hun aanvraag?
`,
} as const satisfies Readonly<Record<string, string>>;
