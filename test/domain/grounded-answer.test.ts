import { describe, expect, test } from '@jest/globals';
import { groundAnswer } from '../../src/domain/grounded-answer.ts';

const ENTRIES = [
  {
    id: 'kost',
    question: 'Wat kost de begeleiding van de Profploeg?',
    answer:
      'De begeleiding is kosteloos voor de gemeente. De kostprijs ervan is voor VLAIO. De acties zelf doet de gemeente wel met haar eigen middelen, gemiddeld 12.500 euro in 3 maanden.',
    source: 'Infosessie voor steden en gemeenten, 25 juni 2021',
  },
  {
    id: 'termijn',
    question: 'Tot wanneer kan ik een aanvraag indienen?',
    answer:
      'Je kan een aanvraag indienen tot en met 30 september 2021. Na 30 september kan je niet meer indienen in deze ronde. Een advies is niet verplicht.',
    source: 'Reglement, artikel 4',
  },
  {
    id: 'burgers',
    question: 'Kan een burger zelf een aanvraag indienen?',
    answer: 'Nee, dat kan niet. Alleen een stad of gemeente kan een aanvraag indienen.',
    source: 'Reglement, artikel 2',
  },
];

const ground = (text: string) => groundAnswer(text, ENTRIES);
const reasonOf = (text: string) => {
  const checked = ground(text);
  return checked.ok ? 'used' : checked.reason;
};

describe('an answer in other words is used when its entries say the same', () => {
  test.each([
    'De begeleiding is kosteloos voor je gemeente [1].',
    'Je gemeente krijgt de begeleiding kosteloos [1]. De kostprijs is voor VLAIO [1].',
    'De begeleiding is kosteloos. [1] De acties doet je gemeente met eigen middelen. [1]',
    'Je gemeente doet de acties met eigen middelen, gemiddeld € 12 500 in drie maanden [1].',
    'Je kan je aanvraag indienen tot en met 30 september 2021 [2].',
    'Na 30 september kan je in deze ronde niet meer indienen [2].',
    'Nee, een burger kan zelf geen aanvraag indienen [3].',
    'Enkel een stad of gemeente kan een aanvraag indienen [3].',
    '**De begeleiding** is kosteloos [1]',
  ])('%s', (text) => {
    expect(reasonOf(text)).toBe('used');
  });

  test('citations are numbered anew, in the order in which they come', () => {
    const text =
      'Indienen kan tot en met 30 september 2021 [2]. De begeleiding is kosteloos [1, 2].';
    expect(ground(text)).toEqual({
      ok: true,
      value: {
        text: 'Indienen kan tot en met 30 september 2021 [1]. De begeleiding is kosteloos [2][1].',
        entryIds: ['termijn', 'kost'],
      },
    });
  });
});

describe('an answer is not used when it', () => {
  test.each([
    ['says nothing', 'empty', ' \n '],
    ['is only a citation', 'empty', '[1]'],
    ['cites nothing', 'uncited', 'De begeleiding is kosteloos voor de gemeente.'],
    ['declines', 'uncited', 'geen antwoord'],
    ['cites an entry that was not given', 'falseCitation', 'De begeleiding is kosteloos [4].'],
    ['cites a zero', 'falseCitation', 'De begeleiding is kosteloos [1][0].'],
    ['has another amount', 'number', 'De acties kosten gemiddeld 15.000 euro [1].'],
    ['has another amount in words', 'number', 'De gemeente doet de acties in vier maanden [1].'],
    ['counts in another unit', 'number', 'De gemeente doet de acties in 3 weken [1].'],
    ['takes a number of another entry', 'number', 'De begeleiding kost 30 euro [1].'],
    ['has another month', 'number', 'Je kan indienen tot en met 30 oktober 2021 [2].'],
    ['has another day of the week', 'date', 'Je kan een aanvraag indienen op maandag [2].'],
    ['turns a deadline round', 'date', 'Je kan een aanvraag indienen vanaf 30 september 2021 [2].'],
    ['moves a deadline by a day', 'date', 'Je kan indienen vóór 30 september 2021 [2].'],
    ['names somebody else', 'name', 'De kostprijs van de begeleiding is voor UNIZO [1].'],
    ['begins with another name', 'name', 'Gent betaalt de kostprijs van de begeleiding [1].'],
    ['sends people elsewhere', 'link', 'De begeleiding is kosteloos, zie www.gratis.example [1].'],
    [
      'affirms what is denied',
      'negation',
      'Na 30 september kan je nog indienen in deze ronde [2].',
    ],
    [
      'denies what is affirmed',
      'negation',
      'De begeleiding is niet kosteloos voor de gemeente [1].',
    ],
    ['allows what is not', 'negation', 'Een burger kan zelf een aanvraag indienen [3].'],
    ['says yes to a no', 'negation', 'Ja, dat kan [3].'],
    ['says no to a yes', 'negation', 'Nee, de begeleiding is kosteloos voor de gemeente [1].'],
    ['makes an option a duty', 'negation', 'Een advies is verplicht [2].'],
    [
      'makes a rule stricter',
      'opposite',
      'De begeleiding is alleen kosteloos voor de gemeente [1].',
    ],
    ['tells a story of its own', 'unsupported', 'Ook feesten organiseren met buren mag [3].'],
    [
      'adds such a story',
      'unsupported',
      'De begeleiding is kosteloos [1]. Ook buurtfeesten worden beloond.',
    ],
  ])('%s', (_, reason, text) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('is more than twice as long as the entries', () => {
    expect(reasonOf('De begeleiding is kosteloos voor de gemeente [1]. '.repeat(40))).toBe(
      'tooLong',
    );
  });
});
