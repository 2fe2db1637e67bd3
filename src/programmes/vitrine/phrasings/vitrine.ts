/** More ways to ask what `faq/vitrine.ts` answers: one a line. */
export const VITRINE_OFFER_PHRASINGS = {
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
  'vitrine-budget': `
bedrag Vitrine
kredieten De Vitrine
Vitrine geld Vlaanderen
550.000 euro
Vitrine budget relanceplan
begroting Vitrine
investering De Vitrine
kostprijs Vitrine overheid
bestemming budget Vitrine
budgetten Vitrine en Profploeg
Hoeveel geld werd er voor De Vitrine vrijgemaakt?
Hoeveel geld ging er naar De Vitrine?
Hoeveel middelen kreeg De Vitrine?
Hoeveel heeft de overheid over voor De Vitrine?
Hoeveel Vlaams geld zit er in De Vitrine?
Hoeveel maakte de regering vrij voor De Vitrine?
Welk budget kreeg De Vitrine toegewezen?
Welke som was voorzien voor De Vitrine?
Welk krediet werd ingeschreven voor De Vitrine?
Wat is de totale begroting van De Vitrine?
Over welk budget beschikt De Vitrine?
Wat kostte De Vitrine aan de Vlaamse belastingbetaler?
Waarom kost De Vitrine 550.000 euro?
Is 550.000 euro het bedrag voor De Vitrine?
Is er meer dan een half miljoen euro voor De Vitrine?
Waar gaat de 550.000 euro naartoe?
Waaraan wordt de 550.000 euro besteed?
Waaraan wordt het budget van De Vitrine uitgegeven?
Wat doet men met het geld van De Vitrine?
Wordt er met het budget van De Vitrine uitwisseling tussen gemeenten betaald?
Dient het Vitrinebudget om creatieve concepten te verspreiden?
Gaat het geld van De Vitrine rechtstreeks naar gemeenten?
Uit welke pot komt het geld voor De Vitrine?
Wie financiert De Vitrine?
Wie draagt de kosten van De Vitrine?
Wie legt het geld voor De Vitrine op tafel?
Betaalt de Vlaamse Regering De Vitrine?
Werd De Vitrine met relancemiddelen betaald?
Wanneer werd het budget voor De Vitrine vastgelegd?
Kreeg de Profploeg een groter budget dan De Vitrine?
Hoe groot is het verschil in budget tussen De Vitrine en de Profploeg?
Mijn schepen van financiën vraagt wat De Vitrine aan Vlaanderen kost.
Ik moet weten hoeveel euro Vlaanderen in De Vitrine stak.
Weet ge hoeveel geld er in De Vitrine zit?
Is het waar dat De Vitrine duurder is dan de Profploeg?
`,
  'vitrine-why-cooperation': `
waarom samenwerken
nut van samenwerken
voordelen samenwerking
meerwaarde samenwerking centrum
argumenten voor samenwerking
noodzaak samenwerking kern
samenwerking stakeholders belang
samen de kern versterken
samenwerken stimuleren
samen kern doen herleven
Waarom is samenwerken zo belangrijk?
Waarom is samenwerking essentieel voor een kern?
Waarom zouden we als gemeente partners zoeken voor ons centrum?
Waarom kan de stad haar kern niet in haar eentje versterken?
Wat is de meerwaarde van samenwerken met ondernemers?
Wat hebben wij eraan om met handelaars de handen in elkaar te slaan?
Welk belang heeft samenwerking voor een bedrijvige kern?
Welke taak heeft een lokaal bestuur als het over samenwerking gaat?
Moeten wij ervoor zorgen dat handelaars met elkaar samenwerken?
Moet een gemeente samenwerken tussen stakeholders aanmoedigen?
Is het de rol van de stad om partijen onderling te doen samenwerken?
Hoort het bij de taken van de gemeente om samenwerking aan te moedigen?
Mogen we stakeholders aansporen om met elkaar samen te werken?
Is samenwerking onmisbaar om een centrum te doen heropleven?
Is samenwerken met stakeholders de moeite waard?
Heeft het zin om met handelaars en eigenaars samen te werken?
Klopt het dat samenwerking essentieel is voor een levendig centrum?
Werkt een lokaal bestuur beter samen met verschillende stakeholders?
Kunnen we het centrum heropwaarderen zonder samen te werken?
Lukt kernversterking ook zonder samenwerking?
Kan de stad zonder partners haar centrum doen heropleven?
Ons college gelooft niet in samenwerking, waarom is dat toch nodig?
Mijn schepen vraagt waarom we met handelaars zouden samenwerken.
Ik moet uitleggen waarom een samenwerking met partners nodig is.
Hoe verantwoord ik dat we inzetten op samenwerking?
Waarom hecht u zoveel belang aan samenwerking?
Waarom moet ge samenwerken om een kern te versterken?
Helpt samenwerking om onze kern te laten heropleven?
Met welke partijen werkt een gemeente samen voor een levendige kern?
Waarom willen we de stakeholders betrekken?
Wat is de reden om handelaars erbij te halen?
Met wie werk je best samen in het centrum?
met wie samenwerken
basisvragen samenwerking
kernvragen kernwijzer
stakeholders betrekken waarom
verwachtingen stakeholders
belanghebbenden identificeren
juiste partners vinden
partners bepalen
reden om te betrekken
partnerkeuze
Met welke partijen gaan we in zee?
Wie zijn onze belanghebbenden?
Wie nodig ik uit om samen te werken?
Welke partners zoeken we voor ons centrum?
Hoe selecteer ik de juiste partners?
Hoe kies je met wie je samenwerkt?
Hoe bepaal ik welke partijen we nodig hebben voor onze samenwerking?
Hoe weet ik of we geen partner vergeten bij de samenwerking?
Wat verwachten wij precies van onze partners?
Welke bijdrage verwachten we van een partner?
Welke verwachtingen hebben we tegenover elke partner?
Hoe formuleren we onze verwachtingen ten aanzien van belanghebbenden?
Welke vragen moet ge uzelf stellen voor ge gaat samenwerken?
Welke drie vragen staan centraal bij samenwerken?
Wat vraag je je af voor je partners aanspreekt?
Hoe luiden de kernvragen rond samenwerken?
Wat betekent "Samenwerken: wie, wat, waarom?"
Samenwerken met wie en met welke bedoeling?
Klopt het dat de kernvragen eenvoudig zijn maar de antwoorden complex?
Is het moeilijk om te bepalen wie je stakeholders zijn?
Welke tools helpen ons om de kernvragen te beantwoorden?
Wat helpt om de vragen wie, wat en waarom te beantwoorden?
Mijn schepen vraagt met wie we rond de tafel moeten zitten.
Wij weten niet goed welke partners we nodig hebben.
Ik twijfel wie een stakeholder is en wie niet.
`,
} as const satisfies Readonly<Record<string, string>>;
