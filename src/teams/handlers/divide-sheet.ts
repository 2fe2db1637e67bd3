import { isSamePerson } from '../../domain/person.ts';
import { type PartWords, personNamed, readPartWords } from '../../domain/read-part-words.ts';
import { isSheet } from '../../domain/sheet.ts';
import { stepAt, type Walk } from '../../domain/walk.ts';
import { partReplies } from '../../texts/sheet-part-texts.ts';
import {
  type AssignPartsResult,
  assignParts,
  EVERYBODY,
  readDividable,
  type SheetOfFile,
} from '../../use-cases/assign-parts.ts';
import { sheetIdOf } from '../../use-cases/open-sheet.ts';
import { assignedIn, ownResume } from '../../use-cases/own-form.ts';
import { firstSheet, ownSheets } from '../../use-cases/own-sheets.ts';
import { peopleOf } from '../../use-cases/reach-of.ts';
import { reachGiven } from '../../use-cases/show-parts.ts';
import type { TextTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';
import { moveWalk } from './move-walk.ts';
import { postSheetChoice } from './sheet-show.ts';

/**
 * "Geef Beleving aan Bram": gives a part of the sheet that is being written, or of the one sheet of this person.
 * False for whatever else was typed.
 */
export async function divideInChat(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk | undefined,
): Promise<boolean> {
  const words = readPartWords(turn.text, partsKnown(kit));
  if (words === undefined) return false;
  const sheetId = (await sheetOfWalk(kit, walk)) ?? (await onlySheet(kit, turn));
  if (sheetId === undefined) return false;
  if (sheetId === 'several') return true;
  const file = await readDividable(kit.deps, kit.actor, sheetId);
  const said = file === undefined ? [partReplies.notYours] : await divide(kit, turn, file, words);
  await goOn(kit, turn, walk, sheetId, said);
  return true;
}

/** The parts of every sheet that municipalities begin with: what is none of them is no such sentence. */
function partsKnown({ deps }: HandlerKit) {
  return deps.programmes.flatMap(({ trajectory }) => {
    const form = trajectory && firstSheet(trajectory)?.questions;
    return form?.steps ?? [];
  });
}

async function sheetOfWalk(
  { deps }: HandlerKit,
  walk: Walk | undefined,
): Promise<string | undefined> {
  const dossier = walk && (await deps.work.stores.dossiers.load(walk.dossierId));
  return dossier !== undefined && isSheet(dossier) ? dossier.id : undefined;
}

async function onlySheet(kit: HandlerKit, turn: TextTurn): Promise<string | 'several' | undefined> {
  const own = (await ownSheets(kit.deps, kit.actor)).filter(({ mayWrite }) => mayWrite);
  const [only, ...others] = own;
  if (only === undefined) return undefined;
  if (others.length > 0) {
    await postSheetChoice(kit, turn, own);
    return 'several';
  }
  const { dossierId, stepId } = only;
  return await sheetIdOf(kit.deps, {
    turnKey: `${turn.key}:begin`,
    actor: kit.actor,
    dossierId,
    stepId,
  });
}

async function divide(
  kit: HandlerKit,
  turn: TextTurn,
  file: SheetOfFile,
  { partId, to }: PartWords,
): Promise<readonly string[]> {
  const meant =
    to.kind === 'named' ? personNamed(peopleOf(file.of.application), to.name) : undefined;
  if (meant?.kind === 'several') return [partReplies.several(meant.names)];
  if (meant?.kind === 'unknown' && to.kind === 'named') return [partReplies.unknown(to.name)];
  const person = meant?.kind === 'found' ? meant.person : kit.actor;
  const key = to.kind === 'everybody' ? EVERYBODY : person.objectId;
  const input = {
    turnKey: turn.key,
    actor: kit.actor,
    sheetId: file.dossier.id,
    to: { [partId]: key },
  };
  const result = await assignParts(kit.deps, input);
  if (result.kind !== 'assigned') return [partReplies.handedOver];
  return await inWords(kit, turn, result, partId);
}

/** What was done, and whether whoever got the part hears of it. */
async function inWords(
  kit: HandlerKit,
  turn: TextTurn,
  result: Extract<AssignPartsResult, { kind: 'assigned' }>,
  partId: string,
): Promise<readonly string[]> {
  const { file } = result;
  const title = file.form.steps.find(({ id }) => id === partId)?.title ?? partId;
  const to = assignedIn(file)?.[partId];
  if (result.changed.length === 0) return [partReplies.same(title)];
  if (to === undefined) return [partReplies.everybodys(title)];
  if (isSamePerson(to, kit.actor)) return [partReplies.mine(title)];
  const { told, code } = await reachGiven(
    kit.deps,
    { actor: kit.actor, turnKey: turn.key },
    result,
  );
  return [
    partReplies.given(title, to.name),
    told.length > 0 ? partReplies.told(to.name) : partReplies.unreachable(to.name, code?.text),
  ];
}

/** Back to the open question; on to another one when its part has just been given away. */
async function goOn(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk | undefined,
  sheetId: string,
  said: readonly string[],
): Promise<void> {
  if (!walk?.active || walk.dossierId !== sheetId) {
    await turn.chat.sendText(said.join('\n\n'));
    return;
  }
  const file = await readDividable(kit.deps, kit.actor, sheetId);
  const step = file && stepAt(file.form, walk.place);
  const to = file && step && assignedIn(file)?.[step.id];
  const isGone = to !== undefined && !isSamePerson(to, kit.actor);
  const place = file && isGone ? ownResume(file, kit.actor) : undefined;
  const target =
    place === undefined
      ? 'here'
      : place.kind === 'overview'
        ? 'overview'
        : { questionId: place.questionId };
  await moveWalk(kit, turn, walk, target, () => [said.join('\n\n')]);
}
