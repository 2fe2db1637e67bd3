import { describe, expect, test } from '@jest/globals';
import { countsOf, figuresOf } from '../../src/domain/figures.ts';
import type { CaseFact } from '../../src/domain/ports-cases.ts';
import type { ReportDocument } from '../../src/domain/report-document.ts';
import type { Round } from '../../src/domain/round.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { figuresReport } from '../../src/use-cases/views/figures-report.ts';
import {
  aFact,
  COUNTS_OF_2021,
  FIRST,
  factsOf,
  PRACTICE,
  SECOND,
  someFiles,
} from '../support/sample-figures.ts';

const OCTOBER = new Date('2021-10-13T12:05:00Z');

function report(
  facts: readonly CaseFact[],
  rounds: readonly Round[] = [FIRST, SECOND],
  asOf = OCTOBER,
): ReportDocument {
  const figures = figuresOf(countsOf(facts), rounds);
  return figuresReport({ programme: PROFPLOEG, asOf, rounds, facts, figures });
}

/** Every paragraph and item of a list, one a line. */
function textOf({ sections }: ReportDocument): string {
  return sections
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'list') return block.items;
        return 'text' in block ? [block.text] : [];
      }),
    )
    .join('\n');
}

function tablesOf({ sections }: ReportDocument) {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
}

describe('the answer of 2021', () => {
  const answer = report(factsOf(COUNTS_OF_2021));
  const text = textOf(answer);

  /** As the minister wrote them; numbers up to twelve in words. */
  test.each([
    'Er werden in totaal 35 aanvragen ingediend voor de indieningsdatum van 13 augustus. Eén aanvraag was onontvankelijk vanwege een tekort aan informatie.',
    'Alle andere aanvragen werden meegenomen in de beoordeling door VLAIO.',
    'voor één gemeente dat een begeleiding nog niet zal kunnen starten omwille van te weinig duidelijkheid in de aanvraag tot begeleiding.',
    'Het budget per begeleiding wordt vastgelegd na de intakegesprekken',
    'Na 13 augustus werden nog twee aanvragen voor begeleiding ingediend. Deze worden meegenomen binnen het selectieproces voor de tweede indieningsronde met deadline 12 november.',
    'De verdeling naar provincies is als volgt',
    'Antwerpen: 7 gemeenten\nLimburg: 3 gemeenten\nOost-Vlaanderen: 5 gemeenten\nVlaams-Brabant: 7 gemeenten, waarvan 5 geselecteerd\nWest-Vlaanderen: 13 gemeenten',
    'Er bestaat geen officiële indeling van gemeenten naar klein, middelgroot, groot. Van de 33 geselecteerde gemeenten zijn er vier centrumsteden.',
  ])('%s', (sentence) => {
    expect(text).toContain(sentence);
  });

  test('the whole text', () => {
    expect(answer.notes[0]).toBe('Stand op 13 oktober 2021 om 14:05');
    expect(answer.warnings).toEqual([]);
    expect(answer.sections.map(({ title }) => title)).toEqual([
      '1. Aanvragen, ontvankelijkheid en budget',
      '2. Opdeling per indieningsronde',
      '3. Gemeenten en provincies',
      'Bijlage: gemeenten per ronde',
    ]);
    expect(text.split('\n').slice(0, 6)).toEqual([
      'Er werden in totaal 35 aanvragen ingediend voor de indieningsdatum van 13 augustus. Eén aanvraag was onontvankelijk vanwege een tekort aan informatie. Alle andere aanvragen werden meegenomen in de beoordeling door VLAIO. Tijdens de beoordeling bleek voor één gemeente dat een begeleiding nog niet zal kunnen starten omwille van te weinig duidelijkheid in de aanvraag tot begeleiding. 33 aanvragen werden geselecteerd.',
      'Het budget per begeleiding wordt vastgelegd na de intakegesprekken.',
      'De gemeenten die geselecteerd zijn in de eerste indieningsronde, komen aan bod vanaf september 2021. Na 13 augustus werden nog twee aanvragen voor begeleiding ingediend. Deze worden meegenomen binnen het selectieproces voor de tweede indieningsronde met deadline 12 november.',
      'Voor de tweede indieningsronde, met deadline 12 november, werden tot nu toe twee aanvragen ingediend. Twee aanvragen wachten nog op een oordeel over de ontvankelijkheid. Deze cijfers zijn voorlopig.',
      'Gemeenten die nog geselecteerd worden in de tweede indieningsronde, komen aan bod vanaf januari 2022.',
      'In alle rondes samen werden 37 aanvragen ingediend.',
    ]);
  });

  test('the annex names every municipality with its dates', () => {
    const [first, second] = tablesOf(answer);
    expect(first?.rows).toHaveLength(35);
    expect(second?.rows).toHaveLength(2);
    expect(first?.rows[0]).toEqual([
      'Gemeente 01',
      'Antwerpen',
      '2 augustus 2021',
      'Geselecteerd',
      '27 september 2021',
      'september 2021',
    ]);
    expect(second?.rows[0]?.slice(3)).toEqual(['Ingediend', '', '']);
  });
});

test('without a file there is one sentence', () => {
  expect(textOf(report([]))).toBe('Er werden nog geen aanvragen ingediend.');
});

