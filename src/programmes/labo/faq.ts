import type { FaqEntry } from '../../domain/programme.ts';

const PAGE = 'VVSG, ontwikkeltraject van het Labo Regiovorming.';

export const LABO_FAQ = [
  {
    id: 'labo-what',
    question: 'Wat is het Labo Regiovorming?',
    alternatives: ['Wat houdt het ontwikkeltraject in?', 'Voor wie is het Labo Regiovorming?'],
    answer:
      'Het Labo Regiovorming ondersteunt burgemeestersfora en andere (sub)regionale fora. Ze groeien van een vrijblijvend overleg naar een forum voor afstemming en visievorming.',
    source: PAGE,
  },
  {
    id: 'labo-apply',
    question: 'Hoe dien je een aanvraag in voor het Labo Regiovorming?',
    alternatives: [
      'Wie contacteer ik voor het Labo?',
      'Hoe kan onze regio deelnemen aan het Labo Regiovorming?',
    ],
    answer:
      'Neem contact op met Pieter Demyttenaere van de VVSG. Je bespreekt samen met hem de verschillende opties. Er is geen formulier en geen deadline bekend.',
    source: PAGE,
  },
  {
    id: 'labo-duration-cost',
    question: 'Hoelang duurt de begeleiding van het Labo en wat kost ze?',
    alternatives: ['Hoelang duurt het Labo Regiovorming?', 'Is het Labo Regiovorming gratis?'],
    answer:
      'De begeleiding door de VVSG loopt één jaar. Het consult is kosteloos, net als de toegang tot ondersteunend materiaal.',
    source: PAGE,
  },
  {
    id: 'labo-blocks',
    question: 'Uit welke bouwblokken bestaat het Labo Regiovorming?',
    alternatives: [
      'Wat doet een netwerkteam?',
      'Hoe werkt de dubbele diamant?',
      'Welke beslissingen neemt het burgemeestersoverleg?',
    ],
    answer:
      'Er zijn drie bouwblokken: duurzaam netwerken met een vast netwerkteam, werken vanuit de inhoud met innovatieve werkwijzen, en zelfevaluatie. In twee diamanten bepaal je eerst wat je aanpakt en dan hoe. Het burgemeestersoverleg beslist drie keer: over het thema, over het wat en over het hoe.',
    source: PAGE,
  },
  {
    id: 'labo-self-evaluation',
    question: 'Wat is de zelfevaluatie van het netwerk?',
    alternatives: ['Wat meet de netwerkmeting?', 'Wanneer doen we een zelfevaluatie?'],
    answer:
      'Minstens bij het begin en op het einde van het traject meet je hoe het netwerk werkt. De vragen gaan over de inhoud, over het proces en over het regime: de inbedding in de organisatie en het geld.',
    source: PAGE,
  },
] as const satisfies readonly FaqEntry[];
