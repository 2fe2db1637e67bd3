/** Details of the five kernwijzers of which only the theme is told: one a line. */
export const VITRINE_THEMES_DETAILS_UNANSWERED = {
  'vitrine-guide-identity-details': `
Welke gemeente staat als voorbeeld in de kernwijzer Identiteit?
Hoeveel stappen telt de kernwijzer Identiteit?
Welke vragen staan er op de checklist over identiteit?
Hoeveel bewoners bevraag je om de identiteit van een kern te bepalen?
Wie beslist uiteindelijk over de identiteit van ons centrum?
Hoelang duurt het om de identiteit van een kern te veranderen?
Heeft een deelgemeente volgens de kernwijzer een eigen identiteit nodig?
Welke expert kan onze identiteit komen toelichten op de gemeenteraad?
Werkt een sterke identiteit beter dan evenementen om volk te lokken?
Hoe voorkom je dat handelaars zich niet herkennen in de nieuwe identiteit?
`,
  'vitrine-guide-vacancy-details': `
Vanaf hoeveel maanden geldt een winkelpand als leegstaand volgens de kernwijzer?
Hoe hoog is de leegstandsbelasting voor een handelspand?
Welke maatregelen tegen leegstand staan er in de kernwijzer Leegstand?
Hoeveel procent leegstand is normaal in een winkelkern?
Hoe stel je een leegstandsregister op voor handelspanden?
Hoe overtuig je een eigenaar om zijn leegstaand pand te verhuren?
Welke gemeente wordt in de kernwijzer Leegstand als voorbeeld aangehaald?
Mogen we een leegstaande winkel ombouwen tot woning?
Kan de gemeente een leegstaand pand onteigenen?
Wat is de belangrijkste oorzaak van leegstand volgens de kernwijzer?
`,
  'vitrine-guide-mobility-details': `
Hoeveel parkeerplaatsen raadt de kernwijzer Duurzame mobiliteit aan per winkel?
Verliezen winkels omzet als de straat autovrij wordt?
Welke stad staat als voorbeeld in de kernwijzer Duurzame mobiliteit?
Staat er iets over laadpalen in de kernwijzer Duurzame mobiliteit?
Hoeveel kost de aanleg van een fietsstraat in de kern?
Hoe reageer je op handelaars die tegen een autoluw centrum zijn?
Welke maximumsnelheid hoort in een duurzame winkelkern?
Krijgen we subsidie voor deelfietsen in het centrum?
Op welke afstand van de winkels leg je best een randparking aan?
Is De Lijn betrokken bij de kernwijzer Duurzame mobiliteit?
`,
  'vitrine-guide-experience-details': `
Welke evenementen worden in de kernwijzer Beleving aangeraden?
Welke gemeente geldt als voorbeeld in de kernwijzer Beleving?
Hoeveel evenementen per jaar heeft een kern nodig voor genoeg beleving?
Wat kost het om de beleving in een winkelstraat te verhogen?
Hoe meet je de beleving van bezoekers in het centrum?
Staat er iets over kerstverlichting in de checklist van de kernwijzer Beleving?
Wie betaalt de animatie in de winkelstraat, de stad of de handelaars?
Welke vergunning heb je nodig voor straatmuziek in de kern?
Helpt groen in de straat meer voor de beleving dan muziek?
Op welke dagen organiseer je het best animatie in de kern?
`,
  'vitrine-guide-ethnic-details': `
Welke stad staat als voorbeeld in de kernwijzer Etnisch ondernemerschap?
In welke talen spreek je etnische ondernemers het best aan?
Hoe overtuig je etnische ondernemers om lid te worden van de handelaarsbond?
Welke expert schreef over etnisch ondernemerschap voor VLAIO?
Hoeveel trajecten van de Profploeg gingen over etnisch ondernemerschap?
Welke drempels ervaren etnische ondernemers volgens de kernwijzer?
Mag een gemeente het aantal etnische winkels in een straat beperken?
Welke organisatie begeleidt etnische ondernemers in onze provincie?
Welke checklistvragen gaan over taal bij etnische handelaars?
Hoe ga je om met vooroordelen van klanten tegenover etnische winkels?
`,
} as const satisfies Readonly<Record<string, string>>;
