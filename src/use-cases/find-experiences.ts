import { cleanText } from '../domain/clean-text.ts';
import { type SharedLesson, sharedListIds } from '../domain/shared-lesson.ts';
import { pageIn } from '../domain/shown-page.ts';
import type { Theme } from '../domain/theme.ts';
import type { ExperienceLine, ExperiencesView } from '../domain/views-knowledge.ts';
import type { Dependencies } from './dependencies.ts';
import { fieldLabel } from './views/evaluation-views.ts';

/** Lessons on one page. */
const PAGE = 10;
const LONGEST_QUERY = 300;
/** Of a question that the FAQ does not know, a lesson says at least so much before it is offered. */
const OFFERED_FROM = 0.6;

export interface ExperienceInput {
  /** What they are about; '' for all. */
  readonly query: string;
  /** Id of a theme; '' for any. */
  readonly theme: string;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

/**
 * What municipalities learned and share at this moment: those that say what is asked, best first, or all, newest first.
 * Everybody may read them.
 */
export async function findExperiences(
  deps: Dependencies,
  { query, theme, page }: ExperienceInput,
): Promise<ExperiencesView> {
  const themes = themesOfAll(deps);
  const chosen = themes.find(({ id }) => id === theme)?.id;
  const asked = cleanText(query).slice(0, LONGEST_QUERY);
  const all = (await sharedNow(deps)).filter(
    (lesson) => chosen === undefined || lesson.themes.some(({ id }) => id === chosen),
  );
  const found = asked === '' ? all : deps.texts.nearest(asked, all).map(({ item }) => item);
  const { shown, ...place } = pageIn(found, page, PAGE);
  return {
    kind: 'experiences',
    query: asked,
    theme: chosen ?? '',
    themes: themes.map(({ id, label }) => ({ id, label })),
    lines: shown.map((lesson) => experienceLine(deps, lesson)),
    ...place,
  };
}

/** Whether somebody shares what says much of a question. */
export async function hasExperience(deps: Dependencies, question: string): Promise<boolean> {
  const [best] = deps.texts.nearest(question, await sharedNow(deps));
  return best !== undefined && best.share >= OFFERED_FROM;
}

/** The same for a question that the FAQ did not answer, by the id under which it was kept; undefined when it is gone. */
export async function experiencesAbout(
  deps: Dependencies,
  askedId: string,
): Promise<ExperiencesView | undefined> {
  const asked = await deps.work.stores.asked.get(askedId);
  return asked && (await findExperiences(deps, { query: asked.text, theme: '', page: 0 }));
}

/** One query each time: what is taken back is gone from the very next search, on every replica. */
async function sharedNow({
  work,
  programmes,
  lessons,
}: Dependencies): Promise<readonly SharedLesson[]> {
  const listIds = [...new Set(programmes.flatMap(sharedListIds))];
  const rows = await work.stores.knowledge.shared(listIds);
  return lessons.read(rows);
}

function themesOfAll({ programmes }: Dependencies): readonly Theme[] {
  const all = programmes.flatMap(({ themes = [] }) => themes);
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

function experienceLine({ programmes }: Dependencies, lesson: SharedLesson): ExperienceLine {
  const programme = programmes.find(({ id }) => id === lesson.programmeId);
  const { kind, said, note, moment, municipality, programmeName, year, demonstration } = lesson;
  return {
    kind,
    said,
    note,
    found: lesson.found.map(({ result, field, learned }) => ({
      result,
      field: programme === undefined ? '' : fieldLabel(programme, field),
      learned,
    })),
    ...(moment === undefined ? {} : { moment }),
    themes: lesson.themes.map(({ label }) => label),
    ...(municipality === undefined ? {} : { municipality }),
    programmeName,
    year,
    demonstration,
  };
}
