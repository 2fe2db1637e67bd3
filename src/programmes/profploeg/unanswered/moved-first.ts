/** Questions that came near an entry of the first files but that the sources leave open: one a line. */
export const PROFPLOEG_MOVED_FIRST_UNANSWERED = {
  'profploeg-guidance-amount': `
Hoeveel budget is er per begeleiding?
Wat is het budget per begeleiding?
Welk bedrag gaat er naar één traject?
Hoeveel besteedt VLAIO aan één begeleiding?
Wat kost één begeleiding aan VLAIO?
Wie bepaalt het budget van ons traject?
Hoeveel mag een begeleiding maximaal kosten?
Krijgt een grote stad een groter budget voor haar begeleiding?
Kan ik ergens vinden hoeveel er per stad uitgegeven wordt?
Hoeveel euro is er voorzien per deelnemer?
bedrag per begeleiding
euro per traject
enveloppe per gemeente
gemiddeld bedrag per traject
maximumbedrag per begeleiding
Hoeveel geld is er per gemeente voorzien?
Hoeveel geld zit er in één begeleiding?
Hoeveel trekt VLAIO uit voor één gemeente?
Hoeveel betaalt VLAIO voor één traject?
Hoeveel is onze begeleiding waard in euro?
Hoe groot is het budget van één traject?
Wat is het bedrag dat VLAIO per gemeente uitgeeft?
Wat kost een begeleiding gemiddeld aan de Vlaamse overheid?
Welk budget hangt er aan onze begeleiding vast?
Welk budget krijgt onze begeleiding mee?
Wie legt het budget voor een begeleiding vast?
Is er een plafond voor het budget van een begeleiding?
Staat er ergens een bedrag per begeleiding?
Ik zoek het bedrag dat naar één begeleiding gaat.
Mijn schepen vraagt welk budget VLAIO voor onze begeleiding opzijzet.
Een raadslid vraagt hoeveel één traject aan VLAIO kost.
Wij willen weten welk budget er tegenover ons traject staat.
Weet ge welk budget er per gemeente is?
Hoeveel duizend euro kost een doorsnee traject aan Vlaanderen?
Met welk bedrag steunt VLAIO de begeleiding van één stad?
Wat was het duurste traject van de Profploeg?
Hoeveel euro ging er naar de begeleiding van onze gemeente?
richtbedrag per begeleide gemeente
`,
  'profploeg-subsidy-word': `
Waarom heet de Profploeg een subsidie als het begeleiding is?
Waarom spreekt VLAIO van een subsidie?
Vanwaar komt het woord subsidie op de pagina van de Profploeg?
Is subsidie wel de juiste benaming voor begeleiding?
Om welke reden noemt de overheid advies van experten een subsidie?
Waarom staat de Profploeg bij de subsidies op de site van VLAIO?
juridische aard van de steun Profploeg
`,
  'profploeg-longer-trajectory': `
Kan een traject ook langer dan negen maanden lopen?
Mag de begeleiding een jaar duren als wij meer tijd nodig hebben?
Kunnen we uitstel krijgen als het traject niet rond raakt op negen maanden?
Duurde een traject soms meer dan een jaar?
Wat als we na negen maanden nog niet klaar zijn?
uitloop van het traject
`,
  'profploeg-why-method': `
Waarom kiest men voor een integrale, vakoverschrijdende aanpak?
Waar komt het woord feedbackloop vandaan in jullie aanpak?
Waarom werken jullie met vijf B's?
Wie bedacht de vijf B's?
Op welk onderzoek is de methode van de Profploeg gebaseerd?
Waarom juist deze vijf thema's en geen andere?
wetenschappelijke basis van de werkwijze
Wat is de reden dat de Profploeg transversaal wil werken?
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
  'profploeg-ten-fields': `
Welke tien expertisevelden bedoelt de pagina over de werkwijze?
Waarom spreekt de ene bron van tien velden en de andere van zeventien?
Som de tien expertisevelden van de werkwijze op.
Welke van de zeventien velden horen bij de tien?
Welke zeven vakgebieden vallen weg als het er maar tien zijn?
namen van de tien expertisevelden
Hoe komt het dat er tien en niet zeventien velden op de pagina staan?
`,
  'profploeg-expert-names': `
namen experten
Hoe heten de experten van de Profploeg?
Welke bureaus zitten er in de Profploeg?
Welke studiebureaus leveren de experten?
Welke firma levert de specialisten?
Welke consultants zitten in dat team?
Is er een lijst met de namen van de deskundigen?
Ken je de mensen die in het team zitten?
Hoe heet het bureau dat de begeleiding doet?
Zijn de namen van de experten bekend?
experten bij naam
begeleiders bij naam noemen
namenlijst deskundigen
naam studiebureau
naam consultancybureau
bureaus achter de Profploeg
firma's in het consortium
Kunt u mij de namen van de begeleiders bezorgen?
Welk adviesbureau voert de begeleidingen uit?
Welke ondernemingen werken voor de Profploeg?
Uit welke bedrijven komen de consultants?
Is bekend welk bureau de experten levert?
Worden de namen van de bureaus ergens gepubliceerd?
Hoe heten de mensen die ons komen adviseren?
Wie worden onze gezichten, kan je namen noemen?
Ik wil de begeleiders vooraf opzoeken op LinkedIn.
Mijn schepen vraagt met welk bureau we te maken krijgen.
Wij hoorden dat een bekend studiebureau meedoet, welk is dat?
Hoe heet de specialist die ons gaat helpen?
Welke bekende namen maken deel uit van de ploeg?
Zijn de leden van de Profploeg bekendgemaakt?
Waar lees ik wie de leden van het expertenteam zijn?
Kan je mij voorstellen aan de deskundigen?
Is er een voorstelling van de teamleden?
Wie leidt het expertenteam, en hoe heet die persoon?
Bestaat er een wie-is-wie van de begeleiders?
Geef de voornaam en achternaam van onze expert.
Welk consortium won de opdracht van de Profploeg?
Hoe heet de projectleider van de Profploeg?
naam van het winnende bureau
`,
  'profploeg-own-expert-allowed': `
Mogen we onze eigen expert of ons eigen studiebureau meebrengen?
eigen expert
eigen studiebureau
We werken al met een consultant, mag die mee aan tafel?
Kunnen we zelf een deskundige van buitenaf voorstellen?
Mag ons vast bureau deel uitmaken van de Profploeg?
Wij hebben een eigen centrummanager, mag die meewerken als expert?
Kan onze huisarchitect mee in het team?
Is het toegelaten om een externe adviseur van ons toe te voegen?
Ik ken een goede specialist, kan die voor ons ingezet worden?
Betaalt VLAIO ook een expert die wij zelf aanbrengen?
Mogen we met een ander bureau werken dan dat van de Profploeg?
Kunnen we naast de Profploeg onze eigen adviseur inschakelen?
Onze intercommunale heeft een expert, mag die meedoen?
Moeten we verplicht met jullie experten werken?
Kan een zelfgekozen consultant de begeleiding doen?
zelf expert aanbrengen
eigen adviseur
eigen consultant inschakelen
eigen architect mee
vertrouwd bureau inzetten
externe expert voordragen
huisbureau
deskundige buiten de Profploeg
vrije keuze studiebureau
bestaande consultant meenemen
eigen specialist toevoegen
Mogen we zelf iemand aandragen die ons centrum goed kent?
Kunnen wij onze vaste ruimtelijk planner laten aansluiten bij de ploeg?
Mag het bureau dat ons detailhandelsplan maakte mee instappen?
Kan de consultant waarmee we al jaren werken in het team komen?
Wij hebben een lopend contract met een studiebureau, kan dat geïntegreerd worden?
Wij vertrouwen liever op ons eigen bureau, is dat toegestaan?
Zijn zelf aangebrachte deskundigen welkom?
Wordt een door ons voorgedragen specialist aanvaard?
Staat VLAIO toe dat we een deskundige van buiten de Profploeg kiezen?
Is het verboden om een eigen consultant te laten meewerken?
Klopt het dat we geen eigen deskundige mogen voorstellen?
Klopt het dat alleen experten uit de overheidsopdracht ingezet worden?
Is een andere expert dan die van de Profploeg mogelijk?
Moeten we met de Profploeg in zee of mag het met onze eigen adviseur?
Zijn we gebonden aan de bureaus die VLAIO aanstelde?
Mijn burgemeester wil zijn eigen adviseur erbij, mag dat?
Onze schepen wil een bevriende architect betrekken als expert.
Een professor wil ons gratis bijstaan, kan die bij de ploeg komen?
Wij hebben zelf al een retailspecialist onder de arm genomen.
Kunnen we een lokale deskundige laten deelnemen als expert?
Mag ik zelf een externe consultant bij de begeleiding halen?
Mogen wij een eigen vakman toevoegen aan uw team?
Kunt u onze eigen deskundige mee opnemen in het expertenteam?
Mag ons eigen planbureau mee aanschuiven?
Moogt ge zelf een bureau kiezen?
Moogt ge uw eigen specialist meepakken?
Kan onze eigen marketeer als expert aan het traject meewerken?
Wie beslist of ons eigen studiebureau mag meedraaien?
Kan een zelfstandig adviseur die wij kennen toetreden tot de ploeg?
Wordt ons huidige adviesbureau vervangen of mag het blijven meewerken?
Stel dat we al een begeleider hebben, kan die de rol van expert opnemen?
Laat de overheidsopdracht toe dat we zelf een bureau aanbrengen?
Mogen we onze eigen deskundige op de workshop laten spreken?
Wij hebben al een bureau aangesteld, kan dat het traject overnemen?
Kan de architect van ons plein als expert meedraaien?
Mag een lokale ondernemer de rol van expert spelen?
`,
  'profploeg-field-meaning': `
Wat doen de mobiliteitsexperten precies?
Waarmee houdt de expert distributie zich bezig?
Wat is het verschil tussen de velden communicatie en retail marketing?
Wat betekent smart technology in de lijst van expertises?
Wat doen de experten met smart technology?
Wat wordt bedoeld met (retail)data?
Helpt een deskundige ons om sensoren in de winkelstraat te plaatsen?
Wat doen de experten in starters en events precies?
Wat houdt de expertise consumentengedrag in?
Wat wordt bedoeld met innovatieve winkelconcepten?
Wat wordt bedoeld met negotiatie en contracten?
Wat houdt de expertise creatieve trajecten in?
Wat doet een expert procesbegeleiding precies?
Wat omvat het veld centrummanagement?
Kan een specialist namens ons met een winkelketen onderhandelen?
Wat is de definitie van elk expertiseveld?
Welke taken heeft een expert winkelvastgoed?
Is er een omschrijving van het veld logistiek en distributie?
Wat doet een specialist starters de hele dag?
taakomschrijving experten
`,
  'profploeg-province-reasons': `
Waarom kwam er zo weinig uit Limburg?
Waarom waren er zoveel aanvragen uit West-Vlaanderen?
Waarom zijn in Vlaams-Brabant niet alle gemeenten geselecteerd?
Wat liep er mis met twee gemeenten in Vlaams-Brabant?
Is er een reden bekend waarom er in Vlaams-Brabant twee niet gekozen zijn?
Hoe komt het dat de ene provincie meer aanvragen had dan de andere?
Wat verklaart de lage deelname van Limburg?
Waarom haalde West-Vlaanderen de meeste aanvragen?
Om welke reden vielen twee Vlaams-Brabantse gemeenten af?
verklaring verschil tussen provincies
`,
  'profploeg-centre-city-names': `
Welke centrumsteden zijn geselecteerd?
namen centrumsteden
Welke vier centrumsteden mochten starten?
Over welke centrumsteden gaat het?
Kan je de vier centrumsteden bij naam noemen?
Weet je om welke vier centrumsteden het gaat?
Was onze centrumstad bij de vier gekozen steden?
Ik werk in een centrumstad en zoek collega-centrumsteden die gekozen zijn.
Hoort Genk bij de vier gekozen centrumsteden?
Is Oostende een van de geselecteerde centrumsteden?
Hoe heten de vier centrumsteden van de eerste ronde?
Was Sint-Niklaas een van de centrumsteden met een traject?
`,
  'profploeg-participant-names': `
Welke gemeenten hebben de Profploeg aangevraagd?
namen van deelnemende gemeenten
Welke steden zijn geselecteerd?
Wie deed er al mee, bij naam?
Heeft onze buurgemeente de Profploeg aangevraagd?
Ik wil collega’s bellen die het traject al deden, wie zijn dat?
Met welke gemeenten kunnen we ervaringen vergelijken?
Welke dorpen en steden dienden in voor 13 augustus?
Stond onze stad op de lijst van 2021?
Geef eens de namen van de 33 gemeenten.
Deed Gent of Leuven mee?
namen aanvragers
namen van de 33
deelnemende steden bij naam
wie diende in
Klopt het dat onze buren ook een begeleiding vroegen?
Welke besturen gingen ons voor in 2021?
Welke gemeenten kregen de Profploeg over de vloer?
Welke lokale besturen behoren tot de 33?
Welke kernen werden in de eerste ronde begeleid?
Welke gemeenten in onze streek namen deel?
Welke gemeenten vielen in de prijzen in 2021, met naam?
Om welke steden gaat het in de eerste lichting?
Mag ik weten welke andere gemeenten zich inschreven?
Was Kortrijk of Aalst erbij?
Zat Hasselt, Mechelen of Brugge bij de deelnemers?
Nam Turnhout deel aan de Profploeg?
Heeft mijn stad destijds een aanvraag gedaan?
Stonden wij bij de aanvragers van 2021, kan je dat nakijken?
Mijn schepen vraagt welke buurgemeenten al een begeleiding kregen.
Onze burgemeester wil een gemeente bellen die al deelnam, welke is dat?
Ik wil een collega-ambtenaar spreken van een gemeente die het traject liep.
Wij zoeken referenties: gemeenten die met de Profploeg werkten.
Kunt u de deelnemende gemeenten opnoemen?
Hebt ge een lijstje van wie er allemaal meedeed?
Noem een paar gemeenten die de begeleiding aanvroegen.
Geef voorbeelden van steden die de Profploeg vroegen.
Door welke gemeenten werd de begeleiding aangevraagd?
Wie zijn de geselecteerde gemeenten?
Diende Dendermonde een aanvraag in?
Kreeg Ieper begeleiding van de Profploeg?
Welke gemeente in het Hageland liep een traject?
Zit Lier bij de begeleide steden?
`,
  'profploeg-second-round-total': `
Hoeveel aanvragen waren er in de tweede ronde?
aantal aanvragen tweede ronde
Is geweten hoeveel gemeenten in de tweede ronde geselecteerd zijn?
Hoeveel gemeenten dienden in tegen 12 november 2021?
Wat was de respons op de tweede oproep?
Hoeveel gemeenten werden geselecteerd in de tweede lichting?
Was er in het najaar van 2021 veel belangstelling?
Hoeveel kandidaten telde de ronde van november?
respons tweede ronde
aantal kandidaten 12 november
kandidaturen najaar 2021
resultaat tweede oproep
indieners november 2021
eindcijfer ronde 2
balans tweede ronde
geselecteerden tweede ronde
Hoeveel gemeenten stelden zich in november 2021 kandidaat?
Hoeveel besturen deden mee aan ronde twee?
Hoeveel inschrijvingen waren er bij de tweede oproep?
Hoeveel dossiers ontving VLAIO in het najaar van 2021?
Wat is het definitieve aantal van de tweede indieningsronde?
Is het totaal van de novemberronde bekend?
Weet je hoeveel kandidaten er op 12 november waren?
Was de tweede ronde even populair als de eerste?
Waren er meer aanvragen in de tweede ronde dan in de eerste?
Zijn er cijfers over de lichting die begin 2022 startte?
Hoeveel gemeenten werden er voor 2022 aanvaard?
Hoeveel trajecten vertrokken begin 2022?
Hoe groot was de interesse bij de tweede oproep?
Hoe druk was het in de tweede indieningsperiode?
Mijn schepen vraagt hoeveel kandidaten er in ronde 2 waren.
Ons bestuur diende in november 2021 in, met hoeveel waren we toen?
Ik heb het aantal aanvragen van november 2021 nodig voor een verslag.
Hebt ge het aantal van de tweede ronde ook?
Sloeg de tweede oproep aan?
Geef de telling van ronde 2.
Hoeveel aanvragen van de tweede ronde waren onontvankelijk?
Hoeveel centrumsteden zaten er in de tweede ronde?
Hoeveel gemeenten kregen in december 2021 goed nieuws?
tweede ronde per provincie
`,
  'profploeg-minister-name': `
Welke minister is bevoegd voor de Profploeg?
Hoe heet de minister die over de Profploeg ging?
Welke politicus stelde vragen over de begeleiding van gemeenten?
naam minister
parlementslid Profploeg
bevoegde minister
naam vraagsteller
Vlaams volksvertegenwoordiger
Wie stelde de parlementaire vraag over de Profploeg?
Welk parlementslid ondervroeg de minister?
Is de naam van de vraagsteller gekend?
Hoe heet de Vlaamse minister die antwoordde?
Welke excellentie was verantwoordelijk voor de Profploeg?
Was het de minister van Economie die antwoordde?
Weet ge wie de minister was?
Van welke partij was de minister die antwoordde?
Welk kabinet volgde de Profploeg op?
Wie is nu de Vlaamse minister voor handelskernen?
Was de vraagsteller een vrouw of een man?
`,
  'profploeg-form-blank': `
Hoeveel werk is het om het formulier in te vullen?
Kan ik ergens een leeg formulier bekijken?
Is er een voorbeeld van het aanvraagformulier?
sjabloon aanvraag
Hebben jullie een ingevuld voorbeeldformulier van een andere gemeente?
Hoeveel uur moet ik rekenen voor de aanvraag?
Kan ik het lege formulier afdrukken voor het college?
Is er een Word-versie van het aanvraagformulier?
tijd nodig om aanvraag in te vullen
`,
  'profploeg-contact-person-choice': `
Wie geven we op als contactpersoon in de aanvraag?
Wie van ons komt er als aanspreekpunt in het dossier?
Ik vul het in voor een collega, wie zet ik dan als contact?
Wie wordt de contactpersoon van ons dossier?
Wie mag contactpersoon zijn in de aanvraag?
Wie zet ik bij identificatie?
Wie vul ik in als aanspreekpersoon?
Wie is het best het aanspreekpunt voor VLAIO in het formulier?
Wiens naam komt er op de aanvraag?
Mogen we twee contactpersonen opgeven?
Moet ik een algemeen of een persoonlijk mailadres gebruiken bij identificatie?
Onze contactpersoon is met verlof, wie geven we op?
Wie zet ge best als contact in het formulier?
Wij hebben geen dienst economie, wat vul ik dan in bij dienst?
Welke dienst vermelden we in het formulier?
Welke afdeling geef ik op bij "dienst"?
Is de schepen of de ambtenaar het beste aanspreekpunt?
Hoe vervang ik later de contactpersoon van onze aanvraag?
Mag een extern adviseur onze contactpersoon zijn?
Kies ik de dienst lokale economie of de dienst ruimte bij identificatie?
tweede contactpersoon opgeven
`,
  'profploeg-challenge-rules': `
Mogen we meer dan één uitdaging opgeven?
Moet ik al een oplossing voorstellen bij de uitdaging?
Moeten onze verwachtingen realistisch zijn?
Hoeveel uitdagingen mag één aanvraag bevatten?
Moeten we de uitdagingen rangschikken in het formulier?
Mogen we zelf al een oplossing naar voren schuiven in de aanvraag?
Moeten we cijfers geven bij onze uitdaging?
twee uitdagingen in één aanvraag
`,
  'profploeg-zone-details': `
Moet er een kaartje bij de aanvraag?
plannetje bij aanvraag
Moet ik een plan of foto van de zone toevoegen?
Moet ik de straten opsommen?
Mag ik meerdere kernen opgeven in de aanvraag?
Mag de zone in twee deelgemeenten liggen?
Ons centrum bestaat uit drie dorpen, welk gebied vul ik in?
Ik weet niet hoe groot het gebied in onze aanvraag mag zijn.
Hoeveel straten mag de zone hoogstens tellen?
Kan ik een kaart opladen bij de vraag over het gebied?
Mogen we twee aparte centra in één aanvraag zetten?
Wat is de maximale oppervlakte van de zone?
Aanvaardt het formulier een GIS-bestand van de zone?
`,
  'profploeg-initiatives-required': `
Wij hebben nog niets ondernomen, kunnen we dan indienen?
Moeten we al inspanningen geleverd hebben voor onze kern?
Moet een gemeente al iets geprobeerd hebben?
Is het verplicht om al initiatieven te hebben?
Mogen we meedoen zonder eerdere initiatieven?
Kan een gemeente zonder eerdere acties een aanvraag doen?
Kost het ons punten als we nog geen initiatieven namen?
Mag ik acties van handelaars zelf als initiatief opgeven?
Geldt een kerstmarkt als eerder initiatief?
Tellen eerdere studies mee als initiatief in het formulier?
Ik ben nieuw en ken onze vroegere initiatieven niet.
Hoeveel initiatieven moeten we minstens genomen hebben?
Verkleint een gebrek aan eerdere acties onze kans op selectie?
Telt een braderie van de handelaarsbond als initiatief van de gemeente?
Worden gemeenten met veel vroegere projecten voorgetrokken?
`,
  'profploeg-why-form-asks': `
Waarom wil VLAIO weten wat we vroeger gedaan hebben?
Waarom vraagt het formulier naar eerdere initiatieven?
Waarom moet ik zeggen wat er vroeger misliep?
Wat hebt ge al geprobeerd, waarom willen ze dat weten?
Waarom vraagt het formulier naar succesfactoren?
Waarom noemt men dat kritieke succesfactoren?
Waarvoor staan de succesfactoren in het formulier?
Waarom is beleid een kritieke succesfactor?
Waarom moet ik mijn e-mail en telefoon opgeven in de aanvraag?
Waarom vraagt het formulier waar het gebied ligt?
Waarom vraagt het formulier welke expertise we zoeken?
Waarom moeten wij vooraf expertise kiezen?
Moeten we aan elke succesfactor voldoen?
Wat doet VLAIO met onze antwoorden over vroegere acties?
Om welke reden polst het formulier naar de ligging van de buurt?
Hoe zwaar weegt elke succesfactor in de beoordeling?
Zijn we kansloos als één succesfactor ontbreekt?
bedoeling van de formuliervragen
`,
  'profploeg-policy-proof': `
Moet ons beleid goedgekeurd zijn door de gemeenteraad voor we indienen?
Moet ik ons beleidsplan als bijlage toevoegen?
beleidsdocumenten bij aanvraag
Volstaat het om te verwijzen naar ons meerjarenplan bij de vraag over beleid?
Is het genoeg om ons bestuursakkoord te vermelden bij beleid?
Wat als ons retailbeleid verouderd is?
Kan ik onze detailhandelsstudie als bijlage opladen?
Mag ik bij beleid gewoon een link naar onze website zetten?
Hoe recent moet ons kleinhandelsbeleid zijn?
Telt een beleid dat nog niet door de raad is mee?
bijlagen bij de aanvraag
`,
  'profploeg-means-minimum': `
Hoeveel geld moeten we vrijmaken voor de acties achteraf?
Hoeveel voltijdse medewerkers verwacht men?
Hoeveel personeel moet onze gemeente voorzien?
Hoeveel budget moeten we opgeven in het formulier?
Hoeveel vte moet ik vermelden in de aanvraag?
Welk bedrag moet de gemeente opzijzetten?
Welke capaciteit moet de gemeente voorzien?
Mijn schepen van financiën vraagt welke middelen we moeten vrijmaken.
Onze dienst telt één persoon, is dat genoeg capaciteit?
Is onze personeelscapaciteit te klein om mee te doen?
Moet er al budget in het meerjarenplan staan voor we indienen?
Moet de gemeenteraad al geld goedgekeurd hebben voor de aanvraag?
Volstaat een intentie om budget vrij te maken?
Wat als er nog geen beslissing is over het budget?
Mag ik in de aanvraag schrijven dat er nog geen budget voor acties is?
Wat als we geen geld hebben om de acties te realiseren?
Wat als er niemand vrij is om de werkpunten te realiseren?
Welke middelen hebt ge nodig om de acties te doen slagen?
Hoeveel euro per inwoner moet een gemeente voorzien voor de acties?
Is een halftijdse medewerker voldoende om mee te doen?
Hoeveel uren per week moet onze ambtenaar vrijmaken?
Moet het budget voor de acties al in de begroting staan?
minimumbudget voor de werkpunten in euro
`,
  'profploeg-services-unwilling': `
Wat als onze diensten weinig samenwerken, schaadt dat de aanvraag?
Wat als de dienst mobiliteit niet wil meewerken aan onze aanvraag?
Wat is een goede manier om betrokkenheid te garanderen?
Mijn schepen vraagt hoe we de diensten mee krijgen voor de aanvraag.
Hoe overtuig ik een collega-dienst om mee te stappen?
Verliezen we kansen als een dienst weigert mee te doen?
Tips om onze diensten warm te maken voor het traject
Onze technische dienst ziet het niet zitten, is dat een probleem voor de selectie?
dienst weigert medewerking
`,
  'profploeg-form-limit': `
Hoeveel bladzijden moet het dossier tellen?
aantal woorden
aantal pagina's aanvraag
maximumlengte antwoord
Hoeveel woorden mag een antwoord tellen?
Hoeveel pagina's moet de aanvraag zijn?
Hoe lang mag een antwoord in het formulier zijn?
Hoe lijvig is een typische aanvraag?
Wat is de minimumlengte van de aanvraag?
Is er een woordlimiet?
Is er een maximum aantal tekens per antwoord?
Mijn schepen vraagt of een bladzijde volstaat.
Wij schrijven graag veel, is er een limiet op de tekst?
Bij hoeveel tekens kapt het veld mijn tekst af?
Hoeveel woorden telde een geselecteerde aanvraag gemiddeld?
Mag een antwoord meer dan vijfhonderd woorden zijn?
tekenlimiet per veld
`,
  'profploeg-cocreation-meaning': `
Wat is een co-creatietraject?
Wat bedoelt men met co-creatie met bewoners en winkeliers?
Wat is het verschil tussen een communicatietraject en een co-creatietraject?
Leg het woord co-creatie eens uit.
Hoeveel sessies telt een co-creatietraject?
Wat is het verschil tussen inspraak en cocreatie?
Hoe verloopt een communicatietraject stap voor stap?
definitie co-creatie
`,
  'profploeg-concrete-ideas': `
Welke ingrepen in het openbaar domein stelt de Profploeg voor?
Welke ideeën heeft de Profploeg voor lege winkels?
Geef drie ideeën voor ons lege winkelpand.
Welke invulling werkt het best in een oud bankkantoor?
Wat zou de Profploeg met ons marktplein doen?
Noem een creatief idee dat de Profploeg al bedacht heeft.
voorbeelden van ingrepen op pleinen
`,
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
  'profploeg-bot-devices': `
Ik werk op mijn gsm, lukt invullen dan ook?
Kan ik op een ander toestel verder invullen?
Mag ik ook een vraag stellen terwijl ik aan het invullen ben?
Werkt Kernbot op een tablet?
Kan ik op mijn telefoon verder met wat ik op de computer begon?
Is de kaart leesbaar op een klein scherm?
Werkt Kernbot in de browser zonder de Teams-app?
Kernbot op iPhone of Android
`,
  'profploeg-bot-colleague-limits': `
Hoe haal ik een collega weer weg uit de aanvraag?
Mag mijn collega een kopie maken?
Kan ik de toegang van een collega ongedaan maken?
Hoe wijzig ik de rechten van wie meewerkt?
Kan ik een uitnodigingscode blokkeren?
Mijn collega veranderde van dienst, hoe verwijder ik hem uit ons dossier?
collega verwijderen uit aanvraag
`,
  'profploeg-bot-gdpr': `
Is Kernbot in orde met de AVG?
Wie is de verwerkingsverantwoordelijke van Kernbot?
In welk land staan de servers van Kernbot?
Is er een gegevensbeschermingseffectbeoordeling van Kernbot gemaakt?
Heeft Kernbot een ISO-certificaat?
verwerkersovereenkomst Kernbot
`,
} as const satisfies Readonly<Record<string, string>>;
