import type { Province } from '../../src/domain/municipality.ts';
import type { FiguresView } from '../../src/domain/views-figures.ts';
import { asActor } from '../../src/use-cases/dependencies.ts';
import { showFigures } from '../../src/use-cases/show-figures.ts';
import { TENANT, testPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import { buttonTitles, cardInputs, findButton } from '../support/card-client.ts';
import { dossierIdOf, startDraft } from '../support/filled-draft.ts';
import { fieldsOf } from '../support/read-card.ts';
import { type Application2021, ROUND_2021 } from '../support/round-2021.ts';
import type { TestBot } from '../support/test-bot.ts';
import { CONTROL_2021 } from './minister-2021.ts';

/** Who judges in the replay; the bot has to be started with them as a caseworker. */
export const JUDGE = testPerson('Kato Claes', '7c1e4a90-3b52-4d8f-a6e7-10f5c9b2ca5e');
export const JUDGE_SETTING = { tenantId: TENANT, objectId: JUDGE.aadObjectId };
export const FIRST_ROUND = 'profploeg-2021-1';
export const SECOND_ROUND = 'profploeg-2021-2';

/** Before the first application. */
const BEGINS = new Date('2021-06-28T06:00:00Z');
/** Judging began once the round was over. */
const JUDGED = new Date('2021-08-23T08:00:00Z');

export interface Replayed {
  readonly sent: readonly { readonly municipality: string; readonly reply: string }[];
  readonly first: FiguresView;
  readonly second: FiguresView;
  readonly total: FiguresView;
}

/**
 * Plays the first round of 2021 against a bot: every municipality fills in the form on cards and sends it at its
 * own moment, then a caseworker judges and selects on cards. Resolves to what "cijfers" says afterwards.
 */
export async function replay2021(
  bot: TestBot,
  tell: (line: string) => void = () => undefined,
): Promise<Replayed> {
  const sent: { municipality: string; reply: string }[] = [];
  const files = new Map<Application2021, string>();
  const inOrder = [...ROUND_2021].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
  for (const [index, application] of inOrder.entries()) {
    const { dossierId, reply } = await apply(bot, application, index);
    files.set(application, dossierId);
    sent.push({ municipality: application.municipality, reply });
    tell(`${application.sentAt.toISOString()} ${application.municipality}: ${reply}`);
  }
  bot.setNow(JUDGED.toISOString());
  for (const [application, dossierId] of files) await judge(bot, application, dossierId, tell);
  await selectAll(bot, tell);
  return {
    sent,
    first: await figuresOf(bot, FIRST_ROUND),
    second: await figuresOf(bot, SECOND_ROUND),
    total: await figuresOf(bot, undefined),
  };
}

async function apply(
  bot: TestBot,
  application: Application2021,
  index: number,
): Promise<{ dossierId: string; reply: string }> {
  const end = String(index + 1).padStart(12, '0');
  const person = testPerson(application.contact, `7c1e4a90-3b52-4d8f-a6e7-${end}`);
  bot.setNow(BEGINS.toISOString());
  let reply = await startDraft(bot, person);
  const dossierId = dossierIdOf(reply);
  for (let steps = 0; findButton(reply.card, 'Indienen') === undefined; steps++) {
    if (steps > 20) throw new Error(`no end to the form: ${buttonTitles(reply.card).join(', ')}`);
    reply = await bot.click(person, reply.card, 'Volgende', typedOn(reply.card, application));
  }
  bot.setNow(application.sentAt.toISOString());
  reply = await bot.click(person, reply.card, 'Indienen');
  const reference = /PP-\d{4}-\d{4,}/.exec(reply.all)?.[0];
  if (reference === undefined) throw new Error(`${application.municipality} was not sent`);
  return { dossierId, reply: reference };
}

function typedOn(card: unknown, { answers }: Application2021): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fieldsOf(card).flatMap(({ questionId }) => {
      const value = answers[questionId];
      return value === undefined ? [] : [[questionId, [value].flat().join(',')]];
    }),
  );
}

const DECISIONS = {
  selected: 'admissible',
  inadmissible: 'inadmissible',
  deferred: 'deferred',
} as const;
const REASONS = { inadmissible: 'too-little-information', deferred: 'not-clear-enough' } as const;

