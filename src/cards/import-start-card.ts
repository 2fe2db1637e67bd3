import type { ImportStartView } from '../domain/views-imports.ts';
import { importSummaries, importTexts as texts } from '../texts/import-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { isPlain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;
/** More programmes than anybody handles. */
const MOST_PROGRAMMES = 5;
/** Rounds of each programme; fewer when the card would be too big. */
const SHOWN = [4, 2, 1, 0] as const;

type Programme = ImportStartView['programmes'][number];

/** How applications that came in on paper are taken over, and what can be taken out of the rounds. */
export function importStartCard(view: ImportStartView): RenderedView {
  const programmes = view.programmes.slice(0, MOST_PROGRAMMES);
  return firstThatFits(SHOWN, (shown) =>
    rendered(importSummaries.start, [
      heading(texts.title),
      line(texts.intro),
      ...programmes.map((programme) => importPart(programme, view)),
      subheading(texts.exportTitle, { separator: true }),
      quietLine(texts.exportIntro),
      ...programmes.flatMap((programme) => exportPart(programme, shown)),
    ]),
  );
}

function importPart({ id, name }: Programme, { takesFiles }: ImportStartView): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      quietLine(name),
      line(texts.step1),
      buttons([
        button(
          texts.template,
          { verb: 'import.template', programmeId: id },
          { withoutInputs: true, tooltip: texts.templateOf(name) },
        ),
      ]),
      line(texts.step2),
      ...(takesFiles ? [line(texts.sendHere, { spacing: 'small' })] : []),
      line(takesFiles ? texts.orByLink : texts.byLink, { spacing: 'small' }),
      buttons([
        button(
          texts.upload,
          { verb: 'import.upload', programmeId: id },
          { withoutInputs: true, tooltip: texts.uploadOf(name) },
        ),
      ]),
    ],
  };
}

function exportPart({ rounds, left }: Programme, shown: number): readonly CardElement[] {
  const hidden = left + Math.max(0, rounds.length - shown);
  return [
    ...rounds
      .slice(0, shown)
      .flatMap(({ id, name }) => [
        line(shorten(name, NAME_LENGTH)),
        buttons([
          exportButton(texts.excel, { id, format: 'xlsx' }, texts.excelOf(plainName(name))),
          exportButton(texts.csv, { id, format: 'csv' }, texts.csvOf(plainName(name))),
        ]),
      ]),
    ...(hidden > 0 ? [quietLine(texts.exportLeft(hidden))] : []),
  ];
}

function exportButton(
  title: string,
  { id, format }: { readonly id: string; readonly format: 'xlsx' | 'csv' },
  tooltip: string,
): ExecuteButton {
  const request = { verb: 'export.round', roundId: id, format } as const;
  return button(title, request, { withoutInputs: true, tooltip });
}

/** For a place where a client may read mark-up. */
function plainName(name: string): string {
  return isPlain(name) ? shorten(name, NAME_LENGTH) : texts.thisRound;
}

function buttons(actions: readonly ExecuteButton[]): CardElement {
  return { type: 'ActionSet', spacing: 'small', actions };
}
