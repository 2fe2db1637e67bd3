import type { Actor } from '../domain/access.ts';
import type { Announcement } from '../domain/announcement.ts';
import { mayAnnounce } from '../domain/announcement-change.ts';
import type { TypedAnnouncement } from '../domain/announcement-input.ts';
import { dayAndHourInWords } from '../domain/time.ts';
import type { AnnouncementFormView } from '../domain/views-announcements.ts';
import { audienceChoices, audienceValue } from './announcement-audiences.ts';
import type { Dependencies } from './dependencies.ts';
import { announcementFormView } from './views/announcement-form-view.ts';

export interface EditAnnouncementInput {
  readonly actor: Actor;
  /** The draft that is changed, or the announcement whose words a new one begins with; absent for an empty one. */
  readonly announcementId?: string | undefined;
  readonly typed: TypedAnnouncement;
}

/** Opens the form of an announcement with what was typed already. Changes nothing. */
export async function editAnnouncement(
  deps: Dependencies,
  { actor, announcementId, typed }: EditAnnouncementInput,
): Promise<AnnouncementFormView | { readonly kind: 'unavailable' }> {
  const choices = await audienceChoices(deps, actor);
  if (choices.length === 0) return { kind: 'unavailable' };
  await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  if (announcementId === undefined) return announcementFormView(deps, { choices, typed });
  const found = await findAnnouncement(deps, actor, announcementId);
  if (found === undefined) return { kind: 'unavailable' };
  const { id, version } = found;
  return announcementFormView(deps, {
    choices,
    typed: { ...asTyped(found), ...withoutEmpty(typed) },
    // Of one that went out or was stopped only the words are taken.
    ...(found.state === 'draft' ? { draft: { id, version } } : {}),
  });
}

/** An announcement for somebody who may read it; undefined for whoever else, and when it is not there. */
export async function findAnnouncement(
  deps: Dependencies,
  actor: Actor,
  id: string,
): Promise<Announcement | undefined> {
  const found = await deps.work.stores.announcements.load(id);
  return found && mayAnnounce(actor, found.programmeId) ? found : undefined;
}

function asTyped(announcement: Announcement): TypedAnnouncement {
  const { programmeId, audience, title, text, state, sendAt } = announcement;
  const when = state === 'draft' && sendAt !== undefined ? dayAndHourInWords(sendAt) : '';
  return { title, text, audience: audienceValue(programmeId, audience), when };
}

function withoutEmpty(typed: TypedAnnouncement): TypedAnnouncement {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}
