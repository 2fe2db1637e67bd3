import type { Programme } from '../../domain/programme.ts';
import { REMINDERS } from '../reminders.ts';
import { LABO_FAQ } from './faq.ts';
import { LABO_UNANSWERED } from './unanswered.ts';

export const LABO = {
  id: 'labo',
  name: 'Labo Regiovorming',
  organisation: 'VVSG',
  summary:
    'De VVSG begeleidt burgemeestersfora en andere regionale fora één jaar, kosteloos, naar een forum voor afstemming en visievorming.',
  contact: { name: 'Pieter Demyttenaere (VVSG)' },
  alarmAfterWorkingDays: 3,
  reminders: REMINDERS,
  intake: {
    kind: 'conversation',
    contactName: 'Pieter Demyttenaere (VVSG)',
    explanation:
      'Neem contact op met Pieter Demyttenaere van de VVSG. Je bespreekt samen met hem de verschillende opties.',
  },
  guides: [],
  faq: LABO_FAQ,
  firstFaq: ['labo-what'],
  unanswered: LABO_UNANSWERED,
} as const satisfies Programme;
