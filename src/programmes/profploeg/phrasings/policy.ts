/** More ways to ask what `faq/policy.ts` answers: one a line. */
export const PROFPLOEG_POLICY_PHRASINGS = {
  'profploeg-five-actions': `
lijst acties Werk aan de winkel
omnichannel
rendabele koopplatformen
digitalisering handelaars
flexibele winkelconcepten actie
maatregelen mededeling 2020
vijfpuntenplan handel
aantal Vlaamse handelsacties
vijf Vlaamse acties
online verkoop actie Vlaanderen
Welke vijf dingen wil Vlaanderen doen met Werk aan de winkel?
Geef een overzicht van de vijf acties.
Uit welke acties bestaat Werk aan de winkel?
Wat zijn de concrete maatregelen in Werk aan de winkel?
Welke initiatieven volgen uit Werk aan de winkel?
Klopt het dat er vijf acties bij Werk aan de winkel horen?
Zijn het er vier of vijf, de acties van Werk aan de winkel?
Wat is de eerste actie van Werk aan de winkel?
Wat is de laatste van de vijf Vlaamse acties?
Welke actie gaat over data en bedrijvige kernen?
Wordt onderzocht of een Vlaamse webwinkel rendabel kan zijn?
Wat zegt Werk aan de winkel over e-commerce?
Waarover gaat Het Internet. Ook uw Zaak?
Voor wie is Het Internet. Ook uw Zaak bedoeld?
Bestaat er een Vlaamse actie om handelaars online te krijgen?
Hoe krijgen winkeliers hulp om digitaal te gaan?
Krijgen zelfstandigen steun voor hun digitale strategie?
Wil Vlaanderen pop-ups en vernieuwde winkelformules steunen?
Zet de Vlaamse Regering in op nieuwe winkelformules?
Welke actie moet winkelconcepten vernieuwen?
Mijn burgemeester wil weten welke acties Vlaanderen plande voor de handel.
Wij willen weten welke Vlaamse acties er zijn voor digitale handelaars.
Ik ben het vijftal acties van Werk aan de winkel kwijt.
Kunt u de vijf voornemens van de regering voor de handel opsommen?
Weet ge welke acties er in die Vlaamse mededeling staan?
Welke acties werden gepland om de handel te vernieuwen?
Wat staat er naast Re-think nog in de vijf acties?
Zit een dashboard met data bij de vijf acties?
Hoort het herdenken van de winkelstraat bij de vijf acties?
Welke van de vijf acties gaat over online koopplatformen?
Onze winkeliers vragen welke Vlaamse actie omnichannel ondersteunt.
definitie Werk aan de winkel
mededeling Vlaamse Regering 2020
regeringsmededeling handel
datum Werk aan de winkel
doelstellingen Werk aan de winkel
flankerend beleid kern
regelgevend kader evalueren
innovatie handelssector
Vlaamse mededeling kleinhandel
pijlers Vlaams winkelbeleid
Wat houdt Werk aan de winkel in?
Wat moet ik me voorstellen bij Werk aan de winkel?
Kan je kort uitleggen wat Werk aan de winkel betekent?
Van wie komt de tekst Werk aan de winkel?
Wie stelde Werk aan de winkel op?
Welk document vormt de grondslag van het Vlaamse winkelbeleid?
Is Werk aan de winkel een decreet of een mededeling?
Is Werk aan de winkel een wet?
Klopt het dat Werk aan de winkel van september 2020 dateert?
In welk jaar kwam de mededeling over de winkels er?
Sinds wanneer bestaat Werk aan de winkel?
Werd Werk aan de winkel door de Vlaamse Regering goedgekeurd?
Wat beoogt Vlaanderen met Werk aan de winkel?
Welke drie doelen heeft de mededeling over de winkels?
Welke krachtlijnen bevat Werk aan de winkel?
Wat wil Werk aan de winkel bereiken voor de handelssector?
Moedigt Werk aan de winkel vernieuwing aan bij winkels?
Hoe stimuleert de Vlaamse Regering innovatie in de detailhandel?
Gaat Werk aan de winkel ook over regels en wetgeving?
Wordt de regelgeving over winkels geëvalueerd en aangepast?
Wil de Vlaamse overheid de bestaande handelsregels beter benutten?
Voorziet de mededeling begeleidende maatregelen voor een bedrijvige kern?
Mijn schepen vraagt wat de mededeling Werk aan de winkel wil.
In een nota las ik de term Werk aan de winkel, waarop slaat dat?
Ik zoek een samenvatting van Werk aan de winkel.
Hebt u wat uitleg over de mededeling van september 2020?
Weet ge wat de Vlaamse Regering in 2020 over de winkels heeft meegedeeld?
Wat is er in september 2020 meegedeeld over de kleinhandel?
Wij zoeken de Vlaamse tekst over de winkels uit september 2020.
Wil de Vlaamse Regering de handel vernieuwen met Werk aan de winkel?
`,
  'profploeg-rethink': `
info Re-think Winkelstraat
betekenis Re-think
project herdenken winkelstraat
Fauconnier
Selfslagh
Fauconnier & Selfslagh
creative board
participatietraject gemeenten Re-think
heruitvinden winkelstraat project
creatief denkwerk Re-think
Wat moet ik verstaan onder Re-think Winkelstraat?
Waarover ging het project Re-think Winkelstraat?
Kan je Re-think kort samenvatten?
Wat was de bedoeling van Re-think Winkelstraat?
Met welk doel werd Re-think opgezet?
Is Re-think Winkelstraat een actie van de Vlaamse Regering?
Van welk beleid maakt Re-think deel uit?
Klopt het dat Re-think bij Werk aan de winkel hoort?
Wat leverde Re-think Winkelstraat op?
Welk resultaat had Re-think?
Wat is er uit Re-think voortgekomen?
Heeft Re-think adviezen opgeleverd?
Wie werkte mee aan Re-think Winkelstraat?
Wie maakte deel uit van het creatieve team van Re-think?
Mochten lokale besturen meedenken met Re-think?
Konden steden deelnemen aan het participatietraject van Re-think?
Is er bij Re-think geluisterd naar gemeenten?
Op welke manier kregen gemeenten inspraak in Re-think?
Wat heeft Re-think Winkelstraat met de Profploeg te maken?
Wat is de link tussen Re-think en de Profploeg?
Mijn schepen hoorde over Re-think Winkelstraat en wil uitleg.
Ik kom de naam Selfslagh tegen, wie is dat?
Wij horen altijd spreken over Re-think, wat is dat eigenlijk?
Vertel eens wat over Re-think Winkelstraat.
Kent ge dat project Re-think?
Hebt u informatie over het project dat de winkelstraat heruitvindt?
Bestaat er een project dat de rol van winkelstraten opnieuw bekijkt?
Welke twee namen zaten in de creative board?
Hadden gemeenten een stem in Re-think Winkelstraat?
Hoeveel adviezen kwamen er uit het project Re-think?
Uit welk beleid komt de Profploeg voort?
Wat is de beleidsmatige achtergrond van de Profploeg?
Op welke Vlaamse beleidstekst steunt de Profploeg?
In welke beleidscontext moet ik de Profploeg plaatsen?
Binnen welk ruimer winkelbeleid kadert de Profploeg?
In welk kader past de Profploeg?
beleidscontext Profploeg
12 adviezen
alle adviezen
adviezen Re-think
adviezen Fauconnier Selfslagh
aanbevelingen winkelstraat
opsomming adviezen
aantal adviezen
advieslijst
dozijn aanbevelingen
Welke twaalf adviezen zijn er?
Geef eens alle adviezen op een rij.
Kan je de twaalf adviezen opsommen?
Wat is de volledige lijst van adviezen?
Welke aanbevelingen deed Re-think aan gemeenten?
Welke raad geeft Re-think aan steden?
Wat adviseren Fauconnier en Selfslagh aan lokale besturen?
Wat moeten we doen om onze winkelstraat te redden volgens Re-think?
Welke oplossingen stelt Re-think voor?
Zijn het er tien of twaalf, de adviezen?
Klopt het dat Re-think een dozijn adviezen gaf?
Hoort er bij elk advies een idee?
Is er aan ieder van de twaalf adviezen een concreet voorstel gekoppeld?
In welke volgorde staan de adviezen?
Waar gaan de twaalf adviezen over?
Kan ik de adviezen van Re-think ergens nalezen?
Welke inspiratie biedt Re-think voor een levendig centrum?
Bestaat er een lijstje met suggesties voor de winkelstraat?
Welke adviezen gaan over winkels en welke over de buurt?
Is er een overzicht van wat F+S voorstelt?
Mijn schepen vraagt welke aanbevelingen uit Re-think kwamen.
De gemeenteraad wil de lijst van twaalf adviezen zien.
Wij willen met de adviezen van Re-think aan de slag, welke zijn er?
Ik wil alle raadgevingen van Re-think kort lezen.
Ik ken maar een paar van de twaalf adviezen, wat zijn de andere?
Kunt u mij de adviezen van Re-think bezorgen?
Kunt ge die twaalf adviezen eens geven?
Wat werd er geadviseerd na Re-think Winkelstraat?
Welke aanbevelingen staan er in de lijst van twaalf?
Welke thema’s komen terug in de twaalf adviezen?
Ik wil de twaalf adviezen met hun ideeën in één overzicht.
Welke adviezen formuleerden Fauconnier en Selfslagh?
Geef de twaalf raadgevingen in volgorde.
`,
  'profploeg-problem': `
oorzaken neergang winkelstraat
zeven problemen
baanwinkels
concurrentie online shoppen
webshops als concurrent
inertie bestuur
impact covid winkels
pessimistische winkeliers
knelpunten winkelstraten Re-think
concurrentie in de broekzak
Aan welke kwalen lijden winkelstraten?
Waar wringt het schoentje in de winkelstraat?
Wat scheelt er met onze winkelstraten?
Waarom lopen winkelstraten leeg volgens Re-think?
Hoe komt het dat zoveel winkels sluiten?
Wat zijn de bedreigingen voor de handel in het centrum?
Welke diagnose stelde Re-think over de winkelstraat?
Hoeveel problemen somt Re-think op?
Klopt het dat Re-think zeven problemen opsomt?
Wat betekent concurrentie in de broekzak?
Slaat de broekzak op shoppen met de smartphone?
Maken internetaankopen de winkels kapot?
Wat is er mis met winkels langs steenwegen?
Trekken winkelparken aan de rand klanten weg uit de kern?
Is concurrentie uit de rand een van de problemen?
Waarom spreekt men van inertie bij het bestuur?
Welk verwijt krijgen gemeentebesturen in Re-think?
Investeren gemeenten te weinig in hun winkelstraat?
Hebben besturen te weinig visie en data volgens Re-think?
Ligt het aan slecht beheer door de stad?
Is de gemeente zelf mee schuldig aan de problemen?
Zijn winkeliers te weinig ondernemend volgens Re-think?
Ontbreekt het de winkelstraat aan inspiratie?
Laten winkelstraten kansen liggen die onbenut blijven?
Heeft de coronacrisis de winkels nog dieper geduwd?
Was covid een van de zeven oorzaken?
Waarop is de probleemanalyse van Re-think gebaseerd?
Werden er mensen geïnterviewd over de problemen van de winkelstraat?
Hoe heeft men de problemen van winkelstraten onderzocht?
De gemeenteraad vraagt waarom onze winkelstraat achteruitgaat.
Wij zien winkel na winkel verdwijnen, wat zit daarachter?
Weet ge waarom de winkelstraten op sterven liggen?
Ligt de achteruitgang van de winkelstraat aan passieve winkeliers?
Mijn schepen zegt dat online shoppen alle winkels kapotmaakt, klopt dat?
Geldt de concurrentie van het internet als een van de zeven problemen?
`,
  'profploeg-good-news': `
positief nieuws winkelstraat
lichtpunten winkelstraat
hoop voor de winkelstraat
opportuniteiten leegstaande panden
kansen van leegstand
opwaardering lokaal winkelen
heropleving lokale handel
optimisme kern
toekomst lokale winkel
twee lichtpunten
Is er nog hoop voor de winkelstraat?
Heeft Re-think ook iets positiefs te melden?
Wat is het goede nieuws uit de informatiesessie?
Welk goed nieuws werd er verteld over de winkels?
Zijn er ook pluspunten voor de winkelstraat?
Welke lichtpunten ziet Re-think?
Hoeveel lichtpunten noemt de infosessie?
Klopt het dat het lokale aanbod opnieuw gewaardeerd wordt?
Hechten consumenten weer meer belang aan de winkel om de hoek?
Herontdekken klanten de buurtwinkel?
Zijn mensen de lokale handelaar weer gaan waarderen?
Krijgt de plaatselijke winkel opnieuw erkenning?
Wint kopen bij de lokale middenstander weer aan belang?
Is er een herwaardering van wat lokaal te koop is?
Komt er een kentering ten goede voor de kleinhandel?
Gaat het ergens ook beter met de winkelstraat?
Is het tij aan het keren voor onze winkels?
Zijn er redenen om optimistisch te zijn over de winkelstraat?
Kan leegstand ook iets positiefs zijn?
Zit er iets goeds in al die lege winkelpanden?
Is een leeg pand een kans of een probleem?
Zien ze leegstand als een kans?
Mag je een leegstaande winkel ook positief bekijken?
Is er behalve slecht nieuws ook iets bemoedigends?
Wat geeft moed voor de toekomst van de handelskern?
Onze handelaars zijn ontmoedigd, is er ook een hoopgevend verhaal?
Wij willen niet alleen over problemen praten, wat gaat goed?
Ik zoek opbeurende argumenten over de lokale winkels.
Vertel eens iets vrolijks over de winkelstraat.
Ziet ge nog toekomst in de lokale winkel?
Is er ook een lichtpunt voor onze winkels?
Heeft de winkelstraat nog een mooie toekomst?
Mijn burgemeester zoekt positief nieuws over de lokale winkels.
Welke positieve punten zijn er over lokaal winkelen?
`,
  'profploeg-four-d': `
4 D’s
vier D’s betekenis
digitaal datagedreven duurzaam
post-corona aanpak
doe het samen principe
4D winkelstraat
uitleg 4D
vier D’s opsommen
digitaal, duurzaam, datagedreven
duurzaam en digitaal
Wat wordt bedoeld met 4D?
Wat betekenen de vier D’s?
Leg de vier D’s eens uit.
Welke vier woorden met een D gebruikt Re-think?
Wat betekent 4D post-corona?
Met welk letterwoord vat Re-think de tijd na corona samen?
Welk recept stelt Re-think voor na covid?
Hoe moet de winkelstraat zich herpakken na corona volgens Re-think?
Is digitaal een van de vier sleutelwoorden van Re-think?
Van wie komen de vier D’s?
Wie heeft het over 4D?
Mijn schepen vraagt wat 4D betekent in de winkelstraat.
In de presentatie stond 4D, wat wil dat zeggen?
Wij moeten de vier D’s toepassen, welke zijn dat?
Kent ge de vier D’s?
Waar staan de vier D’s voor?
Zijn het vier of vijf D’s in 4D?
Met welk woord beginnen de vier D’s?
Wat komt er na digitaal, datagedreven en duurzaam?
Hoort datagedreven bij de vier D’s?
Is doe het samen een van de vier D’s?
Hoort doe het samen bij de aanpak post-corona?
Gaan de vier D’s over de periode na corona?
Zijn de vier D’s iets anders dan de vijf B’s?
Ik verwar de vier D’s met de vijf B’s van de intake.
Horen de vier D’s bij Re-think of bij de Profploeg?
Uit welk project komt 4D?
Ik ben een van de vier D’s vergeten.
Kunt u de vier D’s van na corona op een rij zetten?
Zit duurzaam mee in 4D?
Staat digitaal in 4D?
Waarom heet het 4D?
`,
  'profploeg-relance-plan': `
inhoud relanceplan
herstelplan kernen
Vlaams herstelplan corona kern
beslissing maart 2021
bedragen relanceplan
miljoenen kernversterking
projectoproepen kern
ervaringsuitwisseling relanceplan
relancemiddelen handelskernen
verdeling budget kernversterking
Wat houdt het Relanceplan kernversterking in?
Waarover gaat het relanceplan?
Kan je het relanceplan samenvatten?
Wat is er in maart 2021 beslist over kernversterking?
Wanneer werd het relanceplan kernversterking goedgekeurd?
Van wanneer dateert het relanceplan?
Wie nam de beslissing over het Relanceplan kernversterking?
Welk orgaan keurde het relanceplan goed?
Klopt het dat de Vlaamse Regering in 2021 geld vrijmaakte voor kernversterking?
Uit welke onderdelen bestaat het Relanceplan kernversterking?
Welke luiken telt het relanceplan?
Welke acties worden betaald met het relanceplan?
Welke initiatieven kregen geld uit het relanceplan?
Hoe zijn de relancemiddelen verdeeld?
Welk deel van het relanceplan ging naar panden en welk deel naar begeleiding?
Hoeveel miljoen is er in totaal voor kernversterking uitgetrokken?
Hoeveel middelen zitten er in het relanceplan?
Welke som investeerde de Vlaamse Regering in de kernen?
Gaat de grootste hap van het relanceplan naar handelspanden?
Wat kost kernversterking aan Vlaanderen?
Via welke weg investeert de regering in kernversterking?
Bevat het relanceplan ook ervaringsuitwisseling?
Hoe ondersteunt Vlaanderen het herstel van de kernen financieel?
Wat heeft Vlaanderen over voor het herstel van stadskernen?
Wat deed de regering in 2021 om kernen te versterken?
Welke oproepen kwamen er met het relanceplan?
Mijn schepen van financiën vraagt naar de bedragen uit het relanceplan.
De raad wil weten wat het relanceplan voor kernen betekent.
Wij zoeken een overzicht van het Vlaamse geld voor kernversterking.
Hebt u de cijfers van de regeringsbeslissing van maart 2021?
Weet ge wat er allemaal in dat relanceplan zit?
Naar welke drie zaken ging het geld van het relanceplan?
Krijgen meerdere projecten geld uit het relanceplan?
Wat is er door de Vlaamse Regering beslist in het relanceplan?
`,
  'profploeg-budget': `
totaalbudget Profploeg
globaal budget Profploeg
1.450.000 euro
anderhalf miljoen Profploeg
krediet Profploeg
Vlaamse middelen Profploeg
enveloppe Profploeg
bedrag relanceplan Profploeg
bestemming 1,45 miljoen
miljoenen voor de Profploeg
Hoeveel heeft Vlaanderen over voor de Profploeg?
Welke som maakte de regering vrij voor de Profploeg?
Welk krediet kreeg de Profploeg?
Wat mag de Profploeg alles samen kosten?
Wat kost de hele Profploeg de Vlaamse belastingbetaler?
Welk bedrag werd toegekend aan de Profploeg?
Hoeveel is er begroot voor de Profploeg?
Is er meer dan een miljoen voor de Profploeg?
Klopt het dat de Profploeg bijna anderhalf miljoen kreeg?
Is 1,45 miljoen euro het bedrag voor alle gemeenten samen?
Van waar komen de miljoenen voor de Profploeg?
Uit welk plan komt die 1,45 miljoen?
In welk plan werd het budget van de Profploeg voorzien?
Wanneer werd het budget van de Profploeg toegewezen?
Sinds wanneer is er 1,45 miljoen voor de Profploeg?
Waaraan wordt de 1,45 miljoen besteed?
Waar gaat het totale bedrag van de Profploeg naartoe?
Wat wordt er met het totale Profploegbudget gedaan?
Dient het budget van de Profploeg voor creatieve ondersteuning?
Is de 1,45 miljoen bedoeld om bruisende buurten te maken?
Mijn schepen vraagt hoeveel Vlaanderen in de Profploeg steekt.
De pers vraagt naar het totale budget van de Profploeg.
Wij willen weten hoeveel miljoen er achter de Profploeg zit.
Ik moet het totaalbedrag van de Profploeg in een nota vermelden.
Hebt u het bedrag dat de regering voor de Profploeg uittrok?
Weet ge hoeveel miljoen er naar de Profploeg gaat?
Hoeveel miljoen zit er in totaal in de Profploeg?
Over welk totaalbudget beschikt de Profploeg?
Hoe groot is het totaalbudget van de Profploeg?
Welke ondersteuning wordt met de 1,45 miljoen betaald?
Dient de 1,45 miljoen voor het beleid bedrijvige kernen van gemeenten?
Hoeveel miljoen euro werd er in maart 2021 voorzien voor de Profploeg?
Ging er in het relanceplan 1,45 miljoen naar de Profploeg?
Is 1,45 miljoen het volledige budget van de Profploeg?
Hoeveel Vlaamse euro’s zijn er voor het geheel van de Profploeg?
`,
  'profploeg-building-purchase': `
handelspand kopen
premie aankoop winkelpand
verwerving vastgoed gemeente
subsidieoproep handelspanden
oproep 10 miljoen
pandenoproep
leegstaand gebouw aankopen
steun verwerven bedrijfspand
opkoop winkelpanden
aankoopsubsidie
Bestaat er een subsidie om winkelpanden aan te kopen?
Kunnen gemeenten geld krijgen om een handelspand te kopen?
Geeft Vlaanderen geld om panden op te kopen?
Is er een tussenkomst als de stad een gebouw koopt?
Steunt Vlaanderen de aankoop van leegstaande winkels?
Welke subsidie is er voor de aanschaf van een bedrijfsgebouw?
Wat was de projectoproep over handelspanden?
Hoeveel bedroeg de oproep voor handelspanden?
Hoeveel miljoen zat er in de pot voor panden?
Welk bedrag ging er naar de aankoop van bedrijfsruimten?
Klopt het dat 10 miljoen euro naar handelspanden ging?
Wanneer kwam de oproep voor de aankoop van handelspanden er?
In welk plan zat de oproep voor bedrijfsruimten?
Mag een gemeente zelf winkels opkopen met subsidie?
Waarvoor moesten de gekochte panden dienen?
Moet een gesubsidieerd pand bijdragen aan een bedrijvige kern?
Zit de aankoop van panden in de Profploeg?
Is de oproep voor panden hetzelfde als de Profploeg?
Koopt de Profploeg gebouwen voor ons?
Hangt de pandensubsidie samen met de Profploeg?
Mijn burgemeester wil een oude bank op de markt kopen, bestaat er subsidie?
Ik zoek financiering om een hoekpand in de kern te kopen.
Waar vind ik geld om een verkrot handelshuis op te kopen?
Hebt u info over de subsidie voor aankoop van winkelvastgoed?
Kunt ge als gemeente subsidie krijgen voor een pand?
Onze stad wil een leegstaande winkel verwerven, bestaat er een Vlaamse subsidie?
Welk doel moesten aangekochte handelspanden dienen?
Staat de subsidie voor handelspanden los van de Profploeg?
Wij willen een leegstaand handelspand verwerven, is daar een oproep voor?
Kunnen we financiële hulp krijgen om handelsvastgoed te verwerven?
Mochten gemeenten panden kopen met geld van het relanceplan?
`,
} as const satisfies Readonly<Record<string, string>>;
