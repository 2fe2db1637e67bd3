/** More ways to ask what `faq/labo.ts` answers: one a line. */
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
  'labo-results': `
opbrengst labo
meerwaarde labo
nut labo regiovorming
baten voor regio
winst regio labo
verwachtingen regio
eindresultaat ontwikkeltraject
effect ontwikkeltraject
return ontwikkeltraject
van bekommernissen naar oplossingen
Wat brengt het Labo ons bij?
Wat winnen wij bij deelname aan het Labo?
Wat heeft een regio aan het Labo?
Wat mogen burgemeesters verwachten van het ontwikkeltraject?
Wat krijgen we in ruil voor onze deelname aan het Labo?
Wat is het resultaat van het ontwikkeltraject?
Wat is het voordeel van het Labo voor gemeenten?
Wat houdt een pad van bekommernissen naar oplossingen in?
Wat wordt er sterker aan ons regionetwerk?
Wat kan onze regio ervan verwachten?
Welke meerwaarde biedt de VVSG-begeleiding aan een regio?
Welke voordelen heeft het ontwikkeltraject?
Welke baten heeft een burgemeestersforum bij het Labo?
Welke resultaten mogen we na het Labo verwachten?
Welk aanbod krijgt de regio in het Labo?
Waarom is het Labo de moeite waard?
Waarom zouden we in het Labo stappen?
Wat houdt onze regio over aan het ontwikkeltraject?
Hoe wordt ons regionetwerk sterker door het Labo?
Hoe worden de bekommernissen van burgemeesters aangepakt?
Hoe leidt het Labo tot oplossingen voor de regio?
Verbetert onze praktijk als regionetwerk door het Labo?
Levert het Labo iets concreets op?
Krijgen de zorgen van burgemeesters een antwoord in het Labo?
Krijgen we een sterkere kijk op ons regionetwerk?
Is het Labo nuttig voor onze regio?
Is er aandacht voor de betrokkenheid van het netwerk?
Wordt het regionetwerk versterkt door de begeleiding?
Klopt het dat het Labo bekommernissen in oplossingen omzet?
Klopt het dat een regio na het Labo een sterker netwerk heeft?
Mijn burgemeester vraagt wat het Labo onze regio oplevert.
De andere burgemeesters twijfelen, wat winnen ze met het Labo?
Wij willen weten wat we van het Labo mogen verwachten.
Wat hebt ge eraan, aan zo’n ontwikkeltraject?
`,
  'labo-material': `
hulpmateriaal labo
werkmateriaal labo
documentatie netwerkontwikkeling
gratis advies VVSG
kosteloos consult
consult regio
tools netwerkontwikkeling
toegang materiaal regio
ondersteunende documenten regio
Wat biedt de VVSG aan materiaal voor netwerken?
Waartoe dient het ondersteunend materiaal?
Is het consult kosteloos?
Is het ondersteunend materiaal gratis?
Is er documentatie over het ontwikkelen van een netwerk?
Bestaat er ondersteunend materiaal om een netwerk op te bouwen?
Kan onze regio advies krijgen van de VVSG?
Kunnen we kosteloos raad vragen aan de VVSG?
Kunnen we de VVSG consulteren?
Moeten we betalen voor het materiaal van het Labo?
Worden er hulpmiddelen voor netwerkontwikkeling aangereikt?
Klopt het dat het ondersteunend materiaal kosteloos is?
Klopt het dat een regio gratis consult krijgt?
Wij willen ons netwerk uitbouwen, hebben jullie materiaal?
Wij willen de VVSG om raad vragen over ons regionetwerk.
Ik zoek documentatie van het Labo om ons netwerk te versterken.
Krijgt ge ook materiaal van het Labo?
`,
  'labo-blocks': `
bouwblokken
bouwstenen labo
pijlers ontwikkeltraject
opbouw ontwikkeltraject
structuur labo
delen van het labo
luiken ontwikkeltraject
componenten labo
opsomming bouwblokken
samenstelling ontwikkeltraject
Wat zijn de bouwstenen van het Labo?
Wat zijn de onderdelen van een ontwikkeltraject?
Wat zijn de pijlers van het ontwikkeltraject?
Wat is het eerste bouwblok?
Wat is het tweede bouwblok van het Labo?
Wat is het derde bouwblok van het ontwikkeltraject?
Wat zijn de drie grote delen van het Labo Regiovorming?
Wat doen de drie bouwblokken samen?
Welke bouwblokken telt het ontwikkeltraject?
Welke componenten zitten er in het ontwikkeltraject?
Welke onderdelen heeft het Labo?
Welke bouwblokken zijn er naast duurzaam netwerken?
Welke bouwblokken komen er naast de zelfevaluatie?
Hoeveel bouwblokken heeft het Labo?
Hoeveel onderdelen telt een ontwikkeltraject?
Hoeveel pijlers heeft het Labo Regiovorming?
Hoe heten de bouwblokken van het Labo?
Hoe is een ontwikkeltraject gestructureerd?
Hoe is het Labo Regiovorming ingedeeld?
In hoeveel delen valt het ontwikkeltraject uiteen?
Op welke pijlers steunt het ontwikkeltraject?
Uit hoeveel blokken bestaat het Labo?
Uit wat bestaat een ontwikkeltraject?
Waaruit is het Labo opgebouwd?
Waartoe dienen de drie bouwblokken?
Waarom zijn er drie bouwblokken?
Is duurzaam netwerken een van de bouwblokken?
Is zelfevaluatie een bouwblok van het Labo?
Horen netwerken, inhoud en zelfevaluatie bij de bouwblokken?
Klopt het dat het ontwikkeltraject uit drie delen bestaat?
Klopt het dat zelfevaluatie een van de drie bouwblokken is?
Mijn burgemeester vraagt uit welke onderdelen het Labo bestaat.
Ik moet de drie bouwblokken voorstellen op het burgemeestersoverleg.
Som de bouwblokken van het Labo eens op.
Kent ge de bouwblokken van het Labo?
`,
} as const satisfies Readonly<Record<string, string>>;
