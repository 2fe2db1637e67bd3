import type { ExpertView } from '../domain/views-roles.ts';
import { expertTexts, loadWords } from '../texts/expert-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { codeBox } from './parts/code-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { typedHeading } from './parts/typed-heading.ts';

const TEXT_LENGTH = 1000;

/** One expert, with what a caseworker can do. */
export function expertCard(view: ExpertView): RenderedView {
  const { programme, line: one, email = '', code } = view;
  const { organisation, fields, isLinked } = one;
  const known = (label: string, value: string): readonly CardElement[] =>
    value === '' ? [] : [fact(label, shorten(value, TEXT_LENGTH))];
  return rendered(
    expertTexts.summaries.expert,
    [
      ...typedHeading(one.name, expertTexts.oneTitle),
      ...noticeBox(view.notice),
      ...known(expertTexts.programme, programme.name),
      ...known(expertTexts.organisation, organisation),
      ...known(expertTexts.email, email),
      ...known(expertTexts.fields, fields.join(', ')),
      fact(expertTexts.load, loadWords(one)),
      fact(expertTexts.teams, isLinked ? expertTexts.linked : expertTexts.notLinked),
      ...(isLinked && one.active ? [quietLine(expertTexts.linkedNote)] : []),
      ...(one.active ? [] : [box('warning', [line(expertTexts.inactiveNote)])]),
      ...(code === undefined
        ? []
        : [codeBox(expertTexts.code, code.text, expertTexts.codeUntil(code.until))]),
    ],
    actions(view),
  );
}

function actions({ nonce, programme, line: one, version, isHead }: ExpertView): ExecuteButton[] {
  const about = { expertId: one.id, version };
  const active = button(one.active ? expertTexts.retire : expertTexts.restore, {
    verb: 'expert.active',
    nonce,
    ...about,
    active: !one.active,
  });
  return [
    button(
      expertTexts.change,
      { verb: 'expert.edit', programmeId: programme.id, expertId: one.id },
      { primary: true },
    ),
    ...(one.active
      ? [button(expertTexts.makeCode, { verb: 'expert.code', expertId: one.id })]
      : []),
    ...(one.isLinked
      ? [button(expertTexts.unlink, { verb: 'expert.unlink', nonce, ...about })]
      : []),
    ...(isHead ? [active] : []),
    button(expertTexts.toList, { verb: 'experts.list', programmeId: programme.id }),
  ];
}
