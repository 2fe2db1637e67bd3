/** More ways to ask about the figures per province: one a line. */
export const PROFPLOEG_FIGURES_PROVINCES_PHRASINGS = {
  'profploeg-figures-provinces': `
aanvragen verdeeld over provincies
ranglijst provincies
tabel per provincie
opsplitsing naar provincie
koploper provincies
regionale verdeling aanvragen
provincies eerste ronde 2021
Vlaamse provincies vergeleken
aanvragen naar herkomst
aanvragen vijf provincies
Hoeveel gemeenten dienden er in elke provincie in?
Hoe verdelen de 35 aanvragen zich over de vijf provincies?
Hoe liggen de aantallen aanvragen in elk van de provincies?
Wat is de score van iedere provincie afzonderlijk?
Welke provincie staat bovenaan in het aantal aanvragen?
Welke provincie bengelt onderaan?
Welke provincie had de meeste kandidaten?
Waar in Vlaanderen was de belangstelling het grootst?
Waar in Vlaanderen werd er het minst ingediend?
Waren alle vijf provincies erbij in de eerste ronde?
Zijn er grote verschillen tussen de provincies?
Zijn de aanvragen gelijk verdeeld over Vlaanderen?
Kwamen de aanvragen uit heel Vlaanderen?
Klopt het dat de provincies ongelijk scoren?
Klopt het dat twee provincies elk 7 aanvragen hadden?
Is er een gelijke stand tussen provincies in de eerste ronde?
Welke provincies hadden evenveel aanvragen?
Dienden er in de ene provincie meer gemeenten in dan in de andere?
Hoe groot is het verschil tussen de eerste en de laatste provincie?
Welke provincies dienden minder dan tien aanvragen in?
In welke provincie werden niet alle aanvragen geselecteerd?
Waar komen de indieners van de eerste ronde geografisch vandaan?
Bestaat er een kaart of tabel met de aanvragen per provincie?
Kunt u de aanvragen provincie per provincie opsommen?
Hebt ge het aantal voor elke provincie apart?
Zet de provincies eens op een rij.
Rangschik de provincies volgens het aantal aanvragen.
Mijn gedeputeerde wil de provincies met elkaar vergelijken.
Ons provinciebestuur vraagt hoe de vijf provincies scoorden.
De minister gaf een verdeling per provincie, wat zijn de aantallen?
Ik maak een grafiek over de provincies en zoek de aantallen.
Wij willen weten hoe de aanvragen over het Vlaamse grondgebied verspreid zijn.
Uit welke delen van Vlaanderen kwamen de kandidaten?
Hoeveel kandidaturen leverde elke provincie?
Wat leverde de oproep op in de verschillende provincies?
`,
  'profploeg-figures-antwerp': `
Antwerpse aanvragers
aandeel Antwerpen
Antwerpen 2021
inzendingen Antwerpen
Antwerpse kandidaturen
statistiek Antwerpen
deelname Antwerpen
belangstelling Antwerpen
7 aanvragen Antwerpen
Antwerpse dossiers augustus 2021
Hoeveel inzendingen kwamen er vanuit Antwerpen binnen?
Hoeveel kandidaat-gemeenten telde de provincie Antwerpen?
Met welk getal staat Antwerpen in de tabel?
Hoe vaak werd de begeleiding aangevraagd in Antwerpen?
Hoeveel lokale besturen uit Antwerpen stelden zich kandidaat?
Welk deel van de 35 aanvragen was Antwerps?
Hoeveel Antwerpse gemeenten dienden in tegen 13 augustus 2021?
Zijn er tegen 13 augustus formulieren ingediend vanuit Antwerpen?
Klopt het dat zeven Antwerpse gemeenten kandidaat waren?
Was Antwerpen vertegenwoordigd bij de eerste indieners?
Kwam er ook iets binnen uit Antwerpen?
Mijn gedeputeerde vraagt hoeveel Antwerpse gemeenten interesse toonden.
Ons provinciebestuur in Antwerpen wil weten hoeveel kandidaten er waren.
Wij zijn een Antwerpse gemeente, hoeveel besturen uit onze provincie deden dat ook?
Ik moet het Antwerpse cijfer in een nota zetten.
Kunt u mij het aantal aanvragen van Antwerpen geven?
Hebt ge een getal voor Antwerpen?
Zeg eens hoeveel Antwerpse steden en gemeenten zich aanmeldden.
Was de Profploeg populair in Antwerpen?
Hoe groot was de respons in Antwerpen?
Welk resultaat haalde Antwerpen bij de eerste oproep?
Dienden er in Antwerpen veel of weinig besturen in?
Hoeveel projecten werden er in Antwerpen ingediend?
Wat gaf de minister op als aantal voor Antwerpen?
Hoeveel gemeenten uit de Antwerpse Kempen en de rest van de provincie waren kandidaat?
Haalde de provincie Antwerpen meer dan vijf aanvragen?
Waren het zeven of acht dossiers in de provincie Antwerpen?
Hoeveel aanvragers had de streek rond Antwerpen, Mechelen en Turnhout samen?
Hoe actief was de provincie Antwerpen in de eerste ronde?
Wat weet je over de Antwerpse deelname van 2021?
Is het aantal van 7 voor Antwerpen het juiste?
Hoeveel Antwerpse centra vroegen hulp van experten?
Over hoeveel gemeenten gaat het in de provincie Antwerpen?
Werd er vanuit de provincie Antwerpen flink ingeschreven?
Ik vergelijk onze Antwerpse gemeenten, hoeveel vroegen er begeleiding?
`,
  'profploeg-figures-limburg': `
Limburgse aanvragers
aandeel Limburg
Limburg 2021
inzendingen Limburg
Limburgse kandidaturen
statistiek Limburg
deelname Limburg
belangstelling Limburg
3 aanvragen Limburg
Limburgse dossiers augustus 2021
Hoeveel inzendingen kwamen er vanuit Limburg binnen?
Hoeveel kandidaat-gemeenten telde de provincie Limburg?
Met welk getal staat Limburg in de tabel?
Hoe vaak werd de begeleiding aangevraagd in Limburg?
Hoeveel lokale besturen uit Limburg stelden zich kandidaat?
Welk deel van de 35 aanvragen was Limburgs?
Hoeveel Limburgse gemeenten dienden in tegen 13 augustus 2021?
Zijn er tegen 13 augustus formulieren ingediend vanuit Limburg?
Klopt het dat drie Limburgse gemeenten kandidaat waren?
Was Limburg vertegenwoordigd bij de eerste indieners?
Kwam er ook iets binnen uit Limburg?
Mijn gedeputeerde vraagt hoeveel Limburgse gemeenten interesse toonden.
Ons provinciebestuur in Limburg wil weten hoeveel kandidaten er waren.
Wij zijn een Limburgse gemeente, hoeveel besturen uit onze provincie deden dat ook?
Ik moet het Limburgse cijfer in een nota zetten.
Kunt u mij het aantal aanvragen van Limburg geven?
Hebt ge een getal voor Limburg?
Zeg eens hoeveel Limburgse steden en gemeenten zich aanmeldden.
Was de Profploeg populair in Limburg?
Hoe groot was de respons in Limburg?
Welk resultaat haalde Limburg bij de eerste oproep?
Dienden er in Limburg veel of weinig besturen in?
Hoeveel projecten werden er in Limburg ingediend?
Wat gaf de minister op als aantal voor Limburg?
Hoeveel gemeenten uit Haspengouw, het Maasland en de rest van Limburg waren kandidaat?
Bleef Limburg onder de vijf aanvragen?
Waren het drie of vier dossiers in Limburg?
Hoe actief was Limburg in de eerste ronde?
Wat weet je over de Limburgse deelname van 2021?
Is het aantal van 3 voor Limburg het juiste?
Hoeveel Limburgse centra vroegen hulp van experten?
Over hoeveel gemeenten gaat het in Limburg?
Hebben de Limburgers massaal ingeschreven?
Ik vergelijk onze Limburgse gemeenten, hoeveel vroegen er begeleiding?
`,
  'profploeg-figures-east': `
Oost-Vlaamse aanvragers
aandeel Oost-Vlaanderen
Oost-Vlaanderen 2021
inzendingen Oost-Vlaanderen
Oost-Vlaamse kandidaturen
statistiek Oost-Vlaanderen
deelname Oost-Vlaanderen
belangstelling Oost-Vlaanderen
5 aanvragen Oost-Vlaanderen
Oost-Vlaamse dossiers augustus 2021
Hoeveel inzendingen kwamen er vanuit Oost-Vlaanderen binnen?
Hoeveel kandidaat-gemeenten telde de provincie Oost-Vlaanderen?
Met welk getal staat Oost-Vlaanderen in de tabel?
Hoe vaak werd de begeleiding aangevraagd in Oost-Vlaanderen?
Hoeveel lokale besturen uit Oost-Vlaanderen stelden zich kandidaat?
Welk deel van de 35 aanvragen was Oost-Vlaams?
Hoeveel Oost-Vlaamse gemeenten dienden in tegen 13 augustus 2021?
Zijn er tegen 13 augustus formulieren ingediend vanuit Oost-Vlaanderen?
Klopt het dat vijf Oost-Vlaamse gemeenten kandidaat waren?
Was Oost-Vlaanderen vertegenwoordigd bij de eerste indieners?
Kwam er ook iets binnen uit Oost-Vlaanderen?
Mijn gedeputeerde vraagt hoeveel Oost-Vlaamse gemeenten interesse toonden.
Ons provinciebestuur in Oost-Vlaanderen wil weten hoeveel kandidaten er waren.
Wij zijn een Oost-Vlaamse gemeente, hoeveel besturen uit onze provincie deden dat ook?
Ik moet het Oost-Vlaamse cijfer in een nota zetten.
Kunt u mij het aantal aanvragen van Oost-Vlaanderen geven?
Hebt ge een getal voor Oost-Vlaanderen?
Zeg eens hoeveel Oost-Vlaamse steden en gemeenten zich aanmeldden.
Was de Profploeg populair in Oost-Vlaanderen?
Hoe groot was de respons in Oost-Vlaanderen?
Welk resultaat haalde Oost-Vlaanderen bij de eerste oproep?
Dienden er in Oost-Vlaanderen veel of weinig besturen in?
Hoeveel projecten werden er in Oost-Vlaanderen ingediend?
Wat gaf de minister op als aantal voor Oost-Vlaanderen?
Hoeveel gemeenten uit het Meetjesland, het Waasland en de rest van Oost-Vlaanderen waren kandidaat?
Haalde Oost-Vlaanderen minstens vijf aanvragen?
Waren het vijf of zes dossiers in Oost-Vlaanderen?
Hoeveel Oost-Vlamingen schreven hun gemeente in?
Hoe actief was Oost-Vlaanderen in de eerste ronde?
Wat weet je over de Oost-Vlaamse deelname van 2021?
Is het aantal van 5 voor Oost-Vlaanderen het juiste?
Hoeveel Oost-Vlaamse centra vroegen hulp van experten?
Over hoeveel gemeenten gaat het in Oost-Vlaanderen?
Werd er vanuit Oost-Vlaanderen flink ingeschreven?
Ik vergelijk onze Oost-Vlaamse gemeenten, hoeveel vroegen er begeleiding?
`,
  'profploeg-figures-brabant': `
Vlaams-Brabantse aanvragers
aandeel Vlaams-Brabant
Vlaams-Brabant 2021
inzendingen Vlaams-Brabant
Vlaams-Brabantse kandidaturen
statistiek Vlaams-Brabant
deelname Vlaams-Brabant
belangstelling Vlaams-Brabant
7 aanvragen Vlaams-Brabant
Vlaams-Brabantse dossiers augustus 2021
Hoeveel inzendingen kwamen er vanuit Vlaams-Brabant binnen?
Hoeveel kandidaat-gemeenten telde de provincie Vlaams-Brabant?
Met welk getal staat Vlaams-Brabant in de tabel?
Hoe vaak werd de begeleiding aangevraagd in Vlaams-Brabant?
Hoeveel lokale besturen uit Vlaams-Brabant stelden zich kandidaat?
Welk deel van de 35 aanvragen was Vlaams-Brabants?
Hoeveel Vlaams-Brabantse gemeenten dienden in tegen 13 augustus 2021?
Zijn er tegen 13 augustus formulieren ingediend vanuit Vlaams-Brabant?
Klopt het dat zeven Vlaams-Brabantse gemeenten kandidaat waren?
Was Vlaams-Brabant vertegenwoordigd bij de eerste indieners?
Kwam er ook iets binnen uit Vlaams-Brabant?
Mijn gedeputeerde vraagt hoeveel Vlaams-Brabantse gemeenten interesse toonden.
Ons provinciebestuur in Vlaams-Brabant wil weten hoeveel kandidaten er waren.
Wij zijn een Vlaams-Brabantse gemeente, hoeveel besturen uit onze provincie deden dat ook?
Ik moet het Vlaams-Brabantse cijfer in een nota zetten.
Kunt u mij het aantal aanvragen van Vlaams-Brabant geven?
Hebt ge een getal voor Vlaams-Brabant?
Zeg eens hoeveel Vlaams-Brabantse steden en gemeenten zich aanmeldden.
Was de Profploeg populair in Vlaams-Brabant?
Hoe groot was de respons in Vlaams-Brabant?
Welk resultaat haalde Vlaams-Brabant bij de eerste oproep?
Dienden er in Vlaams-Brabant veel of weinig besturen in?
Hoeveel projecten werden er in Vlaams-Brabant ingediend?
Wat gaf de minister op als aantal voor Vlaams-Brabant?
Hoeveel gemeenten uit het Hageland, het Pajottenland en de rest van Vlaams-Brabant waren kandidaat?
Wat is de selectie in Vlaams-Brabant geworden?
Hoeveel gemeenten haalden het in Vlaams-Brabant?
Hoeveel Vlaams-Brabantse kandidaten werden gekozen?
Zijn er in Vlaams-Brabant vijf gemeenten goedgekeurd?
Is het juist dat Vlaams-Brabant 7 aanvragen en 5 geselecteerden had?
Hoeveel Vlaams-Brabantse gemeenten zijn niet weerhouden?
Werden alle Vlaams-Brabantse aanvragen goedgekeurd?
Wat is het verschil tussen aangevraagd en geselecteerd in Vlaams-Brabant?
`,
  'profploeg-figures-west': `
West-Vlaamse aanvragers
aandeel West-Vlaanderen
West-Vlaanderen 2021
inzendingen West-Vlaanderen
West-Vlaamse kandidaturen
statistiek West-Vlaanderen
deelname West-Vlaanderen
belangstelling West-Vlaanderen
13 aanvragen West-Vlaanderen
West-Vlaamse dossiers augustus 2021
Hoeveel inzendingen kwamen er vanuit West-Vlaanderen binnen?
Hoeveel kandidaat-gemeenten telde de provincie West-Vlaanderen?
Met welk getal staat West-Vlaanderen in de tabel?
Hoe vaak werd de begeleiding aangevraagd in West-Vlaanderen?
Hoeveel lokale besturen uit West-Vlaanderen stelden zich kandidaat?
Welk deel van de 35 aanvragen was West-Vlaams?
Hoeveel West-Vlaamse gemeenten dienden in tegen 13 augustus 2021?
Zijn er tegen 13 augustus formulieren ingediend vanuit West-Vlaanderen?
Klopt het dat dertien West-Vlaamse gemeenten kandidaat waren?
Was West-Vlaanderen vertegenwoordigd bij de eerste indieners?
Kwam er ook iets binnen uit West-Vlaanderen?
Mijn gedeputeerde vraagt hoeveel West-Vlaamse gemeenten interesse toonden.
Ons provinciebestuur in West-Vlaanderen wil weten hoeveel kandidaten er waren.
Wij zijn een West-Vlaamse gemeente, hoeveel besturen uit onze provincie deden dat ook?
Ik moet het West-Vlaamse cijfer in een nota zetten.
Kunt u mij het aantal aanvragen van West-Vlaanderen geven?
Hebt ge een getal voor West-Vlaanderen?
Zeg eens hoeveel West-Vlaamse steden en gemeenten zich aanmeldden.
Was de Profploeg populair in West-Vlaanderen?
Hoe groot was de respons in West-Vlaanderen?
Welk resultaat haalde West-Vlaanderen bij de eerste oproep?
Dienden er in West-Vlaanderen veel of weinig besturen in?
Hoeveel projecten werden er in West-Vlaanderen ingediend?
Wat gaf de minister op als aantal voor West-Vlaanderen?
Hoeveel gemeenten uit de Westhoek, de kust en de rest van West-Vlaanderen waren kandidaat?
Heeft West-Vlaanderen het hoogste aantal aanvragen?
Is er meer ingediend door West-Vlaanderen dan door de rest?
Is West-Vlaanderen nummer één met 13 aanvragen?
Hoeveel West-Vlamingen schreven hun gemeente in?
Staat West-Vlaanderen op kop, en met hoeveel?
Hoeveel West-Vlaamse centra vroegen hulp van experten?
Over hoeveel gemeenten gaat het in West-Vlaanderen?
Wat weet je over de grote West-Vlaamse deelname van 2021?
Ik vergelijk onze West-Vlaamse gemeenten, hoeveel vroegen er begeleiding?
`,
} as const satisfies Readonly<Record<string, string>>;
