import type { ReminderUnreachedView } from '../domain/views-reminder-unreached.ts';
import { deskAbout } from '../texts/reminder-desk-texts.ts';
import {
  reminderUnreachedTexts as texts,
  unreachedIntro,
  unreachedSummary,
  unreachedWords,
} from '../texts/reminder-unreached-texts.ts';
import type { CardElement } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

/** Characters of what a message is about, and of for whom it was. */
const LENGTHS = [160, 80, 40] as const;

/** Tells caseworkers which messages reached nobody, and what they can do. */
export function reminderUnreachedCard(view: ReminderUnreachedView): RenderedView {
  return firstThatFits(LENGTHS, (length) =>
    rendered(unreachedSummary(view), [
      heading(texts.title, 'none'),
      box('warning', [line(unreachedIntro(view))]),
      ...view.lines.flatMap((one): readonly CardElement[] => [
        line([bold(shorten(deskAbout(one.reminder), length))], { spacing: 'medium' }),
        line(shorten(unreachedWords(one), 2 * length), { spacing: 'small' }),
      ]),
      ...(view.left > 0 ? [quietLine(texts.left(view.left), { spacing: 'medium' })] : []),
      quietLine(texts.how, { spacing: 'medium' }),
    ]),
  );
}
