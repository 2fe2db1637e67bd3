import { describe, expect, test } from '@jest/globals';
import type { FoundFault } from '../../src/domain/import-fault.ts';
import { importSummary } from '../../src/domain/import-summary.ts';
import type { ReadTable } from '../../src/domain/ports-documents.ts';
import { createImportReader } from '../../src/domain/read-import.ts';
import type { Round } from '../../src/domain/round.ts';
import { startOfDay } from '../../src/domain/time.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROFPLOEG_FORM } from '../../src/programmes/profploeg/form.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { importFaultSentence } from '../../src/texts/import-fault-texts.ts';
import { IMPORT_WORDS } from '../../src/texts/import-words.ts';
import { PAPER_HEADER, type PaperLine, paperLine, paperTable } from '../support/paper-table.ts';
import { aRound } from '../support/rounds.ts';

const FINDER = createMunicipalityFinder(MUNICIPALITIES);
const FIRST = aRound();
const SECOND = aRound({
  id: 'tweede',
  name: 'Tweede ronde',
  opensAt: startOfDay('2021-08-14'),
  deadlineDay: '2021-11-12',
});

interface World {
  readonly rounds?: readonly Round[];
  readonly now?: string;
}

function read(table: ReadTable, { rounds = [FIRST, SECOND], now = '2026-11-23' }: World = {}) {
  const reader = createImportReader(table, {
    form: PROFPLOEG_FORM,
    referencePrefix: 'PP',
    rounds,
    municipalities: FINDER,
    now: startOfDay(now),
    words: IMPORT_WORDS,
  });
  const lines = table.rows.map((row) => reader.readLine(row));
  return {
    applications: lines.flatMap(({ application }) => (application ? [application] : [])),
    faults: [...reader.faults, ...lines.flatMap(({ faults }) => faults)],
  };
}

/** One line, with what has to differ; what is wrong with it as "column: sentence". */
function faultsOf(over: PaperLine, world: World = {}): readonly string[] {
  return read(paperTable([paperLine(over)]), world).faults.map(inWords);
}

function inWords({ line, column, fault }: FoundFault): string {
  const place = [line === undefined ? 'tabel' : `lijn ${line}`, column ?? ''].join(' ').trim();
  return `${place}: ${importFaultSentence(fault)}`;
}

test('a whole line becomes an application with the values that the form stores', () => {
  const { applications, faults } = read(paperTable([paperLine()]));
  expect(faults).toEqual([]);
  expect(applications).toEqual([
    {
      line: 2,
      receivedOn: '2021-08-13',
      roundId: 'eerste',
      nis: '37015',
      contactName: 'Hannes Verbrugge',
      answers: expect.objectContaining({
        municipality: '37015',
        email: 'hannes@tielt.be',
        areaScope: 'wholeMunicipality',
        expertise: ['mobility', 'realEstate'],
      }),
    },
  ]);
});

describe('the columns', () => {
  test('may be in any order, with other capitals, spaces and signs', () => {
    const header = [...PAPER_HEADER].reverse().map((title) => ` ${title.toUpperCase()} *`);
    const cells = Object.fromEntries(
      Object.entries(paperLine()).map(([title, text]) => [` ${title.toUpperCase()} *`, text]),
    );
    expect(read(paperTable([cells], { header })).faults).toEqual([]);
  });

  test('that are missing, double or unknown are named, and unknown ones stand in nobody’s way', () => {
    const header = [...PAPER_HEADER.filter((title) => title !== 'Gemeente'), 'Dienst', 'Nota'];
    const { applications, faults } = read(paperTable([paperLine()], { header }));
    expect(faults.map(({ column, fault }) => [fault.kind, column])).toEqual([
      ['missingColumn', 'Gemeente'],
      ['doubleColumn', 'Dienst'],
      ['unknownColumn', 'Nota'],
    ]);
    expect(applications).toEqual([]);
    const extra = read(paperTable([paperLine()], { header: [...PAPER_HEADER, 'Nota'] }));
    expect(extra.applications).toHaveLength(1);
  });

  test('for the reference and the round that was meant may be left out', () => {
    const header = PAPER_HEADER.filter(
      (title) => title !== 'Referentie' && title !== 'Bedoeld voor ronde',
    );
    expect(read(paperTable([paperLine()], { header })).applications).toHaveLength(1);
  });

  test('text beside them is a mistake: mostly a sign slipped in that parts cells', () => {
    const table = paperTable([paperLine()]);
    const [row] = table.rows;
    const rows = [{ line: 2, cells: [...(row?.cells ?? []), 'los'] }];
    expect(read({ ...table, rows }).faults.map(({ fault }) => fault.kind)).toEqual([
      'besideColumns',
    ]);
  });
});

