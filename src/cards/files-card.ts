import type { FileLine, FilesView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { fileTexts } from '../texts/file-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { fileSummary } from './parts/file-summary.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';

/** Files on one card at most; fewer when their names are very long. */
const SHOWN = [10, 7, 4, 1] as const;

/** "Mijn aanvragen": what somebody made or was invited to, newest first. */
export function filesCard(view: FilesView): RenderedView {
  return firstThatFits(SHOWN, (shown) => {
    const files = view.files.slice(0, shown);
    const left = view.left + view.files.length - files.length;
    return rendered(
      summaryTexts.files,
      [
        heading(fileTexts.filesTitle),
        ...(files.length === 0 ? [line(fileTexts.noFiles, { spacing: 'small' })] : []),
        ...files.map((file) => fileSummary(file, fileButtons(view.nonce, file))),
        ...(left > 0 ? [line(fileTexts.left(left), { spacing: 'large' })] : []),
      ],
      [
        button(
          commonTexts.startApplication,
          { verb: 'apply.start', nonce: view.nonce },
          { primary: files.length === 0 },
        ),
        button(commonTexts.help, { verb: 'help.show', nonce: view.nonce }),
      ],
    );
  });
}

function fileButtons(nonce: string, file: FileLine): readonly ExecuteButton[] {
  const ids = { nonce, dossierId: file.heading.dossierId };
  const opens = file.state === 'draft' || file.moreAsked !== undefined;
  return opens
    ? [
        button(file.state === 'draft' ? commonTexts.goOn : fileTexts.completeMore, {
          verb: 'draft.open',
          ...ids,
        }),
        button(commonTexts.look, { verb: 'file.look', ...ids }),
      ]
    : [button(commonTexts.look, { verb: 'file.look', ...ids })];
}
