import type { RoleChangeView } from '../domain/views-roles.ts';
import { roleConsequences, roleTexts } from '../texts/role-texts.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line } from './parts/rich-text.ts';
import { roleName } from './parts/role-name.ts';

const NAME_LENGTH = 100;

/** Asks once more before somebody gets another role or is taken off, with what that means. */
export function roleChangeCard(view: RoleChangeView): RenderedView {
  const { nonce, programme, line: one, to, workload } = view;
  const about = { programmeId: programme.id, key: one.key };
  return rendered(
    roleTexts.summaries.roleChange,
    [
      heading(roleTexts.askTitle[to]),
      roleName(one, NAME_LENGTH),
      ...(one.isSelf ? [box('warning', [line(roleTexts.selfWarning[to])])] : []),
      ...bullets(roleConsequences(to, programme.name, workload)),
    ],
    [
      button(roleTexts.no, { verb: 'role.look', ...about }, { primary: true }),
      button(roleTexts.yes[to], { verb: 'role.set', nonce, ...about, seen: one.role, to }),
    ],
  );
}
