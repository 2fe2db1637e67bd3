import type { ClosedView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { infoTexts, opensSentence } from '../texts/info-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bullets, heading, line, subheading } from './parts/rich-text.ts';

/** No round takes applications now: what there is instead, and when one can apply again. */
export function closedCard(view: ClosedView): RenderedView {
  return rendered(
    summaryTexts.closed,
    [
      heading(infoTexts.closedTitle(view.programmeName), 'none'),
      ...opens(view),
      ...(view.opens === undefined && view.sentence !== ''
        ? [line(asSentence(view.sentence), { spacing: 'small' })]
        : []),
      ...(view.keptDraft === undefined ? [] : [line(infoTexts.keptDraft, { spacing: 'medium' })]),
      ...(view.instead.length === 0
        ? []
        : [subheading(infoTexts.insteadTitle), ...bullets(view.instead)]),
    ],
    closedButtons(view),
  );
}

/** The sentence is a quotation of the programme's own site, without a full stop. */
function asSentence(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function opens(view: ClosedView): readonly CardElement[] {
  return view.opens === undefined ? [] : [line(opensSentence(view.opens), { spacing: 'small' })];
}

function closedButtons(view: ClosedView): readonly ExecuteButton[] {
  return [
    ...(view.keptDraft === undefined
      ? []
      : [
          button(
            infoTexts.openDraft,
            { verb: 'file.look', dossierId: view.keptDraft.dossierId },
            { primary: true },
          ),
        ]),
    button(commonTexts.deadlines, { verb: 'deadlines.show' }),
    button(commonTexts.help, { verb: 'help.show' }),
  ];
}
