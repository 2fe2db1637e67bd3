/** Questions with the words of `faq/networks.ts` about details that the sources leave open: one a line. */
export const LABO_NETWORKS_DETAILS_UNANSWERED = {
  'labo-networking-details': `
Hoeveel jaar gaat een duurzaam netwerk gemiddeld mee?
Welke regio heeft het meest duurzame netwerk van Vlaanderen?
Welke opleiding volg je om een netwerk goed te managen?
Hoeveel netwerken mislukten er al door slecht management?
Welke software gebruik je voor netwerkmanagement?
Kan duurzaam netwerken ook zonder burgemeesters?
Wie is de grondlegger van duurzaam netwerken?
Hoeveel gemeenten horen er in een duurzaam netwerk?
Hoeveel procent van zijn tijd besteedt een ambtenaar aan netwerken?
Is er een checklist voor duurzaam netwerken?
`,
  'labo-network-team-details': `
Tegen welke datum moet het netwerkteam aangesteld zijn?
Wie benoemt het netwerkteam, de burgemeesters of de gemeenteraden?
Hoelang is het mandaat van een lid van het netwerkteam?
Welk budget krijgt het netwerkteam per jaar?
Mag een schepen lid zijn van het netwerkteam?
Aan wie rapporteert het netwerkteam?
Kan het burgemeestersoverleg het netwerkteam ontslaan?
Is een groot netwerkteam beter dan een klein?
Wat antwoordt de VVSG op de vraag hoe je desinteresse vermijdt?
In welk gebouw werkt het netwerkteam?
`,
  'labo-network-group-details': `
Hoeveel mensen zitten er idealiter in een thematische netwerkgroep?
Wie is voorzitter van de netwerkgroep Wonen?
Welke actoren horen in een netwerkgroep rond mobiliteit?
Welke partners betrek je bij een thematische netwerkgroep over klimaat?
Kan een bedrijf weigeren om in de netwerkgroep te zitten?
Hoeveel keer vergadert een thematische netwerkgroep per jaar?
Worden de leden van de netwerkgroep betaald voor hun aanwezigheid?
Heeft een burger stemrecht in de thematische netwerkgroep?
Hoe heet de sociale huisvestingsmaatschappij van onze regio?
Moet de gemeenteraad de leden van de netwerkgroep goedkeuren?
`,
  'labo-network-bodies-details': `
Mag iemand tegelijk in het netwerkteam en in de netwerkgroep zitten?
Hoeveel mensen zitten er samen in het overleg, het team en de groep?
Wat als het netwerkteam en het burgemeestersoverleg van mening verschillen?
Welk van de drie organen heeft het meeste werk?
Wie lost een conflict op tussen de netwerkgroep en de burgemeesters?
Hoe communiceert de netwerkgroep haar werk aan het netwerkteam?
Moeten de drie organen op dezelfde dag vergaderen?
Is het burgemeestersoverleg een wettelijk orgaan?
Welke regio werkt al met een team, een groep en een overleg?
Kan een regio het netwerkteam en de netwerkgroep samenvoegen?
`,
} as const satisfies Readonly<Record<string, string>>;
