import { isOnPaper } from '../../domain/access.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { contactQuestion } from '../../domain/form.ts';
import type { PanelMember } from '../../domain/review.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { CasePeople, CasePerson } from '../../domain/views-cases.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { peopleTexts } from '../../texts/case-people-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';

/** Who has to do with a file: who made it, whom to call, who handles it, who guides. */
export async function casePeople(deps: Dependencies, file: File): Promise<CasePeople> {
  const { dossier } = file;
  const groups = [
    { title: peopleTexts.contact, people: contactOf(deps, file) },
    { title: peopleTexts.municipality, people: ownPeople(dossier) },
    { title: peopleTexts.caseworkers, people: handlersOf(dossier) },
    { title: peopleTexts.panel, people: await panelOf(deps, reviewOf(dossier).panel) },
  ];
  return { tab: 'people', groups: groups.filter(({ people }) => people.length > 0) };
}

function contactOf(deps: Dependencies, file: File): readonly CasePerson[] {
  const answers = contactAnswers(deps, file);
  if (answers.length === 0) return [];
  const name = contactQuestion(file.whole);
  const notes = answers.filter(({ id }) => id !== name?.id);
  return [
    {
      name: answers.find(({ id }) => id === name?.id)?.text ?? peopleTexts.noName,
      notes: notes.map(({ label, text }) => `${label}: ${text}`),
    },
  ];
}

/** The answers beside the municipality: who can be called about the application, and how. */
export function contactAnswers(
  deps: Dependencies,
  { dossier, whole }: File,
): readonly { readonly id: string; readonly label: string; readonly text: string }[] {
  const step = whole.steps.find(({ questions }) =>
    questions.some(({ kind }) => kind === 'municipality'),
  );
  return (step === undefined ? [] : askedInStep(step, dossier.answers))
    .filter(({ kind }) => kind !== 'municipality')
    .map((question) => {
      const value = dossier.answers[question.id]?.value ?? '';
      const text = value === '' ? '' : answerText(question, value, deps.municipalities);
      return { id: question.id, label: question.shortLabel, text };
    })
    .filter(({ text }) => text !== '');
}

function ownPeople(dossier: Dossier): readonly CasePerson[] {
  if (isOnPaper(dossier)) return [{ name: dossier.owner.name, notes: [peopleTexts.onPaper] }];
  return [
    { name: dossier.owner.name, notes: [peopleTexts.owner] },
    ...dossier.colleagues.map(({ name }) => ({
      name: name === '' ? peopleTexts.noName : name,
      notes: [peopleTexts.colleague],
    })),
  ];
}

/** Everybody who handled it, with what they did. */
function handlersOf(dossier: Dossier): readonly CasePerson[] {
  const { assignee, checks, decision } = reviewOf(dossier);
  const did: readonly (readonly [string | undefined, string])[] = [
    [assignee?.name, peopleTexts.assignee],
    ...Object.values(checks).map(({ by }) => [by.name, peopleTexts.checked] as const),
    ...dossier.remarks.map(({ by }) => [by.name, peopleTexts.asked] as const),
    [decision?.by.name, peopleTexts.decided],
  ];
  const notes = new Map<string, string[]>();
  for (const [name, what] of did) {
    if (name === undefined) continue;
    const known = notes.get(name) ?? [];
    notes.set(name, known.includes(what) ? known : [...known, what]);
  }
  return [...notes].map(([name, own]) => ({ name, notes: own }));
}

async function panelOf(
  { work }: Dependencies,
  panel: readonly PanelMember[],
): Promise<readonly CasePerson[]> {
  return await Promise.all(
    panel.map(async ({ expertId, name }) => {
      const expert = await work.stores.experts.load(expertId);
      const notes = [expert?.organisation ?? '', expert?.email ?? ''];
      return { name, notes: notes.filter((note) => note !== '') };
    }),
  );
}
