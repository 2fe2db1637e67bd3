import type { View } from '../../src/domain/views.ts';
import { VITRINE } from '../../src/programmes/vitrine/vitrine.ts';
import { EVERY_ANNOUNCEMENT_VIEW } from './every-announcement-view.ts';
import { EVERY_CASE_VIEW } from './every-case-view.ts';
import { EVERY_DECISION_VIEW } from './every-decision-view.ts';
import { EVERY_FIGURE_VIEW } from './every-figure-view.ts';
import { EVERY_FOLLOW_VIEW } from './every-follow-view.ts';
import { EVERY_GROUP_VIEW } from './every-group-view.ts';
import { EVERY_IMPORT_VIEW } from './every-import-view.ts';
import { EVERY_ITEM_VIEW } from './every-item-view.ts';
import { EVERY_KNOWLEDGE_VIEW } from './every-knowledge-view.ts';
import { EVERY_MEETING_VIEW } from './every-meeting-view.ts';
import { EVERY_PRIVACY_VIEW } from './every-privacy-view.ts';
import { EVERY_QUESTION_VIEW } from './every-question-view.ts';
import { EVERY_REMINDER_DESK_VIEW } from './every-reminder-desk-view.ts';
import { EVERY_REMINDER_OWN_VIEW } from './every-reminder-own-view.ts';
import { EVERY_REMINDER_UNREACHED_VIEW } from './every-reminder-unreached-view.ts';
import { EVERY_REPORT_VIEW } from './every-report-view.ts';
import { EVERY_REVIEW_VIEW } from './every-review-view.ts';
import { EVERY_ROLE_VIEW } from './every-role-view.ts';
import { EVERY_ROUND_VIEW } from './every-round-view.ts';
import { EVERY_SELF_CHECK_VIEW } from './every-self-check-view.ts';
import { EVERY_SHEET_RESULT_VIEW } from './every-sheet-result-view.ts';
import { EVERY_SHEET_VIEW } from './every-sheet-view.ts';
import { EVERY_TRAJECTORY_VIEW } from './every-trajectory-view.ts';
import {
  challengeStep,
  closedView,
  conflictView,
  DOSSIER_ID,
  deadlinesView,
  fileLine,
  fileView,
  heading,
  helpView,
  identificationStep,
  inviteView,
  LONG_ANSWER,
  NONCE,
  overviewView,
  question,
  questionView,
  receiptView,
  stepView,
  submittedLine,
} from './views.ts';

/** The cards that have a file of samples for their subject. */
export const VIEWS_BY_SUBJECT: Readonly<Record<string, View>> = {
  ...EVERY_PRIVACY_VIEW,
  ...EVERY_QUESTION_VIEW,
  ...EVERY_CASE_VIEW,
  ...EVERY_FIGURE_VIEW,
  ...EVERY_ROUND_VIEW,
  ...EVERY_ROLE_VIEW,
  ...EVERY_REVIEW_VIEW,
  ...EVERY_DECISION_VIEW,
  ...EVERY_ITEM_VIEW,
  ...EVERY_FOLLOW_VIEW,
  ...EVERY_GROUP_VIEW,
  ...EVERY_KNOWLEDGE_VIEW,
  ...EVERY_MEETING_VIEW,
  ...EVERY_IMPORT_VIEW,
  ...EVERY_TRAJECTORY_VIEW,
  ...EVERY_SHEET_VIEW,
  ...EVERY_SHEET_RESULT_VIEW,
  ...EVERY_REPORT_VIEW,
  ...EVERY_REMINDER_OWN_VIEW,
  ...EVERY_REMINDER_UNREACHED_VIEW,
  ...EVERY_SELF_CHECK_VIEW,
  ...EVERY_REMINDER_DESK_VIEW,
  ...EVERY_ANNOUNCEMENT_VIEW,
};

