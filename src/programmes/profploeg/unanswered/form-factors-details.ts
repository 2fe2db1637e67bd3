/** Questions in the words of `faq/form-factors.ts` that the sources leave open: one a line. */
export const PROFPLOEG_FORM_FACTORS_DETAILS_UNANSWERED = {
  'profploeg-success-factors-details': `
Wie bedacht de drie kritieke succesfactoren?
Op welk onderzoek steunen de kritieke succesfactoren van het formulier?
Welke van de drie succesfactoren is de belangrijkste?
Bij hoeveel gemeenten ontbrak een succesfactor in de aanvraag?
Hoeveel punten staan er op de succesfactor samenwerking?
Waarom is de betrokkenheid van handelaars geen kritieke succesfactor?
Noem een stad die op alle drie de succesfactoren goed scoorde.
Worden de succesfactoren op het einde van het traject opnieuw getoetst?
Is politieke steun van de burgemeester een vierde succesfactor?
Waarin verschillen deze succesfactoren van die in de kernwijzers?
`,
  'profploeg-form-policy-details': `
Welke gemeente heeft het beste kleinhandelsbeleid van Vlaanderen?
Binnen hoeveel maanden moet een gemeente zonder beleid er een opstellen?
Hoeveel van de aanvragers hadden in 2021 een kleinhandelsbeleid?
Geef een voorbeeldtekst van een beleid bedrijvige kernen.
Wie in Vlaanderen keurt ons kleinhandelsbeleid goed?
Welke hoofdstukken moet een strategisch commercieel plan hebben?
Hoeveel kost het om een kleinhandelsplan te laten maken?
Wordt een beleid over baanwinkels negatief beoordeeld in de aanvraag?
Waar vind ik het kleinhandelsbeleid van andere steden om af te kijken?
Wat is de juridische definitie van een bedrijvige kern?
`,
  'profploeg-form-means-details': `
Hoeveel budget zetten andere gemeenten gemiddeld in voor hun werkpunten?
Welk profiel moet de medewerker hebben die de acties trekt?
Hoeveel jaar moeten de middelen voor de acties gereserveerd blijven?
Controleert VLAIO achteraf of we de beloofde middelen ook uitgaven?
Mogen we een lening aangaan om de werkpunten te betalen?
Telt de inzet van vrijwilligers mee als capaciteit van de gemeente?
Mag het geld voor de acties van handelaars of sponsors komen?
Wat kost een gemiddelde actie uit een begeleiding?
Op welke begrotingspost boeken we de middelen voor de acties?
Moet de financieel directeur de opgegeven middelen bevestigen?
`,
  'profploeg-form-cooperation-details': `
Hoe vaak moeten de betrokken diensten samenkomen tijdens het traject?
Welke dienst neemt het best de leiding in de samenwerking?
Hoeveel diensten vermeldde een geselecteerde gemeente gemiddeld?
Wat gebeurt er als een dienst halverwege haar engagement niet nakomt?
Kan de Profploeg een weigerachtige dienst verplichten om mee te werken?
Geef een voorbeeld van een garantie die VLAIO overtuigend vond.
Moeten we de uren van elke betrokken dienst bijhouden?
Welke gemeente heeft de beste samenwerking tussen haar diensten?
Telt een intergemeentelijke dienst als dienst van onze gemeente?
Moet de gemeenteraad de betrokkenheid van de diensten bekrachtigen?
`,
  'profploeg-form-length-details': `
Hoeveel bladzijden telde de langste aanvraag van 2021?
Welk lettertype en welke regelafstand gebruiken we in de aanvraag?
Hoeveel woorden stonden er in de onontvankelijke aanvraag van de eerste ronde?
Waarom wil VLAIO liever een bondige omschrijving dan een lang dossier?
Hoeveel zinnen zijn "enkele zinnen" precies?
Maken langere aanvragen meer kans om geselecteerd te worden?
Hoeveel tijd steekt een gemeente gemiddeld in het schrijven van haar aanvraag?
Leest VLAIO een aanvraag van vijftig pagina's wel helemaal?
Bestaat er een modelaanvraag met de ideale lengte?
Wie kan onze ruwe schets herwerken tot een vlotte tekst?
`,
} as const satisfies Readonly<Record<string, string>>;
