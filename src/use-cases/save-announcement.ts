import type { Actor } from '../domain/access.ts';
import type { Announcement } from '../domain/announcement.ts';
import {
  changeAnnouncement,
  mayAnnounce,
  writeAnnouncement,
} from '../domain/announcement-change.ts';
import {
  type AnnouncementDraft,
  type AudienceChoice,
  readTypedAnnouncement,
  type TypedAnnouncement,
} from '../domain/announcement-input.ts';
import type { Stores } from '../domain/ports.ts';
import { ok } from '../domain/result.ts';
import type { AnnouncementFormView, AnnouncementView } from '../domain/views-announcements.ts';
import { announcementNotices } from '../texts/announcement-notices.ts';
import { audienceChoices } from './announcement-audiences.ts';
import { rulesOf } from './announcement-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { announcementFormView } from './views/announcement-form-view.ts';
import { announcementView } from './views/announcement-view.ts';

export interface SaveAnnouncementInput {
  readonly turnKey: string;
  readonly actor: Actor;
  /** The draft that is changed; absent for a new one. */
  readonly announcementId?: string | undefined;
  /** Of the draft on the card; 0 for a new one. */
  readonly version: number;
  readonly typed: TypedAnnouncement;
}

type Outcome =
  | { readonly id: string }
  | { readonly refused: 'unavailable' | 'state' | 'changed'; readonly by: string };

/**
 * Keeps an announcement as a draft and shows it as its readers will see it, with how many they are. What cannot go
 * out comes back as the form, with everything that was typed and why. Nothing is sent.
 */
export async function saveAnnouncement(
  deps: Dependencies,
  input: SaveAnnouncementInput,
): Promise<AnnouncementView | AnnouncementFormView | { readonly kind: 'unavailable' }> {
  const { actor, announcementId, typed, version } = input;
  const choices = await audienceChoices(deps, actor);
  if (choices.length === 0) return { kind: 'unavailable' };
  const draft = announcementId === undefined ? {} : { draft: { id: announcementId, version } };
  const read = readTypedAnnouncement(typed, {
    choices,
    rulesOf: (programmeId) => rulesOf(deps, programmeId),
    now: deps.clock.now(),
  });
  if (!read.ok) {
    return announcementFormView(deps, { choices, typed, problems: read.reason, ...draft });
  }
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    keep(deps, stores, input, read.value),
  );
  if ('refused' in outcome) return await refusedForm(deps, input, choices, outcome);
  const kept = await deps.work.stores.announcements.load(outcome.id);
  return kept === undefined ? { kind: 'unavailable' } : await announcementView(deps, kept);
}

async function keep(
  deps: Dependencies,
  { announcements }: Stores,
  { actor, announcementId, version }: SaveAnnouncementInput,
  draft: AnnouncementDraft,
): Promise<Outcome> {
  const act = { by: actor, at: deps.clock.now() };
  if (announcementId === undefined) {
    const written = writeAnnouncement(draft, deps.ids.uuid(), act);
    await announcements.insert(written);
    return { id: written.id };
  }
  const known = await announcements.lock(announcementId);
  if (known === undefined || !mayAnnounce(actor, known.programmeId)) {
    return { refused: 'unavailable', by: '' };
  }
  const change = isSame(known, draft) ? ok(known) : changeAnnouncement(known, version, draft, act);
  if (!change.ok) {
    const { kind } = change.reason;
    const by = 'by' in change.reason ? change.reason.by : '';
    return { refused: kind === 'changed' ? 'changed' : 'state', by };
  }
  if (change.value !== known) await announcements.save(change.value);
  return { id: known.id };
}

/** Looking at a draft once more is no change. */
function isSame(known: Announcement, draft: AnnouncementDraft): boolean {
  const content = ({ programmeId, audience, title, text, sendAt }: AnnouncementDraft) =>
    JSON.stringify([programmeId, audience, title, text, sendAt]);
  return known.state === 'draft' && content(known) === content(draft);
}

/** What a colleague did with the draft meanwhile; what was typed stays, and can be kept as it is after that. */
async function refusedForm(
  deps: Dependencies,
  { announcementId = '', typed }: SaveAnnouncementInput,
  choices: readonly AudienceChoice[],
  outcome: Extract<Outcome, { refused: string }>,
): Promise<AnnouncementFormView | { readonly kind: 'unavailable' }> {
  if (outcome.refused === 'unavailable') return { kind: 'unavailable' };
  const now = await deps.work.stores.announcements.load(announcementId);
  const isDraft = now?.state === 'draft';
  const notice = isDraft
    ? announcementNotices.changedMeanwhile(outcome.by)
    : announcementNotices.goneOutMeanwhile(outcome.by);
  // Of one that is no draft any more what was typed becomes a new one.
  const draft = now && isDraft ? { draft: { id: now.id, version: now.version } } : {};
  return announcementFormView(deps, { choices, typed, notice, ...draft });
}