async function judge(
  bot: TestBot,
  { outcome, municipality }: Application2021,
  dossierId: string,
  tell: (line: string) => void,
): Promise<void> {
  // What came in late waits for the second round.
  if (outcome === 'late') return;
  const decision = DECISIONS[outcome];
  await goThroughList(bot, dossierId, outcome === 'selected' ? 'yes' : 'no');
  const form = await bot.press(JUDGE, 'decision.form', { dossierId });
  const reason = outcome === 'selected' ? {} : { reason: REASONS[outcome] };
  const checked = await clickVerb(bot, form, 'decision.check', { decision, ...reason });
  if (outcome !== 'selected') await clickVerb(bot, checked, 'decision.send');
  tell(`${municipality}: ${decision}`);
}

/** Answers every point of the list for admissibility the same way, on as many cards as it takes. */
async function goThroughList(bot: TestBot, dossierId: string, found: 'yes' | 'no'): Promise<void> {
  let reply = await bot.press(JUDGE, 'review.checks', { dossierId });
  for (let pages = 0; pages < 5; pages++) {
    const points = Object.keys(cardInputs(reply.card)).filter((id) => id.includes(':met.'));
    if (points.length === 0) return;
    const typed = Object.fromEntries(points.map((id) => [id, found]));
    reply = await clickVerb(bot, reply, 'review.saveChecks', typed);
  }
}

/** Selects every admissible file of the first round, as a list. */
async function selectAll(bot: TestBot, tell: (line: string) => void): Promise<void> {
  for (let pages = 0; pages < 5; pages++) {
    const form = await bot.press(JUDGE, 'selection.form', { roundId: FIRST_ROUND });
    const files = choicesOf(form.card, 'files');
    if (files.length === 0) return;
    const chosen = { files: files.join(','), decision: 'selected' };
    const preview = await clickVerb(bot, form, 'selection.check', chosen);
    await clickVerb(bot, preview, 'selection.send');
    tell(`${files.length} selected`);
  }
  throw new Error('files stay admissible');
}

/** Presses the button of a verb on the card of a reply. */
async function clickVerb(
  bot: TestBot,
  reply: Reply,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const button = buttonTitles(reply.card)
    .map((title) => findButton(reply.card, title))
    .find((found) => found?.verb === verb);
  if (button === undefined) throw new Error(`no ${verb} on the card: ${reply.all.slice(0, 2000)}`);
  const inputs = { ...cardInputs(reply.card), ...typed };
  return await bot.press(JUDGE, verb, button.data, inputs);
}

function choicesOf(card: unknown, inputId: string): readonly string[] {
  const values: string[] = [];
  JSON.stringify(card, (_key, part) => {
    if (part?.id === inputId && Array.isArray(part.choices)) {
      for (const { value } of part.choices) values.push(String(value));
    }
    return part;
  });
  return values;
}

async function figuresOf(bot: TestBot, roundId: string | undefined): Promise<FiguresView> {
  const { aadObjectId: objectId, name } = JUDGE;
  const actor = await asActor(bot.deps, { tenantId: TENANT, objectId, name });
  const where = { scope: 'personal', conversationId: '' } as const;
  const view = await showFigures(bot.deps, { actor, where, ...(roundId ? { roundId } : {}) });
  if (view.kind !== 'figures') throw new Error(`no figures: ${view.kind}`);
  return view;
}

/** What differs from the minister's answer, in words; empty when nothing does. */
export function differencesFromMinister({ first, second }: Replayed): readonly string[] {
  const said = CONTROL_2021;
  const found: readonly (readonly [string, number, number])[] = [
    ['received', said.received, first.tally.received],
    ['inadmissible', said.inadmissible, first.tally.inadmissible],
    ['deferred', said.deferred, first.tally.deferred],
    ['selected', said.selected, first.tally.selected],
    ['centre cities selected', said.centreCitiesSelected, first.tally.selectedCentreCities],
    ['late', said.late, second.tally.received],
    ...Object.entries(said.provinces).map(
      ([province, files]) =>
        [province, files, tallyOf(first, province as Province)?.received ?? 0] as const,
    ),
    ...Object.entries(said.selectedIn).map(
      ([province, files]) =>
        [
          `${province}, selected`,
          files,
          tallyOf(first, province as Province)?.selected ?? 0,
        ] as const,
    ),
  ];
  const wrong = found.filter(([, answer, counted]) => answer !== counted);
  const sums = first.controls.filter(({ addsUp }) => !addsUp);
  return [
    ...wrong.map(
      ([what, answer, counted]) => `${what}: the minister said ${answer}, counted ${counted}`,
    ),
    ...sums.map((sum) => `a sum does not add up: ${JSON.stringify(sum)}`),
  ];
}

function tallyOf({ provinces }: FiguresView, province: Province) {
  return provinces.find((one) => one.province === province)?.tally;
}
