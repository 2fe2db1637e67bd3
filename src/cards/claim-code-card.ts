import type { ClaimCodeView } from '../domain/views-imports.ts';
import { claimSummaries, claimTexts as texts } from '../texts/claim-texts.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { codeBox } from './parts/code-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** A code that a caseworker passes on to the municipality of a file that came in on paper. */
export function claimCodeCard({ dossierId, line: one, code }: ClaimCodeView): RenderedView {
  return rendered(
    claimSummaries.code(one.reference),
    [
      heading(texts.title),
      ...caseReference(one),
      line(texts.intro, { spacing: 'medium' }),
      codeBox(texts.code, code.text, texts.until(code.until)),
      line(texts.careful, { spacing: 'medium' }),
    ],
    [button(texts.back, { verb: 'case.open', dossierId }, { primary: true, withoutInputs: true })],
  );
}
