/** Questions about rules of the form that the sources leave open: one a line. */
export const PROFPLOEG_FORM_RULES_UNANSWERED = {
  'profploeg-form-blank': `
Hoeveel werk is het om het formulier in te vullen?
Kan ik ergens een leeg formulier bekijken?
Is er een voorbeeld van het aanvraagformulier?
sjabloon aanvraag
Hebben jullie een ingevuld voorbeeldformulier van een andere gemeente?
Hoeveel uur moet ik rekenen voor de aanvraag?
Kan ik het lege formulier afdrukken voor het college?
Is er een Word-versie van het aanvraagformulier?
tijd nodig om aanvraag in te vullen
`,
  'profploeg-contact-person-choice': `
Wie geven we op als contactpersoon in de aanvraag?
Wie van ons komt er als aanspreekpunt in het dossier?
Ik vul het in voor een collega, wie zet ik dan als contact?
Wie wordt de contactpersoon van ons dossier?
Wie mag contactpersoon zijn in de aanvraag?
Wie zet ik bij identificatie?
Wie vul ik in als aanspreekpersoon?
Wie is het best het aanspreekpunt voor VLAIO in het formulier?
Wiens naam komt er op de aanvraag?
Mogen we twee contactpersonen opgeven?
Moet ik een algemeen of een persoonlijk mailadres gebruiken bij identificatie?
Onze contactpersoon is met verlof, wie geven we op?
Wie zet ge best als contact in het formulier?
Wij hebben geen dienst economie, wat vul ik dan in bij dienst?
Welke dienst vermelden we in het formulier?
Welke afdeling geef ik op bij "dienst"?
Is de schepen of de ambtenaar het beste aanspreekpunt?
Hoe vervang ik later de contactpersoon van onze aanvraag?
Mag een extern adviseur onze contactpersoon zijn?
Kies ik de dienst lokale economie of de dienst ruimte bij identificatie?
tweede contactpersoon opgeven
`,
  'profploeg-challenge-rules': `
Mogen we meer dan één uitdaging opgeven?
Moet ik al een oplossing voorstellen bij de uitdaging?
Moeten onze verwachtingen realistisch zijn?
Hoeveel uitdagingen mag één aanvraag bevatten?
Moeten we de uitdagingen rangschikken in het formulier?
Mogen we zelf al een oplossing naar voren schuiven in de aanvraag?
Moeten we cijfers geven bij onze uitdaging?
twee uitdagingen in één aanvraag
`,
  'profploeg-zone-details': `
Moet er een kaartje bij de aanvraag?
plannetje bij aanvraag
Moet ik een plan of foto van de zone toevoegen?
Moet ik de straten opsommen?
Mag ik meerdere kernen opgeven in de aanvraag?
Mag de zone in twee deelgemeenten liggen?
Ons centrum bestaat uit drie dorpen, welk gebied vul ik in?
Ik weet niet hoe groot het gebied in onze aanvraag mag zijn.
Hoeveel straten mag de zone hoogstens tellen?
Kan ik een kaart opladen bij de vraag over het gebied?
Mogen we twee aparte centra in één aanvraag zetten?
Wat is de maximale oppervlakte van de zone?
Aanvaardt het formulier een GIS-bestand van de zone?
`,
  'profploeg-initiatives-required': `
Wij hebben nog niets ondernomen, kunnen we dan indienen?
Moeten we al inspanningen geleverd hebben voor onze kern?
Moet een gemeente al iets geprobeerd hebben?
Is het verplicht om al initiatieven te hebben?
Mogen we meedoen zonder eerdere initiatieven?
Kan een gemeente zonder eerdere acties een aanvraag doen?
Kost het ons punten als we nog geen initiatieven namen?
Mag ik acties van handelaars zelf als initiatief opgeven?
Geldt een kerstmarkt als eerder initiatief?
Tellen eerdere studies mee als initiatief in het formulier?
Ik ben nieuw en ken onze vroegere initiatieven niet.
Hoeveel initiatieven moeten we minstens genomen hebben?
Verkleint een gebrek aan eerdere acties onze kans op selectie?
Telt een braderie van de handelaarsbond als initiatief van de gemeente?
Worden gemeenten met veel vroegere projecten voorgetrokken?
`,
  'profploeg-why-form-asks': `
Waarom wil VLAIO weten wat we vroeger gedaan hebben?
Waarom vraagt het formulier naar eerdere initiatieven?
Waarom moet ik zeggen wat er vroeger misliep?
Wat hebt ge al geprobeerd, waarom willen ze dat weten?
Waarom vraagt het formulier naar succesfactoren?
Waarom noemt men dat kritieke succesfactoren?
Waarvoor staan de succesfactoren in het formulier?
Waarom is beleid een kritieke succesfactor?
Waarom moet ik mijn e-mail en telefoon opgeven in de aanvraag?
Waarom vraagt het formulier waar het gebied ligt?
Waarom vraagt het formulier welke expertise we zoeken?
Waarom moeten wij vooraf expertise kiezen?
Moeten we aan elke succesfactor voldoen?
Wat doet VLAIO met onze antwoorden over vroegere acties?
Om welke reden polst het formulier naar de ligging van de buurt?
Hoe zwaar weegt elke succesfactor in de beoordeling?
Zijn we kansloos als één succesfactor ontbreekt?
bedoeling van de formuliervragen
`,
  'profploeg-policy-proof': `
Moet ons beleid goedgekeurd zijn door de gemeenteraad voor we indienen?
Moet ik ons beleidsplan als bijlage toevoegen?
beleidsdocumenten bij aanvraag
Volstaat het om te verwijzen naar ons meerjarenplan bij de vraag over beleid?
Is het genoeg om ons bestuursakkoord te vermelden bij beleid?
Wat als ons retailbeleid verouderd is?
Kan ik onze detailhandelsstudie als bijlage opladen?
Mag ik bij beleid gewoon een link naar onze website zetten?
Hoe recent moet ons kleinhandelsbeleid zijn?
Telt een beleid dat nog niet door de raad is mee?
bijlagen bij de aanvraag
`,
  'profploeg-means-minimum': `
Hoeveel geld moeten we vrijmaken voor de acties achteraf?
Hoeveel voltijdse medewerkers verwacht men?
Hoeveel personeel moet onze gemeente voorzien?
Hoeveel budget moeten we opgeven in het formulier?
Hoeveel vte moet ik vermelden in de aanvraag?
Welk bedrag moet de gemeente opzijzetten?
Welke capaciteit moet de gemeente voorzien?
Mijn schepen van financiën vraagt welke middelen we moeten vrijmaken.
Onze dienst telt één persoon, is dat genoeg capaciteit?
Is onze personeelscapaciteit te klein om mee te doen?
Moet er al budget in het meerjarenplan staan voor we indienen?
Moet de gemeenteraad al geld goedgekeurd hebben voor de aanvraag?
Volstaat een intentie om budget vrij te maken?
Wat als er nog geen beslissing is over het budget?
Mag ik in de aanvraag schrijven dat er nog geen budget voor acties is?
Wat als we geen geld hebben om de acties te realiseren?
Wat als er niemand vrij is om de werkpunten te realiseren?
Welke middelen hebt ge nodig om de acties te doen slagen?
Hoeveel euro per inwoner moet een gemeente voorzien voor de acties?
Is een halftijdse medewerker voldoende om mee te doen?
Hoeveel uren per week moet onze ambtenaar vrijmaken?
Moet het budget voor de acties al in de begroting staan?
minimumbudget voor de werkpunten in euro
`,
  'profploeg-services-unwilling': `
Wat als onze diensten weinig samenwerken, schaadt dat de aanvraag?
Wat als de dienst mobiliteit niet wil meewerken aan onze aanvraag?
Wat is een goede manier om betrokkenheid te garanderen?
Mijn schepen vraagt hoe we de diensten mee krijgen voor de aanvraag.
Hoe overtuig ik een collega-dienst om mee te stappen?
Verliezen we kansen als een dienst weigert mee te doen?
Tips om onze diensten warm te maken voor het traject
Onze technische dienst ziet het niet zitten, is dat een probleem voor de selectie?
dienst weigert medewerking
`,
  'profploeg-form-limit': `
Hoeveel bladzijden moet het dossier tellen?
aantal woorden
aantal pagina's aanvraag
maximumlengte antwoord
Hoeveel woorden mag een antwoord tellen?
Hoeveel pagina's moet de aanvraag zijn?
Hoe lang mag een antwoord in het formulier zijn?
Hoe lijvig is een typische aanvraag?
Wat is de minimumlengte van de aanvraag?
Is er een woordlimiet?
Is er een maximum aantal tekens per antwoord?
Mijn schepen vraagt of een bladzijde volstaat.
Wij schrijven graag veel, is er een limiet op de tekst?
Bij hoeveel tekens kapt het veld mijn tekst af?
Hoeveel woorden telde een geselecteerde aanvraag gemiddeld?
Mag een antwoord meer dan vijfhonderd woorden zijn?
tekenlimiet per veld
`,
} as const satisfies Readonly<Record<string, string>>;
