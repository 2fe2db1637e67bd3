/** How people say it out loud: one a line. */
export const LABO_SPOKEN_PHRASINGS = {
  'labo-what': `
Wij komen met de burgemeesters van de streek samen maar er komt niks van. Bestaat daar hulp voor?
Ons overleg tussen burgemeesters is een praatbarak, wie helpt ons vooruit?
Wat doet die VVSG voor groepen van gemeenten?
Is er begeleiding voor gemeenten die met hun buren willen samenwerken?
`,
  'labo-apply': `
Met onze streek willen we begeleid worden, tot wie richten we ons?
Ik ondersteun een overleg van twaalf burgemeesters en wil ons aanmelden. Hoe doe ik dat?
Wie is bij de VVSG de juiste man voor het Labo?
`,
  'labo-network-team': `
Wie moet ervoor zorgen dat elke gemeente haar zeg heeft op het overleg?
Wat is de taak van dat netwerkteam naast de burgemeesters?
`,
  'labo-network-group': `
Hoelang bestaat een groep die rond één thema samenkomt?
Voor het thema wonen wil ik mensen rond de tafel krijgen, wie nodig ik uit?
Wie zit er in een groep die rond één thema werkt?
`,
  'labo-double-diamond': `
Wat gebeurt er als je de ideeën weer verengt?
Hoe zit dat met openen en sluiten in die diamanten?
Waarvoor staan die twee ruiten in het schema?
Is dat diamantmodel een vast stramien of is er speelruimte?
`,
  'labo-decisions': `
Wanneer moeten de burgemeesters een knoop doorhakken?
Waarover beslissen de burgemeesters, en hoe vaak?
`,
  'labo-theme-choice': `
Wie kiest waarover de regio gaat werken?
Kunnen we meer dan één onderwerp aanpakken met onze regio?
`,
  'labo-self-evaluation': `
Waarvoor dient die netwerkmeting en wat wordt er gevraagd?
Op welke momenten kijkt de regio naar zichzelf?
Hoe vaak moet de regio in de spiegel kijken?
Wanneer meten we ons eigen netwerk?
`,
  'labo-duration-cost': `
Moet onze streek daarvoor betalen?
Is het Labo gratis en hoelang duurt het?
`,
  'labo-methods': `
Bij wie hoor ik welke werkvormen er bestaan?
Waar krijg ik uitleg over de formats van het Labo?
`,
  'labo-results': `
Wat houdt onze streek eraan over?
Wat mogen de burgemeesters van het Labo verwachten?
`,
  'labo-evaluation-regime': `
Waar in de meting komt de financiering van het netwerk aan bod?
Bij welk onderdeel hoort de inbedding van het netwerk?
`,
  'labo-networking': `
Wat bedoelen ze met duurzaam netwerken?
Waarom heeft ons netwerk management nodig?
`,
} as const satisfies Readonly<Record<string, string>>;