describe('an answer', () => {
  test.each<[PaperLine, string]>([
    [{ Dienst: '' }, 'lijn 2 Dienst: Deze cel is leeg. Vul ze in: dit antwoord is nodig.'],
    [{ 'E-mail': 'hannes@tielt' }, 'lijn 2 E-mail: Dit is geen volledig e-mailadres.'],
    [{ Telefoon: '42 81' }, 'lijn 2 Telefoon: Dit is geen volledig telefoonnummer.'],
    [{ Dienst: 'a'.repeat(121) }, 'lijn 2 Dienst: Je tekst telt 121 tekens en er passen er 120.'],
    [
      { Gebied: 'voor heel de gemeente' },
      'lijn 2 Gebied: “voor heel de gemeente” staat niet in de lijst. Bedoel je “Voor de hele gemeente”?',
    ],
    [{ 'Gevraagde expertise': 'Mobiliteit, Winkelvastgoet' }, 'Bedoel je “Winkelvastgoed”?'],
    [
      { 'Gevraagde expertise': 'Zwemmen' },
      '“Zwemmen” staat niet in de lijst. Op het blad “Uitleg”',
    ],
    [{ 'Gevraagde expertise': 'Andere' }, 'lijn 2 Andere expertise: Deze cel is leeg.'],
    [
      { Gebied: 'Voor een specifiek deel of een bepaalde buurt' },
      'lijn 2 Situering van de zone: Deze cel is leeg.',
    ],
  ])('%j is said to be wrong, and where', (over, sentence) => {
    const [fault, ...others] = faultsOf(over);
    expect(others).toEqual([]);
    expect(fault).toContain(sentence);
  });

  test('to a question that is not asked then is kept, with a warning', () => {
    const over = { 'Situering van de zone': 'De Markt en de Kerkstraat.' };
    const { applications, faults } = read(paperTable([paperLine(over)]));
    expect(faults.map(({ fault }) => fault.kind)).toEqual(['notAsked']);
    expect(applications[0]?.answers.area).toBe('De Markt en de Kerkstraat.');
  });

  test('of which the question hangs on an unreadable one is not called superfluous', () => {
    const over = { Gebied: 'xxxx', 'Situering van de zone': 'De Markt.' };
    expect(read(paperTable([paperLine(over)])).faults.map(({ fault }) => fault.kind)).toEqual([
      'unknownOption',
    ]);
  });

  test('may be a telephone number of which the spreadsheet took the zero off', () => {
    const { applications } = read(paperTable([paperLine({ Telefoon: '51428111' })]));
    expect(applications[0]?.answers.phone).toBe('051428111');
  });

  test('that begins with = is text as long as it is no formula', () => {
    const over = { Dienst: '=1+1' };
    expect(read(paperTable([paperLine(over)])).applications[0]?.answers.department).toBe('=1+1');
    const formulas = [{ line: 2, column: 'Dienst' }];
    const { faults, applications } = read(paperTable([paperLine({ Dienst: '' })], { formulas }));
    expect(faults.map(inWords)).toEqual([
      'lijn 2 Dienst: In deze cel staat een formule. Vervang ze door de waarde zelf.',
    ]);
    expect(applications).toEqual([]);
  });
});

