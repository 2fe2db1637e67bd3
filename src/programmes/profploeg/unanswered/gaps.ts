/** More questions that the sources leave open: one a line. */
export const PROFPLOEG_GAPS_UNANSWERED = {
  'profploeg-actions-cost': `
Wat kost één actie uit zo'n rapport gemiddeld?
gemiddelde kost acties
Met welk bedrag rekenen andere gemeenten voor hun acties?
Schat eens wat de uitvoering van een actieplan kost.
Kennen jullie een richtprijs voor het uitvoeren van maatregelen?
Hoe duur is een gemiddeld actieplan om te realiseren?
Zeg mij welk budget een dorp achteraf nodig heeft.
`,
  'profploeg-rethink-practical': `
Hoeveel mensen dachten mee over de twaalf adviezen?
Waar kan ik het boek met de twaalf adviezen kopen?
Hoelang werkten de denkers aan de twaalf adviezen?
Welk van de twaalf adviezen volgen gemeenten het meest op?
website van de twaalf adviezen
Staat er een filmpje over de twaalf adviezen online?
Wat heeft dat creatief traject gekost?
Waar ging die denkdag door?
`,
  'profploeg-fines': `
Krijgt een gemeente een boete als ze afhaakt?
Wat riskeren we als we halverwege stoppen?
boete bij stopzetten
Moeten we de kosten van VLAIO terugbetalen als het mislukt?
Hangt er een straf aan vast als we te laat zijn met ons huiswerk?
Sturen ze ons een schadeclaim als we de afspraken niet nakomen?
Wat zijn de gevolgen als onze diensten niet komen opdagen?
Kan VLAIO ons uitsluiten van latere oproepen?
`,
  'profploeg-legal-rules': `
Welk decreet regelt de Profploeg?
In welk besluit van de Vlaamse Regering staat die begeleiding?
wettelijke basis profploeg
Op welk artikel van de wet steunt dat programma?
In welk Staatsblad verscheen de oproep?
Bestaat er een reglement met alle voorwaarden?
Ik zoek de juridische grondslag van de oproep.
Waar kan ik het officiële reglement nalezen?
`,
  'profploeg-chances': `
Hoeveel procent van de aanvragen wordt gemiddeld geweigerd?
Wat is onze kans om gekozen te worden?
slaagkans aanvraag
Hoe groot schat ge de kans dat een dorp als het onze erbij is?
Is er veel concurrentie dit jaar?
Hoeveel gemeenten hebben al ingediend voor deze ronde?
Met hoeveel zijn we die kandidaat zijn in de lopende ronde?
aantal kandidaten huidige ronde
Hoeveel plaatsen zijn er nog vrij?
Hoeveel gemeenten gaan ze deze keer kiezen?
`,
} as const satisfies Readonly<Record<string, string>>;
