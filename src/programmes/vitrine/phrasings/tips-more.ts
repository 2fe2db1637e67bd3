/** Still more ways to ask what `faq/tips.ts` answers, in full sentences: one a line. */
export const VITRINE_TIPS_MORE_PHRASINGS = {
  'vitrine-agenda': `
Ik ben nieuw als secretaris van het handelaarsoverleg, bestaan er richtlijnen om een agenda op te maken?
Mijn schepen vraagt of de kernwijzer iets zegt over agendabepaling.
Stel dat onze vergaderingen altijd uitlopen, vind ik dan richtlijnen voor een betere agenda?
Is het zo dat de kernwijzer Samenwerking richtlijnen voor agendabepaling beschrijft?
Wij zitten met een overleg zonder vaste dagorde, is daar ergens hulp voor?
Hoe zit dat met die richtlijnen voor de agenda, staan die gewoon op de pagina van De Vitrine?
Ge moet een agenda maken voor de ondernemersraad, waar vindt ge daar richtlijnen voor?
Bij welk soort tips horen de richtlijnen voor agendabepaling thuis?
In welk document moet ik kijken om te weten hoe je een vergadering agendeert?
Kan een betere agenda de praktische organisatie van ons samenwerkingsverband verbeteren?
Waarom heeft men richtlijnen over agendabepaling in de kernwijzer opgenomen?
Zijn de agendarichtlijnen te lezen op de site of enkel in de kernwijzer zelf?
Onze voorzitter improviseert elke vergadering, bestaan er richtlijnen om vooraf een agenda te bepalen?
Ik bereid straks een overleg met de middenstand voor, reikt VLAIO daar iets voor aan?
Wordt er in de kernwijzer uitgelegd hoe een overleg zijn agenda bepaalt?
Wat vind ik in de kernwijzer als ik met agendabepaling worstel?
Heeft De Vitrine hulp voor wie de dagorde van een samenwerkingsverband moet uitschrijven?
Kunt ge mij zeggen waar die richtlijnen om een agenda te bepalen beschreven staan?
Op onze samenkomsten komt alles door elkaar aan bod, is er een leidraad om te agenderen?
Welke hulp bestaat er voor een ambtenaar die de punten van een handelaarsoverleg moet bepalen?
Het opmaken van een agenda lukt ons niet goed, wat biedt de kernwijzer Samenwerking daarvoor?
Waar haalt de trekker van een ondernemersoverleg richtlijnen om zijn vergadering te agenderen?
Zit er in de praktische tips ook iets over het bepalen van een agenda?
Moeten we zelf uitzoeken hoe we een dagorde opmaken, of zijn daar richtlijnen voor?
Mijn collega beweert dat er richtlijnen bestaan om een vergaderagenda te bepalen, waar vind ik ze?
Een strakke agenda zou ons overleg deugd doen, geeft De Vitrine daar raad over?
Wat kan de organisatie van ons overleg verbeteren als het aan de agenda ligt?
Is agendabepaling een onderwerp in het werkdocument over samenwerken?
richtlijnen voor agendering in kernwijzer Samenwerking
agenda samenwerkingsverband hulp bij opmaken
`,
  'vitrine-action-plans': `
Ik ben nieuw als centrummanager, raadt de kernwijzer aan om met actieplannen te werken?
Mijn schepen vraagt of actieplannen ook bij de tips van De Vitrine horen.
Stel dat ons overleg alleen maar praat, welke tip uit de kernwijzer zet ons aan het werk?
Is het zo dat concrete actieplannen de organisatie van een samenwerkingsverband kunnen verbeteren?
Wij zitten met veel ideeën en weinig daden, helpt de kernwijzer Samenwerking daarbij?
Wat bedoelen ze met werken met concrete actieplannen?
Hoe zit dat met actieplannen in een handelaarsverband, wordt dat aangeraden?
Ge vergadert u te pletter en er gebeurt niks, wat raadt de kernwijzer dan aan?
Wordt op de pagina van De Vitrine uitgelegd hoe zo'n actieplan eruitziet?
Waarvoor zou een actieplan goed zijn in onze ondernemersraad?
In welk werkdocument wordt aangeraden om concrete acties te plannen met partners?
Bij welke reeks tips staat het werken met actieplannen vermeld?
Zou het helpen om de afspraken met onze handelaars in een actieplan te gieten?
Ik wil met de winkeliers van plannen naar uitvoering gaan, is daar een tip voor?
Heeft De Vitrine raad om een samenwerking handen en voeten te geven?
Kan ons comité beter functioneren door met een concreet actieplan te werken?
Kunt ge mij zeggen of ze in de kernwijzer over actieplannen spreken?
Onze partners willen concrete acties zien, geeft de kernwijzer Samenwerking daar een tip over?
Welk nut ziet de kernwijzer in actieplannen voor de praktische werking?
Na elk overleg blijft alles liggen, biedt het werkdocument over samenwerken een uitweg?
Behoort een actieplan tot de hulpmiddelen om een samenwerkingsverband vlot te organiseren?
Hoe maakt ge van een praatgroep een verband dat echt iets onderneemt, volgens de tips?
Wij willen onze samenwerking tastbaarder maken, zijn actieplannen dan een goed idee?
Is er in de kernwijzer aandacht voor het omzetten van overleg in concrete actie?
De handelaars vragen een concreet plan met acties, vinden we daar iets over bij VLAIO?
Waarom raden ze samenwerkingsverbanden aan om concreet te plannen wat ze gaan doen?
Mijn collega zoekt een tip om het verband actiegerichter te maken, staat die in de kernwijzer?
Een actieplan met de ondernemersvereniging, vermeldt De Vitrine dat als goede werkwijze?
tip om overleg actiever te maken
concrete actieplannen als organisatietip
`,
  'vitrine-participation-situations': `
Ik ben nieuw als participatieambtenaar, beschrijft de kernwijzer Samenwerking methodieken voor mij?
Mijn schepen vraagt of er methodieken bestaan voor herkenbare situaties bij inspraak.
Stel dat een participatiemoment moeilijk verloopt, staan daar methodieken voor in de kernwijzer?
Is het zo dat de kernwijzer Samenwerking methodieken voor bepaalde participatiesituaties beschrijft?
Wij zitten met inspraakavonden die altijd hetzelfde verloop kennen, is daar een methodiek voor?
Wat bedoelen ze met methodieken voor herkenbare participatiesituaties?
Hoe zit dat met participatie in de kernwijzer, krijgt ge daar methodieken voor?
Ge herkent dat wel, ne vergadering die ontspoort, heeft de kernwijzer daar iets voor?
Staan de herkenbare participatiesituaties zelf opgesomd op de pagina van De Vitrine?
Waar moet ik kijken om te weten over welke participatiesituaties het gaat?
In welk werkdocument vind ik methodieken voor lastige momenten met deelnemers?
Kan de kernwijzer Samenwerking ons helpen als participatie niet van een leien dakje loopt?
Heeft VLAIO iets voor besturen die steeds op dezelfde participatieproblemen botsen?
Ik moet een bewonersavond begeleiden, bestaan er methodieken die ik kan gebruiken?
Worden er in het document over samenwerken situaties besproken die bij participatie vaak voorkomen?
Kunt ge mij zeggen of er methodieken zijn voor moeilijke momenten met bewoners en handelaars?
Onze inspraak loopt elke keer vast op hetzelfde punt, waar vinden we een methodiek?
Waarin lees ik welke methodiek er bestaat voor een situatie die we bij participatie meemaken?
Beschrijft VLAIO ergens methodieken voor participatie die niet vlot?
Zijn er kant-en-klare methodieken om een participatiemoment in goede banen te leiden?
Bij het meepraten van bewoners gaat vaak iets mis, is daar hulp voor in De Vitrine?
Welke kernwijzer helpt bij participatiesituaties die iedereen herkent?
Mijn collega zoekt methodieken om met een moeilijke inspraakgroep om te gaan, bestaan die?
Moet ik de kernwijzer zelf lezen om de participatiesituaties te kennen?
Is er voor typische toestanden bij inspraak een methodiek uitgewerkt?
Hebben jullie iets voor situaties die elke gemeente bij participatie tegenkomt?
Burgers en winkeliers samen laten meedenken is lastig, biedt de kernwijzer methodieken?
Biedt het werkdocument over samenwerken steun als onze participatie moeizaam gaat?
methodiek voor herkenbare situatie bij inspraak
kernwijzer hulp moeilijke participatiemomenten
`,
  'vitrine-bylaws': `
Ik ben nieuw als secretaris van de adviesraad, bestaat er een voorbeeldtekst voor ons reglement?
Mijn schepen vraagt of VLAIO een voorbeeld van een huishoudelijk reglement aanbiedt.
Stel dat we een ondernemersclub oprichten, is er dan een reglement waarop we kunnen voortbouwen?
Is het zo dat het reglement uit de kernwijzer voor meer dan één soort verband bruikbaar is?
Wij zitten met een raad zonder spelregels, waar halen we een voorbeeldreglement?
Wat bedoelen ze met een huishoudelijk reglement dat als basis kan dienen?
Hoe zit dat met een reglement voor ons handelaarsoverleg, hebt ge daar een voorbeeld van?
Ge moet zo'n reglement toch niet van nul schrijven, bestaat er geen model?
Zit het voorbeeld van een huishoudelijk reglement in de kernwijzer Samenwerking of ergens anders?
Kunnen wij met dat voorbeeldreglement als vertrekpunt een eigen versie opstellen?
Ons samenwerkingsverband wil interne regels vastleggen, welk voorbeeld kunnen we gebruiken?
Welke kernwijzer bevat een tekst voor de interne regels van een samenwerkingsverband?
De gemeenteraad wil een reglement voor de ondernemersraad, waar vind ik inspiratie?
Is het voorbeeldreglement enkel voor adviesraden of ook voor andere verbanden?
Ik zoek een bestaande tekst om de interne werking van ons comité te regelen.
Waarvoor mag ik het huishoudelijk reglement uit de kernwijzer als basis nemen?
Heeft De Vitrine iets voor wie een huishoudelijk reglement moet opmaken?
Kunt ge mij aan ne voorbeeldtekst voor een intern reglement helpen?
Onze middenstandsraad vergadert zonder reglement, geeft de kernwijzer een voorbeeld?
Welk hulpmiddel bestaat er om de huisregels van een samenwerkingsverband te schrijven?
Mijn collega zegt dat er een reglement in de kernwijzer steekt, klopt dat?
Is er voor kleine gemeenten ook een reglement dat ze als vertrekbasis kunnen gebruiken?
Waar vertrekken we best van als we een reglement voor verschillende samenwerkingsverbanden nodig hebben?
Wordt er bij de tips in de kernwijzer ook een voorbeeld van een reglement gegeven?
Wij willen het overleg met de handelaars reglementeren, bestaat daar een modeldocument voor?
Hoe geraak ik snel aan een basis voor het huishoudelijk reglement van onze adviesraad?
Een intern reglement uit het niets schrijven zie ik niet zitten, wat biedt VLAIO?
Kan één en hetzelfde voorbeeldreglement dienen voor een raad én voor een handelaarsvereniging?
vertrekbasis huishoudelijk reglement ondernemersverband
kernwijzer Samenwerking interne regels voorbeeld
`,
  'vitrine-examples': `
Ik ben nieuw op de dienst, hoeveel Vlaamse voorbeelden van samenwerking geeft de kernwijzer?
Mijn schepen vraagt of er voorbeelden van vernieuwende samenwerkingen in Vlaanderen zijn.
Stel dat we inspiratie zoeken voor samenwerking, sluit de kernwijzer dan af met voorbeelden?
Is het zo dat de kernwijzer Samenwerking vijf innovatieve samenwerkingen toont?
Wij zitten zonder ideeën om samen te werken, waar zien we hoe het in Vlaanderen kan?
Wat bedoelen ze met voorbeelden van innovatieve samenwerkingen in Vlaanderen?
Hoe zit dat met Oudsbergen, waarom duikt die gemeente op in De Vitrine?
Ge spreekt over vijf voorbeelden, staan die namen ook op de pagina van De Vitrine?
Welke workshop vermeldt de pagina van De Vitrine bij Oudsbergen?
Geeft De Vitrine meer uitleg over de workshop citymarketing in Oudsbergen?
Waarmee wordt de kernwijzer Samenwerking afgesloten?
Op welke plaats in de kernwijzer Samenwerking vind ik de voorbeelden uit Vlaanderen?
In welke gemeente ging een workshop over citymarketing door volgens De Vitrine?
Zijn de samenwerkingen in de kernwijzer vernieuwend of eerder klassiek?
Ik zoek inspirerende samenwerkingen van bij ons, in welk document staan ze?
Kan de kernwijzer ons laten zien hoe andere Vlaamse kernen innovatief samenwerken?
Kunt ge mij zeggen hoeveel innovatieve samenwerkingen er in da document staan?
Mijn burgemeester wil praktijkvoorbeelden van samenwerking, heeft de kernwijzer er?
Waar kan ik lezen hoe innovatief samenwerken in Vlaanderen er in de praktijk uitziet?
Komen de voorbeelden in de kernwijzer Samenwerking uit Vlaamse gemeenten?
Ik hoorde iets over een workshop citymarketing, in welke gemeente was dat?
Eindigt het werkdocument over samenwerken met inspiratie uit de praktijk?
Ons comité wil iets origineels doen samen met de stad, staan er voorbeelden in de kernwijzer?
Zijn het drie of vijf voorbeelden waarmee de kernwijzer Samenwerking eindigt?
Wat heeft Oudsbergen te maken met de kernwijzer over samenwerken?
Voor een presentatie zoek ik innovatieve samenwerkingen in Vlaanderen, biedt De Vitrine die?
Is er in de kernwijzer Samenwerking plaats voor praktijkverhalen uit Vlaanderen?
Hebben jullie weet van een citymarketingworkshop in een Limburgse gemeente?
slot kernwijzer innovatieve samenwerkingen
Oudsbergen workshop vermelding Vitrine
`,
} as const satisfies Readonly<Record<string, string>>;
