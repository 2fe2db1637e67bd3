import { type Item, isLate } from '../../domain/item.ts';
import { mayWriteList } from '../../domain/list-rule.ts';
import type { Theme } from '../../domain/theme.ts';
import { dayOf } from '../../domain/time.ts';
import type { ItemLine, ListHead } from '../../domain/views-items.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListFile } from '../list-file.ts';
import { trajectoryHead } from './trajectory-view.ts';

/** Which list of whose guidance it is, for whoever looks. */
export function listHead(deps: Dependencies, { current, step, list }: ListFile): ListHead {
  const { id: stepId, number, title } = step;
  return {
    head: trajectoryHead(deps, current),
    listId: list.id,
    title: list.title,
    itemName: list.itemName,
    intro: list.intro,
    word: list.words[0] ?? '',
    writers: list.writers,
    fields: list.fields,
    ticked: list.ticked === true,
    step: { stepId, number, title },
    access: accessTo({ current, step, list }),
  };
}

/** An item at a glance, as it stands today. */
export function itemLine(deps: Dependencies, { current }: ListFile, item: Item): ItemLine {
  return plainItemLine(deps, current.file.programme.themes ?? [], item);
}

/** The same without the file that it belongs to. */
export function plainItemLine(deps: Dependencies, themes: readonly Theme[], item: Item): ItemLine {
  const { id: itemId, by, theme, listId: _listId, dossierId: _dossierId, ...shown } = item;
  const label = themeLabel(themes, theme);
  return {
    ...shown,
    itemId,
    by: by.name,
    isLate: isLate(item, dayOf(deps.clock.now())),
    ...(label === undefined ? {} : { theme: label }),
  };
}

/** What a theme is called; one that the programme no longer has is not shown. */
export function themeLabel(themes: readonly Theme[], id: string | undefined): string | undefined {
  return themes.find((theme) => theme.id === id)?.label;
}

function accessTo({ current, list }: ListFile): ListHead['access'] {
  if (!mayWriteList(list, current.side)) return 'readOnly';
  return current.trajectory.stoppedAt === undefined ? 'write' : 'stopped';
}
