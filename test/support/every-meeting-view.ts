import type { MeetingMoment } from '../../src/domain/meeting.ts';
import { momentKeys } from '../../src/domain/meeting.ts';
import { DURATIONS, type TypedMeeting } from '../../src/domain/meeting-input.ts';
import { MOST_ATTENDEES, MOST_GUESTS } from '../../src/domain/meeting-plan.ts';
import type {
  FileMeetingsView,
  MeetingCancelView,
  MeetingFormView,
  MeetingHead,
  MeetingLine,
  MeetingsViews,
  MeetingToldView,
  MeetingView,
  MeetingVoteView,
  PersonChoice,
} from '../../src/domain/views-meetings.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const MEETING_ID = '4d1c6f5e-0c7b-4d62-8c55-000000000091';
const AT = new Date('2027-08-16T08:30:00Z');
export const A_MOMENT: MeetingMoment = { day: '2027-09-07', begin: '10:00', minutes: 120 };
const MOMENTS: readonly MeetingMoment[] = [
  A_MOMENT,
  { day: '2027-09-09', begin: '14:00', minutes: 120 },
  { day: '2027-09-11', begin: '09:30', minutes: 90 },
];
const WEEKEND = {
  moment: { day: '2027-09-11', begin: '09:30', minutes: 90 },
  kind: 'weekend',
} as const;
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';
const LONG_NAME = '😀'.repeat(120);
const AGENDA = 'De sleutelkwesties\nGebied en thema afbakenen\nTiming';
/** As long as each may be, in signs that take most room. */
const LONGEST_AGENDA = '😀\n'.repeat(1000);
const LONGEST_PLACE = '😀'.repeat(300);
const TOO_LONG = 'é'.repeat(20_000);

const HEAD: MeetingHead = {
  dossierId: DOSSIER_ID,
  ruleId: 'intakeMeeting',
  title: 'Intakegesprek',
  municipality: 'Tielt',
  reference: 'PP-2021-0042',
  programmeName: 'De Profploeg',
  organisation: 'VLAIO',
  demonstration: false,
};
const LONG_HEAD = { ...HEAD, municipality: LONG_NAME, demonstration: true };

function line(changes: Partial<MeetingLine> = {}): MeetingLine {
  return {
    meetingId: MEETING_ID,
    title: 'Intakegesprek',
    municipality: 'Tielt',
    state: 'fixed',
    moment: A_MOMENT,
    proposed: 3,
    asksVote: false,
    ...changes,
  };
}

const { moment: _, ...ASKED } = line({ state: 'proposed', asksVote: true });

function meetingFile(number: number) {
  const reference = `PP-2021-${String(number).padStart(4, '0')}`;
  return {
    dossierId: DOSSIER_ID.slice(0, -4) + String(1000 + number),
    municipality: 'Sint-Martens-Latem',
    reference,
  };
}

function fileView(changes: Partial<FileMeetingsView> = {}): FileMeetingsView {
  const steps = PROFPLOEG_TRAJECTORY.parts.flatMap((part) => [...part.steps]);
  return {
    kind: 'fileMeetings',
    nonce: NONCE,
    dossierId: DOSSIER_ID,
    municipality: 'Tielt',
    reference: 'PP-2021-0042',
    programmeName: 'De Profploeg',
    demonstration: false,
    mayPlan: true,
    steps: steps
      .filter(({ meetings }) => meetings.length > 0)
      .map(({ number, title, meetings }) => ({
        number,
        title,
        meetings: meetings.map(({ id, title: name }) => ({
          ruleId: id,
          title: name,
          lines: [],
          canPlan: true,
        })),
      })),
    ...changes,
  };
}

function withLines(lines: readonly MeetingLine[]): FileMeetingsView['steps'] {
  return fileView().steps.map((step) => ({
    ...step,
    meetings: step.meetings.map((one) => ({ ...one, lines, canPlan: false })),
  }));
}

