import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { Item } from '../domain/item.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import type { ReportDocument } from '../domain/report-document.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { listDocumentTexts as texts } from '../texts/item-texts.ts';
import { countWords } from '../texts/item-words.ts';
import type { Dependencies } from './dependencies.ts';
import { type ListFile, readList } from './list-file.ts';
import { filedMunicipality } from './views/file-line.ts';
import { countItems } from './views/item-views.ts';
import { listDocument } from './views/list-document.ts';

/** A list as a Word document, for everybody who may read its guidance; undefined for others. */
export async function printList(
  deps: Dependencies,
  actor: Actor,
  place: { readonly dossierId: string; readonly listId: string },
): Promise<PrintedFile | undefined> {
  const found = await readList(deps, deps.work.stores, actor, place);
  if (found === undefined) return undefined;
  const items = await deps.work.stores.items.ofList(place.dossierId, place.listId);
  const { title } = found.list;
  return {
    filename: texts.fileName(title, filedMunicipality(deps, found.current.file)),
    description: texts.description(title),
    contentType: CONTENT_TYPES.docx,
    content: await deps.printer.report(documentOf(deps, found, items)),
  };
}

function documentOf(
  deps: Dependencies,
  { current, list }: ListFile,
  items: readonly Item[],
): ReportDocument {
  const { file, trajectory } = current;
  const { themes = [] } = file.programme;
  return {
    title: texts.title(list.title, filedMunicipality(deps, file)),
    notes: [
      [file.programme.name, file.dossier.reference ?? ''].filter((part) => part !== '').join(' · '),
      list.intro,
      texts.counts(countWords(countItems(items), list.ticked === true)),
    ],
    warnings: [
      ...(file.round.demonstration ? [commonTexts.demonstration] : []),
      ...(trajectory.stoppedAt === undefined ? [] : [texts.stopped]),
    ],
    sections: [
      {
        title: list.title,
        blocks:
          items.length === 0
            ? [{ kind: 'paragraph', text: texts.empty }]
            : [listDocument({ list, items, themes })],
      },
    ],
    madeAt: deps.clock.now(),
  };
}
