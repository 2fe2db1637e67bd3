import type { AnnouncementToldView, AudienceShown } from '../../domain/views-announcements.ts';
import {
  audienceChoice,
  audienceWords,
  announcementTexts as texts,
} from '../../texts/announcement-texts.ts';
import type { CardElement } from '../card-json.ts';
import { box } from './boxes.ts';
import { plain } from './plain-text.ts';
import { line, paragraphs, quietLine } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';
import { typedHeading } from './typed-heading.ts';

const NAME_LENGTH = 80;

/** An announcement as its readers see it, at most `shown` characters of its text. */
export function announcementBlocks(
  told: AnnouncementToldView,
  shown: number,
): readonly CardElement[] {
  const { programmeName, organisation, by, title, text, test } = told;
  return [
    ...(test ? [box('accent', [line(texts.toldTest)])] : []),
    ...typedHeading(title, texts.toldHeading),
    quietLine(texts.toldContext(programmeName)),
    ...paragraphs(cut(text, shown)),
    quietLine(texts.toldBy(shorten(by, NAME_LENGTH), organisation), { spacing: 'medium' }),
  ];
}

/** Whom it goes to, in a line that is read as it stands. */
export function audienceLine(audience: AudienceShown): string {
  const name = audience.kind === 'makers' ? shorten(audience.roundName, NAME_LENGTH) : undefined;
  return audienceWords(audience, name);
}

/** The same for the title of a choice, where clients may read mark-up. */
export function audienceTitle(audience: AudienceShown, number: number): string {
  const roundName = audience.kind === 'makers' ? plain(audience.roundName, NAME_LENGTH) : '';
  return audienceChoice(audience, roundName || texts.audienceNumber(number));
}
