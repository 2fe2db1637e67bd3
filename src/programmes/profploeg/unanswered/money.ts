/** Questions about money and subsidies that the sources leave open: one a line. */
export const PROFPLOEG_MONEY_UNANSWERED = {
  'profploeg-expert-day-rate': `
Wat is het dagtarief van een expert?
uurloon deskundige Profploeg
Hoeveel rekent een specialist mobiliteit per uur aan?
Welk ereloon krijgen de experten voor een workshop?
Verdient een procesbegeleider meer dan een expert winkelvastgoed?
dagprijs consultant
Hoeveel kost een extra dag van een deskundige?
Krijgt elke expert dezelfde vergoeding per dag?
Mijn burgemeester vraagt wat zo'n expert per dag kost.
Wat pakt zo'n specialist per uur?
Staat het uurtarief van de deskundigen in het bestek?
Is de dagvergoeding van de experten geïndexeerd?
`,
  'profploeg-extra-days': `
Kunnen we extra dagen met de experten bijkopen?
bijkomende begeleidingsdagen betalen
Wat als de voorziene dagen op zijn en we nog hulp willen?
Mogen we na het traject de expert zelf inhuren?
Tegen welke prijs mag de gemeente het traject verlengen?
Onze dagen zijn opgebruikt, kan er eentje bij op onze kosten?
Kan een gemeente een tweede traject zelf financieren?
Is een betalende verlenging van de begeleiding mogelijk?
verlenging traject op eigen kosten
Worden niet gebruikte dagen terugbetaald of overgedragen?
Vervallen ongebruikte begeleidingsdagen?
We zouden er een derde workshop bij willen kopen, hoe vragen we een offerte?
`,
  'profploeg-workshop-catering': `
Wie betaalt de broodjes op de workshop?
catering workshop
Zorgt de Profploeg voor koffie en versnaperingen?
Moet de gemeente een lunch voorzien voor de experten?
Is er een budget voor een receptie na de externe workshop?
Wie staat er in voor het eten en drinken?
Mag ik de kosten van de traiteur doorrekenen aan VLAIO?
drank en hapjes werksessie
Voorziet ge zelf iets om te eten op die sessie met de handelaars?
Worden dieetwensen van deelnemers aan de workshop bevraagd?
Eten we tijdens het terreinbezoek samen met de experten?
Onze dienst vraagt wie de koffie regelt bij de interne workshop.
`,
  'profploeg-workshop-room': `
Wie zorgt voor de zaal van de workshop?
huur zaal externe workshop
Moet de gemeente zelf een lokaal voorzien voor de werksessie?
Welke uitrusting moet er in de zaal staan?
Hoe groot moet het lokaal voor de externe workshop zijn?
Mag de workshop in een café doorgaan?
Is een beamer nodig in het lokaal?
Moet de zaal rolstoeltoegankelijk zijn?
Brengt de Profploeg zelf flipcharts en stiften mee?
zaalhuur terugbetalen
Kan de werksessie plaatsvinden in een leegstaand winkelpand?
Welke tafelschikking willen de experten in het workshoplokaal?
`,
  'profploeg-participant-fee': `
Krijgen handelaars een vergoeding om naar de workshop te komen?
presentiegeld workshop
Worden de parkeerkosten van deelnemers terugbetaald?
Ik sluit mijn winkel voor de werksessie, krijg ik daar iets voor?
Is er een cadeaubon voor bewoners die meedoen?
vrijwilligersvergoeding deelnemers
Krijgt een vereniging geld voor haar deelname aan de externe workshop?
Betaalt de Profploeg mijn trein naar de werksessie?
Wordt het loonverlies van een zelfstandige vergoed?
Kan ik kilometers inbrengen voor het terreinbezoek?
Hoeveel bedraagt de onkostenvergoeding voor wie meedoet aan een workshop?
Zijn er drankbonnen voor de winkeliers die komen?
`,
  'profploeg-vat': `
Is er btw verschuldigd op de begeleiding?
btw Profploeg
Kan de gemeente btw recupereren op de uitgevoerde acties?
Welk btw-tarief geldt voor de diensten van de experten?
Moet de gemeente een fiscale fiche opmaken voor een expert?
Zijn de bedragen van het relanceplan inclusief btw?
Is 1,45 miljoen euro met of zonder btw?
Onze financieel directeur vraagt hoe het zit met de btw.
Geldt voor de deskundigen de btw-verlegging?
btw op aankoop handelspand
Is de begeleiding een belastbaar voordeel voor de stad?
Moeten we registratierechten betalen op een pand uit de oproep?
`,
  'profploeg-state-aid': `
Is de begeleiding de-minimissteun?
staatssteun Profploeg
Telt het traject mee als staatssteun voor onze gemeente?
Moeten we een de-minimisverklaring afleggen?
Valt de steun onder Europese staatssteunregels?
Onze jurist vraagt of dit onder het plafond voor overheidssteun valt.
Krijgen handelaars onrechtstreeks staatssteun via het traject?
de-minimisregister kernversterking
Moet de Vlaamse overheid de Profploeg melden bij de Europese Commissie?
Is er een steunplafond per gemeente over drie jaar?
Op welke Europese verordening steunt de maatregel?
Zit er Europees relancegeld in de Profploeg?
`,
  'profploeg-combine-subsidies': `
Mogen we de Profploeg combineren met EFRO-middelen?
cumulatie subsidies kernversterking
Kan een gemeente met een LEADER-project ook begeleiding krijgen?
Is het traject verenigbaar met het stadsvernieuwingsfonds?
Sluit een ander Vlaams begeleidingstraject de Profploeg uit?
Wij kregen al geld van Toerisme Vlaanderen, mag dat samen met de Profploeg?
Verliezen we punten als we ook een andere subsidie trekken?
dubbele financiering traject
Verandert er iets als we ook Europees geld trekken voor dezelfde straat?
Welke subsidies zijn niet cumuleerbaar met de Profploeg?
Onze stad loopt ook een traject bij Team Vlaams Bouwmeester, kan dat samen?
Kunnen we ons projectrapport gebruiken voor een Interreg-dossier?
`,
  'profploeg-purchase-share': `
Hoeveel procent van de aankoopprijs van een handelspand betaalt Vlaanderen?
subsidiepercentage handelspanden
Wat is het maximumbedrag per aangekocht pand?
Hoe groot is het aandeel van de gemeente in de aankoop?
Wordt de helft van een leeg winkelpand terugbetaald?
Is er een plafond per gemeente in de oproep van 10 miljoen euro?
subsidievoet aankoop bedrijfsruimten
Dekt de steun ook de notariskosten van het pand?
Hoeveel euro mag één gemeente krijgen voor panden?
Komen verbouwingswerken in aanmerking voor de oproep handelspanden?
Krijgen we negentig percent van de schattingsprijs?
Wat moet de stad minstens zelf inbrengen voor een bedrijfsruimte?
`,
  'profploeg-purchase-conditions': `
Hoelang moet de gemeente een gesubsidieerd handelspand in bezit houden?
verkoop gesubsidieerd pand
Mag de stad een aangekocht pand doorverkopen aan een winkelier?
Welke huur mogen we vragen in een pand uit de oproep?
Hoelang moet het pand leegstaan om in aanmerking te komen?
Komt een pand met woningen op de verdieping ook in aanmerking?
Wanneer wordt de steun voor het handelspand uitbetaald?
Hoeveel gemeenten kochten een pand met de 10 miljoen euro?
schattingsverslag bij aankoop bedrijfsruimte
Moeten we het pand eerst kopen en dan pas indienen?
Mag een autonoom gemeentebedrijf de handelspanden aankopen?
Geldt de oproep handelspanden ook voor erfpacht?
Loopt de oproep voor handelspanden nog?
Kunnen we nu nog intekenen op de oproep voor panden?
Is de subsidie om panden te kopen al afgelopen?
Hebben gemeenten subsidie gekregen voor de aankoop van bedrijfsruimten?
`,
  'profploeg-premium-traders': `
Krijgen winkeliers een premie via de Profploeg?
gevelpremie handelaars
Is er een starterspremie verbonden aan ons traject?
Ik open een winkel in de kern, welke steun krijg ik?
Bestaat er een renovatiepremie voor leegstaande winkels?
Welke premie is er voor wonen boven winkels?
Hoeveel huursubsidie krijgt een pop-up?
hinderpremie werken winkelstraat
Kan een ondernemer zelf geld aanvragen voor zijn etalage?
Mijn zaak lijdt onder wegenwerken, vergoedt VLAIO dat?
Wat bedraagt de vestigingspremie in een kernwinkelgebied?
Trekt een horecazaak ook een toelage voor zijn terras?
Krijgen de handelaars financiële steun van de Profploeg?
`,
  'profploeg-budget-spent': `
Hoeveel van de 1,45 miljoen euro is effectief uitgegeven?
restbudget Profploeg
Is het geld van de Profploeg op?
Hoeveel ging er naar overhead bij de consortia?
Welk deel van het Profploegbudget ging naar communicatie?
Hoe is de 1,45 miljoen verdeeld over de jaren?
besteding relancemiddelen Profploeg
Wat gebeurde er met het overschot van het budget?
Kreeg West-Vlaanderen meer geld dan Limburg?
Werd het budget van de Profploeg later verhoogd?
Bestaat er een eindafrekening van de Profploeg?
Hoe werd het geld over de twee rondes verdeeld?
`,
  'profploeg-cancellation-cost': `
Moeten we betalen als we het traject stopzetten?
annuleringskosten workshop
Kost het iets als we een afspraak met een expert afzeggen?
Is er een boete als de gemeente halverwege stopt?
Wij moeten de workshop van morgen annuleren, wat kost dat?
schadevergoeding stopzetting begeleiding
Moet de stad de experten terugbetalen als ze afhaakt?
Tot wanneer kunnen we een werksessie gratis verplaatsen?
Wat als er niemand opdaagt van onze diensten, betalen we dan?
Vordert VLAIO geld terug bij een afgebroken traject?
Volgt er een sanctie als we de intake missen?
Ons terreinbezoek valt in het water, krijgen we daar een rekening voor?
`,
  'profploeg-accounting': `
Hoe boeken we de kosteloze begeleiding in onze boekhouding?
BBC-code begeleiding Profploeg
Moet de waarde van het traject in de jaarrekening staan?
Op welke algemene rekening zetten we de acties?
Moeten we het traject opnemen als prioritaire actie in de BBC?
Vraagt VLAIO facturen als bewijs van onze uitgaven?
bewijsstukken uitgevoerde acties
Moeten we een financieel verslag indienen na het traject?
Hoelang moeten we facturen van de acties bijhouden?
Controleert het Rekenhof de trajecten?
Moeten we timesheets bijhouden van onze medewerkers?
Onze financiële dienst vraagt welke beleidscode we gebruiken voor dit traject.
`,
} as const satisfies Readonly<Record<string, string>>;
