import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import { allQuestions } from '../../src/domain/form.ts';
import type { AnswerValue, Question } from '../../src/domain/question.ts';
import { findStep } from '../../src/domain/trajectory-rules.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import type { TestPerson } from './activities.ts';
import type { Reply } from './bot-talk.ts';
import { personOf } from './review-talk.ts';
import type { TestBot } from './test-bot.ts';

type Values = Readonly<Record<string, AnswerValue>>;

/** Begins the sheet of a step as this person, and gives it these answers of theirs; resolves to its id. */
export async function writeSheet(
  bot: TestBot,
  who: TestPerson,
  { id }: Pick<Dossier, 'id'>,
  stepId: string,
  values: Values,
): Promise<string> {
  const { sheets } = bot.deps.work.stores;
  if ((await sheets.find(id, stepId)) === undefined) {
    await bot.press(who, 'sheet.open', { dossierId: id, stepId, nonce: crypto.randomUUID() });
  }
  const sheet = await sheets.find(id, stepId);
  if (sheet === undefined) throw new Error(`${who.name} could not begin the sheet of ${stepId}.`);
  await bot.deps.work.transaction(async ({ dossiers }) => {
    const before = await dossiers.lock(sheet.id);
    if (before === undefined) throw new Error('The sheet is gone.');
    const answers = { ...before.answers };
    for (const [questionId, value] of Object.entries(values)) {
      const version = (before.answers[questionId]?.version ?? 0) + 1;
      const answer: Answer = { value, version, by: personOf(who), at: bot.deps.clock.now() };
      answers[questionId] = answer;
    }
    await dossiers.save(before, { ...before, answers, version: before.version + 1 }, []);
  });
  return sheet.id;
}

/** Something to say at every question of a step's sheet; what is given here goes first. */
export function fullAnswers(stepId: string, given: Values = {}): Values {
  const form = findStep(PROFPLOEG_TRAJECTORY, stepId)?.questions;
  if (form === undefined) throw new Error(`Step ${stepId} has no sheet.`);
  return Object.fromEntries(
    allQuestions(form).map((question) => [question.id, given[question.id] ?? answerTo(question)]),
  );
}

function answerTo(question: Question): AnswerValue {
  switch (question.kind) {
    case 'scale':
      return 4;
    case 'choice':
      return question.options[0]?.id ?? '';
    case 'choices':
      return question.options.slice(0, 2).map(({ id }) => id);
    case 'ranking':
      return Object.values(ISSUES);
    case 'shortText':
    case 'longText':
      return ISSUES[question.id] ?? question.help.goodExample ?? 'Dat weten we goed.';
    case 'municipality':
    case 'email':
    case 'phone':
    case 'date':
      throw new Error(`No sheet asks a ${question.kind}.`);
  }
}

/** What municipalities note as key issues, at the five B's. */
const ISSUES: Readonly<Record<string, string>> = {
  awarenessIssues: 'Niemand buiten de gemeente kent de kern',
  experienceIssues: 'Na de kerk is er niets meer te doen',
  appearanceIssues: 'Zeven lege panden in de Stationsstraat',
  accessibilityIssues: 'De looplijn breekt aan de Nieuwstraat',
  policyIssues: 'Er is geen trekker bij de diensten',
};

/** Hands a sheet over as this person. */
export async function handOver(bot: TestBot, who: TestPerson, sheetId: string): Promise<Reply> {
  return await bot.press(who, 'sheet.finish', { sheetId, nonce: crypto.randomUUID() });
}

/** Opens a sheet again that was handed over, and hands it over with other answers. */
export async function handOverAgain(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
  stepId: string,
  values: Values,
): Promise<string> {
  const sheet = await bot.deps.work.stores.sheets.find(file.id, stepId);
  await bot.press(who, 'sheet.reopen', { sheetId: sheet?.id ?? '', nonce: crypto.randomUUID() });
  const sheetId = await writeSheet(bot, who, file, stepId, values);
  await handOver(bot, who, sheetId);
  return sheetId;
}

/** Reads what stands in the sheet of a step. */
export async function readResult(
  bot: TestBot,
  who: TestPerson,
  { id }: Pick<Dossier, 'id'>,
  stepId: string,
  version?: number,
): Promise<Reply> {
  const which = version === undefined ? {} : { version };
  return await bot.press(who, 'sheet.result', { dossierId: id, stepId, ...which });
}
