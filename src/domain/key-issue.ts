import type { Dossier } from './dossier.ts';
import { allQuestions, type Form, stepOfQuestion } from './form.ts';
import type { NamedPerson } from './person.ts';
import type { RankingQuestion } from './question.ts';
import { issuesOf, rankedNow } from './ranking.ts';
import { answersIn } from './sheet-form.ts';
import { type Theme, themesIn } from './theme.ts';
import { allSteps, type StepRule, type TrajectoryRules } from './trajectory-rules.ts';

/** What holds a municipality back most, or can help it on, as it stands in its intake sheet. */
export interface KeyIssue {
  readonly text: string;
  /** The cluster in which it was noted. */
  readonly part: string;
  /** 1 is the most important. */
  readonly rank: number;
}

/** The step in whose sheet key issues are noted and put in order; undefined for a guidance without. */
export function keyIssueStep(rules: TrajectoryRules): StepRule | undefined {
  return allSteps(rules).find(
    ({ questions }) => questions !== undefined && rankingIn(questions) !== undefined,
  );
}

/** The key issues in the answers of a sheet, the most important first. */
export function keyIssuesOf(form: Form, answers: Dossier['answers']): readonly KeyIssue[] {
  const question = rankingIn(form);
  if (question === undefined) return [];
  const present = answersIn(form, answers);
  const issues = issuesOf(question, present);
  const order = rankedNow(question, present)?.order ?? issues.map(({ text }) => text);
  return order.map((text, index) => {
    const from = issues.find((issue) => issue.text === text)?.from ?? '';
    return { text, part: stepOfQuestion(form, from)?.title ?? '', rank: index + 1 };
  });
}

function rankingIn(form: Form): RankingQuestion | undefined {
  return allQuestions(form).find((question) => question.kind === 'ranking');
}

/** The theme that somebody gave a key issue; without a theme its words decide again. Choices are only ever added. */
export interface ThemeChoice {
  readonly issueId: string;
  /** The application whose key issue it is. */
  readonly dossierId: string;
  readonly theme?: string;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** The themes of a key issue: the one that somebody gave it, else those that its words speak of. */
export function themesOfIssue(
  themes: readonly Theme[],
  text: string,
  chosen?: Pick<ThemeChoice, 'theme'>,
): readonly Theme[] {
  const given = themes.find(({ id }) => id === chosen?.theme);
  return given === undefined ? themesIn(themes, text) : [given];
}
