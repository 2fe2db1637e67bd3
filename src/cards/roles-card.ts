import type { RoleLine, RolesView } from '../domain/views-roles.ts';
import { listTexts } from '../texts/list-texts.ts';
import { roleTexts } from '../texts/role-texts.ts';
import type { CardElement, ColumnSet, Container } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { codeBox } from './parts/code-box.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { isPlain } from './parts/plain-text.ts';
import { programmeButtons } from './parts/programme-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { roleName, roleStanding } from './parts/role-name.ts';
import { shorten } from './parts/shorten.ts';

/** Characters of each name; fewer when the card would be too big. */
const LENGTHS = [60, 40, 20, 10] as const;

/** Who handles a programme, and for a head the way to change that. */
export function rolesCard(view: RolesView): RenderedView {
  const { programme, programmes, page, pages } = view;
  return firstThatFits(LENGTHS, (length) =>
    rendered(
      roleTexts.summaries.roles,
      [
        heading(roleTexts.listTitle(programme.name)),
        ...noticeBox(view.notice),
        line(roleTexts.intro, { spacing: 'small' }),
        ...programmeButtons(programmes, programme.id, (programmeId) => ({
          verb: 'roles.show',
          programmeId,
        })),
        ...view.lines.map((one, index) => personRow(view, one, { number: index + 1, length })),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
        ...addPart(view),
      ],
      pageButtons(page, page + 1 < pages, (target) => ({
        verb: 'roles.show',
        programmeId: programme.id,
        page: target,
      })),
    ),
  );
}

function personRow(
  { programme, isHead }: RolesView,
  one: RoleLine,
  { number, length }: { readonly number: number; readonly length: number },
): ColumnSet | Container {
  const items = [roleName(one, length), quietLine(roleStanding(one, length))];
  if (!isHead) return { type: 'Container', spacing: 'medium', items };
  const name = shorten(one.name ?? '', length);
  return buttonRow(
    items,
    button(
      roleTexts.change,
      { verb: 'role.look', programmeId: programme.id, key: one.key },
      { tooltip: isPlain(name) ? roleTexts.changeOf(name) : roleTexts.changeNumber(number) },
    ),
  );
}

/** The code that was just made, or the two ways to make one; for who may not, whom to ask. */
function addPart(view: RolesView): readonly CardElement[] {
  const { programme, isHead, code, page, lines } = view;
  // Heads come first, so that the first page shows whether there is one.
  const hasHead = page > 0 || lines.some(({ role }) => role === 'head');
  if (!isHead) {
    const advice = hasHead ? roleTexts.notHead : roleTexts.noHead;
    return [quietLine(advice, { spacing: 'large' })];
  }
  const make = (role: 'caseworker' | 'head') =>
    button(roleTexts.makeCode[role], { verb: 'role.code', programmeId: programme.id, role });
  return [
    subheading(roleTexts.addTitle, { separator: true }),
    ...(code === undefined
      ? [line(roleTexts.addIntro, { spacing: 'small' })]
      : [
          codeBox(
            roleTexts.code(code.role, programme.name),
            code.text,
            roleTexts.codeUntil(code.until),
          ),
        ]),
    { type: 'ActionSet', spacing: 'small', actions: [make('caseworker'), make('head')] },
  ];
}
