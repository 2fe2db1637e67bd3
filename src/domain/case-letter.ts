/** A piece of a letter. Every text is plain; a quote is what somebody typed and keeps its lines. */
export type LetterPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] };

/**
 * What a letter says, whatever it is shown in: the preview, the card in somebody's chat and the mail have the same
 * parts. Title and headings are sentences of ours, never what somebody typed.
 */
export interface LetterText {
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

/** A letter as it is kept with what happened, so that what was sent can be read again word for word. */
export function keepLetter(letter: LetterText): string {
  return JSON.stringify(letter);
}

/** A letter that was kept; undefined for anything else. */
export function keptLetter(kept: string | number | undefined): LetterText | undefined {
  if (typeof kept !== 'string' || !kept.startsWith('{"title":')) return undefined;
  return JSON.parse(kept) as LetterText;
}

/** A letter about a file on its way by mail. */
export interface CaseLetter {
  /** Of the mail; the same at every attempt. */
  readonly id: string;
  readonly to: string;
  /** Who is greeted; empty for an organisation. */
  readonly contactName: string;
  readonly reference: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly letter: LetterText;
  /** What only the mail says, after the letter: a code that nobody else may read. */
  readonly extra: readonly LetterPart[];
  /** Where a reply goes. */
  readonly contactEmail?: string;
  readonly demonstration: boolean;
}
