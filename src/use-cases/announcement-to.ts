import type { Actor } from '../domain/access.ts';
import type { AnnouncementAudience } from '../domain/announcement.ts';
import { type AnnouncementCommand, audienceCalled } from '../domain/announcement-command.ts';
import type { AnnouncementFormView } from '../domain/views-announcements.ts';
import { announcementNotices } from '../texts/announcement-notices.ts';
import { announcingProgrammes, audienceChoices } from './announcement-audiences.ts';
import type { Dependencies } from './dependencies.ts';
import { editAnnouncement } from './edit-announcement.ts';

/**
 * Opens the form with what somebody typed in one message. Whom they named is chosen already; when nobody or several can
 * be meant, they choose, and that is said.
 */
export async function announcementTo(
  deps: Dependencies,
  actor: Actor,
  { to, text }: AnnouncementCommand,
): Promise<AnnouncementFormView | { readonly kind: 'unavailable' }> {
  const audience = to === '' ? '' : await audienceNamed(deps, actor, to);
  const form = await editAnnouncement(deps, { actor, typed: { text, audience } });
  if (form.kind === 'unavailable' || to === '' || audience !== '') return form;
  return { ...form, notice: announcementNotices.whichAudience(to) };
}

/** The value of the audience that is meant; empty when that is not clear. */
async function audienceNamed(deps: Dependencies, actor: Actor, to: string): Promise<string> {
  const programmes = announcingProgrammes(deps, actor);
  const rounds = await Promise.all(programmes.map(({ id }) => deps.work.stores.rounds.list(id)));
  const called = audienceCalled(to, rounds.flat(), deps.clock.now());
  if (called.kind === 'unknown') return '';
  const choices = await audienceChoices(deps, actor);
  const isMeant = (audience: AnnouncementAudience) =>
    audience.kind === called.kind &&
    (audience.kind === 'channels' ||
      (called.kind === 'makers' &&
        audience.roundId === called.roundId &&
        audience.onlyDrafts === called.onlyDrafts));
  const [only, ...others] = choices.filter(({ audience }) => isMeant(audience));
  return only === undefined || others.length > 0 ? '' : only.value;
}
