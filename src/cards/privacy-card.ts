import type { PrivacyView } from '../domain/views-privacy.ts';
import { keptItems, privacyTexts } from '../texts/privacy-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line } from './parts/rich-text.ts';

/** What is kept of a person, who sees it, and the way to a copy or to removal. */
export function privacyCard(view: PrivacyView): RenderedView {
  const { nonce } = view;
  return rendered(
    summaryTexts.privacy,
    [
      heading(privacyTexts.title, 'none'),
      line(privacyTexts.intro(view.name), { spacing: 'small' }),
      ...bullets(keptItems(view)),
      line(privacyTexts.who, { spacing: 'medium' }),
      line(privacyTexts.law, { spacing: 'small' }),
      line(privacyTexts.short, { spacing: 'small' }),
    ],
    [
      button(privacyTexts.copy, { verb: 'privacy.copy', nonce }, { primary: true }),
      button(privacyTexts.removeAsk, { verb: 'privacy.removeAsk', nonce }),
    ],
  );
}
