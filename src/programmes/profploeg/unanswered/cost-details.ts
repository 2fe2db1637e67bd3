/** Questions in the words of `faq/cost.ts` that the sources leave open: one a line. */
export const PROFPLOEG_COST_DETAILS_UNANSWERED = {
  'profploeg-cost-details': `
Hoeveel kost nieuw dataonderzoek gemiddeld aan een gemeente?
Waarom vraagt VLAIO geen bijdrage van de gemeenten?
Blijft de begeleiding ook in de toekomst kosteloos?
Wat zou dezelfde begeleiding kosten bij een privébureau?
Hoeveel eigen middelen gaf een gemeente gemiddeld uit aan haar acties?
Kunnen we een lening krijgen om de acties zelf te betalen?
Hoeveel uur personeelskost brengt de kosteloze begeleiding mee?
Moeten we een waarborg betalen voor de begeleiding start?
Betaalt de gemeente de parkeertickets van de experten?
Hoeveel bespaart een gemeente met de kosteloze begeleiding?
`,
  'profploeg-money-details': `
Bij welke andere dienst krijgt een gemeente wel geld voor haar acties?
Bij wie melden we dat we geen eigen middelen meer hebben voor de acties?
Wanneer moeten onze eigen middelen voor de acties beschikbaar zijn?
Welke gemeente kreeg toch geld om haar acties te betalen?
Kan een bank of sponsor onze acties mee financieren?
Wie controleert of we genoeg eigen middelen en capaciteit hebben?
Hoeveel is de begeleiding door experten waard in geld?
Mag de gemeente de kosten van de acties doorrekenen aan de handelaars?
Welke capaciteit zette een vergelijkbare stad in voor haar acties?
Wat als onze eigen middelen op zijn voor de acties klaar zijn?
`,
  'profploeg-duration-details': `
Hoeveel uren telt één dag begeleiding door een expert?
Welke gemeente had het kortste traject van allemaal?
Welk deel van het traject duurt het langst?
Hoeveel van de begeleidingsdagen worden ter plaatse in de gemeente doorgebracht?
Wat was de gemiddelde duur van de afgeronde trajecten in de praktijk?
Waarom duurt een traject zes tot negen maanden en geen drie?
Kunnen we het traject versnellen als wij haast hebben?
Telt de zomervakantie mee in de zes tot negen maanden?
Wie beslist of het traject zes dan wel negen maanden loopt?
Hoeveel weken zitten er tussen twee dagen begeleiding?
`,
  'profploeg-how-many-details': `
Hoeveel van de 93 gemeenten hebben hun acties ook uitgevoerd?
Hoeveel van de 93 steden en gemeenten haakten onderweg af?
Welke van de 93 gemeenten haalde het beste resultaat?
Hoeveel begeleidingen waren er per jaar gepland?
Welke provincie telt de meeste van de 93 gemeenten?
Hoeveel procent van de Vlaamse inwoners woont in een van de 93 gemeenten?
Hoeveel begeleidingen liepen er tegelijk op het drukste moment?
Kregen er sinds de 93 nog andere gemeenten begeleiding?
Hoeveel gemeenten kregen twee keer begeleiding?
In welk jaar werd de 93ste gemeente begeleid?
`,
  'profploeg-guidance-budget-details': `
Hoeveel dagen na het intakegesprek ligt het budget vast?
Kan het budget van onze begeleiding later nog verhoogd worden?
Mag de gemeente het vastgelegde budget van haar begeleiding inkijken?
Met welke formule berekent VLAIO de kostprijs van een begeleiding?
Wie tekent het vastgelegde budget voor onze begeleiding?
Wat gebeurt er als de begeleiding duurder uitvalt dan het budget?
Moeten we in het intakegesprek zelf een bedrag voorstellen?
Welke expert weegt het zwaarst door in de kostprijs voor VLAIO?
Krijgen we het budget van onze begeleiding schriftelijk meegedeeld?
Wat gebeurt er met het budget dat op het einde van onze begeleiding over is?
`,
} as const satisfies Readonly<Record<string, string>>;