describe('a municipality', () => {
  test.each<[PaperLine, string]>([
    [{ Gemeente: 'Kortrjik' }, 'Bedoel je Kortrijk?'],
    [{ Gemeente: 'Tieltt' }, 'Welke gemeente bedoel je: Tielt of Tielt-Winge?'],
    [{ Gemeente: 'Xyzzy' }, 'Deze gemeente vind ik niet.'],
    [
      { Gemeente: 'Beveren-Kruibeke-Zwijndrecht' },
      'bestond niet op vrijdag 13 augustus 2021. Toen waren er Beveren, Kruibeke en Zwijndrecht.',
    ],
    [
      { Gemeente: 'Overpelt' },
      'Overpelt bestond niet op vrijdag 13 augustus 2021. De gemeente heette toen Pelt. Schrijf Pelt.',
    ],
  ])('%j is said to be wrong, with what was meant', (over, sentence) => {
    const [fault, ...others] = faultsOf(over);
    expect(others).toEqual([]);
    expect(fault).toContain('lijn 2 Gemeente: ');
    expect(fault).toContain(sentence);
  });

  test('that merged since is read as it was on the day of reception', () => {
    const { applications } = read(paperTable([paperLine({ Gemeente: 'Meulebeke' })]));
    expect(applications[0]?.nis).toBe('37007');
    const rounds = [aRound({ deadlineDay: '2026-12-31' })];
    expect(faultsOf({ Gemeente: 'Meulebeke', 'Ontvangen op': '3/3/2026' }, { rounds })).toEqual([
      expect.stringContaining('De gemeente heette toen Tielt. Schrijf Tielt.'),
    ]);
  });

  test.each([
    ['37015', '2026-03-03', '37022'],
    ['37022', '2021-08-13', '37015'],
    ['37015', '2021-08-13', '37015'],
  ])('by code %s on %s is the one of that day with its name', (code, day, nis) => {
    const rounds = [aRound({ deadlineDay: '2026-12-31' })];
    const table = paperTable([paperLine({ Gemeente: code, 'Ontvangen op': day })]);
    expect(read(table, { rounds }).applications[0]?.nis).toBe(nis);
  });

  test('that stands twice in one round is pointed out, and taken all the same', () => {
    const lines = [paperLine(), paperLine({ 'Ontvangen op': '20/09/2021' }), paperLine()];
    const { applications, faults } = read(paperTable(lines));
    expect(applications).toHaveLength(3);
    expect(faults.map(inWords)).toEqual([
      'lijn 4 Gemeente: Deze gemeente staat in “Eerste ronde” ook op lijn 2. Kijk na of het niet twee keer dezelfde aanvraag is.',
    ]);
  });
});

describe('the day of reception', () => {
  test.each<[PaperLine, World, string]>([
    [{ 'Ontvangen op': '' }, {}, 'Deze cel is leeg.'],
    [{ 'Ontvangen op': '31/02/2021' }, {}, 'Deze datum kan ik niet lezen.'],
    [{ 'Ontvangen op': 'onlangs' }, {}, 'Deze datum kan ik niet lezen.'],
    [{ 'Ontvangen op': '24/11/2026' }, {}, 'Deze dag moet nog komen.'],
    [
      { 'Ontvangen op': '22/06/2021' },
      {},
      'De eerste, “Eerste ronde”, opende op woensdag 23 juni 2021.',
    ],
    [
      { 'Ontvangen op': '13/11/2021' },
      {},
      'De laatste, “Tweede ronde”, liep tot en met vrijdag 12 november 2021.',
    ],
    [{}, { rounds: [] }, 'Er is nog geen indieningsronde.'],
  ])('%j is said to be wrong', (over, world, sentence) => {
    const [fault, ...others] = faultsOf(over, world);
    expect(others).toEqual([]);
    expect(fault).toContain('lijn 2 Ontvangen op: ');
    expect(fault).toContain(sentence);
  });

  test.each([
    ['2021-08-13', 'eerste'],
    ['13/08/2021', 'eerste'],
    ['13 augustus 2021', 'eerste'],
    ['2021-08-13T23:59:59', 'eerste'],
    ['14/08/2021', 'tweede'],
  ])('%s goes to round %s', (day, roundId) => {
    const table = paperTable([paperLine({ 'Ontvangen op': day })]);
    expect(read(table).applications[0]?.roundId).toBe(roundId);
  });

  test('says with the round that was meant whether it came too late', () => {
    const lines = [
      paperLine({ 'Ontvangen op': '14/08/2021', 'Bedoeld voor ronde': 'eerste RONDE' }),
      paperLine({ 'Ontvangen op': '14/08/2021', 'Bedoeld voor ronde': 'Tweede ronde' }),
    ];
    expect(read(paperTable(lines)).applications).toMatchObject([
      { roundId: 'tweede', movedFromRoundId: 'eerste' },
      { roundId: 'tweede' },
    ]);
  });

  test.each<[PaperLine, string]>([
    [
      { 'Bedoeld voor ronde': 'Derde' },
      'Deze ronde ken ik niet. Kies uit: Eerste ronde of Tweede ronde.',
    ],
    [
      { 'Bedoeld voor ronde': 'Tweede ronde' },
      '“Tweede ronde” opende pas op zaterdag 14 augustus 2021',
    ],
  ])('does not fit the round %j', (over, sentence) => {
    expect(faultsOf(over)).toEqual([expect.stringContaining(sentence)]);
  });
});