test('one of everything is told in the singular', () => {
  const facts = [aFact({ centreCity: true, budget: 12_500 })];
  const text = textOf(report(facts));
  expect(text).toContain('Er werd één aanvraag ingediend voor de indieningsdatum van 13 augustus.');
  expect(text).toContain('Ze werd meegenomen in de beoordeling door VLAIO.');
  expect(text).toContain('Eén aanvraag werd geselecteerd.');
  expect(text).toContain('Het budget is vastgelegd voor één begeleiding: 12.500 euro.');
  expect(text).toContain(
    'De gemeente die geselecteerd is in de eerste indieningsronde, komt aan bod vanaf september 2021.',
  );
  expect(text).toContain('West-Vlaanderen: 1 gemeente');
  expect(text).toContain('De geselecteerde gemeente is een centrumstad.');
});

test('what is zero has no sentence', () => {
  const text = textOf(report(factsOf([someFiles(20)])));
  expect(text).not.toMatch(
    /onontvankelijk|ingetrokken|wacht|niet geselecteerd|centrumste|nul|geen gem/,
  );
  expect(text).toContain('Alle aanvragen werden meegenomen');
});

test('several reasons are told one by one', () => {
  const inadmissible = { state: 'inadmissible' } as const;
  const facts = factsOf([
    someFiles(2, { ...inadmissible, reasonId: 'too-little-information' }),
    someFiles(1, { ...inadmissible, reasonId: 'not-flemish-municipality' }),
    someFiles(1, inadmissible),
    someFiles(1, { state: 'notSelected' }),
  ]);
  const text = textOf(report(facts));
  expect(text).toContain(
    'Vier aanvragen waren onontvankelijk: twee vanwege een tekort aan informatie, één om een andere reden en één vanwege de reden “Niet van een Vlaamse stad of gemeente”.',
  );
  expect(text).toContain('De andere aanvraag werd meegenomen in de beoordeling door VLAIO.');
  expect(text).toContain('Eén aanvraag werd niet geselecteerd.');
});

test('what waits and what was withdrawn is told before what was assessed', () => {
  const facts = factsOf([
    someFiles(13, { state: 'submitted' }),
    someFiles(1, { state: 'withdrawn' }),
    someFiles(2, { state: 'admissible' }),
  ]);
  expect(textOf(report(facts))).toContain(
    'Eén aanvraag werd ingetrokken. 13 aanvragen wachten nog op een oordeel over de ontvankelijkheid. Twee aanvragen werden meegenomen in de beoordeling door VLAIO. Twee aanvragen wachten nog op de selectie.',
  );
});

test('a municipality that sent two applications is one municipality', () => {
  const facts = [
    aFact({ nis: '37022' }),
    aFact({ nis: '37022', state: 'deferred' }),
    aFact({ nis: '37022', state: 'deferred' }),
  ];
  const text = textOf(report(facts));
  expect(text).toContain('bleek voor twee aanvragen van één gemeente dat');
  expect(text).toContain('West-Vlaanderen: 3 aanvragen van 1 gemeente, waarvan 1 geselecteerd');
});

test('a province of which nothing was selected says so where others were', () => {
  const facts = factsOf([
    someFiles(2),
    someFiles(2, { province: 'Limburg', state: 'notSelected' }),
  ]);
  expect(textOf(report(facts))).toContain(
    'Antwerpen: 2 gemeenten\nLimburg: 2 gemeenten, waarvan geen geselecteerd',
  );
});

test('budgets that are known are told together and on average', () => {
  const facts = factsOf([someFiles(33, { budgeted: 20, budget: 250_000 })]);
  expect(textOf(report(facts))).toContain(
    'Het budget is vastgelegd voor 20 begeleidingen: samen 250.000 euro, gemiddeld 12.500 euro per begeleiding. De budgetten van 13 begeleidingen worden vastgelegd na de intakegesprekken.',
  );
});

test('in another year the days have their year, and the second round is over too', () => {
  const text = textOf(
    report(factsOf(COUNTS_OF_2021), [FIRST, SECOND], new Date('2022-02-01T10:00:00Z')),
  );
  expect(text).toContain(
    'Er werden in totaal twee aanvragen ingediend voor de indieningsdatum van 12 november 2021, waarvan twee na de vorige indieningsdatum.',
  );
  expect(text).toContain('Deze werden meegenomen binnen het selectieproces');
  expect(text).not.toContain('voorlopig');
});

test('a round with a name of its own is quoted, and one that closed early has that day', () => {
  const autumn = { ...FIRST, name: 'Najaar', closedAt: new Date('2021-08-10T10:00:00Z') };
  const text = textOf(report(factsOf([someFiles(3)]), [autumn]));
  expect(text).toContain('drie aanvragen ingediend voor de indieningsdatum van 10 augustus.');
  expect(text).toContain('geselecteerd zijn in de ronde “Najaar”, komen');
});

test('practice rounds are named in a note and told nowhere else', () => {
  const facts = [
    ...factsOf(COUNTS_OF_2021),
    aFact({ roundId: PRACTICE.id, municipality: 'Oefendorp' }),
  ];
  const practised = report(facts, [FIRST, SECOND, PRACTICE]);
  expect(practised.notes).toContain(
    'Demonstratierondes tellen niet mee en staan niet in deze tekst.',
  );
  expect(textOf(practised)).toBe(textOf(report(factsOf(COUNTS_OF_2021))));
  expect(JSON.stringify(practised)).not.toContain('Oefendorp');
});

test('sums that fail are said before anything else', () => {
  const { warnings } = report([...factsOf(COUNTS_OF_2021), aFact({ roundId: 'gone' })]);
  expect(warnings).toEqual([
    'De cijfers kloppen niet. Gebruik ze niet voor je weet waarom. Deze som klopt niet:',
    'Totaal – Alle rondes samen: 38 ≠ 35 in “Eerste indieningsronde” + 2 in “Tweede indieningsronde”',
  ]);
});
