/** Questions about the reports and the trajectory sheet that the sources leave open: one a line. */
export const PROFPLOEG_REPORTS_UNANSWERED = {
  'profploeg-report-pages': `
Hoeveel pagina's telt het definitieve projectrapport?
aantal bladzijden projectrapport
Is het eindrapport een dik boek of een paar bladzijden?
Hoe dik is projectrapport 1 ongeveer?
Zit er een samenvatting van één pagina bij het eindrapport?
Hoeveel bijlagen heeft een projectrapport?
omvang slotrapport
Is er een maximumlengte voor het projectrapport?
Bevat het eindrapport plannen en kaarten?
Zitten er visualisaties of 3D-beelden in het rapport?
Hoeveel hoofdstukken heeft het eindrapport?
Wij willen het rapport laten drukken, hoeveel vellen zijn dat?
Hoe is het definitieve rapport opgebouwd?
`,
  'profploeg-report-format': `
Krijgen we het projectrapport op papier of digitaal?
eindrapport in Word
Hoeveel gedrukte exemplaren van het eindrapport ontvangen we?
Mogen we het rapport in een bewerkbaar bestand krijgen?
Is het projectrapport een PowerPoint of een tekst?
Voldoet het rapport aan de toegankelijkheidsregels voor slechtzienden?
bewerkbaar projectrapport
Krijgt de gemeente de bronbestanden van de tekeningen?
In welke huisstijl wordt het projectrapport opgemaakt?
Ik ben ons eindrapport kwijt, kunnen jullie het opnieuw bezorgen?
Waar download ik het definitieve rapport van mijn gemeente?
Is er een webversie van ons slotrapport?
`,
  'profploeg-report-remarks': `
Hoeveel dagen hebben we om te reageren op projectrapport 1?
termijn opmerkingen rapport
Hoeveel correctierondes zijn er voor het eindrapport?
Moeten we onze opmerkingen op het rapport schriftelijk bezorgen?
Wat als er fouten in het definitieve projectrapport staan?
Kunnen we een aanbeveling uit het rapport laten schrappen?
correcties eindrapport
Wie verbetert taalfouten in het slotrapport?
Mag het college het eindrapport weigeren?
Mogen de handelaars nog reageren op het ontwerp van rapport?
Binnen welke tijd past de Profploeg het rapport aan?
Onze schepen is het niet eens met een aanbeveling in het eindrapport, wat nu?
Tellen onze opmerkingen nog mee voor de finale versie?
`,
  'profploeg-report-cost-estimate': `
Staat er per actie een kostenraming in het rapport?
kostenraming actieplan
Geeft het actieplan aan wie binnen de gemeente trekker is?
Krijgt elke actie een startdatum in het projectrapport?
Wat kost het gemiddeld om zo'n actieplan uit te voeren?
Hoeveel budget moeten we reserveren voor de acties na het traject?
budget uitvoering actieplan
Zegt het eindrapport welke subsidie bij welke actie past?
Zijn de aanbevelingen ingedeeld in korte, middellange en lange termijn?
Bevat het rapport bestekteksten voor de uitvoering?
Staan er offertes bij de voorgestelde ingrepen?
Hoe duur komt de uitvoering van een doorsnee actieplan uit?
`,
  'profploeg-report-binding': `
Is het projectrapport juridisch bindend?
bindend karakter actieplan
Verliest de gemeente subsidies als ze het actieplan negeert?
Krijgt de gemeente een sanctie als ze niets doet met het rapport?
Binnen hoeveel jaar moeten de acties gerealiseerd zijn?
Is het eindrapport een beleidsdocument in de zin van het decreet?
juridische waarde projectrapport
Kan een burger de uitvoering van het actieplan afdwingen?
Heeft het eindrapport voorrang op ons ruimtelijk structuurplan?
Moet een nieuw bestuur het rapport van zijn voorganger volgen?
Geldt het rapport als grond om een vergunning te weigeren?
Wat als onze gemeente alle acties naast zich neerlegt?
Is het advies over de volgende stappen bindend?
Zijn we verplicht om alle voorgestelde acties uit te voeren?
`,
  'profploeg-report-presentation': `
Komt de Profploeg het eindrapport voorstellen op de gemeenteraad?
presentatie eindrapport gemeenteraad
Kunnen de experten de resultaten toelichten aan de bewoners?
Organiseren jullie een slotevent met de handelaars?
Geeft een deskundige uitleg op de raadscommissie?
Is er een feestelijk slotmoment voor deelnemende gemeenten?
slotmoment traject
Krijgen we een presentatie om aan de inwoners te tonen?
Wie informeert de deelnemers van de workshop over het resultaat?
Moet de gemeente een infoavond houden over het definitieve rapport?
Kan een expert naar onze handelsvereniging komen om het slotrapport te bespreken?
Komt er iemand van VLAIO naar de voorstelling van het finale document?
`,
  'profploeg-other-reports': `
Kan u mij het projectrapport van Roeselare doorsturen?
voorbeeld eindrapport andere stad
Hoe luidde het eindrapport van Dendermonde?
Welke titel kreeg het rapport van Diest?
Zijn de trajectfiches van andere gemeenten te downloaden?
Staat het projectrapport van Leuven online?
Wat stond er in het rapport van Kortrijk?
projectrapporten online
Welke acties stelde de Profploeg voor in Genk?
Hoe is het traject in Mechelen verlopen?
Welk eindrapport is een schoolvoorbeeld voor een dorpskern?
Wat waren de sleutelkwesties van Turnhout?
Ik zoek een voorbeeld van een projectplan.
`,
  'profploeg-sheet-delivery': `
Hoeveel weken na projectrapport 1 moeten we de trajectfiche indienen?
inleverdatum trajectfiche
Hoeveel maanden hebben we om acties te proberen voor de trajectfiche?
Via welk kanaal bezorgen we de trajectfiche aan VLAIO?
Wat als we de trajectfiche nooit afgeven?
In welk bestandsformaat moet de trajectfiche zijn?
Mag de trajectfiche een filmpje zijn?
trajectfiche ondertekenen
Moet het college de trajectfiche goedkeuren?
Krijgen we een ontvangstmelding voor onze trajectfiche?
Hoeveel foto's horen er bij de trajectfiche?
Mogen we meer dan één trajectfiche maken?
sjabloon trajectfiche
Bestaat er een model van de trajectfiche?
Hoe lang moet een trajectfiche zijn?
Hoe ziet een trajectfiche eruit?
Wanneer moet de trajectfiche klaar zijn?
`,
  'profploeg-final-lead-time': `
Hoeveel weken na de trajectfiche komt het definitieve rapport?
levertermijn eindrapport
Hoeveel maanden zitten er tussen het eerste en het definitieve rapport?
Ons slotrapport laat al maanden op zich wachten, is dat normaal?
Is er een boete voor de experten als het eindrapport te laat komt?
Hoelang duurt de kennisuitwisseling tussen de expertisevelden?
doorlooptijd deel 3
Duurt het langer dan twee maanden voor het finale rapport er ligt?
Welke levertermijn geldt voor het definitieve projectrapport?
Hoe rap na onze fiche ligt het slotrapport op tafel?
Wij hebben het finale document nodig tegen de begrotingsronde, lukt dat?
Hoe snel na de kennisuitwisseling krijgen wij bericht?
Hoe lang na de workshops komt het eerste rapport?
Hoeveel tijd zit er tussen de twee rapporten?
`,
  'profploeg-certificate': `
Krijgt de gemeente een certificaat na het traject?
attest deelname Profploeg
Telt de workshop als vorming voor onze ambtenaren?
Bestaat er een label voor bedrijvige kernen?
Kunnen medewerkers een getuigschrift krijgen?
Is er een prijs voor het beste traject?
vormingsattest workshop
Wordt er een award uitgereikt aan de sterkste kern?
Ontvangen deelnemende handelaars een attest van aanwezigheid?
Krijgen we een keurmerk als we het actieplan uitvoeren?
Tellen de uren mee als opleidingsuren voor ons personeel?
Komt er een wedstrijd tussen de begeleide gemeenten?
`,
} as const satisfies Readonly<Record<string, string>>;
