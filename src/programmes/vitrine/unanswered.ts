import type { UnansweredTopic } from '../../domain/faq.ts';
import { openTopics, withMoreWays } from '../open-topics.ts';
import { VITRINE_COOPERATION_CONTENT_UNANSWERED } from './unanswered/cooperation-content.ts';
import { VITRINE_COOPERATION_DETAILS_UNANSWERED } from './unanswered/cooperation-details.ts';
import { VITRINE_COOPERATION_PRACTICE_UNANSWERED } from './unanswered/cooperation-practice.ts';
import { VITRINE_EXCHANGE_UNANSWERED } from './unanswered/exchange.ts';
import { VITRINE_GUIDE_DOCUMENTS_UNANSWERED } from './unanswered/guide-documents.ts';
import { VITRINE_GUIDES_DETAILS_UNANSWERED } from './unanswered/guides-details.ts';
import { VITRINE_MORE_WAYS } from './unanswered/more-ways.ts';
import { VITRINE_THEMES_DETAILS_UNANSWERED } from './unanswered/themes-details.ts';
import { VITRINE_TIPS_DETAILS_UNANSWERED } from './unanswered/tips-details.ts';
import { VITRINE_TOOL_CONTENT_UNANSWERED } from './unanswered/tool-content.ts';
import { VITRINE_TOOLS_DETAILS_UNANSWERED } from './unanswered/tools-details.ts';
import { VITRINE_VITRINE_DETAILS_UNANSWERED } from './unanswered/vitrine-details.ts';

/** What people ask that the sources leave open, by topic. */
export const VITRINE_UNANSWERED: readonly UnansweredTopic[] = withMoreWays(
  openTopics(
    VITRINE_COOPERATION_CONTENT_UNANSWERED,
    VITRINE_COOPERATION_DETAILS_UNANSWERED,
    VITRINE_COOPERATION_PRACTICE_UNANSWERED,
    VITRINE_EXCHANGE_UNANSWERED,
    VITRINE_GUIDE_DOCUMENTS_UNANSWERED,
    VITRINE_GUIDES_DETAILS_UNANSWERED,
    VITRINE_THEMES_DETAILS_UNANSWERED,
    VITRINE_TIPS_DETAILS_UNANSWERED,
    VITRINE_TOOL_CONTENT_UNANSWERED,
    VITRINE_TOOLS_DETAILS_UNANSWERED,
    VITRINE_VITRINE_DETAILS_UNANSWERED,
  ),
  VITRINE_MORE_WAYS,
);
