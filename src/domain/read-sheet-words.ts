import { fold } from './clean-text.ts';

/** What somebody who writes a sheet can say instead of an answer. */
export type SheetWords =
  /** Takes the text that is offered over as it is. */
  | { readonly kind: 'takeOver' }
  /** Takes it over, or keeps what is there, and says more; `text` may come at once. */
  | { readonly kind: 'add'; readonly text?: string }
  /** Hands the sheet over. */
  | { readonly kind: 'done' };

const TAKE_OVER = /^(?:ik )?(?:overnemen|neem (?:dit |het |dat |de tekst )?over|alles overnemen)$/;
const ADD = /^(?:ik )?(?:aanvullen|vul (?:dit |het )?aan|aanvulling|overnemen en aanvullen)$/;
const ADD_AT_ONCE = /^(?:aanvullen|vul aan|aanvulling)\s*[:–-]\s*(?<text>\S.*)$/isu;
const DONE =
  /^(?:klaar|ik ben klaar|we zijn klaar|alles klaar|klaar geef door|geef (?:de fiche |het |ze )?door|doorgeven)$/;

/** Reads the words of a sheet; undefined for everything else. */
export function readSheetWords(typed: string): SheetWords | undefined {
  const text = typed.trim();
  const added = ADD_AT_ONCE.exec(text)?.groups?.text;
  if (added !== undefined) return { kind: 'add', text: added };
  if (text.length > 60) return undefined;
  const flat = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (TAKE_OVER.test(flat)) return { kind: 'takeOver' };
  if (ADD.test(flat)) return { kind: 'add' };
  return DONE.test(flat) ? { kind: 'done' } : undefined;
}
