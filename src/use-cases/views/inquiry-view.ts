import type { Actor } from '../../domain/access.ts';
import type { Inquiry } from '../../domain/inquiry.ts';
import { isSamePerson, personKey } from '../../domain/person.ts';
import type { Notice } from '../../domain/views.ts';
import type { InquiryView } from '../../domain/views-questions.ts';
import { caseworkersOf } from '../caseworkers-of.ts';
import type { Dependencies } from '../dependencies.ts';
import { readFile } from '../file.ts';
import { suggestionsFor } from '../inquiry-suggestions.ts';
import type { FoundInquiry } from '../read-inquiry.ts';
import { fileLabel } from './file-label.ts';
import { inquiryLine } from './inquiry-line.ts';

export interface InquiryViewOptions {
  /** What the text field holds; empty when absent. */
  readonly draft?: string | undefined;
  readonly notice?: Notice | undefined;
}

/** A question with its thread. What helps to answer it is for caseworkers alone. */
export async function inquiryView(
  deps: Dependencies,
  { inquiry, role }: FoundInquiry,
  actor: Actor,
  { draft = '', notice }: InquiryViewOptions = {},
): Promise<InquiryView> {
  const isCaseworker = role === 'caseworker';
  const dossier = await dossierOf(deps, inquiry, actor);
  return {
    kind: 'inquiry',
    nonce: deps.ids.uuid(),
    role,
    line: inquiryLine(deps, inquiry),
    messages: inquiry.messages,
    version: inquiry.version,
    seenMessage: inquiry.messages.at(-1)?.number ?? 0,
    ...(inquiry.askerEmail === undefined ? {} : { askerEmail: inquiry.askerEmail }),
    ...(inquiry.assignee && isSamePerson(inquiry.assignee, actor) ? { mine: true } : {}),
    colleagues: isCaseworker ? await colleaguesFor(deps, inquiry, actor) : [],
    suggestions: isCaseworker ? await suggestionsFor(deps, inquiry) : [],
    draft,
    ...(dossier === undefined ? {} : { dossier }),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Other caseworkers of the programme who used the bot, by the key that a card sends back. */
async function colleaguesFor(
  deps: Dependencies,
  { programmeId }: Inquiry,
  actor: Actor,
): Promise<InquiryView['colleagues']> {
  const handlers = await caseworkersOf(deps, programmeId);
  return handlers
    .filter((person) => !isSamePerson(person, actor))
    .map((person) => ({ key: personKey(person), name: person.name }));
}

/** Read again for whoever looks: that the asker shows an application gives nobody more than they may read. */
async function dossierOf(
  deps: Dependencies,
  { dossierId }: Inquiry,
  actor: Actor,
): Promise<InquiryView['dossier']> {
  if (dossierId === undefined) return undefined;
  const file = await readFile(deps, deps.work.stores, actor, dossierId);
  return file && { id: dossierId, label: fileLabel(deps, file) };
}
