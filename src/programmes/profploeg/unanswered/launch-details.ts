/** Questions in the words of `faq/launch.ts` that the sources leave open: one a line. */
export const PROFPLOEG_LAUNCH_DETAILS_UNANSWERED = {
  'profploeg-launch-details': `
Hoe laat ging de oproep op 23 juni precies open?
Welke minister stelde de oproep eind juni 2021 voor?
Was er een persconferentie bij de lancering van de oproep?
Waarom werd de oproep net voor de zomervakantie gelanceerd?
Hoeveel gemeenten kregen een brief over de lancering van de oproep?
Hoeveel aanvragen kwamen er in de eerste week na de lancering binnen?
Waar vind ik het persbericht over de lancering van de Profploeg?
Hoeveel kostte de lancering van de oproep aan VLAIO?
Hoelang werd er aan de oproep gewerkt voor de lancering?
Was er reclame voor de oproep op radio of televisie?
`,
  'profploeg-webinar-details': `
Hoe laat begon het webinar van 25 juni?
Hoelang duurde het webinar voor de lokale besturen?
Wie waren de sprekers op de informatiesessie?
Welke gemeenten zaten bij de 122 deelnemers van het webinar?
Liep het webinar via Teams, Zoom of iets anders?
Hoeveel vragen kwamen er binnen via slido?
Wanneer werd de FAQ-lijst van het webinar afgewerkt?
Kregen de deelnemers van het webinar een attest?
Hoeveel van de 122 deelnemers dienden daarna een aanvraag in?
Welke vraag kwam het vaakst terug in de chat van het webinar?
`,
} as const satisfies Readonly<Record<string, string>>;
