import type { Guide } from '../domain/programme.ts';
import type { ProgrammeView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { infoTexts } from '../texts/info-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, bullets, heading, line, paragraphs, run, subheading } from './parts/rich-text.ts';

/** A programme that is not asked for with a form: what it is, how to ask for it, guides to use oneself. */
export function programmeCard(view: ProgrammeView): RenderedView {
  return firstThatFits([true, false], (withSteps) =>
    rendered(
      summaryTexts.programme(view.name),
      [
        heading(view.name, 'none'),
        line(view.summary, { spacing: 'small' }),
        ...(view.explanation === ''
          ? []
          : [subheading(infoTexts.howTitle), ...paragraphs(view.explanation)]),
        ...(view.guides.length === 0
          ? []
          : [
              subheading(infoTexts.guidesTitle),
              ...view.guides.flatMap((guide) => guideLines(guide, withSteps)),
            ]),
        subheading(infoTexts.contactTitle),
        contactLine(view),
      ],
      [button(commonTexts.deadlines, { verb: 'deadlines.show' })],
    ),
  );
}

function contactLine({ contactName, contactEmail }: ProgrammeView): CardElement {
  return line(
    contactEmail === undefined ? contactName : [run(`${contactName}: `), bold(contactEmail)],
    { spacing: 'small' },
  );
}

function guideLines(guide: Guide, withSteps: boolean): readonly CardElement[] {
  const intro = line([bold(`${guide.title}. `), run(guide.summary)]);
  if (!withSteps || guide.steps.length === 0) return [intro];
  const id = `guide:${guide.id}`;
  return [
    intro,
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: infoTexts.guideSteps,
          tooltip: infoTexts.guideStepsOf(guide.title),
          targetElements: [id],
        },
      ],
    },
    {
      type: 'Container',
      id,
      isVisible: false,
      style: 'emphasis',
      spacing: 'small',
      items: bullets(guide.steps),
    },
  ];
}
