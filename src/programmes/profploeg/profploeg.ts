import type { Programme } from '../../domain/programme.ts';
import { REMINDERS } from '../reminders.ts';
import { PROFPLOEG_CLOSED } from './closed-texts.ts';
import { PROFPLOEG_FAQ } from './faq.ts';
import { PROFPLOEG_FORM } from './form.ts';
import { PROFPLOEG_REVIEW } from './review.ts';
import { PROFPLOEG_ROUNDS } from './rounds.ts';
import { PROFPLOEG_THEMES } from './themes.ts';
import { PROFPLOEG_TRAJECTORY } from './trajectory.ts';
import { PROFPLOEG_UNANSWERED } from './unanswered.ts';

export const PROFPLOEG = {
  id: 'profploeg',
  name: 'De Profploeg',
  organisation: 'VLAIO',
  summary:
    'Experten helpen je stad of gemeente kosteloos om de kern te versterken, in een traject van zes tot negen maanden.',
  contact: { name: 'VLAIO', email: 'handelskernversterking@vlaio.be' },
  alarmAfterWorkingDays: 3,
  reminders: REMINDERS,
  intake: {
    kind: 'form',
    form: PROFPLOEG_FORM,
    referencePrefix: 'PP',
    rounds: PROFPLOEG_ROUNDS,
    closed: PROFPLOEG_CLOSED,
    review: PROFPLOEG_REVIEW,
  },
  trajectory: PROFPLOEG_TRAJECTORY,
  themes: PROFPLOEG_THEMES,
  guides: [],
  faq: PROFPLOEG_FAQ,
  firstFaq: [
    'profploeg-what',
    'profploeg-who',
    'profploeg-cost',
    'profploeg-next-round',
    'profploeg-apply',
  ],
  unanswered: PROFPLOEG_UNANSWERED,
} as const satisfies Programme;
