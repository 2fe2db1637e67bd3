/** More ways to ask about De Vitrine: one a line. */
export const VITRINE_VITRINE_PHRASINGS = {
  'vitrine-what': `
definitie De Vitrine
doel Vitrine
nut van De Vitrine
Vitrine in het kort
inhoud De Vitrine
aanbod De Vitrine
Vitrine versus Profploeg
korte omschrijving Vitrine
Vitrine VLAIO info
zin van De Vitrine
Wat verstaat VLAIO onder De Vitrine?
Wat bedoelt men met De Vitrine?
Kunt u De Vitrine even toelichten?
Leg mij eens uit wat die Vitrine is.
Vertel eens iets over De Vitrine.
Hoe zou je De Vitrine omschrijven?
Waarover gaat De Vitrine eigenlijk?
Is De Vitrine een winkelraam of iets anders?
Is De Vitrine een initiatief van VLAIO?
Van welke organisatie is De Vitrine?
Met welke bedoeling bestaat De Vitrine?
Wat wil men met De Vitrine bereiken?
Wat brengt De Vitrine ons bij?
Wat levert De Vitrine een lokaal bestuur op?
Waarom zou ik naar De Vitrine kijken?
Wat zijn wij als stad met die Vitrine?
Wat kan ik met De Vitrine doen?
Wat krijgen we van De Vitrine te zien?
Waaruit bestaat De Vitrine?
Welke onderdelen heeft De Vitrine?
Biedt De Vitrine werkdocumenten aan?
Horen de kernwijzers bij De Vitrine?
Is leren van elkaar het doel van De Vitrine?
Is De Vitrine bedoeld om leerpunten van de Profploeg te delen?
Begeleidt De Vitrine gemeenten, of doet alleen de Profploeg dat?
Geeft De Vitrine ook begeleiding ter plaatse?
Waarin verschilt De Vitrine van de Profploeg?
Vervangt De Vitrine de Profploeg?
Hoe verhouden De Vitrine en de Profploeg zich tot elkaar?
Mijn burgemeester kent De Vitrine niet, hoe leg ik ze uit?
Ik moet De Vitrine voorstellen aan de gemeenteraad, wat zeg ik?
Kent ge De Vitrine, en wat doet die?
Ik ben nieuw op de dienst economie en lees overal over De Vitrine.
Waarom is De Vitrine opgericht?
Waarom kwam er een Vitrine?
geschiedenis Vitrine
herkomst De Vitrine
achtergrond Vitrine
aanleiding Vitrine
bedenkers Vitrine
Vitrine relanceplan 2021
Vitrine advies Fauconnier Selfslagh
overheidsopdracht Vitrine
Vitrine en minister
Hoe is De Vitrine tot stand gekomen?
Hoe is men bij De Vitrine beland?
Wie kwam met het idee voor De Vitrine?
Van wie komt het idee van De Vitrine?
Wie heeft De Vitrine in het leven geroepen?
Wie heeft De Vitrine voorgesteld?
Wie ligt aan de basis van De Vitrine?
Uit wiens koker komt De Vitrine?
Wanneer werd De Vitrine beslist?
Wanneer keurde de Vlaamse Regering De Vitrine goed?
Van welk jaar dateert De Vitrine?
Is De Vitrine in 2021 ontstaan?
Hoe kwam De Vitrine in het Relanceplan kernversterking terecht?
Maakt De Vitrine deel uit van het Relanceplan kernversterking?
Werd De Vitrine in maart 2021 opgenomen in het relanceplan?
Nam de Vlaamse Regering het idee van De Vitrine over?
Op welk advies van Fauconnier en Selfslagh is De Vitrine gebaseerd?
Is De Vitrine een idee van Fauconnier en Selfslagh?
Welk nummer heeft het advies waaruit De Vitrine groeide?
Vindt De Vitrine haar oorsprong in advies 11?
Komt De Vitrine voort uit de twaalf adviezen?
Wat antwoordde de minister over de overheidsopdracht van De Vitrine?
Werd er voor De Vitrine een overheidsopdracht uitgeschreven?
Hoever stond de overheidsopdracht voor De Vitrine in 2021?
Werd De Vitrine aanbesteed?
Wat antwoordde de minister in het parlement over De Vitrine?
Vanwaar komt De Vitrine?
Mijn schepen vraagt waar De Vitrine plots vandaan komt.
Ik schrijf een collegenota en zoek hoe De Vitrine gegroeid is.
Wat ging er aan De Vitrine vooraf?
Weet ge wie De Vitrine uitgevonden heeft?
Is De Vitrine door de politiek of door experten bedacht?
Was De Vitrine er al voor het relanceplan?
toegang Vitrine
toegang kernwijzers
deelname Vitrine
gebruikers kernwijzers
deelnemende gemeenten Vitrine
rechthebbenden kernwijzers
deelnamevoorwaarden Vitrine
kernwijzers zonder Profploeg
kernwijzer voor elke gemeente
doelpubliek Vitrine
Wie komt in aanmerking voor De Vitrine?
Wie mag er instappen in De Vitrine?
Wie kan zich bij De Vitrine aansluiten?
Voor welke besturen dient De Vitrine?
Tot welke gemeenten richt De Vitrine zich?
Welke gemeenten mogen met een kernwijzer werken?
Mogen alle steden de kernwijzers benutten?
Mogen alle Vlaamse gemeenten deelnemen aan De Vitrine?
Kan iedere gemeente die interesse heeft instappen in De Vitrine?
Volstaat het dat we interesse hebben om aan De Vitrine mee te doen?
Is een Profploegtraject verplicht om de kernwijzers te mogen gebruiken?
Is voorafgaande begeleiding een vereiste voor De Vitrine?
Zijn de kernwijzers voorbehouden aan gemeenten met een traject?
Worden gemeenten zonder traject uitgesloten van De Vitrine?
Blijven de kernwijzers gesloten voor wie buiten de selectie viel?
Mogen ook niet-geselecteerde gemeenten de kernwijzers inkijken?
Wij grepen naast de Profploeg, mogen we de kernwijzers toch benutten?
Onze aanvraag werd afgekeurd, mogen wij nog in De Vitrine stappen?
Wij hebben al begeleiding gehad, kunnen we ook aan De Vitrine deelnemen?
Mogen gemeenten die de Profploeg kregen ook meedoen aan De Vitrine?
Wij zijn een landelijke gemeente, zijn de kernwijzers ook voor ons?
Zijn de kernwijzers enkel voor centrumsteden?
Mag een dorp de kernwijzers gebruiken?
Mag mijn stad een kernwijzer gebruiken?
Mag ik als ambtenaar vrij met de kernwijzers werken?
Is De Vitrine toegankelijk voor iedereen?
Is het zo dat enkel begeleide gemeenten welkom zijn bij De Vitrine?
Wie wil VLAIO met de kernwijzers ondersteunen?
Welke besturen wil VLAIO met de kernwijzers helpen?
Mijn schepen vraagt of wij wel recht hebben op De Vitrine.
Mijn collega denkt dat de kernwijzers niet voor ons bedoeld zijn, klopt dat?
Moogt ge De Vitrine gebruiken zonder dat ge begeleid zijt?
Wordt er iemand geweigerd bij De Vitrine?
Moeten we aan criteria voldoen om een kernwijzer te mogen gebruiken?
`,
  'vitrine-exchange': `
ervaringen delen gemeenten
uitwisseling tussen steden
van elkaar leren
goede praktijken Vitrine
kennis delen tussen besturen
creatieve concepten verspreiden
creatieve concepten documenteren
inspiratie andere steden
leren van collega-gemeenten
best practices andere gemeenten
Hoe delen gemeenten hun ervaringen in De Vitrine?
Kunnen gemeenten elkaar iets leren via De Vitrine?
Waar lees ik hoe collega-besturen het aangepakt hebben?
Waar ontdekken we de ervaringen van andere gemeenten?
Waar kunnen wij gaan spieken bij andere steden?
Kunnen we afkijken van gemeenten die al begeleid werden?
Zijn de ervaringen van begeleide gemeenten ergens te lezen?
Welke ervaringen van gemeenten met de Profploeg geeft De Vitrine door?
Worden ervaringen van andere gemeenten doorgegeven aan ons?
Wordt er kennis gedeeld tussen de gemeenten in De Vitrine?
Brengt De Vitrine gemeenten met elkaar in contact?
Is het de bedoeling dat gemeenten onder elkaar ervaringen uitwisselen?
Klopt het dat De Vitrine ervaringen van gemeenten verspreidt?
Voorzag het plan begeleiding bij de ervaringsuitwisseling?
Hoe worden creatieve concepten bekendgemaakt bij andere gemeenten?
Worden creatieve concepten gedocumenteerd?
Wat gebeurt er met creatieve concepten van gemeenten?
Waar vind ik creatieve ideeën van andere gemeenten?
Wij willen niet zelf het warme water uitvinden, bij wie kunnen we leren?
Wij willen leren uit de fouten van andere gemeenten.
Hoe raken wij aan de ervaring van besturen die ons voorgingen?
Kunt ge ons tonen wat andere steden geleerd hebben?
Ik wil eens praten met een gemeente die hetzelfde meemaakte.
Zitten de ervaringen van andere gemeenten verwerkt in de kernwijzers?
Wat hebben we aan de ervaring van andere besturen?
trajectervaringen in De Vitrine
input voor De Vitrine
link Profploeg Vitrine
doorstroming naar De Vitrine
leerpunten naar De Vitrine
evaluatie naar Vitrine
vertrouwelijkheid evaluatie
openbaarheid traject
ervaringen traject delen
herkomst input Vitrine
Welke documenten van ons traject gaan naar De Vitrine?
Gaat onze evaluatie naar De Vitrine?
Komt de evaluatie van ons traject in De Vitrine?
Wat doet De Vitrine met onze evaluatie?
Wat krijgt De Vitrine van de Profploeg?
Wat is de relatie tussen een traject en De Vitrine?
Hoe hangen de Profploeg en De Vitrine samen?
Waarom gaat ons traject naar De Vitrine?
Klopt het dat onze evaluatie als input voor De Vitrine dient?
Wie krijgt onze ervaringen te lezen via De Vitrine?
Met wie worden de ervaringen uit ons traject gedeeld?
Deelt men onze ervaringen met alle gemeenten of enkel met geïnteresseerden?
Mogen andere gemeenten onze evaluatie inkijken?
Wordt onze evaluatie openbaar gemaakt?
Is de evaluatie van ons traject geheim?
Mijn burgemeester vreest pottenkijkers, wat van ons traject wordt gedeeld?
De schepen vraagt of de buurgemeenten onze evaluatie te zien krijgen.
Wij willen discreet blijven, komt ons traject in De Vitrine?
Ik wil weten of ons verhaal in De Vitrine belandt.
Zijn de kernwijzers gemaakt met lessen uit onze trajecten?
Welke lessen uit de trajecten zitten in de kernwijzers?
Werden onze leerpunten omgezet in een kernwijzer?
Gaan onze leerpunten ook naar andere trajecten?
Wie plukt de vruchten van onze ervaringen?
Verspreidt De Vitrine wat wij in ons traject leerden?
Waar belanden de ervaringen die wij in het traject opdeden?
Mogen anderen ons traject als voorbeeld nemen in De Vitrine?
Zet ge ons traject in De Vitrine?
Publiceert u iets over ons traject?
Worden de lessen uit ons traject doorgegeven aan De Vitrine?
Voedt de Profploeg De Vitrine?
Kan een andere gemeente leren uit ons traject?
`,
} as const satisfies Readonly<Record<string, string>>;
