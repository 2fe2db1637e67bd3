import type { HelpView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { CASEWORKER_INTROS, EXPERT_INTROS, HELP_OPENINGS, helpTexts } from '../texts/help-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { ExecuteButton } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, run } from './parts/rich-text.ts';

/** What one can do here: at the first meeting, on request, and when the bot did not understand. */
export function helpCard(view: HelpView): RenderedView {
  const { title } = HELP_OPENINGS[view.occasion];
  const { intro, items, words, buttons } = offered(view);
  return rendered(
    summaryTexts.help[view.occasion],
    [
      heading(title, 'none'),
      line(
        view.firstName === undefined || view.scope !== 'personal' || view.occasion !== 'welcome'
          ? intro
          : [run(`${helpTexts.hello(view.firstName)}. `), run(intro)],
        { spacing: 'small' },
      ),
      ...(view.demonstration ? [box('accent', [line(helpTexts.demonstration)])] : []),
      ...items.map(({ strong, rest }) => line([bold(`${strong} `), run(rest)])),
      line([run(`${helpTexts.wordsTitle}: `, { isSubtle: true }), bold(words)], {
        spacing: 'medium',
      }),
    ],
    buttons,
  );
}

interface Offered {
  readonly intro: string;
  readonly items: readonly { readonly strong: string; readonly rest: string }[];
  readonly words: string;
  readonly buttons: readonly ExecuteButton[];
}

/** What this person can do where they ask. */
function offered(view: HelpView): Offered {
  const { intro } = HELP_OPENINGS[view.occasion];
  if (view.scope !== 'personal') {
    const buttons = [button(commonTexts.deadlines, { verb: 'deadlines.show' })];
    return { intro, items: helpTexts.shared, words: helpTexts.sharedWords, buttons };
  }
  if (view.caseworker) {
    return {
      intro: CASEWORKER_INTROS[view.occasion],
      items: helpTexts.caseworker,
      words: helpTexts.caseworkerWords,
      buttons: caseworkerButtons(),
    };
  }
  if (view.expert) {
    return {
      intro: EXPERT_INTROS[view.occasion],
      items: helpTexts.expert,
      words: helpTexts.expertWords,
      buttons: expertButtons(),
    };
  }
  return { intro, ...personalItems(view), buttons: personalButtons(view) };
}

/** Whoever works for a municipality: a guidance comes before another application. */
function personalItems({ sheet, guided }: HelpView): Pick<Offered, 'items' | 'words'> {
  const { personal, words, guidedWords, sheetWords } = helpTexts;
  const ofGuidance = guided ? helpTexts.guided : [];
  if (sheet === undefined) {
    return { items: [...ofGuidance, ...personal], words: guided ? guidedWords : words };
  }
  return { items: [helpTexts.sheet(sheet.title), ...ofGuidance, ...personal], words: sheetWords };
}

function expertButtons(): readonly ExecuteButton[] {
  return [
    button(helpTexts.trajectories, { verb: 'trajectory.mine' }, { primary: true }),
    button(helpTexts.experiences, { verb: 'experience.search' }),
    button(commonTexts.deadlines, { verb: 'deadlines.show' }),
    button(commonTexts.privacy, { verb: 'privacy.show' }),
  ];
}

function caseworkerButtons(): readonly ExecuteButton[] {
  return [
    button(helpTexts.cases, { verb: 'case.list' }, { primary: true }),
    button(helpTexts.inquiries, { verb: 'inquiry.list', filter: 'waiting', page: 0 }),
    button(helpTexts.rounds, { verb: 'rounds.show' }),
    button(helpTexts.figures, { verb: 'figures.show' }),
    button(commonTexts.deadlines, { verb: 'deadlines.show' }),
  ];
}

function personalButtons({ hasDrafts, sheet, guided }: HelpView): readonly ExecuteButton[] {
  return [
    ...(sheet === undefined
      ? []
      : [
          button(
            helpTexts.goOnSheet(sheet.title),
            { verb: 'sheet.open', dossierId: sheet.dossierId, stepId: sheet.stepId },
            { primary: true },
          ),
        ]),
    ...(guided
      ? [
          button(
            helpTexts.trajectory,
            { verb: 'trajectory.mine' },
            { primary: sheet === undefined },
          ),
        ]
      : []),
    button(
      hasDrafts ? helpTexts.goOn : commonTexts.startApplication,
      { verb: 'apply.start' },
      { primary: sheet === undefined && !guided },
    ),
    button(commonTexts.myFiles, { verb: 'files.list' }),
    button(commonTexts.deadlines, { verb: 'deadlines.show' }),
    button(commonTexts.privacy, { verb: 'privacy.show' }),
  ];
}
