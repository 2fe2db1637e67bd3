import { keptLetter, type LetterPart } from '../domain/case-letter.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { returnedDraft } from '../domain/returned-draft.ts';
import { momentInWords } from '../domain/time.ts';
import type { DecisionToldView } from '../domain/views-decisions.ts';
import { decisionToldTexts } from '../texts/decision-told-texts.ts';
import { claimCodeFor } from './claim-code-for.ts';
import { newestEvent } from './decision-events.ts';
import { paragraph } from './decision-letter.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, isGuided } from './file.ts';
import { firstSheet } from './own-sheets.ts';
import { readOwnersFile } from './owners-file.ts';
import { type Means, mailLetter, type Told, tellMunicipality } from './tell-municipality.ts';
import { tellCaseworkers } from './tell-person.ts';
import { caseLine } from './views/case-line.ts';

/** What happened to a file that somebody is told of: by the version that the file had after it. */
export interface ToldVersion {
  readonly dossierId: string;
  readonly version: number;
}

export type DecisionTold =
  | ({ readonly kind: 'told' } & Told)
  /** Something else was decided since, which is told instead. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'gone' };

/**
 * Tells a municipality what was decided on its file, or that a decision was withdrawn, in the words that the
 * caseworker saw: its people in their own chats, the contact of the application by mail. Reached nowhere, the
 * caseworkers are told. Once, however often it runs; rejects when Teams or the mail has trouble.
 */
export async function tellDecision(
  deps: Dependencies,
  means: Means,
  about: ToldVersion,
): Promise<DecisionTold> {
  const found = await findTold(deps, about, 'letter');
  if (found === undefined || found === 'superseded') return { kind: found ?? 'gone' };
  const { file, event } = found;
  const letter = keptLetter(event.details.letter);
  if (letter === undefined) return { kind: 'gone' };
  const draft = returnedDraft(await deps.work.stores.dossiers.returnedFrom(file.dossier.id));
  const key = `decision-${about.dossierId}-${about.version}`;
  const view: DecisionToldView = {
    kind: 'decisionTold',
    nonce: deps.ids.uuid(),
    dossierId: file.dossier.id,
    reference: file.dossier.reference ?? '',
    letter,
    ...(draft === undefined || !isReturn(event) ? {} : { draftId: draft.id }),
    ...beginsWith(file, event),
    demonstration: file.round.demonstration,
  };
  // A code is made for the mail that goes out, not for one that went.
  const wasMailed = await deps.work.stores.mails.isSent(key);
  const extra = isReturn(event) && !wasMailed ? await claimParts(deps, draft) : [];
  const told = await tellMunicipality(deps, means, file, { key, view, letter, extra });
  if (told.people === 0 && !told.mailed)
    await tellUnreached(deps, means, file, key, 'municipality');
  return { kind: 'told', ...told };
}

/**
 * Mails a province about a municipality that was not let through, or that its help is not needed any more; the
 * latter only when it was asked before. A mailbox that takes no mail is told to the caseworkers.
 */
export async function mailProvince(
  deps: Dependencies,
  means: Means,
  about: ToldVersion,
): Promise<'mailed' | 'refused' | 'noAddress' | 'neverAsked' | 'superseded' | 'gone'> {
  const found = await findTold(deps, about, 'provinceLetter');
  if (found === undefined || found === 'superseded') return found ?? 'gone';
  const { file, event } = found;
  const letter = keptLetter(event.details.provinceLetter);
  const { filing, id } = file.dossier;
  if (letter === undefined || filing === undefined) return 'gone';
  const to = deps.provinces[filing.province];
  if (to === undefined) return 'noAddress';
  if (event.kind === 'decisionWithdrawn' && !(await wasAsked(deps, id, event))) return 'neverAsked';
  const mailId = provinceMailId(id, about.version);
  const mailing = { id: mailId, to, contactName: '', letter, extra: [] };
  if (await mailLetter(deps, means.letters, file, mailing)) return 'mailed';
  await tellUnreached(deps, means, file, mailId, 'province');
  return 'refused';
}

function provinceMailId(dossierId: string, version: number): string {
  return `province-${dossierId}-${version}`;
}

/** Whether the mail about the decision that was withdrawn went out. */
async function wasAsked(
  { work }: Dependencies,
  dossierId: string,
  withdrawal: DossierEvent,
): Promise<boolean> {
  const decided = await newestEvent(
    work.stores,
    dossierId,
    (event) => event.kind === 'decided' && versionOf(event) < versionOf(withdrawal),
  );
  const version = decided && versionOf(decided);
  return (
    version !== undefined && (await work.stores.mails.isSent(provinceMailId(dossierId, version)))
  );
}

/** The file as its maker reads it, with what happened; `superseded` when the same people were written to since. */
async function findTold(
  deps: Dependencies,
  { dossierId, version }: ToldVersion,
  letter: 'letter' | 'provinceLetter',
): Promise<{ readonly file: File; readonly event: DossierEvent } | 'superseded' | undefined> {
  const file = await readOwnersFile(deps, dossierId);
  const event = await newestEvent(
    deps.work.stores,
    dossierId,
    ({ details }) => details[letter] !== undefined && versionOf({ details }) >= version,
  );
  if (file === undefined || event === undefined) return undefined;
  return versionOf(event) === version ? { file, event } : 'superseded';
}

/** Whether the file came back with what happened: its people go on in the draft. */
function isReturn({ kind, details }: DossierEvent): boolean {
  return kind === 'decided' && (details.to === 'inadmissible' || details.to === 'deferred');
}

/** What its people can begin with, when the file was selected and is still guided. */
function beginsWith(file: File, { kind, details }: DossierEvent): Pick<DecisionToldView, 'sheet'> {
  const { trajectory } = file.programme;
  const isSelected = kind === 'decided' && details.to === 'selected' && isGuided(file);
  const step = isSelected && trajectory !== undefined ? firstSheet(trajectory) : undefined;
  return step === undefined ? {} : { sheet: { stepId: step.id, title: step.title } };
}

function versionOf({ details }: Pick<DossierEvent, 'details'>): number {
  return Number(details.version ?? 0);
}

/** How somebody takes over in Teams what came in on paper. Only in the mail, which goes to the contact alone. */
async function claimParts(
  deps: Dependencies,
  draft: Dossier | undefined,
): Promise<readonly LetterPart[]> {
  const code = draft && (await claimCodeFor(deps, draft));
  if (code === undefined) return [];
  const text = decisionToldTexts.claim(code.text, momentInWords(code.until));
  return [paragraph(text)];
}

async function tellUnreached(
  deps: Dependencies,
  { messenger }: Means,
  file: File,
  key: string,
  who: 'municipality' | 'province',
): Promise<void> {
  const view = { kind: 'decisionUnreached', line: caseLine(deps, file), who } as const;
  await tellCaseworkers(deps, messenger, file.programme.id, { key, view });
}
