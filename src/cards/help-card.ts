import type { HelpView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { HELP_OPENINGS, helpTexts } from '../texts/help-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { ExecuteButton } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, run } from './parts/rich-text.ts';

/** What one can do here: at the first meeting, on request, and when the bot did not understand. */
export function helpCard(view: HelpView): RenderedView {
  const personal = view.scope === 'personal';
  const opening = HELP_OPENINGS[view.occasion];
  const items = personal ? helpTexts.personal : helpTexts.shared;
  return rendered(
    summaryTexts.help[view.occasion],
    [
      heading(opening.title, 'none'),
      line(
        view.firstName === undefined || !personal || view.occasion !== 'welcome'
          ? opening.intro
          : [run(`${helpTexts.hello(view.firstName)}. `), run(opening.intro)],
        { spacing: 'small' },
      ),
      ...(view.demonstration ? [box('accent', [line(helpTexts.demonstration)])] : []),
      ...items.map(({ strong, rest }) => line([bold(`${strong} `), run(rest)])),
      line(
        [
          run(`${helpTexts.wordsTitle}: `, { isSubtle: true }),
          bold(personal ? helpTexts.words : helpTexts.sharedWords),
        ],
        { spacing: 'medium' },
      ),
    ],
    personal ? personalButtons(view) : [button(commonTexts.deadlines, { verb: 'deadlines.show' })],
  );
}

function personalButtons({ hasDrafts }: HelpView): readonly ExecuteButton[] {
  return [
    button(
      hasDrafts ? helpTexts.goOn : commonTexts.startApplication,
      { verb: 'apply.start' },
      { primary: true },
    ),
    button(commonTexts.myFiles, { verb: 'files.list' }),
    button(commonTexts.deadlines, { verb: 'deadlines.show' }),
    button(commonTexts.privacy, { verb: 'privacy.show' }),
  ];
}
