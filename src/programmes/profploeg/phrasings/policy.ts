/** More ways to ask about the policy around the programme: one a line. */
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
} as const satisfies Readonly<Record<string, string>>;
