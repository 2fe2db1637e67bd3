import type { ScaleScore } from '../../domain/views-sheet-results.ts';
import { scoreSigns, scoresInWords, scoreWords } from '../../texts/sheet-result-texts.ts';
import type { BarChart, Container } from '../card-json.ts';
import { bold, line, quiet, run } from './rich-text.ts';

/** Scores side by side as bars. Who sees no chart sees the same in signs, and reads the numbers. */
export function scoreChart(scores: readonly ScaleScore[]): BarChart {
  return {
    type: 'Chart.HorizontalBar',
    title: scoresInWords(scores),
    displayMode: 'AbsoluteNoAxis',
    color: 'categoricalBlue',
    spacing: 'medium',
    data: scores.map(({ label, value }) => ({ x: label, y: value })),
    fallback: signs(scores),
  };
}

function signs(scores: readonly ScaleScore[]): Container {
  return {
    type: 'Container',
    items: scores.map((score) =>
      line(
        [
          run(`${scoreSigns(score)}  `, { fontType: 'monospace' }),
          bold(score.label),
          quiet(`  ${scoreWords(score)}`),
        ],
        { spacing: 'small' },
      ),
    ),
  };
}
