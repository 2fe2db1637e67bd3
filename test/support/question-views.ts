import type { InquiryMessage } from '../../src/domain/inquiry.ts';
import type {
  AnswerArrivedView,
  AskView,
  FaqEditView,
  FaqEntryView,
  FaqView,
  InquiriesView,
  InquiryLine,
  InquirySentView,
  InquiryView,
  ShownEntry,
} from '../../src/domain/views-questions.ts';
import type {
  SessionGroupsView,
  SessionGroupView,
  SessionView,
} from '../../src/domain/views-sessions.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

export const INQUIRY_ID = '2f6d3c1a-7d0b-4f0e-9a51-8c7f2b6d4e11';
export const ASKED_ID = '9c1e5b7a-3f4d-4a0c-8b62-1d2e3f4a5b6c';
export const SESSION_ID = '6b8d2e4f-1a3c-4d5e-9f70-a1b2c3d4e5f6';

const ASKED_AT = new Date('2026-03-03T13:05:00Z');

export function shownEntry(changes: Partial<ShownEntry> = {}): ShownEntry {
  return {
    id: 'pp-who',
    question: 'Wie kan een aanvraag indienen?',
    answer: 'Elke Vlaamse stad of gemeente met een handelskern.\nDe begeleiding is gratis.',
    source: 'Infosessie voor steden en gemeenten, 25 juni 2021',
    ...changes,
  };
}

const OTHERS = [
  { id: 'pp-cost', question: 'Wat kost de begeleiding?' },
  {
    id: 'pp-length',
    question: 'Hoe lang duurt een traject van begeleiding door de Profploeg?',
  },
];

export function faqView(changes: Partial<FaqView> = {}): FaqView {
  return {
    kind: 'faq',
    nonce: NONCE,
    outcome: 'sure',
    askedId: ASKED_ID,
    entry: shownEntry(),
    others: OTHERS,
    organisation: 'VLAIO',
    ...changes,
  };
}

/** The answer of `shownEntry` and of another entry, in the words of a language model. */
export function phrasedView(
  text = 'Elke stad met een handelskern kan indienen [1]. Het is gratis [2].',
) {
  const { id, question, source } = shownEntry();
  const cost = { entryId: 'pp-cost', question: 'Wat kost het?', source: 'Reglement, artikel 4' };
  return {
    text,
    citations: [
      { number: 1, entryId: id, question, source },
      { number: 2, ...cost },
    ],
  };
}

/** A doubt or an unknown question: there is no answer on it. */
export function noAnswerView(changes: Partial<FaqView> = {}): FaqView {
  const { entry: _, ...view } = faqView({ outcome: 'unknown', others: [], ...changes });
  return view;
}

export function askView(changes: Partial<AskView> = {}): AskView {
  return {
    kind: 'ask',
    nonce: NONCE,
    askedId: ASKED_ID,
    text: 'Kan de Profploeg ook helpen met parkeren?',
    programmeId: 'profploeg',
    programmes: [{ id: 'profploeg', name: 'De Profploeg', organisation: 'VLAIO' }],
    municipality: '37022',
    email: 'an.peeters@tielt.be',
    dossiers: [],
    dossierId: '',
    masked: [],
    ...changes,
  };
}

export function inquiryLine(changes: Partial<InquiryLine> = {}): InquiryLine {
  return {
    id: INQUIRY_ID,
    reference: 'VR-2026-0007',
    programmeName: 'De Profploeg',
    organisation: 'Tielt',
    state: 'open',
    excerpt: 'Kan de Profploeg ook helpen met parkeren?',
    askerName: 'An Peeters',
    askedAt: ASKED_AT,
    waitingDays: 1,
    overdue: false,
    ...changes,
  };
}

/** One that nobody waits for any more. */
export function settledLine(changes: Partial<InquiryLine> = {}): InquiryLine {
  const { waitingDays: _, ...line } = inquiryLine({
    state: 'answered',
    assigneeName: 'Lien Maes',
    ...changes,
  });
  return line;
}

export function sentView(changes: Partial<InquirySentView> = {}): InquirySentView {
  return {
    kind: 'inquirySent',
    line: inquiryLine(),
    text: 'Kan de Profploeg ook helpen met parkeren?',
    masked: [],
    recipient: 'VLAIO',
    mailbox: 'handelskernversterking@vlaio.be',
    answerTo: 'chatAndMail',
    repeated: false,
    ...changes,
  };
}

export function inquiriesView(changes: Partial<InquiriesView> = {}): InquiriesView {
  return {
    kind: 'inquiries',
    nonce: NONCE,
    filter: 'waiting',
    lines: [
      inquiryLine({ waitingDays: 4, overdue: true, assigneeName: 'Lien Maes' }),
      inquiryLine({ reference: 'VR-2026-0009', waitingDays: 0 }),
    ],
    page: 0,
    pages: 1,
    total: 2,
    alarmDays: 3,
    ...changes,
  };
}

