/** How people say it out loud when they ask about applying, money and who it is for: one a line. */
export const PROFPLOEG_SPOKEN_APPLYING_PHRASINGS = {
  'profploeg-province-help': `
Ons dossier is teruggekomen en we weten niet hoe het beter moet. Bij wie kloppen we aan?
Wie helpt ons om die aanvraag deftig te herschrijven?
Wat komt de provincie hier eigenlijk bij doen?
Kan de provincie mee over onze schouder kijken voor we opnieuw insturen?
Hebben de provincies zelf een aanbod naast die van Vlaanderen?
Overlapt wat de provincie doet niet met de Profploeg?
Mijn voorganger liet een afgekeurd dossier achter, hij sprak van hulp van de provincie. Hoe zit dat?
Zijn we verplicht om met de provincie te praten na een afwijzing?
provincie rol kernversterking
provincie meelezen dossier
`,
  'profploeg-when-hear': `
Hoelang blijven we in spanning als het dossier niet in orde is?
Krijg je snel bericht als je aanvraag afgekeurd wordt?
Moesten afgewezen gemeenten wachten tot iedereen nieuws kreeg?
Horen we het direct als er iets schort aan ons dossier?
Hoe ver staat VLAIO met ons dossier?
nieuws over dossier
`,
  'profploeg-selection': `
Waar kijken ze naar om te zien of een gemeente klaar is voor begeleiding?
Hoe beslissen ze wie mag beginnen?
Wat telt mee om gekozen te worden?
Waarop letten die van VLAIO als ze ons dossier lezen?
Ons dossier is binnen, wat gebeurt er nu mee?
Hoe gaat dat in zijn werk van indienen tot gekozen worden?
beoordeling dossier hoe
`,
  'profploeg-admissible': `
Wat moet er zeker in staan opdat ze ons dossier niet terugsturen?
Ons dossier zou niet volledig zijn, is het dan afgelopen?
Wanneer sturen ze een aanvraag zonder meer terug?
Mogen we nog iets aanvullen als ons dossier te mager was?
dossier te mager
`,
  'profploeg-next-round': `
Kan ons stadje zich nu nog opgeven of is het gedaan?
Komen er nog kansen om in te stappen na deze oproep?
Wij hebben de vorige keer gemist door personeelsgebrek, kan het nu nog?
Loopt er momenteel iets waarvoor we een aanvraag kunnen doen?
Mag een gemeente vandaag nog instappen?
Ligt de oproep nog open of zijn we te laat wakker geworden?
nieuwe kans aanvraag
nu nog instappen
`,
  'profploeg-rounds-2021': `
Hoeveel keer kon men in 2021 indienen en tot wanneer?
Wat was de laatste dag voor de tweede lichting?
Tot welke dag in november 2021 kon je nog binnenkomen?
Welke twee data golden er in 2021?
tweede ronde uiterste dag
sluitingsdag november
`,
  'profploeg-late': `
Waren er gemeenten die na de sluitingsdag toch nog iets binnenbrachten?
Wij waren een week te laat, is onze moeite voor niets geweest?
Wat gebeurde er met een dossier dat na half augustus toekwam?
Onze post bleef liggen tijdens het verlof en de datum is voorbij. Wat nu?
Gooien ze een laattijdig dossier in de vuilbak?
laatkomers eerste ronde
te laat binnen
`,
  'profploeg-launch': `
Sinds wanneer kon een gemeente voor het eerst een aanvraag sturen?
Vanaf welke dag mocht men beginnen indienen?
Wanneer is het allemaal gestart met die oproep?
eerste dag aanvragen
`,
  'profploeg-webinar': `
Hoeveel mensen zaten er op die online sessie voor de besturen?
Wat hebben ze toen verteld op die digitale infonamiddag?
Over welk soort cijferbronnen had men het op de infosessie?
Was er een online uitleg voor gemeenten, en wanneer?
Ging dat webinar door in juni?
aanwezigen infosessie
`,
  'profploeg-data-sources': `
Welke plekken met cijfers noemden ze tijdens de uitleg?
Waar halen wij cijfers over winkels en passage?
Op welke bronnen kan ik mij baseren om onze kern in beeld te brengen?
Ik moet een nota maken met winkelcijfers, waar begin ik te zoeken?
bronnen voor winkelcijfers
`,
  'profploeg-organiser': `
Wie heeft die experten aangeduid en wie betaalt hen?
Zijn dat mensen in dienst van Vlaanderen?
Wie zit er achter heel dat programma?
Op wiens kosten werken die deskundigen?
Heeft VLAIO dat zelf in handen of is het uitbesteed?
`,
  'profploeg-cost': `
Hoeveel kost zo'n begeleiding voor ons?
Hoeveel kost een begeleiding aan de stad?
Hoeveel rekenen jullie voor de begeleiding?
hoeveel kost begeleiding profploeg
kost begeleiding gemeente
Wa moet da ons kosten als stad?
Krijgen we op het einde een rekening gepresenteerd?
Is dat allemaal voor nop?
Ons college vraagt of we daar een budget voor moeten stemmen.
Onze kas is leeg, kunnen we toch meedoen?
betalen voor experten?
gratis of niet
`,
  'profploeg-variety': `
Zijn het vooral de grote steden die gekozen worden?
Maakt een plattelandsdorp ook kans?
Is dat niets voor een gemeente van achtduizend inwoners?
Moeten we een stad zijn om mee te doen?
Komen ook kleine dorpen in aanmerking?
`,
  'profploeg-who': `
Ik heb zelf een bakkerij, kan ik die experten in mijn zaak krijgen?
Mag een handelaarsvereniging een aanvraag doen?
Kan ik als particulier begeleiding vragen?
Wie moet de aanvraag indienen, de winkeliers of het bestuur?
`,
  'profploeg-relance-plan': `
Welk Vlaams geld ging er in 2021 naar de winkelkernen?
Uit welke pot komen de middelen voor al die initiatieven?
Mijn fractie wil weten hoeveel Vlaanderen in de handelskernen stak, en waaraan.
Hoe is die steun van de Vlaamse Regering verdeeld?
Uit welk herstelprogramma komt dit?
`,
  'profploeg-budget': `
Hoeveel kreeg de Profploeg uit het relanceplan?
Welk bedrag trok Vlaanderen uit voor die experten?
Hoeveel miljoen gaat er naar de Profploeg alleen?
`,
  'profploeg-building-purchase': `
Hoeveel lag er klaar om winkelpanden te kopen?
Is er Vlaams geld om als stad een pand aan te kopen?
Er was toch een oproep om handelspanden te kopen, hoe zat dat?
tien miljoen panden
`,
  'profploeg-form-means': `
Vragen ze hoeveel volk en centen we daarna vrijmaken?
Moet ik al zeggen met welk personeel we de acties gaan doen?
Wat vul ik in bij de vraag naar onze slagkracht?
`,
  'profploeg-form-initiatives': `
Moet ik ook schrijven wat er de vorige keren in het water gevallen is?
Willen ze weten wat wij al uitgeprobeerd hebben?
Wat zet ik neer over onze eerdere pogingen?
`,
  'profploeg-form-zone': `
Gaat het enkel om één straat, moet ik die dan aanduiden?
Waar in het formulier zeg ik dat het maar om de stationswijk gaat?
Moeten we heel de gemeente opgeven of mag het ook één wijk zijn?
`,
  'profploeg-form-policy': `
Vragen ze of we een plan hebben voor onze winkels?
Moet ons winkelbeleid in de aanvraag staan?
Wat vertel ik over wat wij al doen voor de detailhandel?
`,
  'profploeg-form-identification': `
Welke gegevens over mezelf en mijn dienst moeten bovenaan?
Wat moet er in het eerste vak van het formulier?
`,
  'profploeg-form-cooperation': `
Wat bedoelt het formulier met samenwerking met de profploeg?
Hoe toon ik dat de collega's van andere diensten gaan meewerken?
`,
  'profploeg-goal': `
Waarom zou een dorp daar hulp van buiten voor nodig hebben?
Waarom heeft Vlaanderen dat team in het leven geroepen?
Waar is het hun eigenlijk om te doen?
`,
  'profploeg-advice-empty-buildings': `
Wat was dat idee met die wisselwinkel weer?
Welk advies ging over broedplaatsen in lege panden?
`,
  'profploeg-advice-rents': `
Onze winkelhuren zijn te hoog, welk advies ging daarover?
Was er een idee om de huur te doen zakken?
`,
  'profploeg-problem': `
Waarom loopt het mis in onze winkelstraten volgens die denkers?
Is het internet de enige schuldige, of noemen ze nog andere oorzaken?
`,
  'profploeg-guidance-budget': `
Wanneer kennen we het bedrag dat VLAIO aan ons traject besteedt?
Wie legt vast wat ons traject aan Vlaanderen kost?
Op welk moment wordt het geld voor onze begeleiding bepaald?
budget traject wanneer gekend
`,
  'profploeg-figures-which': `
Waar staat wie er in de zomer van 2021 een dossier binnenbracht?
Kan ik ergens de namen nalezen van de gemeenten die zich kandidaat stelden?
In welk document staan de namen van de aanvragers?
overzicht aanvragende gemeenten
`,
  'profploeg-figures-centre-cities': `
Hoeveel van de gekozen steden waren centrumsteden?
Waren er bij de uitverkorenen ook centrumsteden, en hoeveel?
aantal centrumsteden gekozen
`,
  'profploeg-form-length': `
Moet ik daar bladzijden vol schrijven of volstaan enkele regels?
Hoeveel tekst verwachten ze bij de uitdaging?
Is een korte omschrijving genoeg?
`,
  'profploeg-form-challenge': `
Hoe leg ik ons probleem uit in de aanvraag?
Wat zet ik bij de vraag wat wij van de ploeg willen?
`,
  'profploeg-apply-again': `
Mogen we een tweede keer proberen?
Is er een herkansing na een afwijzing?
Wij kregen een nee, hoe kunnen we het later nog eens proberen?
`,
  'profploeg-not-clear': `
Ze vonden ons verhaal te vaag, wat nu?
Men wist niet wat wij juist wilden, wordt ons dossier dan doorgeschoven?
Kan de begeleiding beginnen als onze vraag nog wazig is?
`,
  'profploeg-alternatives': `
Wij zijn niet gekozen, wat blijft er over?
Wat bestaat er voor gemeenten zonder experten?
Bestaat er iets voor wie naast de begeleiding grijpt?
`,
  'profploeg-five-actions': `
Wat deed de Vlaamse Regering om winkels online te helpen verkopen?
Met welke vijf punten wou men de retail vernieuwen?
`,
  'profploeg-advice-local-dna': `
Dat van die kwartiermakers, welk advies was dat?
`,
  'profploeg-advice-choices': `
Welk advies zegt dat je keuzes moet durven maken?
Waar komt het idee van een bezoek aan levende buurten vandaan?
`,
  'profploeg-first-round': `
Hoeveel dossiers kwamen er die eerste keer binnen, en hoeveel mochten er starten?
Hoe liep het af met de aanvragen van augustus 2021?
`,
  'profploeg-figures-second-round': `
Kwamen er na half augustus nog aanvragen bij?
Hoeveel dossiers zijn naar de volgende ronde doorgeschoven?
`,
} as const satisfies Readonly<Record<string, string>>;
