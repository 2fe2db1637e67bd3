/** More ways to ask what `faq/guides.ts` answers: one a line. */
export const VITRINE_GUIDES_PHRASINGS = {
  'vitrine-guides': `
overzicht kernwijzers
aantal kernwijzers
thema's kernwijzers
namen kernwijzers
alle kernwijzers
opsomming kernwijzers
reeks kernwijzers
aanbod kernwijzers
thematische kernwijzers
6 kernwijzers
Welke kernwijzers bestaan er?
Welke kernwijzers biedt VLAIO aan?
Welke kernwijzers staan in De Vitrine?
Welke kernwijzers zijn er naast Samenwerking?
Welke thema's worden behandeld in de kernwijzers?
Welke zes thema's dekken de kernwijzers?
Welke werkdocumenten biedt De Vitrine aan?
Wat zijn de titels van de zes kernwijzers?
Wat zijn de onderwerpen van alle kernwijzers?
Noem eens alle kernwijzers op.
Geef mij de lijst van kernwijzers.
Som de thema's van de kernwijzers op.
Hoeveel kernwijzers heeft VLAIO in totaal?
Hoeveel thema's zijn er uitgewerkt in kernwijzers?
Hoeveel van die kernwijzers zijn er eigenlijk?
Zijn het vijf of zes kernwijzers?
Zijn er meer dan zes kernwijzers?
Bestaat er een overzicht van alle kernwijzers?
Bestaat er voor ieder onderwerp een kernwijzer?
Is er een kernwijzer over horeca of toerisme?
Is er ook een kernwijzer over digitalisering?
Is er een kernwijzer voor het probleem van onze kern?
Zijn Leegstand en Beleving ook kernwijzers?
Hoe verschillen de zes kernwijzers van thema?
Zijn de zes kernwijzers over zes thema's verdeeld?
Klopt het dat er een kernwijzer is voor zes thema's?
Waarover bestaan er allemaal kernwijzers?
Rond wat heeft men kernwijzers gemaakt?
Met welke thema's bouw je een succesvolle bedrijvige kern?
Wat zijn belangrijke thema's voor een bedrijvige kern?
Wij willen een kernwijzer kiezen, wat is de keuze?
Ik weet niet welke kernwijzer ik nodig heb.
Mijn schepen vraagt welke kernwijzers er allemaal zijn.
Welke kernwijzers hebt ge zoal?
Kunt u de zes kernwijzers bij naam noemen?
Waarom is er een kernwijzer over etnische ondernemers?
Is er een kernwijzer over nachtwinkels of belwinkels?
opstellers kernwijzers
schrijvers kernwijzers
ontwikkeling kernwijzers
basis kernwijzers
herkomst kernwijzers
ontstaan kernwijzers
bronnen van de kernwijzers
93 gemeenten kernwijzers
93 gemeenten als basis
kernwijzers uit trajecten
Wie ontwikkelde de kernwijzers?
Wie heeft de kernwijzers opgesteld?
Wie schreef de kernwijzers?
Wie zit er achter de kernwijzers?
Wie is de auteur van de kernwijzers?
Van wie zijn de kernwijzers?
Van wiens hand zijn de kernwijzers?
Door wie werden de kernwijzers uitgewerkt?
Werden de kernwijzers door de Profploeg ontwikkeld?
Heeft VLAIO de kernwijzers zelf geschreven?
Heeft een studiebureau de kernwijzers gemaakt?
Wat is de rol van VLAIO bij de kernwijzers?
Waarop zijn de kernwijzers gebaseerd?
Waarop baseerde de Profploeg zich voor de kernwijzers?
Waaruit zijn de kernwijzers gegroeid?
Waar komt de inhoud van de kernwijzers vandaan?
Uit welke trajecten komen de lessen van de kernwijzers?
Met welke lessen zijn de kernwijzers gemaakt?
Hoe werden de kernwijzers ontwikkeld?
Hoeveel steden leverden lessen voor de kernwijzers?
Hoeveel gemeenten met een case liggen aan de basis van de kernwijzers?
Is het waar dat 93 steden en gemeenten aan de basis van de kernwijzers liggen?
Zijn de kernwijzers gebaseerd op echte cases?
Zijn de kernwijzers onderbouwd?
Steunen de kernwijzers op praktijkervaring of op theorie?
Zit er ervaring van echte gemeenten in de kernwijzers?
Hebben experten meegewerkt aan de kernwijzers?
Werden gemeenten in die cases begeleid door experten?
Begeleidden een of meer experten de cases achter de kernwijzers?
Wat deden de 93 gemeenten waarop de kernwijzers steunen?
Mijn schepen vraagt wie de kernwijzers gemaakt heeft.
Mijn college wil weten of de kernwijzers ernstig onderbouwd zijn.
Ik wil de bron van de kernwijzers vermelden, wie is de maker?
Wie heeft die kernwijzers gemaakt, weet ge dat?
Mogen we de kernwijzers vertrouwen, waar komen ze vandaan?
`,
  'vitrine-guide-what': `
definitie kernwijzer
uitleg kernwijzer
doel kernwijzer
nut van een kernwijzer
inhoud kernwijzer
opbouw kernwijzer
checklist kernwijzer
invulsjabloon kernwijzer
handvaten kernwijzer
soort document kernwijzer
Wat betekent het woord kernwijzer?
Wat bedoelt VLAIO met een kernwijzer?
Wat moet ik mij voorstellen bij een kernwijzer?
Wat is dat juist, een kernwijzer?
Wat voor document is een kernwijzer?
Wat vind ik in zo'n kernwijzer?
Wat doe je met een kernwijzer?
Wat kan een gemeente met een kernwijzer aanvangen?
Wat levert een kernwijzer ons op?
Waaruit bestaat een kernwijzer?
Waarom zou ik een kernwijzer gebruiken?
Hoe gebruik je een kernwijzer?
Hoe gaan we met een kernwijzer aan het werk?
Hoe is een kernwijzer opgebouwd?
Is een kernwijzer een werkdocument?
Is een kernwijzer een boek, een brochure of een invuldocument?
Is een kernwijzer hetzelfde als een gids?
Is een kernwijzer een soort stappenplan?
Bevat een kernwijzer checklists?
Bevat een kernwijzer ook voorbeelden?
Bevat elke kernwijzer invulsjablonen?
Zitten er voorbeelden in een kernwijzer?
Krijg je concrete handvaten in een kernwijzer?
Geeft een kernwijzer concrete houvast of alleen theorie?
Behandelt een kernwijzer één of meer thema's?
Gaat een kernwijzer over één thema?
Rollen we met een kernwijzer zelf een thema uit?
Klopt het dat je met een kernwijzer zelf aan het werk gaat?
Waarvoor zijn de checklists en invulsjablonen bedoeld?
Welke steun geeft een kernwijzer aan ons kernversterkend beleid?
Met welk doel geeft VLAIO kernwijzers uit?
Mijn schepen vraagt wat een kernwijzer is.
Ik hoor voor het eerst over een kernwijzer, leg eens uit.
Wij twijfelen of een kernwijzer iets voor ons is, wat is het?
Wat verstaat ge onder een kernwijzer?
kernwijzer opvragen
kernwijzer bestellen
vindplaats kernwijzers
kernwijzer VLAIO-pagina
downloadpagina Vitrine
Hoe kan ik een kernwijzer verkrijgen?
Hoe bekom ik de kernwijzer Samenwerking?
Waar haal ik een kernwijzer?
Waar staat de kernwijzer Samenwerking online?
Waar kan ik de kernwijzers raadplegen?
Op welke website staan de kernwijzers?
Op welke pagina download ik de kernwijzer?
Geef mij de downloadlink van de kernwijzer Samenwerking.
Kunt u me de kernwijzers mailen?
Kan ik de kernwijzer afdrukken of als bestand krijgen?
Zijn de kernwijzers vrij te downloaden?
Moeten we een aanvraag indienen om een kernwijzer te krijgen?
Mogen we meteen aan de slag nadat we de kernwijzer gedownload hebben?
Klopt het dat de kernwijzer Samenwerking op de Vitrinepagina te downloaden is?
Mijn schepen wil de kernwijzer lezen, waar vind ik hem?
Ik geraak niet aan de kernwijzer, waar staat hij?
Waar moogt ge de kernwijzer afhalen?
`,
  'vitrine-guide-cooperation': `
thema samenwerking kernwijzer
werkdocument samenwerking
doel kernwijzer samenwerking
handleiding samenwerken
gids samenwerking stakeholders
uitdagingen bij samenwerken
oplossingen samenwerkingsproblemen
struikelblokken samenwerking
samenvatting kernwijzer samenwerking
kernwijzer samenwerken handelaars
Wat houdt de kernwijzer Samenwerking in?
Wat behandelt de kernwijzer Samenwerking?
Wat biedt de kernwijzer Samenwerking?
Wat heb ik aan de kernwijzer Samenwerking?
Wat is de bedoeling van de kernwijzer Samenwerking?
Wat mag ik verwachten van de kernwijzer Samenwerking?
Waarmee helpt de kernwijzer Samenwerking ons?
Waarvoor gebruiken we de kernwijzer Samenwerking?
Welke onderdelen heeft de kernwijzer Samenwerking?
Welke onderwerpen zitten in de kernwijzer Samenwerking?
Hoe helpt de kernwijzer Samenwerking ons vooruit?
Hoe is de kernwijzer Samenwerking opgevat?
Kan je de kernwijzer Samenwerking kort samenvatten?
Vat de kernwijzer over samenwerken eens samen.
Toont de kernwijzer Samenwerking ook oplossingen?
Reikt de kernwijzer Samenwerking oplossingen aan voor valkuilen?
Zitten er valkuilen en oplossingen in de kernwijzer Samenwerking?
Staan er tips in de kernwijzer Samenwerking?
Is de kernwijzer Samenwerking meer dan een stappenplan?
Heeft VLAIO een gids over samenwerken met stakeholders?
Bestaat er een handleiding om met partners samen te werken?
Met welke kernwijzer verbeteren we onze samenwerking?
Is er een kernwijzer die over samenwerking gaat?
Klopt het dat de kernwijzer Samenwerking valkuilen en uitdagingen toont?
De samenwerking met onze winkeliers is moeilijk, bestaat daar een kernwijzer voor?
Mijn schepen vraagt wat er in de kernwijzer Samenwerking staat.
Ik overweeg de kernwijzer Samenwerking, wat zit erin?
Wat leert ge uit de kernwijzer Samenwerking?
Wij willen beter samenwerken, welk document van De Vitrine helpt ons?
stappenplan kernwijzer Samenwerking
lijst zeven stappen
aantal stappen samenwerking
volgorde stappen samenwerking
alle stappen samenwerking
zevenstappenplan
stappen betere samenwerking
7 stappen kernwijzer
opeenvolgende stappen samenwerken
zeven fasen samenwerking
Welke zeven stappen leiden naar een betere samenwerking?
Welke stappen moeten we doorlopen om samen te werken?
Welke stappen onderscheidt de kernwijzer Samenwerking?
Welke stappen zet je om tot samenwerking te komen?
Welke fasen heeft een samenwerking volgens De Vitrine?
Welke weg legt de kernwijzer Samenwerking af?
Hoe heten de zeven stappen?
Hoe luiden de zeven stappen naar een betere samenwerking?
Hoe is het stappenplan van de kernwijzer Samenwerking opgebouwd?
Hoe gaat de kernwijzer Samenwerking te werk, stap per stap?
Hoeveel stappen zijn er in totaal om tot samenwerking te komen?
Uit hoeveel stappen bestaat het stappenplan Samenwerking?
Zijn het zes of zeven stappen in de kernwijzer Samenwerking?
Geef mij het volledige stappenplan voor samenwerking.
Noem de zeven stappen eens op.
Zet de stappen van de kernwijzer Samenwerking eens onder elkaar.
Kunt u de zeven stappen opsommen?
Kunnen we in zeven stappen beter samenwerken?
In hoeveel stappen komen we tot een betere samenwerking?
In welke orde volgen de stappen elkaar op?
Wat is de volgorde van de zeven stappen?
Wat is het stappenplan van De Vitrine om samen te werken?
Wat zijn alle stappen, van opstart tot tactieken?
Wat volgt er na stap 3 en stap 4 van de kernwijzer?
Bestaat er een stappenplan om met stakeholders samen te werken?
Heeft De Vitrine een stappenplan voor samenwerking?
Is er een stapsgewijze methode voor samenwerking?
Begeleidt de kernwijzer ons in stappen naar samenwerking?
Klopt het dat de kernwijzer Samenwerking met stappen werkt?
Mijn schepen vraagt welke stappen we moeten zetten om samen te werken.
Ik maak een presentatie over de zeven stappen, wat zijn ze?
Wij willen het stappenplan Samenwerking volgen, hoe ziet het eruit?
Welke stappen moet ge volgen om goed samen te werken?
Van welke stap naar welke stap gaan we?
`,
} as const satisfies Readonly<Record<string, string>>;
