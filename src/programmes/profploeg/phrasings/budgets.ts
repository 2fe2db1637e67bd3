/** More ways to ask about the budgets: one a line. */
export const PROFPLOEG_BUDGETS_PHRASINGS = {
  'profploeg-relance-plan': `
inhoud relanceplan
herstelplan kernen
Vlaams herstelplan corona kern
beslissing maart 2021
bedragen relanceplan
miljoenen kernversterking
projectoproepen kern
ervaringsuitwisseling relanceplan
relancemiddelen handelskernen
verdeling budget kernversterking
Wat houdt het Relanceplan kernversterking in?
Waarover gaat het relanceplan?
Kan je het relanceplan samenvatten?
Wat is er in maart 2021 beslist over kernversterking?
Wanneer werd het relanceplan kernversterking goedgekeurd?
Van wanneer dateert het relanceplan?
Wie nam de beslissing over het Relanceplan kernversterking?
Welk orgaan keurde het relanceplan goed?
Klopt het dat de Vlaamse Regering in 2021 geld vrijmaakte voor kernversterking?
Uit welke onderdelen bestaat het Relanceplan kernversterking?
Welke luiken telt het relanceplan?
Welke acties worden betaald met het relanceplan?
Welke initiatieven kregen geld uit het relanceplan?
Hoe zijn de relancemiddelen verdeeld?
Welk deel van het relanceplan ging naar panden en welk deel naar begeleiding?
Hoeveel miljoen is er in totaal voor kernversterking uitgetrokken?
Hoeveel middelen zitten er in het relanceplan?
Welke som investeerde de Vlaamse Regering in de kernen?
Gaat de grootste hap van het relanceplan naar handelspanden?
Wat kost kernversterking aan Vlaanderen?
Via welke weg investeert de regering in kernversterking?
Bevat het relanceplan ook ervaringsuitwisseling?
Hoe ondersteunt Vlaanderen het herstel van de kernen financieel?
Wat heeft Vlaanderen over voor het herstel van stadskernen?
Wat deed de regering in 2021 om kernen te versterken?
Welke oproepen kwamen er met het relanceplan?
Mijn schepen van financiën vraagt naar de bedragen uit het relanceplan.
De raad wil weten wat het relanceplan voor kernen betekent.
Wij zoeken een overzicht van het Vlaamse geld voor kernversterking.
Hebt u de cijfers van de regeringsbeslissing van maart 2021?
Weet ge wat er allemaal in dat relanceplan zit?
Naar welke drie zaken ging het geld van het relanceplan?
Krijgen meerdere projecten geld uit het relanceplan?
Wat is er door de Vlaamse Regering beslist in het relanceplan?
`,
  'profploeg-budget': `
totaalbudget Profploeg
globaal budget Profploeg
1.450.000 euro
anderhalf miljoen Profploeg
krediet Profploeg
Vlaamse middelen Profploeg
enveloppe Profploeg
bedrag relanceplan Profploeg
bestemming 1,45 miljoen
miljoenen voor de Profploeg
Hoeveel heeft Vlaanderen over voor de Profploeg?
Welke som maakte de regering vrij voor de Profploeg?
Welk krediet kreeg de Profploeg?
Wat mag de Profploeg alles samen kosten?
Wat kost de hele Profploeg de Vlaamse belastingbetaler?
Welk bedrag werd toegekend aan de Profploeg?
Hoeveel is er begroot voor de Profploeg?
Is er meer dan een miljoen voor de Profploeg?
Klopt het dat de Profploeg bijna anderhalf miljoen kreeg?
Is 1,45 miljoen euro het bedrag voor alle gemeenten samen?
Van waar komen de miljoenen voor de Profploeg?
Uit welk plan komt die 1,45 miljoen?
In welk plan werd het budget van de Profploeg voorzien?
Wanneer werd het budget van de Profploeg toegewezen?
Sinds wanneer is er 1,45 miljoen voor de Profploeg?
Waaraan wordt de 1,45 miljoen besteed?
Waar gaat het totale bedrag van de Profploeg naartoe?
Wat wordt er met het totale Profploegbudget gedaan?
Dient het budget van de Profploeg voor creatieve ondersteuning?
Is de 1,45 miljoen bedoeld om bruisende buurten te maken?
Mijn schepen vraagt hoeveel Vlaanderen in de Profploeg steekt.
De pers vraagt naar het totale budget van de Profploeg.
Wij willen weten hoeveel miljoen er achter de Profploeg zit.
Ik moet het totaalbedrag van de Profploeg in een nota vermelden.
Hebt u het bedrag dat de regering voor de Profploeg uittrok?
Weet ge hoeveel miljoen er naar de Profploeg gaat?
Hoeveel miljoen zit er in totaal in de Profploeg?
Over welk totaalbudget beschikt de Profploeg?
Hoe groot is het totaalbudget van de Profploeg?
Welke ondersteuning wordt met de 1,45 miljoen betaald?
Dient de 1,45 miljoen voor het beleid bedrijvige kernen van gemeenten?
Hoeveel miljoen euro werd er in maart 2021 voorzien voor de Profploeg?
Ging er in het relanceplan 1,45 miljoen naar de Profploeg?
Is 1,45 miljoen het volledige budget van de Profploeg?
Hoeveel Vlaamse euro’s zijn er voor het geheel van de Profploeg?
`,
  'profploeg-building-purchase': `
handelspand kopen
premie aankoop winkelpand
verwerving vastgoed gemeente
subsidieoproep handelspanden
oproep 10 miljoen
pandenoproep
leegstaand gebouw aankopen
steun verwerven bedrijfspand
opkoop winkelpanden
aankoopsubsidie
Bestaat er een subsidie om winkelpanden aan te kopen?
Kunnen gemeenten geld krijgen om een handelspand te kopen?
Geeft Vlaanderen geld om panden op te kopen?
Is er een tussenkomst als de stad een gebouw koopt?
Steunt Vlaanderen de aankoop van leegstaande winkels?
Welke subsidie is er voor de aanschaf van een bedrijfsgebouw?
Wat was de projectoproep over handelspanden?
Hoeveel bedroeg de oproep voor handelspanden?
Hoeveel miljoen zat er in de pot voor panden?
Welk bedrag ging er naar de aankoop van bedrijfsruimten?
Klopt het dat 10 miljoen euro naar handelspanden ging?
Wanneer kwam de oproep voor de aankoop van handelspanden er?
In welk plan zat de oproep voor bedrijfsruimten?
Mag een gemeente zelf winkels opkopen met subsidie?
Waarvoor moesten de gekochte panden dienen?
Moet een gesubsidieerd pand bijdragen aan een bedrijvige kern?
Zit de aankoop van panden in de Profploeg?
Is de oproep voor panden hetzelfde als de Profploeg?
Koopt de Profploeg gebouwen voor ons?
Hangt de pandensubsidie samen met de Profploeg?
Mijn burgemeester wil een oude bank op de markt kopen, bestaat er subsidie?
Ik zoek financiering om een hoekpand in de kern te kopen.
Waar vind ik geld om een verkrot handelshuis op te kopen?
Hebt u info over de subsidie voor aankoop van winkelvastgoed?
Kunt ge als gemeente subsidie krijgen voor een pand?
Onze stad wil een leegstaande winkel verwerven, bestaat er een Vlaamse subsidie?
Welk doel moesten aangekochte handelspanden dienen?
Staat de subsidie voor handelspanden los van de Profploeg?
Wij willen een leegstaand handelspand verwerven, is daar een oproep voor?
Kunnen we financiële hulp krijgen om handelsvastgoed te verwerven?
Mochten gemeenten panden kopen met geld van het relanceplan?
`,
} as const satisfies Readonly<Record<string, string>>;
