/** Details around the participants and the parliament that no entry gives: one a line. */
export const PROFPLOEG_FIGURES_MORE_DETAILS_UNANSWERED = {
  'profploeg-figures-centre-cities-details': `
Welke voorwaarden moet een stad vervullen om een centrumstad te heten?
Kregen de centrumsteden een groter budget dan de andere gemeenten?
Hoeveel centrumsteden dienden in maar werden niet geselecteerd?
Hoeveel dagen begeleiding kreeg een centrumstad?
In welke provincies liggen de vier geselecteerde centrumsteden?
Hadden de centrumsteden andere noden dan de kleine gemeenten?
Voor welke wijk vroegen de centrumsteden begeleiding?
Hoeveel centrumsteden kwamen er in de tweede ronde nog bij?
Mag een centrumstad twee aanvragen doen voor verschillende wijken?
Hebben de vier centrumsteden onder elkaar ervaringen uitgewisseld?
`,
  'profploeg-figures-which-details': `
Bij welke ambtenaar van de deelnemende gemeenten kan ik terecht voor ervaringen?
Staan in Bijlage 1 ook de bedragen per gemeente?
In welk formaat is Bijlage 1 met de gemeenten beschikbaar, Excel of pdf?
Moeten we toestemming vragen om de namen uit Bijlage 1 te publiceren?
Wordt de lijst met gemeenten elk jaar bijgewerkt?
Welke gemeente uit de lijst lijkt het meest op de onze?
Staat bij elke gemeente in de bijlage ook haar uitdaging vermeld?
De link naar de bijlage werkt niet, wie herstelt dat?
Waar vind ik een kaart met de deelnemende gemeenten van alle jaren?
Kan onze gemeente haar naam uit de bijlage laten schrappen?
`,
  'profploeg-figures-second-round-details': `
Welke gemeenten dienden de twee extra aanvragen van na 13 augustus in?
Op welke dag viel de beslissing over de selectie van de tweede ronde?
Uit welke provincie kwamen de twee latere aanvragen?
Werden de twee aanvragen van na 13 augustus uiteindelijk goedgekeurd?
Was de concurrentie in de tweede ronde zwaarder dan in de eerste?
Waarom konden sommige gemeenten pas na 13 augustus indienen?
Hoeveel centrumsteden deden mee in de tweede ronde van november?
Hoelang moesten de gemeenten van de tweede ronde op hun intakegesprek wachten?
Waarom werden de cijfers van november 2021 nooit openbaar gemaakt?
Hoe evolueerde de tweede ronde tegenover de eerste qua thema’s?
`,
  'profploeg-parliament-details': `
Hoeveel tijd had de minister nodig om op de vier vragen te antwoorden?
Was de vraagsteller in het parlement tevreden met het antwoord van de minister?
Is er een video van het parlementaire debat over de Profploeg?
Kan een gemeente zelf een vraag aan de minister laten stellen?
Welke commissie van het Vlaams Parlement volgt de kernversterking op?
Waarom wilde het parlement die cijfers over de begeleidingen kennen?
Heeft de minister beloofd om later nieuwe cijfers te geven?
Wie is vandaag de bevoegde minister voor handelskernversterking?
Stemde het parlement over het geld voor de Profploeg?
Hoeveel bladzijden telt het antwoord van de minister?
`,
} as const satisfies Readonly<Record<string, string>>;
