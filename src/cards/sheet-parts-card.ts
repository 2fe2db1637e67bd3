import type { SheetPartsView } from '../domain/views-sheet-parts.ts';
import { inviteTexts } from '../texts/invite-texts.ts';
import { partTexts as texts } from '../texts/sheet-part-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { inputKey } from './card-action.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { codeBox } from './parts/code-box.ts';
import { fileContextLines } from './parts/file-context.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

/** Characters of a name; and how many of the people who wrote in a part are named. */
const LEVELS = [
  { name: 80, writers: 6 },
  { name: 40, writers: 2 },
  { name: 20, writers: 1 },
] as const;
type Level = Readonly<Record<keyof (typeof LEVELS)[0], number>>;

/** Per part of a sheet who answers it and who did, with a choice among the people of its file. */
export function sheetPartsCard(view: SheetPartsView): RenderedView {
  return firstThatFits<Level>(LEVELS, (level) =>
    rendered(
      summaryTexts.sheetParts,
      [
        ...fileContextLines(view.heading),
        heading(texts.title),
        line(texts.intro, { spacing: 'small' }),
        ...noticeBox(view.notice),
        ...unreachable(view, level),
        ...view.parts.flatMap((part) => partFields(view, part, level)),
      ],
      buttons(view),
    ),
  );
}

function buttons({ nonce, heading: file, mayInvite }: SheetPartsView): readonly ExecuteButton[] {
  const { dossierId: sheetId, sheet } = file;
  const save = button(texts.save, { verb: 'sheet.assign', nonce, sheetId }, { primary: true });
  if (sheet === undefined) return [save];
  const { applicationId: dossierId, stepId } = sheet;
  const plainly = { withoutInputs: true } as const;
  return [
    save,
    ...(mayInvite ? [button(texts.invite, { verb: 'invite.open', dossierId }, plainly)] : []),
    button(texts.back, { verb: 'sheet.look', dossierId, stepId }, plainly),
  ];
}

function unreachable({ unreachable: names, code }: SheetPartsView, level: Level) {
  if (names.length === 0) return [];
  const shown = names.map((name) => shorten(name, level.name));
  return [
    box('warning', [
      line([bold(texts.unreachableTitle)]),
      line(texts.unreachable(shown), { spacing: 'small' }),
    ]),
    ...(code === undefined
      ? []
      : [codeBox(texts.code, code.text, inviteTexts.codeUntil(code.until))]),
  ];
}

function partFields(
  { people, everybody }: SheetPartsView,
  { stepId, title, key, writers }: SheetPartsView['parts'][number],
  level: Level,
): readonly CardElement[] {
  const choices = [
    { title: texts.everybody, value: everybody },
    ...people.map((one) => ({
      title: plain(one.name, level.name) || texts.unnamed,
      value: one.key,
    })),
  ];
  const shown = writers
    .slice(0, level.writers)
    .map((one) => ({ ...one, name: shorten(one.name, level.name) }));
  return [
    choiceField(inputKey(stepId), texts.pick(title), choices, key ?? everybody),
    quietLine(texts.writers(shown)),
  ];
}
