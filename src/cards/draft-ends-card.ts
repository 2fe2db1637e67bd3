import type { DraftEndsView } from '../domain/views-privacy.ts';
import { draftEndsTexts as texts } from '../texts/draft-ends-texts.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** Tells the people of a draft that it ends, in time to go on with it. */
export function draftEndsCard({ dossierId, ...view }: DraftEndsView): RenderedView {
  return rendered(
    texts.summary,
    [heading(texts.title, 'none'), line(texts.what(view)), line(texts.keep)],
    [button(texts.look, { verb: 'file.look', dossierId }, { primary: true })],
  );
}
