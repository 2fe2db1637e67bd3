/** More ways to ask what `faq/figures-more.ts` answers: one a line. */
export const PROFPLOEG_FIGURES_MORE_PHRASINGS = {
  'profploeg-figures-centre-cities': `
4 centrumsteden
geselecteerde centrumsteden
centrumstad eerste ronde
deelname centrumsteden
Vlaamse centrumsteden begeleid
centrumsteden bij de 33
vier centrumsteden
percentage centrumsteden
statuut centrumstad geselecteerden
Hoeveel centrumsteden kwamen door de selectie?
Hoeveel van de dertien Vlaamse centrumsteden waren erbij?
Hoeveel van de gekozen besturen hebben het statuut van centrumstad?
Hoe groot is het aandeel centrumsteden in de selectie?
Met hoeveel centrumsteden ging de Profploeg aan de slag?
Zitten er onder de geselecteerden ook centrumsteden?
Waren de centrumsteden talrijk bij de eerste lichting?
Werden er centrumsteden uitgekozen in de eerste ronde?
Zijn er vier centrumsteden begeleid?
Klopt het dat vier van de 33 een centrumstad zijn?
Klopt het dat de namen van de vier centrumsteden niet bekend zijn?
Deden de centrumsteden ook een aanvraag of was het alleen iets voor kleinere gemeenten?
Mijn burgemeester vraagt of andere centrumsteden ook geselecteerd zijn.
Wij vragen ons af of centrumsteden wel begeleiding kregen.
Kunt u zeggen hoeveel centrumsteden begeleid worden?
Hebt ge ook centrumsteden in de selectie zitten?
Hoeveel centrumsteden telt de eerste groep gemeenten?
Wat zei de minister over het aantal centrumsteden?
Gaf het antwoord in het parlement een cijfer over centrumsteden?
Hoeveel regionale centrumsteden namen deel?
Waren er meer of minder dan vijf centrumsteden?
Is het cijfer over centrumsteden van de eerste ronde bekend?
Zijn grootsteden of centrumsteden ook bij de 33?
Welk deel van de 33 gemeenten is een centrumstad?
Zijn de overige 29 gemeenten geen centrumstad?
Geef het aantal centrumsteden in de eerste selectie.
Zijn er centrumsteden die een traject kregen in 2021?
Tel eens de centrumsteden onder de gekozen gemeenten.
`,
  'profploeg-figures-which': `
namenlijst gemeenten
Bijlage 1
gemeentelijst 2021
overzicht kandidaat-gemeenten
link vlaamsparlement.be
geselecteerde gemeenten lijst
Waar staan de namen van de gemeenten uit de eerste ronde?
Waar kan ik de lijst van deelnemende gemeenten raadplegen?
Op welke website vind ik de gekozen gemeenten?
In welk document staan de gemeenten die begeleiding vroegen?
Wat staat er in Bijlage 1 bij het antwoord van de minister?
Hoe kom ik aan de bijlage met gemeentenamen?
Heb je een link naar de lijst van gemeenten?
Waarom kan Kernbot de namen van de gemeenten niet geven?
Zit de bijlage met de gemeenten in je bronnen?
Klopt het dat de gemeentenamen in een bijlage van het parlement staan?
Is de lijst van kandidaten publiek raadpleegbaar?
Staat ergens welke centrumsteden gekozen zijn?
`,
  'profploeg-figures-second-round': `
twee nieuwe aanvragen
aanvragen na 13 augustus
Hoeveel aanvragen waren er al voor ronde 2 toen de minister antwoordde?
Hoeveel aanvragen kwamen er nog bij voor de tweede selectie?
Hoeveel laatkomers gingen mee naar de tweede ronde?
Waarom geef je geen eindcijfer voor de tweede ronde?
Wanneer kwamen de geselecteerden van de tweede ronde aan bod?
Klopt het dat de gemeenten van de tweede ronde vanaf begin 2022 begeleid werden?
Klopt het dat er na 13 augustus nog twee aanvragen bijkwamen?
Klopt het dat het cijfer van de tweede ronde voorlopig was?
Wat gebeurde er met de twee aanvragen die na 13 augustus binnenkwamen?
In welke selectie gingen de twee latere aanvragen mee?
Werden de aanvragen van na 13 augustus bij ronde twee gevoegd?
Wat was de tussenstand voor de tweede ronde?
Welk voorlopig aantal noemde de minister voor ronde 2?
Wij willen de tweede ronde vergelijken met de eerste, zijn er cijfers?
Kunt u de cijfers van de tweede lichting geven?
`,
  'profploeg-parliament': `
vraag Vlaams Parlement
antwoord minister 2021
schriftelijke vraag
parlementair document
herkomst cijfers
Hoeveel vragen kreeg de minister over de begeleidingen?
Over welke punten werd de minister in 2021 ondervraagd?
Welke vragen werden er in het halfrond gesteld over de Profploeg?
Wat wilde het parlementslid weten over de begeleiding van lokale besturen?
Waarom noem je de naam van de minister niet?
In welk jaar werd de minister over de Profploeg ondervraagd?
Klopt het dat de minister vier vragen kreeg?
Klopt het dat een vraag in het Vlaams Parlement ook over evaluatie ging?
Klopt het dat een van de vier vragen aan de minister over budget ging?
Vroeg het parlement ook naar de verdeling over twee rondes?
Vroeg het parlementslid naar het type gemeente en de provincie?
Ging de parlementaire vraag ook over geld?
Is de Profploeg ooit ter sprake gekomen bij Vlaamse volksvertegenwoordigers?
Werd de minister op de rooster gelegd over de begeleidingen?
Legde de minister verantwoording af over de Profploeg?
Op welk document steunen de cijfers die je geeft?
Waarop baseer je de aantallen van 2021?
Zijn de cijfers over de aanvragen officieel en van wie komen ze?
Wie maakte die cijfers van 2021 bekend?
Wat is de inhoud van de parlementaire vraag?
Wat werd er in vraag 1 aan de minister gevraagd?
Waarover ging de vierde vraag aan de minister?
Mijn schepen wil de parlementaire vraag nalezen, waarover ging die?
Kunt u de vier parlementaire vragen samenvatten?
`,
} as const satisfies Readonly<Record<string, string>>;
