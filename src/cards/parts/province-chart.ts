import type { ProvinceTally } from '../../domain/figures.ts';
import { chartWords, provinceWords } from '../../texts/figure-texts.ts';
import type { BarChart } from '../card-json.ts';
import { quietLine } from './rich-text.ts';

/** What each province sent, as a bar. Who sees no chart reads the same in a sentence. */
export function provinceChart(provinces: readonly ProvinceTally[]): BarChart {
  const words = chartWords(provinces);
  return {
    type: 'Chart.HorizontalBar',
    title: words,
    displayMode: 'AbsoluteNoAxis',
    color: 'categoricalBlue',
    spacing: 'medium',
    // A bar of nothing only takes room; the table has it.
    data: provinces
      .filter(({ tally }) => tally.received > 0)
      .map(({ province, tally }) => ({ x: provinceWords(province), y: tally.received })),
    fallback: quietLine(words),
  };
}
