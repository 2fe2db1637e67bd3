import type { SelectionFormView, SelectionRow } from '../domain/views-decisions.ts';
import { decisionSummaries, decisionTexts } from '../texts/decision-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { leftWords, SELECTION_PROBLEMS, selectionTexts } from '../texts/selection-texts.ts';
import type { CardChoice, CardElement, ExecuteButton } from './card-json.ts';
import { box, demonstrationMark, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { decisionFields } from './parts/decision-fields.ts';
import { cutNote, letterBox } from './parts/decision-preview.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { ticks } from './parts/open-choices.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { plain } from './parts/plain-text.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, bullets, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level {
  /** Characters of what was written that are shown in the letter. */
  readonly shown: number;
  /** Characters of what was written that its input holds. */
  readonly kept: number;
  readonly name: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { shown: 20_000, kept: 20_000, name: 60 },
  { shown: 600, kept: 20_000, name: 60 },
  { shown: 60, kept: 20_000, name: 40 },
  { shown: 20, kept: 20_000, name: 20 },
  { shown: 20, kept: 2500, name: 20 },
  { shown: 20, kept: 400, name: 12 },
];
const SELECTIONS = ['selected', 'notSelected'] as const;

/** The admissible files of a round: which are decided on, how, and what that will do. */
export function selectionFormCard(view: SelectionFormView): RenderedView {
  const { preview, rows, problems } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      decisionSummaries.selection,
      [
        heading(preview === undefined ? selectionTexts.title : selectionTexts.previewTitle, 'none'),
        line([bold(shorten(`${view.programmeName} · ${view.roundName}`, 2 * level.name))], {
          spacing: 'small',
        }),
        ...demonstrationMark(view.demonstration),
        ...noticeBox(view.notice),
        ...problemsBox(
          decisionTexts.problemsTitle,
          problems.map((problem) => SELECTION_PROBLEMS[problem]),
        ),
        ...left(view, level),
        ...previewPart(view, level),
        line(selectionTexts.intro(view.total), { spacing: 'medium' }),
        ...(rows.length === 0 ? [] : fields(view, level)),
        ...(view.pages > 1 ? [quietLine(listTexts.page(view.page, view.pages))] : []),
      ],
      buttons(view),
    ),
  );
}

function left({ left: files }: SelectionFormView, { name }: Level): readonly CardElement[] {
  if (files.length === 0) return [];
  const words = files.map((file) => shorten(leftWords(file), 120 + name));
  return [box('warning', [line([bold(selectionTexts.leftTitle)]), ...bullets(words)])];
}

/** With the button that does it: who agrees need not go down to the form. */
function previewPart(view: SelectionFormView, level: Level): readonly CardElement[] {
  const { nonce, roundId, page, preview } = view;
  if (preview === undefined) return [];
  const send = button(
    decisionTexts.send,
    { verb: 'selection.send', nonce, roundId, page, seen: preview.seen },
    { primary: true },
  );
  const { counts, centreCities, files, letter, kind } = preview;
  return [
    line([bold(selectionTexts.counted(files, kind))]),
    ...bullets(counts.map((count) => selectionTexts.province(count.province, count.files))),
    line(selectionTexts.centreCities(centreCities), { spacing: 'small' }),
    subheading(selectionTexts.letterTitle),
    letterBox(letter, level.shown),
    ...cutNote(letter, level.shown),
    line([bold(decisionTexts.nothingYet)], { spacing: 'medium' }),
    { type: 'ActionSet', spacing: 'small', actions: [send] },
    subheading(decisionTexts.changeTitle, { separator: true }),
  ];
}

function fields(view: SelectionFormView, { kept, name }: Level): readonly CardElement[] {
  const { rows, chosen, reasons, typed } = view;
  const choices = rows.map((row, index) => rowChoice(row, index, name));
  return [
    ticks('files', selectionTexts.files, choices, chosen),
    ...decisionFields({ kinds: SELECTIONS, reasons, typed }, kept),
  ];
}

/** "Tielt (PP-2021-0003) – West-Vlaanderen, centrumstad" */
function rowChoice(row: SelectionRow, index: number, length: number): CardChoice {
  const { municipality, reference, province, centreCity, tick } = row;
  const name = plain(municipality, length);
  const place = [province, centreCity ? selectionTexts.centreCity : '']
    .filter((part) => part !== '')
    .join(', ');
  const title =
    name === '' ? selectionTexts.fileNumber(index + 1, reference) : `${name} (${reference})`;
  return { title: place === '' ? title : `${title} – ${place}`, value: tick };
}

function buttons(view: SelectionFormView): readonly ExecuteButton[] {
  const { nonce, roundId, page, pages, rows, preview } = view;
  const ids = { nonce, roundId, page };
  const check = button(
    preview === undefined ? decisionTexts.check : decisionTexts.checkAgain,
    { verb: 'selection.check', ...ids },
    { primary: preview === undefined },
  );
  const turn = (target: number) => ({ verb: 'selection.form', roundId, page: target }) as const;
  return [
    ...(rows.length === 0 ? [] : [check]),
    ...pageButtons(page, page + 1 < pages, turn),
    button(selectionTexts.toFiles, { verb: 'case.back' }, { withoutInputs: true }),
  ];
}
