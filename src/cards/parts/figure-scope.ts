import type { FigureScope } from '../../domain/views-figures.ts';
import { asOfWords, figureTexts, scopeWords } from '../../texts/figure-texts.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { bold, line, quietLine } from './rich-text.ts';

/** Of which files something is told, and as of when. */
export function figureScopeBlocks(scope: FigureScope): readonly CardElement[] {
  return [
    line([bold(scopeWords(scope))], { spacing: 'small' }),
    quietLine(asOfWords(scope.asOf)),
    ...(scope.round?.demonstration
      ? [box('accent', [line([bold(figureTexts.demonstration)])])]
      : []),
  ];
}

/** What a button about the same files sends. */
export function scopeRequest({ programmeId, round, province }: FigureScope) {
  return {
    programmeId,
    ...(round === undefined ? {} : { roundId: round.id }),
    ...(province === undefined ? {} : { province }),
  };
}
