import type { DossierEvent } from '../domain/dossier-event.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { reviewOf } from '../domain/review-change.ts';
import type { PanelToldView } from '../domain/views-decisions.ts';
import { newestEvent } from './decision-events.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { readOwnersFile } from './owners-file.ts';
import type { ToldVersion } from './tell-decision.ts';
import { tellPerson } from './tell-person.ts';
import { caseLine } from './views/case-line.ts';

/**
 * Tells the experts who joined or left a panel, in their own chats; who is not in Teams is not told. What was
 * changed back meanwhile is not told any more. Resolves to the number of experts who know. Rejects when Teams has
 * trouble.
 */
export async function tellPanel(
  deps: Dependencies,
  messenger: Messenger,
  { dossierId, version }: ToldVersion,
): Promise<number> {
  const { stores } = deps.work;
  const file = await readOwnersFile(deps, dossierId);
  const event = await newestEvent(
    stores,
    dossierId,
    ({ kind, details }) => kind === 'panelComposed' && details.version === version,
  );
  if (file === undefined || event === undefined) return 0;
  let told = 0;
  for (const [expertId, what] of concerned(file, event)) {
    const expert = await stores.experts.load(expertId);
    if (expert?.person === undefined) continue;
    const key = `panel-${dossierId}-${version}-${what}`;
    const view = panelTold(deps, file, what);
    if (await tellPerson(deps, messenger, expert.person, { key, view })) told += 1;
  }
  return told;
}

type What = PanelToldView['what'];

/** Who joined and is on the panel still, and who left and is not. */
function concerned(
  { dossier }: File,
  { details }: DossierEvent,
): readonly (readonly [string, What])[] {
  const isGuided = dossier.state === 'selected';
  const present = isGuided ? reviewOf(dossier).panel.map(({ expertId }) => expertId) : [];
  return [
    ...idsIn(details.joined)
      .filter((id) => present.includes(id))
      .map((id) => [id, 'joined'] as const),
    ...idsIn(details.left)
      .filter((id) => !present.includes(id))
      .map((id) => [id, 'left'] as const),
  ];
}

function idsIn(list: string | number | undefined): readonly string[] {
  return String(list ?? '')
    .split(',')
    .filter((id) => id !== '');
}

function panelTold(deps: Dependencies, file: File, what: What): PanelToldView {
  const { dossier, programme, round } = file;
  const { municipality, reference } = caseLine(deps, file);
  return {
    kind: 'panelTold',
    nonce: deps.ids.uuid(),
    what,
    dossierId: dossier.id,
    municipality,
    programmeName: programme.name,
    organisation: programme.organisation,
    reference,
    panel: what === 'left' ? [] : reviewOf(dossier).panel.map(({ name }) => name),
    demonstration: round.demonstration,
  };
}
