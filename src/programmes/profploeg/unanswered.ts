import type { UnansweredTopic } from '../../domain/faq.ts';
import { openTopics, withMoreWays } from '../open-topics.ts';
import { PROFPLOEG_CONTACT_UNANSWERED } from './unanswered/contact.ts';
import { PROFPLOEG_COST_DETAILS_UNANSWERED } from './unanswered/cost-details.ts';
import { PROFPLOEG_DATA_ACCESS_UNANSWERED } from './unanswered/data-access.ts';
import { PROFPLOEG_DATES_UNANSWERED } from './unanswered/dates.ts';
import { PROFPLOEG_EXECUTION_DETAILS_UNANSWERED } from './unanswered/execution-details.ts';
import { PROFPLOEG_EXPERTISE_DETAILS_UNANSWERED } from './unanswered/expertise-details.ts';
import { PROFPLOEG_EXPERTISE_FIELDS_DETAILS_UNANSWERED } from './unanswered/expertise-fields-details.ts';
import { PROFPLOEG_EXPERTISE_LIMITS_UNANSWERED } from './unanswered/expertise-limits.ts';
import { PROFPLOEG_EXPERTS_UNANSWERED } from './unanswered/experts.ts';
import { PROFPLOEG_FIGURES_UNANSWERED } from './unanswered/figures.ts';
import { PROFPLOEG_FIGURES_DETAILS_UNANSWERED } from './unanswered/figures-details.ts';
import { PROFPLOEG_FIGURES_MORE_DETAILS_UNANSWERED } from './unanswered/figures-more-details.ts';
import { PROFPLOEG_FORM_DETAILS_UNANSWERED } from './unanswered/form-details.ts';
import { PROFPLOEG_FORM_FACTORS_DETAILS_UNANSWERED } from './unanswered/form-factors-details.ts';
import { PROFPLOEG_FORM_RULES_UNANSWERED } from './unanswered/form-rules.ts';
import { PROFPLOEG_GAPS_UNANSWERED } from './unanswered/gaps.ts';
import { PROFPLOEG_GUIDANCE_TERMS_UNANSWERED } from './unanswered/guidance-terms.ts';
import { PROFPLOEG_HELP_DETAILS_UNANSWERED } from './unanswered/help-details.ts';
import { PROFPLOEG_INTAKE_DETAILS_UNANSWERED } from './unanswered/intake-details.ts';
import { PROFPLOEG_INTAKE_PRACTICE_UNANSWERED } from './unanswered/intake-practice.ts';
import { PROFPLOEG_KERNBOT_DETAILS_UNANSWERED } from './unanswered/kernbot-details.ts';
import { PROFPLOEG_KERNBOT_FILES_DETAILS_UNANSWERED } from './unanswered/kernbot-files-details.ts';
import { PROFPLOEG_KERNBOT_LIMITS_UNANSWERED } from './unanswered/kernbot-limits.ts';
import { PROFPLOEG_KERNBOT_PRIVACY_DETAILS_UNANSWERED } from './unanswered/kernbot-privacy-details.ts';
import { PROFPLOEG_LAUNCH_DETAILS_UNANSWERED } from './unanswered/launch-details.ts';
import { PROFPLOEG_LESSONS_DETAILS_UNANSWERED } from './unanswered/lessons-details.ts';
import { PROFPLOEG_LOCAL_FIGURES_UNANSWERED } from './unanswered/local-figures.ts';
import { PROFPLOEG_LOCAL_MATTERS_UNANSWERED } from './unanswered/local-matters.ts';
import { PROFPLOEG_LOCAL_RULES_UNANSWERED } from './unanswered/local-rules.ts';
import { PROFPLOEG_LOCAL_STREETS_UNANSWERED } from './unanswered/local-streets.ts';
import { PROFPLOEG_MONEY_UNANSWERED } from './unanswered/money.ts';
import { PROFPLOEG_MORE_WAYS } from './unanswered/more-ways.ts';
import { PROFPLOEG_NAMES_AND_TOTALS_UNANSWERED } from './unanswered/names-and-totals.ts';
import { PROFPLOEG_OFFER_DETAILS_UNANSWERED } from './unanswered/offer-details.ts';
import { PROFPLOEG_OFFICES_UNANSWERED } from './unanswered/offices.ts';
import { PROFPLOEG_PANEL_DETAILS_UNANSWERED } from './unanswered/panel-details.ts';
import { PROFPLOEG_PHASES_UNANSWERED } from './unanswered/phases.ts';
import { PROFPLOEG_POLICY_ADVICE_DETAILS_UNANSWERED } from './unanswered/policy-advice-details.ts';
import { PROFPLOEG_POLICY_DETAILS_UNANSWERED } from './unanswered/policy-details.ts';
import { PROFPLOEG_POLICY_IDEAS_DETAILS_UNANSWERED } from './unanswered/policy-ideas-details.ts';
import { PROFPLOEG_PROCEDURE_UNANSWERED } from './unanswered/procedure.ts';
import { PROFPLOEG_PROJECT_PLAN_DETAILS_UNANSWERED } from './unanswered/project-plan-details.ts';
import { PROFPLOEG_REPORTS_UNANSWERED } from './unanswered/reports.ts';
import { PROFPLOEG_RESULTS_DETAILS_UNANSWERED } from './unanswered/results-details.ts';
import { PROFPLOEG_RETHINK_IDEAS_UNANSWERED } from './unanswered/rethink-ideas.ts';
import { PROFPLOEG_ROUNDS_DETAILS_UNANSWERED } from './unanswered/rounds-details.ts';
import { PROFPLOEG_SELECTION_DETAILS_UNANSWERED } from './unanswered/selection-details.ts';
import { PROFPLOEG_SELECTION_RULES_UNANSWERED } from './unanswered/selection-rules.ts';
import { PROFPLOEG_SUPPORT_DETAILS_UNANSWERED } from './unanswered/support-details.ts';
import { PROFPLOEG_TRAJECTORY_DETAILS_UNANSWERED } from './unanswered/trajectory-details.ts';
import { PROFPLOEG_TRAJECTORY_PRACTICE_UNANSWERED } from './unanswered/trajectory-practice.ts';
import { PROFPLOEG_WORKSHOPS_UNANSWERED } from './unanswered/workshops.ts';
import { PROFPLOEG_WORKSHOPS_DETAILS_UNANSWERED } from './unanswered/workshops-details.ts';

