import type { Programme } from '../domain/programme.ts';
import type { RoundData } from '../domain/round.ts';
import { checkForm, repeated } from './check-form.ts';
import { checkReminders } from './check-reminders.ts';
import { checkReview } from './check-review.ts';
import { checkTrajectory } from './check-trajectory.ts';
import { PROGRAMME_SCHEMA } from './programme-schema.ts';

/**
 * What is wrong with the programmes' data, one English sentence per problem; empty when all is well.
 * Meant for the start of the process: data with problems must not serve anybody.
 */
export function checkProgrammes(programmes: readonly Programme[]): string[] {
  return [
    ...programmes.flatMap((programme) => checkProgramme(programme)),
    ...checkAcross(programmes),
  ];
}

function checkProgramme(programme: Programme): readonly string[] {
  const read = PROGRAMME_SCHEMA.safeParse(programme);
  const shape = read.success
    ? []
    : read.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  const { intake } = programme;
  const content =
    intake.kind === 'form'
      ? [
          ...checkForm(intake.form),
          ...checkRounds(intake.rounds),
          ...checkReview(intake.review, intake.form),
        ]
      : [];
  return [
    ...shape,
    ...content,
    ...checkTrajectory(programme),
    ...checkReminders(programme),
    ...checkFirstFaq(programme),
  ].map((problem) => `programme "${programme.id}": ${problem}`);
}

function checkFirstFaq({ faq, firstFaq = [] }: Programme): readonly string[] {
  const known = new Set(faq.map((entry) => entry.id));
  return firstFaq
    .filter((id) => !known.has(id))
    .map((id) => `shows FAQ entry "${id}" first, which it does not have`);
}

function checkRounds(rounds: readonly RoundData[]): readonly string[] {
  return rounds.flatMap((round, index) => {
    const previous = rounds[index - 1];
    return [
      ...(round.opensOn > round.deadlineDay ? ['opens after its deadline'] : []),
      ...(round.guidanceFrom <= round.deadlineDay ? ['starts guidance before its deadline'] : []),
      ...(previous !== undefined && previous.deadlineDay >= round.deadlineDay
        ? [`comes after "${previous.id}" but has no later deadline`]
        : []),
    ].map((problem) => `round "${round.id}" ${problem}`);
  });
}

function checkAcross(programmes: readonly Programme[]): readonly string[] {
  const intakes = programmes.flatMap(({ intake }) => (intake.kind === 'form' ? [intake] : []));
  const unique: readonly (readonly [string, readonly string[]])[] = [
    ['programme', programmes.map((programme) => programme.id)],
    ['form', intakes.map((intake) => intake.form.id)],
    ['reference prefix', intakes.map((intake) => intake.referencePrefix)],
    ['round', intakes.flatMap((intake) => intake.rounds.map((round) => round.id))],
    ['guide', programmes.flatMap(({ guides }) => guides.map((guide) => guide.id))],
    ['FAQ entry', programmes.flatMap(({ faq }) => faq.map((entry) => entry.id))],
    ['unanswered topic', programmes.flatMap(({ unanswered }) => unanswered.map(({ id }) => id))],
    ['FAQ phrasing', programmes.flatMap(phrasings)],
  ];
  return unique.flatMap(([what, values]) =>
    repeated(values).map((value) => `${what} "${value}" occurs twice`),
  );
}

/** A phrasing that two entries share, or that is said to be left open, could never be answered surely. */
function phrasings({ faq, unanswered }: Programme): readonly string[] {
  return [
    ...faq.flatMap((entry) => [entry.question, ...entry.alternatives]),
    ...unanswered.flatMap((topic) => topic.phrasings),
  ];
}
