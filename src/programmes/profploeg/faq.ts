import type { FaqEntry } from '../../domain/programme.ts';
import { PROFPLOEG_APPLYING_FAQ } from './faq-applying.ts';
import { PROFPLOEG_OFFER_FAQ } from './faq-offer.ts';
import { PROFPLOEG_TRAJECTORY_FAQ } from './faq-trajectory.ts';

export const PROFPLOEG_FAQ = [
  ...PROFPLOEG_OFFER_FAQ,
  ...PROFPLOEG_APPLYING_FAQ,
  ...PROFPLOEG_TRAJECTORY_FAQ,
] as const satisfies readonly FaqEntry[];
