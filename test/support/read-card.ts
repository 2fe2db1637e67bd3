/** A button of a card: what it sends when nothing is filled in. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The input of a question. */
export interface CardField {
  readonly questionId: string;
  readonly value: string;
}

/** Every Action.Execute of a card, in reading order. */
export function pressesOf(card: unknown): readonly Press[] {
  return nodesOf(card).flatMap(({ type, verb, data }) =>
    type === 'Action.Execute' && typeof verb === 'string' && isNode(data) ? [{ verb, data }] : [],
  );
}

/** The first button with this verb and, for a step's card, this exit. */
export function findPress(card: unknown, verb: string, exitTo?: string): Press | undefined {
  return pressesOf(card).find(({ verb: own, data }) => {
    const to = isNode(data.exit) ? data.exit.to : undefined;
    return own === verb && (exitTo === undefined || to === exitTo);
  });
}

/** The inputs of the questions on a step's card, with what stands in them. */
export function fieldsOf(card: unknown): readonly CardField[] {
  return nodesOf(card).flatMap(({ type, id, value }) =>
    typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string'
      ? [{ questionId: id.replace(/^answer:/, ''), value: typeof value === 'string' ? value : '' }]
      : [],
  );
}

/** The card in the response to an Action.Execute; undefined when it was answered with a text. */
export function cardOfAnswer(body: unknown): unknown {
  const isCard = isNode(body) && body.type === CARD;
  return isCard ? body.value : undefined;
}

/** The card in a message of the bot. */
export function cardOfMessage(body: unknown): unknown {
  if (!isNode(body) || !Array.isArray(body.attachments)) return undefined;
  const [attachment] = body.attachments;
  return isNode(attachment) && attachment.contentType === CARD ? attachment.content : undefined;
}

const CARD = 'application/vnd.microsoft.card.adaptive';

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fallbacks are left out: they repeat the button they stand in for. */
function nodesOf(value: unknown, key = ''): readonly Node[] {
  if (key === 'fallback') return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item));
  if (!isNode(value)) return [];
  return [value, ...Object.entries(value).flatMap(([name, item]) => nodesOf(item, name))];
}
