/** More ways to ask what `faq/launch.ts` answers: one a line. */
export const PROFPLOEG_LAUNCH_PHRASINGS = {
  'profploeg-launch': `
startschot Profploeg
geboortejaar Profploeg
bekendmaking oproep 2021
opening aanvragen juni
begindatum oproep
aanvang open oproep
oprichting Profploeg
eind juni 2021
publicatie oproep VLAIO
open call VLAIO
Wanneer is het startschot van de oproep gegeven?
Wanneer zag de Profploeg het levenslicht?
Wanneer werd de Profploeg in het leven geroepen?
Wanneer kwam de Profploeg tot stand?
Wanneer zijn jullie met de Profploeg van start gegaan?
Wanneer heeft VLAIO de oproep uitgeschreven?
Wanneer heeft de Vlaamse overheid de oproep bekendgemaakt?
Wanneer is de oproep aan de gemeenten uitgestuurd?
Wanneer hebt u de aanvragen opengesteld?
Op welke datum is de oproep gepubliceerd?
Vanaf welke dag kon een bestuur destijds een aanvraag doen?
Sinds welke datum stonden de aanvragen open?
Hoelang bestaat de Profploeg al?
Hoeveel jaar geleden is de Profploeg opgestart?
Is de oproep in de lente of in de zomer van 2021 verschenen?
Was de lancering begin juni of eind juni?
Ging de oproep al voor de zomervakantie van 2021 open?
Dateert de Profploeg van voor of na 2021?
Bestond de Profploeg al in 2020?
Klopt het dat de Profploeg eind juni 2021 gelanceerd werd?
Klopt het dat de oproep via VLAIO liep?
Heeft VLAIO de oproep de wereld in gestuurd?
Werd de oproep door VLAIO of door de VVSG gelanceerd?
Langs welk agentschap werd de oproep verspreid?
Door welke instantie is de oproep bekendgemaakt?
Wie lanceerde de oproep naar de steden en gemeenten?
Was het een open oproep of werden gemeenten uitgenodigd?
Is dat een open oproep, en sinds wanneer?
Zeggen de bronnen hetzelfde over de lanceringsdatum?
Wat gebeurde er op 23 juni?
Mijn schepen vraagt sinds welk jaar de Profploeg bestaat.
Ik schrijf een nota, wanneer ging de oproep van start?
Wij willen de ontstaansdatum van de Profploeg vermelden.
Weet ge nog wanneer de Profploeg begonnen is?
Van wanneer dateert de oproep?
`,
  'profploeg-webinar': `
infowebinar 2021
online infosessie
datum infosessie
deelnemers webinar
aantal deelnemers webinar
122 deelnemers
infomoment lokale besturen
digitale toelichting VLAIO
voorlichting gemeenten
opkomst webinar
Bestaat er een webinar over de Profploeg?
Hoeveel deelnemers telde het webinar?
Hoeveel mensen volgden het webinar?
Hoeveel aanwezigen waren er op de infosessie?
Hoeveel man zat er in dat webinar?
Was er veel belangstelling voor het webinar?
Was er veel volk op de infosessie?
Klopt het dat er 122 mensen naar het webinar keken?
Wanneer vond het webinar plaats?
Wanneer ging het webinar door?
Wanneer kregen de gemeenten een online uitleg?
In welke maand was het infomoment?
Vond de infosessie voor of na de zomer van 2021 plaats?
Wat was er op 25 juni 2021?
Door wie werd de infosessie ingericht?
Is het VLAIO dat de informatiesessie gaf?
Van wie kwam het initiatief voor het webinar?
Wat was de bedoeling van de infosessie?
Waarom organiseerde VLAIO een webinar?
Met welk doel werd er een informatiesessie gehouden?
Waarvoor kwamen de gemeenten op 25 juni samen?
Legde het webinar uit hoe je een aanvraag doet?
Kregen de gemeenten uitleg over de werking in een webinar?
Werd er in de infosessie verteld hoe de Profploeg werkt?
Hoe zijn de lokale besturen op de hoogte gebracht van de Profploeg?
Zijn de steden vooraf voorgelicht over de Profploeg?
Hebben jullie een voorlichtingsmoment gehouden voor besturen?
Was het webinar voor lokale besturen bedoeld?
Mijn schepen vraagt of er destijds een infomoment geweest is.
Ik zoek de datum van het webinar van VLAIO.
Wij waren er niet bij, wat was dat voor infosessie?
Hebt ge een webinar gehouden voor de gemeenten?
agendapunten webinar
vier agendapunten webinar
onderwerpen infosessie
programma informatiesessie
dagorde infosessie
thema's webinar
onderdelen webinar
verloop informatiesessie
samenvatting webinar
Hoeveel punten telde de agenda van het webinar?
Klopt het dat de agenda vier punten had?
Waarmee begon het webinar?
Waarmee eindigde de infosessie?
Wat was het eerste punt van de infosessie?
Wat was het laatste agendapunt van het webinar?
Wat kwam er na de uitleg over de Profploeg in het webinar?
In welke volgorde kwamen de onderwerpen op het webinar aan bod?
Kwam de beleidscontext ter sprake op het webinar?
Werd in de infosessie de beleidscontext geschetst?
Is de achtergrond van het beleid toegelicht op 25 juni?
Hebben de provincies hun aanbod voorgesteld op het webinar?
Gaven de provincies uitleg tijdens de informatiesessie?
Stond het provinciale aanbod op het programma van het webinar?
Was de VVSG present op de infosessie?
Wat kwam de VVSG vertellen op de informatiesessie?
Kregen de gemeenten inspiratie van de VVSG op het webinar?
Is Locatus op de infosessie besproken?
Kwamen de Smart Retail dashboards ter sprake op 25 juni?
Werd Provincies in cijfers voorgesteld tijdens het webinar?
Is er op het webinar over dataprojecten gesproken?
Welk dataluik zat er in de infosessie?
Ging het webinar alleen over de Profploeg?
Was er op het webinar ook aandacht voor andere steun?
Behandelde het webinar wat, hoe en wanneer?
Wat valt er te leren uit de infosessie?
Waarover handelde het webinar?
Wat was de inhoud van de informatiesessie?
Wat is er op het webinar zoal gezegd?
Geef mij de dagorde van de sessie van 25 juni.
Mijn schepen wil weten waarover de infosessie ging.
Wij maken een verslag, welke punten behandelde het webinar?
Waarover hebt ge het gehad in dat webinar?
Kunt u de punten van de informatiesessie opsommen?
webinarvragen
vraag en antwoord webinar
Q&A infosessie
slido.com
gestelde vragen infosessie
FAQ VLAIO webinar
chat infosessie
vragenronde webinar
veelgestelde vragen infosessie
antwoorden op chatvragen
Was er een vragenronde tijdens het webinar?
Konden de deelnemers in het webinar iets vragen?
Mocht men vragen stellen in de informatiesessie?
Hoe kon je in het webinar je hand opsteken?
Stelden de deelnemers van het webinar hun vragen schriftelijk of mondeling?
Moesten camera en micro uit tijdens het webinar?
Stond het beeld van de deelnemers uit tijdens de toelichting?
Kon je tijdens de toelichting het woord nemen?
Waarvoor werd de chat in het webinar gebruikt?
Klopt het dat webinarvragen via de chat liepen?
Welke tool gebruikte men voor vragen in het webinar?
Waarvoor diende slido in de informatiesessie?
Kon je je vraag ook via slido insturen?
Is slido tijdens het webinar opengesteld?
Zou VLAIO een FAQ-lijst opstellen?
Wie maakte de FAQ na de infosessie?
Zijn de webinarvragen ergens gebundeld?
Zijn alle vragen van de infosessie opgelijst?
Is er een document met de antwoorden uit het webinar?
Werd er na het webinar iets gedaan met de vragen van de deelnemers?
Wat deed VLAIO met de vragen uit de webinarchat?
Belandden de chatvragen in een FAQ?
Wat als je na het webinar nog een vraag had?
Naar welk mailadres stuurde je vragen na het webinar?
Kon je na de infosessie nog een vraag mailen?
Waar moest men zijn met latere vragen over de infosessie?
Klopt het dat men na het webinar naar handelskernversterking mocht mailen?
Wij hadden een vraag op het webinar en kregen geen reactie.
Mijn collega typte een vraag in de chat van de infosessie.
Hebt ge de vragen van de infosessie bijgehouden?
Zijn onze webinarvragen verloren gegaan?
`,
} as const satisfies Readonly<Record<string, string>>;
