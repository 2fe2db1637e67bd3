import { listFiles } from '../../use-cases/list-files.ts';
import { lookAtFile } from '../../use-cases/look-at-file.ts';
import type { CardTurn } from '../turn.ts';
import { actorOf, type HandlerKit, replace } from './kit.ts';

export async function showFile(kit: HandlerKit, turn: CardTurn, dossierId: string): Promise<void> {
  await replace(kit, turn, await lookAtFile(kit.deps, actorOf(kit, turn), dossierId));
}

export async function showFiles(kit: HandlerKit, turn: CardTurn): Promise<void> {
  await replace(kit, turn, await listFiles(kit.deps, actorOf(kit, turn)));
}
