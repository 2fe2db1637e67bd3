import type { ExpertLine, ExpertsView } from '../domain/views-roles.ts';
import { expertTexts, loadWords } from '../texts/expert-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement, ColumnSet } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { isPlain } from './parts/plain-text.ts';
import { programmeButtons } from './parts/programme-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quiet, quietLine } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';

/** Characters of names and of the fields of expertise. */
interface RowLevel {
  readonly name: number;
  readonly fields: number;
}

/** Fewer when the card would be too big. */
const LEVELS: readonly [RowLevel, ...RowLevel[]] = [
  { name: 60, fields: 200 },
  { name: 40, fields: 100 },
  { name: 40, fields: 60 },
  { name: 40, fields: 30 },
  { name: 40, fields: 0 },
  { name: 25, fields: 0 },
  { name: 12, fields: 0 },
];
/** Nobody looks for more than this, and it stands in three places on the card. */
const QUERY_LENGTH = 200;

/** The experts of a programme with how much they guide, and a field to look for one. */
export function expertsCard(view: ExpertsView): RenderedView {
  const { programme, programmes, page, pages } = view;
  const programmeId = programme.id;
  const query = cut(view.query, QUERY_LENGTH);
  return firstThatFits(LEVELS, (level) =>
    rendered(
      expertTexts.summaries.experts,
      [
        heading(expertTexts.listTitle(programme.name)),
        ...noticeBox(view.notice),
        ...programmeButtons(programmes, programmeId, (other) => ({
          verb: 'experts.list',
          programmeId: other,
        })),
        ...searchPart(programmeId, query),
        line(countWords(view), { spacing: 'medium' }),
        ...view.lines.map((one, index) => expertRow(one, index + 1, level)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'experts.list',
          programmeId,
          page: target,
          query,
        })),
        button(
          expertTexts.newExpert,
          { verb: 'expert.edit', programmeId },
          { withoutInputs: true },
        ),
      ],
    ),
  );
}

function searchPart(programmeId: string, query: string): readonly CardElement[] {
  const search = button(expertTexts.searchNow, { verb: 'experts.list', programmeId });
  return [
    {
      type: 'Input.Text',
      id: 'query',
      label: expertTexts.search,
      value: query,
      spacing: 'medium',
    },
    { type: 'ActionSet', spacing: 'small', actions: [search] },
  ];
}

function countWords({ total, query }: ExpertsView): string {
  if (total > 0) return expertTexts.total(total);
  return query === '' ? expertTexts.none : expertTexts.noneFound;
}

function expertRow(one: ExpertLine, number: number, level: RowLevel): ColumnSet {
  const name = shorten(one.name, level.name);
  const organisation = shorten(one.organisation, level.name);
  const fields = shorten(one.fields.join(', '), level.fields);
  const teams = one.isLinked ? expertTexts.inTeams : expertTexts.notInTeams;
  const standing = one.active ? [loadWords(one), teams] : [expertTexts.inactive, loadWords(one)];
  return buttonRow(
    [
      line([bold(name), ...(organisation === '' ? [] : [quiet(` · ${organisation}`)])]),
      // On one line: a block of its own for each costs the room of the names.
      quietLine([...standing, ...(fields === '' ? [] : [fields])].join(' · ')),
    ],
    button(
      expertTexts.open,
      { verb: 'expert.look', expertId: one.id },
      { tooltip: isPlain(name) ? expertTexts.openOf(name) : expertTexts.openNumber(number) },
    ),
  );
}
