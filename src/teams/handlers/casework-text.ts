import type { TextTurn } from '../turn.ts';
import { caseText } from './case-commands.ts';
import { figureText } from './figure-commands.ts';
import { importText } from './import-commands.ts';
import type { HandlerKit } from './kit.ts';
import { roundText } from './round-commands.ts';

/** What a caseworker may mean with a sentence, the most particular first. */
const READERS = [importText, figureText, roundText, caseText] as const;

/** Deals with a sentence about files, rounds or figures; false when it is about something else, or from who handles none. */
export async function caseworkText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (kit.actor.caseworkerOf.length === 0) return false;
  for (const read of READERS) if (await read(kit, turn)) return true;
  return false;
}
