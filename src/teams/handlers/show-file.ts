import { listFiles } from '../../use-cases/list-files.ts';
import { lookAtDossier } from '../../use-cases/look-at-dossier.ts';
import type { CardTurn } from '../turn.ts';
import { type HandlerKit, replace } from './kit.ts';

export async function showFile(kit: HandlerKit, turn: CardTurn, dossierId: string): Promise<void> {
  await replace(kit, turn, await lookAtDossier(kit.deps, kit.actor, dossierId));
}

export async function showFiles(kit: HandlerKit, turn: CardTurn): Promise<void> {
  await replace(kit, turn, await listFiles(kit.deps, kit.actor));
}
