import { VITRINE_COOPERATION_PRACTICE_UNANSWERED } from './unanswered/cooperation-practice.ts';
import { VITRINE_EXCHANGE_UNANSWERED } from './unanswered/exchange.ts';
import { VITRINE_GUIDE_DOCUMENTS_UNANSWERED } from './unanswered/guide-documents.ts';
import { VITRINE_MOVED_THIRD_UNANSWERED } from './unanswered/moved-third.ts';

/** What people ask that the sources leave open, by topic. */
export const VITRINE_UNANSWERED: Readonly<Record<string, string>> = {
  ...VITRINE_COOPERATION_PRACTICE_UNANSWERED,
  ...VITRINE_EXCHANGE_UNANSWERED,
  ...VITRINE_GUIDE_DOCUMENTS_UNANSWERED,
  ...VITRINE_MOVED_THIRD_UNANSWERED,
};
