import type { DossierState } from '../domain/dossier.ts';
import type { WithdrawView } from '../domain/views.ts';
import { fileTexts } from '../texts/file-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { fileSummaryLines } from './parts/file-summary.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading } from './parts/rich-text.ts';

const CONSEQUENCES: Readonly<Partial<Record<DossierState, readonly string[]>>> = {
  draft: fileTexts.withdrawDraft,
  selected: fileTexts.withdrawSelected,
};

/** Asks once more before a file is taken back, with what that means. */
export function withdrawCard({ line: file, nonce }: WithdrawView): RenderedView {
  const ids = { nonce, dossierId: file.heading.dossierId };
  const consequences = CONSEQUENCES[file.state] ?? fileTexts.withdrawSubmitted;
  return rendered(
    summaryTexts.withdraw,
    [
      heading(fileTexts.withdrawTitle(file.state), 'none'),
      ...bullets(consequences),
      { type: 'Container', separator: true, spacing: 'medium', items: fileSummaryLines(file) },
    ],
    [
      button(fileTexts.withdrawNo, { verb: 'file.look', ...ids }, { primary: true }),
      button(fileTexts.withdrawYes, { verb: 'file.withdraw', ...ids }),
    ],
  );
}
