import { lastRequest } from '../domain/more-information.ts';
import { openRemarks, waitsForMore } from '../domain/remark.ts';
import type { MoreAskedView, MoreRecalledView, MoreUnreachedView } from '../domain/views-review.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { howToAnswer, moreAskedLetter } from './more-asked-letter.ts';
import { readOwnersFile } from './owners-file.ts';
import { type Means, tellMunicipality, tellPeople } from './tell-municipality.ts';
import { tellCaseworkers } from './tell-person.ts';
import { caseLine } from './views/case-line.ts';

export type MoreAskedTold =
  /** People who know it from their own chat, and whether the contact was mailed. */
  | { readonly kind: 'asked' | 'recalled'; readonly people: number; readonly mailed: boolean }
  /** It was answered, decided or withdrawn meanwhile. */
  | { readonly kind: 'over' }
  | { readonly kind: 'gone' };

/**
 * Tells a municipality what is asked of it now, or that nothing is any more: its people in their own chats, and the
 * contact of the application by mail. Reached nowhere, the caseworkers are told. Once per request, however often it
 * runs; rejects when Teams or the mail has trouble.
 */
export async function tellMoreAsked(
  deps: Dependencies,
  means: Means,
  { dossierId, version }: { readonly dossierId: string; readonly version: number },
): Promise<MoreAskedTold> {
  const file = await readOwnersFile(deps, dossierId);
  if (file === undefined) return { kind: 'gone' };
  const { dossier } = file;
  if (waitsForMore(dossier)) return await tellAsked(deps, means, file);
  const isRecalled = dossier.state === 'submitted' && lastRequest(dossier) === 'recalled';
  return isRecalled ? await tellRecalled(deps, means, file, version) : { kind: 'over' };
}

async function tellAsked(deps: Dependencies, means: Means, file: File): Promise<MoreAskedTold> {
  const { dossier, round } = file;
  const asked = openRemarks(dossier);
  const letter = moreAskedLetter(deps, file, asked);
  // Of two requests in a row the second tells of both, so that the first need not be told any more.
  const key = `ask-more-${dossier.id}-${deps.ids.hash(asked.map(({ id }) => id).join()).slice(0, 16)}`;
  const view: MoreAskedView = {
    kind: 'moreAsked',
    nonce: deps.ids.uuid(),
    dossierId: dossier.id,
    reference: dossier.reference ?? '',
    demonstration: round.demonstration,
    letter,
  };
  const wasMailed = await deps.work.stores.mails.isSent(key);
  const extra = wasMailed ? [] : await howToAnswer(deps, file);
  const told = await tellMunicipality(deps, means, file, { key, view, letter, extra });
  if (told.people === 0 && !told.mailed) {
    const by = asked.at(-1)?.by.name ?? '';
    const unreached: MoreUnreachedView = { kind: 'moreUnreached', line: caseLine(deps, file), by };
    await tellCaseworkers(deps, means.messenger, file.programme.id, { key, view: unreached });
  }
  return { kind: 'asked', ...told };
}

/** Whoever was only mailed may answer by mail: a caseworker who takes a request back knows that. */
async function tellRecalled(
  deps: Dependencies,
  { messenger }: Means,
  file: File,
  version: number,
): Promise<MoreAskedTold> {
  const { dossier, programme, round } = file;
  const view: MoreRecalledView = {
    kind: 'moreRecalled',
    nonce: deps.ids.uuid(),
    dossierId: dossier.id,
    reference: dossier.reference ?? '',
    municipality: caseLine(deps, file).municipality,
    programmeName: programme.name,
    demonstration: round.demonstration,
  };
  const key = `recalled-${dossier.id}-${version}`;
  const people = await tellPeople(deps, messenger, dossier, { key, view });
  return { kind: 'recalled', people, mailed: false };
}
