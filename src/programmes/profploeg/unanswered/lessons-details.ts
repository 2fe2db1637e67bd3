/** Questions with the words of `faq/lessons.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_LESSONS_DETAILS_UNANSWERED = {
  'profploeg-trajectory-sheet-details': `
Welke gemeente maakte de beste trajectfiche?
Wie bij VLAIO behandelt onze trajectfiche?
Hoeveel leerpunten moeten er minstens in de trajectfiche staan?
Mogen handelaars hun ervaringen in de trajectfiche schrijven?
Worden de trajectfiches openbaar gemaakt?
Kan de Profploeg ons helpen bij het schrijven van de trajectfiche?
Moeten we de kosten van elke actie in de trajectfiche vermelden?
Hoeveel trajectfiches heeft VLAIO ontvangen?
Krijgen we een opmerking als onze trajectfiche te kort is?
Mogen we vertrouwelijke zaken weglaten uit de trajectfiche?
`,
  'profploeg-knowledge-exchange-details': `
Op welke datum heeft de kennisuitwisseling over ons traject plaats?
Waar komen de experten samen voor de kennisuitwisseling?
Krijgen wij het verslag van de kennisuitwisseling?
Met welke criteria evalueren de experten onze acties?
Krijgt elke actie in de kennisuitwisseling een score?
Mogen we weerwerk bieden als de experten onze actie slecht vinden?
Hoeveel experten nemen deel aan de kennisuitwisseling?
Welke actie kwam als beste uit de kennisuitwisseling?
Mag onze burgemeester als toehoorder bij de kennisuitwisseling zijn?
Welk inzicht uit de kennisuitwisseling verraste de experten het meest?
`,
  'profploeg-follow-up-more-details': `
Welke expert zorgt voor de opvolging van ons traject?
Kunnen we weigeren dat de Profploeg ons traject opvolgt?
Wat kost een extra opvolgbezoek na het traject?
Welke cijfers vraagt de Profploeg op bij de opvolging?
Wat als bij de opvolging blijkt dat we niets gedaan hebben?
Kunnen we voor de opvolging een andere expert vragen?
Komt er een verslag van de opvolging?
Hoeveel trajecten zijn al opgevolgd na verloop van tijd?
Kunnen we bij de opvolging nieuwe workshops krijgen?
Krijgt de oppositie inzage in de opvolging van ons traject?
`,
  'profploeg-evaluation-details': `
Wat was het resultaat van de evaluatie van de trajecten?
Wat kostte de evaluatie van alle begeleidingen samen?
Welk consortium schreef de beste evaluatiemethode?
Kan ik het bestek met het stuk over evaluatie inkijken?
Wat zegt het evaluatiedocument over onze handelaars?
Evalueert een onafhankelijk bureau de Profploeg?
Hoeveel trajecten kregen een slechte evaluatie?
Mogen we de evaluatie van een andere gemeente lezen?
Heeft het Rekenhof de Profploeg geëvalueerd?
Is de leegstand gedaald dankzij de begeleidingen?
`,
  'profploeg-next-steps-details': `
Hoeveel volgende stappen bevat het advies gemiddeld?
Wie schrijft het advies over de volgende stappen?
Kunnen we het vervolgadvies bespreken met een expert aan huis?
Welke subsidie bestaat er om de volgende stappen te betalen?
Binnen welke termijn moeten we de volgende stappen zetten?
Mogen we afwijken van het advies over de vervolgstappen?
Welk vervolgadvies kreeg de stad Aalst?
Staan de volgende stappen in een aparte brief of in een nota?
Welk studiebureau kan ons helpen bij de vervolgstappen?
Kan een gemeente na het advies een tweede begeleiding krijgen?
`,
  'profploeg-vlaio-report-details': `
Welke medewerker van VLAIO volgt ons traject op?
Mogen we het verslag inkijken dat VLAIO over ons krijgt?
Hoe groot moet een wijziging zijn voor VLAIO ingelicht wordt?
Kan VLAIO een grote wijziging van ons traject weigeren?
Hoeveel dagen heeft de Profploeg om een wijziging aan VLAIO te melden?
In welke vorm brengt de Profploeg verslag uit aan VLAIO?
Publiceert VLAIO de eindverslagen van de trajecten?
Stuurt VLAIO de verslagen door naar het kabinet van de minister?
Welke boete krijgt de Profploeg als ze niet rapporteert aan VLAIO?
Wat vond VLAIO van het verslag over onze gemeente?
`,
} as const satisfies Readonly<Record<string, string>>;
