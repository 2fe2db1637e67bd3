/** Questions with the words of `faq/results.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_RESULTS_DETAILS_UNANSWERED = {
  'profploeg-result-details': `
Hoeveel meer bezoekers kreeg een kern na het traject?
Welke gemeente haalde het beste resultaat met de Profploeg?
Hoeveel gemeenten hebben het traject tot het einde afgewerkt?
Kunnen we het resultaat van het traject betwisten?
Wat als het eindresultaat onze gemeente niet bevalt?
Mogen we het resultaat van het traject verkopen aan een andere stad?
Hoeveel winkels kwamen erbij dankzij het eindresultaat?
Is het resultaat beter dan bij een gewoon studiebureau?
Wie overhandigt het resultaat aan onze burgemeester?
Hoeveel gemeenten gaven het eindresultaat een onvoldoende?
`,
  'profploeg-report-one-details': `
Hoeveel acties staan er gemiddeld in projectrapport 1?
Komt er na het evaluatiegesprek nog een tweede gesprek?
Wie van de experten voert het evaluatiegesprek met ons?
Moeten we een zaal met beamer klaarzetten voor het evaluatiegesprek?
Mogen de schepenen mee naar het evaluatiegesprek?
Hoeveel dagen vooraf worden we uitgenodigd voor het evaluatiegesprek?
Mag ik projectrapport 1 al aan de handelaars laten lezen?
Krijgen we projectrapport 1 vooraf om het evaluatiegesprek voor te bereiden?
Welke actie uit projectrapport 1 moeten we het eerst uitvoeren?
Kan de gemeente projectrapport 1 weigeren in het evaluatiegesprek?
`,
  'profploeg-who-acts-details': `
Hoeveel ambtenaren heb je nodig om de acties uit te voeren?
Binnen welke termijn moeten we met de acties beginnen?
Welke aannemers werken mee aan de acties uit het rapport?
Hoeveel uren ondersteuning krijgen we per actie van de Profploeg?
Bij welke acties helpt de Profploeg niet?
Wie controleert of de gemeente de acties goed uitvoert?
Mag de gemeente de acties uitbesteden aan de handelaarsvereniging?
Hebben we een vergunning nodig voor de acties uit het rapport?
Welke gemeente heeft al haar acties uitgevoerd?
Mogen we een actie uit het rapport schrappen?
`,
  'profploeg-final-report-details': `
Welke datum staat er op ons definitieve projectrapport?
Wie ondertekent het definitieve projectrapport?
Moeten we het definitieve projectrapport op de gemeenteraad bespreken?
Hoeveel procent van projectrapport 1 verandert in het definitieve rapport?
Kan het definitieve projectrapport later nog geactualiseerd worden?
Mag een andere gemeente ons definitieve projectrapport gebruiken?
Is het definitieve projectrapport in het Frans verkrijgbaar?
Bij wie kan ik terecht als ik een stuk van het definitieve projectrapport niet begrijp?
Waarom kregen wij nooit een definitief projectrapport?
Krijgen ook de handelaars een exemplaar van het definitieve projectrapport?
`,
} as const satisfies Readonly<Record<string, string>>;
