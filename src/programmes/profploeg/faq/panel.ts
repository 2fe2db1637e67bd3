import type { FaqEntry } from '../../../domain/faq-entry.ts';

const WORKING_METHOD = 'Pagina "Hoe gaat de profploeg te werk?"';
const HOW = 'Informatiesessie voor steden en gemeenten, "Hoe gaan we te werk?"';
const ANSWERS = 'Antwoord op de parlementaire vraag (2021), vragen 1 en 2.';

/** After the selection: the panel of experts of a municipality and when the intake begins. */
export const PROFPLOEG_PANEL_FAQ = [
  {
    id: 'profploeg-choose-experts',
    question: 'Hoe worden de experten voor onze gemeente gekozen?',
    alternatives: [
      'samenstelling profploeg',
      'keuze experten',
      'Wie stelt onze ploeg samen?',
      'Hoe wordt ons team van deskundigen samengesteld?',
      'Wie kiest de experten voor ons traject?',
      'Kunnen we zelf onze experten kiezen?',
      'Hebben we inspraak in de keuze van de deskundigen?',
      'Op basis waarvan krijgen we bepaalde experten?',
      'Krijgt elke gemeente dezelfde ploeg?',
      'Wanneer weten we met welke experten we werken?',
      'Op welk moment worden de juiste deskundigen gekozen?',
      'Wordt er voor ieder bestuur een aparte Profploeg gevormd?',
      'Hoe koppelen jullie experten aan onze noden?',
      'Mag ik een voorkeur geven voor een bepaalde expert?',
      'Wij willen de juiste mensen aan tafel, wie bepaalt dat?',
      'Worden de experten toegewezen?',
      'Hoe komt ons expertenpanel tot stand?',
      'Welke deskundigen krijgen wij toegewezen?',
    ],
    answer:
      'Voor elke geselecteerde gemeente wordt een Profploeg samengesteld. In het intakegesprek, met de Profploeg en VLAIO, verduidelijk je je noden. Jullie kloppen daar af welke experten relevant zijn voor je thema’s. Dat komt in het projectplan.',
    source: `${HOW} ${WORKING_METHOD}, 1.2.`,
    related: [
      'profploeg-expertise',
      'profploeg-expert-count',
      'profploeg-form-expertise',
      'profploeg-intake-meeting',
    ],
  },
  {
    id: 'profploeg-expert-count',
    question: 'Hoeveel experten krijgt een gemeente?',
    alternatives: [
      'aantal experten',
      'Hoeveel deskundigen begeleiden ons?',
      'Krijgen we één of meer experten?',
      'Met hoeveel mensen komt de Profploeg?',
      'Hoe groot is de ploeg die bij ons langskomt?',
      'Werken we met één vaste expert?',
      'Is er een maximum aantal experten per gemeente?',
      'Hoeveel personen zitten er in ons team?',
      'Kan één expert alles doen?',
      'Krijgen we een hele ploeg of maar één persoon?',
      'Hoeveel specialisten mogen we verwachten?',
      'Klopt het dat je ook met maar één expert een traject kan lopen?',
      'Uit hoeveel leden bestaat een Profploeg?',
      'Mogen er meerdere deskundigen meewerken aan ons traject?',
      'Ik wil een zaal boeken, met hoeveel experten komen jullie?',
    ],
    answer:
      'Volgens De Vitrine gingen de gemeenten aan de slag onder begeleiding van één of meerdere experten. Een vast aantal is er niet. Welke experten relevant zijn voor je thema’s, wordt afgeklopt in het intakegesprek.',
    source: `De Vitrine, "Thematische kernwijzers". ${WORKING_METHOD}, 1.2.`,
    related: ['profploeg-choose-experts', 'profploeg-expertise', 'profploeg-working-groups'],
  },
  {
    id: 'profploeg-intake-start',
    question: 'Vanaf wanneer beginnen de intakegesprekken na de selectie?',
    alternatives: [
      'start intakegesprekken',
      'intake oktober 2021',
      'Wanneer start de intake van geselecteerde gemeenten?',
      'Startten de begeleidingen in september of in oktober 2021?',
      'Klopt het dat de intakegesprekken in oktober 2021 begonnen?',
      'Wij zijn geselecteerd, wanneer worden we uitgenodigd voor een intake?',
      'Wanneer kwamen de gemeenten van de tweede ronde aan bod?',
      'In welke maand krijgen gekozen gemeenten hun eerste gesprek?',
      'Hoeveel maanden na de deadline is de intake?',
      'Was het eerste gesprek nog in 2021 voorzien?',
      'Wanneer contacteert de Profploeg de gekozen gemeenten?',
      'Begin 2022: wat startte er dan?',
      'Wanneer gaan de gesprekken met geselecteerde besturen van start?',
      'start intake tweede ronde',
    ],
    answer:
      'Voor de eerste ronde zeggen de bronnen niet hetzelfde. De informatiesessie kondigde begeleidingen aan vanaf september 2021. Volgens de minister zouden de intakegesprekken in oktober 2021 starten, en nog in 2021 voor alle geselecteerde gemeenten. De tweede ronde zou aan bod komen vanaf begin 2022 (januari, volgens de informatiesessie).',
    source: `${HOW} ${ANSWERS}`,
    related: ['profploeg-intake-meeting', 'profploeg-dates', 'profploeg-rounds-2021'],
  },
] as const satisfies readonly FaqEntry[];