export function message(number: number, changes: Partial<InquiryMessage> = {}): InquiryMessage {
  return {
    number,
    kind: 'question',
    text: 'Kan de Profploeg ook helpen met parkeren?',
    by: { tenantId: 't', objectId: 'o', name: 'An Peeters' },
    at: ASKED_AT,
    ...changes,
  };
}

export function inquiryView(changes: Partial<InquiryView> = {}): InquiryView {
  return {
    kind: 'inquiry',
    nonce: NONCE,
    role: 'caseworker',
    line: inquiryLine(),
    messages: [message(1)],
    version: 3,
    seenMessage: 1,
    askerEmail: 'an.peeters@tielt.be',
    colleagues: [
      { key: 't:lien', name: 'Lien Maes' },
      { key: 't:tom', name: 'Tom De Smet' },
    ],
    suggestions: [shownEntry()],
    draft: '',
    dossier: { id: DOSSIER_ID, label: 'Tielt (PP-2026-0042)' },
    ...changes,
  };
}

/** The same question once it has an answer. */
export function answeredView(changes: Partial<InquiryView> = {}): InquiryView {
  return inquiryView({
    line: settledLine(),
    messages: [
      message(1),
      message(2, {
        kind: 'answer',
        text: 'Ja, als het om de handelskern gaat.',
        by: { tenantId: 't', objectId: 'lien', name: 'Lien Maes' },
        delivery: 'chat',
      }),
    ],
    seenMessage: 2,
    ...changes,
  });
}

export function arrivedView(changes: Partial<AnswerArrivedView> = {}): AnswerArrivedView {
  return {
    kind: 'answerArrived',
    nonce: NONCE,
    line: settledLine(),
    question: 'Kan de Profploeg ook helpen met parkeren?',
    answer: 'Ja, als het om de handelskern gaat.',
    answeredBy: 'Lien Maes',
    ...changes,
  };
}

export function faqEditView(changes: Partial<FaqEditView> = {}): FaqEditView {
  return {
    kind: 'faqEdit',
    nonce: NONCE,
    version: 0,
    programmeId: 'profploeg',
    programmes: [{ id: 'profploeg', name: 'De Profploeg' }],
    question: 'Helpt de Profploeg met parkeren?',
    alternatives: 'Kan de Profploeg een parkeerplan maken?\nGaat het ook over parkeren?',
    answer: 'Ja, als het om de handelskern gaat.',
    source: 'VLAIO, maart 2026',
    validFrom: '2026-03-01',
    validUntil: '',
    problems: [],
    ...changes,
  };
}

export function faqEntryView(changes: Partial<FaqEntryView> = {}): FaqEntryView {
  return {
    kind: 'faqEntry',
    nonce: NONCE,
    entry: shownEntry(),
    alternatives: ['Wie mag aanvragen?', 'Kan mijn gemeente meedoen?'],
    programmeName: 'De Profploeg',
    version: 2,
    state: 'published',
    validFrom: '2026-03-01',
    history: [
      { version: 2, by: 'Lien Maes', at: ASKED_AT, state: 'published' },
      { version: 0, by: '', at: ASKED_AT, state: 'published' },
    ],
    ...changes,
  };
}

export function sessionView(changes: Partial<SessionView> = {}): SessionView {
  return {
    kind: 'session',
    nonce: NONCE,
    sessionId: SESSION_ID,
    state: 'open',
    programmeName: 'De Profploeg',
    startedBy: 'Lien Maes',
    count: 12,
    askers: 7,
    ...changes,
  };
}

export function sessionGroupsView(changes: Partial<SessionGroupsView> = {}): SessionGroupsView {
  return {
    kind: 'sessionGroups',
    nonce: NONCE,
    sessionId: SESSION_ID,
    state: 'closed',
    programmeName: 'De Profploeg',
    count: 4,
    groups: [
      {
        number: 1,
        question: 'Wie kan aanvragen?',
        state: 'answered',
        answer: 'Elke gemeente.',
        source: 'VLAIO',
        askers: 2,
      },
      { number: 2, question: 'Wat kost het?', state: 'open', askers: 1 },
      { number: 3, question: 'Test', state: 'skipped', askers: 1 },
    ],
    canPublish: false,
    ...changes,
  };
}

export function sessionGroupView(changes: Partial<SessionGroupView> = {}): SessionGroupView {
  return {
    kind: 'sessionGroup',
    nonce: NONCE,
    sessionId: SESSION_ID,
    number: 2,
    of: 3,
    texts: [
      { id: 'q1', text: 'Wat kost dat?', by: 'An Peeters' },
      { id: 'q2', text: 'Is het gratis?', by: 'Bram Claes' },
    ],
    seen: 's1',
    question: 'Wat kost het?',
    answer: 'De begeleiding is gratis.',
    source: 'VLAIO, maart 2026',
    suggestion: shownEntry({ question: 'Wat kost de begeleiding?' }),
    others: [{ number: 1, question: 'Wie kan aanvragen?' }],
    ...changes,
  };
}