const TYPED: TypedMeeting = {
  moment1: 'dinsdag 7 september 2027 om 10u',
  moment2: '9 september 2027 van 14u tot 16u',
  moment3: '',
  duration: String(DURATIONS[3]),
  place: 'Stadhuis, Markt 13',
  agenda: AGENDA,
  attendees: 'a,b',
  guests: 'handelaar@tielt.example',
};
const PEOPLE: readonly PersonChoice[] = [
  { key: 'a', name: 'An Peeters', side: 'municipality' },
  { key: 'b', name: MARKED_UP, side: 'experts' },
  { key: 'c', name: '***', side: 'agency' },
];
const MANY_PEOPLE: readonly PersonChoice[] = Array.from(
  { length: MOST_ATTENDEES },
  (_one, index) => ({
    key: `3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096:7c1e4a90-3b52-4d8f-a6e7-${1000 + index}`,
    name: 'Jean-Baptiste Vandenbroucke-Desmedt van Sint-Martens',
    side: 'experts',
  }),
);

function formView(changes: Partial<MeetingFormView> = {}): MeetingFormView {
  return {
    kind: 'meetingForm',
    nonce: NONCE,
    head: HEAD,
    purpose: 'plan',
    typed: TYPED,
    possible: PEOPLE,
    problems: [],
    ...changes,
  };
}

const NAMES = ['An Peeters', 'Bram Claes'];
const MANY_NAMES = Array.from({ length: MOST_ATTENDEES }, () => LONG_NAME);

function meetingView(changes: Partial<MeetingView> = {}): MeetingView {
  return {
    kind: 'meeting',
    nonce: NONCE,
    meetingId: MEETING_ID,
    sequence: 3,
    head: HEAD,
    state: 'fixed',
    organiser: 'An Peeters',
    moment: A_MOMENT,
    votes: [],
    warnings: [],
    place: '',
    agenda: AGENDA,
    people: [
      { side: 'municipality', names: NAMES },
      { side: 'experts', names: ['Fatima El Amrani'] },
      { side: 'agency', names: ['Kato Maes'] },
    ],
    guests: 2,
    guestAddresses: ['handelaar@tielt.example', 'bakker@tielt.example'],
    unreached: [],
    last: { kind: 'moved', by: 'Kato Maes', at: AT },
    mayOrganise: true,
    mayVote: false,
    hasBegun: false,
    ...changes,
  };
}

function proposedView(names: readonly string[], changes: Partial<MeetingView> = {}): MeetingView {
  const { moment: __, ...rest } = meetingView();
  return {
    ...rest,
    state: 'proposed',
    votes: MOMENTS.map((moment, index) => ({
      number: index + 1,
      moment,
      yes: names,
      ifNeeded: index === 0 ? [] : names,
      no: index === 1 ? names : [],
      missing: index === 2 ? names : [],
    })),
    best: {
      number: 1,
      moment: A_MOMENT,
      why: 'fewestAgainst',
      no: 1,
      missing: 0,
      sidesOut: ['experts'],
    },
    warnings: [WEEKEND],
    mayVote: true,
    ...changes,
  };
}

function voteView(changes: Partial<MeetingVoteView> = {}): MeetingVoteView {
  return {
    kind: 'meetingVote',
    nonce: NONCE,
    meetingId: MEETING_ID,
    sequence: 0,
    head: HEAD,
    organiser: 'An Peeters',
    moments: MOMENTS.map((moment) => ({ moment })),
    momentKeys: momentKeys(MOMENTS),
    warnings: [WEEKEND],
    place: 'Stadhuis, Markt 13',
    agenda: AGENDA,
    voted: false,
    ...changes,
  };
}

function toldView(changes: Partial<MeetingToldView> = {}): MeetingToldView {
  return {
    kind: 'meetingTold',
    nonce: NONCE,
    meetingId: MEETING_ID,
    head: HEAD,
    what: 'fixed',
    by: 'An Peeters',
    moment: A_MOMENT,
    place: 'Stadhuis, Markt 13',
    agenda: AGENDA,
    people: meetingView().people,
    mailed: true,
    ...changes,
  };
}

function cancelView(changes: Partial<MeetingCancelView> = {}): MeetingCancelView {
  return {
    kind: 'meetingCancel',
    nonce: NONCE,
    meetingId: MEETING_ID,
    sequence: 3,
    head: HEAD,
    moment: A_MOMENT,
    people: 4,
    guests: 1,
    reason: '',
    ...changes,
  };
}

