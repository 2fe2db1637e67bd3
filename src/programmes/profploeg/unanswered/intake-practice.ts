/** Questions about how intake, site visit and groups go in practice that the sources leave open: one a line. */
export const PROFPLOEG_INTAKE_PRACTICE_UNANSWERED = {
  'profploeg-b-definitions': `
Wat betekent elke B apart?
Wat bedoelen jullie met Beeldkwaliteit?
Waarvoor staat Bekendheid in de intakefiche?
Gaat Beleving over evenementen of over iets anders?
Valt parkeren onder Bereikbaarheid?
Wat hoort er bij de B van Beleid?
betekenis bekendheid
betekenis beeldkwaliteit
uitleg beleving intakefiche
uitleg bereikbaarheid intakefiche
Wat moet ik invullen onder Bekendheid?
Hoe vul ik het stuk over Beeldkwaliteit in?
Ik snap het verschil niet tussen Beleving en Beeldkwaliteit.
Slaat Beleid op het handelsbeleid van de gemeente?
Onder welke B valt leegstand?
definitie Bekendheid
definitie Beeldkwaliteit
definitie Bereikbaarheid
definitie B's
verklaring per B
toelichting per B
invulling van elke B
B van Bereikbaarheid
B van Beleving
B van Bekendheid
Leg elke B eens afzonderlijk uit.
Wat is Beeldkwaliteit precies?
Wat verstaat u onder Beeldkwaliteit?
Wat verstaan jullie onder Bekendheid?
Wat houdt de B van Bereikbaarheid in?
Hoe moet ik Beleving in de intakefiche begrijpen?
Wat schrijf ik bij Beleid op de intakefiche?
Wat hoort er thuis onder Bereikbaarheid in de fiche?
Wat valt er allemaal onder Beeldkwaliteit?
Gaat Beeldkwaliteit over gevels en straatmeubilair?
Slaat Bekendheid op promotie van ons centrum?
Heeft Bekendheid te maken met onze naam en faam?
Telt openbaar vervoer mee als Bereikbaarheid?
Gaat de B van Bereikbaarheid ook over fietsers en voetgangers?
Vallen markten en braderieën onder de B van Beleving?
Horen terrassen en groen bij Beleving of bij Beeldkwaliteit?
Bij welke B plaats ik onze winkelmix?
In welke cluster van de fiche noteer ik ons parkeerprobleem?
Onder welke cluster hoort een verouderd straatbeeld?
Moet ons mobiliteitsplan bij Beleid of bij Bereikbaarheid staan?
Wij twijfelen onder welke B ons probleem past.
Ik weet niet wat ik bij die ene B moet schrijven.
Waarin verschilt Bekendheid van Beleving?
Overlappen Beleving en Bekendheid elkaar niet in de fiche?
Mijn schepen vraagt wat er onder de B van Beleid valt.
Hoe ruim moeten we elke B opvatten?
Hoort netheid van de straten bij Beeldkwaliteit?
Bij welke B schrijf ik onze sociale media?
Wat wordt er onder de B van Beleving gevraagd?
Valt ons circulatieplan onder Beleid of Bereikbaarheid?
`,
  'profploeg-key-issue-count': `
Hoeveel sleutelkwesties mogen we hebben?
aantal sleutelkwesties
Is er een maximum aan sleutelkwesties?
Mag een gemeente maar één sleutelkwestie hebben?
Hoeveel kernproblemen pakken jullie aan?
Is er een sleutelkwestie per cluster nodig?
Hoeveel sleutelkwesties had een gemeente gemiddeld?
Zijn vijf sleutelkwesties te veel?
Met hoeveel sleutelkwesties kunnen we naar het intakegesprek?
maximum sleutelkwesties
`,
  'profploeg-key-issue-examples': `
Wie bepaalt wat onze sleutelkwesties zijn?
Wie kiest de sleutelkwesties, wij of de experten?
voorbeeld sleutelkwestie
Kunt u een voorbeeld van een sleutelkwestie geven?
Is leegstand een sleutelkwestie?
Kan verkeer een sleutelkwestie zijn?
Mijn college vraagt welke sleutelkwesties er bij ons spelen.
Wij hebben veel pijnpunten, zijn dat allemaal sleutelkwesties?
Hoe onderscheidt ge een sleutelkwestie van een klein ongemak?
Is een sleutelkwestie hetzelfde als een prioriteit?
Zijn onze grootste problemen hetzelfde als de sleutelkwesties?
Is een slecht imago een sleutelkwestie?
Noem een sleutelkwestie van een begeleide gemeente.
Wat zijn de sleutelkwesties van onze kern?
Mogen wij een sleutelkwestie schrappen?
`,
  'profploeg-intake-practical': `
Mag de schepen mee naar het intakegesprek?
Mag ik collega's meenemen naar de intake?
Wij zijn uitgenodigd voor een intake, wie brengen we mee?
Moet ik iets meebrengen naar het intakegesprek?
Hoelang duurt een intakegesprek?
Vindt het intakegesprek online of bij ons plaats?
Hoeveel uur moeten we vrijhouden voor de intake?
Komt VLAIO voor het intakegesprek naar ons gemeentehuis?
Met hoeveel mogen we naar de intake komen?
Kan het intakegesprek via Teams?
duur intakegesprek
`,
  'profploeg-site-visit-practical': `
Wat gebeurt er tijdens het plaatsbezoek?
Wordt er een rondgang gedaan in het centrum?
Stappen jullie samen met ons door de winkelstraat?
Moet ik een wandeling door het dorp voorbereiden?
Wie gaat er mee op terreinbezoek?
Hoelang duurt het bezoek op het terrein?
Kunnen handelaars de Profploeg ontmoeten op het terreinbezoek?
Ik zou graag weten hoe de rondleiding voor de experten verloopt.
rondgang centrum
duur terreinbezoek
deelnemers terreinbezoek
centrumwandeling experten
rondleiding Profploeg
Wat houdt een terreinbezoek in?
Waarvoor dient het terreinbezoek?
Wat doen de experten tijdens het terreinbezoek?
Wat wordt er bekeken op het terreinbezoek?
Welke plekken bezoeken jullie op het terrein?
Hoeveel tijd trekken we uit voor het terreinbezoek?
Duurt zo'n plaatsbezoek een halve dag?
Wie van ons moet mee op terreinbezoek?
Gaat de burgemeester mee op het plaatsbezoek?
Is VLAIO aanwezig op het terreinbezoek?
Met hoeveel mensen komen jullie op terreinbezoek?
Moeten wij een gids voorzien voor het plaatsbezoek?
Moeten we een route uitstippelen voor het terreinbezoek?
Hoe bereid ik het terreinbezoek voor?
Kan ik de experten door ons centrum rondleiden?
Wij willen de experten iets tonen op het terrein, kan dat?
Is een terreinbezoek verplicht?
Zijn er meerdere terreinbezoeken?
Mogen winkeliers mee wandelen tijdens de rondgang?
Hoeveel uur trekken de experten uit om ons centrum te bekijken?
Bezoeken de experten ook winkels van binnen op het terrein?
Moet de schepen aanwezig zijn op het terreinbezoek?
Waar spreken we af voor het terreinbezoek?
`,
  'profploeg-thematic-group-themes': `
Rond welke problematieken bestaan er aparte werkgroepen?
Ik zou willen weten of er een aparte groep is voor ons thema.
Bestaat er een werkgroep voor trajecten over leegstand?
thema's werkgroepen
werkgroep leegstand
werkgroep mobiliteit
onderwerpen thematische werkgroepen
Welke thema's krijgen een eigen werkgroep?
Hoeveel thematische werkgroepen zijn er?
Is er een lijst van de thematische werkgroepen?
Vijf gemeenten worstelen met lege winkels, komt daar een groep voor?
Is er een aparte werkgroep voor parkeren of bereikbaarheid?
Wie beslist tot welke themagroep ons traject behoort?
Kan één traject in twee thematische werkgroepen terechtkomen?
Hebben jullie een werkgroep voor dorpen met een verkeersprobleem?
Bestaat er zoiets als een werkgroep identiteit of beleving bij de experten?
Is ons probleem uniek of steken jullie het in een themagroep?
In welke thematische werkgroep zit ons traject?
Is er een themagroep over markten of horeca?
Noem de onderwerpen van de themagroepen eens op.
aantal themawerkgroepen
`,
  'profploeg-thematic-group-members': `
Mogen wij deelnemen aan een thematische werkgroep?
lid worden themawerkgroep
Kan onze ambtenaar in een thematische werkgroep zetelen?
Zitten er ook gemeenten in die themagroepen of enkel experten?
Mag ik als centrummanager aansluiten bij een themagroep?
Worden wij uitgenodigd voor de werkgroep over ons thema?
Komen wij met lotgenoten samen in een themagroep?
Hoe schrijven we ons in voor een thematische werkgroep?
Mag onze schepen een vergadering van de themagroep bijwonen?
Zien wij in een themawerkgroep andere gemeenten met dezelfde kwestie?
Zijn de themagroepen open voor lokale besturen?
`,
  'profploeg-research-by-whom': `
Moeten we een studiebureau inhuren?
Mag een student of een eigen medewerker het dataonderzoek doen?
De schepen wil weten of we een studieopdracht moeten uitschrijven.
Mogen we een bureau aanstellen om een enquête te doen?
Kunnen we het onderzoek met onze eigen mensen doen?
Mogen studenten van de hogeschool de enquête afnemen?
Aan welke eisen moet het bureau voldoen dat ons dataonderzoek doet?
Mag onze stagiair de winkels tellen?
Moet een extern bureau het nieuwe dataonderzoek uitvoeren?
onderzoek uitbesteden of zelf doen
`,
} as const satisfies Readonly<Record<string, string>>;
