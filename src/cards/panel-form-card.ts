import type { PanelChoice, PanelFormView } from '../domain/views-decisions.ts';
import { decisionSummaries } from '../texts/decision-texts.ts';
import { allOf } from '../texts/in-words.ts';
import { choiceWords, loadWords, panelTexts, proposalWords } from '../texts/panel-texts.ts';
import type { CardChoice, CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { ticks } from './parts/open-choices.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bold,
  fact,
  heading,
  line,
  paragraphs,
  quietLine,
  run,
  subheading,
} from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

interface Level {
  readonly name: number;
  /** Characters of what stands behind a name. */
  readonly detail: number;
  /** Experts that are listed as proposed, and as without room. */
  readonly listed: number;
  /** Characters of what was asked in own words, and of what was typed to search. */
  readonly text: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { name: 60, detail: 200, listed: 20, text: 600 },
  { name: 40, detail: 100, listed: 12, text: 300 },
  { name: 30, detail: 60, listed: 8, text: 100 },
  { name: 20, detail: 30, listed: 5, text: 60 },
  { name: 12, detail: 0, listed: 3, text: 20 },
];

/** Who will guide a municipality: what it asked for, who is proposed and why, and the choice. */
export function panelFormCard(view: PanelFormView): RenderedView {
  return firstThatFits(LEVELS, (level) =>
    rendered(
      decisionSummaries.panel(view.line.reference),
      [
        heading(panelTexts.title, 'none'),
        ...caseReference(view.line),
        ...noticeBox(view.notice),
        ...(view.canSave ? [] : [box('warning', [line(panelTexts.over)])]),
        ...requested(view, level),
        ...proposal(view, level),
        ...choice(view, level),
        ...searchPart(view, level),
      ],
      buttons(view),
    ),
  );
}

function requested(view: PanelFormView, { text }: Level): readonly CardElement[] {
  const { requested: fields, inOwnWords } = view;
  return [
    fact(panelTexts.requested, fields.length === 0 ? panelTexts.noneRequested : allOf(fields)),
    ...inOwnWords.flatMap((words) => [
      line([bold(`${panelTexts.inOwnWords}: `)], { spacing: 'small' }),
      ...paragraphs(cut(words, text)),
    ]),
  ];
}

function proposal(view: PanelFormView, level: Level): readonly CardElement[] {
  const { proposed, uncovered, full, requested: fields } = view;
  return [
    subheading(panelTexts.proposedTitle, { separator: true }),
    ...(proposed.length === 0 && fields.length > 0 ? [line(panelTexts.noProposal)] : []),
    ...proposed.slice(0, level.listed).map((one) => expertLine(one, proposalWords(one), level)),
    ...(uncovered.length === 0 ? [] : [box('warning', [line(panelTexts.uncovered(uncovered))])]),
    ...(full.length === 0
      ? []
      : [
          quietLine(panelTexts.fullTitle, { spacing: 'medium' }),
          ...full.slice(0, level.listed).map((one) => expertLine(one, loadWords(one), level)),
        ]),
  ];
}

function expertLine(one: PanelChoice, words: string, { name, detail }: Level): CardElement {
  const connected = one.connected ? [] : [panelTexts.notConnected];
  const rest = [words, ...connected].join('; ');
  return line(
    [bold(shorten(one.name, name)), ...(detail === 0 ? [] : [run(` – ${shorten(rest, detail)}`)])],
    { spacing: 'small' },
  );
}

function choice(view: PanelFormView, level: Level): readonly CardElement[] {
  const { choices, chosen, missing, requested: fields } = view;
  if (choices.length === 0) return [line(panelTexts.noExperts, { spacing: 'medium' })];
  return [
    ticks(
      'experts',
      panelTexts.choose,
      choices.map((one, index) => expertChoice(one, index, level)),
      chosen,
    ),
    ...(missing.length > 0 ? [line(panelTexts.missing(missing), { spacing: 'small' })] : []),
    ...(missing.length === 0 && fields.length > 0
      ? [line(panelTexts.complete, { spacing: 'small' })]
      : []),
    quietLine(panelTexts.chooseNote),
  ];
}

/** "Rik Maes – mobiliteit en events, begeleidt nu 2 van 3" */
function expertChoice(one: PanelChoice, index: number, { name, detail }: Level): CardChoice {
  const who = plain(one.name, name) || panelTexts.expertNumber(index + 1);
  const words = plain(choiceWords(one).join(', '), detail);
  return { title: words === '' ? who : `${who} – ${words}`, value: one.expertId };
}

function searchPart(view: PanelFormView, { text }: Level): readonly CardElement[] {
  const { found, query } = view;
  return [
    ...textField({ id: 'query', label: panelTexts.search, value: cut(query, text) }, text),
    ...(found === undefined ? [] : [line(panelTexts.found(found.total), { spacing: 'small' })]),
    ...(found === undefined || found.left === 0
      ? []
      : [quietLine(panelTexts.foundLeft(found.left))]),
  ];
}

function buttons(view: PanelFormView): readonly ExecuteButton[] {
  const { nonce, version, line: one, canSave } = view;
  const { dossierId } = one;
  const ids = { nonce, dossierId, version };
  const open = { verb: 'case.open', dossierId } as const;
  return [
    ...(canSave
      ? [button(panelTexts.save, { verb: 'panel.save', ...ids }, { primary: true })]
      : []),
    button(panelTexts.searchButton, { verb: 'panel.search', ...ids }),
    button(panelTexts.back, open, { withoutInputs: true }),
  ];
}
