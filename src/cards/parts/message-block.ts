import type { InquiryMessage } from '../../domain/inquiry.ts';
import { moment } from '../../texts/day-texts.ts';
import { DELIVERY_WORDS, MESSAGE_WORDS } from '../../texts/inquiry-card-texts.ts';
import type { Container } from '../card-json.ts';
import { bold, line, paragraphs, quiet, run } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

const NAME_LENGTH = 60;

/** One message of a thread, at most `shown` characters; answers stand out. */
export function messageBlock(message: InquiryMessage, shown: number): Container {
  const { kind, by, at, delivery } = message;
  return {
    type: 'Container',
    spacing: 'medium',
    style: kind === 'answer' ? 'emphasis' : 'default',
    items: [
      line([
        bold(shorten(by.name, NAME_LENGTH)),
        run(` ${MESSAGE_WORDS[kind]}`),
        quiet(` · ${moment(at)}`),
      ]),
      ...paragraphs(cut(message.text, shown)),
      ...(delivery === undefined
        ? []
        : [
            line(
              [
                delivery === 'failed'
                  ? run(DELIVERY_WORDS.failed, { color: 'attention', weight: 'bolder' })
                  : quiet(DELIVERY_WORDS[delivery]),
              ],
              { spacing: 'small' },
            ),
          ]),
    ],
  };
}
