import { phrasingKey } from './faq-phrasing.ts';

const WORDS = 6;
const LONGEST = 40;
/** Of a UUID: enough that two entries with the same question never meet. */
const SUFFIX = 8;

/**
 * The id of a new entry: the first words of its question, so that people recognise it in a log, and the
 * beginning of a UUID, so that it is the only one. At most 49 characters, small letters, digits and dashes.
 */
export function newFaqEntryId(question: string, uuid: string): string {
  const words = phrasingKey(question)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, WORDS)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  return `${words === '' ? 'vraag' : words}-${uuid.replaceAll('-', '').slice(0, SUFFIX)}`;
}
