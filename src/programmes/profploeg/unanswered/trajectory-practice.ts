/** Questions about how a trajectory goes in practice that the sources leave open: one a line. */
export const PROFPLOEG_TRAJECTORY_PRACTICE_UNANSWERED = {
  'profploeg-name-meaning': `
Waar staat de naam Profploeg voor?
Waarom noemen ze dat een profploeg?
Wat betekent het woord profploeg?
Wat betekent dat prof in Profploeg?
Wat is een open oproep?
Wie verzon de naam Profploeg?
Komt de naam Profploeg van profwielrenners?
herkomst van de naam Profploeg
Is prof in Profploeg een afkorting?
Waarom heet het een ploeg en geen team of dienst?
`,
  'profploeg-webinar-material': `
Bestaat er een opname van het webinar?
Waar vind ik de presentatie van de informatiesessie?
Ik stelde in het webinar een vraag in de chat, waar is het antwoord?
Waar vind ik de FAQ van het webinar?
Mijn schepen vraagt of de vragen van het webinar ergens te lezen zijn.
Ik wil de vragen van de andere gemeenten uit het webinar nalezen.
Kan ik het webinar van juni 2021 herbekijken?
slides infosessie downloaden
Staat de opname van de infosessie op YouTube?
Bezorgt u mij de PowerPoint van het webinar?
link naar de FAQ-lijst van 2021
`,
  'profploeg-follow-up-details': `
Wanneer gebeurt de opvolging van ons traject?
Wordt er achteraf gecontroleerd of we de acties hebben uitgevoerd?
Kunnen we een jaar later nog eens bij de ploeg terecht?
opvolging timing
opvolgingsgesprek
Wanneer mogen we de opvolging verwachten?
Na hoeveel maanden is er opvolging?
Hoeveel tijd zit er tussen het einde en de opvolging?
Hoe verloopt de opvolging?
Hoe ziet de opvolging eruit?
Op welke manier volgen jullie een afgerond traject op?
Gebeurt de opvolging via een bezoek of een telefoontje?
Hoeveel keer komt de Profploeg nog terug?
Keren de experten later nog eens terug naar ons dorp?
Checken jullie later of het rapport in de kast belandde?
Gaat de Profploeg na of de aanbevelingen uitgevoerd werden?
Kunnen we achteraf nog vragen stellen aan de experten?
Mogen we de Profploeg na afloop nog bellen?
Moet ik zelf de opvolging aanvragen?
Hoeveel jaar na het eindrapport volgt de Profploeg ons op?
Moeten we voor de opvolging een vragenlijst invullen?
Komt er een opvolgingsbezoek in onze gemeente?
Wie belt ons op voor de opvolging van het traject?
Is de opvolging na afloop ook gratis?
`,
  'profploeg-evaluation-method': `
Op welke manier meten jullie of een traject geslaagd is?
Hoe weet men of de begeleiding iets heeft opgeleverd?
evaluatiemethode
evaluatiecriteria
Op basis waarvan wordt een begeleiding geëvalueerd?
Welke criteria gebruikt men om trajecten te evalueren?
Welke documenten gebruikt men voor de evaluatie?
Hoe wordt het succes van een traject beoordeeld?
Hoe toetst men de kwaliteit van de begeleiding?
Wie geeft de Profploeg punten op haar werk?
Mogen wij de begeleiding zelf beoordelen?
Evalueert u ook of het traject zijn doel bereikte?
Met welke indicatoren evalueert men een traject?
Moeten wij een evaluatieformulier over de experten invullen?
Vanaf wanneer noemt men een traject geslaagd?
Gebeurt de evaluatie met een vragenlijst of met interviews?
Krijgt ons traject een score in de evaluatie?
`,
  'profploeg-sharing-refusal': `
Kunnen wij weigeren dat ons traject in De Vitrine komt?
Moeten wij toestemming geven om onze ervaringen te delen?
Wordt onze gemeente bij naam genoemd als ons traject gedeeld wordt?
Kan onze gemeente anoniem blijven in De Vitrine?
Mogen we de tekst over ons traject nalezen voor hij gedeeld wordt?
Vraagt VLAIO vooraf onze toestemming voor De Vitrine?
Kunnen we een stuk van onze evaluatie geheimhouden?
Hoe laat ik ons traject uit De Vitrine verwijderen?
`,
  'profploeg-plan-changes': `
Wat als we niet akkoord zijn met het voorgestelde plan?
Kunnen we het projectplan nog laten aanpassen?
plan bijsturen
Wij zien iets anders in het projectplan, kan dat gewijzigd worden?
Wat als het college het projectplan niet aanvaardt?
Mijn schepen wil het plan eerst nalezen, kan dat?
Hoeveel keer mogen we het projectplan laten herwerken?
Wat gebeurt er als we het projectplan afkeuren?
Komt er een nieuw overleg als wij het plan weigeren?
Binnen hoeveel dagen past de Profploeg het projectplan aan?
wijzigingen aanvragen projectplan
`,
  'profploeg-scope-limits': `
grootte gebied
Hoe groot mag de buurt zijn?
Hoe groot mag het gebied zijn?
Is er een maximale oppervlakte voor het projectgebied?
Is één straat voldoende als gebied?
Kan het hele centrum als werkgebied dienen?
Mag het werkgebied over de gemeentegrens lopen?
Mogen we twee kernen samen afbakenen?
Mag de begeleiding over meer dan één dorpskern gaan?
Moeten we ons tot één thema beperken?
Mogen we meer dan één thema kiezen?
Moet het thema nauw omschreven zijn?
Waarom moet er afgebakend worden?
Moet ik een plannetje met de grenzen van de zone bezorgen?
Hoe lang is een prioriteitenlijst?
Hoeveel prioriteiten mogen we kiezen?
Hoeveel hectare mag het projectgebied hoogstens zijn?
Hoeveel thema's kan één traject aan?
Kan een industriezone ook het werkgebied zijn?
maximum aantal prioriteiten
Mag een traject over drie deelgemeenten tegelijk gaan?
`,
  'profploeg-meetings-practical': `
Mag de schepen aanwezig zijn bij de bespreking van het rapport?
Moet ik mij voorbereiden op het evaluatiegesprek?
Is er tussendoor nog overleg met de Profploeg?
Zijn er maandelijkse vergaderingen met de Profploeg?
Is er een stuurgroep voorzien in het traject?
Vergaderen we online of bij ons in het gemeentehuis?
Moeten we ons veel verplaatsen voor vergaderingen?
Hoeveel vergadertijd moeten we voorzien?
Hoelang duurt het evaluatiegesprek met de Profploeg?
Waar gaat het evaluatiegesprek door?
Kan het evaluatiegesprek via Teams?
Wie zit de stuurgroep van ons traject voor?
Wie maakt een verslag van het evaluatiegesprek?
`,
  'profploeg-municipal-hours': `
tijdsbesteding ambtenaren
Hoeveel werkuren steken onze mensen in het traject?
Is het traject haalbaar naast ons gewone werk?
Wij zijn een kleine administratie, kunnen we het werk wel aan?
Hoeveel uren per week kost het traject onze projectleider?
Hoeveel mandagen vraagt een traject van de gemeente?
Is een halve dag per week genoeg om het traject te volgen?
Welke maanden van het traject zijn het drukst voor onze diensten?
aantal mandagen gemeente
`,
  'profploeg-team-politics-size': `
Moet de schepen zelf meedoen aan het traject?
Is de deelname van de schepen vereist in de begeleiding?
Wordt het college van burgemeester en schepenen in het traject betrokken?
Mag de centrummanager het traject leiden?
Hoe groot moet ons team zijn?
Met hoeveel mensen van de gemeente doen we mee?
Hoeveel personeelsleden zijn erbij betrokken?
Zit ook iemand van de politiek in het gemeentelijke team?
Onze gemeente heeft geen dienst economie, wie werkt dan mee?
Wij hebben geen centrummanager, wie neemt het traject dan op?
Mag de schepen aan de interne workshop deelnemen?
Is de burgemeester welkom op de interne workshop?
Mijn schepen vraagt of hij bij de interne workshop moet zijn.
Mogen oppositieleden de interne workshop volgen?
Hoeveel ambtenaren moeten er in het projectteam zitten?
Moet de burgemeester op het terreinbezoek zijn?
Mag een gemeenteraadslid deel uitmaken van ons team?
Kan de algemeen directeur de trekker van het traject zijn?
`,
  'profploeg-stakeholder-reason': `
Waarom maken jullie een onderscheid tussen twee soorten betrokkenen?
Waarom noemen jullie handelaars secundair?
Zijn secundaire stakeholders minder belangrijk?
Weegt de stem van de diensten zwaarder dan die van de handelaars?
Waarom zijn bewoners geen primaire stakeholders?
Kan een handelaar primaire stakeholder worden?
Zijn er ook tertiaire stakeholders?
Waarop steunt de indeling in primair en secundair?
`,
} as const satisfies Readonly<Record<string, string>>;
