/** More ways to ask what `faq/tips.ts` answers: one a line. */
export const VITRINE_TIPS_PHRASINGS = {
  'vitrine-agenda': `
agenda opstellen
agendapunten kiezen
vergaderagenda
agenda vergadering
dagorde opmaken
vergadering voorbereiden
leidraad agenda
tips agendabepaling
agendering overleg
agendasetting
Hoe bepaal ik de agenda?
Hoe wordt de agenda van een samenwerkingsverband bepaald?
Hoe maak ik een dagorde op?
Hoe bereid ik een vergadering met ondernemers voor?
Hoe leg ik de agendapunten vast?
Hoe zorg ik voor een gerichte agenda op onze vergadering?
Waar vind ik de richtlijnen voor de agenda?
Waar lees ik hoe je agendapunten vastlegt?
Waartoe dienen richtlijnen voor agendabepaling?
Waarom zijn er richtlijnen voor de agenda?
Bestaat er een handleiding om de agenda van een vergadering op te maken?
Staat er iets over vergaderen en agenda’s in de kernwijzer?
Worden er richtlijnen gegeven om vergaderingen voor te bereiden?
Klopt het dat er richtlijnen voor agendabepaling in de kernwijzer Samenwerking staan?
Klopt het dat een goede agenda het samenwerkingsverband verbetert?
Mijn schepen wil een betere agenda voor de ondernemersraad.
De voorzitter vraagt hoe je een agenda bepaalt.
Onze overlegmomenten hebben nooit een duidelijke dagorde.
Wij weten niet welke punten we moeten agenderen.
Ik moet de agenda van de adviesraad maken, hoe doe ik dat?
Hoe stelt ge zo’n agenda op?
Kunt u mij helpen met de agenda van ons overleg?
`,
  'vitrine-action-plans': `
concrete actieplannen
actieplan samenwerkingsverband
actieplan partners
acties plannen met handelaars
actielijst overleg
actieplanning samenwerkingsverband
afspraken omzetten in acties
van woorden naar daden
actiegericht samenwerken
tip concrete actieplannen
Wat is het nut van actieplannen in een samenwerkingsverband?
Wat levert werken met een actieplan ons op?
Wat leert de kernwijzer over actieplannen?
Welke tip geeft de kernwijzer om acties te plannen?
Waarom werk je best met concrete actieplannen?
Waartoe dient een actieplan in een ondernemersvereniging?
Hoe werk je met actieplannen in een ondernemersoverleg?
Hoe giet ik onze plannen in concrete acties?
Hoe maken we onze afspraken concreter met een plan?
Hoe vermijden we dat het overleg een praatbarak blijft?
Hoe komen we van vergaderen tot actie?
Hoe boeken we met ons overleg tastbare resultaten via acties?
Is werken met actieplannen een van de tips?
Is een actieplan nuttig voor een handelaarsvereniging?
Staat er iets over actieplannen in de kernwijzer Samenwerking?
Vind ik hulp om een actieplan te schrijven met onze ondernemers?
Waar lees ik hoe je met actieplannen werkt?
Worden actieplannen aangeraden voor samenwerkingsverbanden?
Zou een actieplan onze samenwerking beter organiseren?
Klopt het dat actieplannen een tip zijn in de kernwijzer?
Klopt het dat concrete actieplannen de praktische organisatie verbeteren?
Mijn schepen wil een concreet actieplan van de ondernemersraad.
De handelaars willen eindelijk daden zien.
Ons overleg praat veel maar doet weinig.
Wij willen samen met de partners concrete acties plannen.
Ik wil onze ideeën vertalen in een actieplan met de handelaars.
Maakt ge best een actieplan met uw partners?
`,
  'vitrine-participation-situations': `
herkenbare participatiesituaties
participatiemethodieken
inspraakmethodes
participatietechnieken
lastige inspraak
werkvormen participatie
moeilijke bewonersvergadering
participatieproblemen
Wat te doen als de inspraak moeilijk loopt?
Hoe pak ik een moeilijk inspraakmoment aan?
Hoe pakken we participatie methodisch aan?
Hoe begeleid je een lastige participatie?
Waar lees ik over methodieken voor participatiesituaties?
Waar vind ik technieken om participatie te begeleiden?
Bestaan er methodieken voor lastige inspraak?
Bestaat er een aanpak voor participatie die stroef loopt?
Is er een methode voor als de participatie strandt?
Zijn er hulpmiddelen voor participatiemomenten die fout lopen?
Staan er methodes voor burgerparticipatie in de kernwijzer Samenwerking?
Worden er participatiemethodieken beschreven?
Klopt het dat de kernwijzer methodieken voor participatiesituaties beschrijft?
Klopt het dat er herkenbare situaties rond participatie in staan?
Bij ons loopt elk participatiemoment uit de hand.
Wij herkennen problemen bij participatie, wat raden jullie aan?
`,
  'vitrine-bylaws': `
reglement samenwerkingsverband
reglement van orde
voorbeeld reglement
modelreglement
huisreglement overleg
sjabloon huishoudelijk reglement
reglement ondernemersraad
intern reglement
reglement adviesraad lokale economie
Wat kan als basis dienen voor ons reglement?
Wat doe je met het voorbeeld van een huishoudelijk reglement?
Welk voorbeeldreglement biedt De Vitrine aan?
Welk document kan als basis dienen voor een huishoudelijk reglement?
Voor wie is het huishoudelijk reglement bedoeld?
Voor welk soort overleg kan ik het voorbeeldreglement gebruiken?
Waarvoor kan het voorbeeld van een huishoudelijk reglement dienen?
Waar staat het voorbeeld van een huishoudelijk reglement?
Waar haal ik een modelreglement voor een adviesraad?
In welke kernwijzer vind ik een huishoudelijk reglement?
Hoe schrijf ik een reglement voor ons samenwerkingsverband?
Hoe maak je een intern reglement op?
Hoe leggen we de werking van onze raad in een reglement vast?
Kan ik het huishoudelijk reglement aanpassen aan onze vereniging?
Kan het voorbeeldreglement voor verschillende samenwerkingsverbanden dienen?
Mag ik het voorbeeldreglement gebruiken voor een handelaarsbond?
Is het reglement ook bruikbaar voor een adviesraad?
Is er een template voor een huishoudelijk reglement?
Is er een kant-en-klaar reglement voor een ondernemersvereniging?
Bestaat er een standaardreglement voor overlegorganen?
Hebben jullie een modeltekst voor een intern reglement?
Hebt u een huishoudelijk reglement dat wij kunnen overnemen?
Wordt er een voorbeeldreglement meegeleverd?
Zit er een huisreglement in de kernwijzer?
Klopt het dat er een huishoudelijk reglement in de kernwijzer Samenwerking zit?
Klopt het dat het reglement als basis mag dienen?
Mijn schepen vraagt een huishoudelijk reglement voor de adviesraad.
De jurist zoekt een voorbeeld van een huishoudelijk reglement.
Onze ondernemersraad heeft nog geen reglement.
Wij moeten een huishoudelijk reglement laten goedkeuren, is er een model?
Ik zoek een tekst voor de interne werking van de ondernemersraad.
Hebt ge ergens een reglement dat ik kan kopiëren?
Moeten we zelf een reglement bedenken of bestaat er een voorbeeld?
`,
  'vitrine-examples': `
goede praktijken samenwerking
innovatieve samenwerkingen
inspirerende voorbeelden
best practices samenwerking
voorbeeldgemeenten samenwerking
citymarketing Oudsbergen
Oudsbergen
succesverhalen samenwerken
geslaagde samenwerkingen Vlaanderen
vijf cases
Welke goede praktijken in Vlaanderen kan ik bekijken?
Welke gemeente organiseerde een workshop citymarketing?
Wat is er in Oudsbergen gebeurd rond citymarketing?
Wat was die workshop in Oudsbergen?
Wat vertelt De Vitrine over Oudsbergen?
Wat staat er achteraan in de kernwijzer Samenwerking?
Hoeveel innovatieve samenwerkingen worden beschreven?
Hoeveel Vlaamse voorbeelden van samenwerking krijg ik te zien?
Hoeveel praktijkvoorbeelden zijn er?
Waar lees ik over geslaagde samenwerkingen?
Waarom wordt Oudsbergen vermeld?
Waarover ging de workshop citymarketing?
Bestaan er voorbeelden van vernieuwende samenwerking?
Zijn de vijf voorbeelden uit Vlaanderen of uit het buitenland?
Zijn de voorbeelden van samenwerking Vlaams?
Worden er concrete voorbeelden van samenwerkingen gegeven?
Klopt het dat er vijf voorbeelden van samenwerking zijn?
Klopt het dat er in Oudsbergen een workshop was?
Klopt het dat de kernwijzer Samenwerking afsluit met voorbeelden?
Mijn schepen wil voorbeelden zien van samenwerking elders in Vlaanderen.
Wij zoeken inspiratie bij gemeenten die vernieuwend samenwerken.
Ik wil een goed voorbeeld van een innovatieve samenwerking tonen aan onze handelaars.
`,
} as const satisfies Readonly<Record<string, string>>;
