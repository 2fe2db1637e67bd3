import type { DossierEvent, EventKind } from './dossier-event.ts';

/** An event with what its ids stand for, in words. What nobody knows any more is absent. */
export interface ToldEvent extends Pick<DossierEvent, 'kind' | 'details'> {
  /** Who did it; may be empty. */
  readonly by: string;
  /** Short label of the question. */
  readonly question?: string;
  /** Beginnings of the answer before and after. */
  readonly before?: string;
  readonly after?: string;
  /** Short labels of several questions. */
  readonly questions?: readonly string[];
  readonly round?: string;
  /** The other person it is about. */
  readonly person?: string;
  /** That other person is who did it: they came with a code, or left. */
  readonly self?: true;
  /** Reference of another file that it is about. */
  readonly reference?: string;
  readonly check?: string;
  readonly reason?: string;
  /** It is told to caseworkers, who also hear what is nobody else's. */
  readonly toCaseworkers: boolean;
}

/** What caseworkers do among themselves; the people of a file do not see it. */
export const INTERNAL_EVENTS: readonly EventKind[] = [
  'taken',
  'assigned',
  'checked',
  'panelComposed',
  'budgetSet',
];

/** What happens while a sheet is written; who reads only what was handed over does not see it. */
export const WRITING_EVENTS: readonly EventKind[] = [
  'answered',
  'cleared',
  'conflicted',
  'resolved',
  'carriedOver',
  'sheetBegun',
  'sheetAssigned',
];

/** A detail as text; undefined when the event does not have it or it is empty. */
export function detailOf(
  { details }: Pick<DossierEvent, 'details'>,
  key: string,
): string | undefined {
  const value = details[key];
  return value === undefined || value === '' ? undefined : String(value);
}
