/** More ways to ask about the programme: one a line. */
export const LABO_LABO_PHRASINGS = {
  'labo-what': `
betekenis Labo Regiovorming
definitie labo
info labo regiovorming
voorstelling labo
samenvatting labo
VVSG labo
wie begeleidt labo
organisator labo regiovorming
uitbouw regio VVSG
initiatief regiovorming
Wat is dat precies, het Labo?
Wat moet ik verstaan onder Labo Regiovorming?
Wat doet het Labo Regiovorming juist?
Wat is de rol van de VVSG in het Labo?
Wie zit er achter het Labo Regiovorming?
Wie biedt het Labo Regiovorming aan?
Wie staat in voor de begeleiding van het Labo?
Van wie gaat het Labo uit?
Van welke organisatie is het Labo een initiatief?
Door wie wordt het Labo Regiovorming georganiseerd?
Welke ondersteuning biedt het Labo aan regionale fora?
Welk soort begeleiding is het Labo?
Welke drie zaken komen in de begeleiding van het Labo aan bod?
Begeleidt het Labo ook rond netwerkmanagement?
Gaat de begeleiding van het Labo over nieuwe methodieken en zelfevaluatie?
Hoe ondersteunt de VVSG burgemeestersfora?
Hoe zou je het Labo Regiovorming omschrijven?
Is de VVSG de organisator van het Labo?
Is het Labo een project van de Vlaamse overheid?
Is het Labo iets van de Vereniging van Vlaamse Steden en Gemeenten?
Is het Labo een cursus, een subsidie of een begeleiding?
Klopt het dat het Labo Regiovorming van de VVSG komt?
Klopt het dat het Labo burgemeestersfora ondersteunt?
Mijn burgemeester hoorde van een labo voor regio’s, wat is het?
Mijn schepen vraagt meer uitleg over het Labo Regiovorming.
De algemeen directeur wil weten wat het Labo inhoudt.
Wij kennen het Labo Regiovorming niet, kan u het voorstellen?
Ik lees voor het eerst over Labo Regiovorming.
Vertel eens iets over het Labo Regiovorming.
Geef een korte beschrijving van het Labo.
Leg eens uit wat een labo met regiovorming te maken heeft.
Kunt u het Labo Regiovorming toelichten?
Weet ge wat het Labo Regiovorming is?
Waarover gaat het Labo Regiovorming?
deelnemers labo
wie mag meedoen labo
doelpubliek ontwikkeltraject
deelnamevoorwaarden labo
subregionaal forum
regionaal forum deelname
één gemeente apart
burgemeestersforum begeleiding
in aanmerking komen labo
individuele gemeente labo
Wie komt in aanmerking voor het Labo Regiovorming?
Wie kan een beroep doen op het Labo?
Wie behoort tot de doelgroep van het ontwikkeltraject?
Wie kan door het Labo begeleid worden?
Tot wie richt het Labo Regiovorming zich?
Op wie mikt het ontwikkeltraject?
Aan welke voorwaarden moet een overleg voldoen voor het Labo?
Welke overleggen mogen in het ontwikkeltraject stappen?
Welke soorten fora ondersteunt het Labo?
Welk publiek heeft het Labo voor ogen?
Voor welke regio’s staat het Labo open?
Voor welk type forum is het ontwikkeltraject bedoeld?
Is het Labo bedoeld voor steden of voor regio’s?
Is het Labo enkel voor burgemeestersfora?
Is een afzonderlijke gemeente ook welkom in het Labo?
Is een subregionaal forum ook welkom?
Zijn wij de doelgroep van het Labo Regiovorming?
Staat het Labo open voor alle regionale fora?
Mag een intergemeentelijk overleg instappen in het ontwikkeltraject?
Mag een schepenoverleg deelnemen aan het Labo?
Mag een streekintercommunale deelnemen aan het ontwikkeltraject?
Kan een stad in haar eentje begeleiding krijgen van het Labo?
Kan elk burgemeestersoverleg deelnemen aan het Labo?
Kan mijn gemeente zonder de buren instappen in het Labo?
Komt een overleg van drie gemeenten in aanmerking voor het Labo?
Moet je met een hele referentieregio deelnemen aan het Labo?
Wordt één gemeente apart begeleid door het Labo?
Klopt het dat het Labo er voor burgemeestersfora is?
Klopt het dat één gemeente niet alleen in het Labo kan?
Klopt het dat ook subregionale fora in aanmerking komen?
Mijn schepen vraagt of onze gemeente alleen mag deelnemen aan het Labo.
Wij zijn een subregionaal overleg, kunnen wij meedoen?
Wij twijfelen of ons overleg past in het Labo.
Ik werk voor één gemeente, kan ik in het ontwikkeltraject stappen?
Moet ge met een regio zijn om mee te doen aan het Labo?
doelstelling ontwikkeltraject
bedoeling labo
ambitie labo regiovorming
opzet ontwikkeltraject
forum voor visievorming
van overleg naar forum
regionaal forum opstarten
burgemeestersoverleg concretiseren
regionale visie ontwikkelen
afstemming tussen burgemeesters
Wat beoogt het ontwikkeltraject?
Wat is de doelstelling van het Labo?
Wat is de bedoeling van het ontwikkeltraject?
Wat wil de VVSG bereiken met regionale fora?
Wat wil het Labo veranderen aan ons burgemeestersoverleg?
Wat betekent "van vrijblijvend overleg naar forum"?
Waarom werd het ontwikkeltraject in het leven geroepen?
Waarom bestaat het Labo Regiovorming?
Waartoe dient een ontwikkeltraject?
Waar wil het Labo met een burgemeestersforum naartoe?
Naar welk einddoel werkt het ontwikkeltraject?
Met welk oogmerk ondersteunt de VVSG burgemeestersfora?
Welke ambitie zit er achter het ontwikkeltraject?
Hoe wordt een burgemeestersoverleg minder vrijblijvend?
Hoe maken we het overleg tussen burgemeesters bindender en concreter?
Hoe groeit ons overleg uit tot een forum voor visievorming?
Hoe richten we een burgemeestersoverleg op?
Hoe komen burgemeesters tot afstemming in de regio?
Hoe vormen burgemeesters samen een visie op de regio?
Kan het Labo een burgemeestersoverleg mee opstarten?
Kan een nog niet bestaand regionaal forum via het traject starten?
Gaat het ontwikkeltraject over visievorming?
Is het de bedoeling dat regionale fora concreter worden?
Is afstemming tussen gemeenten het doel van het traject?
Worden nieuwe regionale fora opgestart door het Labo?
Moet een vrijblijvend overleg plaatsmaken voor een echt forum?
Klopt het dat het ontwikkeltraject het burgemeestersoverleg wil concretiseren?
Klopt het dat het Labo een forum mee kan opstarten waar er nog geen is?
Mijn burgemeester vraagt wat het uiteindelijke doel van het ontwikkeltraject is.
Bij ons is het burgemeestersoverleg een praatclub, hoe wordt dat een forum?
Wij willen van ons vrijblijvend overleg een forum met visie maken.
In onze streek bestaat nog geen burgemeestersforum, helpt het traject dat op te zetten?
Wat wilt ge met zo’n ontwikkeltraject bereiken?
Ik zoek de doelstelling van het traject voor burgemeestersfora.
`,
  'labo-duration-cost': `
kosten ontwikkeltraject
gratis labo
duurtijd begeleiding labo
looptijd labo
tarief labo
deelnameprijs regio
één jaar begeleiding
lengte ontwikkeltraject
kosteloos labo
Hoelang loopt de begeleiding door de VVSG?
Hoelang worden we begeleid in het Labo?
Hoelang duurt een ontwikkeltraject?
Hoe duur is het ontwikkeltraject?
Hoeveel kost deelname aan het Labo?
Hoeveel moet een regio neertellen voor het ontwikkeltraject?
Hoeveel jaar duurt de begeleiding van een burgemeestersforum?
Hoeveel vraagt de VVSG voor het Labo?
Hoeveel budget moeten we voorzien voor het Labo?
Wat is de prijs van het Labo Regiovorming?
Wat is de duurtijd van het ontwikkeltraject?
Wat kost het onze gemeenten om in het Labo te stappen?
Wat betalen we voor het Labo?
Welke kosten heeft een regio aan het Labo?
Welke prijs hangt er vast aan het ontwikkeltraject?
Wanneer loopt de begeleiding van de VVSG af?
Is deelname aan het Labo betalend?
Is de begeleiding van de VVSG kosteloos?
Is het Labo gratis of moeten we ervoor betalen?
Moeten de gemeenten elk een deel betalen voor het ontwikkeltraject?
Wordt er een factuur gestuurd voor het ontwikkeltraject?
Duurt het Labo twaalf maanden?
Klopt het dat de begeleiding van het Labo één jaar duurt?
Klopt het dat een regio niets betaalt voor het Labo?
Mijn burgemeester vraagt hoelang het Labo duurt en wat het kost.
De financieel directeur wil de prijs van het ontwikkeltraject kennen.
Wij hebben weinig budget, wat kost het Labo ons?
Hoeveel betaalt ge voor het Labo?
`,
  'labo-apply': `
deelnemen labo
aanmelding labo
aanvraag indienen labo
instappen ontwikkeltraject
intekenen labo
kandidaat stellen labo
inschrijving regio
aanvraagprocedure ontwikkeltraject
Hoe vraag ik het Labo Regiovorming aan?
Hoe melden we ons burgemeestersforum aan?
Hoe stappen we in het ontwikkeltraject?
Hoe stel je een regio kandidaat voor het Labo?
Hoe geef ik onze regio op voor het Labo?
Hoe kan ik mijn forum inschrijven bij de VVSG?
Hoe doe je een aanvraag voor het ontwikkeltraject?
Wat moet ik doen om deel te nemen aan het Labo?
Wat is de eerste stap om in te stappen in het Labo?
Wat is de procedure voor een aanvraag bij het Labo?
Welke stappen zet een regio om begeleiding van het Labo aan te vragen?
Langs welke weg meld je een regio aan voor het ontwikkeltraject?
Waar dien ik de aanvraag voor het Labo in?
Waar schrijf ik ons burgemeestersoverleg in?
Met wie bespreken we de opties voor een ontwikkeltraject?
Moet ik een formulier invullen om het Labo aan te vragen?
Gebeurt de aanvraag van het Labo via Kernbot?
Mijn burgemeester wil deelnemen aan het Labo, hoe begin ik eraan?
Ons burgemeestersforum wil een ontwikkeltraject aanvragen.
Wij willen begeleiding van het Labo krijgen, wat nu?
Ik wil onze regio inschrijven voor het Labo.
Hoe schrijft ge u in voor het Labo?
Kunt u onze regio inschrijven voor het ontwikkeltraject?
contactpersoon labo
aanspreekpunt labo
verantwoordelijke labo
Demyttenaere
contactgegevens labo
projectleider labo
labo bereiken
Wie is het aanspreekpunt bij de VVSG voor het Labo?
Wie is de verantwoordelijke persoon voor het Labo?
Wie kan ik bellen over het Labo?
Wie kan ik mailen over het Labo Regiovorming?
Wie beantwoordt vragen over het ontwikkeltraject?
Wie moet ik hebben voor inlichtingen over het Labo?
Wie weet meer over het Labo Regiovorming?
Wie van de VVSG is mijn contact voor het Labo?
Bij wie moet ik zijn voor het Labo?
Bij wie vraag ik inlichtingen over het ontwikkeltraject?
Aan wie stel ik een vraag over het Labo?
Aan wie richt ik mijn mail over het ontwikkeltraject?
Met wie neem ik contact op voor het Labo?
Met wie van de VVSG kunnen we praten over het Labo?
Tot wie wend ik mij met een vraag over het Labo?
Welke persoon volgt het ontwikkeltraject op bij de VVSG?
Hoe kan ik het Labo contacteren?
Hoe neem ik contact op met de VVSG over regiovorming?
Waar werkt Pieter Demyttenaere?
Waarvoor kan ik bij Pieter Demyttenaere terecht?
Werkt Pieter Demyttenaere bij de VVSG?
Klopt het dat Pieter Demyttenaere de contactpersoon is?
Mijn burgemeester wil iemand van het Labo bellen.
Wij willen iemand spreken over het ontwikkeltraject.
Ik wil graag een afspraak met de contactpersoon van het Labo.
Naar wie belt ge voor het Labo?
Kunt u mij doorverwijzen naar iemand van het Labo?
`,
} as const satisfies Readonly<Record<string, string>>;