describe('a reference', () => {
  test.each<[string, string]>([
    ['PP-2021-42', 'Dit is geen referentie zoals PP-2026-0042.'],
    ['PP-2021-0000', 'Dit is geen referentie'],
    ['PP-2021-10042', 'Dit is geen referentie'],
    ['PP-2027-0042', 'Dit is geen referentie'],
    ['VR-2021-0042', 'Deze referentie is van een ander programma. Hier begint ze met PP.'],
  ])('%s is refused', (reference, sentence) => {
    expect(faultsOf({ Referentie: reference })).toEqual([expect.stringContaining(sentence)]);
  });

  test('is kept as it was on paper', () => {
    const table = paperTable([paperLine({ Referentie: ' pp-2021-0042 ' })]);
    expect(read(table).applications[0]?.reference).toBe('PP-2021-0042');
  });

  test('that stands twice is refused, also when the first line has mistakes', () => {
    const lines = [
      paperLine({ Referentie: 'PP-2021-0042', Dienst: '' }),
      paperLine({ Referentie: 'PP-2021-0042', Gemeente: 'Lier' }),
    ];
    const { applications, faults } = read(paperTable(lines));
    expect(applications).toEqual([]);
    expect(faults.map(inWords)).toContain(
      'lijn 3 Referentie: Deze referentie staat ook op lijn 2. Elke aanvraag heeft haar eigen referentie.',
    );
  });
});

test('the summary counts per round, province and year, and mistakes apart from warnings', () => {
  const lines = [
    paperLine(),
    paperLine({ Gemeente: 'Lier' }),
    paperLine({ 'Ontvangen op': '1/9/2021', 'Bedoeld voor ronde': 'Eerste ronde' }),
    paperLine({ 'Ontvangen op': '1/9/2021', Gemeente: 'Mol', Referentie: 'PP-2021-0007' }),
    paperLine({ Dienst: '', Telefoon: '' }),
  ];
  const { applications, faults } = read(paperTable(lines));
  const rounds = [FIRST, SECOND];
  expect(importSummary({ lines: 5, applications, faults, rounds }, FINDER)).toEqual({
    lines: 5,
    applications: 4,
    rounds: [
      { roundId: 'eerste', applications: 2 },
      { roundId: 'tweede', applications: 1 },
      { roundId: 'tweede', movedFromRoundId: 'eerste', applications: 1 },
    ],
    provinces: [
      { province: 'Antwerpen', applications: 2 },
      { province: 'West-Vlaanderen', applications: 2 },
    ],
    years: [{ year: 2021, applications: 3 }],
    mistakes: 2,
    warnings: 0,
  });
});