const NOW = {
  state: 'fixed',
  moments: [A_MOMENT],
  place: MARKED_UP,
  by: 'Kato Maes',
} as const;
const { moment: ___, ...CANCELLED_PROPOSAL } = toldView({ what: 'cancelled', reason: MARKED_UP });

/** Every card about meetings in the states that people meet, by a name that says which. */
export const EVERY_MEETING_VIEW: Readonly<Record<string, MeetingsViews>> = {
  'no meetings': {
    kind: 'meetings',
    nonce: NONCE,
    lines: [],
    page: 0,
    hasMore: false,
    files: [],
    filesLeft: false,
  },
  'meetings of a municipality': {
    kind: 'meetings',
    nonce: NONCE,
    lines: [ASKED, line()],
    page: 0,
    hasMore: false,
    files: [meetingFile(1)],
    filesLeft: false,
  },
  'meetings of a caseworker': {
    kind: 'meetings',
    nonce: NONCE,
    lines: Array.from({ length: 10 }, () => line({ municipality: LONG_NAME })),
    page: 1,
    hasMore: true,
    files: Array.from({ length: 100 }, (_one, index) => meetingFile(index)),
    filesLeft: true,
  },
  'meetings of a guidance': fileView(),
  'meetings of a guidance, many': fileView({
    municipality: LONG_NAME,
    demonstration: true,
    mayPlan: false,
    steps: withLines(Array.from({ length: 12 }, () => line())),
  }),
  'plan a meeting': formView(),
  'plan a meeting with problems': formView({
    problems: [
      { field: 'moment', number: 1, kind: 'past' },
      {
        field: 'moment',
        number: 2,
        kind: 'otherWeekday',
        day: '2027-09-07',
        said: 3,
        near: ['2027-09-01', '2027-09-08'],
      },
      { field: 'moments', kind: 'overlap', numbers: [1, 2] },
      { field: 'guests', kind: 'invalid', invalid: [MARKED_UP, LONG_NAME, 'a', 'b', 'c', 'd'] },
    ],
    notice: { tone: 'warning', text: 'Wat je invulde, staat er nog.' },
  }),
  'plan a meeting with the longest texts': formView({
    head: LONG_HEAD,
    possible: MANY_PEOPLE,
    typed: {
      ...TYPED,
      moment1: TOO_LONG,
      moment2: TOO_LONG,
      moment3: TOO_LONG,
      place: TOO_LONG,
      agenda: TOO_LONG,
      attendees: MANY_PEOPLE.map(({ key }) => key).join(),
      guests: Array.from({ length: 200 }, (_one, index) => `handelaar${index}@tielt.example`).join(
        '\n',
      ),
    },
    problems: [{ field: 'guests', kind: 'tooMany', count: 200 }],
  }),
  'propose other moments': formView({ purpose: 'again', meeting: { id: MEETING_ID, sequence: 2 } }),
  'move a meeting that changed meanwhile': formView({
    purpose: 'move',
    meeting: { id: MEETING_ID, sequence: 4 },
    now: NOW,
  }),
  'proposed meeting': proposedView(NAMES),
  'proposed meeting without votes': proposedView([], { unreached: ['Bram Claes'] }),
  'proposed meeting with the most people': proposedView(MANY_NAMES, {
    head: LONG_HEAD,
    agenda: LONGEST_AGENDA,
    place: LONGEST_PLACE,
    people: [{ side: 'experts', names: MANY_NAMES }],
    guests: MOST_GUESTS,
    guestAddresses: Array.from({ length: MOST_GUESTS }, () => `${'a'.repeat(60)}@tielt.example`),
    unreached: MANY_NAMES,
    organiser: MARKED_UP,
  }),
  'fixed meeting': meetingView({ warnings: [WEEKEND] }),
  'fixed meeting for a colleague': meetingView({ mayOrganise: false, guestAddresses: [] }),
  'meeting that has begun': meetingView({ hasBegun: true }),
  'cancelled meeting': meetingView({
    state: 'cancelled',
    reason: MARKED_UP,
    mayOrganise: false,
    last: { kind: 'cancelled', by: MARKED_UP, at: AT },
  }),
  'held meeting': meetingView({ state: 'held', hasBegun: true, mayOrganise: false }),
  'vote on a meeting': voteView(),
  'vote on a meeting again': voteView({
    moments: MOMENTS.map((moment) => ({ moment, vote: 'ifNeeded' })),
    voted: true,
    place: LONGEST_PLACE,
    agenda: LONGEST_AGENDA,
    organiser: LONG_NAME,
    head: LONG_HEAD,
    notice: { tone: 'good', text: 'Bedankt, je keuze is bewaard.' },
  }),
  'told that a meeting is fixed': toldView(),
  'told that a meeting is moved': toldView({
    what: 'moved',
    by: MARKED_UP,
    agenda: LONGEST_AGENDA,
    place: LONGEST_PLACE,
    people: [{ side: 'municipality', names: MANY_NAMES }],
    head: LONG_HEAD,
    mailed: false,
  }),
  'told that a meeting is changed': toldView({ what: 'changed' }),
  'told that a meeting is cancelled': toldView({ what: 'cancelled', reason: MARKED_UP }),
  'told that a proposal is cancelled': CANCELLED_PROPOSAL,
  'card of a moved meeting': {
    kind: 'meetingOver',
    nonce: NONCE,
    meetingId: MEETING_ID,
    head: LONG_HEAD,
    what: 'moved',
    moment: A_MOMENT,
  },
  'card of moments that changed': {
    kind: 'meetingOver',
    nonce: NONCE,
    meetingId: MEETING_ID,
    head: HEAD,
    what: 'proposedAgain',
  },
  'card of somebody who need not come': {
    kind: 'meetingOver',
    nonce: NONCE,
    meetingId: MEETING_ID,
    head: HEAD,
    what: 'excused',
  },
  'cancel a meeting': cancelView(),
  'cancel a meeting that changed meanwhile': cancelView({
    head: LONG_HEAD,
    reason: TOO_LONG,
    now: NOW,
    notice: { tone: 'warning', text: 'Je reden is te lang.' },
  }),
  'nobody reached': {
    kind: 'meetingUnreached',
    nonce: NONCE,
    meetingId: MEETING_ID,
    head: LONG_HEAD,
    names: MANY_NAMES,
    guests: [MARKED_UP, 'geen@tielt.example'],
  },
};

