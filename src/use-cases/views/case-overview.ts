import { type Actor, may } from '../../domain/access.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { findQuestion } from '../../domain/form.ts';
import { openRemarks, type Remark } from '../../domain/remark.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type {
  CaseDecision,
  CaseOverview,
  CaseRemark,
  LinkedFile,
} from '../../domain/views-cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { type File, isGuided } from '../file.ts';
import { checklistOf } from './checklist-count.ts';
import { reasonLabel } from './told-event.ts';

/** How a file stands. What caseworkers found and decided is theirs; an expert sees who else guides. */
export async function caseOverview(
  deps: Dependencies,
  file: File,
  actor: Actor,
): Promise<CaseOverview> {
  const { dossier } = file;
  const panel = reviewOf(dossier).panel.map(({ name }) => name);
  const guided = isGuided(file) ? { guided: true as const } : {};
  if (!may(actor, 'handle', dossier)) return { tab: 'overview', openRemarks: [], panel, ...guided };
  const [earlier, returned] = await Promise.all([
    earlierFile(deps, actor, dossier),
    returnedFile(deps, actor, dossier),
  ]);
  const { budget } = reviewOf(dossier);
  const decision = decisionOf(file);
  return {
    tab: 'overview',
    ...checklistOf(file),
    ...(decision === undefined ? {} : { decision }),
    openRemarks: openRemarks(dossier).map((remark) => caseRemark(file, remark)),
    panel,
    ...guided,
    ...(budget === undefined ? {} : { budget }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(returned === undefined ? {} : { returned }),
  };
}

/** What a caseworker asked, with the question in words. */
export function caseRemark({ whole }: Pick<File, 'whole'>, remark: Remark): CaseRemark {
  const { questionId, text, by, at, answeredAt, recalled } = remark;
  return {
    question: findQuestion(whole, questionId)?.shortLabel ?? questionId,
    text,
    by: by.name,
    at,
    ...(answeredAt === undefined ? {} : { settledAt: answeredAt }),
    ...(recalled ? { recalled } : {}),
  };
}

/** The decision that stands, in words; undefined while nothing was decided. */
export function decisionOf({ dossier, intake }: File): CaseDecision | undefined {
  const { decision } = reviewOf(dossier);
  if (decision === undefined) return undefined;
  const reason = reasonLabel(intake.review, decision.reasonId) ?? decision.reasonId;
  return {
    kind: decision.kind,
    ...(reason === undefined ? {} : { reason }),
    explanation: decision.explanation,
    by: decision.by.name,
    at: decision.at,
  };
}

async function earlierFile(
  deps: Dependencies,
  actor: Actor,
  { returnedFrom }: Dossier,
): Promise<LinkedFile | undefined> {
  if (returnedFrom === undefined) return undefined;
  const earlier = await deps.work.stores.dossiers.load(returnedFrom);
  return earlier && (await linkTo(deps, actor, earlier));
}

async function returnedFile(
  deps: Dependencies,
  actor: Actor,
  { id }: Dossier,
): Promise<LinkedFile | undefined> {
  const [returned] = await deps.work.stores.dossiers.returnedFrom(id);
  return returned && (await linkTo(deps, actor, returned));
}

async function linkTo(deps: Dependencies, actor: Actor, dossier: Dossier): Promise<LinkedFile> {
  const { id, roundId, reference, state } = dossier;
  const round = await deps.work.stores.rounds.get(roundId);
  const isShown = reference !== undefined && may(actor, 'read', dossier);
  return {
    roundName: round?.name ?? roundId,
    ...(isShown ? { sent: { dossierId: id, reference } } : {}),
    ...(state === 'withdrawn' ? { withdrawn: true as const } : {}),
  };
}
