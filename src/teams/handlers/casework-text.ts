import { asksHowToWork } from '../../domain/asks-how-to-work.ts';
import type { TextTurn } from '../turn.ts';
import { announcementText } from './announcement-commands.ts';
import { caseText } from './case-commands.ts';
import { figureText } from './figure-commands.ts';
import { helpView } from './help.ts';
import { importText } from './import-commands.ts';
import { type HandlerKit, post } from './kit.ts';
import { looksText } from './look-commands.ts';
import { expertText } from './role-commands.ts';
import { roundText } from './round-commands.ts';

/** What a caseworker may mean with a sentence, the most particular first. */
const READERS = [
  announcementText,
  importText,
  looksText,
  figureText,
  roundText,
  caseText,
  expertText,
  howToText,
] as const;

/** Deals with a sentence about files, rounds or figures; false when it is about something else, or from who handles none. */
export async function caseworkText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (kit.actor.caseworkerOf.length === 0) return false;
  for (const read of READERS) if (await read(kit, turn)) return true;
  return false;
}

/** The sources only know how one applies. */
async function howToText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (turn.scope !== 'personal' || !asksHowToWork(turn.text)) return false;
  await post(kit, turn, await helpView(kit, turn, 'help'));
  return true;
}
