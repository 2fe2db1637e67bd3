/** Questions in the words of `faq/help.ts` that the sources leave open: one a line. */
export const PROFPLOEG_HELP_DETAILS_UNANSWERED = {
  'profploeg-can-do-details': `
Welke hulp van de Profploeg vragen gemeenten het vaakst?
Hoeveel verschillende soorten hulp mogen we tegelijk aan de Profploeg vragen?
Kan de Profploeg voor ons onderhandelen met de eigenaar van een pand?
Helpt de Profploeg ons om personeel voor de dienst economie te zoeken?
Kan de Profploeg een website of app voor onze winkels bouwen?
Maakt de Profploeg ook 3D-tekeningen van ons openbaar domein?
Kan de Profploeg onze subsidiedossiers voor de kern schrijven?
Helpt de Profploeg ook in noodgevallen, zoals een brand in de winkelstraat?
Welke hulp van de Profploeg leverde in andere steden het meeste op?
Geeft de Profploeg juridisch advies over onze handelspanden?
`,
  'profploeg-help-conditions-details': `
Hoeveel randvoorwaarden vindt de Profploeg gemiddeld in een gemeente?
Welke randvoorwaarden ontbreken het vaakst in Vlaamse gemeenten?
Hoelang duurt het om de randvoorwaarden voor ons beleid op te sporen?
Schrijft de Profploeg een volledig beleidsplan voor de gemeente?
Is de gemeente verplicht om het beleidsadvies van de Profploeg te volgen?
Welke expert onderzoekt de randvoorwaarden voor ons beleid?
Geef een voorbeeld van een randvoorwaarde die in een andere stad ontbrak.
Krijgen we de lijst met randvoorwaarden op papier?
Past de Profploeg haar beleidsadvies aan na gemeenteraadsverkiezingen?
Moet ons meerjarenplan aangepast worden aan de gevonden randvoorwaarden?
`,
  'profploeg-help-actions-details': `
Hoeveel acties werkt de Profploeg per gemeente uit?
Binnen welke termijn moeten we een uitgewerkte actie uitvoeren?
Welke actie uit een vorig traject was het grootste succes?
Wat gebeurt er als we een uitgewerkte actie nooit uitvoeren?
Hoeveel kost de uitvoering van een gemiddelde actie aan een gemeente?
Mogen we een uitgewerkte actie achteraf nog veranderen zonder de Profploeg?
Welke acties weigert de Profploeg uit te werken?
Mogen we een actie uitwerken die een andere gemeente al deed?
Zoekt de Profploeg ook een aannemer of leverancier voor onze acties?
Wie meet of de uitgewerkte actie effect heeft op de winkels?
`,
  'profploeg-help-cocreation-details': `
Hoeveel bewoners moeten er minstens in een co-creatietraject zitten?
Hoelang duurt een co-creatietraject met winkeliers?
Welke methodes gebruikt de Profploeg bij co-creatie met bewoners?
Betaalt de Profploeg de affiches en folders van een communicatietraject?
Welke stad had het beste co-creatietraject met eigenaars?
Schrijft de Profploeg de brieven aan de bewoners en eigenaars zelf?
Is een communicatietraject met winkeliers verplicht voor elke gemeente?
Wat als de eigenaars weigeren mee te doen aan de co-creatie?
Hoe spoort de Profploeg pandeigenaars op die in het buitenland wonen?
Beheert de Profploeg de sociale media van de gemeente tijdens een communicatietraject?
`,
  'profploeg-help-ideas-details': `
Hoeveel ideeën levert de Profploeg per leeg pand?
Wie betaalt de verbouwing van een pand dat de Profploeg opnieuw invult?
Zoekt de Profploeg ook een huurder voor ons leegstaand pand?
Welk idee voor een leeg pand lukte het best in een andere gemeente?
Hoeveel panden werden dankzij de Profploeg opnieuw ingevuld?
Hoeveel mag een ingreep in het openbaar domein kosten?
Maakt de Profploeg een ontwerpplan voor de ingreep op ons plein?
Heeft de eigenaar inspraak in het idee voor zijn leeg pand?
Daalt de leegstand in een kern na de ideeën van de Profploeg?
Welke functies past de Profploeg het liefst toe in lege panden?
`,
  'profploeg-help-analysis-details': `
Welke software gebruikt de Profploeg voor haar analyses?
Hoeveel weken duurt een gerichte analyse door de Profploeg?
Hoe oud mogen de beschikbare data zijn voor een analyse?
In welk bestandsformaat leveren we de data voor de analyse aan?
Hoeveel analyses mag één gemeente vragen?
Koopt de Profploeg zelf data aan voor een analyse?
Vergelijkt de Profploeg onze cijfers met die van de buurgemeenten?
Hoe betrouwbaar zijn de analyses van de Profploeg?
Mag de Profploeg gsm-gegevens van voorbijgangers analyseren?
Krijgen we de ruwe resultaten van de analyse in een rekenblad?
`,
  'profploeg-help-other-details': `
Wat vulden de gemeenten in op de laatste regel van de lijst?
Welke gemeente kwam met de meest ongewone vraag naar de Profploeg?
Wie beslist of een nood die niet in de lijst staat aanvaard wordt?
Hoeveel gemeenten vroegen iets dat niet in de lijst stond?
Wanneer wordt de lijst van hulp nog eens aangepast?
Hoeveel tekens mag de omschrijving van onze eigen nood tellen?
Heeft een vraag buiten de lijst minder kans om geselecteerd te worden?
Welke buurt geldt officieel als een bruisende buurt?
Moeten we extra motiveren waarom onze nood niet in de lijst past?
Kost een speciale vraag buiten de lijst meer begeleidingsdagen?
`,
} as const satisfies Readonly<Record<string, string>>;
