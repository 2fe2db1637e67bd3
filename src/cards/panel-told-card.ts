import type { PanelToldView } from '../domain/views-decisions.ts';
import { decisionSummaries } from '../texts/decision-texts.ts';
import { panelToldTexts as texts } from '../texts/decision-told-texts.ts';
import { allOf } from '../texts/in-words.ts';
import { demonstrationMark } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { fact, heading, line } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** Tells an expert that they joined or left a panel; the file opens for who joined. */
export function panelToldCard(view: PanelToldView): RenderedView {
  const { what, nonce, dossierId, municipality, reference, panel, organisation } = view;
  const names = panel.map((name) => shorten(name, NAME_LENGTH));
  return rendered(
    decisionSummaries.panelTold,
    [
      heading(texts.title[what], 'none'),
      ...demonstrationMark(view.demonstration),
      line(texts[what](organisation, view.programmeName)),
      fact(texts.municipality, shorten(municipality, NAME_LENGTH)),
      fact(texts.reference, reference),
      ...(names.length === 0 ? [] : [fact(texts.panel, allOf(names))]),
    ],
    what === 'joined'
      ? [button(texts.open, { verb: 'case.open', nonce, dossierId }, { primary: true })]
      : [],
  );
}
