/** Spoken and longer ways to ask what `faq/figures-more.ts` answers: one a line. */
export const PROFPLOEG_FIGURES_MORE_MORE_PHRASINGS = {
  'profploeg-figures-centre-cities': `
Wij zijn zelf een centrumstad, waren er in de eerste lichting nog van onze soort?
Hoe zit dat met de centrumsteden, hebben die ook een traject gekregen?
Is het zo dat er maar een handvol centrumsteden gekozen is?
Mijn schepen denkt dat de Profploeg alleen voor dorpen is, waren er centrumsteden bij?
Hoeveel van de eerste gelukkigen zijn een centrumstad en geen gewone gemeente?
Ge spreekt van 33 gemeenten, zitten daar centrumsteden tussen?
Weet ge ook welke centrumsteden er in de eerste ronde door waren?
Stel dat wij als centrumstad willen weten of we alleen zijn, hoeveel waren er toen?
Kan je de vier centrumsteden bij naam noemen of weet je alleen het aantal?
Ik ben nieuw in een centrumstad, hoeveel vergelijkbare steden kregen toen begeleiding?
Werd er bij de selectie van 2021 ook aan de centrumsteden gedacht, en hoeveel?
De grote steden deden toch ook mee, met hoeveel centrumsteden waren ze?
Hoeveel centrumsteden haalden het toen de 33 besturen werden aangeduid?
Zijn het vooral kleine gemeenten, of haalden ook centrumsteden de selectie?
Kregen er ook steden met een centrumfunctie hulp in de eerste ronde?
Hoeveel centrumsteden zijn er in 2021 toegelaten tot de begeleiding?
Onze stadssecretaris vraagt het aantal centrumsteden onder de eerste deelnemers.
Zijn vier centrumsteden op drieëndertig gemeenten het juiste getal?
Da van die centrumsteden, was dat nu vier of veertien?
Wij willen onze plannen delen met andere centrumsteden, hoeveel waren er geselecteerd?
Hoeveel uitverkorenen hadden het label van centrumstad?
Is er iets geweten over het aantal centrumsteden bij de gekozen kandidaten?
Voor mijn thesis zoek ik hoe sterk centrumsteden vertegenwoordigd waren bij de 33.
Waren de centrumsteden een minderheid in de groep van 2021?
Ging er in de eerste ronde ook begeleiding naar centrumsteden?
Hoeveel centrumsteden heeft de minister geteld bij de gekozen gemeenten?
Vertel eens, met hoeveel centrumsteden startte men na de eerste selectie?
Is een centrumstad niet te groot voor zoiets, of waren er toch gekozen?
Hoeveel van die geselecteerde steden staan op de lijst van centrumsteden?
centrumsteden onder de eerste deelnemers
`,
  'profploeg-figures-which': `
Ik wil weten of onze buurgemeente toen ook heeft aangevraagd, waar vind ik dat?
Hoe zit dat met de namen van de deelnemers, staan die ergens online?
Wij willen een gemeente bellen die al een traject deed, waar staat de lijst?
Mijn schepen vraagt welke gemeenten er in de eerste ronde zaten, kunt ge die geven?
Is het zo dat de gemeentenamen in een bijlage van de minister zitten?
Hebt ge een weblink waarop ik de namen van de besturen kan nakijken?
Zat onze stad bij de kandidaten van 2021, waar kan ik dat opzoeken?
Stel dat ik de lijst van aanvragers nodig heb, welk document moet ik openen?
Kan je mij gewoon alle gemeenten van de eerste ronde bij naam opsommen?
Waar heeft het Vlaams Parlement die bijlage met gemeentenamen gezet?
Ik ben nieuw en zoek of mijn voorganger ooit een aanvraag deed voor onze gemeente.
Wie waren die 35 gemeenten allemaal, bestaat daar een lijstje van?
Bij welk antwoord hoort de bijlage met de aanvragende gemeenten?
Hoe kan ik te weten komen welke steden begeleiding gevraagd hebben?
Welke Limburgse of Antwerpse gemeenten waren kandidaat, waar staan hun namen?
Welke vier centrumsteden waren dat, is er een document met de namen?
Ge hebt blijkbaar wel aantallen maar geen namen, waar staan die namen dan?
Is er een openbaar stuk waarin ik alle kandidaten van 2021 kan lezen?
Onze burgemeester wil de namen van de collega-gemeenten, naar welke link moet hij surfen?
Kunt ge mij zeggen of Aalst of Kortrijk toen ingediend heeft?
Op welke pagina van het parlement staat wie er allemaal begeleiding vroeg?
Heeft de minister bekendgemaakt om welke gemeenten het gaat, en waar?
Wij zoeken een ervaren gemeente om van te leren, waar staan de eerste aanvragers vermeld?
Kan ik de lijst met gemeenten bij jou opvragen of moet ik elders zijn?
Waarom weet Kernbot niet welke gemeenten er toen kandidaat waren?
Is die bijlage met de gemeentenamen via het internet te raadplegen?
Moet ik voor de namen van de kandidaten bij het Vlaams Parlement zijn?
Waar kan een journalist nalezen welke besturen zich kandidaat stelden?
In welke bijlage vind ik de gemeenten van de eerste oproep terug?
vindplaats gemeentenamen eerste oproep
`,
  'profploeg-figures-second-round': `
Hoe zit dat met de tweede ronde, hoeveel besturen hebben daar ingediend?
Wij dienden pas in november in, met hoeveel waren wij dan?
Is het zo dat er bij de tweede ronde nog maar twee aanvragen bekend waren?
Mijn collega zoekt het eindtotaal van de tweede lichting, is dat ergens geweten?
Kwamen er na de zomerdeadline van 2021 nog dossiers binnen, en hoeveel?
Wat deed men met dossiers die in september 2021 nog toekwamen?
Vanaf wanneer kwamen de gekozenen van de tweede ronde aan de beurt?
Ge hebt cijfers van de eerste keer, maar wat weet ge over de tweede keer?
Stel dat een gemeente in oktober 2021 indiende, in welke selectie zat ze dan?
Tegen welke dag in november moest men voor de tweede ronde klaar zijn, en hoeveel waren er al?
Hoeveel nieuwe kandidaten waren er al toen de minister antwoordde op de vraag?
Ik ben bezig met een overzicht, waarom ontbreekt het eindcijfer van ronde twee?
Waren er voor de tweede lichting al inschrijvingen op het moment van het antwoord?
Hoeveel gemeenten zijn er begin 2022 gestart na de tweede selectie, weet je dat?
Werden de te late dossiers van augustus gewoon doorgeschoven naar de volgende selectie?
Onze gemeente zat bij de tweede groep, wanneer kon die groep eraan beginnen?
Wat is er geweten van de ronde die in november 2021 afliep?
Zijn die twee extra aanvragen meegeteld bij de eerste of bij de tweede ronde?
Liep het bij de tweede ronde ook zo storm als bij de eerste?
Mag ik het aantal van twee als definitief beschouwen voor de tweede ronde?
Hoeveel besturen stonden er in de wachtrij voor de tweede selectie?
Zijn er voor ronde twee definitieve aantallen gepubliceerd die ge kent?
De schepen wil weten hoeveel er in november nog bijgekomen zijn.
Hoeveel geselecteerden leverde de tweede ronde op, staat dat ergens?
Wat gaf de minister over de tweede ronde al prijs in 2021?
Wie na de zomer van 2021 nog een dossier instuurde, wanneer kwam die aan bod?
Kunt ge efkes zeggen hoe het met de inschrijvingen voor de tweede groep stond?
Is er over de lichting van begin 2022 iets bekend?
Hoeveel dossiers kwamen er in het najaar van 2021 bij?
stand van zaken tweede lichting
`,
  'profploeg-parliament': `
Is het zo dat iemand in het Vlaams Parlement naar de Profploeg gevraagd heeft?
Wat wilden ze in het parlement precies weten over die begeleidingen?
Mijn schepen vraagt van wie de aantallen komen die gij geeft, wat is de bron?
Hoe zit dat met die vragen in Brussel, hoeveel kreeg de minister er?
Kunt ge zeggen welke minister op de vragen geantwoord heeft?
Ik ben nieuw op de dienst, is er politiek iets te doen geweest rond de Profploeg?
In welk jaar heeft een parlementslid de begeleiding van lokale besturen aangekaart?
Wie stelde de vraag over de begeleiding aan de minister, weet je dat?
Vroegen ze de minister ook hoe de begeleidingen geëvalueerd zouden worden?
Heeft het parlement naar het budget per begeleiding geïnformeerd?
Stel dat ik de cijfers wil citeren, uit welk soort document komen ze dan?
Ge haalt uw getallen ergens vandaan, is dat van het parlement of van VLAIO?
Wou het parlement weten hoe de dossiers over de twee rondes gespreid zijn?
Welke vier onderwerpen kwamen aan bod in de vragen over de lokale begeleiding?
Heeft een volksvertegenwoordiger uitleg gevraagd over de aanvragen van gemeenten?
Was er in 2021 politieke aandacht voor de begeleiding van handelskernen?
Werd er in het parlement gevraagd om de gemeenten per type op te delen?
Waarover moest de minister in 2021 tekst en uitleg geven?
Wij willen de herkomst van de statistieken vermelden, waar zijn ze gegeven?
Stonden er in die parlementaire vraag ook vragen over geld en evaluatie?
Hoeveel deelvragen bevatte de vraag aan de minister over de lokale besturen?
Heeft de minister in een antwoord aan het parlement over de Profploeg bericht?
Is dat een officiële bron, die cijfers over de aanvragen?
Wat was de eerste van de vier vragen die in het parlement gesteld zijn?
Waarom zegt ge altijd de minister, zonder te zeggen wie dat is?
Hebben de parlementsleden ook gevraagd welke gemeenten er meededen?
Ons college wil weten of het parlement de begeleidingen heeft opgevolgd.
Ik las iets over een vraag van een parlementslid, wat was de strekking ervan?
Hoe werd de minister in het parlement aan de tand gevoeld over de begeleidingen?
inhoud vier vragen minister
`,
} as const satisfies Readonly<Record<string, string>>;
