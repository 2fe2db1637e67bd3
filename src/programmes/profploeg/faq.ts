import type { FaqEntry } from '../../domain/faq-entry.ts';
import { withPhrasings } from '../with-phrasings.ts';
import { PROFPLOEG_COST_FAQ } from './faq/cost.ts';
import { PROFPLOEG_EXECUTION_FAQ } from './faq/execution.ts';
import { PROFPLOEG_EXPERTISE_FAQ } from './faq/expertise.ts';
import { PROFPLOEG_EXPERTISE_FIELDS_FAQ } from './faq/expertise-fields.ts';
import { PROFPLOEG_FIGURES_FAQ } from './faq/figures.ts';
import { PROFPLOEG_FIGURES_MORE_FAQ } from './faq/figures-more.ts';
import { PROFPLOEG_FORM_FAQ } from './faq/form.ts';
import { PROFPLOEG_FORM_FACTORS_FAQ } from './faq/form-factors.ts';
import { PROFPLOEG_HELP_FAQ } from './faq/help.ts';
import { PROFPLOEG_INTAKE_FAQ } from './faq/intake.ts';
import { PROFPLOEG_KERNBOT_FAQ } from './faq/kernbot.ts';
import { PROFPLOEG_KERNBOT_FILES_FAQ } from './faq/kernbot-files.ts';
import { PROFPLOEG_KERNBOT_PRIVACY_FAQ } from './faq/kernbot-privacy.ts';
import { PROFPLOEG_LAUNCH_FAQ } from './faq/launch.ts';
import { PROFPLOEG_LESSONS_FAQ } from './faq/lessons.ts';
import { PROFPLOEG_OFFER_FAQ } from './faq/offer.ts';
import { PROFPLOEG_PANEL_FAQ } from './faq/panel.ts';
import { PROFPLOEG_POLICY_FAQ } from './faq/policy.ts';
import { PROFPLOEG_ADVICE_FAQ } from './faq/policy-advice.ts';
import { PROFPLOEG_IDEAS_FAQ } from './faq/policy-ideas.ts';
import { PROFPLOEG_PROJECT_PLAN_FAQ } from './faq/project-plan.ts';
import { PROFPLOEG_RESULTS_FAQ } from './faq/results.ts';
import { PROFPLOEG_ROUNDS_FAQ } from './faq/rounds.ts';
import { PROFPLOEG_SELECTION_FAQ } from './faq/selection.ts';
import { PROFPLOEG_SUPPORT_FAQ } from './faq/support.ts';
import { PROFPLOEG_TRAJECTORY_FAQ } from './faq/trajectory.ts';
import { PROFPLOEG_WORKSHOPS_FAQ } from './faq/workshops.ts';
import { PROFPLOEG_AFTER_SELECTION_PHRASINGS } from './phrasings/after-selection.ts';
import { PROFPLOEG_BUDGETS_PHRASINGS } from './phrasings/budgets.ts';
import { PROFPLOEG_COST_PHRASINGS } from './phrasings/cost.ts';
import { PROFPLOEG_COST_MORE_PHRASINGS } from './phrasings/cost-more.ts';
import { PROFPLOEG_EXECUTION_PHRASINGS } from './phrasings/execution.ts';
import { PROFPLOEG_EXECUTION_MORE_PHRASINGS } from './phrasings/execution-more.ts';
import { PROFPLOEG_EXPERTISE_PHRASINGS } from './phrasings/expertise.ts';
import { PROFPLOEG_EXPERTISE_FIELDS_PHRASINGS } from './phrasings/expertise-fields.ts';
import { PROFPLOEG_EXPERTISE_FIELDS_MORE_PHRASINGS } from './phrasings/expertise-fields-more.ts';
import { PROFPLOEG_EXPERTISE_MORE_PHRASINGS } from './phrasings/expertise-more.ts';
import { PROFPLOEG_EXPERTS_PHRASINGS } from './phrasings/experts.ts';
import { PROFPLOEG_FIGURES_EXTRA_PHRASINGS } from './phrasings/figures-extra.ts';
import { PROFPLOEG_FIGURES_MORE_PHRASINGS } from './phrasings/figures-more.ts';
import { PROFPLOEG_FIGURES_MORE_MORE_PHRASINGS } from './phrasings/figures-more-more.ts';
import { PROFPLOEG_FIGURES_PROVINCES_PHRASINGS } from './phrasings/figures-provinces.ts';
import { PROFPLOEG_FIRST_ROUND_PHRASINGS } from './phrasings/first-round.ts';
import { PROFPLOEG_FORM_PHRASINGS } from './phrasings/form.ts';
import { PROFPLOEG_FORM_FACTORS_PHRASINGS } from './phrasings/form-factors.ts';
import { PROFPLOEG_FORM_FACTORS_MORE_PHRASINGS } from './phrasings/form-factors-more.ts';
import { PROFPLOEG_FORM_MORE_PHRASINGS } from './phrasings/form-more.ts';
import { PROFPLOEG_HELP_PHRASINGS } from './phrasings/help.ts';
import { PROFPLOEG_HELP_KINDS_PHRASINGS } from './phrasings/help-kinds.ts';
import { PROFPLOEG_HELP_MORE_PHRASINGS } from './phrasings/help-more.ts';
import { PROFPLOEG_INTAKE_PHRASINGS } from './phrasings/intake.ts';
import { PROFPLOEG_INTAKE_MORE_PHRASINGS } from './phrasings/intake-more.ts';
import { PROFPLOEG_KERNBOT_PHRASINGS } from './phrasings/kernbot.ts';
import { PROFPLOEG_KERNBOT_FILES_PHRASINGS } from './phrasings/kernbot-files.ts';
import { PROFPLOEG_KERNBOT_FILES_MORE_PHRASINGS } from './phrasings/kernbot-files-more.ts';
import { PROFPLOEG_KERNBOT_MORE_PHRASINGS } from './phrasings/kernbot-more.ts';
import { PROFPLOEG_KERNBOT_PRIVACY_PHRASINGS } from './phrasings/kernbot-privacy.ts';
import { PROFPLOEG_KERNBOT_PRIVACY_MORE_PHRASINGS } from './phrasings/kernbot-privacy-more.ts';
import { PROFPLOEG_LAUNCH_PHRASINGS } from './phrasings/launch.ts';
import { PROFPLOEG_LAUNCH_MORE_PHRASINGS } from './phrasings/launch-more.ts';
import { PROFPLOEG_LESSONS_PHRASINGS } from './phrasings/lessons.ts';
import { PROFPLOEG_LESSONS_MORE_PHRASINGS } from './phrasings/lessons-more.ts';
import { PROFPLOEG_NEXT_ROUND_PHRASINGS } from './phrasings/next-round.ts';
import { PROFPLOEG_OFFER_PHRASINGS } from './phrasings/offer.ts';
import { PROFPLOEG_OFFER_FOR_WHOM_PHRASINGS } from './phrasings/offer-for-whom.ts';
import { PROFPLOEG_OFFER_MORE_PHRASINGS } from './phrasings/offer-more.ts';
import { PROFPLOEG_PANEL_PHRASINGS } from './phrasings/panel.ts';
import { PROFPLOEG_PANEL_MORE_PHRASINGS } from './phrasings/panel-more.ts';
import { PROFPLOEG_POLICY_PHRASINGS } from './phrasings/policy.ts';
import { PROFPLOEG_POLICY_ADVICE_PHRASINGS } from './phrasings/policy-advice.ts';
import { PROFPLOEG_POLICY_ADVICE_MORE_PHRASINGS } from './phrasings/policy-advice-more.ts';
import { PROFPLOEG_POLICY_IDEAS_PHRASINGS } from './phrasings/policy-ideas.ts';
import { PROFPLOEG_POLICY_IDEAS_MORE_PHRASINGS } from './phrasings/policy-ideas-more.ts';
import { PROFPLOEG_POLICY_MORE_PHRASINGS } from './phrasings/policy-more.ts';
import { PROFPLOEG_PROJECT_PLAN_PHRASINGS } from './phrasings/project-plan.ts';
import { PROFPLOEG_PROJECT_PLAN_MORE_PHRASINGS } from './phrasings/project-plan-more.ts';
import { PROFPLOEG_RESULTS_PHRASINGS } from './phrasings/results.ts';
import { PROFPLOEG_RESULTS_MORE_PHRASINGS } from './phrasings/results-more.ts';
import { PROFPLOEG_RETHINK_PHRASINGS } from './phrasings/rethink.ts';
import { PROFPLOEG_ROUNDS_PHRASINGS } from './phrasings/rounds.ts';
import { PROFPLOEG_ROUNDS_MORE_PHRASINGS } from './phrasings/rounds-more.ts';
import { PROFPLOEG_SELECTION_PHRASINGS } from './phrasings/selection.ts';
import { PROFPLOEG_SELECTION_MORE_PHRASINGS } from './phrasings/selection-more.ts';
import { PROFPLOEG_SPOKEN_APPLYING_PHRASINGS } from './phrasings/spoken-applying.ts';
import { PROFPLOEG_SPOKEN_TRAJECTORY_PHRASINGS } from './phrasings/spoken-trajectory.ts';
import { PROFPLOEG_SUPPORT_PHRASINGS } from './phrasings/support.ts';
import { PROFPLOEG_SUPPORT_MORE_PHRASINGS } from './phrasings/support-more.ts';
import { PROFPLOEG_TRAJECTORY_PHRASINGS } from './phrasings/trajectory.ts';
import { PROFPLOEG_TRAJECTORY_MORE_PHRASINGS } from './phrasings/trajectory-more.ts';
import { PROFPLOEG_TRAJECTORY_WORK_PHRASINGS } from './phrasings/trajectory-work.ts';
import { PROFPLOEG_WORKSHOPS_PHRASINGS } from './phrasings/workshops.ts';
import { PROFPLOEG_WORKSHOPS_MORE_PHRASINGS } from './phrasings/workshops-more.ts';

