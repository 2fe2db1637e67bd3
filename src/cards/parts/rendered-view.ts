import type { AdaptiveCard, CardButton, CardElement } from '../card-json.ts';

/** A card with the short text that notifications and screen readers get; no answers or names in it. */
export interface RenderedView {
  readonly card: AdaptiveCard;
  readonly summary: string;
}

/** The frame that all our cards share. At most six buttons: clients hide the rest. */
export function rendered(
  summary: string,
  body: readonly CardElement[],
  actions: readonly CardButton[] = [],
): RenderedView {
  return {
    summary,
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: 'nl',
      fallbackText: summary,
      body,
      ...(actions.length === 0 ? {} : { actions }),
    },
  };
}
