import { describe, expect, test } from '@jest/globals';
import type { LetterText } from '../../src/domain/case-letter.ts';
import type { Reception } from '../../src/domain/rounds.ts';
import {
  decisionLetter,
  type LetterOutlook,
  type LetterReasons,
  type LetterSubject,
  withdrawalLetter,
} from '../../src/use-cases/decision-letter.ts';
import { provinceLetter, provinceWithdrawalLetter } from '../../src/use-cases/province-letter.ts';

const SUBJECT: LetterSubject = {
  reference: 'PP-2021-0003',
  municipality: 'Tielt',
  programmeName: 'De Profploeg',
  organisation: 'VLAIO',
  roundName: 'Eerste indieningsronde 2021',
  guidanceFrom: '2021-09-01',
  contactEmail: 'handelskernversterking@vlaio.be',
};
const REASONS: LetterReasons = {
  sentence: 'In je aanvraag staat te weinig informatie om ze te kunnen beoordelen.',
  explanation: 'Bel ons gerust.\nWe helpen je graag.',
  remarks: [{ question: 'Uitdaging', text: 'Hoeveel panden staan leeg?' }],
};
const NO_REASONS: LetterReasons = { explanation: '', remarks: [] };

function reception(kind: 'open' | 'upcoming'): Reception {
  const round = {
    id: 'profploeg-2021-2',
    programmeId: 'profploeg',
    name: 'Tweede indieningsronde 2021',
    opensAt: new Date('2021-08-13T22:00:00Z'),
    deadlineDay: '2021-11-12',
    guidanceFrom: '2022-01-01',
    demonstration: false,
    version: 1,
  };
  return { kind, round };
}

const CLOSED: LetterOutlook = { reception: { kind: 'closed' }, onPaper: false };
const KERNPUNT = {
  province: 'West-Vlaanderen',
  name: 'KERNpunt',
  url: 'https://kernpunt.be',
} as const;
const OPEN: LetterOutlook = {
  reception: reception('open'),
  province: { contact: KERNPUNT, mailed: true },
  onPaper: false,
};

/** A letter as it reads: quotes set in, facts with a colon. */
function lines({ title, parts }: LetterText): readonly string[] {
  const said = parts.flatMap((part) => {
    if (part.kind === 'facts') return part.facts.map(([label, value]) => `${label}: ${value}`);
    if (part.kind === 'quote') return part.text.split('\n').map((line) => `> ${line}`);
    return [part.kind === 'heading' ? `# ${part.text}` : part.text];
  });
  return [`# ${title}`, ...said];
}

