import type { ProgrammeRole } from '../domain/role.ts';
import type { RoleView } from '../domain/views-roles.ts';
import { roleTexts, workloadWords } from '../texts/role-texts.ts';
import type { ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, heading, line } from './parts/rich-text.ts';
import { roleName, roleStanding } from './parts/role-name.ts';

const NAME_LENGTH = 100;

/** One caseworker, with what a head can change. */
export function roleCard(view: RoleView): RenderedView {
  const { programme, line: one, workload } = view;
  const onName = workloadWords(workload);
  return rendered(
    roleTexts.summaries.role,
    [
      heading(roleTexts.oneTitle),
      ...noticeBox(view.notice),
      roleName(one, NAME_LENGTH),
      fact(roleTexts.programme, programme.name),
      fact(roleTexts.role, roleStanding(one, NAME_LENGTH)),
      fact(roleTexts.workload, onName === '' ? roleTexts.nothing : onName),
      ...(one.fixed ? [box('warning', [line(roleTexts.fixed)])] : []),
    ],
    [
      ...changeButtons(view),
      button(roleTexts.toList, { verb: 'roles.show', programmeId: programme.id }),
    ],
  );
}

function changeButtons({ programme, line: one }: RoleView): readonly ExecuteButton[] {
  if (one.fixed) return [];
  const to = (role: ProgrammeRole) =>
    button(roleTexts.to[role], {
      verb: 'role.ask',
      programmeId: programme.id,
      key: one.key,
      to: role,
    });
  return [to(one.role === 'head' ? 'caseworker' : 'head'), to('none')];
}