/** What people ask about De Profploeg and about this bot, by subject. */
export const PROFPLOEG_FAQ: readonly FaqEntry[] = withPhrasings(
  [
    ...PROFPLOEG_COST_FAQ,
    ...PROFPLOEG_EXECUTION_FAQ,
    ...PROFPLOEG_EXPERTISE_FIELDS_FAQ,
    ...PROFPLOEG_EXPERTISE_FAQ,
    ...PROFPLOEG_FIGURES_MORE_FAQ,
    ...PROFPLOEG_FIGURES_FAQ,
    ...PROFPLOEG_FORM_FACTORS_FAQ,
    ...PROFPLOEG_FORM_FAQ,
    ...PROFPLOEG_HELP_FAQ,
    ...PROFPLOEG_INTAKE_FAQ,
    ...PROFPLOEG_KERNBOT_FILES_FAQ,
    ...PROFPLOEG_KERNBOT_PRIVACY_FAQ,
    ...PROFPLOEG_KERNBOT_FAQ,
    ...PROFPLOEG_LAUNCH_FAQ,
    ...PROFPLOEG_LESSONS_FAQ,
    ...PROFPLOEG_OFFER_FAQ,
    ...PROFPLOEG_PANEL_FAQ,
    ...PROFPLOEG_ADVICE_FAQ,
    ...PROFPLOEG_IDEAS_FAQ,
    ...PROFPLOEG_POLICY_FAQ,
    ...PROFPLOEG_PROJECT_PLAN_FAQ,
    ...PROFPLOEG_RESULTS_FAQ,
    ...PROFPLOEG_ROUNDS_FAQ,
    ...PROFPLOEG_SELECTION_FAQ,
    ...PROFPLOEG_SUPPORT_FAQ,
    ...PROFPLOEG_TRAJECTORY_FAQ,
    ...PROFPLOEG_WORKSHOPS_FAQ,
  ],
  PROFPLOEG_AFTER_SELECTION_PHRASINGS,
  PROFPLOEG_BUDGETS_PHRASINGS,
  PROFPLOEG_COST_MORE_PHRASINGS,
  PROFPLOEG_COST_PHRASINGS,
  PROFPLOEG_EXECUTION_MORE_PHRASINGS,
  PROFPLOEG_EXECUTION_PHRASINGS,
  PROFPLOEG_EXPERTISE_FIELDS_MORE_PHRASINGS,
  PROFPLOEG_EXPERTISE_FIELDS_PHRASINGS,
  PROFPLOEG_EXPERTISE_MORE_PHRASINGS,
  PROFPLOEG_EXPERTISE_PHRASINGS,
  PROFPLOEG_EXPERTS_PHRASINGS,
  PROFPLOEG_FIGURES_EXTRA_PHRASINGS,
  PROFPLOEG_FIGURES_MORE_MORE_PHRASINGS,
  PROFPLOEG_FIGURES_MORE_PHRASINGS,
  PROFPLOEG_FIGURES_PROVINCES_PHRASINGS,
  PROFPLOEG_FIRST_ROUND_PHRASINGS,
  PROFPLOEG_FORM_FACTORS_MORE_PHRASINGS,
  PROFPLOEG_FORM_FACTORS_PHRASINGS,
  PROFPLOEG_FORM_MORE_PHRASINGS,
  PROFPLOEG_FORM_PHRASINGS,
  PROFPLOEG_HELP_KINDS_PHRASINGS,
  PROFPLOEG_HELP_MORE_PHRASINGS,
  PROFPLOEG_HELP_PHRASINGS,
  PROFPLOEG_INTAKE_MORE_PHRASINGS,
  PROFPLOEG_INTAKE_PHRASINGS,
  PROFPLOEG_KERNBOT_FILES_MORE_PHRASINGS,
  PROFPLOEG_KERNBOT_FILES_PHRASINGS,
  PROFPLOEG_KERNBOT_MORE_PHRASINGS,
  PROFPLOEG_KERNBOT_PRIVACY_MORE_PHRASINGS,
  PROFPLOEG_KERNBOT_PRIVACY_PHRASINGS,
  PROFPLOEG_KERNBOT_PHRASINGS,
  PROFPLOEG_LAUNCH_MORE_PHRASINGS,
  PROFPLOEG_LAUNCH_PHRASINGS,
  PROFPLOEG_LESSONS_MORE_PHRASINGS,
  PROFPLOEG_LESSONS_PHRASINGS,
  PROFPLOEG_NEXT_ROUND_PHRASINGS,
  PROFPLOEG_OFFER_FOR_WHOM_PHRASINGS,
  PROFPLOEG_OFFER_MORE_PHRASINGS,
  PROFPLOEG_OFFER_PHRASINGS,
  PROFPLOEG_PANEL_MORE_PHRASINGS,
  PROFPLOEG_PANEL_PHRASINGS,
  PROFPLOEG_POLICY_ADVICE_MORE_PHRASINGS,
  PROFPLOEG_POLICY_ADVICE_PHRASINGS,
  PROFPLOEG_POLICY_IDEAS_MORE_PHRASINGS,
  PROFPLOEG_POLICY_IDEAS_PHRASINGS,
  PROFPLOEG_POLICY_MORE_PHRASINGS,
  PROFPLOEG_POLICY_PHRASINGS,
  PROFPLOEG_PROJECT_PLAN_MORE_PHRASINGS,
  PROFPLOEG_PROJECT_PLAN_PHRASINGS,
  PROFPLOEG_RESULTS_MORE_PHRASINGS,
  PROFPLOEG_RESULTS_PHRASINGS,
  PROFPLOEG_RETHINK_PHRASINGS,
  PROFPLOEG_ROUNDS_MORE_PHRASINGS,
  PROFPLOEG_ROUNDS_PHRASINGS,
  PROFPLOEG_SELECTION_MORE_PHRASINGS,
  PROFPLOEG_SELECTION_PHRASINGS,
  PROFPLOEG_SUPPORT_MORE_PHRASINGS,
  PROFPLOEG_SUPPORT_PHRASINGS,
  PROFPLOEG_TRAJECTORY_MORE_PHRASINGS,
  PROFPLOEG_TRAJECTORY_WORK_PHRASINGS,
  PROFPLOEG_TRAJECTORY_PHRASINGS,
  PROFPLOEG_WORKSHOPS_MORE_PHRASINGS,
  PROFPLOEG_WORKSHOPS_PHRASINGS,
  PROFPLOEG_SPOKEN_APPLYING_PHRASINGS,
  PROFPLOEG_SPOKEN_TRAJECTORY_PHRASINGS,
);
