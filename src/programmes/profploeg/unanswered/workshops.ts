/** Questions about the workshops that the sources leave open: one a line. */
export const PROFPLOEG_WORKSHOPS_UNANSWERED = {
  'profploeg-workshop-duration': `
Hoeveel uur duurt een workshop?
duur interne workshop
Is de externe workshop een halve of een hele dag?
Hoelang moeten onze ambtenaren vrijhouden voor de werksessie?
Van hoe laat tot hoe laat loopt een workshop?
Neemt de sessie met de handelaars meer dan twee uur in beslag?
einduur externe workshop
Hoeveel pauzes zijn er in een werksessie?
Duurt de interne workshop even lang als de externe?
Hoelang zijn we bezig op die werksessie met de experten?
Moet ik een volledige namiddag blokkeren voor de workshop?
Onze winkeliers hebben weinig tijd, hoeveel uren vraagt zo'n sessie?
`,
  'profploeg-workshop-minimum': `
Hoeveel deelnemers moet een externe workshop minstens hebben?
minimum aantal deelnemers workshop
Gaat de workshop door met maar vijf handelaars?
Hoeveel personen kunnen maximaal mee in een werksessie?
Is er een bovengrens voor het aantal bewoners?
Hoeveel ambtenaren moeten er minimaal in de interne workshop zitten?
maximale groepsgrootte werksessie
Wordt een sessie geschrapt als er te weinig inschrijvingen zijn?
Wij verwachten honderd mensen, is dat te veel voor een workshop?
Hoeveel winkeliers per tafel is ideaal?
Volstaan drie diensten voor een zinvolle workshop?
Vanaf hoeveel volk splitst ge de groep op?
`,
  'profploeg-workshop-time-of-day': `
Gaan de workshops overdag of 's avonds door?
workshop in het weekend
Kan de sessie met de handelaars na sluitingstijd?
Op welke dag van de week plannen jullie de externe workshop?
Is een zaterdag mogelijk voor de bewoners?
Mag de workshop op de sluitingsdag van de horeca vallen?
avondsessie handelaars
Vermijden jullie de solden en de eindejaarsperiode voor een werksessie?
Kan de workshop in de schoolvakantie?
Liefst 's morgens voor de winkels opengaan, lukt dat?
Is maandag een goede dag voor onze winkeliers?
Komen de experten ook 's avonds naar een werksessie?
`,
  'profploeg-workshop-online': `
Kan de workshop digitaal doorgaan?
hybride workshop
Vinden de werksessies plaats via Teams of in een zaal?
Mogen handelaars de externe workshop van thuis uit volgen?
Welke digitale tool gebruiken jullie tijdens een online workshop?
Werkt de Profploeg met Miro of Mural?
online werksessie
Is er een livestream van de workshop met de bewoners?
Wordt de workshop opgenomen op video?
Kan een zieke ambtenaar inbellen op de interne workshop?
Moeten deelnemers een laptop meebrengen naar de sessie?
Gebeurden de workshops tijdens corona op afstand?
`,
  'profploeg-workshop-invitations': `
Wie verstuurt de uitnodigingen voor de externe workshop?
uitnodiging handelaars versturen
Hoeveel weken op voorhand nodigen we de winkeliers uit?
Bestaat er een modelbrief om bewoners uit te nodigen?
Moeten deelnemers zich inschrijven voor de werksessie?
Regelt de Profploeg de inschrijvingen voor de workshop?
affiche workshop sjabloon
Wie beheert de deelnemerslijst van de externe workshop?
Mogen we de bewoners via loting kiezen?
Krijgen we hulp om onwillige winkeliers naar de workshop te lokken?
Moet ik in elke brievenbus een flyer steken voor de sessie?
Hoe groot moet het gebied zijn waar we uitnodigingen ronddragen?
`,
  'profploeg-workshop-minutes': `
Wie neemt nota tijdens de workshop?
workshopverslag naar deelnemers
Krijgen deelnemers nadien een verslag van de externe workshop?
Binnen hoeveel dagen is het workshopverslag klaar?
Mogen we de notities van de interne workshop inkijken?
Worden uitspraken van handelaars met naam genoteerd?
notulen werksessie
Moet de gemeente een notulist voorzien voor de workshop?
Worden de post-its van de workshop gefotografeerd en bezorgd?
Kan een bewoner het verslag laten verbeteren?
Komt het workshopverslag op de website van de gemeente?
Krijgt een afwezige dienst een samenvatting van de interne workshop?
`,
  'profploeg-workshop-methods': `
Welke methode gebruiken jullie in de workshop?
werkvormen workshop
Wordt er met design thinking gewerkt in de sessies?
Doen we een SWOT in de interne workshop?
Hoeveel rondes telt een werksessie?
Wordt er gestemd over de ideeën in de workshop?
Gebruiken de experten Lego of maquettes tijdens de werksessie?
draaiboek externe workshop
Wie modereert het gesprek tussen handelaars en bewoners?
Wat doet de moderator als het uit de hand loopt in de sessie?
Moeten de deelnemers iets voorbereiden voor de workshop?
Zit er een spelelement in die werksessies?
Hoe verlopen de werksessies?
Hoe gaan de workshops in hun werk?
Zijn de experten op elke workshop aanwezig?
`,
  'profploeg-workshop-gap': `
Hoeveel weken zitten er tussen de interne en de externe workshop?
tijd tussen twee workshops
Kunnen de interne en de externe workshop op dezelfde dag?
Hoe snel na de interne sessie komt die met de handelaars?
Is drie maanden tussen de workshops te lang?
Hoeveel weken na het projectplan is de eerste workshop?
interval werksessies
Hoe lang vooraf ligt de datum van de externe workshop vast?
Mogen we de twee workshops in één week plannen?
Moet er minstens een maand tussen de sessies zitten?
In welke maand vallen de workshops meestal?
Hoeveel tijd laat ge tussen de sessie met de diensten en die met de bewoners?
Volgt de externe workshop meteen op de interne?
`,
  'profploeg-workshop-separate-session': `
Komt er een aparte workshop voor horeca-uitbaters?
workshop voor vastgoedeigenaars
Wordt er een aparte sessie gehouden voor pandeigenaars?
Is er kinderopvang tijdens de externe workshop?
Mag de jeugdraad een eigen werksessie vragen?
Splitst u de bewoners en de handelaars in twee zalen?
Houden jullie een workshop enkel met scholieren?
aparte sessie marktkramers
Kunnen de winkelketens een eigen overlegmoment krijgen?
Zouden we per wijk een externe workshop kunnen doen?
Is er een kinderhoek in de zaal van de werksessie?
Onze marktkramers willen onder elkaar praten, is daar een sessie voor?
Waarom zijn er twee aparte workshops?
Waarom splitst men de workshops op in intern en extern?
Waarom begint men met de eigen administratie?
`,
} as const satisfies Readonly<Record<string, string>>;
