import type { QuestionsView } from '../../src/domain/views-questions.ts';
import {
  answeredView,
  arrivedView,
  askView,
  faqEditView,
  faqEntryView,
  faqView,
  inquiriesView,
  inquiryLine,
  inquiryView,
  message,
  noAnswerView,
  SESSION_ID,
  sentView,
  sessionGroupsView,
  sessionGroupView,
  sessionView,
  settledLine,
  shownEntry,
} from './question-views.ts';
import { NONCE } from './views.ts';

/** Every view about questions with the same text in every field that a person can fill, and `many` of each. */
export function typedQuestionViews(text: string, many: number): readonly QuestionsView[] {
  const times = <One>(one: One): One[] => Array.from({ length: many }, () => one);
  const entry = shownEntry({ question: text, answer: text, source: text });
  const typed = { excerpt: text, organisation: text, askerName: text, assigneeName: text };
  const line = inquiryLine({ ...typed, overdue: true, waitingDays: 4 });
  const settled = settledLine(typed);
  const notice = { tone: 'warning', text: text.slice(0, 300) } as const;
  const by = { tenantId: 't', objectId: 'o', name: text };
  const messages = times(message(1, { text, by, kind: 'answer', delivery: 'failed' }));
  const others = times({ id: 'other', question: text });
  const thread = {
    line,
    messages,
    draft: text,
    askerEmail: text,
    colleagues: times({ key: 'k', name: text }),
    suggestions: times(entry),
    dossier: { id: 'd', label: text },
    notice,
  };
  return [
    faqView({ entry, others, notice, language: 'fr' }),
    faqView({
      phrased: {
        text,
        citations: times({ number: 1, entryId: 'e', question: text, source: text }),
      },
    }),
    noAnswerView({ outcome: 'doubt', others }),
    faqView({ outcome: 'doubt', entry, others, notice }),
    askView({ text, municipality: '', email: text, dossiers: times({ id: 'd', label: text }) }),
    sentView({ line, text, masked: ['nationalNumber'] }),
    { kind: 'myInquiries', nonce: NONCE, lines: times(settled), left: 3 },
    inquiriesView({ lines: times(line), total: 60, pages: 3, page: 1, notice }),
    inquiryView(thread),
    inquiryView({ ...thread, role: 'asker' }),
    answeredView({ ...thread, line: settled }),
    arrivedView({ line: settled, question: text, answer: text, answeredBy: text }),
    { kind: 'inquiryPost', nonce: NONCE, line, text, version: 1 },
    {
      kind: 'waiting',
      programmeName: 'De Profploeg',
      alarmDays: 3,
      lines: times(line),
      left: 3,
      undelivered: times(settled),
    },
    { kind: 'undelivered', line, what: 'answer' },
    faqEditView({
      question: text,
      alternatives: text,
      answer: text,
      answerUpcoming: text,
      answerClosed: text,
      source: text,
      validFrom: text,
      validUntil: text,
      takenBy: text,
      problems: ['phrasingTaken', 'days', 'tooLong', 'changedMeanwhile'],
    }),
    faqEntryView({
      entry,
      alternatives: times(text),
      notice,
      history: times({ version: 2, by: text, at: new Date(0), state: 'published' as const }),
    }),
    {
      kind: 'faqList',
      nonce: NONCE,
      query: text,
      lines: times({
        id: 'pp-who',
        question: text,
        programmeName: 'De Profploeg',
        version: 2,
        state: 'published' as const,
      }),
      page: 1,
      hasMore: true,
    },
    {
      kind: 'askedGroups',
      nonce: NONCE,
      groups: times({ askedId: 'a', examples: times(text), count: 12 }),
      page: 1,
      hasMore: true,
      notice,
    },
    sessionView({ startedBy: text }),
    sessionGroupsView({
      groups: times({ number: 1, question: text, answer: text, state: 'open' as const, askers: 2 }),
      notice,
    }),
    sessionGroupView({
      texts: times({ id: 'q', text, by: text }),
      question: text,
      answer: text,
      source: text,
      suggestion: entry,
      others: times({ number: 1, question: text }),
      notice,
    }),
    {
      kind: 'sessionPublished',
      sessionId: SESSION_ID,
      programmeName: 'De Profploeg',
      entries: times(entry),
      left: 3,
      askers: times(text),
    },
    { kind: 'sessionAnswer', programmeName: 'De Profploeg', items: times(entry) },
    { kind: 'channel', nonce: NONCE, programmes: [], notice },
  ];
}
