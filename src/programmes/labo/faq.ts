import type { FaqEntry } from '../../domain/faq-entry.ts';
import { withPhrasings } from '../with-phrasings.ts';
import { LABO_EVALUATION_FAQ } from './faq/evaluation.ts';
import { LABO_OFFER_FAQ } from './faq/labo.ts';
import { LABO_METHOD_FAQ } from './faq/method.ts';
import { LABO_NETWORKS_FAQ } from './faq/networks.ts';
import { LABO_DECISIONS_PHRASINGS } from './phrasings/decisions.ts';
import { LABO_EVALUATION_PHRASINGS } from './phrasings/evaluation.ts';
import { LABO_EVALUATION_MORE_PHRASINGS } from './phrasings/evaluation-more.ts';
import { LABO_LABO_PHRASINGS } from './phrasings/labo.ts';
import { LABO_LABO_MORE_PHRASINGS } from './phrasings/labo-more.ts';
import { LABO_LABO_OFFER_PHRASINGS } from './phrasings/labo-offer.ts';
import { LABO_METHOD_PHRASINGS } from './phrasings/method.ts';
import { LABO_METHOD_MORE_PHRASINGS } from './phrasings/method-more.ts';
import { LABO_NETWORKS_PHRASINGS } from './phrasings/networks.ts';
import { LABO_NETWORKS_MORE_PHRASINGS } from './phrasings/networks-more.ts';
import { LABO_SPOKEN_PHRASINGS } from './phrasings/spoken.ts';

/** What people ask about Labo Regiovorming, by subject. */
export const LABO_FAQ: readonly FaqEntry[] = withPhrasings(
  [...LABO_EVALUATION_FAQ, ...LABO_OFFER_FAQ, ...LABO_METHOD_FAQ, ...LABO_NETWORKS_FAQ],
  LABO_DECISIONS_PHRASINGS,
  LABO_EVALUATION_MORE_PHRASINGS,
  LABO_EVALUATION_PHRASINGS,
  LABO_LABO_MORE_PHRASINGS,
  LABO_LABO_OFFER_PHRASINGS,
  LABO_LABO_PHRASINGS,
  LABO_METHOD_MORE_PHRASINGS,
  LABO_METHOD_PHRASINGS,
  LABO_NETWORKS_MORE_PHRASINGS,
  LABO_NETWORKS_PHRASINGS,
  LABO_SPOKEN_PHRASINGS,
);