/** Views with the same text in every field that a person can fill, and every name. */
export function typedMeetingViews(text: string): readonly MeetingsViews[] {
  const head = { ...HEAD, municipality: text };
  const people = [{ side: 'municipality', names: [text] }] as const;
  const possible: readonly PersonChoice[] = [{ key: 'a', name: text, side: 'experts' }];
  const typed: TypedMeeting = {
    moment1: text,
    moment2: text,
    moment3: text,
    duration: text,
    place: text,
    agenda: text,
    attendees: 'a',
    guests: text,
  };
  const told = { place: text, agenda: text, head };
  const now = { ...NOW, place: text, by: text };
  return [
    {
      kind: 'meetings',
      nonce: NONCE,
      lines: [line({ municipality: text })],
      page: 0,
      hasMore: false,
      files: [
        { ...meetingFile(1), municipality: text },
        { ...meetingFile(2), municipality: text },
      ],
      filesLeft: false,
    },
    fileView({ municipality: text, steps: withLines([line({ municipality: text })]) }),
    formView({
      head,
      typed,
      possible,
      now,
      problems: [{ field: 'guests', kind: 'invalid', invalid: [text] }],
      notice: { tone: 'warning', text: text.slice(0, 300) },
    }),
    proposedView([text], {
      ...told,
      organiser: text,
      people,
      guestAddresses: [text],
      unreached: [text],
      reason: text,
      last: { kind: 'proposed', by: text, at: AT },
    }),
    voteView({ ...told, organiser: text }),
    toldView({ ...told, by: text, people, reason: text }),
    cancelView({ head, reason: text, now }),
    {
      kind: 'meetingOver',
      nonce: NONCE,
      meetingId: MEETING_ID,
      head,
      what: 'moved',
      moment: A_MOMENT,
    },
    {
      kind: 'meetingUnreached',
      nonce: NONCE,
      meetingId: MEETING_ID,
      head,
      names: [text],
      guests: [text],
    },
  ];
}
