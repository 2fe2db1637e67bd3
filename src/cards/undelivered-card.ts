import type { UndeliveredView } from '../domain/views-questions.ts';
import { UNDELIVERED_TEXTS } from '../texts/inquiry-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { box } from './parts/boxes.ts';
import { caseworkerRow, ROW_LEVELS } from './parts/inquiry-row.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** Tells caseworkers that a message reached nobody, and what to do about it. */
export function undeliveredCard({ line: one, what }: UndeliveredView): RenderedView {
  const texts = UNDELIVERED_TEXTS[what];
  return rendered(questionSummaries.undelivered(one.reference), [
    heading(texts.title),
    box('warning', [line(texts.what)]),
    caseworkerRow(one, ROW_LEVELS[0]),
  ]);
}
