import type { ExperienceLine, ExperiencesView } from '../domain/views-knowledge.ts';
import { ITEM_MOMENT_WORDS } from '../texts/item-words.ts';
import {
  knowledgeSummaries,
  RESULT_MARKS,
  RESULT_WORDS,
  experienceTexts as texts,
} from '../texts/knowledge-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { NO_THEME } from './group-actions.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each text. */
const LENGTHS = [1000, 500, 250, 120, 60, 20] as const;
const QUERY_LENGTH = 300;
const NAME_LENGTH = 60;
/** What experts found of one action; more says the same. */
const MOST_FOUND = 4;

/** What municipalities learned and share, with the fields to look for something. */
export function experiencesCard(view: ExperiencesView): RenderedView {
  const { query, theme, themes, lines, total, page, pages } = view;
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      knowledgeSummaries.experiences,
      [
        heading(texts.title, 'none'),
        line(texts.intro),
        ...textField({ id: 'query', label: texts.query, value: query }, QUERY_LENGTH),
        choiceField(
          'theme',
          texts.theme,
          [
            { title: texts.anyTheme, value: NO_THEME },
            ...themes.map(({ id, label }) => ({ title: label, value: id })),
          ],
          theme || NO_THEME,
        ),
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [button(texts.search, { verb: 'experience.search' }, { primary: true })],
        },
        line([bold(total === 0 ? noneWords(view) : texts.found(total))], { spacing: 'large' }),
        ...lines.map((one) => experienceRow(one, shown)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
        ...clippedNote(lines.flatMap(textsOf), shown, texts.shortened),
      ],
      buttons(view),
    ),
  );
}

function noneWords({ query, theme }: ExperiencesView): string {
  return query === '' && theme === '' ? texts.nothing : texts.none;
}

function textsOf({ said, note, found }: ExperienceLine): readonly string[] {
  return [said, note, ...found.map(({ learned }) => learned)];
}

function experienceRow(one: ExperienceLine, shown: number): CardElement {
  const { kind, said, note, found, moment } = one;
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line([bold(`${texts.kinds[kind]}: `), run(shorten(said, shown))]),
      ...(note === '' ? [] : [line(shorten(note, shown), { spacing: 'none' })]),
      ...found
        .slice(0, MOST_FOUND)
        .map(({ result, field, learned }) =>
          line(
            [
              bold(`${RESULT_MARKS[result]} ${texts.learned(field, RESULT_WORDS[result])}`),
              ...(learned === '' ? [] : [run(` – ${shorten(learned, shown)}`)]),
            ],
            { spacing: 'small' },
          ),
        ),
      quietLine(
        [...aboutParts(one), ...(moment === undefined ? [] : [ITEM_MOMENT_WORDS[moment]])].join(
          ' · ',
        ),
        { spacing: 'none' },
      ),
    ],
  };
}

/** "Tielt · De Profploeg · 2022 · Leegstand" */
function aboutParts(one: ExperienceLine): readonly string[] {
  const { municipality, programmeName, year, themes, demonstration } = one;
  return [
    municipality === undefined ? texts.unnamed : shorten(municipality, NAME_LENGTH),
    programmeName,
    year,
    ...(themes.length === 0 ? [] : [texts.themes(themes)]),
    ...(demonstration ? [texts.demonstration] : []),
  ];
}

/** What stands in the fields goes along to another page. */
function buttons({ query, theme, page, pages }: ExperiencesView): readonly ExecuteButton[] {
  const to = (title: string, target: number) =>
    button(title, { verb: 'experience.search', page: target });
  return [
    ...(page > 0 ? [to(listTexts.previous, page - 1)] : []),
    ...(page + 1 < pages ? [to(listTexts.next, page + 1)] : []),
    ...(query === '' && theme === ''
      ? []
      : [button(texts.all, { verb: 'experience.search' }, { withoutInputs: true })]),
  ];
}
