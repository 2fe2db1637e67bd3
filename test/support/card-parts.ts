/** Any object inside a card. */
export type CardPart = Readonly<Record<string, unknown>>;

/** Every object in a card, the card itself first, in reading order. */
export function everyPart(card: unknown): readonly CardPart[] {
  if (Array.isArray(card)) return card.flatMap(everyPart);
  if (!isPart(card)) return [];
  return [card, ...Object.values(card).flatMap(everyPart)];
}

export function partsOfType(card: unknown, type: RegExp): readonly CardPart[] {
  return everyPart(card).filter((part) => type.test(String(part.type)));
}

/** Every text in a card, with the path to it: `TextRun.text`, `Input.Text.value`. */
export function everyText(
  card: unknown,
): readonly { readonly path: string; readonly text: string }[] {
  return everyPart(card).flatMap((part) =>
    Object.entries(part).flatMap(([key, value]) =>
      typeof value === 'string' ? [{ path: `${String(part.type)}.${key}`, text: value }] : [],
    ),
  );
}

function isPart(value: unknown): value is CardPart {
  return typeof value === 'object' && value !== null;
}
