import type { EvaluationResult } from './evaluation.ts';
import type { ItemMoment } from './item.ts';
import { allLists } from './list-rule.ts';
import type { SharedRow } from './ports-knowledge.ts';
import type { Programme } from './programme.ts';
import { type ScrubWords, scrubText } from './scrubbed-text.ts';
import { type Theme, themesIn } from './theme.ts';
import { dayOf } from './time.ts';

/** What others may read of a lesson or an evaluated action. Nobody can be known by it. */
export interface SharedLesson {
  readonly kind: 'lesson' | 'action';
  readonly said: string;
  readonly note: string;
  readonly found: readonly {
    readonly result: EvaluationResult;
    /** Id of a field of expertise. */
    readonly field: string;
    readonly learned: string;
  }[];
  readonly moment?: ItemMoment;
  readonly themes: readonly Theme[];
  /** Only of who agreed to be named. */
  readonly municipality?: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly year: string;
  readonly demonstration: boolean;
  readonly at: Date;
  /** Everything by which it is found. */
  readonly text: string;
}

/** Words that stand where something of a person or a municipality stood. */
export interface LessonWords {
  readonly scrub: ScrubWords;
  /** "onze gemeente" */
  readonly municipality: string;
}

/** The ids of the lists of a programme of which something is shared. */
export function sharedListIds({ trajectory }: Pick<Programme, 'trajectory'>): readonly string[] {
  if (trajectory === undefined) return [];
  return allLists(trajectory)
    .filter(({ list }) => list.shared !== undefined)
    .map(({ list }) => list.id);
}

/**
 * What others may read of a row; undefined for what is not shared: a list that its programme keeps to itself, an action
 * that nobody evaluated. Names, numbers, addresses and links are taken out, and without consent to be named the
 * municipality too.
 */
export function sharedLesson(
  row: SharedRow,
  programmes: readonly Programme[],
  words: LessonWords,
): SharedLesson | undefined {
  const programme = programmes.find(({ id }) => id === row.programmeId);
  const lists = programme?.trajectory === undefined ? [] : allLists(programme.trajectory);
  const shared = lists.find(({ list }) => list.id === row.listId)?.list.shared;
  if (programme === undefined || shared === undefined) return undefined;
  if (shared === 'evaluations' && row.evaluations.length === 0) return undefined;
  const plain = (text: string, name: string) => plainOf(text, name, row, words);
  const said = plain(row.text, row.byName);
  const note = plain(row.note, row.byName);
  const found = row.evaluations.map(({ result, field, learned, byName }) => ({
    result,
    field,
    learned: plain(learned, byName),
  }));
  const themes = themesOf(row, programme);
  const municipality = row.named && row.municipality !== '' ? row.municipality : undefined;
  return {
    kind: shared === 'items' ? 'lesson' : 'action',
    said,
    note,
    found: shared === 'items' ? [] : found,
    ...(row.moment === undefined ? {} : { moment: row.moment }),
    themes,
    ...(municipality === undefined ? {} : { municipality }),
    programmeId: programme.id,
    programmeName: programme.name,
    year: dayOf(row.at).slice(0, 4),
    demonstration: row.demonstration,
    at: row.at,
    text: [
      said,
      note,
      ...found.map(({ learned }) => learned),
      ...themes.map(({ label }) => label),
      municipality ?? '',
    ].join('\n'),
  };
}

function plainOf(text: string, name: string, row: SharedRow, words: LessonWords): string {
  if (text === '') return '';
  const scrubbed = scrubText(text, { words: words.scrub, name });
  return row.named ? scrubbed : withoutMunicipality(scrubbed, row.municipality, words.municipality);
}

/** "Tielt", "Tieltse", "Tieltenaars": whoever reads one knows the municipality. */
function withoutMunicipality(text: string, name: string, word: string): string {
  if (name === '') return text;
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  const forms = String.raw`(?<!\p{L})${literal}(?:e?naars?|naar|aars?|se|s)?(?!\p{L})`;
  return text.replace(new RegExp(forms, 'giu'), word);
}

/** The theme that was chosen, else those that its words speak of. */
function themesOf(row: SharedRow, { themes = [] }: Programme): readonly Theme[] {
  const chosen = themes.find(({ id }) => id === row.theme);
  return chosen === undefined ? themesIn(themes, `${row.text}\n${row.note}`) : [chosen];
}
