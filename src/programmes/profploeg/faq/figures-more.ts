import type { FaqEntry } from '../../../domain/faq-entry.ts';

const QUESTION = 'Parlementaire vraag over de begeleiding van lokale besturen (2021)';
const ANSWER_2 = 'Antwoord op de parlementaire vraag (2021), vraag 2.';
const ANSWER_3 = 'Antwoord op de parlementaire vraag (2021), vraag 3.';

/** Which municipalities took part, of what kind, the second round, and the question in parliament. */
export const PROFPLOEG_FIGURES_MORE_FAQ = [
  {
    id: 'profploeg-figures-centre-cities',
    question: 'Hoeveel centrumsteden zijn er bij de geselecteerde gemeenten?',
    alternatives: [
      'aantal centrumsteden',
      'centrumsteden Profploeg',
      'Doen er centrumsteden mee?',
      'Waren er grote steden bij in de eerste ronde?',
      'Klopt het dat er vier centrumsteden meededen?',
      'Hoeveel van de 33 zijn een centrumstad?',
      'Wij zijn een centrumstad, zijn er nog zoals wij geselecteerd?',
      'Kreeg een centrumstad ook begeleiding?',
      'Zijn er behalve gemeenten ook centrumsteden gekozen?',
      'Met hoeveel waren de centrumsteden?',
      'Ik zoek het aantal centrumsteden van de eerste selectie.',
      'aandeel centrumsteden',
      'Hoeveel centrumsteden werden weerhouden?',
    ],
    answer:
      'Van de 33 gemeenten die in de eerste ronde geselecteerd zijn, zijn er 4 een centrumstad. Welke vier dat zijn, staat niet in mijn bronnen.',
    source: ANSWER_3,
    related: ['profploeg-first-round', 'profploeg-variety', 'profploeg-figures-which'],
  },
  {
    id: 'profploeg-figures-which',
    question: 'Waar vind ik welke gemeenten de Profploeg aanvroegen?',
    alternatives: [
      'lijst gemeenten eerste ronde',
      'Waar vind ik Bijlage 1 met de gemeenten?',
      'Zijn de namen van de aanvragers openbaar?',
      'Kan ik zien of onze gemeente destijds meedeed?',
      'Is er een overzicht van alle besturen die begeleiding vroegen?',
      'deelnemerslijst Profploeg',
    ],
    answer:
      'De namen van de gemeenten uit de eerste ronde staan in Bijlage 1 bij het antwoord van de minister in het Vlaams Parlement. Die bijlage zit niet in mijn bronnen. Het antwoord verwijst ervoor naar http://www.vlaamsparlement.be/link?id=13499.',
    source: `${ANSWER_3} Bijlage.`,
    related: ['profploeg-figures-provinces', 'profploeg-first-round', 'profploeg-parliament'],
  },
  {
    id: 'profploeg-figures-second-round',
    question: 'Wat is er bekend over de aanvragen van de tweede ronde?',
    alternatives: [
      'cijfers tweede ronde',
      'Zijn er voorlopige cijfers voor januari 2022?',
      'Hoeveel aanvragen kwamen er na 13 augustus?',
      'Hoeveel besturen waren te laat voor de eerste ronde?',
      'Hoeveel dossiers schoven door naar november?',
      'Klopt het dat er twee laattijdige aanvragen waren?',
      'Ik zoek de statistieken van de tweede indieningsperiode.',
      'voorlopige cijfers 2022',
      'Hoe liep de tweede indieningsronde?',
    ],
    answer:
      'Het eindcijfer van de tweede ronde staat niet in mijn bronnen. Toen de minister in 2021 antwoordde, waren er na 13 augustus 2 aanvragen bijgekomen. Die gingen mee in de selectie van de tweede ronde, met deadline 12 november. Wie daarin geselecteerd werd, kwam aan bod vanaf begin 2022.',
    source: ANSWER_2,
    related: ['profploeg-first-round', 'profploeg-how-many', 'profploeg-late'],
  },
  {
    id: 'profploeg-parliament',
    question: 'Wat vroeg het Vlaams Parlement aan de minister over de Profploeg?',
    alternatives: [
      'parlementaire vraag Profploeg',
      'schriftelijke vraag minister',
      'Waar komen de cijfers van 2021 vandaan?',
      'Werd er in het parlement over de Profploeg gesproken?',
      'Van welke bron haal je die aantallen?',
      'Is er een officieel document met cijfers over de Profploeg?',
      'Klopt het dat er een vraag gesteld is in het Vlaams Parlement?',
      'Wat waren de vier vragen aan de minister?',
    ],
    answer:
      'In 2021 kreeg de minister vier vragen: hoeveel aanvragen er waren en welk budget per begeleiding, hoe ze verdeeld zijn over de twee rondes, welke gemeenten het zijn (per type en per provincie), en hoe de begeleidingen geëvalueerd worden. De naam van de minister en van de vraagsteller staat niet in mijn bronnen.',
    source: `${QUESTION}.`,
    related: [
      'profploeg-first-round',
      'profploeg-figures-second-round',
      'profploeg-figures-which',
      'profploeg-evaluation',
    ],
  },
] as const satisfies readonly FaqEntry[];
