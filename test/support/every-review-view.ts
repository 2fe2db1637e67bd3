import type { LetterText } from '../../src/domain/case-letter.ts';
import type {
  AskMoreView,
  CheckItem,
  ChecksView,
  ReviewViews,
} from '../../src/domain/views-review.ts';
import { PROFPLOEG_REVIEW } from '../../src/programmes/profploeg/review.ts';
import { aCaseLine } from './every-case-view.ts';
import { DOSSIER_ID, LONG_ANSWER, NONCE } from './views.ts';

const NOTE = 'Het is niet duidelijk wat je van de Profploeg verwacht. Kan je dat toevoegen?';
/** As long as a note can be, in signs that take most room. */
const LONGEST_NOTE = '😀'.repeat(1000);
const TOO_LONG = 'é'.repeat(20_000);
const LONG_NAME = 'A'.repeat(200);

function checkItems(changes: Partial<CheckItem> = {}): readonly CheckItem[] {
  return PROFPLOEG_REVIEW.checks.map(({ id, label }) => ({
    id,
    label,
    met: undefined,
    note: '',
    answers: [{ shortLabel: 'Uitdaging', text: 'In onze Stationsstraat staan 9 winkels leeg.' }],
    ...changes,
  }));
}

export function checksView(changes: Partial<ChecksView> = {}): ChecksView {
  return {
    kind: 'checks',
    nonce: NONCE,
    version: 3,
    line: aCaseLine(),
    items: checkItems(),
    standing: 'open',
    notMet: 0,
    open: 9,
    page: 0,
    canAsk: true,
    canDecide: true,
    ...changes,
  };
}

export function moreAskedLetter(text = NOTE, questions = 1): LetterText {
  return {
    title: 'Er is meer informatie nodig',
    parts: [
      { kind: 'paragraph', text: 'Kato Maes van VLAIO vraagt meer informatie.' },
      { kind: 'facts', facts: [['Referentie', 'PP-2021-0042']] },
      ...Array.from({ length: questions }, () => ({ kind: 'quote', text }) as const),
    ],
  };
}

export function askMoreView(changes: Partial<AskMoreView> = {}): AskMoreView {
  const empty = { questionId: '', text: '' };
  return {
    kind: 'askMore',
    nonce: NONCE,
    version: 3,
    line: aCaseLine(),
    questions: [
      { id: 'challenge', shortLabel: 'Uitdaging' },
      { id: 'policy', shortLabel: 'Beleid voor de kern' },
    ],
    rows: [{ questionId: 'challenge', text: NOTE }, empty, empty],
    left: 0,
    waiting: [],
    ...changes,
  };
}

function asked(text: string) {
  return { questionId: 'challenge', text };
}

const SEEN = 'a'.repeat(64);
const LONG_LINE = aCaseLine({ municipality: LONG_NAME, roundName: LONG_NAME, demonstration: true });

/** One sample of every card of a review, with the longest of everything. */
export const EVERY_REVIEW_VIEW = {
  checks: checksView(),
  'checks that are met': checksView({
    items: checkItems({ met: true, by: 'Kato Maes' }),
    standing: 'met',
    open: 0,
  }),
  'checks that are not met': checksView({
    items: checkItems({ met: false, note: NOTE, by: 'Kato Maes' }),
    standing: 'notMet',
    notMet: 9,
    open: 0,
    notice: { tone: 'good', text: 'Je nazicht is bewaard.' },
  }),
  'checks of two with long texts': checksView({
    items: checkItems({
      met: false,
      note: NOTE,
      answers: [{ shortLabel: 'Uitdaging', text: LONG_ANSWER, open: true }],
      theirs: { met: true, note: LONGEST_NOTE, by: LONG_NAME },
    }),
    canAsk: false,
  }),
  'checks with long texts': checksView({
    line: LONG_LINE,
    items: checkItems({
      met: false,
      note: LONGEST_NOTE,
      by: LONG_NAME,
      answers: [
        { shortLabel: 'Uitdaging', text: LONG_ANSWER },
        { shortLabel: 'Gevraagde expertise', text: LONG_ANSWER },
      ],
    }),
    page: 1,
  }),
  'checks with long texts that are too long': checksView({
    items: checkItems({ note: TOO_LONG, answers: [] }),
    page: 7,
  }),
  'checks of a file that is over': checksView({
    items: checkItems({ note: NOTE }),
    over: true,
    notice: { tone: 'warning', text: 'De gemeente trok deze aanvraag in.' },
  }),
  'ask for more': askMoreView(),
  'ask for more, with a preview': askMoreView({
    preview: {
      letter: moreAskedLetter(),
      people: ['An Peeters', ''],
      mailTo: 'an.peeters@tielt.be',
      seen: SEEN,
    },
  }),
  'ask for more, of nobody': askMoreView({
    left: 2,
    waiting: [{ shortLabel: 'Beleid voor de kern', text: NOTE }],
    preview: { letter: moreAskedLetter(), people: [], seen: SEEN },
  }),
  'ask for more with long texts': askMoreView({
    line: LONG_LINE,
    rows: [asked(LONGEST_NOTE), asked(LONGEST_NOTE), asked(LONGEST_NOTE)],
    waiting: [{ shortLabel: 'Uitdaging', text: LONGEST_NOTE }],
    preview: {
      letter: moreAskedLetter(LONGEST_NOTE, 3),
      people: Array.from({ length: 21 }, () => LONG_NAME),
      mailTo: `${LONG_NAME}@tielt.be`,
      seen: SEEN,
    },
  }),
  'ask for more with long texts that are too long': askMoreView({
    rows: [asked(TOO_LONG), asked(TOO_LONG), asked(TOO_LONG)],
    notice: { tone: 'warning', text: 'Een van de teksten is te lang.' },
  }),
  'ask for more of a file that is over': askMoreView({ over: true }),
  'more is asked': {
    kind: 'moreAsked',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    demonstration: true,
    letter: moreAskedLetter(),
  },
  'more is asked with long texts': {
    kind: 'moreAsked',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    demonstration: false,
    letter: moreAskedLetter(LONGEST_NOTE, 9),
  },
  'nothing more is asked': {
    kind: 'moreRecalled',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    reference: 'PP-2021-0042',
    municipality: LONG_NAME,
    programmeName: 'De Profploeg',
    demonstration: true,
  },
  'more is answered': {
    kind: 'moreAnswered',
    line: aCaseLine(),
    by: 'An Peeters',
    questions: ['Uitdaging', 'Beleid voor de kern'],
    unchanged: ['Beleid voor de kern'],
  },
  'a file was given to you': { kind: 'caseAssigned', line: LONG_LINE, by: LONG_NAME },
  'nobody was reached': { kind: 'moreUnreached', line: aCaseLine(), by: 'Kato Maes' },
} as const satisfies Readonly<Record<string, ReviewViews>>;
