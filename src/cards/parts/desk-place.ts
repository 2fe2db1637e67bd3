import type { DeskPlace } from '../../domain/views-reminder-desk.ts';

/** Which page of what is shown, as the data of a button that reads back as the same. */
export function placeData({ tab, programmeId, page }: DeskPlace) {
  return { tab, page, ...(programmeId === '' ? {} : { programme: programmeId }) };
}