/** Every card in the states that people meet, by a name that says which. */
export const EVERY_VIEW: Readonly<Record<string, View>> = {
  'first step': identificationStep(),
  'first step of a demonstration': identificationStep({
    heading: heading({ demonstration: true, roundName: 'Demonstratieronde' }),
    notice: { tone: 'warning', text: 'Kijk 1 antwoord na. De rest is bewaard.' },
  }),
  'long answer': challengeStep(),
  'long answer that is too long': challengeStep(
    { input: 'a'.repeat(3120), invalid: { kind: 'tooLong', length: 3120, max: 3000 } },
    { offerSkip: true },
  ),
  'choice with what depends on it': stepView(
    'area',
    [
      questionView('areaScope', { input: 'part', answerText: 'Een deel', version: 1 }),
      questionView('area', { invalid: { kind: 'empty' } }),
    ],
    { openQuestionId: 'area', offerSkip: true },
  ),
  'many choices': stepView('expertise', [
    questionView('expertise', { input: 'mobility,events', version: 1 }),
  ]),
  'date and scale': stepView('other', [
    questionView({
      id: 'day',
      kind: 'date',
      label: 'Wanneer wil je starten?',
      shortLabel: 'Start',
      required: false,
      help: { why: 'Om te plannen.' },
    }),
    questionView(
      {
        id: 'support',
        kind: 'scale',
        label: 'Hoe groot is het draagvlak?',
        shortLabel: 'Draagvlak',
        required: true,
        min: 1,
        max: 5,
        minLabel: 'heel klein',
        maxLabel: 'heel groot',
        help: { why: 'Om te weten waar je staat.' },
      },
      { input: '4', version: 1 },
    ),
  ]),
  'overview that can be sent': overviewView(() => ({}), { colleagues: ['Bram Claes'] }),
  'overview with tips': overviewView((id) =>
    id === 'challenge'
      ? {
          advice: {
            saysNothing: false,
            thin: true,
            missing: partsOf('challenge').slice(1),
          },
        }
      : {},
  ),
  'overview with things to do': overviewView(
    (id) => {
      if (id === 'department') return { state: 'missing', answerText: '' };
      if (id === 'email') return { state: 'invalid', answerText: 'an.peeters' };
      if (id === 'challenge') return { state: 'conflict' };
      return id === 'area' ? { state: 'empty', answerText: '' } : {};
    },
    { canBeSent: false, isOwner: false },
  ),
  'two versions of a text': conflictView(),
  'two versions of a choice': conflictView({
    question: question('areaScope'),
    present: { by: 'Bram Claes', text: 'Voor de hele gemeente', mine: false },
    other: { by: 'An Peeters', text: '', mine: true },
  }),
  receipt: receiptView(),
  'receipt of the next round': receiptView({ movedFromRound: 'Eerste ronde', repeated: true }),
  'receipt of a demonstration': receiptView({ heading: heading({ demonstration: true }) }),
  'no files': { kind: 'files', nonce: NONCE, files: [], left: 0 },
  files: {
    kind: 'files',
    nonce: NONCE,
    files: [
      fileLine(),
      submittedLine({ role: 'colleague' }),
      fileLine({
        state: 'withdrawn',
        canWithdraw: false,
        heading: heading({ demonstration: true }),
      }),
    ],
    left: 3,
  },
  'draft file': fileView(fileLine()),
  'submitted file': fileView(submittedLine(), {
    notice: { tone: 'good', text: 'Je trok deze aanvraag in.' },
  }),
  'file that is asked more': fileView(submittedLine({ moreAsked: 2 })),
  'draft that came back': fileView(fileLine({ remarked: 1 })),
  'admissible file': fileView(submittedLine({ state: 'admissible' })),
  'inadmissible file': fileView(submittedLine({ state: 'inadmissible', canWithdraw: false }), {
    decision: {
      sentence: 'In je aanvraag staat te weinig informatie om ze te kunnen beoordelen.',
      explanation: LONG_ANSWER,
    },
    again: { dossierId: DOSSIER_ID, sent: false },
  }),
  'deferred file that was sent again': fileView(
    submittedLine({ state: 'deferred', canWithdraw: false }),
    {
      decision: { explanation: 'Het is nog niet duidelijk **wat** je verwacht.' },
      again: { dossierId: DOSSIER_ID, sent: true },
    },
  ),
  'selected file': fileView(submittedLine({ state: 'selected' })),
  'selected file with its guidance': fileView(submittedLine({ state: 'selected' }), {
    guided: true,
  }),
  'file that was not selected': fileView(
    submittedLine({ state: 'notSelected', canWithdraw: false, role: 'colleague' }),
  ),
  'withdrawn file': fileView(submittedLine({ state: 'withdrawn', canWithdraw: false })),
  'withdraw a selected application': {
    kind: 'withdraw',
    nonce: NONCE,
    line: submittedLine({ state: 'selected' }),
  },
  'resume what is asked more': {
    kind: 'resume',
    nonce: NONCE,
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    drafts: [submittedLine({ moreAsked: 1 })],
    canStartNew: false,
  },
  'withdraw a draft': { kind: 'withdraw', nonce: NONCE, line: fileLine() },
  'withdraw an application': { kind: 'withdraw', nonce: NONCE, line: submittedLine() },
  resume: {
    kind: 'resume',
    nonce: NONCE,
    programmeId: 'profploeg',
    programmeName: 'De Profploeg',
    drafts: [fileLine()],
    canStartNew: true,
  },
  closed: closedView(),
  'closed with a draft': closedView({ keptDraft: { dossierId: DOSSIER_ID } }),
  'closed until the next round': closedView({
    opens: {
      roundName: 'Derde ronde',
      at: new Date('2022-02-01T08:00:00Z'),
      deadlineDay: '2022-05-13',
    },
  }),
  invite: inviteView(),
  'invite with a code': inviteView({
    code: { text: 'KERN-7F3K-Q2WX-M4TD', until: new Date('2021-11-20T13:05:00Z') },
    colleagues: [
      { objectId: '4d1c6f5e-0c7b-4d62-8c55-000000000021', name: 'Bram Claes' },
      { objectId: '4d1c6f5e-0c7b-4d62-8c55-000000000022', name: 'Fatima El Amrani' },
    ],
    notice: { tone: 'good', text: 'Bram Claes kan nu meewerken.' },
  }),
  deadlines: deadlinesView(),
  welcome: helpView(),
  'welcome to a demonstration': helpView({ demonstration: true, hasDrafts: true }),
  help: helpView({ occasion: 'help', hasDrafts: true }),
  'not understood': helpView({ occasion: 'lost' }),
  'help with a guidance': helpView({ occasion: 'help', guided: true, hasDrafts: true }),
  'help for an expert': helpView({ occasion: 'help', expert: true }),
  'help for a caseworker': helpView({ occasion: 'help', caseworker: true }),
  'welcome to a caseworker': helpView({ caseworker: true, demonstration: true }),
  'help in a channel': helpView({ scope: 'channel', occasion: 'welcome' }),
  'help in a group chat': helpView({ scope: 'groupChat', occasion: 'help' }),
  'answer or question': {
    kind: 'answerOrQuestion',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    text: 'kan de Profploeg ook helpen met het parkeerbeleid?',
    questionLabel: 'Uitdaging en verwachting',
  },
  programme: {
    kind: 'programme',
    programmeId: VITRINE.id,
    name: VITRINE.name,
    summary: VITRINE.summary,
    explanation: VITRINE.intake.explanation,
    guides: VITRINE.guides,
    contactName: VITRINE.contact.name,
    contactEmail: 'handelskernversterking@vlaio.be',
  },
  unavailable: { kind: 'unavailable' },
  ...VIEWS_BY_SUBJECT,
};

function partsOf(id: string) {
  const asked = question(id);
  return asked.kind === 'longText' ? (asked.parts ?? []) : [];
}
