import { FOLLOW_TOPICS } from '../../src/domain/follow.ts';
import type { FollowLine, FollowView, FollowViews } from '../../src/domain/views-follow.ts';
import { NONCE } from './views.ts';

const FOLLOW_ID = '4d1c6f5e-0c7b-4d62-8c55-0000000000f1';
const MARKED_UP = '# **vet** <b>&lt;</b> [klik](https://x.be)';
const LONG_NAME = '😀'.repeat(120);

function line(changes: Partial<FollowLine> = {}): FollowLine {
  return {
    followId: FOLLOW_ID,
    version: 1,
    programmeName: 'De Profploeg',
    subject: { kind: 'programme' },
    topics: ['deadlines', 'digest'],
    setBy: 'An Peeters',
    setAt: new Date('2021-07-05T10:00:00Z'),
    scope: 'channel',
    placeName: 'Handelskern',
    ...changes,
  };
}

const OF_ROUND = line({
  subject: { kind: 'round', name: 'Tweede ronde', demonstration: false },
  topics: ['deadlines'],
});
const OF_GUIDANCE = line({
  subject: { kind: 'trajectory', municipality: 'Tielt' },
  topics: ['phases', 'meetings', 'overdue', 'digest'],
  snoozedUntil: new Date('2021-08-04T22:00:00Z'),
  scope: 'groupChat',
  placeName: '',
});
const LONG = line({
  subject: { kind: 'trajectory', municipality: LONG_NAME },
  topics: FOLLOW_TOPICS,
  setBy: LONG_NAME,
  placeName: LONG_NAME,
  snoozedUntil: new Date('2021-08-04T22:00:00Z'),
});

const ROUND_CHOICE = {
  kind: 'round',
  programmeName: 'De Profploeg',
  deadlineDay: '2021-11-12',
} as const;
const SUBJECTS: FollowView['subjects'] = [
  { value: 'programme:profploeg', kind: 'programme', programmeName: 'De Profploeg' },
  { ...ROUND_CHOICE, value: 'round:r1', name: 'Tweede ronde', demonstration: false },
  { ...ROUND_CHOICE, value: 'round:r2', name: MARKED_UP, demonstration: true },
  { value: 'own', kind: 'ownTrajectory' },
];

function followView(changes: Partial<FollowView> = {}): FollowView {
  return {
    kind: 'follow',
    nonce: NONCE,
    scope: 'channel',
    lines: [],
    subjects: SUBJECTS,
    channels: [
      { id: '19:a@thread.tacv2', name: '' },
      { id: '19:b@thread.tacv2', name: 'Handelskern' },
      { id: '19:c@thread.tacv2', name: MARKED_UP },
    ],
    typed: { subject: 'programme:profploeg', topics: FOLLOW_TOPICS, channel: '19:a@thread.tacv2' },
    ...changes,
  };
}

/** Every screen about what is followed. */
export const EVERY_FOLLOW_VIEW: Readonly<Record<string, FollowViews>> = {
  'nothing is followed here': followView(),
  'what a channel follows': followView({
    lines: [line(), OF_ROUND, OF_GUIDANCE],
    notice: { tone: 'good', text: 'Dit kanaal volgt nu alle rondes van De Profploeg.' },
  }),
  'what a group chat follows': followView({ scope: 'groupChat', channels: [], lines: [OF_ROUND] }),
  'a choice that was refused': followView({
    typed: { subject: 'own', topics: ['phases'], channel: '19:b@thread.tacv2' },
    notice: { tone: 'warning', text: 'Je werkt zelf aan geen traject mee.' },
  }),
  'the most that can be followed, with the longest names': followView({
    lines: Array.from({ length: 10 }, () => LONG),
    subjects: [
      ...Array.from({ length: 40 }, (_, index) => ({
        ...ROUND_CHOICE,
        value: `round:${index}`,
        name: '😀'.repeat(80),
        demonstration: true,
      })),
      ...SUBJECTS,
    ],
    channels: Array.from({ length: 40 }, (_, index) => ({
      id: `19:${String(index).padStart(60, 'x')}@thread.tacv2`,
      name: LONG_NAME,
    })),
  }),
  'one thing that is followed': {
    kind: 'followEdit',
    nonce: NONCE,
    line: line(),
    choices: ['deadlines', 'digest'],
    typed: ['deadlines', 'digest'],
    own: false,
  },
  'one thing that is paused': {
    kind: 'followEdit',
    nonce: NONCE,
    line: OF_GUIDANCE,
    choices: OF_GUIDANCE.topics,
    typed: ['overdue'],
    own: true,
    notice: { tone: 'warning', text: 'Iemand wijzigde dit intussen.' },
  },
  'one thing with the longest names': {
    kind: 'followEdit',
    nonce: NONCE,
    line: LONG,
    choices: FOLLOW_TOPICS,
    typed: FOLLOW_TOPICS,
    own: false,
  },
  'nothing that I set': { kind: 'myFollows', nonce: NONCE, lines: [], left: 0 },
  'what I set': {
    kind: 'myFollows',
    nonce: NONCE,
    lines: [line(), OF_ROUND, OF_GUIDANCE],
    left: 0,
    notice: { tone: 'good', text: 'Gestopt.' },
  },
  'the most that I set, with the longest names': {
    kind: 'myFollows',
    nonce: NONCE,
    lines: Array.from({ length: 10 }, () => LONG),
    left: 12,
  },
};
