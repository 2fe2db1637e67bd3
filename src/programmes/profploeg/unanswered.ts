import { PROFPLOEG_CONTACT_UNANSWERED } from './unanswered/contact.ts';
import { PROFPLOEG_DATES_UNANSWERED } from './unanswered/dates.ts';
import { PROFPLOEG_EXPERTS_UNANSWERED } from './unanswered/experts.ts';
import { PROFPLOEG_FIGURES_UNANSWERED } from './unanswered/figures.ts';
import { PROFPLOEG_LOCAL_FIGURES_UNANSWERED } from './unanswered/local-figures.ts';
import { PROFPLOEG_LOCAL_MATTERS_UNANSWERED } from './unanswered/local-matters.ts';
import { PROFPLOEG_LOCAL_RULES_UNANSWERED } from './unanswered/local-rules.ts';
import { PROFPLOEG_LOCAL_STREETS_UNANSWERED } from './unanswered/local-streets.ts';
import { PROFPLOEG_MONEY_UNANSWERED } from './unanswered/money.ts';
import { PROFPLOEG_MOVED_FIRST_UNANSWERED } from './unanswered/moved-first.ts';
import { PROFPLOEG_MOVED_SECOND_UNANSWERED } from './unanswered/moved-second.ts';
import { PROFPLOEG_PHASES_UNANSWERED } from './unanswered/phases.ts';
import { PROFPLOEG_PROCEDURE_UNANSWERED } from './unanswered/procedure.ts';
import { PROFPLOEG_REPORTS_UNANSWERED } from './unanswered/reports.ts';
import { PROFPLOEG_WORKSHOPS_UNANSWERED } from './unanswered/workshops.ts';

/** What people ask that the sources leave open, by topic. */
export const PROFPLOEG_UNANSWERED: Readonly<Record<string, string>> = {
  ...PROFPLOEG_CONTACT_UNANSWERED,
  ...PROFPLOEG_DATES_UNANSWERED,
  ...PROFPLOEG_EXPERTS_UNANSWERED,
  ...PROFPLOEG_FIGURES_UNANSWERED,
  ...PROFPLOEG_LOCAL_FIGURES_UNANSWERED,
  ...PROFPLOEG_LOCAL_MATTERS_UNANSWERED,
  ...PROFPLOEG_LOCAL_RULES_UNANSWERED,
  ...PROFPLOEG_LOCAL_STREETS_UNANSWERED,
  ...PROFPLOEG_MONEY_UNANSWERED,
  ...PROFPLOEG_MOVED_FIRST_UNANSWERED,
  ...PROFPLOEG_MOVED_SECOND_UNANSWERED,
  ...PROFPLOEG_PHASES_UNANSWERED,
  ...PROFPLOEG_PROCEDURE_UNANSWERED,
  ...PROFPLOEG_REPORTS_UNANSWERED,
  ...PROFPLOEG_WORKSHOPS_UNANSWERED,
};
