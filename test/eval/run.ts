import { basename, join } from 'node:path';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { type Judged, kernbot, plainSearch } from './support/bots-to-judge.ts';
import { judge, type Made, VERDICTS, type Verdict } from './support/judge.ts';
import { type LabelledQuestion, readLabelled } from './support/labelled-questions.ts';

// `node test/eval/run.ts [FILE…]`: what Kernbot makes of questions it never saw, beside a plain search.
const DAY = '2026-11-25';
const DATA = join(import.meta.dirname, 'questions');
/** Weights were fitted on all but the last four, thresholds chosen by the totals of all; of the last two no message was looked at. */
const FILES = [
  'tuning-1.jsonl',
  'tuning-2.jsonl',
  'tuning-3.jsonl',
  'blind.jsonl',
  'blind-2.jsonl',
  'blind-3.jsonl',
  'blind-4.jsonl',
  'blind-5.jsonl',
  'blind-6.jsonl',
];
const files =
  process.argv.length > 2 ? process.argv.slice(2) : FILES.map((name) => join(DATA, name));
for (const file of files) await evaluate(file);

interface Outcome {
  readonly question: LabelledQuestion;
  readonly made: Made;
  readonly verdict: Verdict;
}

async function evaluate(file: string): Promise<void> {
  const questions = await readLabelled(file);
  const ours = outcomes(questions, kernbot(PROGRAMMES, DAY));
  const plain = outcomes(questions, plainSearch(PROGRAMMES));
  tell(`\n${basename(file)}: ${questions.length} questions, ${entryCount()} entries`);
  for (const outcome of ours.filter(({ verdict }) => verdict !== 'rightAtOnce'))
    tell(miss(outcome));
  tell('');
  table('all', ours, plain);
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const ofKind = ({ question }: Outcome): boolean => question.kind === kind;
    table(kind, ours.filter(ofKind), plain.filter(ofKind));
  }
}

function outcomes(questions: readonly LabelledQuestion[], bot: Judged): readonly Outcome[] {
  return questions.map((question) => {
    const made = bot(question.ask);
    return { question, made, verdict: judge(question, made) };
  });
}

function table(name: string, ours: readonly Outcome[], plain: readonly Outcome[]): void {
  tell(`${name} (${ours.length})`.padEnd(22) + 'Kernbot          plain search'.padStart(32));
  for (const verdict of VERDICTS) {
    const [own, theirs] = [ours, plain].map((some) => share(some, verdict));
    tell(`  ${verdict.padEnd(20)}${own?.padStart(16)}${theirs?.padStart(18)}`);
  }
}

function share(some: readonly Outcome[], verdict: Verdict): string {
  const count = some.filter((outcome) => outcome.verdict === verdict).length;
  return `${count} (${((100 * count) / Math.max(1, some.length)).toFixed(1)}%)`;
}

function miss({ question, made, verdict }: Outcome): string {
  const ids = made.kind === 'sure' ? [made.id] : 'ids' in made ? made.ids : [];
  const wanted = question.kind === 'answerable' ? question.accept.join(' | ') : question.kind;
  return `${verdict.padEnd(18)} ${made.kind.padEnd(8)} "${question.ask.slice(0, 160)}"\n    wanted ${wanted}; got ${ids.join(', ') || '-'}`;
}

function entryCount(): number {
  return PROGRAMMES.flatMap(({ faq }) => faq).length;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
