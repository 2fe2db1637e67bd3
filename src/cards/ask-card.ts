import type { AskView } from '../domain/views-questions.ts';
import { askCardTexts } from '../texts/ask-card-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { NO_DOSSIER } from './card-action.ts';
import type { CardElement } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { maskedWarning } from './parts/masked-warning.ts';
import { plain } from './parts/plain-text.ts';
import { type MunicipalityList, municipalityChoice } from './parts/question-input.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';

interface Level {
  /** Whether the whole list of municipalities is on the card, or only found while typing. */
  readonly list: boolean;
  /** Characters of the question in its input. */
  readonly kept: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { list: true, kept: 20_000 },
  { list: false, kept: 20_000 },
  { list: true, kept: 5000 },
  { list: true, kept: 1500 },
  { list: true, kept: 400 },
];

const EMAIL_LENGTH = 320;
const LABEL_LENGTH = 80;
const MOST_DOSSIERS = 20;

/** A question for people, to be read again and sent. */
export function askCard(view: AskView, municipalities: MunicipalityList): RenderedView {
  return firstThatFits(LEVELS, (level) =>
    rendered(
      questionSummaries.ask,
      [
        heading(title(view)),
        line(askCardTexts.intro, { spacing: 'small' }),
        ...noticeBox(view.notice),
        ...maskedWarning(view.masked),
        ...textField(
          { id: 'text', label: askCardTexts.text, value: view.text, multiline: true },
          level.kept,
        ),
        ...programmeField(view),
        municipalityField(view, municipalities, level.list),
        ...textField(
          { id: 'email', label: askCardTexts.email, value: view.email, style: 'email' },
          EMAIL_LENGTH,
        ),
        ...dossierField(view),
      ],
      [sendButton(view)],
    ),
  );
}

/** Whom it goes to, where that does not depend on the choice of a programme. */
function title({ programmes, programmeId }: AskView): string {
  const organisations = new Set(programmes.map((programme) => programme.organisation));
  const chosen = programmes.find((programme) => programme.id === programmeId) ?? programmes[0];
  return chosen === undefined || organisations.size > 1
    ? askCardTexts.titleOpen
    : askCardTexts.title(chosen.organisation);
}

function programmeField({ programmes, programmeId }: AskView): readonly CardElement[] {
  const several = new Set(programmes.map((programme) => programme.organisation)).size > 1;
  const choices = programmes.map(({ id, name, organisation }) => ({
    title: several ? askCardTexts.programmeOf(name, organisation) : name,
    value: id,
  }));
  return choices.length > 1
    ? [choiceField('programmeId', askCardTexts.programme, choices, programmeId)]
    : [];
}

/** Without its list only what is chosen stays on the card; the bot is asked while somebody types. */
function municipalityField(
  { municipality }: AskView,
  { choices, typeahead }: MunicipalityList,
  list: boolean,
): CardElement {
  const other = { title: askCardTexts.otherOrganisation, value: 'other' };
  const shown =
    list || !typeahead ? choices : choices.filter((choice) => choice.value === municipality);
  return municipalityChoice(
    { id: 'municipality', label: askCardTexts.municipality, spacing: 'medium' },
    municipality,
    { choices: [other, ...shown], typeahead },
  );
}

function dossierField({ dossiers, dossierId }: AskView): readonly CardElement[] {
  if (dossiers.length === 0) return [];
  const choices = dossiers.slice(0, MOST_DOSSIERS).map(({ id, label }, index) => ({
    title: plain(label, LABEL_LENGTH) || askCardTexts.dossierNumber(index + 1),
    value: id,
  }));
  const none = { title: askCardTexts.noDossier, value: NO_DOSSIER };
  return [
    choiceField('dossierId', askCardTexts.dossier, [none, ...choices], dossierId || NO_DOSSIER),
    quietLine(askCardTexts.dossierNote),
  ];
}

/** What there is no input for goes along in the button. */
function sendButton({ nonce, askedId, programmes, programmeId }: AskView) {
  return button(
    askCardTexts.send,
    {
      verb: 'inquiry.send',
      nonce,
      ...(askedId === undefined ? {} : { askedId }),
      ...(programmes.length > 1 ? {} : { programmeId: programmes[0]?.id ?? programmeId }),
    },
    { primary: true },
  );
}
