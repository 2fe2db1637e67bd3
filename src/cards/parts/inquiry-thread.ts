import type { InquiryMessage } from '../../domain/inquiry.ts';
import { caseworkerTexts } from '../../texts/caseworker-card-texts.ts';
import type { CardElement } from '../card-json.ts';
import { clippedNote } from './clipped-text.ts';
import { messageBlock } from './message-block.ts';
import { quietLine } from './rich-text.ts';

/** Messages on one card at most, the newest; fewer when texts have to be cut short. */
const MOST_MESSAGES = 12;
const MOST_SHORT_MESSAGES = 6;
const SHORT = 600;

/** What was said, oldest first; the sentence says where long texts stand whole. */
export function inquiryThread(
  messages: readonly InquiryMessage[],
  shown: number,
  whereWhole: string,
): readonly CardElement[] {
  const newest = messages.slice(shown > SHORT ? -MOST_MESSAGES : -MOST_SHORT_MESSAGES);
  const earlier = messages.length - newest.length;
  return [
    ...(earlier > 0 ? [quietLine(caseworkerTexts.earlier(earlier), { spacing: 'medium' })] : []),
    ...newest.map((message) => messageBlock(message, shown)),
    ...clippedNote(
      newest.map((message) => message.text),
      shown,
      whereWhole,
    ),
  ];
}
