import type { FileLooksView } from '../domain/views-cases.ts';
import { caseSummaries } from '../texts/case-summaries.ts';
import { fileLookTexts, lookedAt } from '../texts/file-look-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { button } from './parts/button.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;
/** A file that came in on paper may have a reference of its own. */
const REFERENCE_LENGTH = 40;

/** Who of the caseworkers and experts looked at a file, by day. */
export function fileLooksCard(view: FileLooksView): RenderedView {
  const { dossierId, lines, page, pages } = view;
  const municipality = shorten(view.municipality, NAME_LENGTH);
  return rendered(
    caseSummaries.looks,
    [
      heading(fileLookTexts.title(plain(view.reference, REFERENCE_LENGTH))),
      ...(municipality === ''
        ? []
        : [line([run(municipality, { weight: 'bolder', size: 'medium' })])]),
      quietLine(fileLookTexts.intro),
      ...(lines.length === 0 ? [line(fileLookTexts.none, { spacing: 'medium' })] : []),
      ...lines.flatMap(({ name, day, kinds }) => [
        quietLine(fileLookTexts.day(day), { spacing: 'medium' }),
        line(`${shorten(name, NAME_LENGTH) || fileLookTexts.nobody}: ${lookedAt(kinds)}`, {
          spacing: 'none',
        }),
      ]),
      ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
    ],
    [
      ...pageButtons(page, page + 1 < pages, (target) => ({
        verb: 'case.looks',
        dossierId,
        page: target,
      })),
      button(fileLookTexts.toFile, { verb: 'case.open', dossierId }),
    ],
  );
}
