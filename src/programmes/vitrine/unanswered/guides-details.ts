/** Details of the kernwijzers that no entry tells: one a line. */
export const VITRINE_GUIDES_DETAILS_UNANSWERED = {
  'vitrine-guides-details': `
Welke 93 gemeenten gingen aan de slag met een case voor de kernwijzers?
Welke expert schreef de kernwijzer Identiteit?
Hoeveel experten werkten er in totaal mee aan de kernwijzers?
Hoeveel van die 93 gemeenten werkten rond leegstand?
Waarom koos men net voor die zes thema's en niet voor andere?
In welke periode liepen de trajecten waaruit de kernwijzers ontstonden?
Welke kernwijzer werd het eerst ontwikkeld door de Profploeg?
Staat er in de kernwijzers iets over winkels buiten het centrum?
Heeft de minister een voorwoord geschreven in de kernwijzers?
Bestaat er een gelijkaardige reeks kernwijzers in Nederland of Wallonië?
`,
  'vitrine-guide-what-details': `
Wie controleert of we een kernwijzer juist hebben ingevuld?
Moeten we de ingevulde sjablonen van de kernwijzer terugsturen naar VLAIO?
Hoe breng je een checklist uit de kernwijzer naar de gemeenteraad?
Wat is het verschil tussen een kernwijzer en een kernversterkingsplan?
Telt een ingevulde kernwijzer mee om subsidies te krijgen?
Hoelang moet een gemeente haar ingevulde kernwijzer bewaren?
Kan een handelaarsvereniging zonder de gemeente een kernwijzer uitrollen?
Bij wie meld je een fout in een invulsjabloon van de kernwijzer?
Welke medewerker van de gemeente vult de kernwijzer het best in?
Welke voorkennis heb je nodig om met een kernwijzer te werken?
`,
  'vitrine-guide-cooperation-details': `
Welke van de zeven stappen is de moeilijkste voor een gemeente?
Hoe belangrijk is humor of sfeer in een overleg volgens de kernwijzer Samenwerking?
Mag je de zeven stappen ook in een andere volgorde doen?
Welke methodiek in de kernwijzer Samenwerking werkt het best bij horecazaken?
Welke passende oplossing geeft de kernwijzer voor ruzie tussen handelaars?
In welke van de zeven stappen haken gemeenten het vaakst af?
Hoeveel methodieken staan er in totaal in de kernwijzer Samenwerking?
Bij welke stap betrek je de provincie in de samenwerking?
Geldt de kernwijzer Samenwerking ook voor samenwerking tussen twee gemeenten?
Hoeveel gemeenten doorliepen al de zeven stappen van de kernwijzer?
`,
} as const satisfies Readonly<Record<string, string>>;
