/** Questions with the words of `faq/evaluation.ts` about details that the sources leave open: one a line. */
export const LABO_EVALUATION_DETAILS_UNANSWERED = {
  'labo-self-evaluation-details': `
Hoeveel minuten duurt de zelfevaluatie voor een burgemeester?
Naar welk e-mailadres sturen we de ingevulde zelfevaluatie op?
Welke regio scoorde het hoogst op de laatste netwerkmeting?
Moet de uitslag van de zelfevaluatie op de gemeenteraad komen?
Hoeveel maanden mogen er tussen twee zelfevaluaties zitten?
Is de zelfevaluatie van het Labo beter dan een externe audit?
Mag een extern bureau de netwerkmeting in onze plaats uitvoeren?
Wie ontwierp de netwerkmeting bij de VVSG?
Verliest de regio haar begeleiding als ze de zelfevaluatie weigert?
Bestaat er een voorbeeld van een ingevulde zelfevaluatie?
`,
  'labo-evaluation-content-details': `
Welke dossiers zijn volgens de VVSG de juiste voor een regio?
Vanaf hoeveel procent bereikte doelen is de inhoud goed?
Wat doen we als blijkt dat we de verkeerde dossiers behandelen?
Wie bepaalt of een thema juist is in de zelfevaluatie?
Hoeveel doelen mag een regio zichzelf stellen?
Wegen de inhoudsvragen zwaarder door dan de procesvragen?
Welke indicatoren bestaan er om het bereiken van onze doelen te meten?
Welke regio bereikte het meest van wat ze wilde bereiken?
Moeten we cijfers toevoegen bij de vragen over inhoud?
Op welke datum moeten de vragen over inhoud beantwoord zijn?
`,
  'labo-evaluation-process-details': `
Hoe verhoog je de legitimiteit van een regionale afspraak?
Hoeveel burgemeesters moeten achter een afspraak staan om ze gedragen te noemen?
Aan wie moet het netwerk verantwoording afleggen over zijn afspraken?
Wat als een gemeente zich niet aan de gedragen afspraken houdt?
Moeten de gemeenteraden meten of onze afspraken legitiem zijn?
Welke wet legt accountability op aan een burgemeestersoverleg?
Hebben andere regio's meer legitimiteit dan de onze?
Is legitimiteit belangrijker dan accountability volgens de VVSG?
Krijgen inwoners inspraak in de procesvragen van de zelfevaluatie?
Welke schaal gebruik je om de kwaliteit van afspraken te scoren?
`,
  'labo-evaluation-regime-details': `
Hoeveel euro heeft een netwerk nodig om financieel onderbouwd te zijn?
In welke rechtsvorm bed je een regionetwerk het best in?
Welke dienst van de gemeente moet het netwerk inbedden?
Wat doen we als de financiële onderbouw van het netwerk te zwak is?
Wie bedacht de term regime voor netwerken?
Hoeveel personeel hoort bij een goede organisatorische inbedding?
Is ons netwerk beter ingebed bij de intercommunale of bij de stad?
Moet de financieel directeur de regimevragen ondertekenen?
Welke regio heeft de sterkste financiële onderbouw?
Hoeveel vragen telt het onderdeel regime?
`,
} as const satisfies Readonly<Record<string, string>>;
