import type { AdaptiveCard } from '../card-json.ts';
import type { RenderedView } from './rendered-view.ts';

/** Teams promises about 28 KB on every channel; the rest is for what surrounds a card. In bytes of UTF-8. */
export const MAX_CARD_BYTES = 27_500;

export function cardBytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}

/** The first of several ever smaller renderings that fits in a message; the last one when none does. */
export function firstThatFits<Level>(
  levels: readonly [Level, ...Level[]],
  render: (level: Level) => RenderedView,
): RenderedView {
  const [first, ...smaller] = levels;
  let view = render(first);
  for (const level of smaller) {
    if (cardBytes(view.card) <= MAX_CARD_BYTES) break;
    view = render(level);
  }
  return view;
}
