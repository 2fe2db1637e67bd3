/** More ways to ask what `faq/execution.ts` answers: one a line. */
export const PROFPLOEG_EXECUTION_PHRASINGS = {
  'profploeg-working-groups': `
rol algemene werkgroep
taak algemene werkgroep
plenaire werkgroep experten
vakoverschrijdend werken
betekenis transversaal
transversale aanpak
multidisciplinair team
integrale werkwijze experten
voortgangsbewaking trajecten
teamoverleg deskundigen
Wat is het nut van een algemene werkgroep?
Waarom bestaat er een algemene werkgroep?
Wie zetelt er in de algemene werkgroep?
Wie maakt deel uit van de algemene werkgroep?
Zitten echt alle specialisten in die algemene groep?
Klopt het dat de Profploeg over de vakgebieden heen werkt?
Is de werking multidisciplinair of doet ieder zijn eigen ding?
Wordt er vakoverschrijdend naar ons centrum gekeken?
Kijkt er naast de mobiliteitsspecialist ook iemand anders naar ons traject?
Wordt de stand van zaken van ieder traject door alle specialisten doorgenomen?
Waar bespreken de specialisten hoever elke gemeente staat?
Mijn schepen vraagt wie de vorderingen van alle trajecten in de gaten houdt.
Wij vrezen hokjesdenken, hoe vermijden jullie dat?
Hoe voorkomt u dat specialisten naast elkaar werken?
Werkt ge transversaal, en wat wil dat zeggen?
Wat verstaat u onder een transversale manier van werken?
Leg eens uit: transversaal.
Zien de andere disciplines ook hoe het met ons traject loopt?
Welke soorten werkgroepen heeft de Profploeg?
Hoeveel werkgroepen telt de Profploeg?
Is er maar één werkgroep of zijn er meerdere?
Welke werkgroep houdt zich met álle trajecten bezig?
In welk gremium komen alle experten bijeen?
Wie bewaakt de voortgang over alle gemeenten heen?
Komen de specialisten geregeld samen om de trajecten te overlopen?
Wordt de vordering van ons traject in groep besproken?
Hebben jullie een intern teamoverleg over de lopende dossiers?
Is er kruisbestuiving tussen vastgoed, mobiliteit en communicatie?
Steken de deskundigen de koppen bij elkaar over ons traject?
Door wie wordt onze voortgang gemonitord terwijl het traject loopt?
Welke organisatie zit er intern achter, met werkgroepen en zo?
Denken de verschillende disciplines samen na over ons traject?
Wat bespreken de experten wanneer ze voltallig samenzitten?
Wat ik wil weten: kijkt men breder dan één discipline?
feedback tussen experten
feedbacklus
feedbackcyclus
lerende aanpak
voortdurende feedback
bijsturing binnen de ploeg
continu verbeteren
collegiale feedback
terugkoppeling onder experten
zelfsturing experten feedback
Wat is een feedbacklus?
Leg eens uit wat jullie met die loop bedoelen.
Wat doet die feedbackloop concreet?
Wie geeft er feedback aan wie?
Geven de experten elkaar feedback?
Klopt het dat de deskundigen elkaar doorlopend feedback bezorgen?
Hoe vaak geven de experten elkaar feedback?
Op welk moment krijgen de experten commentaar van hun collega's?
Is de feedback doorlopend of alleen op het einde?
Spreken de deskundigen elkaar aan op hun werk?
Hoe houden jullie die feedback gaande?
Stopt de feedback tussen experten als een traject afloopt?
Welk verband is er tussen de feedbackloop en de kennisuitwisseling?
Gebeurt de feedback in de algemene werkgroep?
Worden fouten uit een eerder traject vermeden bij het volgende?
Leert de Profploeg zelf bij uit haar begeleidingen?
Bouwen jullie voort op wat bij vroegere gemeenten werkte?
Wij zijn bij de laatsten, hebben wij baat bij wat eerdere trajecten leerden?
Wij stappen later in: krijgen we een betere aanpak dan de eersten?
Mijn schepen vraagt of de ploeg uit vorige begeleidingen leert.
Wordt de werkwijze bijgeschaafd naarmate er meer trajecten lopen?
Wordt de methode onderweg bijgesteld?
Passen de experten hun aanpak aan op basis van feedback?
Zijn jullie een lerende organisatie?
Werkt de Profploeg iteratief?
Hoe verbeteren jullie voortdurend de begeleiding?
Wat doen de experten met wat ze bij ons opsteken?
Worden de experten gaandeweg wijzer van elkaars commentaar?
Gebruikt de ploeg feedback om toekomstige begeleidingen bij te schaven?
Doet ge iets met de feedback van uw collega's?
Hoe vloeit ervaring bij de experten door van het ene traject naar het andere?
Is er een mechanisme waarmee de ploeg gaandeweg bijleert?
Scherpen de specialisten elkaars advies aan tijdens het traject?
Ik lees "continue feedbackloop" op de pagina, wat houdt dat in?
`,
  'profploeg-thematic-groups': `
doel thematische werkgroep
themagroepen experten
verwante trajecten groeperen
gelijksoortige trajecten
afgebakende problematiek
Waarvoor dienen de werkgroepen per thema?
Wat doet zo'n themawerkgroep eigenlijk?
Hoe heten de groepen die één probleem onder de loep nemen?
Ons buurdorp heeft dezelfde kwaal, nemen jullie die twee trajecten samen?
Onze burgemeester vraagt of vergelijkbare trajecten gebundeld worden.
Klopt het dat er per problematiek een aparte werkgroep is?
Worden soortgelijke dossiers in dezelfde groep behandeld?
Komt er een werkgroep voor problemen die meerdere gemeenten delen?
Hoe wordt een gedeeld probleem van verschillende gemeenten uitgespit?
Waarom volstaat de algemene werkgroep niet voor specifieke vraagstukken?
Vervangt de thematische werkgroep de algemene?
Komen de themagroepen bovenop de gewone werkgroep?
Wanneer belandt een traject in een thematische werkgroep?
Brengt men trajecten met dezelfde kwestie in één werkgroep samen?
Buigt een subgroep van deskundigen zich over ons specifieke thema?
Duikt er een clubje specialisten in onze problematiek?
Ge bundelt gelijkaardige gevallen, hoe gaat dat in zijn werk?
Zijn er aparte groepjes naargelang het soort probleem?
Behandelen jullie gelijklopende problemen per cluster?
Wat maakt een thematische werkgroep anders dan het overleg over elk traject?
`,
  'profploeg-data-collection': `
infoverzameling
informatie verzamelen
gegevensverzameling uitvoering
eerste stap deel 2
huiswerk data
bestaande onderzoeken doornemen
oude studies bovenhalen
cijfers aanleveren
nuttige documenten bundelen
opzoekwerk gemeente traject
Wat houdt de verzameling van info en data in?
Is info verzamelen de eerste stap van de uitvoering?
Begint deel 2 met het verzamelen van data?
Klopt het dat we bij 2.1 zelf gegevens moeten sprokkelen?
Moeten wij data aanleveren aan de experten?
Wie moet de gegevens bijeenbrengen, de gemeente of de Profploeg?
Is het bijeenzoeken van info een taak voor ons?
Wat vraagt de Profploeg ons te lezen of door te nemen?
Welke bestaande onderzoeken moeten we erbij nemen?
Moeten we alle oude studies opnieuw bekijken?
Er ligt hier een stapel rapporten, moeten we die doorploegen?
Is ons detailhandelsplan nuttig als input?
Wij hebben al een mobiliteitsstudie, kunnen jullie die gebruiken?
Kan een masterplan van enkele jaren geleden nog dienen als informatie?
Wat moet ik klaarleggen voor de uitvoering begint?
Welk cijfermateriaal hebben de experten van onze gemeente nodig?
Wat is het huiswerk na het projectplan?
Waarom moet de gemeente weer huiswerk maken?
Voor welk deel van het traject geldt dat huiswerk met gegevens?
Gaan we tijdens 2.1 ook al aan de slag met de acties?
Starten de acties uit het projectplan tijdens de dataverzameling?
Mogen we de acties opstarten terwijl de informatie nog binnenkomt?
Gaan we bij de infoverzameling aan de slag met de acties uit het plan?
Welke info brengen we bijeen voor het traject?
Gebeurt de dataverzameling voor of na de workshops?
Mijn collega vraagt welk materiaal de experten willen krijgen.
Ik moet informatie aandragen voor de Profploeg, waar begin ik?
Wat bezorgt ge best aan de Profploeg bij het begin van de uitvoering?
Hoe ziet de onderzoeksfase eruit?
Wat gebeurt er tijdens de onderzoeksfase van het traject?
Alles wat nuttig kan zijn verzamelen, wat is dat dan?
Moet u van ons statistieken of rapporten krijgen?
Welke kennis over ons centrum moeten we bovenhalen?
Graven jullie zelf in onze archieven of doen wij dat?
Welk voorbereidend opzoekwerk komt er voor de workshops?
bijkomend onderzoek
bijkomende studie bekostigen
nieuw dataonderzoek opstarten
financiering dataonderzoek
middelen voor bevraging
passantentelling betalen
ontbrekende cijfers
extra meting
Moeten we zelf nog een onderzoek opzetten?
Is bijkomend dataonderzoek nodig?
Wanneer moet de gemeente een nieuw dataonderzoek starten?
Wat als de bestaande studies niet volstaan?
Wat als we te weinig gegevens hebben?
Er ontbreken cijfers, moeten we die zelf laten onderzoeken?
Onze laatste koopstromenmeting is tien jaar oud, moet er een nieuwe komen?
Zijn we verplicht om nieuwe data te laten verzamelen?
Mogen we het houden bij de onderzoeken die al bestaan?
Kunnen we zonder nieuw onderzoek voort?
Moet dat nieuwe dataonderzoek met eigen middelen?
Klopt het dat we nieuw dataonderzoek uit eigen zak betalen?
Wie draait op voor de kosten van een nieuwe studie?
Voor wiens rekening is een extra bevraging?
Betaalt de Vlaamse overheid mee aan nieuw dataonderzoek?
Krijgen wij een tussenkomst voor een nieuwe studie?
Bestaat er een toelage voor nieuw dataonderzoek?
Is er een potje voorzien voor bijkomend onderzoek?
Kunnen we een subsidie krijgen voor bijkomend dataonderzoek?
Dekt de kosteloze begeleiding ook een nieuw onderzoek?
Mijn financieel directeur vraagt of er onderzoekskosten bij komen.
Doet de Profploeg zelf tellingen of bevragingen?
Door wie wordt het nieuwe onderzoek uitgevoerd?
Wij zijn een arme gemeente, kan er toch een nieuwe studie van af?
Wat bedoelt men met "de middelen die je hebt" bij onderzoek?
Moet ge zelf een telling organiseren als de data ontbreken?
Vraagt u ons om een klantenonderzoek te laten uitvoeren?
Wordt extra onderzoek gefinancierd of staan we daar zelf voor in?
Moeten wij bij ontbrekende gegevens eigen geld aanspreken?
In welk geval volgt er na de bestaande studies nog een nieuw onderzoek?
`,
} as const satisfies Readonly<Record<string, string>>;
