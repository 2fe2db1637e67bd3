import type { Actor } from '../../domain/access.ts';
import { findQuestion } from '../../domain/form.ts';
import type { GuidanceTrace } from '../../domain/guidance-trace.ts';
import type { Inquiry } from '../../domain/inquiry.ts';
import { isSamePerson } from '../../domain/person.ts';
import type { PersonalDataDocument } from '../../domain/personal-data-document.ts';
import type { Written } from '../../domain/ports.ts';
import { momentInWords } from '../../domain/time.ts';
import { keptReminderTexts } from '../../texts/kept-reminder-texts.ts';
import { keptRoleTexts } from '../../texts/kept-role-texts.ts';
import { printedState, personalDataTexts as texts } from '../../texts/printed-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import { completedFiles, type File } from '../file.ts';
import { fileLine } from './file-line.ts';
import { lookSections } from './look-sections.ts';
import { reminderRows } from './reminder-rows.ts';
import { roleRows } from './role-rows.ts';
import { traceSections } from './trace-sections.ts';
import { workSections } from './work-sections.ts';

/** More files than anybody has; a guard, not a page. */
const ALL_FILES = 10_000;
const ALL_INQUIRIES = 10_000;

/** Everything that is kept of somebody, for the copy they can ask for. */
export async function personalDataDocument(
  deps: Dependencies,
  actor: Actor,
): Promise<PersonalDataDocument> {
  const { stores } = deps.work;
  const dossiers = await stores.dossiers.listFor(actor, ALL_FILES);
  const files = await completedFiles(deps, stores, actor, dossiers);
  const written = await stores.people.writtenBy(actor);
  const traces = await stores.people.inGuidances(actor);
  const inquiries = await stores.inquiries.listOf(actor, ALL_INQUIRIES);
  return {
    title: texts.title,
    intro: texts.intro,
    sections: [
      { title: texts.who, rows: identityRows(actor, nameOf(actor, files, traces)) },
      { title: keptRoleTexts.title, rows: await roleRows(deps, actor) },
      { title: texts.files, rows: files.map((file) => fileRow(deps, file, actor)) },
      { title: texts.written, rows: written.map((text) => writtenRow(text, files)) },
      ...traceSections(deps, traces),
      { title: texts.inquiries, rows: inquiries.flatMap(inquiryRows) },
      ...(await workSections(deps, actor)),
      ...(await lookSections(deps, actor)),
      { title: keptReminderTexts.title, rows: await reminderRows(deps, actor) },
    ],
    madeAt: deps.clock.now(),
  };
}

/**
 * Whoever opens a link comes without a name: then it is the one that stands in their files, or under what they did last
 * in a guidance.
 */
function nameOf(actor: Actor, files: readonly File[], traces: readonly GuidanceTrace[]): string {
  if (actor.name !== '') return actor.name;
  const people = files.flatMap(({ dossier }) => [dossier.owner, ...dossier.colleagues]);
  const own = traces.findLast(({ kind, name }) => kind !== 'partGiven' && name !== '');
  return people.find((person) => isSamePerson(person, actor))?.name ?? own?.name ?? '';
}

function identityRows(actor: Actor, name: string) {
  return [
    { label: texts.name, value: name },
    { label: texts.tenant, value: actor.tenantId },
    { label: texts.objectId, value: actor.objectId },
    { label: texts.conversation, value: texts.conversationKept },
  ];
}

function fileRow(deps: Dependencies, file: File, actor: Actor) {
  const line = fileLine(deps, file, actor);
  const role = line.role === 'owner' ? texts.role.owner : texts.role.colleague;
  const name = [line.reference, line.heading.programmeName, line.municipality];
  return {
    label: name.filter((part) => part !== undefined).join(' – '),
    value: `${printedState(line.state)}; ${role}; ${momentInWords(line.updatedAt)}`,
  };
}

/** The whole thread: the answers are about the person too. */
function inquiryRows({ reference, organisation, askerEmail, messages }: Inquiry) {
  const about = [organisation, askerEmail].filter((part) => part !== undefined).join('; ');
  const said = messages.map(({ at, by, text }) => ({
    label: `${reference} – ${momentInWords(at)} – ${by.name}`,
    value: text,
  }));
  return [{ label: reference, value: about }, ...said];
}

function writtenRow(text: Written, files: readonly File[]) {
  const file = files.find(({ dossier }) => dossier.id === text.dossierId);
  const question = file && findQuestion(file.whole, text.questionId);
  return {
    label: `${momentInWords(text.at)} – ${question?.shortLabel ?? text.questionId}`,
    value: text.text,
  };
}
