import type { ImportProblem } from '../../src/domain/import-run.ts';
import type {
  ImportRunView,
  ImportStartView,
  ImportsView,
} from '../../src/domain/views-imports.ts';
import { aCaseLine } from './every-case-view.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const IMPORT_ID = '7a4e5d21-88f3-4c0b-9a55-3f6f1c2d7e90';
const MADE_AT = new Date('2026-11-23T10:00:00Z');
/** Names that people gave, in signs that a client may read as mark-up. */
const MARKED_UP = '# **Ronde** [klik](https://evil.example) 1. een';

function importStartView(changes: Partial<ImportStartView> = {}): ImportStartView {
  return {
    kind: 'importStart',
    nonce: NONCE,
    programmes: [
      {
        id: 'profploeg',
        name: 'De Profploeg',
        rounds: [
          { id: 'profploeg-2021-2', name: 'Tweede indieningsronde 2021' },
          { id: 'profploeg-2021-1', name: 'Eerste indieningsronde 2021' },
        ],
        left: 0,
      },
    ],
    takesFiles: true,
    ...changes,
  };
}

function importRunView(changes: Partial<ImportRunView> = {}): ImportRunView {
  return {
    kind: 'importRun',
    nonce: NONCE,
    importId: IMPORT_ID,
    programmeName: 'De Profploeg',
    fileName: 'papier.xlsx',
    madeAt: MADE_AT,
    summary: {
      lines: 12,
      applications: 12,
      rounds: [],
      provinces: [
        { province: 'Antwerpen', applications: 7 },
        { province: 'West-Vlaanderen', applications: 5 },
      ],
      years: [{ year: 2021, applications: 12 }],
      mistakes: 0,
      warnings: 0,
    },
    rounds: [
      { id: 'een', name: 'Eerste indieningsronde 2021', applications: 10 },
      {
        id: 'twee',
        name: 'Tweede indieningsronde 2021',
        lateFrom: 'Eerste indieningsronde 2021',
        applications: 2,
      },
    ],
    problems: [],
    page: 0,
    pages: 1,
    canTake: true,
    ...changes,
  };
}

function problems(sentence: string): readonly ImportProblem[] {
  return Array.from({ length: 20 }, (_, index) => ({
    line: index + 2,
    column: 'Gevraagde expertise',
    sentence,
    ...(index % 3 === 0 ? { warning: true as const } : {}),
  }));
}

function withProblems(sentence: string, changes: Partial<ImportRunView> = {}): ImportRunView {
  const { summary } = importRunView();
  return importRunView({
    summary: { ...summary, applications: 3, mistakes: 214, warnings: 7 },
    problems: [{ column: 'Gemeente', sentence: 'Deze kolom ontbreekt.' }, ...problems(sentence)],
    pages: 12,
    page: 1,
    canTake: false,
    ...changes,
  });
}

/** Every card about applications on paper, in the states that people meet. */
export const EVERY_IMPORT_VIEW: Readonly<Record<string, ImportsView>> = {
  'paper applications': importStartView(),
  'paper applications where no files can be sent': importStartView({ takesFiles: false }),
  'paper applications with many rounds': importStartView({
    programmes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      name: `Programma ${id}`,
      rounds: [1, 2, 3, 4].map((number) => ({ id: `${id}${number}`, name: MARKED_UP.repeat(2) })),
      left: 12,
    })),
  }),
  'table that can be taken in': importRunView(),
  'table with warnings': importRunView({
    summary: { ...importRunView().summary, warnings: 1 },
    problems: [
      {
        line: 4,
        column: 'Gemeente',
        sentence: 'Deze gemeente staat in “Eerste ronde” ook op lijn 2.',
        warning: true,
      },
    ],
  }),
  'table with problems': withProblems(
    '“Winkelvastgoet” staat niet in de lijst. Bedoel je “Winkelvastgoed”?',
  ),
  'table with the longest problems': withProblems('😀'.repeat(2000), {
    fileName: `${MARKED_UP}.xlsx`.repeat(20),
    rounds: Array.from({ length: 12 }, (_, index) => ({
      id: `r${index}`,
      name: MARKED_UP.repeat(3),
      lateFrom: MARKED_UP.repeat(3),
      applications: 1000,
    })),
  }),
  'table of which nothing fits': withProblems('Deze cel is leeg.', {
    summary: { ...importRunView().summary, applications: 0, provinces: [], mistakes: 60 },
    rounds: [],
  }),
  'table that is being taken in': importRunView({
    notice: { tone: 'good', text: 'Ik neem de aanvragen nu over.' },
  }),
  'table that was taken in': importRunView({ canTake: false, doneAt: MADE_AT }),
  'table of one round that was taken in': importRunView({
    canTake: false,
    doneAt: MADE_AT,
    rounds: [{ id: 'een', name: MARKED_UP, applications: 12 }],
    notice: { tone: 'good', text: 'Deze tabel was al overgenomen.' },
  }),
  'code for a municipality': {
    kind: 'claimCode',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    line: aCaseLine(),
    code: { text: 'KERN-7F3K-Q2WX-M4TD', until: new Date('2026-12-23T10:00:00Z') },
  },
};
