import type { FaqEntry } from '../../../domain/faq-entry.ts';

const QUESTION = 'Parlementaire vraag over de begeleiding van lokale besturen (2021), inleiding.';
const SESSION = 'Informatiesessie voor steden en gemeenten';
const HOW = `${SESSION}, "Hoe gaan we te werk?"`;

/** The launch of the call in June 2021 and the webinar about it. */
export const PROFPLOEG_LAUNCH_FAQ = [
  {
    id: 'profploeg-launch',
    question: 'Wanneer werd de oproep van de Profploeg gelanceerd?',
    alternatives: [
      'lancering Profploeg',
      'lanceringsdatum oproep',
      'Wanneer is de Profploeg begonnen?',
      'Sinds wanneer bestaat de Profploeg?',
      'Vanaf wanneer konden gemeenten zich inschrijven?',
      '23 juni 2021',
      'Wanneer ging de eerste oproep open?',
      'Op welke dag opende VLAIO de aanvragen?',
      'Is de Profploeg in juni 2021 gestart?',
      'In welk jaar is de Profploeg opgericht?',
      'Hoe oud is de Profploeg?',
      'Hoe werd de Profploeg bekendgemaakt?',
      'Via wie werd de oproep gelanceerd?',
      'Klopt het dat de aanvragen open waren sinds 23 juni?',
      'Ik zoek de datum waarop de oproep voor de Profploeg verscheen.',
    ],
    answer:
      'De open oproep werd eind juni 2021 via VLAIO gelanceerd, zegt de parlementaire vraag. Volgens de informatiesessie stonden de aanvragen open sinds 23 juni.',
    source: `${QUESTION} ${HOW}.`,
    related: ['profploeg-webinar', 'profploeg-rounds-2021', 'profploeg-round-now'],
  },
  {
    id: 'profploeg-webinar',
    question: 'Was er een webinar over de Profploeg?',
    alternatives: [
      'webinar',
      'infosessie Profploeg',
      'Wanneer was de informatiesessie?',
      'Is er een online toelichting geweest?',
      '25 juni webinar',
      'Wie organiseerde de webinar?',
      'Waarvoor diende het webinar van VLAIO?',
      'Hoe werden de besturen geïnformeerd?',
      'Hebben wij een infomoment gemist?',
      'Voor wie was de informatiesessie bedoeld?',
      'Was er een uitlegsessie voor gemeenten?',
      'Op welke datum vond de infosessie plaats?',
      'Ik kon er in juni niet bij zijn op het webinar, waarover ging dat?',
      'Heeft VLAIO de oproep ergens toegelicht?',
      'Ging de informatiesessie digitaal door?',
      'Klopt het dat er op 25 juni een infosessie was?',
    ],
    answer:
      'Ja. VLAIO organiseerde op 25 juni 2021 een webinar om de lokale besturen over de Profploeg te informeren. Er waren 122 deelnemers. De informatiesessie voor steden en gemeenten legde uit wat de Profploeg is, hoe ze werkt en hoe je een aanvraag doet.',
    source: `${QUESTION} ${SESSION}.`,
    related: ['profploeg-webinar-agenda', 'profploeg-launch', 'profploeg-webinar-questions'],
  },
  {
    id: 'profploeg-webinar-agenda',
    question: 'Wat stond er op de agenda van de informatiesessie?',
    alternatives: [
      'agenda informatiesessie',
      'programma webinar',
      'Welke onderwerpen kwamen aan bod in het webinar?',
      'Wat werd er verteld op de infosessie?',
      'Welke thema’s behandelde de informatiesessie?',
      'Kan je de inhoud van het webinar samenvatten?',
      'Waarover sprak men op de infosessie?',
      'Ging de informatiesessie ook over data?',
      'Kwam het aanbod van de provincies aan bod in de infosessie?',
      'Sprak de VVSG op het webinar?',
      'inhoud infosessie',
      'Welke punten stonden er op het programma van 25 juni?',
      'Ik heb het webinar gemist, wat is er allemaal besproken?',
      'Hoe was de informatiesessie opgebouwd?',
      'Uit welke delen bestond de uitleg voor de gemeenten?',
    ],
    answer:
      'Er waren vier punten. Eerst de Profploeg: de beleidscontext, en wat, hoe en wanneer. Dan het aanbod van de provincies, dat de Profploeg aanvult. Dan inspiratie en ondersteuning van de VVSG. Tot slot data: Smart Retail dashboards en andere projecten, en Provincies in cijfers met Locatus.',
    source: `${SESSION}, "Agenda".`,
    related: ['profploeg-webinar', 'profploeg-what', 'profploeg-alternatives'],
  },
  {
    id: 'profploeg-webinar-questions',
    question: 'Wat gebeurde er met de vragen uit het webinar?',
    alternatives: [
      'vragenlijst webinar chat',
      'FAQ-lijst',
      'slido',
      'Hoe konden we vragen stellen tijdens de informatiesessie?',
      'Werden de vragen uit de chat beantwoord?',
      'Is er een lijst met vragen en antwoorden van de infosessie?',
      'Kwam er een FAQ na het webinar?',
      'Via welk kanaal stelde men vragen in de infosessie?',
      'Werd er met slido gewerkt?',
      'Konden deelnemers reageren tijdens het webinar?',
      'Wie bundelde de vragen van de gemeenten na de infosessie?',
      'Mochten we tijdens het webinar onze microfoon gebruiken?',
      'Waar kon ik mijn vraag kwijt na de informatiesessie?',
      'chatvragen infosessie',
    ],
    answer:
      'Deelnemers stelden hun vragen in de chat, met beeld en geluid uit tijdens de toelichting. Ook slido.com stond open. VLAIO zou van de vragen een FAQ-lijst maken. Met latere vragen kon je mailen naar handelskernversterking@vlaio.be.',
    source: `${SESSION}, "Praktisch" en "Vragen?"`,
    related: ['profploeg-contact', 'profploeg-webinar', 'profploeg-webinar-agenda'],
  },
] as const satisfies readonly FaqEntry[];
