import { listTexts } from '../../texts/list-texts.ts';
import type { CardRequest } from '../card-action.ts';
import type { ExecuteButton } from '../card-json.ts';
import { button } from './button.ts';

/** "Vorige" and "Volgende" for a list in pages (from 0), where there are any. */
export function pageButtons(
  page: number,
  hasMore: boolean,
  request: (page: number) => CardRequest,
): readonly ExecuteButton[] {
  const to = (title: string, target: number) =>
    button(title, request(target), { withoutInputs: true });
  return [
    ...(page > 0 ? [to(listTexts.previous, page - 1)] : []),
    ...(hasMore ? [to(listTexts.next, page + 1)] : []),
  ];
}
