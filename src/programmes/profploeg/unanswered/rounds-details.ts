/** Questions in the words of `faq/rounds.ts` that the sources leave open: one a line. */
export const PROFPLOEG_ROUNDS_DETAILS_UNANSWERED = {
  'profploeg-deadline-details': `
Waarom koos VLAIO een vrijdag als uiterste indieningsdatum?
Op welk uur van de dag dienen de meeste gemeenten hun aanvraag in?
Stuurt VLAIO een herinnering voor de uiterste indieningsdatum?
Wie stelt de uiterste indieningsdatum van een ronde vast?
Wat als de website plat ligt op de dag van de deadline?
Geldt voor een fusiegemeente een andere uiterste indieningsdatum?
Is er een aparte deadline om ontbrekende stukken na te sturen?
Geldt de datum van de poststempel voor een aanvraag op papier?
Krijgen kleine gemeenten een latere deadline dan steden?
`,
  'profploeg-dates-details': `
Op welke dag precies komen de experten voor het eerst langs?
Hoe laat begint de eerste dag van de begeleiding?
Welke gemeente is in een ronde als eerste aan de beurt?
Wie belt ons op om de start van de begeleiding af te spreken?
Worden we uitgenodigd op een startmoment met alle gemeenten van de ronde?
Wat als onze verantwoordelijke ziek is bij de start van de begeleiding?
Hoeveel gemeenten kunnen er in dezelfde maand starten?
Wat moet er bij ons klaarliggen op de dag dat de begeleiding start?
Kan de begeleiding in de kerstvakantie starten?
Krijgen we een bevestiging met de startdatum van onze begeleiding?
`,
  'profploeg-rounds-2021-details': `
Waarom waren er in 2021 twee rondes en geen drie?
Wie koos 13 augustus als datum voor de eerste ronde?
Welke ronde van 2021 leverde de beste trajecten op?
Op welke dag begon de allereerste begeleiding van september 2021?
Waarom viel de eerste deadline midden in de zomervakantie?
Hoeveel aanvragen kwamen er op 12 november zelf nog binnen?
Werd de deadline van 13 augustus 2021 aan alle gemeenten per brief gemeld?
Hoeveel begeleidingen begonnen er in januari 2022?
Konden gemeenten uit de eerste ronde ook in de tweede ronde een extra begeleiding vragen?
Welke gemeente diende in 2021 als allereerste in?
`,
  'profploeg-late-details': `
Welke twee gemeenten dienden na 13 augustus 2021 in?
Hoeveel dagen te laat waren die twee aanvragen van 2021?
Krijgen we bericht dat onze late aanvraag naar de volgende ronde gaat?
Mogen we onze late aanvraag nog aanpassen voor de volgende ronde?
Heeft een late aanvraag minder kans in de volgende ronde?
Aan wie vragen we een uitzondering op de uiterste indieningsdatum?
Werden de twee late aanvragen van 2021 uiteindelijk geselecteerd?
Geldt overmacht als geldige reden om te laat in te dienen?
Hoelang blijft een late aanvraag geldig als er geen volgende ronde komt?
Waarom dienden die twee gemeenten in 2021 te laat in?
`,
  'profploeg-next-round-details': `
Om welke reden zette VLAIO de aanvragen stop?
Wie in de Vlaamse Regering hakt de knoop door over een volgende oproep?
Hoeveel gemeenten vroegen al om een nieuwe ronde?
Kunnen we een petitie starten voor een nieuwe ronde van de Profploeg?
Zal een nieuwe ronde dezelfde experten hebben als vroeger?
Hoeveel geld ligt er klaar voor een eventuele nieuwe ronde?
Sinds welke datum kan je deze subsidie niet meer aanvragen?
Hoe groot is de kans op een nieuwe ronde in 2028?
Krijgen gemeenten die vroeger niet meededen voorrang in een nieuwe ronde?
Zijn de voorwaarden van een nieuwe ronde strenger dan die van 2021?
`,
  'profploeg-alternatives-details': `
Welke provincie heeft het beste aanbod naast de Profploeg?
Wat kost het om zelf een expert in te huren zonder de Profploeg?
Welk privébureau raden jullie aan als we geen begeleiding krijgen?
Hoeveel gemeenten gingen zonder begeleiding zelf aan de slag met de kernwijzers?
Werken we met de kernwijzers even goed als met een begeleiding?
Hoeveel tijd vraagt het om zonder begeleiding met de kernwijzers te werken?
Bestaan er Europese programma's die de Profploeg kunnen vervangen?
Kan een hogeschool onze kern begeleiden in plaats van de Profploeg?
Mogen we een expert van de Profploeg lenen van een buurgemeente?
Welke van de zes kernwijzers doe je best eerst zonder begeleiding?
`,
} as const satisfies Readonly<Record<string, string>>;
