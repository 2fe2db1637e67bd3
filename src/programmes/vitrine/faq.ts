import type { FaqEntry } from '../../domain/faq-entry.ts';
import { withPhrasings } from '../with-phrasings.ts';
import { VITRINE_COOPERATION_FAQ } from './faq/cooperation.ts';
import { VITRINE_GUIDES_FAQ } from './faq/guides.ts';
import { VITRINE_THEMES_FAQ } from './faq/themes.ts';
import { VITRINE_TIPS_FAQ } from './faq/tips.ts';
import { VITRINE_TOOLS_FAQ } from './faq/tools.ts';
import { VITRINE_OFFER_FAQ } from './faq/vitrine.ts';
import { VITRINE_COOPERATION_PHRASINGS } from './phrasings/cooperation.ts';
import { VITRINE_COOPERATION_MORE_PHRASINGS } from './phrasings/cooperation-more.ts';
import { VITRINE_COOPERATION_STEPS_PHRASINGS } from './phrasings/cooperation-steps.ts';
import { VITRINE_GUIDES_PHRASINGS } from './phrasings/guides.ts';
import { VITRINE_GUIDES_MORE_PHRASINGS } from './phrasings/guides-more.ts';
import { VITRINE_SPOKEN_PHRASINGS } from './phrasings/spoken.ts';
import { VITRINE_THEMES_PHRASINGS } from './phrasings/themes.ts';
import { VITRINE_THEMES_MORE_PHRASINGS } from './phrasings/themes-more.ts';
import { VITRINE_TIPS_PHRASINGS } from './phrasings/tips.ts';
import { VITRINE_TIPS_MORE_PHRASINGS } from './phrasings/tips-more.ts';
import { VITRINE_TOOLS_PHRASINGS } from './phrasings/tools.ts';
import { VITRINE_TOOLS_MORE_PHRASINGS } from './phrasings/tools-more.ts';
import { VITRINE_VITRINE_PHRASINGS } from './phrasings/vitrine.ts';
import { VITRINE_VITRINE_CONTEXT_PHRASINGS } from './phrasings/vitrine-context.ts';
import { VITRINE_VITRINE_MORE_PHRASINGS } from './phrasings/vitrine-more.ts';

/** What people ask about De Vitrine and its guides, by subject. */
export const VITRINE_FAQ: readonly FaqEntry[] = withPhrasings(
  [
    ...VITRINE_COOPERATION_FAQ,
    ...VITRINE_GUIDES_FAQ,
    ...VITRINE_THEMES_FAQ,
    ...VITRINE_TIPS_FAQ,
    ...VITRINE_TOOLS_FAQ,
    ...VITRINE_OFFER_FAQ,
  ],
  VITRINE_COOPERATION_MORE_PHRASINGS,
  VITRINE_COOPERATION_STEPS_PHRASINGS,
  VITRINE_COOPERATION_PHRASINGS,
  VITRINE_GUIDES_MORE_PHRASINGS,
  VITRINE_GUIDES_PHRASINGS,
  VITRINE_THEMES_MORE_PHRASINGS,
  VITRINE_THEMES_PHRASINGS,
  VITRINE_TIPS_MORE_PHRASINGS,
  VITRINE_TIPS_PHRASINGS,
  VITRINE_TOOLS_MORE_PHRASINGS,
  VITRINE_TOOLS_PHRASINGS,
  VITRINE_VITRINE_CONTEXT_PHRASINGS,
  VITRINE_VITRINE_MORE_PHRASINGS,
  VITRINE_VITRINE_PHRASINGS,
  VITRINE_SPOKEN_PHRASINGS,
);
