import { randomUUID } from 'node:crypto';
import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import { filingOf } from '../../src/domain/filing.ts';
import { beginSheet } from '../../src/domain/sheet-life.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROFPLOEG_INTAKE_SHEET } from '../../src/programmes/profploeg/intake/intake-sheet.ts';
import type { TestPerson } from './activities.ts';
import { addByForm, itemsOf } from './list-talk.ts';
import type { TestBot } from './test-bot.ts';
import { guidedFile } from './trajectory-talk.ts';

const AT = new Date('2021-09-15T10:00:00Z');
const BY = { tenantId: 'gemeente', objectId: 'an', name: 'An Peeters' };

function answer(value: Answer['value']): Answer {
  return { value, by: BY, at: AT, version: 1 };
}

/** An intake sheet with these key issues at appearance and accessibility, in this order. */
export function issueAnswers(
  appearance: readonly string[],
  accessibility: readonly string[] = [],
  order: readonly string[] = [...appearance, ...accessibility],
): Dossier['answers'] {
  return {
    appearanceIssues: answer(appearance.join('\n')),
    ...(accessibility.length === 0
      ? {}
      : { accessibilityIssues: answer(accessibility.join('\n')) }),
    keyIssues: answer(order),
  };
}

/** A guidance of this municipality, guided by this panel. */
export async function guidedIn(
  bot: TestBot,
  municipality: string,
  owner: TestPerson,
  panel: Parameters<typeof guidedFile>[3] = [],
  changes: Partial<Dossier> = {},
): Promise<Dossier> {
  const found = MUNICIPALITIES.find(({ name }) => name === municipality);
  if (found === undefined) throw new Error(`There is no ${municipality}.`);
  return await guidedFile(bot, owner, { ...changes, filing: filingOf(found) }, panel);
}

/** Keeps an intake sheet of a guidance with these answers; what is only written stays unfinished. */
export async function keepIssues(
  bot: TestBot,
  application: Dossier,
  answers: Dossier['answers'],
  state: 'handedOver' | 'writing' = 'handedOver',
): Promise<void> {
  const act = { by: BY, at: AT };
  const place = {
    id: randomUUID(),
    application,
    stepId: 'intakeSheet',
    form: PROFPLOEG_INTAKE_SHEET,
  };
  const begun = beginSheet(place, act);
  await bot.deps.work.transaction(async ({ dossiers, sheets }) => {
    await dossiers.insert(begun.dossier, begun.events);
    await dossiers.save(begun.dossier, { ...begun.dossier, answers, version: 2 }, []);
    if (state === 'writing') return;
    await sheets.addVersion({ sheetId: begun.dossier.id, number: 1, answers, by: BY, at: AT });
  });
}

/** Adds an action to a guidance; resolves to its id. */
export async function anAction(
  bot: TestBot,
  expert: TestPerson,
  file: Dossier,
  text: string,
  theme = 'none',
): Promise<string> {
  await addByForm(bot, expert, file, { text, theme }, 'actions');
  const found = (await itemsOf(bot, file, 'actions')).find((item) => item.text === text);
  if (found === undefined) throw new Error(`The action “${text}” was not kept.`);
  return found.id;
}

/** Lets the municipality say whether it shares. */
export async function choose(
  bot: TestBot,
  who: TestPerson,
  { id }: Pick<Dossier, 'id'>,
  choice: 'named' | 'unnamed' | 'none',
) {
  const nonce = randomUUID();
  return await bot.press(who, 'sharing.set', { dossierId: id, choice, nonce });
}
