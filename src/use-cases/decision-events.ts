import type { DossierEvent } from '../domain/dossier-event.ts';
import type { Stores } from '../domain/ports.ts';

/** Events that are read at a time. */
const PAGE = 50;

/** The newest thing that happened to a file and is meant; undefined when there is none. */
export async function newestEvent(
  { dossiers }: Pick<Stores, 'dossiers'>,
  dossierId: string,
  isMeant: (event: DossierEvent) => boolean,
): Promise<DossierEvent | undefined> {
  for (let offset = 0; ; offset += PAGE) {
    const events = await dossiers.events(dossierId, { limit: PAGE, offset });
    const found = events.find(isMeant);
    if (found !== undefined || events.length < PAGE) return found;
  }
}
