import { type CardPart, everyPart, partsOfType } from './card-parts.ts';

export interface PressableButton {
  readonly verb: string;
  readonly data: object;
  /** Whether the client sends the inputs of the card along. */
  readonly withInputs: boolean;
}

/** The button with this title or tooltip; throws with the titles there are when it is not on the card. */
export function buttonOf(card: unknown, title: string): PressableButton {
  const found = findButton(card, title);
  if (found === undefined) {
    const titles = buttonTitles(card).join(', ');
    throw new Error(`The card has no button “${title}”. It has: ${titles}`);
  }
  return found;
}

export function findButton(card: unknown, title: string): PressableButton | undefined {
  const part = partsOfType(card, /^Action\.Execute$/).find(
    (action) => action.title === title || action.tooltip === title,
  );
  const { verb, data } = part ?? {};
  if (part === undefined || typeof verb !== 'string') return undefined;
  const own = typeof data === 'object' && data !== null ? data : {};
  return { verb, data: own, withInputs: part.associatedInputs !== 'none' };
}

export function buttonTitles(card: unknown): readonly string[] {
  return partsOfType(card, /^Action\.Execute$/).map((action) => String(action.title));
}

/** What the inputs of a card hold before anybody touches them, as a client sends it. */
export function cardInputs(card: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    partsOfType(card, /^Input\./).map((input) => [String(input.id), heldBy(input)]),
  );
}

/** The texts of a card as a person reads them, labels of inputs too; one line per block. */
export function cardTexts(card: unknown): readonly string[] {
  return everyPart(card).flatMap((part) => {
    if (part.type === 'RichTextBlock' && Array.isArray(part.inlines)) {
      return [part.inlines.map((inline: CardPart) => String(inline.text ?? '')).join('')];
    }
    if (typeof part.label === 'string') return [part.label];
    return part.type === 'TextBlock' ? [String(part.text ?? '')] : [];
  });
}

function heldBy(input: CardPart): string {
  return typeof input.value === 'string' ? input.value : '';
}
