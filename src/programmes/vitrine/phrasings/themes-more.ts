/** Still more ways to ask what `faq/themes.ts` answers, in full sentences: one a line. */
export const VITRINE_THEMES_MORE_PHRASINGS = {
  'vitrine-guide-identity': `
Ik ben nieuw op de dienst en moet iets doen rond onze eigenheid, is er een kernwijzer daarover?
Mijn schepen vraagt wat we met de kernwijzer Identiteit kunnen aanvangen.
Stel dat we onze kern een eigen smoel willen geven, welk werkdocument van VLAIO nemen we dan?
Is het zo dat De Vitrine een aparte kernwijzer heeft voor het karakter van een kern?
Wij zitten met een centrum zonder eigen gezicht, welke kernwijzer kan ons op weg helpen?
Wat bedoelen ze met het thema Identiteit bij de kernwijzers?
Hoe zit dat met de kernwijzer Identiteit, staan daar ook invulsjablonen in?
Ge wilt da uw dorp herkenbaar wordt, met welke kernwijzer begint ge dan?
Zegt de pagina van De Vitrine nog meer over de kernwijzer Identiteit dan dat het een werkdocument is?
Kan een gemeente zelf aan haar identiteit werken zonder begeleiding, met een kernwijzer?
Onze kern heeft geen uitgesproken profiel, hebben jullie daar een checklist voor?
Welke soort hulpmiddelen zitten er in het document over de identiteit van een kern?
De mensen weten niet wat ons centrum bijzonder maakt, welk document kan ons daarbij helpen?
Ik zoek voorbeelden over hoe je met de identiteit van een handelskern werkt.
Welke van de zes kernwijzers helpt om te bepalen wie we als kern willen zijn?
Is er voor onze burgemeester een werkdocument om het imago van het centrum te versterken?
Kunt ge mij de kernwijzer over het eigen karakter van een dorp aanwijzen?
Om ons historisch stadje beter te profileren zoeken we een leidraad, welke kernwijzer is dat?
Heeft VLAIO een document waarmee we onze troeven als kern zelf kunnen uitwerken rond identiteit?
Waarmee kunnen we zelf de identiteit van de winkelkern in kaart brengen en uitrollen?
Volgens mijn collega bestaat er een kernwijzer over de ziel van een centrum, welke is dat?
Wat kan ik verwachten als ik de kernwijzer Identiteit opensla?
Bevat het werkdocument over identiteit checklists die een dienst zelf kan afwerken?
Tussen al die thema's zoek ik dat over uitstraling en eigenheid, hoe heet die kernwijzer?
Hoe geven we als kleine gemeente ons centrum een eigen verhaal, bestaat daar een werkdocument over?
We willen ons onderscheiden van de stad naast ons, is de kernwijzer Identiteit daarvoor bedoeld?
Wordt het thema identiteit in een eigen werkdocument behandeld?
Zouden wij met de kernwijzer Identiteit zelf aan de slag kunnen in onze deelgemeente?
eigen gezicht dorpskern werkdocument VLAIO
identiteit kern zelf uitrollen
`,
  'vitrine-guide-vacancy': `
Ik ben nieuw op de dienst economie en zie overal lege winkels, welke kernwijzer neem ik?
Mijn schepen vraagt wat de kernwijzer Leegstand voor ons kan betekenen.
Stel dat de helft van de etalages leeg is, met welk werkdocument van De Vitrine kunnen we werken?
Is het zo dat een van de kernwijzers helemaal over leegstand gaat?
Wij zitten met acht leegstaande panden in de dorpsstraat, is daar een checklist voor?
Wat bedoelen ze met zelf aan de slag gaan met leegstand in je kern?
Hoe zit dat met de kernwijzer Leegstand, krijgt ge daar voorbeelden bij?
Ge ziet de ene winkel na de andere dichtgaan, welk document helpt een gemeente dan?
Vertelt de pagina van De Vitrine meer over de kernwijzer Leegstand dan dat er sjablonen in zitten?
Kunnen we zonder externe begeleiding iets aan de leegstaande zaken doen met een kernwijzer?
Hebben jullie materiaal voor een bestuur dat zijn lege handelspanden wil aanpakken?
Welke hulpmiddelen vind ik in het werkdocument over leegstand?
Onze hoofdstraat raakt haar winkels niet meer gevuld, welke van de zes kernwijzers past daarbij?
De burgemeester ligt wakker van al die lege etalages, bestaat er een werkdocument over?
Zijn er invulsjablonen om zelf met de leegstand in het centrum aan het werk te gaan?
Ik zoek een praktisch document voor winkelpanden die maar niet verhuurd raken.
Waar kan een gemeente bij De Vitrine terecht als haar kern leegloopt?
Kunt ge ons ne kernwijzer aanraden tegen al die dichte rolluiken?
Leegstand wordt ons grootste probleem, heeft VLAIO daar een werkdocument rond?
Wordt leegstand door VLAIO in een aparte kernwijzer behandeld?
Met welke kernwijzer kan onze dienst zelf het thema leegstand uitrollen?
Wat mag ik verwachten als ik de kernwijzer over lege winkels erbij haal?
Voor leegstaande handelszaken zoek ik voorbeelden en checklists, hoe heet het document?
Er staan te veel winkelruimtes ongebruikt, welk thema van De Vitrine moet ik hebben?
Is de kernwijzer Leegstand iets waar we als gemeente zelf mee kunnen werken?
Alle zaken trekken naar de baanwinkels en onze panden staan leeg, welke kernwijzer hoort daarbij?
Sinds corona staat ons centrum vol lege winkels, welk werkdocument kan helpen?
Mijn collega zoekt een leidraad voor gemeenten met veel leegstaande commerciële panden.
lege winkelpanden werkdocument gemeente
leegstand kern zelf aanpakken checklist
`,
  'vitrine-guide-mobility': `
Ik ben nieuw op de dienst mobiliteit, bestaat er een kernwijzer die over ons domein gaat?
Mijn schepen vraagt waartoe de kernwijzer Duurzame mobiliteit precies dient.
Stel dat we het winkelgebied autoluw willen maken, welk werkdocument van De Vitrine hoort daarbij?
Is het zo dat duurzame mobiliteit een eigen kernwijzer gekregen heeft?
Wij zitten met veel sluipverkeer in de kern, is er een kernwijzer die ons helpt?
Wat bedoelen ze met zelf werken aan duurzame mobiliteit in je kern?
Hoe zit dat met de kernwijzer over mobiliteit, zijn daar sjablonen bij?
Ge wilt meer fietsers in de winkelstraat, welke kernwijzer legt ge dan op tafel?
Geeft de Vitrinepagina nog details over de kernwijzer Duurzame mobiliteit?
Kan een gemeente zonder studiebureau aan haar mobiliteit werken met een kernwijzer?
Hebben jullie een checklist voor een kern die op stappers en trappers inzet?
Welke soorten hulp zitten er in het document over duurzame mobiliteit?
Onze winkeliers vrezen voor hun parkeerplaatsen, welke van de zes kernwijzers gaat over zulke zaken?
De burgemeester wil een groener verkeer in het centrum, heeft VLAIO daar een werkdocument voor?
Zijn er voorbeelden te vinden in de kernwijzer over duurzame mobiliteit?
Ik zoek een leidraad om de verplaatsingen naar onze handelskern te verduurzamen.
Waar kan een mobiliteitsambtenaar bij De Vitrine terecht voor zijn winkelkern?
Kunt ge mij zeggen welke kernwijzer over fietsen, stappen en rijden in het centrum gaat?
Wordt mobiliteit in een apart werkdocument van De Vitrine aangepakt?
Met welke kernwijzer rollen we zelf het thema duurzame mobiliteit uit?
Wat mag ik verwachten wanneer ik de kernwijzer Duurzame mobiliteit erbij neem?
Bij ons staan er elke zaterdag files aan de winkels, is er een kernwijzer rond verkeer?
Voor een bereikbaar en toch verkeersluw centrum zoek ik een werkdocument, welk is dat?
We bouwen een fietsenstalling bij de markt, past de kernwijzer Duurzame mobiliteit daarbij?
Dat thema mobiliteit van De Vitrine, waarvoor kunnen wij dat gebruiken?
Mijn collega zegt dat er iets bestaat over mobiliteit voor bedrijvige kernen, klopt dat?
Is het document over duurzame mobiliteit bedoeld om zelf mee te werken of om te lezen?
Kan onze gemeente met checklists en invulsjablonen aan duurzaam verkeer in de kern werken?
autoluw winkelgebied werkdocument VLAIO
duurzame mobiliteit kern zelf uitrollen
`,
  'vitrine-guide-experience': `
Ik ben nieuw op de dienst evenementen, welke kernwijzer gaat over het beleven van een centrum?
Mijn schepen vraagt wat we met de kernwijzer Beleving kunnen doen.
Stel dat we onze kern plezanter willen maken, welk werkdocument van De Vitrine gebruiken we?
Is het zo dat er een kernwijzer bestaat die alleen over beleving gaat?
Wij zitten met een doods marktplein, is er een werkdocument om daar leven in te brengen?
Wat bedoelen ze met werken aan de beleving in je kern?
Hoe zit dat met de kernwijzer Beleving, staan daar checklists in?
Ge wilt een beetje ambiance in uw winkelstraat, welke kernwijzer moet ge dan hebben?
Zegt De Vitrine op haar pagina nog iets meer over de kernwijzer Beleving?
Kunnen we als gemeente zelf aan een aangename sfeer in het centrum werken met een kernwijzer?
Hebben jullie sjablonen rond beleving die onze dienst kan invullen?
Welk soort inhoud vind ik in het werkdocument over beleving?
Mensen komen snel iets kopen en zijn weer weg, welke van de zes kernwijzers hoort daarbij?
De burgemeester wil dat het centrum weer bruist, welk werkdocument past bij beleving?
Zitten er voorbeelden in de kernwijzer over de beleving van een kern?
Ik zoek een leidraad om een bezoek aan onze dorpskern aangenamer te maken.
Waar kan ik bij De Vitrine terecht voor sfeer en animatie in de kern?
Kunt ge mij de kernwijzer aanwijzen over gezelligheid en leven in het centrum?
Wordt beleving bij VLAIO in een aparte kernwijzer behandeld?
Met welke kernwijzer werkt onze gemeente zelf rond beleving?
Wat mag ik verwachten als ik de kernwijzer Beleving doorneem?
Onze kerstmarkt trekt volk maar de rest van het jaar is het stil, bestaat er een kernwijzer rond beleving?
Voor straatanimatie en terrasjes in het centrum zoek ik een thema in De Vitrine, welk is dat?
Dat thema Beleving, waarvoor heeft VLAIO dat uitgewerkt?
Mijn collega wil bezoekers een leuke dag bezorgen in de kern, welke kernwijzer raadt ge aan?
Is het document over beleving iets om zelf mee aan de slag te gaan?
Saaie winkelstraten hebben we genoeg, heeft De Vitrine een document voor meer beleving?
Hoe wordt het centrum een plek waar mensen graag rondhangen, bestaat daar een kernwijzer voor?
sfeer centrum werkdocument VLAIO
beleving kern zelf uitrollen
`,
  'vitrine-guide-ethnic': `
Ik ben nieuw op de dienst diversiteit, is er een kernwijzer over ondernemers van vreemde origine?
Mijn schepen vraagt waarvoor we de kernwijzer Etnisch ondernemerschap kunnen inzetten.
Stel dat veel van onze winkeliers een andere moedertaal hebben, welk werkdocument past daarbij?
Is het zo dat etnisch ondernemerschap een eigen kernwijzer heeft?
Wij zitten met veel Poolse en Bulgaarse zaken in de kern, welke kernwijzer is dat?
Wat bedoelen ze met werken rond etnisch ondernemerschap in je kern?
Hoe zit dat met de kernwijzer over etnische ondernemers, zijn daar checklists bij?
Ge kent de uitbaters van al die wereldwinkeltjes niet, welk document van De Vitrine helpt u dan?
Lees ik op de pagina van De Vitrine nog meer over de kernwijzer Etnisch ondernemerschap?
Kan een gemeente met een kernwijzer zelf aan de slag rond handelaars met buitenlandse roots?
Hebben jullie invulsjablonen om met etnische ondernemers in het centrum te werken?
Welk soort materiaal zit er in het document over etnisch ondernemerschap?
In de stationsbuurt zijn bijna alle handelaars van andere afkomst, welke van de zes kernwijzers nemen we?
De burgemeester wil de multiculturele handelaars beter betrekken, heeft VLAIO daar een werkdocument voor?
Zitten er voorbeelden in de kernwijzer over ondernemers met een migratieverleden?
Ik zoek een leidraad om handelaars van diverse herkomst bij de kern te betrekken.
Waar kan ik bij De Vitrine terecht voor vragen over etnische handelszaken?
Kunt ge mij zeggen welke kernwijzer over allochtone winkeliers gaat?
Wordt etnisch ondernemerschap in een apart werkdocument van VLAIO behandeld?
Met welke kernwijzer werkt een stad zelf rond etnische ondernemers?
Wat mag ik verwachten als ik de kernwijzer Etnisch ondernemerschap openklap?
Onze handelaarsbond bereikt de buitenlandse zaakvoerders niet, welk werkdocument is daarvoor bedoeld?
Voor een diverse winkelstraat met veel culturen zoek ik een thema in De Vitrine, welk is dat?
Dat thema etnisch ondernemerschap, wat kan onze gemeente daar praktisch mee doen?
Mijn collega zoekt iets over zaakvoerders met een migratieachtergrond, bestaat daar een kernwijzer voor?
Is het document over etnisch ondernemerschap bedoeld om zelf in te vullen en toe te passen?
Er openen veel exotische kruideniers in ons centrum, sluit een van de kernwijzers daarop aan?
Hoe werkt ge als gemeente met winkeliers uit andere culturen, is daar een document over?
handelaars andere herkomst werkdocument VLAIO
etnisch ondernemerschap kern zelf uitrollen
`,
} as const satisfies Readonly<Record<string, string>>;
