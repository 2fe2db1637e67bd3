import type { View } from '../domain/views.ts';
import { answerArrivedCard } from './answer-arrived-card.ts';
import { answerOrQuestionCard } from './answer-or-question-card.ts';
import { askCard } from './ask-card.ts';
import { askedGroupsCard } from './asked-groups-card.ts';
import type { CardChoice } from './card-json.ts';
import { channelCard } from './channel-card.ts';
import { closedCard } from './closed-card.ts';
import { conflictCard } from './conflict-card.ts';
import { deadlinesCard } from './deadlines-card.ts';
import { faqCard } from './faq-card.ts';
import { faqEditCard } from './faq-edit-card.ts';
import { faqEntryCard } from './faq-entry-card.ts';
import { faqListCard } from './faq-list-card.ts';
import { fileCard } from './file-card.ts';
import { filesCard } from './files-card.ts';
import { helpCard } from './help-card.ts';
import { inquiriesCard } from './inquiries-card.ts';
import { inquiryCard } from './inquiry-card.ts';
import { inquiryPostCard } from './inquiry-post-card.ts';
import { inquirySentCard } from './inquiry-sent-card.ts';
import { inviteCard } from './invite-card.ts';
import { myInquiriesCard } from './my-inquiries-card.ts';
import { overviewCard } from './overview-card.ts';
import type { RenderedView } from './parts/rendered-view.ts';
import { privacyCard } from './privacy-card.ts';
import { privacyRemovalCard } from './privacy-removal-card.ts';
import { programmeCard } from './programme-card.ts';
import { receiptCard } from './receipt-card.ts';
import { resumeCard } from './resume-card.ts';
import { sessionAnswerCard } from './session-answer-card.ts';
import { sessionCard } from './session-card.ts';
import { sessionGroupCard } from './session-group-card.ts';
import { sessionGroupsCard } from './session-groups-card.ts';
import { sessionPublishedCard } from './session-published-card.ts';
import { stepCard } from './step-card.ts';
import { unavailableCard } from './unavailable-card.ts';
import { undeliveredCard } from './undelivered-card.ts';
import { waitingCard } from './waiting-card.ts';
import { withdrawCard } from './withdraw-card.ts';

export type MunicipalityChoice = CardChoice;

export interface RenderOptions {
  /** Every municipality that can be chosen, former names too; the titles are shown, the values sent. */
  readonly municipalityChoices: readonly MunicipalityChoice[];
  /** False for a client that cannot ask the bot while somebody types; it then has the list alone. */
  readonly typeahead?: boolean;
}

/**
 * The card of a view, with a short text for notifications and screen readers. The card stays under
 * 28 KB whatever people typed; the summary holds nothing that anybody typed but a reference.
 */
export function renderView(view: View, options: RenderOptions): RenderedView {
  return render(view, options);
}

type ViewOf = { readonly [V in View as V['kind']]: V };

function render<Kind extends View['kind']>(
  view: ViewOf[Kind] & { readonly kind: Kind },
  options: RenderOptions,
): RenderedView {
  return CARDS[view.kind](view, options);
}

const CARDS: {
  readonly [Kind in keyof ViewOf]: (view: ViewOf[Kind], options: RenderOptions) => RenderedView;
} = {
  step: (view, { municipalityChoices, typeahead = true }) =>
    stepCard(view, { choices: municipalityChoices, typeahead }),
  overview: overviewCard,
  conflict: conflictCard,
  receipt: receiptCard,
  files: filesCard,
  file: fileCard,
  withdraw: withdrawCard,
  resume: resumeCard,
  closed: closedCard,
  invite: inviteCard,
  privacy: privacyCard,
  privacyRemoval: privacyRemovalCard,
  deadlines: deadlinesCard,
  help: helpCard,
  answerOrQuestion: answerOrQuestionCard,
  faq: faqCard,
  programme: programmeCard,
  unavailable: unavailableCard,
  ask: (view, { municipalityChoices, typeahead = true }) =>
    askCard(view, { choices: municipalityChoices, typeahead }),
  inquirySent: inquirySentCard,
  myInquiries: myInquiriesCard,
  inquiries: inquiriesCard,
  inquiry: inquiryCard,
  answerArrived: answerArrivedCard,
  inquiryPost: inquiryPostCard,
  waiting: waitingCard,
  undelivered: undeliveredCard,
  channel: channelCard,
  faqEdit: faqEditCard,
  faqEntry: faqEntryCard,
  faqList: faqListCard,
  askedGroups: askedGroupsCard,
  session: sessionCard,
  sessionGroups: sessionGroupsCard,
  sessionGroup: sessionGroupCard,
  sessionPublished: sessionPublishedCard,
  sessionAnswer: sessionAnswerCard,
};
