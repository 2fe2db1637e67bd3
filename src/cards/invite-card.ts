import type { InviteView } from '../domain/views.ts';
import { inviteTexts } from '../texts/invite-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, ColumnSet } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { codeBox } from './parts/code-box.ts';
import { fileContextLines } from './parts/file-context.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, subheading } from './parts/rich-text.ts';

/** The people picker of Teams: everybody in the organisation of whoever looks at the card. */
const PEOPLE_DATASET = 'graph.microsoft.com/users';

/** Who works on a file, and two ways to let a colleague in: pick a name, or pass on a code. */
export function inviteCard(view: InviteView): RenderedView {
  const ids = { nonce: view.nonce, dossierId: view.heading.dossierId };
  return rendered(
    summaryTexts.invite,
    [
      ...fileContextLines(view.heading),
      heading(inviteTexts.title),
      line(view.guided ? inviteTexts.introGuided : inviteTexts.intro, { spacing: 'small' }),
      ...noticeBox(view.notice),
      {
        type: 'Input.ChoiceSet',
        id: 'objectId',
        label: inviteTexts.pickLabel,
        placeholder: inviteTexts.pickPlaceholder,
        style: 'filtered',
        spacing: 'large',
        choices: [],
        'choices.data': { type: 'Data.Query', dataset: PEOPLE_DATASET },
      },
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [button(inviteTexts.add, { verb: 'invite.add', ...ids }, { primary: true })],
      },
      ...codePart(view),
      subheading(inviteTexts.colleaguesTitle, { separator: true }),
      ...colleagues(view),
    ],
    [
      view.guided
        ? button(
            inviteTexts.backGuided,
            { verb: 'trajectory.open', dossierId: view.heading.dossierId },
            { withoutInputs: true },
          )
        : button(
            inviteTexts.back,
            { verb: 'draft.open', ...ids, place: { kind: 'overview' } },
            { withoutInputs: true },
          ),
    ],
  );
}

function codePart(view: InviteView): readonly CardElement[] {
  const ids = { nonce: view.nonce, dossierId: view.heading.dossierId };
  const title = subheading(inviteTexts.codeTitle, { separator: true });
  if (view.code === undefined) {
    const make = button(
      inviteTexts.makeCode,
      { verb: 'invite.code', ...ids },
      { withoutInputs: true },
    );
    return [
      title,
      line(inviteTexts.codeIntro, { spacing: 'small' }),
      { type: 'ActionSet', spacing: 'small', actions: [make] },
    ];
  }
  const { text, until } = view.code;
  return [title, codeBox(inviteTexts.code, text, inviteTexts.codeUntil(until))];
}

function colleagues(view: InviteView): readonly CardElement[] {
  return view.colleagues.length === 0
    ? [line(view.guided ? inviteTexts.nobodyGuided : inviteTexts.nobody, { spacing: 'small' })]
    : view.colleagues.map((colleague) => colleagueRow(view, colleague));
}

function colleagueRow(
  view: InviteView,
  { objectId, name }: InviteView['colleagues'][number],
): ColumnSet {
  const remove = button(
    inviteTexts.remove,
    { verb: 'invite.remove', nonce: view.nonce, dossierId: view.heading.dossierId, objectId },
    { withoutInputs: true },
  );
  return buttonRow([line(name)], remove);
}
