import type { SelfCheckView } from '../domain/views-self-check.ts';
import {
  ALARM_ADVICE,
  ALARM_CODES,
  alarmWords,
  selfCheckIntro,
  selfCheckTexts as texts,
} from '../texts/self-check-texts.ts';
import type { CardElement } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

/** Characters of what is wrong: names of people stand in it. */
const LENGTHS = [600, 200] as const;

/** What the bot found when it looked at itself: what is wrong with what to do, or that all is well. */
export function selfCheckCard(view: SelfCheckView): RenderedView {
  const { alarms, unchecked } = view;
  const well = alarms.length === 0;
  return firstThatFits(LENGTHS, (length) =>
    rendered(texts.summary(alarms.length), [
      heading(well ? texts.wellTitle : texts.wrongTitle, 'none'),
      box(well ? 'good' : 'warning', [line(selfCheckIntro(view))]),
      ...alarms.flatMap((alarm): readonly CardElement[] => [
        line([bold(ALARM_CODES[alarm.name])], { spacing: 'medium' }),
        line(shorten(alarmWords(alarm), length), { spacing: 'small' }),
        line(ALARM_ADVICE[alarm.name], { spacing: 'small' }),
      ]),
      ...(unchecked.length > 0
        ? [quietLine(texts.unchecked(unchecked), { spacing: 'medium' })]
        : []),
      ...(well ? [] : [quietLine(texts.passOn, { spacing: 'medium' })]),
    ]),
  );
}
