import { LABO_MOVED_THIRD_UNANSWERED } from './unanswered/moved-third.ts';
import { LABO_REGIONS_UNANSWERED } from './unanswered/regions.ts';
import { LABO_WORKING_UNANSWERED } from './unanswered/working.ts';

/** What people ask that the sources leave open, by topic. */
export const LABO_UNANSWERED: Readonly<Record<string, string>> = {
  ...LABO_MOVED_THIRD_UNANSWERED,
  ...LABO_REGIONS_UNANSWERED,
  ...LABO_WORKING_UNANSWERED,
};
