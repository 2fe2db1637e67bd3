import type { Actor } from '../../domain/access.ts';
import type { PersonalDataSection } from '../../domain/personal-data-document.ts';
import { dayInWords } from '../../domain/time.ts';
import { fileLookTexts, lookedAt } from '../../texts/file-look-texts.ts';
import type { Dependencies } from '../dependencies.ts';

/** More than anybody opens in two years; a guard, not a page. */
const ALL_LOOKS = 20_000;

/** Which files somebody opened for their work, for the copy of their data; nothing for who opened none. */
export async function lookSections(
  deps: Pick<Dependencies, 'work'>,
  actor: Actor,
): Promise<readonly PersonalDataSection[]> {
  const looks = await deps.work.stores.fileLooks.ofPerson(actor, ALL_LOOKS);
  if (looks.length === 0) return [];
  const rows = looks.map(({ day, reference, municipality, kinds }) => ({
    label: dayInWords(day),
    value: `${[reference, municipality].filter((part) => part !== '').join(' – ')}: ${lookedAt(kinds)}`,
  }));
  return [{ title: fileLookTexts.own, rows }];
}
