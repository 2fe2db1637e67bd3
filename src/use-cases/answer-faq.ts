import {
  entriesIn,
  type FaqAnswer,
  type FaqOutcome,
  type KnownEntry,
  type SmallTalk,
} from '../domain/faq.ts';
import { type MaskedText, maskSensitive } from '../domain/masked-text.ts';
import { dayOf } from '../domain/time.ts';
import type { FaqView } from '../domain/views-questions.ts';
import { faqNotices } from '../texts/faq-notices.ts';
import { MASK_WORDS } from '../texts/inquiry-words.ts';
import type { Dependencies } from './dependencies.ts';
import { hasExperience } from './find-experiences.ts';
import { mainProgrammeOf } from './main-programme.ts';
import { phraseAnswer } from './phrase-answer.ts';
import { showEntry } from './shown-entry.ts';

export type FaqReply =
  | { readonly kind: 'view'; readonly view: FaqView }
  | { readonly kind: 'smallTalk'; readonly subject: SmallTalk };

export interface AskedInChat {
  readonly turnKey: string;
  readonly text: string;
  readonly askerName?: string;
  /** What the FAQ makes of the text, where that was looked up already. */
  readonly found?: FaqAnswer | undefined;
}

const MOST_OTHERS = 3;

/** What the FAQ makes of a text now. Keeps nothing. */
export async function findInFaq(deps: Dependencies, text: string): Promise<FaqAnswer> {
  return (await deps.faq.current()).find(text, dayOf(deps.clock.now()));
}

/**
 * Answers a question from the FAQ, and keeps the question (masked, without who asked) to learn what is still to
 * be written. The same turn twice is kept once. Small talk is kept nowhere. With the name of who asks, a sure
 * answer may come in the words of the language model.
 */
export async function answerFaq(
  deps: Dependencies,
  { turnKey, text, askerName, found: given }: AskedInChat,
): Promise<FaqReply> {
  const found = given ?? (await findInFaq(deps, text));
  if (found.kind === 'smallTalk') return found;
  const masked = maskSensitive(text, MASK_WORDS);
  const outcome = found.kind === 'foreign' ? 'unknown' : found.kind;
  const askedId = deps.ids.hash(`asked ${turnKey}`).slice(0, 32);
  await deps.work.stores.asked.add({
    id: askedId,
    text: masked.text,
    outcome,
    ...(found.kind === 'sure' ? { entryId: found.found.entry.id } : {}),
    at: deps.clock.now(),
  });
  const plain = await view(deps, found, { askedId, outcome, masked });
  if (found.kind !== 'sure' || askerName === undefined) return { kind: 'view', view: plain };
  return {
    kind: 'view',
    view: await phraseAnswer(deps, plain, found.others, { text, askerName }),
  };
}

/**
 * Shows one entry; from a choice, or from what came nearest, it counts as what was meant. Undefined when it is not
 * published any more.
 */
export async function openFaqEntry(
  deps: Dependencies,
  { entryId, askedId }: { readonly entryId: string; readonly askedId?: string },
): Promise<FaqView | undefined> {
  const finder = await deps.faq.current();
  const known = finder.get(entryId);
  if (known === undefined) return undefined;
  const asked = askedId === undefined ? undefined : await deps.work.stores.asked.get(askedId);
  const isChoice = asked !== undefined && asked.outcome !== 'sure';
  if (isChoice) await deps.work.stores.asked.choose(asked.id, entryId);
  const others = (known.entry.related ?? []).map((id) => finder.get(id));
  return {
    ...(await sure(
      deps,
      known,
      others.filter((other) => other !== undefined),
    )),
    ...(asked === undefined ? {} : { askedId: asked.id }),
  };
}

/**
 * Notes whether an answer helped. One that did not is followed by what else may be meant and the way to people;
 * one that did stays where it is. Undefined when the entry or the question is gone.
 */
export async function rateFaqAnswer(
  deps: Dependencies,
  {
    askedId,
    entryId,
    helpful,
  }: { readonly askedId: string; readonly entryId: string; readonly helpful: boolean },
): Promise<FaqView | undefined> {
  const finder = await deps.faq.current();
  const known = finder.get(entryId);
  const asked = await deps.work.stores.asked.get(askedId);
  if (known === undefined || asked === undefined) return undefined;
  if (helpful && asked.outcome !== 'sure') await deps.work.stores.asked.choose(asked.id, entryId);
  await deps.work.stores.asked.rate(asked.id, helpful);
  if (helpful) return { ...(await sure(deps, known, [])), notice: faqNotices.helped };
  const found = await findInFaq(deps, asked.text);
  const others = entriesIn(found).filter((other) => other.entry.id !== entryId);
  return {
    kind: 'faq',
    nonce: deps.ids.uuid(),
    outcome: others.length === 0 || found.kind === 'unknown' ? 'unknown' : 'doubt',
    askedId: asked.id,
    others: choices(others),
    organisation: organisationOf(deps, [known]),
    notice: faqNotices.notHelped,
  };
}

async function view(
  deps: Dependencies,
  found: Exclude<FaqAnswer, { kind: 'smallTalk' }>,
  asked: { readonly askedId: string; readonly outcome: FaqOutcome; readonly masked: MaskedText },
): Promise<FaqView> {
  const { askedId, outcome, masked } = asked;
  const notice = masked.kinds.length === 0 ? {} : { notice: faqNotices.masked(masked.kinds) };
  if (found.kind === 'sure') {
    return { ...(await sure(deps, found.found, found.others)), askedId, ...notice };
  }
  const near = entriesIn(found);
  const [guess] = found.kind === 'doubt' && found.firstIsShown ? near : [];
  return {
    kind: 'faq',
    nonce: deps.ids.uuid(),
    outcome,
    askedId,
    ...(guess === undefined ? {} : { entry: await showEntry(deps, guess) }),
    others: choices(near.filter((one) => one !== guess)),
    organisation: organisationOf(deps, near),
    ...(found.kind === 'foreign' ? { language: found.language } : {}),
    ...(guess === undefined && found.kind !== 'foreign' && (await hasExperience(deps, masked.text))
      ? { experiences: true as const }
      : {}),
    ...notice,
  };
}

async function sure(
  deps: Dependencies,
  known: KnownEntry,
  others: readonly KnownEntry[],
): Promise<FaqView> {
  return {
    kind: 'faq',
    nonce: deps.ids.uuid(),
    outcome: 'sure',
    entry: await showEntry(deps, known),
    others: choices(others),
    organisation: organisationOf(deps, [known]),
  };
}

function choices(entries: readonly KnownEntry[]): FaqView['others'] {
  return entries.slice(0, MOST_OTHERS).map(({ entry: { id, question } }) => ({ id, question }));
}

/** Who answers what the bot does not: the organisation of the programme that all of this is about. */
function organisationOf(deps: Dependencies, near: readonly KnownEntry[]): string {
  const ids = new Set(near.map((known) => known.programmeId));
  const only = ids.size === 1 ? deps.programmes.find(({ id }) => ids.has(id)) : undefined;
  return (only ?? mainProgrammeOf(deps.programmes)).organisation;
}
