import type { Step } from '../../../src/domain/form.ts';
import type { Question } from '../../../src/domain/question.ts';
import { overviewTexts } from '../../../src/texts/overview-texts.ts';
import { questionLabel, stepTexts } from '../../../src/texts/step-texts.ts';
import { FORM, type SampleAnswers } from './sample-application.ts';
import type { TeamsClient } from './teams-client.ts';

/** Fills in every question of the card that is open and that has an answer; the others stay as they are. */
export async function fillStep(
  client: TeamsClient,
  step: Step,
  answers: SampleAnswers,
): Promise<void> {
  for (const question of step.questions) {
    const answer = answers[question.id];
    if (answer !== undefined && (await client.hasInput(questionLabel(question)))) {
      await fillQuestion(client, question, answer);
    }
  }
}

/** From the first step's card to the overview, with "Volgende" on every card. */
export async function fillAllSteps(client: TeamsClient, answers: SampleAnswers): Promise<void> {
  for (const [index, step] of FORM.steps.entries()) {
    await client.waitForBotText(`Stap ${index + 1} van`, { fresh: false });
    await fillStep(client, step, answers);
    await client.clickAction(stepTexts.next);
    await client.waitForBotText(stepText(index + 2));
  }
}

/** Text that only the card with this number has. */
export function stepText(number: number): string {
  return number > FORM.steps.length ? overviewTexts.title : `Stap ${number} van`;
}

export function stepOf(id: string): Step {
  const step = FORM.steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

async function fillQuestion(
  client: TeamsClient,
  question: Question,
  answer: string | readonly string[],
): Promise<void> {
  const label = questionLabel(question);
  const isChoice = typeof answer !== 'string' || question.kind === 'municipality';
  await (isChoice ? client.chooseOption(label, answer) : client.fillInput(label, answer));
}
