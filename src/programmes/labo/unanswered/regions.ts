/** Questions about regions, law and money around the Labo that the sources leave open: one a line. */
export const LABO_REGIONS_UNANSWERED = {
  'labo-participants': `
Welke regio's deden al mee aan het Labo Regiovorming?
lijst deelnemende burgemeestersfora
Hoeveel fora kregen al begeleiding van de VVSG?
Zit de Westhoek in het Labo Regiovorming?
Neemt het burgemeestersoverleg van de Kempen deel?
Met welke regio kunnen we praten over hun ervaring met het Labo?
Hoeveel burgemeesters zijn er in totaal bij het Labo betrokken?
Ik zoek een regio die het ontwikkeltraject al afgerond heeft.
aantal regio's per jaar Labo Regiovorming
Welk forum was het eerste dat in het Labo stapte?
Is onze buurregio al met de VVSG aan het werk?
Deed het Meetjesland mee aan een ontwikkeltraject?
`,
  'labo-start-date': `
Wanneer start het volgende ontwikkeltraject van het Labo?
startdatum Labo Regiovorming 2027
In welke maand begint de begeleiding van de VVSG?
Sinds welk jaar bestaat het Labo Regiovorming?
Kunnen we al in januari 2027 beginnen met het Labo?
Loopt het Labo Regiovorming vandaag nog?
Hoe snel na het eerste gesprek kan een burgemeestersforum starten?
Stopt de VVSG met het Labo na 2026?
kick-off Labo datum
Op welke dag is het startmoment van ons ontwikkeltraject?
Hoeveel weken zitten er tussen de aanvraag bij de VVSG en de start?
Wordt het Labo Regiovorming volgend jaar opnieuw georganiseerd?
Wanneer kan onze regio beginnen met het Labo?
`,
  'labo-reference-regions': `
Hoeveel referentieregio's zijn er in Vlaanderen?
lijst van de vijftien referentieregio's
Tot welke regio behoort onze gemeente?
Mag een gemeente in twee regio's tegelijk zitten?
Op welke kaart zie ik de grenzen van de regio's?
Kan een gemeente van regio veranderen?
Wie heeft de regio's in Vlaanderen afgebakend?
Is onze regio te klein volgens de Vlaamse Regering?
Wat is een referentieregio juist?
Bij welke regio hoort Aalst?
aantal inwoners per regio
Vallen de vervoerregio's samen met de regio's van het Labo?
`,
  'labo-decree': `
Wat staat er in het regiodecreet?
decreet regiovorming artikel burgemeestersoverleg
Is een burgemeestersoverleg wettelijk verplicht?
Heeft een burgemeestersforum rechtspersoonlijkheid?
Kan een regionaal forum bindende besluiten nemen voor gemeenten?
Valt het burgemeestersoverleg onder het decreet lokaal bestuur?
Moeten we een interlokale vereniging oprichten voor ons regionaal forum?
Welke minister is bevoegd voor regiovorming?
Wat is het verschil tussen een projectvereniging en een dienstverlenende vereniging?
Is er beroep mogelijk tegen een beslissing van het burgemeestersoverleg?
juridisch statuut netwerkteam
Moeten alle intercommunales zich tegen 2030 aan de regio's aanpassen?
`,
  'labo-council': `
Moet de gemeenteraad de deelname aan het Labo goedkeuren?
collegebesluit Labo Regiovorming nodig?
Wie ondertekent de overeenkomst met de VVSG?
Is er een engagementsverklaring die alle burgemeesters moeten tekenen?
Stemt elke gemeenteraad over de keuze van het thema?
Moet de beslissing over het wat nog naar de gemeenteraad?
Hoe informeren we gemeenteraadsleden over het regionaal overleg?
modelbesluit deelname ontwikkeltraject
Kan de oppositie de deelname aan het Labo tegenhouden?
Volstaat een akkoord van het schepencollege om in te stappen?
Hoeveel handtekeningen heb je nodig om het ontwikkeltraject te starten?
Moet het OCMW-bureau zich ook uitspreken over de netwerkgroep?
`,
  'labo-forum-size': `
Hoeveel gemeenten moeten er minstens in een burgemeestersforum zitten?
minimum aantal gemeenten Labo
Hoeveel burgemeesters telt een doorsnee burgemeestersforum?
Is een regio met vijfentwintig gemeenten te groot voor het ontwikkeltraject?
Wat als één burgemeester niet wil meedoen?
Moeten alle gemeenten van de regio akkoord gaan om te starten?
Hoeveel inwoners heeft een regio nodig voor het Labo?
maximumgrootte subregionaal forum
Mag een Brusselse gemeente aansluiten bij ons burgemeestersoverleg?
Kan een Waalse buurgemeente mee in het regionaal forum?
Telt een centrumstad zwaarder in een regionaal forum?
Mag er in één regio meer dan één forum begeleid worden?
`,
  'labo-selection': `
Hoe kiest de VVSG welke regio's begeleid worden?
selectiecriteria Labo Regiovorming
Is er een wachtlijst voor het Labo?
Kan de VVSG een regio weigeren?
Hoeveel plaatsen zijn er nog vrij in het Labo?
Wie beslist bij de VVSG over onze aanvraag?
Krijgen regio's zonder bestaand overleg voorrang?
Binnen hoeveel dagen antwoordt de VVSG op een aanvraag?
beroep tegen weigering Labo
Mag een regio die al eens begeleid is nog eens meedoen?
Wie mag namens de regio contact opnemen, de voorzitter of een ambtenaar?
Welke documenten breng je mee naar het eerste gesprek met de VVSG?
Welke documenten moeten we bezorgen om het Labo aan te vragen?
`,
  'labo-subsidy': `
Bestaat er een Vlaamse subsidie voor regionale samenwerking?
subsidie burgemeestersoverleg bedrag
Krijgt de regio geld om de oplossingen uit het Labo uit te voeren?
Welk budget heeft de VVSG voor het Labo?
Wie financiert het Labo Regiovorming?
Hoeveel euro per inwoner draagt een gemeente bij aan een regionaal forum?
Kunnen we Europees geld vragen voor onze netwerkgroep?
Is er een regiofonds voor woonprojecten?
Hoeveel kost een netwerkteam per jaar aan de gemeenten?
Bestaat er een Vlaams potje voor intergemeentelijke projecten rond wonen?
verdeelsleutel kosten regionale werking
Krijgt een regio een premie als ze een gezamenlijke visie maakt?
Wie betaalt de begeleiding van het Labo?
`,
  'labo-membership': `
Moet onze gemeente lid zijn van de VVSG voor het Labo?
lidgeld VVSG gemeente
Hoeveel bedraagt de ledenbijdrage aan de VVSG?
Kan een niet-lid van de VVSG begeleiding krijgen?
Hoe word je lid van de VVSG?
Wie is de directeur van de VVSG?
Is een intercommunale ook lid van de VVSG?
Hoeveel mensen werken er bij de VVSG?
Zijn alle Vlaamse gemeenten bij de VVSG aangesloten?
Wanneer is de volgende algemene vergadering van de VVSG?
kantoor VVSG adres Brussel
Geeft de VVSG korting aan kleine regio's?
`,
  'labo-mergers': `
Leidt het Labo tot een fusie van gemeenten?
fusiebonus burgemeestersoverleg
Is regiovorming een voorbereiding op gedwongen fusies?
Wat gebeurt er met het forum als twee gemeenten fusioneren?
Welke gemeenten in onze regio gaan in 2031 samen?
Verliest een gemeente bevoegdheden door regiovorming?
Helpt de VVSG ook bij een fusietraject?
Is een regio beter af met minder gemeenten?
standpunt VVSG over fusies
Vervangt de regio op termijn de provincie?
Hoeveel gemeenten zijn er sinds de laatste fusies?
Moet een fusiegemeente opnieuw instappen in het regionaal overleg?
`,
} as const satisfies Readonly<Record<string, string>>;
