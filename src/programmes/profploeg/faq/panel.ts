import type { FaqEntry } from '../../../domain/faq-entry.ts';

const WORKING_METHOD = 'Pagina "Hoe gaat de profploeg te werk?"';
const HOW = 'Informatiesessie voor steden en gemeenten, "Hoe gaan we te werk?"';

/** After the selection: the panel of experts of a municipality. */
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
    related: ['profploeg-expertise', 'profploeg-experts-who', 'profploeg-intake-meeting'],
  },
] as const satisfies readonly FaqEntry[];