/** What people ask that the sources leave open, by topic. */
export const PROFPLOEG_UNANSWERED: readonly UnansweredTopic[] = withMoreWays(
  openTopics(
    PROFPLOEG_CONTACT_UNANSWERED,
    PROFPLOEG_COST_DETAILS_UNANSWERED,
    PROFPLOEG_DATA_ACCESS_UNANSWERED,
    PROFPLOEG_DATES_UNANSWERED,
    PROFPLOEG_EXECUTION_DETAILS_UNANSWERED,
    PROFPLOEG_EXPERTISE_DETAILS_UNANSWERED,
    PROFPLOEG_EXPERTISE_FIELDS_DETAILS_UNANSWERED,
    PROFPLOEG_EXPERTISE_LIMITS_UNANSWERED,
    PROFPLOEG_EXPERTS_UNANSWERED,
    PROFPLOEG_FIGURES_DETAILS_UNANSWERED,
    PROFPLOEG_FIGURES_MORE_DETAILS_UNANSWERED,
    PROFPLOEG_FIGURES_UNANSWERED,
    PROFPLOEG_FORM_DETAILS_UNANSWERED,
    PROFPLOEG_FORM_FACTORS_DETAILS_UNANSWERED,
    PROFPLOEG_FORM_RULES_UNANSWERED,
    PROFPLOEG_GUIDANCE_TERMS_UNANSWERED,
    PROFPLOEG_HELP_DETAILS_UNANSWERED,
    PROFPLOEG_INTAKE_DETAILS_UNANSWERED,
    PROFPLOEG_INTAKE_PRACTICE_UNANSWERED,
    PROFPLOEG_KERNBOT_DETAILS_UNANSWERED,
    PROFPLOEG_KERNBOT_FILES_DETAILS_UNANSWERED,
    PROFPLOEG_KERNBOT_LIMITS_UNANSWERED,
    PROFPLOEG_KERNBOT_PRIVACY_DETAILS_UNANSWERED,
    PROFPLOEG_LAUNCH_DETAILS_UNANSWERED,
    PROFPLOEG_LESSONS_DETAILS_UNANSWERED,
    PROFPLOEG_LOCAL_FIGURES_UNANSWERED,
    PROFPLOEG_LOCAL_MATTERS_UNANSWERED,
    PROFPLOEG_LOCAL_RULES_UNANSWERED,
    PROFPLOEG_LOCAL_STREETS_UNANSWERED,
    PROFPLOEG_MONEY_UNANSWERED,
    PROFPLOEG_NAMES_AND_TOTALS_UNANSWERED,
    PROFPLOEG_OFFER_DETAILS_UNANSWERED,
    PROFPLOEG_OFFICES_UNANSWERED,
    PROFPLOEG_PANEL_DETAILS_UNANSWERED,
    PROFPLOEG_PHASES_UNANSWERED,
    PROFPLOEG_POLICY_ADVICE_DETAILS_UNANSWERED,
    PROFPLOEG_POLICY_DETAILS_UNANSWERED,
    PROFPLOEG_POLICY_IDEAS_DETAILS_UNANSWERED,
    PROFPLOEG_PROCEDURE_UNANSWERED,
    PROFPLOEG_PROJECT_PLAN_DETAILS_UNANSWERED,
    PROFPLOEG_REPORTS_UNANSWERED,
    PROFPLOEG_RESULTS_DETAILS_UNANSWERED,
    PROFPLOEG_RETHINK_IDEAS_UNANSWERED,
    PROFPLOEG_ROUNDS_DETAILS_UNANSWERED,
    PROFPLOEG_SELECTION_DETAILS_UNANSWERED,
    PROFPLOEG_SELECTION_RULES_UNANSWERED,
    PROFPLOEG_SUPPORT_DETAILS_UNANSWERED,
    PROFPLOEG_TRAJECTORY_DETAILS_UNANSWERED,
    PROFPLOEG_TRAJECTORY_PRACTICE_UNANSWERED,
    PROFPLOEG_WORKSHOPS_DETAILS_UNANSWERED,
    PROFPLOEG_WORKSHOPS_UNANSWERED,
    PROFPLOEG_GAPS_UNANSWERED,
  ),
  PROFPLOEG_MORE_WAYS,
);
