import { isOnPaper } from '../domain/access.ts';
import { standingOf } from '../domain/admissibility.ts';
import { isReturned, type SentLetters } from '../domain/decision.ts';
import { type Misfit, misfitOf } from '../domain/decision-fit.ts';
import type { ReadDecision } from '../domain/decision-input.ts';
import { findQuestion } from '../domain/form.ts';
import type { Stores } from '../domain/ports.ts';
import type { ProvinceContact } from '../domain/province-contact.ts';
import { reviewOf } from '../domain/review-change.ts';
import { type Reception, receptionAt } from '../domain/rounds.ts';
import { provinceName } from '../texts/province-texts.ts';
import { decisionLetter, type LetterReasons, type LetterSubject } from './decision-letter.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { mailboxOf } from './mailbox-of.ts';
import { provinceLetter } from './province-letter.ts';
import { contactAnswers } from './views/case-people.ts';
import { filedMunicipality } from './views/file-line.ts';
import { reasonOf } from './views/told-event.ts';

/** What a decision leads to, before it is taken. */
export interface DecisionPlan {
  readonly letters: SentLetters;
  readonly misfit?: Misfit;
  /** The round for which a file comes back. */
  readonly roundId: string;
  /** Stands for all of it: the same as long as nothing that goes out is another. */
  readonly seen: string;
}

/** What this decision would send to whom at this moment, and for which round the file would come back. */
export async function planDecision(
  deps: Dependencies,
  stores: Pick<Stores, 'rounds'>,
  file: File,
  decision: ReadDecision,
): Promise<DecisionPlan> {
  const { dossier, intake, programme } = file;
  const reception = receptionAt(await stores.rounds.list(programme.id), deps.clock.now());
  const { checks } = reviewOf(dossier);
  const misfit = misfitOf(decision.kind, dossier.state, standingOf(intake.review.checks, checks));
  const plan = {
    letters: lettersOf(deps, file, decision, reception),
    ...(misfit === undefined ? {} : { misfit }),
    roundId: reception.kind === 'closed' ? dossier.roundId : reception.round.id,
  };
  return { ...plan, seen: deps.ids.hash(JSON.stringify([decision, plan])) };
}

function lettersOf(
  deps: Dependencies,
  file: File,
  decision: ReadDecision,
  reception: Reception,
): SentLetters {
  const { kind } = decision;
  if (kind === 'admissible') return {};
  const subject = letterSubject(deps, file);
  const reasons = reasonsOf(file, decision);
  const contact = isReturned(kind) ? provinceOf(deps, file) : undefined;
  const mailed = contact !== undefined && deps.provinces[contact.province] !== undefined;
  const outlook = {
    reception,
    ...(contact === undefined ? {} : { province: { contact, mailed } }),
    onPaper: isOnPaper(file.dossier),
  };
  const about = { reasons, reception, contact: contactFacts(deps, file) };
  return {
    municipality: decisionLetter(kind, subject, reasons, outlook),
    ...(mailed ? { province: provinceLetter(kind, subject, about) } : {}),
    ...(contact !== undefined && !mailed ? { unmailedProvince: contact.province } : {}),
  };
}

/** What every letter about a file says of it. */
export function letterSubject(deps: Dependencies, file: File): LetterSubject {
  const { dossier } = file;
  return {
    ...roundSubject(deps, file),
    reference: dossier.reference ?? '',
    municipality: filedMunicipality(deps, file),
  };
}

/** The same of no file in particular: what the letters about a round have in common. */
export function roundSubject(
  deps: Dependencies,
  { programme, round }: Pick<File, 'programme' | 'round'>,
): LetterSubject {
  const contactEmail = mailboxOf(deps, programme);
  return {
    reference: '',
    municipality: '',
    programmeName: programme.name,
    organisation: programme.organisation,
    roundName: round.name,
    guidanceFrom: round.guidanceFrom,
    ...(contactEmail === undefined ? {} : { contactEmail }),
  };
}

/** Why something was decided, in the words of the programme and of the caseworker. */
export function reasonsOf(
  { intake, whole }: Pick<File, 'intake' | 'whole'>,
  decision: ReadDecision,
): LetterReasons {
  const sentence = reasonOf(intake.review, decision.reasonId)?.sentence;
  return {
    ...(sentence === undefined ? {} : { sentence }),
    explanation: decision.explanation,
    remarks: decision.remarks.map(({ questionId, text }) => ({
      question: findQuestion(whole, questionId)?.shortLabel ?? questionId,
      text,
    })),
  };
}

/** Whom the municipality can turn to in the province that it was in when it sent; undefined for an old file. */
function provinceOf(
  { provinceContacts }: Dependencies,
  { dossier }: File,
): ProvinceContact | undefined {
  const province = dossier.filing?.province;
  if (province === undefined) return undefined;
  const known = provinceContacts.find((one) => one.province === province);
  return known ?? { province, name: provinceName(province) };
}

function contactFacts(deps: Dependencies, file: File) {
  return contactAnswers(deps, file).map(({ label, text }) => [label, text] as const);
}
