import type { Control } from '../../domain/figure-controls.ts';
import type { FiguresView } from '../../domain/views-figures.ts';
import { commonTexts } from '../../texts/common-texts.ts';
import {
  controlLine,
  controlsFail,
  controlsHold,
  sumWords,
} from '../../texts/figure-control-texts.ts';
import { figureTexts } from '../../texts/figure-texts.ts';
import { listTexts } from '../../texts/list-texts.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { bold, line, run } from './rich-text.ts';

/** Sums that are listed; a programme has some per round. */
const MOST = 12;

type Controlled = Pick<FiguresView, 'controls' | 'roundNames'>;

/** Whether the figures fit together: in a word when they do, else every sum that fails, loudly. */
export function controlBox(view: Controlled): readonly CardElement[] {
  const failing = view.controls.filter(({ addsUp }) => !addsUp);
  const states = view.controls.find(({ kind }) => kind === 'states');
  if (failing.length === 0) {
    const sum = states === undefined ? '' : sumWords(states);
    return [box('good', [line([bold(`${commonTexts.goodMark} `), run(controlsHold(sum))])])];
  }
  return [
    box('attention', [
      line([bold(`${commonTexts.warningMark} ${controlsFail(failing.length)}`)]),
      ...failing.slice(0, MOST).map((control) => line([bold(markedLine(view, control))])),
      ...andMore(failing),
    ]),
  ];
}

const LIST = 'controls';

/** A button that unfolds every sum with what its numbers count. */
export function controlList(view: Controlled): readonly CardElement[] {
  return [
    {
      type: 'ActionSet',
      spacing: 'medium',
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: figureTexts.showControls,
          targetElements: [LIST],
        },
      ],
    },
    {
      type: 'Container',
      id: LIST,
      isVisible: false,
      style: 'emphasis',
      spacing: 'small',
      items: [
        ...view.controls
          .slice(0, MOST)
          .map((control) => line(markedLine(view, control), { spacing: 'small' })),
        ...andMore(view.controls),
      ],
    },
  ];
}

function andMore(controls: readonly Control[]): readonly CardElement[] {
  const left = controls.length - MOST;
  return left > 0 ? [line(listTexts.andMore(left))] : [];
}

function markedLine({ roundNames }: Controlled, control: Control): string {
  const mark = control.addsUp ? commonTexts.goodMark : commonTexts.warningMark;
  return `${mark} ${controlLine(control, roundNames)}`;
}
