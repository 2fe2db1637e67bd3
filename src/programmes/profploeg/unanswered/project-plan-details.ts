/** Questions with the words of `faq/project-plan.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_PROJECT_PLAN_DETAILS_UNANSWERED = {
  'profploeg-project-plan-details': `
Welk bedrag staat er in ons projectplan voor VLAIO?
Welke lay-out heeft het projectplan van de Profploeg?
Hoeveel gemeenten hebben hun projectplan afgekeurd?
Kunnen we het projectplan na de goedkeuring nog wijzigen?
Wie is aanwezig op het overleg waarin we het projectplan goedkeuren?
Welke naam van expert staat er in het projectplan van onze stad?
Wordt de mondelinge goedkeuring van het projectplan genoteerd in een verslag?
Hoeveel acties staan er gemiddeld in een projectplan?
Wordt ons projectplan in een andere taal bezorgd als we dat vragen?
Waar vindt het overleg over het projectplan plaats?
`,
  'profploeg-scope-details': `
Hoe gedetailleerd moet de kaart van het afgebakende gebied zijn?
Kan het gebied na het projectplan nog uitgebreid worden?
Wie maakt de kaart van het afgebakende gebied?
Welk thema kozen de meeste gemeenten bij de afbakening?
Welk gebied raadt de Profploeg af om te kiezen?
Wat als de handelaars net buiten het afgebakende gebied protesteren?
Moet het afgebakende gebied samenvallen met een ruimtelijk uitvoeringsplan?
Hoeveel winkels liggen er gemiddeld in een afgebakend gebied?
Moeten we de bewoners inlichten over de gebiedsafbakening?
Welk gebied bakende Hasselt af met de Profploeg?
`,
  'profploeg-priorities-details': `
Welke prioriteit koos de stad Gent voor haar traject?
Kunnen we de prioriteitenlijst tijdens het traject nog omgooien?
Welke prioriteit staat bij de meeste gemeenten bovenaan?
Wat als het college en de Profploeg andere prioriteiten hebben?
Met welke methode wegen de experten de prioriteiten tegen elkaar af?
Krijgen handelaars de prioriteitenlijst te zien?
Wordt elke prioriteit aan een expert toegewezen?
Wat gebeurt er met problemen die niet op de prioriteitenlijst geraken?
Hoeveel tijd gaat er naar elke prioriteit?
Mag de oppositie een punt op de prioriteitenlijst laten zetten?
`,
} as const satisfies Readonly<Record<string, string>>;
