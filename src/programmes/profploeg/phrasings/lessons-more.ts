/** Still more ways to ask what `faq/lessons.ts` answers, as people type to a bot: one a line. */
export const PROFPLOEG_LESSONS_MORE_PHRASINGS = {
  'profploeg-trajectory-sheet': `
Ik ben nieuw op de dienst en moet de trajectfiche maken, wat verzamel ik daarin?
Mijn schepen vraagt of de Profploeg de trajectfiche schrijft of wijzelf.
Is het zo dat ook de lessen van voor het eerste projectrapport in de trajectfiche thuishoren?
Hoe zit dat met die trajectfiche, in welk deel van het traject moeten we eraan beginnen?
Stel dat een actie bij ons goed werkte, waar schrijven we dat dan op voor de anderen?
Wij hebben veel bijgeleerd tijdens de acties, in welk document moet dat terechtkomen?
Wat bedoelen ze met een trajectfiche, is dat iets anders dan het projectrapport?
Wat heeft VLAIO eraan dat wij een fiche maken over wat we geleerd hebben?
Waarom moet een gemeente opschrijven wat ze leert bij het uitvoeren van de acties?
Ge wilt een overzicht van onze lessen, maar wat moet er juist in die fiche?
Onze acties lopen nog, mogen we ondertussen al dingen noteren voor de trajectfiche?
Kunnen andere gemeenten iets hebben aan wat wij in onze trajectfiche zetten?
Moet ik alles wat we geleerd hebben verzamelen of alleen wat er na het rapport kwam?
Maken wij de trajectfiche aan het begin of pas in het laatste deel?
Wat is die fiche waarin ge uw eigen ervaringen met de acties moet bundelen?
Nog efkes over de trajectfiche: wie leest dat en wat gebeurt ermee?
Ik dacht dat de experten alles opschreven, moeten wij zelf ook nog een fiche maken?
Welke fiche dient om inzichten door te geven aan andere trajecten?
Is de trajectfiche bedoeld voor onszelf of voor VLAIO en de andere gemeenten?
Waarmee krijgt VLAIO een duidelijk beeld van wat er in onze gemeente geleerd is?
Wij probeerden een pop-up uit en het werd niks, is dat iets om in de trajectfiche te zetten?
Wanneer in het traject wordt er van ons een fiche met lessen verwacht?
Kan je mij vertellen wat het doel is van stap 3.1 met die fiche?
Onze dienst hield notities bij van elke actie, kunnen die in de trajectfiche?
Hoe maken we onze ervaringen nuttig voor steden die na ons komen?
Er wordt ons gevraagd om leerpunten te bundelen, hoe heet dat document?
Welke ervaringen horen in de trajectfiche, die van de workshops of die van de acties?
Wordt de trajectfiche door ons ingevuld na het eerste projectrapport?
Is er een verband tussen wat wij in de trajectfiche zetten en andere begeleidingen?
Wie profiteert er van de inzichten die wij als gemeente noteren?
`,
  'profploeg-knowledge-exchange': `
Ik ben nieuw op de dienst, wat gebeurt er tijdens de kennisuitwisseling op het einde?
Mijn schepen vraagt wie er oordeelt over de acties die we uitgevoerd hebben.
Is het zo dat de kennisuitwisseling tussen de vakgebieden van de Profploeg gebeurt en niet met ons?
Hoe zit dat met onze trajectfiche, wat doet de Profploeg daar nadien mee?
Stel dat een actie slecht afliep, wordt dat dan door de experten bekeken?
Wij hebben onze fiche binnengestuurd, wat gebeurt er nu bij de Profploeg?
Wat bedoelen ze met een uitwisseling van kennis in deel 3?
Waar komt de feedback vandaan die in ons definitieve rapport verwerkt wordt?
Worden al onze acties geëvalueerd of pikken ze er een paar uit?
Met welk document in de hand evalueert de ploeg onze acties?
Ge evalueert onze acties, maar wat doet ge daarna met die feedback?
Zit de expert mobiliteit mee aan tafel als onze winkelacties geëvalueerd worden?
Waarom wisselen de expertisevelden op het einde nog kennis uit over ons traject?
Krijgen we te lezen wat de experten van onze acties vonden, en in welk rapport?
Hebben toekomstige trajecten iets aan wat er bij ons geleerd is in die uitwisseling?
Welke stap zit er tussen onze fiche en het laatste rapport?
Ik dacht dat kennisuitwisseling iets tussen gemeenten was, zit ik mis?
Wie bij de Profploeg gaat na wat onze acties hebben opgeleverd?
Gaan de specialisten onderling praten over wat wij hebben uitgevoerd?
Nog efkes over stap 3.2, wat moet ik daar onder verstaan?
Wordt er iets gedaan met de lessen uit onze fiche of is da gewoon voor de vorm?
Hoe raakt de mening van de experten over onze acties in het eindrapport?
Wie kijkt er na of wat we gedaan hebben zin had?
Kunnen de experten uit verschillende velden leren van wat wij probeerden?
Is de kennisuitwisseling er voor ons rapport of voor de volgende gemeenten?
Wat gaat er vooraf aan het moment dat de Profploeg het rapport herwerkt?
Onze collega's willen weten of zij iets moeten doen voor de kennisuitwisseling.
Gebeurt het beoordelen van de acties door één expert of over de vakgebieden heen?
In welke stap wordt er teruggekeken op alles wat we in praktijk gebracht hebben?
Leg mij eens uit hoe de Profploeg van onze trajectfiche tot feedback komt.
`,
  'profploeg-follow-up': `
Ik ben nieuw op de dienst, ons traject is afgerond, hoort de Profploeg ons nog?
Mijn schepen wil weten of er na het eindrapport nog iemand naar ons omkijkt.
Is het zo dat elk traject na een tijd nog eens opgevolgd wordt?
Hoe zit dat met de opvolging, is die er voor iedereen die een traject deed?
Stel dat we na een jaar vastzitten met de acties, volgt de Profploeg dat nog op?
Wij hebben ons rapport, is het nu gedaan of worden we nog gevolgd?
Wat bedoelen ze met "na verloop van tijd volgt de Profploeg het traject op"?
Loopt de aandacht van de Profploeg door na de laatste dag van ons traject?
Is er in het hele verhaal ook aan nazorg voor de gemeenten gedacht?
Ge laat ons toch niet vallen eens het rapport er ligt, zeker?
Blijven we nog in beeld bij de Profploeg als het traject voorbij is?
Krijgen alle gemeenten nog opvolging of alleen wie erom vraagt?
Volgt de Profploeg ook trajecten op die al een hele poos achter de rug zijn?
Nog efkes over later: laat de Profploeg nog van zich horen?
Is de laatste stap echt de laatste of wordt er nadien nog gekeken hoe we vorderen?
Zit opvolging van het traject ook in de begeleiding van de Profploeg?
Kan ik erop rekenen dat ons traject later nog opgevolgd wordt?
Verdwijnt de Profploeg helemaal uit beeld zodra het finale rapport er is?
Wie houdt er nog contact met de gemeente als de begeleiding al een tijd gedaan is?
Onze gemeenteraad vraagt of er na het rapport nog opvolging van het traject is.
Wie volgt ons traject nog op als alle stappen gezet zijn?
Gebeurt er na verloop van tijd nog iets vanuit de Profploeg?
Zijn we na de begeleiding op onszelf aangewezen of blijft er opvolging?
Wij voelen ons wat alleen nu het traject afgelopen is, is er nog begeleiding achteraf?
Is opvolging een vast onderdeel van het traject of een extraatje?
Wordt er lang na de begeleiding nog gecheckt hoe het met ons traject zit?
Ik vroeg me af of jullie na afloop nog een vinger aan de pols houden.
Valt er nog steun te verwachten als alle rapporten geleverd zijn?
Wat mag een gemeente na het definitieve rapport nog van de Profploeg verwachten qua opvolging?
Houdt de band met de Profploeg op nadat alles is afgesloten?
`,
  'profploeg-evaluation': `
Ik ben nieuw in de gemeenteraad, worden die begeleidingen ook geëvalueerd?
Mijn schepen vraagt of onze gemeente zelf een evaluatie van haar traject krijgt.
Is het zo dat het bestek al vroeg hoe de trajecten geëvalueerd zouden worden?
Hoe zit dat met de evaluatie, dient die ook voor De Vitrine?
Stel dat een parlementslid wil weten hoe de begeleidingen beoordeeld worden, wat is het antwoord?
Wij kregen een evaluatie van ons traject, krijgt elke deelnemer die?
Wat bedoelen ze met documenten die bruikbaar moesten zijn voor De Vitrine?
Wie moest uitleggen hoe de trajecten geëvalueerd zouden worden?
Moesten de bureaus die meedongen zeggen hoe ze een begeleiding zouden evalueren?
Heeft de overheid vooraf nagedacht over het evalueren van die trajecten?
Waarom moesten de evaluatiedocumenten bruikbaar zijn voor een ander project?
Ge hebt het over een evaluatie per gemeente, wat krijgen we daar nog bij?
Worden alle trajecten achteraf geëvalueerd of maar enkele?
Ik wil weten hoe de minister over de evaluatie van de begeleidingen antwoordde.
Kunnen andere gemeenten iets doen met de evaluatie van ons traject?
Wat stond er over evaluatie in de opdracht die VLAIO uitschreef?
Wordt de kwaliteit van de begeleidingen ergens geëvalueerd?
Nog efkes over evaluatie: is dat per traject of over heel de Profploeg samen?
Krijgt een deelnemer alleen een evaluatie of ook raad over wat volgt?
Waar dient dat evaluatiedocument voor waar ze over spreken?
De oppositie vraagt of die begeleidingen ook geëvalueerd zijn, wat zeg ik?
Is er aan de consortia gevraagd hoe ze hun eigen werk zouden beoordelen?
Wat is het nut van de evaluatie voor wie niet deelnam aan de Profploeg?
Gaat de evaluatie van ons traject naar De Vitrine?
Voor welk ander initiatief moest de evaluatie van de trajecten nuttig zijn?
Moet een gemeente zelf haar traject evalueren of krijgt ze die evaluatie?
Moest er in een offerte ook iets staan over het evalueren van de trajecten?
Ik zoek informatie over de beoordeling van afgelopen begeleidingen.
Wordt er bij elke deelnemende stad teruggekeken op hoe het traject liep?
Werd er bij de aanbesteding iets over evaluatie gevraagd aan de kandidaten?
`,
  'profploeg-next-steps': `
Ik ben nieuw op de dienst en de begeleiding is net gedaan, zeggen ze ons hoe het verder moet?
Mijn schepen vraagt of we na de begeleiding advies krijgen over wat nu komt.
Is het zo dat elke deelnemer naast een evaluatie ook vervolgadvies krijgt?
Hoe zit dat met advies voor nadien, waar gaat dat over?
Stel dat we na het traject niet weten waar beginnen, geeft de Profploeg dan raad?
Wij willen na de begeleiding ons beleid voor de kern sterker maken, helpt het advies daarbij?
Wat bedoelen ze met "advies over de vervolgstappen"?
Krijgen kleine gemeenten ook advies over hun volgende stappen of alleen de grote steden?
Ge gaat ons toch zeggen wat we nadien best doen voor onze kern?
Wat staat er in het advies dat we bij het einde krijgen?
Nog efkes vooruitkijken: wat raadt de Profploeg ons aan voor na het traject?
Hoe weten wij wat we na de begeleiding nog kunnen doen voor een bedrijvige kern?
Is er bij de evaluatie ook iets dat naar de toekomst kijkt?
Onze burgemeester wil een plan voor daarna, krijgen we daar aanbevelingen voor?
Mogen we bij het einde van het traject raad verwachten over ons verdere beleid?
Welke hulp krijgt een bestuur om na de Profploeg zelf verder te werken?
Gaat het advies op het einde over ons beleid of over de experten?
Krijgen we nog wijze raad mee als de begeleiding stopt?
Ik zou graag horen of er iets van vervolgadvies in het pakket zit.
Wordt ons verteld welke stap we na deze begeleiding het best zetten?
Zit er naast de evaluatie van ons traject nog iets anders bij?
Het traject zit erop, maar hoe versterken we ons kernbeleid nu verder?
Geven de experten na afloop aanbevelingen voor ons beleid rond bedrijvige kernen?
Moeten we zelf bedenken wat er na het traject komt of krijgen we daar hulp bij?
Waarvoor dient het advies dat elke gemeente na de begeleiding ontvangt?
Wij zouden graag voortwerken na de begeleiding, wijst de Profploeg ons de richting?
Wordt er aan elke gemeente gezegd wat ze nadien kan ondernemen?
Welke raad voor later zit er bij de begeleiding inbegrepen?
Met de begeleiding achter ons willen we niet stilvallen, wat raden de experten aan?
Ik wil het college geruststellen dat we ook advies voor het vervolg krijgen, klopt dat?
`,
  'profploeg-vlaio-report': `
Ik ben nieuw op de dienst, weet VLAIO eigenlijk hoe het met ons traject gaat?
Mijn schepen vraagt wanneer de Profploeg over ons verslag doet bij VLAIO.
Is het zo dat VLAIO enkel op het einde iets te horen krijgt?
Hoe zit dat met VLAIO, volgen die alles mee op of alleen het begin?
Stel dat we halverwege een heel andere richting uitgaan, wordt VLAIO dan ingelicht?
Wij gaan van thema veranderen, is dat een wijziging die bij VLAIO gemeld wordt?
Wat bedoelen ze met terugkoppelen met VLAIO?
Aan wie vertelt de Profploeg hoe ons traject verlopen is?
Moet ik zelf naar VLAIO mailen als er iets groots wijzigt, of doet de Profploeg dat?
Waar haalt VLAIO een duidelijk overzicht van alle trajecten vandaan?
Ge werkt voor VLAIO, hoe dikwijls moet ge hen op de hoogte brengen?
Zien we VLAIO buiten het intakegesprek nog terug in het traject?
Krijgt VLAIO bericht als onze begeleiding is afgelopen?
Nog efkes over VLAIO: wat weten die van wat wij met de experten doen?
Is VLAIO er ook bij in het begin of pas als er verslag komt?
Wanneer hoort VLAIO iets over onze begeleiding, tijdens of achteraf?
Wij willen ons project grondig omgooien, met wie bespreekt de Profploeg dat?
Wordt er over onze gemeente gerapporteerd aan de Vlaamse overheid?
Hoe komt informatie over ons traject bij VLAIO terecht?
Gebruikt VLAIO onze trajectfiche om zicht te krijgen op de trajecten?
Op welke twee momenten praat de Profploeg met VLAIO over een traject?
Kijkt VLAIO de hele tijd mee of laten ze de experten doen?
Ik wil weten of VLAIO iets verneemt als wij onze plannen sterk wijzigen.
Brengen de experten hun opdrachtgever op de hoogte als een traject klaar is?
Onze burgemeester denkt dat VLAIO alles controleert, hoe is dat echt geregeld?
Wat doet de Profploeg richting VLAIO als er iets belangrijks verandert?
Hoe weet de overheid wat er van al die trajecten geworden is?
Is de gemeente verplicht om VLAIO in te lichten of gebeurt dat door de ploeg?
Bij wie legt de Profploeg uit wat er in onze gemeente gebeurd is?
Heeft VLAIO nog een taak nadat het intakegesprek met ons gevoerd is?
`,
} as const satisfies Readonly<Record<string, string>>;
