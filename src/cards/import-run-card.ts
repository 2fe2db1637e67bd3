import type { ImportProblem } from '../domain/import-run.ts';
import type { ImportRunView } from '../domain/views-imports.ts';
import { importSummaries, importTexts as texts } from '../texts/import-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement, ExecuteButton, RichTextBlock } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bold,
  bullets,
  fact,
  heading,
  line,
  quietLine,
  run,
  subheading,
} from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';

/** Characters of each problem that are shown; fewer when the card would be too big. */
const LENGTHS = [600, 300, 150, 80] as const;
const NAME_LENGTH = 80;

/** What is in a table, and what has to be solved first; afterwards that it was taken in. */
export function importRunCard(view: ImportRunView): RenderedView {
  const isDone = view.doneAt !== undefined;
  return firstThatFits(LENGTHS, (length) =>
    rendered(
      isDone ? importSummaries.done : importSummaries.run,
      [
        heading(isDone ? texts.doneTitle : texts.runTitle),
        quietLine(view.programmeName),
        fact(texts.file, texts.fileFrom(shorten(view.fileName, NAME_LENGTH), view.madeAt)),
        ...noticeBox(view.notice),
        ...(view.doneAt === undefined ? [] : doneBlocks(view, view.doneAt)),
        ...countBlocks(view),
        ...(isDone ? [] : problemBlocks(view, length)),
      ],
      actionsOf(view),
    ),
  );
}

function doneBlocks({ summary }: ImportRunView, at: Date): readonly CardElement[] {
  return [
    box('good', [line([bold(texts.done(summary.applications, at))])]),
    line(texts.doneNext, { spacing: 'medium' }),
  ];
}

function countBlocks({ summary, rounds }: ImportRunView): readonly CardElement[] {
  const provinces = summary.provinces.map(({ province, applications }) =>
    texts.province(province, applications),
  );
  return [
    line([bold(texts.readLines(summary))], { spacing: 'medium' }),
    ...bullets(rounds.map(roundWords)),
    ...(provinces.length === 0 ? [] : [fact(texts.provinces, provinces.join(', '))]),
  ];
}

function roundWords({ name, lateFrom, applications }: ImportRunView['rounds'][number]): string {
  const round = shorten(name, NAME_LENGTH);
  return lateFrom === undefined
    ? texts.forRound(applications, round)
    : texts.lateFor(applications, shorten(lateFrom, NAME_LENGTH), round);
}

function problemBlocks(view: ImportRunView, length: number): readonly CardElement[] {
  const { summary, problems, page, pages, canTake } = view;
  const { mistakes, warnings } = summary;
  const sentences = problems.map(({ sentence }) => sentence);
  return [
    ...(canTake ? [line(texts.nothingWrong, { spacing: 'medium' })] : []),
    ...(mistakes === 0 ? [] : [box('warning', [line(texts.mistakesHow)])]),
    ...(mistakes + warnings === 0 ? [] : [subheading(texts.problemsTitle(summary))]),
    ...problems.map((problem) => problemLine(problem, length)),
    ...clippedNote(sentences, length, texts.shortened),
    ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'medium' })] : []),
  ];
}

function problemLine(
  { line: number, column, sentence, warning }: ImportProblem,
  length: number,
): RichTextBlock {
  const places = [
    ...(number === undefined ? [] : [texts.line(number)]),
    ...(column === undefined ? [] : [shorten(column, NAME_LENGTH)]),
  ];
  return line(
    [
      run(warning === true ? `•  ${texts.warningMark}` : '•  '),
      ...(places.length === 0 ? [] : [bold(`${places.join(', ')}: `)]),
      run(cut(sentence, length)),
    ],
    { spacing: 'small' },
  );
}

function actionsOf(view: ImportRunView): readonly ExecuteButton[] {
  const { importId, nonce, summary, page, pages, canTake, doneAt, rounds } = view;
  const [round, ...others] = rounds;
  const take = button(
    texts.take(summary.applications),
    { verb: 'import.take', nonce, importId },
    { primary: true, withoutInputs: true },
  );
  const only = round !== undefined && others.length === 0 ? { round: round.id } : {};
  const cases = button(
    texts.toCases,
    { verb: 'case.list', ...only },
    { primary: true, withoutInputs: true },
  );
  return [
    ...(canTake ? [take] : []),
    ...(doneAt === undefined ? [] : [cases]),
    ...(doneAt === undefined
      ? pageButtons(page, page + 1 < pages, (to) => ({ verb: 'import.look', importId, page: to }))
      : []),
    button(texts.again, { verb: 'import.start' }, { withoutInputs: true }),
  ];
}
