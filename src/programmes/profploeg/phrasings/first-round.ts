/** More ways to ask about the figures of the first round: one a line. */
export const PROFPLOEG_FIRST_ROUND_PHRASINGS = {
  'profploeg-first-round': `
35 aanvragen
eindstand eerste ronde
respons zomer 2021
resultaat eerste oproep
aantal indieners augustus 2021
totaal ingediende dossiers
opkomst eerste ronde
startcijfers Profploeg 2021
belangstelling eerste oproep
balans eerste indieningsronde
Hoeveel steden en gemeenten vroegen in de eerste ronde begeleiding aan?
Hoeveel gemeenten meldden zich aan bij de eerste oproep?
Hoeveel lokale besturen stelden zich in de zomer van 2021 kandidaat?
Wat is het aantal ingediende aanvragen van de eerste indieningsronde?
Hoeveel aanvraagformulieren kreeg VLAIO op 13 augustus 2021?
Hoeveel projecten werden er bij de start ingediend?
Hoe vaak werd de begeleiding aangevraagd in de eerste ronde?
Kwamen er in de eerste ronde veel aanvragen binnen?
Was de eerste oproep een succes?
Was er grote interesse van gemeenten bij de start?
Sloeg de oproep aan bij de gemeenten in 2021?
Liep het storm voor de eerste ronde?
Klopt het dat er in augustus 2021 vijfendertig kandidaten waren?
Klopt het dat de eerste oproep 35 dossiers opleverde?
Hoeveel aanvragen waren er bij de start precies, 35 of meer?
Waarom spreekt men van 35 aanvragen en 33 gemeenten?
Vat de eerste ronde samen: hoeveel ingediend, hoeveel gekozen?
Wat is er met de 35 aanvragen gebeurd?
Hoe verliep de eerste ronde in cijfers: ingediend, afgekeurd, gekozen?
Geef me alle cijfers van de eerste lichting in één keer.
Kunt u de resultaten van de eerste indieningsronde samenvatten?
Hebt ge cijfers over de allereerste ronde?
Hoeveel gegadigden waren er toen de Profploeg begon?
Met welk aantal kandidaten startte de Profploeg?
Hoeveel besturen toonden interesse tegen de deadline van 13 augustus?
Werden er tegen 13 augustus meer dan dertig dossiers ingediend?
Mijn schepen vraagt hoeveel besturen er in 2021 hebben meegedongen.
Ons college wil weten hoeveel concurrentie er was in de eerste ronde.
Ik schrijf een artikel en zoek de kerncijfers van de eerste ronde.
Wij willen inschatten hoe druk het was bij de eerste oproep.
Hoeveel aanvragen telde de minister voor de eerste ronde?
Welke totalen gelden voor de aanvraagronde van juni tot augustus 2021?
Hoe groot was het aantal inschrijvingen bij de lancering?
Hoeveel kandidaturen waren er bij ronde 1?
Hoe zag de balans van ronde 1 eruit?
Wat antwoordde de minister over de begeleidingen?
Wat weet de Vlaamse Regering over de resultaten van de oproep?
uitverkoren gemeenten aantal
slaagcijfer eerste oproep
goedgekeurde aanvragen 2021
33 van de 35
selectiegraad
aantal gekozen besturen
weerhouden gemeenten eerste ronde
drieëndertig gemeenten
winnaars eerste oproep aantal
aantal starters eerste lichting
Hoeveel gemeenten kwamen door de eerste selectie?
Hoeveel gemeenten werden aanvaard in ronde 1?
Hoeveel gemeenten mochten in 2021 aan de begeleiding beginnen?
Hoeveel aanvragen kregen een positief antwoord in de eerste ronde?
Hoeveel trajecten gingen er nog in 2021 van start?
Hoeveel kandidaten slaagden er in de eerste ronde?
Wat is het aantal laureaten van de eerste oproep?
Hoeveel procent van de kandidaten werd in de eerste ronde gekozen?
Werden bijna alle kandidaten van 2021 aanvaard?
Werd iedereen die in augustus 2021 indiende ook geselecteerd?
Hadden de 35 kandidaten veel kans om gekozen te worden?
Klopt het dat 33 van de 35 indieners geselecteerd werden?
Klopt het dat er drieëndertig gemeenten mochten starten?
Klopt het dat de 33 geselecteerden nog in 2021 zouden beginnen?
Startten alle 33 nog in hetzelfde jaar?
Wanneer begonnen de 33 gekozen gemeenten?
Hoe ging de groep van 33 geselecteerden van start?
Hoeveel besturen telt de selectie van 2021 in haar geheel?
Waarom ken je alleen het aantal geselecteerden van de eerste ronde?
Hoeveel gelukkigen waren er bij de eerste oproep?
Hoeveel steden en gemeenten zaten in de eerste selectie?
Hoeveel besturen vielen binnen de selectie van augustus 2021?
Hoeveel gemeenten koos VLAIO uit de eerste kandidaten?
Wie werd er geselecteerd in 2021, hoeveel gemeenten waren dat?
Mijn schepen vraagt hoeveel gemeenten er destijds gekozen werden.
Ons college wil de slaagkans van de eerste ronde kennen.
Ik heb het aantal goedgekeurde dossiers van de eerste ronde nodig.
Wij willen weten hoe groot de groep geselecteerden in 2021 was.
Kunt u zeggen hoeveel besturen groen licht kregen in ronde 1?
Hoeveel gemeenten hebt ge in de eerste ronde uitgekozen?
Zeg eens hoeveel er van die 35 gekozen zijn.
Bij hoeveel gemeenten was het raak in de eerste ronde?
Hoeveel gemeenten werden door de selectie van 2021 toegelaten?
Met hoeveel gemeenten ging de Profploeg in 2021 aan de slag na de eerste selectie?
34 beoordeelde aanvragen
ontvankelijkheid eerste ronde
geweigerde dossiers 2021
afgekeurde aanvragen cijfers
uitgesloten gemeente 2021
aantal ongeldige dossiers 2021
aantal onduidelijke dossiers 2021
afvallers eerste ronde
aantal afwijzingen
aantal beoordeelde dossiers
Hoeveel kandidaten van de eerste ronde werden afgewezen?
Hoeveel aanvragen werden onontvankelijk verklaard in 2021?
Hoeveel van de 35 dossiers doorstonden de ontvankelijkheidstoets?
Hoeveel aanvragen zijn er effectief beoordeeld in de eerste ronde?
Hoeveel van de 34 beoordeelde aanvragen waren nog te vaag?
Werden er in 2021 veel gemeenten geweigerd?
Is er ooit een gemeente afgewezen wegens te weinig informatie?
Zijn er aanvragen buiten beoordeling gebleven in de eerste ronde?
Viel er in de eerste ronde iemand af?
Was elke aanvraag van 2021 ontvankelijk?
Klopt het dat 34 van de 35 aanvragen ontvankelijk waren?
Klopt het dat er 34 aanvragen beoordeeld werden?
Klopt het dat twee gemeenten van de eerste ronde niet mochten starten?
Wat scheelde er aan het ene dossier dat in de eerste ronde onontvankelijk was?
Om welke reden kon één gemeente nog niet starten in de eerste ronde?
Waarom is er een aanvraag van de eerste ronde niet beoordeeld?
Waarom mochten twee van de 35 gemeenten niet beginnen?
Kwam het door te weinig informatie dat een aanvraag in 2021 sneuvelde?
Wat was er mis met de twee aanvragen die het in 2021 niet haalden?
Kregen de twee afgevallen gemeenten een nieuwe kans in de tweede ronde?
Werden de twee uitgevallen gemeenten van de eerste ronde gecontacteerd?
Wie zou die twee gemeenten contacteren die in augustus 2021 uitvielen?
Hielp de provincie de twee gemeenten die in de eerste ronde niet konden starten?
Konden de twee afvallers met hulp van de provincie opnieuw indienen voor ronde twee?
Welk deel van de 35 werd afgekeurd?
Hoe streng was men in 2021 voor de 35 ingediende dossiers?
Wat is het percentage afgekeurde dossiers bij de eerste oproep?
Hoeveel dossiers werden als onvolledig beschouwd in de eerste ronde?
Mijn schepen vraagt hoeveel aanvragen er in 2021 werden teruggestuurd.
De gemeenteraad wil weten hoe vaak een dossier in 2021 ongeldig werd verklaard.
Wij vrezen een afwijzing, hoe vaak gebeurde dat in de eerste ronde?
Ik zoek het cijfer van de ongeldige aanvragen bij de eerste oproep.
Kunt u zeggen hoeveel dossiers VLAIO in 2021 niet aanvaardde?
Hoeveel gemeenten hebt ge in 2021 moeten afwijzen?
Geef eens het aantal ontvankelijke tegenover het aantal onontvankelijke dossiers.
`,
} as const satisfies Readonly<Record<string, string>>;
