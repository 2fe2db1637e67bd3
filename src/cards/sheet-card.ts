import type { OverviewItem } from '../domain/views.ts';
import type { SheetPart, SheetView } from '../domain/views-sheets.ts';
import { adviceTexts } from '../texts/advice-texts.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { partTexts } from '../texts/sheet-part-texts.ts';
import { sheetResultTexts } from '../texts/sheet-result-texts.ts';
import { sheetTexts as texts } from '../texts/sheet-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { fileContextLines } from './parts/file-context.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** A sheet by its parts: how far each is, who answers it, and what is still needed. */
export function sheetCard(view: SheetView): RenderedView {
  const title = view.heading.sheet?.title ?? '';
  return rendered(
    summaryTexts.sheet(title),
    [
      ...fileContextLines(view.heading),
      heading(title),
      ...noticeBox(view.notice),
      ...state(view),
      ...view.parts.map((part) => partRow(view, part)),
    ],
    buttons(view),
  );
}

function state(view: SheetView): readonly CardElement[] {
  const { finishedAt } = view;
  if (finishedAt !== undefined) {
    return [
      box('good', [line(texts.finishedAt(view, finishedAt))]),
      ...(view.asksToConfirm ? [line(sheetResultTexts.bothConfirm)] : []),
    ];
  }
  if (!view.mayWrite) return [];
  const missing = view.parts.flatMap(({ items }) => items.filter(isNeeded)).length;
  const advised = view.parts.some(({ items }) =>
    items.some(({ advice }) => advice !== undefined && adviceTexts(advice).length > 0),
  );
  return missing > 0
    ? [line(texts.intro), box('warning', [line(texts.missing(missing))])]
    : [
        box('good', [
          line([bold(`${commonTexts.goodMark} ${texts.ready}`)]),
          ...(advised ? [line(texts.advised, { spacing: 'small' })] : []),
        ]),
      ];
}

function isNeeded({ state }: OverviewItem): boolean {
  return state !== 'answered' && state !== 'empty';
}

function partRow(view: SheetView, part: SheetPart): CardElement {
  const { assigned, title, items } = part;
  const lines = [
    line([bold(title)]),
    line(texts.part(part), { spacing: 'none' }),
    ...(assigned === undefined || view.finishedAt !== undefined
      ? []
      : [
          quietLine(texts.assigned({ ...assigned, name: shorten(assigned.name, NAME_LENGTH) }), {
            spacing: 'none',
          }),
        ]),
    ...writers(part),
  ];
  const first = items.find(isNeeded) ?? items.find(({ state }) => state === 'empty') ?? items[0];
  if (!view.mayWrite || view.finishedAt !== undefined || first === undefined) {
    return { type: 'Container', spacing: 'medium', items: lines };
  }
  const { nonce, heading: file } = view;
  const place = { kind: 'question', questionId: first.questionId } as const;
  return buttonRow(
    lines,
    button(
      part.answered === 0 ? texts.open : texts.goOn,
      { verb: 'draft.open', nonce, dossierId: file.dossierId, place },
      { tooltip: texts.openPart(title) },
    ),
  );
}

/** Names of the last few; all of them are in the document. */
const MOST_WRITERS = 3;

function writers({ writers: people }: SheetPart): readonly CardElement[] {
  if (people.length === 0) return [];
  const shown = people
    .slice(0, MOST_WRITERS)
    .map((one) => ({ ...one, name: shorten(one.name, NAME_LENGTH) }));
  return [quietLine(partTexts.writers(shown), { spacing: 'none' })];
}

function buttons(view: SheetView): readonly ExecuteButton[] {
  const { nonce, heading: file, finishedAt, mayWrite } = view;
  const ids = { nonce, sheetId: file.dossierId };
  return [
    ...(view.canFinish && mayWrite
      ? [button(texts.finish, { verb: 'sheet.finish', ...ids }, { primary: true })]
      : []),
    ...(view.mayDivide
      ? [button(partTexts.divide, { verb: 'sheet.parts', sheetId: file.dossierId })]
      : []),
    ...(view.mayInvite && file.sheet !== undefined
      ? [button(partTexts.invite, { verb: 'invite.open', dossierId: file.sheet.applicationId })]
      : []),
    ...(finishedAt !== undefined && mayWrite
      ? [button(texts.reopen, { verb: 'sheet.reopen', ...ids })]
      : []),
    ...(file.sheet === undefined
      ? []
      : [
          ...(view.version > 0 || view.parts.some(({ answered }) => answered > 0)
            ? [
                button(sheetResultTexts.toResult, {
                  verb: 'sheet.result',
                  dossierId: file.sheet.applicationId,
                  stepId: file.sheet.stepId,
                }),
              ]
            : []),
          button(texts.toStep, {
            verb: 'trajectory.step',
            dossierId: file.sheet.applicationId,
            stepId: file.sheet.stepId,
          }),
        ]),
  ];
}
