/** Spoken and longer ways to ask what `faq/figures.ts` answers: one a line. */
export const PROFPLOEG_FIGURES_EXTRA_PHRASINGS = {
  'profploeg-first-round': `
Ik ben nieuw op de dienst, hoeveel besturen hebben zich destijds bij de eerste lichting gemeld?
Stel dat ik de raad wil informeren, hoeveel dossiers lagen er half augustus 2021 op tafel?
Hoe zit dat met die eerste ronde, waren er veel liefhebbers?
Hoeveel gemeenten staken tegen midden augustus hun vinger op voor begeleiding?
Is het zo dat bijna iedereen die in 2021 meedong ook mocht beginnen?
Ge spreekt van 33 gemeenten, maar hoeveel hadden er eigenlijk meegedaan aan de oproep?
Wat was er mis met die ene aanvraag die niet ontvankelijk was?
Mijn diensthoofd beweert dat er niemand geweigerd werd in ronde één, klopt dat wel?
Hoeveel dossiers hebben ze in de eerste ronde echt inhoudelijk bekeken?
Er was toch één gemeente die nog niet mocht beginnen, hoe kwam dat?
Waarom zijn er in de eerste ronde 34 dossiers bekeken en geen 35?
Wie nam contact op met de gemeenten die er in de eerste ronde niet bij waren?
Kregen de pechvogels van augustus 2021 hulp om het nog eens te proberen?
Was het verplicht voor die twee gemeenten om zich door de provincie te laten helpen?
Kon een dossier in de eerste ronde ook te onduidelijk zijn om van start te gaan?
Wanneer moesten de 33 uitverkoren gemeenten normaal aan hun intakegesprek beginnen?
Met welk gesprek zijn de gekozen gemeenten van de eerste lichting gestart?
Hoeveel kans hadden we gehad als we in augustus 2021 hadden ingediend?
Da was precies een succes die eerste keer, met hoeveel waren ze?
Wat is er geworden van de dossiers die in augustus 2021 binnenliepen?
Geef mij efkes het verschil tussen ingediend en uitgekozen in de eerste ronde.
Wij waren er toen niet bij, hoeveel andere besturen wel?
Ze zeggen dat er twee gemeenten naast het traject grepen, wat was het probleem?
Onze burgemeester denkt dat er tientallen dossiers zijn afgewezen in 2021, hoeveel waren het er echt?
Hoeveel steden en gemeenten kregen te horen dat ze in 2021 mochten beginnen?
Zijn er bij de eerste ronde dossiers gebuisd omdat ze te mager waren?
Kan je in een paar zinnen vertellen hoe de eerste aanvraagronde is afgelopen?
Da eerste groepje gemeenten van 2021, hoe groot was dat na de selectie?
Ik moet een persbericht schrijven, hoeveel besturen werden er de eerste keer toegelaten?
twee van de 35 niet gestart
`,
  'profploeg-figures-provinces': `
Ik zou graag weten hoe de kandidaten over de Vlaamse provincies verspreid lagen.
Hoe zit dat met de verdeling, kwam de helft niet uit één provincie?
Is het zo dat er in de ene provincie veel meer goesting was dan in de andere?
Mijn collega beweert dat Limburg het kleinste cijfer had, klopt dat tegenover de rest?
Geef me voor elke provincie efkes het getal van de eerste ronde.
Waar zaten de meeste besturen die begeleiding vroegen, aan de kust of in Brabant?
Uit welke provincie kwamen er in 2021 het grootste aantal dossiers?
Wie eindigde als laatste als ge de provincies naast elkaar legt?
Hoeveel kwamen er uit Antwerpen, en hoeveel uit Limburg en Oost-Vlaanderen?
Wat zijn de vijf getallen die de minister per provincie opgaf?
Ik ben stagiair en moet een taartdiagram maken met de aanvragen van elke provincie.
Welke provincies haalden in de eerste ronde allebei zeven dossiers?
Staan wij als provincie hoog of laag in het lijstje van de aanvragen?
Stel dat ik de provincies wil rangschikken, wie komt er dan op de tweede plaats?
Kregen alle provincies evenveel gemeenten geselecteerd, of viel er ergens iemand af?
In welke provincie zijn er minder gemeenten gekozen dan er hadden ingediend?
Hebben ze in elke provincie wel minstens een paar kandidaten gevonden?
Hoeveel dossiers scheelde het tussen de sterkste en de zwakste provincie?
De deputatie vraagt een overzichtje van wie waar heeft ingediend, per provincie dus.
Was de belangstelling in het oosten van Vlaanderen even groot als in het westen?
Ge hebt het over 35 aanvragen, maar uit welke hoek van Vlaanderen komen die?
Wij willen ons met de buurprovincies meten, wat zijn de scores van de eerste ronde?
Deden de Limburgers het beter of slechter dan de Oost-Vlamingen?
Is West-Vlaanderen echt met voorsprong de grootste leverancier van aanvragen?
Hoeveel besturen per provincie hebben in de zomer van 2021 een dossier gestuurd?
Kan iemand mij de provinciale opdeling van die eerste 35 dossiers bezorgen?
Zijn er provincies waar amper gemeenten op de oproep ingingen?
Van welke provincies kreeg VLAIO de eerste keer aanvragen?
Hoeveel aanvragen tellen Vlaams-Brabant en Antwerpen samen?
telling eerste oproep provincie na provincie
`,
  'profploeg-figures-antwerp': `
Hoe zit dat met Antwerpen, hebben daar veel gemeenten hun kans gewaagd?
Ik kom uit de Kempen, hoeveel besturen van bij ons in Antwerpen dienden er in?
Is het zo dat er maar zeven Antwerpse gemeenten begeleiding gevraagd hebben?
Ons diensthoofd in Mechelen wil weten hoeveel dossiers de provincie Antwerpen telde.
Hoeveel keer is er vanuit de provincie Antwerpen op de oproep gereageerd?
Stel dat ik een nota over Antwerpen maak, welk aantal aanvragen zet ik erin?
Ge weet zeker ook hoeveel Sinjoren en Kempenaars zich kandidaat stelden?
Hebben ze in Antwerpen wat goesting getoond toen de oproep openging?
Wat was het eindtotaal van de Antwerpse dossiers half augustus 2021?
Liep het in de provincie Antwerpen storm of viel de respons tegen?
Hoeveel besturen in Antwerpen klopten bij de Profploeg aan in die eerste zomer?
De gouverneur van Antwerpen vraagt hoe vaak er in zijn provincie ingediend werd.
Zeven dossiers voor Antwerpen, is dat het goede cijfer van de eerste ronde?
Wij liggen in de provincie Antwerpen, stonden wij toen alleen met onze aanvraag?
Vanuit welke provincie kwamen de zeven aanvragen, was dat Antwerpen?
Kan je mij voor Antwerpen het aantal indieners van de eerste lichting noemen?
Tot wanneer liep de ronde waarin Antwerpen zijn dossiers binnenbracht, en hoeveel waren het?
Hoeveel formulieren zijn er tegen de zomerdeadline in Antwerpen ingevuld?
Mijn schepen uit Turnhout denkt dat er in Antwerpen geen enkele aanvraag was, klopt dat?
Was er van de kant van Antwerpen iets te merken in de eerste indieningsronde?
Hoeveel Antwerpenaars, ik bedoel besturen, wilden er hulp voor hun kern?
Ik heb voor een presentatie het cijfer nodig van de provincie met Geel en Herentals.
Hoe groot was de Antwerpse groep onder de kandidaten van 2021?
Kunt ge eens nakijken hoeveel aanvragen er uit het Antwerpse kwamen?
Waren er in het Antwerpse meer of minder dan tien kandidaten?
Hoeveel lokale besturen in de provincie Antwerpen meldden zich voor hulp met hun handelskern?
Dat cijfer over Antwerpen van 2021, hoeveel was dat ook weer?
Ons intercommunaal overleg zoekt hoeveel Antwerpse steden of dorpen hebben meegedongen.
Met hoeveel gemeenten was de provincie Antwerpen goed voor de eerste oproep?
telling Antwerpen eerste indieningsronde
`,
  'profploeg-figures-limburg': `
Hoe komt Limburg eruit in de cijfers van de eerste aanvraagronde?
Wij zitten in Hasselt, hoeveel besturen uit onze provincie hebben toen ingediend?
Is het waar dat er bij ons in Limburg maar drie dossiers vertrokken zijn?
Mijn burgemeester uit Genk vraagt hoeveel Limburgse collega’s begeleiding wilden.
Hoeveel dossiers zijn er vanuit Limburg naar VLAIO gegaan in augustus 2021?
Ge moet mij eens zeggen hoeveel er in het Limburgse meededen.
Stel dat ik in Tongeren een lezing geef, hoeveel Limburgse kandidaten mag ik noemen?
Was Limburg een zwakke leerling met zijn aantal aanvragen?
Drie aanvragen, gaat dat over Limburg of over een andere provincie?
Hoeveel gemeenten in Limburg zagen in 2021 een traject zitten en schreven zich in?
Viel de belangstelling in Limburg niet wat tegen die eerste keer?
Ik ben pas begonnen bij een Limburgse stad, met hoeveel waren wij in ronde 1?
Zijn er in Limburg wel aanvragen geweest, en zo ja, met hoeveel?
De Limburgse deputatie wil ons eigen cijfer kennen voor de eerste oproep.
Hoeveel van die 35 kandidaten kwamen er uit Limburg?
Kunt ge voor Limburg zeggen hoeveel steden of dorpen hun vinger opstaken?
Hoe weinig Limburgse gemeenten deden er mee in de zomer van 2021?
Hoeveel besturen waren er tussen Lommel en Voeren, in heel Limburg dus, kandidaat?
Welk getal noteerde de minister naast Limburg in zijn antwoord?
Hebben onze Limburgse buren ook een dossier gemaakt, met hoeveel waren ze?
Voor een artikel in Het Belang zoek ik hoeveel aanvragen Limburg telde.
Hoeveel dossiers raakten er voor de deadline van augustus klaar in Limburg?
Da cijfer van Limburg, was dat nu drie of dertien?
Waren de Limburgse besturen talrijk toen de eerste oproep afliep?
In Limburg was er weinig animo hoor ik, over hoeveel aanvragen spreken we?
Hoeveel Limburgse kernen zochten via de oproep hulp van deskundigen?
Mag ik schrijven dat er in Limburg drie besturen een aanvraag deden?
Hoeveel keer diende een gemeente uit Limburg iets in voor 13 augustus 2021?
Met welk aantal was Limburg aanwezig tussen de indieners van de eerste lichting?
telling Limburg eerste indieningsronde
`,
  'profploeg-figures-east': `
Wij werken in Aalst, hoeveel Oost-Vlaamse besturen dienden er bij de start in?
Hoe zit het met Oost-Vlaanderen, deden daar veel gemeenten mee in 2021?
Is het zo dat er in Oost-Vlaanderen vijf aanvragen vertrokken zijn?
Mijn schepen uit Oudenaarde vraagt met hoeveel onze provincie vertegenwoordigd was.
Hoeveel dossiers kwamen er van Gentse kant en de rest van Oost-Vlaanderen?
Kunt ge mij het Oost-Vlaamse getal van die eerste ronde geven?
Stel dat ik de Oost-Vlaamse cijfers moet voorstellen, hoeveel kandidaten waren er dan?
Vijf gemeenten uit Oost-Vlaanderen, is dat wat er in het parlement gezegd is?
Hoeveel besturen uit het Waasland, de Denderstreek en de rest van Oost-Vlaanderen samen waren kandidaat?
Waren ze in Oost-Vlaanderen enthousiast genoeg om in te dienen, en met hoeveel?
Ik schrijf voor een krant in Gent en zoek het aantal Oost-Vlaamse aanvragers.
Hoeveel steden en dorpen uit Oost-Vlaanderen vroegen hulp voor hun kern?
Was Oost-Vlaanderen een middenmoter met zijn aantal dossiers?
Hoeveel Oost-Vlamingen stonden er op de lijst van indieners, in aantal gemeenten?
De deputatie van Oost-Vlaanderen hoort graag hoeveel gemeenten er kandidaat waren.
Hoeveel keer werd er voor midden augustus 2021 ingediend door Oost-Vlaamse gemeenten?
Wat mag ik noteren als Oost-Vlaams totaal voor de eerste lichting?
Bleef het in Oost-Vlaanderen bij een handvol aanvragen?
Over Oost-Vlaanderen: hoeveel gemeenten gaven gehoor aan de oproep?
Ge hebt toch een cijfer voor Oost-Vlaanderen, kunt ge da eens geven?
Hoeveel van de eerste 35 dossiers droegen een Oost-Vlaamse stempel?
Hadden de Oost-Vlaamse gemeenten zin in de Profploeg, hoeveel vroegen er een traject?
Zijn er vanuit Oost-Vlaanderen meer dan drie dossiers toegekomen?
Bij ons in Oost-Vlaanderen hoorde ik er weinig van, hoeveel besturen deden het toch?
Hoeveel inschrijvers had Oost-Vlaanderen toen de eerste deadline viel?
Mag ik ervan uitgaan dat er in Oost-Vlaanderen vijf besturen een dossier opmaakten?
Hoeveel formulieren kwamen er in de zomer van 2021 toe van Oost-Vlaamse steden?
Ons streekoverleg in Oost-Vlaanderen wil het aantal kandidaten van toen kennen.
Welk aantal hoort er in de tabel naast Oost-Vlaanderen te staan?
telling Oost-Vlaanderen eerste indieningsronde
`,
  'profploeg-figures-brabant': `
Hoe zit dat met Vlaams-Brabant, waren ze daar niet allemaal aanvaard?
Wij zijn van Leuven, hoeveel Vlaams-Brabantse besturen hebben in 2021 een dossier gemaakt?
Is het zo dat twee gemeenten uit Vlaams-Brabant de boot misten?
Hoeveel van de Vlaams-Brabantse kandidaten mochten er ook echt beginnen?
Waarom zijn er in Vlaams-Brabant twee minder gekozen dan er kandidaat waren?
Mijn schepen uit Tienen vraagt hoeveel gemeenten uit onze provincie gekozen zijn.
Zeven ingediend en vijf aanvaard, gaat dat over Vlaams-Brabant?
Stel dat ik over Vlaams-Brabant rapporteer, welke twee getallen moet ik dan vermelden?
Hoeveel dossiers kwamen er uit de streek van Leuven, Halle en Vilvoorde samen, heel Vlaams-Brabant dus?
Kregen alle Vlaams-Brabantse indieners groen licht in de eerste ronde?
Ge hebt voor Vlaams-Brabant precies twee cijfers, welke zijn dat?
Met hoeveel gemeenten is Vlaams-Brabant uiteindelijk door de selectie geraakt?
De deputatie van Vlaams-Brabant wil weten waarom er twee afvielen, weet je dat?
Hoeveel Vlaams-Brabantse gemeenten zijn er in de zomer van 2021 niet gekozen?
Ik ben nieuw in Diest, hoeveel aanvragen leverde onze provincie Vlaams-Brabant?
Werd er in Vlaams-Brabant veel ingeschreven voor de begeleiding?
Wat is de slaagkans geweest van de kandidaten uit Vlaams-Brabant?
Hebben ze in Vlaams-Brabant evenveel gemeenten gekozen als er aanvragen waren?
Hoeveel besturen in Vlaams-Brabant zagen hun aanvraag goedgekeurd in 2021?
Da van die vijf op zeven in Vlaams-Brabant, is dat juist?
Hoeveel Brabantse aanvragen telde VLAIO toen de termijn in augustus afliep?
Weet ge de reden waarom een paar Vlaams-Brabantse gemeenten niet mee mochten?
Waren er vanuit Vlaams-Brabant meer of minder dan vijf indieners?
Hoeveel Hagelandse en andere Vlaams-Brabantse gemeenten vroegen samen om experten?
Vlaams-Brabant had zeven kandidaten hoorde ik, hoeveel bleven er over na de selectie?
Welk cijfer gaf de minister voor de provincie van Leuven?
Is er in Vlaams-Brabant iemand uit de selectie gevallen, en weten we waarom?
Hoeveel steden uit Vlaams-Brabant zaten er bij de uitverkorenen van de eerste keer?
Ik zoek voor onze regio rond Brussel, in Vlaams-Brabant, het aantal aanvragers.
telling Vlaams-Brabant ingediend en gekozen
`,
  'profploeg-figures-west': `
Hoe zit dat met West-Vlaanderen, waren die echt de grootste groep?
Wij zijn van Roeselare, hoeveel West-Vlaamse besturen dienden er in 2021 in?
Is het zo dat geen enkele provincie meer aanvragen had dan West-Vlaanderen?
Mijn burgemeester uit Kortrijk is fier op West-Vlaanderen, hoeveel kandidaten hadden wij?
Hoeveel gemeenten van de kust tot de Leiestreek, heel West-Vlaanderen dus, vroegen begeleiding?
Dertien dossiers uit West-Vlaanderen, is dat een record bij de provincies?
Stel dat ik West-Vlaanderen als voorbeeld neem, hoeveel gemeenten tel ik dan?
Ge hoort dat de West-Vlamingen massaal indienden, met hoeveel waren ze?
Hoeveel West-Vlaamse dossiers lagen er klaar voor de eerste beoordeling?
De West-Vlaamse deputatie vraagt ons aantal indieners van de eerste lichting.
Welke provincie had er dertien, was dat West-Vlaanderen?
Ik werk sinds kort in Ieper, deden er veel gemeenten uit West-Vlaanderen mee?
Hoe goed deed West-Vlaanderen het vergeleken met de vier andere provincies?
Hoeveel West-Vlaamse kernen wilden er bijstand van deskundigen?
Stond West-Vlaanderen bovenaan toen de eerste termijn afliep?
Kunt ge zeggen hoeveel steden en dorpen in West-Vlaanderen zich inschreven?
Hoeveel besturen vanuit Brugge, Oostende en de rest van West-Vlaanderen samen vroegen er een traject?
Was meer dan een derde van de aanvragen van West-Vlaamse oorsprong?
Ik moet voor Focus een bericht maken over het West-Vlaamse aantal, wat is het?
Hadden ze in West-Vlaanderen meer dan tien kandidaten voor de eerste ronde?
West-Vlaanderen stuurde blijkbaar veel dossiers, hoeveel precies?
Hoeveel inschrijvingen noteerde VLAIO voor half augustus 2021 uit West-Vlaanderen?
Mogen wij zeggen dat West-Vlaanderen de koppositie heeft bij de aanvragen?
Hoeveel West-Vlamingen, in aantal besturen, klopten er bij de Profploeg aan?
Ons streekhuis in West-Vlaanderen wil dat cijfer van ronde één nog eens horen.
Was het West-Vlaamse getal nu dertien of dertig?
Hoeveel van al die zomerdossiers uit 2021 waren er West-Vlaams?
Waren er ergens meer kandidaten dan in West-Vlaanderen?
Zeg mij efkes met hoeveel gemeenten West-Vlaanderen meedeed aan de oproep.
telling West-Vlaanderen eerste indieningsronde
`,
} as const satisfies Readonly<Record<string, string>>;
