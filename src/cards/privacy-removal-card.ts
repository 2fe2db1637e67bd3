import type { PrivacyRemovalView } from '../domain/views-privacy.ts';
import { privacyTexts, removalItems } from '../texts/privacy-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line } from './parts/rich-text.ts';

/** Asks once more before a person's data are removed, or says what was done. */
export function privacyRemovalCard(view: PrivacyRemovalView): RenderedView {
  const { nonce, stage } = view;
  const summary = summaryTexts.privacyRemoval[stage];
  const keepsByLaw = view.kept > 0 || (view.traces?.entries ?? 0) > 0;
  const law = keepsByLaw ? [line(privacyTexts.law, { spacing: 'medium' })] : [];
  const items = [...bullets(removalItems(stage, view)), ...law];
  if (stage === 'done') {
    return rendered(summary, [
      heading(privacyTexts.doneTitle, 'none'),
      ...items,
      line(privacyTexts.doneBye, { spacing: 'medium' }),
    ]);
  }
  return rendered(
    summary,
    [
      heading(privacyTexts.removalTitle, 'none'),
      line(privacyTexts.removalIntro, { spacing: 'small' }),
      ...items,
    ],
    [
      button(privacyTexts.removalNo, { verb: 'privacy.show', nonce }, { primary: true }),
      button(privacyTexts.removalYes, { verb: 'privacy.remove', nonce }),
    ],
  );
}
