import type { UnansweredTopic } from '../../domain/faq.ts';
import { openTopics, withMoreWays } from '../open-topics.ts';
import { LABO_EVALUATION_DETAILS_UNANSWERED } from './unanswered/evaluation-details.ts';
import { LABO_GAPS_UNANSWERED } from './unanswered/gaps.ts';
import { LABO_LABO_DETAILS_UNANSWERED } from './unanswered/labo-details.ts';
import { LABO_LIMITS_UNANSWERED } from './unanswered/limits.ts';
import { LABO_METHOD_DETAILS_UNANSWERED } from './unanswered/method-details.ts';
import { LABO_MORE_WAYS } from './unanswered/more-ways.ts';
import { LABO_NETWORKS_DETAILS_UNANSWERED } from './unanswered/networks-details.ts';
import { LABO_REGIONS_UNANSWERED } from './unanswered/regions.ts';
import { LABO_WORKING_UNANSWERED } from './unanswered/working.ts';

/** What people ask that the sources leave open, by topic. */
export const LABO_UNANSWERED: readonly UnansweredTopic[] = withMoreWays(
  openTopics(
    LABO_EVALUATION_DETAILS_UNANSWERED,
    LABO_LABO_DETAILS_UNANSWERED,
    LABO_LIMITS_UNANSWERED,
    LABO_METHOD_DETAILS_UNANSWERED,
    LABO_NETWORKS_DETAILS_UNANSWERED,
    LABO_REGIONS_UNANSWERED,
    LABO_WORKING_UNANSWERED,
    LABO_GAPS_UNANSWERED,
  ),
  LABO_MORE_WAYS,
);
