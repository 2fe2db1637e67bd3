import type { DecisionReason } from '../../domain/admissibility.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { DossierEvent } from '../../domain/dossier-event.ts';
import { differingExcerpts, excerptOf } from '../../domain/excerpt.ts';
import { type Form, findQuestion, presentQuestionId } from '../../domain/form.ts';
import type { ReviewSetup } from '../../domain/programme.ts';
import type { AnswerValue, Question } from '../../domain/question.ts';
import { detailOf, type ToldEvent } from '../../domain/told-event.ts';
import { withoutAbsent } from '../../domain/without-absent.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';

/** Characters of an answer in a sentence. */
const EXCERPT = 120;

/** An event with the answers, labels and names that it is about. */
export async function toldEvent(
  deps: Dependencies,
  file: File,
  event: DossierEvent,
  toCaseworkers: boolean,
): Promise<ToldEvent> {
  const [answers, round, reference] = await Promise.all([
    answersOf(deps, file, event),
    roundOf(deps, event),
    referenceOf(deps, event),
  ]);
  const { whole, intake, dossier } = file;
  const question = questionOf(whole, detailOf(event, 'question'))?.shortLabel;
  const questions = detailOf(event, 'questions')?.split(',');
  return {
    kind: event.kind,
    details: event.details,
    by: event.by.name,
    toCaseworkers,
    ...answers,
    ...withoutAbsent({
      question,
      questions: questions?.map((id) => questionOf(whole, id)?.shortLabel ?? id),
      round,
      reference,
      person: personOf(dossier, detailOf(event, 'objectId')),
      self: detailOf(event, 'objectId') === event.by.objectId ? (true as const) : undefined,
      check: intake.review.checks.find(({ id }) => id === detailOf(event, 'check'))?.label,
      reason: reasonLabel(intake.review, detailOf(event, 'reason')),
    }),
  };
}

/** A reason for a decision; undefined for one that the programme does not have. */
export function reasonOf(
  { inadmissible, deferred, notSelected }: ReviewSetup,
  reasonId: string | undefined,
): DecisionReason | undefined {
  const reasons = [...inadmissible, ...deferred, ...notSelected];
  return reasons.find(({ id }) => id === reasonId);
}

/** Its label. */
export function reasonLabel(review: ReviewSetup, reasonId: string | undefined): string | undefined {
  return reasonOf(review, reasonId)?.label;
}

/** The question of the present form, also by the id it had in an earlier version. */
function questionOf(form: Form, id: string | undefined): Question | undefined {
  if (id === undefined) return undefined;
  return findQuestion(form, presentQuestionId(form, id));
}

/** Of these events `version` is the number of an answer. */
const ABOUT_AN_ANSWER: ReadonlySet<DossierEvent['kind']> = new Set([
  'answered',
  'cleared',
  'resolved',
]);

/** What the answer was before and after: numbers count up from 1, so the one before has the number before. */
async function answersOf(
  deps: Dependencies,
  { dossier, whole }: File,
  event: DossierEvent,
): Promise<Pick<ToldEvent, 'before' | 'after'>> {
  const id = detailOf(event, 'question');
  const version = Number(event.details.version);
  if (id === undefined || !ABOUT_AN_ANSWER.has(event.kind)) return {};
  const { dossiers } = deps.work.stores;
  const [before, after] = await Promise.all([
    version > 1 ? dossiers.answerAt(dossier.id, id, version - 1) : undefined,
    dossiers.answerAt(dossier.id, id, version),
  ]);
  const question = questionOf(whole, id);
  const [old, now] = [inWords(deps, question, before), inWords(deps, question, after)];
  if (old !== undefined && now !== undefined) return differingExcerpts(old, now, EXCERPT);
  return withoutAbsent({
    before: old && excerptOf(old, EXCERPT),
    after: now && excerptOf(now, EXCERPT),
  });
}

function inWords(
  { municipalities }: Dependencies,
  question: Question | undefined,
  value: AnswerValue | undefined,
): string | undefined {
  if (value === undefined || value === '') return undefined;
  return question === undefined ? String(value) : answerText(question, value, municipalities);
}

async function roundOf(deps: Dependencies, event: DossierEvent): Promise<string | undefined> {
  const id = detailOf(event, 'round');
  return id === undefined ? undefined : ((await deps.work.stores.rounds.get(id))?.name ?? id);
}

/** Of these events `from` is the id of the file that this one was made of. */
const MADE_OF_ANOTHER: ReadonlySet<DossierEvent['kind']> = new Set(['copied', 'returned']);

async function referenceOf(deps: Dependencies, event: DossierEvent): Promise<string | undefined> {
  const own = detailOf(event, 'reference');
  const from = detailOf(event, 'from');
  if (from === undefined || !MADE_OF_ANOTHER.has(event.kind)) return own;
  return (await deps.work.stores.dossiers.load(from))?.reference;
}

function personOf(dossier: Dossier, objectId: string | undefined): string | undefined {
  const people = [
    dossier.owner,
    ...dossier.colleagues,
    ...Object.values(dossier.answers).map(({ by }) => by),
  ];
  return people.find((person) => person.objectId === objectId)?.name || undefined;
}
