import type { ResumeView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { fileTexts } from '../texts/file-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import { button } from './parts/button.ts';
import { fileSummary } from './parts/file-summary.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quiet } from './parts/rich-text.ts';

const SHOWN = [8, 4, 1] as const;

/** Somebody with a file to write in asks to apply: go on with one, or start anew. */
export function resumeCard(view: ResumeView): RenderedView {
  const { nonce, programmeId } = view;
  const asksMore = view.drafts.every(({ moreAsked }) => moreAsked !== undefined);
  return firstThatFits(SHOWN, (shown) =>
    rendered(
      summaryTexts.resume,
      [
        line([quiet(view.programmeName)]),
        heading(asksMore ? fileTexts.moreTitle : fileTexts.resumeTitle),
        line(fileTexts.resumeIntro(view.drafts), { spacing: 'small' }),
        ...view.drafts
          .slice(0, shown)
          .map((draft, index) =>
            fileSummary(draft, [
              button(
                draft.moreAsked === undefined ? commonTexts.goOn : fileTexts.completeMore,
                { verb: 'draft.open', nonce, dossierId: draft.heading.dossierId },
                { primary: index === 0 },
              ),
            ]),
          ),
      ],
      [
        ...(view.canStartNew
          ? [button(fileTexts.startNew, { verb: 'apply.start', nonce, programmeId, fresh: true })]
          : []),
        button(commonTexts.myFiles, { verb: 'files.list', nonce }),
      ],
    ),
  );
}
