import { waitsForMore } from '../../domain/remark.ts';
import type { WalkOf } from '../../texts/chat-texts.ts';
import { sheetReplies } from '../../texts/sheet-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import type { File } from '../../use-cases/file.ts';

/** What a walk is through, for what is said about it. */
export function walkOf({ dossier, of }: Pick<File, 'dossier' | 'of'>): WalkOf {
  return {
    asksMore: waitsForMore(dossier),
    ...(of === undefined ? {} : { sheet: of.step.title }),
  };
}

/** Why nobody can write in a file any more. */
export function closedText({ dossier, of }: Pick<File, 'dossier' | 'of'>): string {
  return of === undefined
    ? turnTexts.noDraftAnyMore(dossier)
    : sheetReplies.handedOver(of.step.title);
}
