import { fold } from '../../domain/clean-text.ts';
import { expertiseOf } from '../../domain/expert.ts';
import {
  type ExpertLoad,
  type PanelAdvice,
  proposePanel,
  requestedFields,
  withoutOwn,
} from '../../domain/panel.ts';
import { reviewOf } from '../../domain/review-change.ts';
import type { PanelChoice, PanelFormView } from '../../domain/views-decisions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerLabels } from './answer-text.ts';
import { caseLine } from './case-line.ts';

/** Experts that can be ticked on one card. */
const MOST_CHOICES = 40;

type Shown = Pick<PanelFormView, 'chosen' | 'query'> & Partial<Pick<PanelFormView, 'notice'>>;

/** The form of a panel: what was requested, who is proposed and why, and who can be ticked. */
export async function panelView(
  deps: Dependencies,
  file: File,
  shown: Shown,
): Promise<PanelFormView> {
  const { dossier, programme } = file;
  const loads = withoutOwn(
    await deps.work.stores.experts.loads(programme.id),
    reviewOf(dossier).panel,
  );
  const { fields, inOwnWords } = requestedOf(file);
  const advice = proposePanel(fields, loads);
  return {
    kind: 'panelForm',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    requested: labels(file, fields),
    inOwnWords,
    ...adviceView(file, advice, fields),
    ...choicesView(file, { loads, advice, fields }, shown),
    canSave: dossier.state === 'selected',
    ...(shown.notice === undefined ? {} : { notice: shown.notice }),
  };
}

interface Known {
  readonly loads: readonly ExpertLoad[];
  readonly advice: PanelAdvice;
  readonly fields: readonly string[];
}

/** Who can be ticked: those on the panel, ticked or proposed first, then those that were found. */
function choicesView(
  file: File,
  { loads, advice, fields }: Known,
  { chosen, query }: Shown,
): Pick<PanelFormView, 'choices' | 'chosen' | 'missing' | 'query' | 'found'> {
  const found = query.trim() === '' ? undefined : search(loads, query, file);
  const inOrder = [
    ...reviewOf(file.dossier).panel.map(({ expertId }) => expertId),
    ...chosen,
    ...[...advice.proposed, ...(found ?? [])].map(({ expert }) => expert.id),
  ];
  const ids = [...new Set(inOrder)].slice(0, MOST_CHOICES);
  const choices = ids.flatMap((id) => choiceOf(file, loads, id, fields));
  const ticked = choices.filter(({ expertId }) => chosen.includes(expertId));
  const covered = ticked.flatMap(({ brings }) => brings);
  return {
    choices,
    chosen: ticked.map(({ expertId }) => expertId),
    missing: labels(file, fields).filter((label) => !covered.includes(label)),
    query,
    ...(found === undefined ? {} : { found: countFound(found, ids) }),
  };
}

function countFound(found: readonly ExpertLoad[], ids: readonly string[]) {
  const left = found.filter(({ expert }) => !ids.includes(expert.id)).length;
  return { total: found.length, left };
}

/** The experts that are proposed for a file, by id. */
export async function proposedIds(deps: Dependencies, file: File): Promise<readonly string[]> {
  const loads = await deps.work.stores.experts.loads(file.programme.id);
  const { proposed } = proposePanel(requestedOf(file).fields, loads, reviewOf(file.dossier).panel);
  return proposed.map(({ expert }) => expert.id);
}

function requestedOf({ whole, intake, dossier }: File) {
  return requestedFields(whole, intake.review.expertiseQuestionId, dossier.answers);
}

function adviceView(
  file: File,
  { proposed, uncovered, full }: PanelAdvice,
  fields: readonly string[],
): Pick<PanelFormView, 'proposed' | 'uncovered' | 'full'> {
  return {
    proposed: proposed.map(({ adds, ...load }) => ({
      ...choice(file, load, fields),
      adds: labels(file, adds),
    })),
    uncovered: labels(file, uncovered),
    full: full.map((load) => choice(file, load, fields)),
  };
}

/** Experts who guide, by words of their name, organisation or fields: all that were typed have to be there. */
function search(loads: readonly ExpertLoad[], query: string, file: File): readonly ExpertLoad[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return loads.filter(({ expert }) => {
    const { name, organisation, fields, active } = expert;
    const text = fold([name, organisation, ...labels(file, fields)].join(' '));
    return active && words.every((word) => text.includes(word));
  });
}

/** Somebody who was on the panel and is not registered any more still has a name there. */
function choiceOf(
  file: File,
  loads: readonly ExpertLoad[],
  id: string,
  fields: readonly string[],
): readonly PanelChoice[] {
  const load = loads.find(({ expert }) => expert.id === id);
  if (load !== undefined) return [choice(file, load, fields)];
  const member = reviewOf(file.dossier).panel.find(({ expertId }) => expertId === id);
  if (member === undefined) return [];
  const unknown = { organisation: '', brings: [], guiding: 0, capacity: 0 };
  return [{ ...member, ...unknown, active: false, connected: false }];
}

function choice(
  file: File,
  { expert, guiding }: ExpertLoad,
  requested: readonly string[],
): PanelChoice {
  const { id, name, organisation, fields, capacity, active, person } = expert;
  return {
    expertId: id,
    name,
    organisation,
    brings: labels(
      file,
      requested.filter((field) => fields.includes(field)),
    ),
    guiding,
    capacity,
    active,
    connected: person !== undefined,
  };
}

function labels(file: File, fields: readonly string[]): readonly string[] {
  return answerLabels(expertiseOf(file) ?? [], fields);
}
