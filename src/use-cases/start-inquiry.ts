import type { Actor } from '../domain/access.ts';
import { fold } from '../domain/clean-text.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Programme } from '../domain/programme.ts';
import type { AskView } from '../domain/views-questions.ts';
import { inquiryWords } from '../texts/inquiry-words.ts';
import { answerInFiles, filesOfAsker } from './asker-files.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { mainProgrammeOf } from './main-programme.ts';
import { OTHER_ORGANISATION } from './organisation-of.ts';
import type { Where } from './shown-in.ts';
import { askView } from './views/ask-view.ts';
import { fileLabel } from './views/file-label.ts';

export interface StartInquiryInput {
  readonly actor: Actor;
  readonly where: Where;
  /** The question as it was put to the FAQ. */
  readonly askedId?: string | undefined;
  /** What it begins with when there is no such question. */
  readonly text?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly profile: ProfileSource;
}

/**
 * The form with which somebody asks people a question, filled in as far as the bot knows. Where others read
 * along it holds nothing of the person's own files or profile.
 */
export async function startInquiry(deps: Dependencies, input: StartInquiryInput): Promise<AskView> {
  const { askedId } = input;
  const asked = askedId === undefined ? undefined : await deps.work.stores.asked.get(askedId);
  const text = asked?.text ?? input.text ?? '';
  const known = await programmeKnown(deps, input, asked?.entryId);
  const programmeId = namesAnother(deps.programmes, known, text) ? '' : known.id;
  return askView(deps, {
    askedId: asked?.id,
    text,
    programmeId,
    ...(input.where.scope === 'personal' ? await ownFields(deps, input) : NOTHING_OWN),
    dossierId: '',
  });
}

const NOTHING_OWN = { municipality: '', email: '', dossiers: [] } as const;

async function ownFields(deps: Dependencies, { actor, profile }: StartInquiryInput) {
  const files = await filesOfAsker(deps, actor);
  const [last] = await deps.work.stores.inquiries.listOf(actor, 1);
  const municipality =
    answerInFiles(files, actor, 'municipality') || (last ? municipalityOf(deps, last) : '');
  const email = last?.askerEmail ?? answerInFiles(files, actor, 'email');
  return {
    municipality,
    email: email === '' ? ((await profile())?.email ?? '') : email,
    dossiers: files.map((file) => ({ id: file.dossier.id, label: fileLabel(deps, file) })),
  };
}

/** The NIS code behind the name that an earlier question was asked for. */
function municipalityOf(deps: Dependencies, { organisation }: Inquiry): string {
  if (organisation === inquiryWords.otherOrganisation) return OTHER_ORGANISATION;
  const [match] = deps.municipalities.find(organisation, 1);
  return match?.quality === 'exact' ? match.municipality.nis : '';
}

/** The programme of the answer that did not help, or the one that was asked for; else the main one. */
async function programmeKnown(
  deps: Dependencies,
  { programmeId }: StartInquiryInput,
  entryId: string | undefined,
): Promise<Programme> {
  const entry = entryId === undefined ? undefined : (await deps.faq.current()).get(entryId);
  const id = programmeId ?? entry?.programmeId;
  const named = deps.programmes.find((programme) => programme.id === id);
  return named ?? mainProgrammeOf(deps.programmes);
}

/** Whether a text has a word of another programme's name in it: then only the person can tell which is meant. */
function namesAnother(programmes: readonly Programme[], known: Programme, text: string): boolean {
  const said = new Set(wordsOf(text));
  return programmes.some(
    (programme) =>
      programme.id !== known.id &&
      wordsOf(programme.name).some((word) => word.length > 3 && said.has(word)),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}
