import type { RoleLine } from '../../domain/views-roles.ts';
import { roleTexts, roleWords } from '../../texts/role-texts.ts';
import type { RichTextBlock } from '../card-json.ts';
import { bold, line, quiet } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** Who somebody of a team is, by name if they have one. */
export function roleName({ name, accountEnd, isSelf }: RoleLine, length: number): RichTextBlock {
  const who =
    name === undefined ? quiet(roleTexts.unseen(accountEnd)) : bold(shorten(name, length));
  return line([who, ...(isSelf ? [quiet(` ${roleTexts.self}`)] : [])]);
}

/** What their role is and where it comes from. */
export function roleStanding(one: RoleLine, length: number): string {
  const { given } = one;
  return roleWords(given ? { ...one, given: { ...given, by: shorten(given.by, length) } } : one);
}