describe('the letter to a municipality', () => {
  test('that a file is inadmissible says why, at which questions, what now, and who helps', () => {
    expect(lines(decisionLetter('inadmissible', SUBJECT, REASONS, OPEN))).toEqual([
      '# Je aanvraag is niet ontvankelijk',
      'VLAIO keek je aanvraag voor De Profploeg na. Ze is niet ontvankelijk: zo kan ze niet mee naar de beoordeling.',
      'Referentie: PP-2021-0003',
      'Gemeente: Tielt',
      'Ronde: Eerste indieningsronde 2021',
      '# Waarom?',
      'In je aanvraag staat te weinig informatie om ze te kunnen beoordelen.',
      'Toelichting van VLAIO:',
      '> Bel ons gerust.',
      '> We helpen je graag.',
      '# Wat kan duidelijker?',
      'Bij “Uitdaging”:',
      '> Hoeveel panden staan leeg?',
      '# Wat kan je nu doen?',
      'Je aanvraag staat weer bij jou klaar als concept, met al je antwoorden. Je begint dus niet opnieuw. Je vindt ze in Teams bij Kernbot: typ “status”.',
      'Vul ze aan en dien ze opnieuw in. Dat kan tot en met vrijdag 12 november 2021, in “Tweede indieningsronde 2021”.',
      'KERNpunt kreeg van ons je contactgegevens en neemt contact met je op. Als je dat wil, helpt de provincie je naar een duidelijkere aanvraag.',
      'Website: https://kernpunt.be',
      'Heb je een vraag? Mail naar handelskernversterking@vlaio.be en vermeld PP-2021-0003.',
    ]);
  });

  test('that it is not clear enough reads the same way, with the round that comes', () => {
    const outlook = {
      reception: reception('upcoming'),
      province: { contact: KERNPUNT, mailed: false },
      onPaper: false,
    };
    const letter = lines(decisionLetter('deferred', SUBJECT, NO_REASONS, outlook));
    expect(letter).toContain('# Je aanvraag is nog niet duidelijk genoeg');
    expect(letter).toContain(
      'Aanvullen kan nu al. Opnieuw indienen kan in “Tweede indieningsronde 2021”, van zaterdag 14 augustus 2021 tot en met vrijdag 12 november 2021.',
    );
    expect(letter).toContain(
      'KERNpunt helpt je graag naar een duidelijkere aanvraag. Neem gerust zelf contact op.',
    );
    expect(letter.join('\n')).not.toContain('Waarom?');
    expect(letter.join('\n')).not.toContain('duidelijker?');
  });

  test('says that the draft waits when no round is known', () => {
    const letter = lines(decisionLetter('deferred', SUBJECT, REASONS, CLOSED));
    expect(letter).toContain(
      'Aanvullen kan nu al. Er is nog geen volgende ronde gepland. Je concept blijft bewaard tot je het kan indienen.',
    );
    expect(letter.join('\n')).not.toContain('KERNpunt');
  });

  test('about an application on paper says how to take it over', () => {
    const letter = lines(
      decisionLetter('inadmissible', SUBJECT, REASONS, { ...OPEN, onPaper: true }),
    );
    expect(letter.join('\n')).toContain('Met een code neem je ze daar over');
    expect(letter).toContain(
      'Heb je nog geen code? Vraag er een via handelskernversterking@vlaio.be.',
    );
    expect(letter.join('\n')).not.toContain('typ “status”');
  });

  test('that it is selected says what happens now and when it begins', () => {
    expect(lines(decisionLetter('selected', SUBJECT, NO_REASONS, OPEN))).toEqual([
      '# Je aanvraag is geselecteerd',
      'Goed nieuws: VLAIO koos je aanvraag voor De Profploeg. Je gemeente krijgt begeleiding.',
      'Referentie: PP-2021-0003',
      'Gemeente: Tielt',
      'Ronde: Eerste indieningsronde 2021',
      'Begeleiding vanaf: september 2021',
      '# Wat gebeurt er nu?',
      'VLAIO stelt een ploeg van experten voor je samen en spreekt met je af voor een intakegesprek. Je hoeft nu niets te doen.',
      'Heb je een vraag? Mail naar handelskernversterking@vlaio.be en vermeld PP-2021-0003.',
    ]);
  });

  test('that it is not selected says why and how to apply again', () => {
    const letter = lines(decisionLetter('notSelected', SUBJECT, REASONS, OPEN)).join('\n');
    expect(letter).toContain('Ze is in deze ronde niet geselecteerd.');
    expect(letter).toContain(
      'Je kan een nieuwe aanvraag indienen in “Tweede indieningsronde 2021”, tot en met vrijdag 12 november 2021.',
    );
    expect(letter).toContain('Maak daarvoor in Teams een kopie');
    const closed = lines(decisionLetter('notSelected', SUBJECT, REASONS, CLOSED)).join('\n');
    expect(closed).toContain('Er is nu geen nieuwe ronde gepland.');
    expect(closed).not.toContain('kopie');
  });

  test('that a decision is withdrawn says why, and what becomes of the draft', () => {
    const given = { reason: 'We lazen een bijlage niet.', hasDraft: true };
    const letter = lines(withdrawalLetter('inadmissible', SUBJECT, given));
    expect(letter.slice(0, 2)).toEqual([
      '# De beslissing over je aanvraag is ingetrokken',
      'VLAIO trekt de beslissing “Niet ontvankelijk” over je aanvraag voor De Profploeg in.',
    ]);
    expect(letter).toContain('> We lazen een bijlage niet.');
    expect(letter.join('\n')).toContain('Wat je erin schreef, gaat niet verloren.');
    const without = lines(withdrawalLetter('selected', SUBJECT, { ...given, hasDraft: false }));
    expect(without.join('\n')).not.toContain('concept');
  });

  test('without a mailbox sends questions to Teams', () => {
    const { contactEmail: _, ...subject } = SUBJECT;
    expect(lines(decisionLetter('selected', subject, NO_REASONS, OPEN)).at(-1)).toBe(
      'Heb je een vraag? Stel ze aan Kernbot in Teams en vermeld PP-2021-0003.',
    );
  });
});

describe('the letter to a province', () => {
  const about = {
    reasons: REASONS,
    reception: reception('open'),
    contact: [
      ['Contactpersoon', 'An Peeters'],
      ['Telefoon', '051 24 30 30'],
    ] as const,
  };

  test('says whom to call, what about, and until when the municipality can send again', () => {
    const letter = lines(provinceLetter('inadmissible', SUBJECT, about));
    expect(letter).toEqual([
      '# Een gemeente kan je hulp gebruiken',
      'VLAIO besliste over een aanvraag voor De Profploeg: “Niet ontvankelijk”. Neem je contact op met de gemeente en help je haar, als ze dat wil, naar een duidelijkere aanvraag?',
      'Gemeente: Tielt',
      'Referentie: PP-2021-0003',
      'Ronde: Eerste indieningsronde 2021',
      'Contactpersoon: An Peeters',
      'Telefoon: 051 24 30 30',
      '# Waarom?',
      'In je aanvraag staat te weinig informatie om ze te kunnen beoordelen.',
      'Toelichting van VLAIO:',
      '> Bel ons gerust.',
      '> We helpen je graag.',
      '# Wat kan duidelijker?',
      'Bij “Uitdaging”:',
      '> Hoeveel panden staan leeg?',
      '# Wat kan de gemeente nu doen?',
      'De gemeente kan haar aanvraag aanvullen en opnieuw indienen in “Tweede indieningsronde 2021”, tot en met vrijdag 12 november 2021.',
      'Heb je een vraag? Mail naar handelskernversterking@vlaio.be en vermeld PP-2021-0003.',
    ]);
  });

  test('that a decision is withdrawn says that nothing has to be done', () => {
    const letter = lines(provinceWithdrawalLetter('deferred', SUBJECT)).join('\n');
    expect(letter).toContain('# Je hulp aan een gemeente is niet meer nodig');
    expect(letter).toContain('“Nog niet duidelijk genoeg”');
    expect(letter).toContain('Je hoeft hiervoor geen contact meer op te nemen met de gemeente.');
  });
});
