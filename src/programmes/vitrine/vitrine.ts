import type { Programme } from '../../domain/programme.ts';
import { REMINDERS } from '../reminders.ts';
import { VITRINE_FAQ } from './faq.ts';
import { VITRINE_GUIDES } from './guides.ts';
import { VITRINE_UNANSWERED } from './unanswered.ts';

export const VITRINE = {
  id: 'vitrine',
  name: 'De Vitrine',
  organisation: 'VLAIO',
  summary:
    'Steden en gemeenten leren van elkaar, met zes kernwijzers en de ervaringen uit de trajecten van de Profploeg.',
  contact: { name: 'VLAIO', email: 'handelskernversterking@vlaio.be' },
  alarmAfterWorkingDays: 3,
  reminders: REMINDERS,
  intake: {
    kind: 'none',
    explanation:
      'Je hoeft niets aan te vragen. De kernwijzers zijn er voor alle steden en gemeenten, ook zonder begeleiding van de Profploeg.',
  },
  guides: VITRINE_GUIDES,
  faq: VITRINE_FAQ,
  firstFaq: ['vitrine-what'],
  unanswered: VITRINE_UNANSWERED,
} as const satisfies Programme;
