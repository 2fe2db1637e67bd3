import type { SharingChoice } from '../domain/sharing.ts';
import type { SharingView } from '../domain/views-knowledge.ts';
import { knowledgeSummaries, sharingTexts as texts } from '../texts/knowledge-texts.ts';
import type { CardElement } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

const NAME_LENGTH = 80;
/** None of them stands out: it is theirs to choose. */
const CHOICES: readonly SharingChoice[] = ['named', 'unnamed', 'none'];

/** Asks a municipality whether what it learned may be shared; it can say otherwise at any time. */
export function sharingCard(view: SharingView): RenderedView {
  const { nonce, head, lessons, actions } = view;
  const { dossierId } = head;
  return rendered(
    knowledgeSummaries.sharing,
    [
      heading(texts.title, 'none'),
      ...noticeBox(view.notice),
      ...trajectoryHead(head),
      line([bold(`${texts.ask}:`)]),
      line(texts.intro),
      quietLine(texts.scrub),
      line(texts.now(lessons, actions)),
      ...state(view),
      quietLine(texts.anyTime),
    ],
    [
      ...CHOICES.map((choice) =>
        button(texts.choices[choice], { verb: 'sharing.set', nonce, dossierId, choice }),
      ),
      button(texts.toTrajectory, { verb: 'trajectory.open', dossierId }),
    ],
  );
}

function state({ chosen }: SharingView): readonly CardElement[] {
  if (chosen === undefined) return [line(texts.notAsked)];
  const { choice, by, at } = chosen;
  return [
    box('emphasis', [
      line([bold(texts.chosen(choice))]),
      quietLine(texts.by(shorten(by, NAME_LENGTH), at)),
    ]),
  ];
}
