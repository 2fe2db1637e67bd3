import type { View } from '../domain/views.ts';
import { agendaCard } from './agenda-card.ts';
import { announcementCard } from './announcement-card.ts';
import { announcementFormCard } from './announcement-form-card.ts';
import { announcementReportCard } from './announcement-report-card.ts';
import { announcementToldCard } from './announcement-told-card.ts';
import { announcementsCard } from './announcements-card.ts';
import { answerArrivedCard } from './answer-arrived-card.ts';
import { answerOrQuestionCard } from './answer-or-question-card.ts';
import { askCard } from './ask-card.ts';
import { askMoreCard } from './ask-more-card.ts';
import { askedGroupsCard } from './asked-groups-card.ts';
import { budgetFormCard } from './budget-form-card.ts';
import { calendarAddressCard } from './calendar-address-card.ts';
import type { CardChoice } from './card-json.ts';
import { caseCard } from './case-card.ts';
import { caseAssignedCard, moreAnsweredCard, moreUnreachedCard } from './case-news-card.ts';
import { casesCard } from './cases-card.ts';
import { channelCard } from './channel-card.ts';
import { checksCard } from './checks-card.ts';
import { claimCodeCard } from './claim-code-card.ts';
import { closedCard } from './closed-card.ts';
import { codeUsedCard } from './code-used-card.ts';
import { conflictCard } from './conflict-card.ts';
import { deadlinesCard } from './deadlines-card.ts';
import { decisionFormCard } from './decision-form-card.ts';
import { decisionToldCard } from './decision-told-card.ts';
import { decisionUnreachedCard } from './decision-unreached-card.ts';
import { draftEndsCard } from './draft-ends-card.ts';
import { evaluationCard, evaluationsCard } from './evaluation-card.ts';
import { experiencesCard } from './experiences-card.ts';
import { expertCard } from './expert-card.ts';
import { expertEditCard } from './expert-edit-card.ts';
import { expertsCard } from './experts-card.ts';
import { faqCard } from './faq-card.ts';
import { faqEditCard } from './faq-edit-card.ts';
import { faqEntryCard } from './faq-entry-card.ts';
import { faqListCard } from './faq-list-card.ts';
import { figureClassesCard } from './figure-classes-card.ts';
import { figureListCard } from './figure-list-card.ts';
import { figuresCard } from './figures-card.ts';
import { fileCard } from './file-card.ts';
import { fileHistoryCard } from './file-history-card.ts';
import { fileLooksCard } from './file-looks-card.ts';
import { fileMeetingsCard } from './file-meetings-card.ts';
import { filesCard } from './files-card.ts';
import { followCard, followEditCard, myFollowsCard } from './follow-card.ts';
import { generalGroupCard } from './general-group-card.ts';
import { groupCard, groupFileCard } from './group-card.ts';
import { groupFormCard } from './group-form-card.ts';
import { groupIssueCard } from './group-issue-card.ts';
import { groupIssuesCard, ownIssuesCard } from './group-issues-card.ts';
import { groupThemesCard } from './group-themes-card.ts';
import { guidedCard } from './guided-card.ts';
import { helpCard } from './help-card.ts';
import { importRunCard } from './import-run-card.ts';
import { importStartCard } from './import-start-card.ts';
import { inquiriesCard } from './inquiries-card.ts';
import { inquiryCard } from './inquiry-card.ts';
import { inquiryPostCard } from './inquiry-post-card.ts';
import { inquirySentCard } from './inquiry-sent-card.ts';
import { inviteCard } from './invite-card.ts';
import { itemCard } from './item-card.ts';
import { itemFormCard } from './item-form-card.ts';
import { itemListCard } from './item-list-card.ts';
import { itemListsCard } from './item-lists-card.ts';
import { meetingCancelCard } from './meeting-cancel-card.ts';
import { meetingCard } from './meeting-card.ts';
import { meetingFormCard } from './meeting-form-card.ts';
import { meetingOverCard, meetingToldCard, meetingUnreachedCard } from './meeting-told-card.ts';
import { meetingVoteCard } from './meeting-vote-card.ts';
import { meetingsCard } from './meetings-card.ts';
import { moreAskedCard } from './more-asked-card.ts';
import { moreRecalledCard } from './more-recalled-card.ts';
import { myInquiriesCard } from './my-inquiries-card.ts';
import { myRemindersCard } from './my-reminders-card.ts';
import { overviewCard } from './overview-card.ts';
import { panelFormCard } from './panel-form-card.ts';
import { panelToldCard } from './panel-told-card.ts';
import { partGivenCard } from './part-given-card.ts';
import type { RenderedView } from './parts/rendered-view.ts';
import { privacyCard } from './privacy-card.ts';
import { privacyRemovalCard } from './privacy-removal-card.ts';
import { programmeCard } from './programme-card.ts';
import { receiptCard } from './receipt-card.ts';
import { reminderDeskCard } from './reminder-desk-card.ts';
import { reminderMessageCard } from './reminder-message-card.ts';
import { reminderUnreachedCard } from './reminder-unreached-card.ts';
import { remindersCard } from './reminders-card.ts';
import { adviceFormCard, followUpFormCard, reportFormCard } from './report-form-card.ts';
import { adviceToldCard, followUpToldCard, reportToldCard } from './report-told-card.ts';
import { resumeCard } from './resume-card.ts';
import { roleCard } from './role-card.ts';
import { roleChangeCard } from './role-change-card.ts';
import { rolesCard } from './roles-card.ts';
import { roundActCard } from './round-act-card.ts';
import { roundConfirmCard } from './round-confirm-card.ts';
import { roundFormCard } from './round-form-card.ts';
import { roundPostCard } from './round-post-card.ts';
import { roundToldCard } from './round-told-card.ts';
import { roundsCard } from './rounds-card.ts';
import { selectionFormCard } from './selection-form-card.ts';
import { selfCheckCard } from './self-check-card.ts';
import { sessionAnswerCard } from './session-answer-card.ts';
import { sessionCard } from './session-card.ts';
import { sessionGroupCard } from './session-group-card.ts';
import { sessionGroupsCard } from './session-groups-card.ts';
import { sessionPublishedCard } from './session-published-card.ts';
import { sharingCard } from './sharing-card.ts';
import { sheetCard } from './sheet-card.ts';
import { sheetChoiceCard } from './sheet-choice-card.ts';
import { sheetHistoryCard } from './sheet-history-card.ts';
import { sheetPartsCard } from './sheet-parts-card.ts';
import { sheetResultCard } from './sheet-result-card.ts';
import { sheetToldCard } from './sheet-told-card.ts';
import { stepCard } from './step-card.ts';
import { stepsToldCard } from './steps-told-card.ts';
import { trajectoriesCard } from './trajectories-card.ts';
import { trajectoryCard } from './trajectory-card.ts';
import { trajectoryHistoryCard } from './trajectory-history-card.ts';
import { trajectoryOverviewCard } from './trajectory-overview-card.ts';
import { trajectoryStepCard } from './trajectory-step-card.ts';
import { unavailableCard } from './unavailable-card.ts';
import { undeliveredCard } from './undelivered-card.ts';
import { undoDecisionCard } from './undo-decision-card.ts';
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
  reminderUnreached: reminderUnreachedCard,
  selfCheck: selfCheckCard,
  channel: channelCard,
  figures: figuresCard,
  figureList: figureListCard,
  figureClasses: figureClassesCard,
  faqEdit: faqEditCard,
  faqEntry: faqEntryCard,
  faqList: faqListCard,
  askedGroups: askedGroupsCard,
  session: sessionCard,
  sessionGroups: sessionGroupsCard,
  sessionGroup: sessionGroupCard,
  sessionPublished: sessionPublishedCard,
  sessionAnswer: sessionAnswerCard,
  roles: rolesCard,
  role: roleCard,
  roleChange: roleChangeCard,
  codeUsed: codeUsedCard,
  experts: expertsCard,
  expert: expertCard,
  expertEdit: expertEditCard,
  rounds: roundsCard,
  roundForm: roundFormCard,
  roundConfirm: roundConfirmCard,
  roundAct: roundActCard,
  roundTold: roundToldCard,
  roundPost: roundPostCard,
  cases: casesCard,
  guided: guidedCard,
  case: caseCard,
  checks: checksCard,
  askMore: askMoreCard,
  moreAsked: moreAskedCard,
  moreRecalled: moreRecalledCard,
  moreAnswered: moreAnsweredCard,
  caseAssigned: caseAssignedCard,
  moreUnreached: moreUnreachedCard,
  decisionForm: decisionFormCard,
  undoDecision: undoDecisionCard,
  decisionTold: decisionToldCard,
  decisionUnreached: decisionUnreachedCard,
  selectionForm: selectionFormCard,
  panelForm: panelFormCard,
  panelTold: panelToldCard,
  budgetForm: budgetFormCard,
  fileHistory: fileHistoryCard,
  fileLooks: fileLooksCard,
  draftEnds: draftEndsCard,
  meetings: meetingsCard,
  fileMeetings: fileMeetingsCard,
  meeting: meetingCard,
  meetingForm: meetingFormCard,
  meetingVote: meetingVoteCard,
  meetingTold: meetingToldCard,
  meetingOver: meetingOverCard,
  meetingCancel: meetingCancelCard,
  meetingUnreached: meetingUnreachedCard,
  sheet: sheetCard,
  sheetParts: sheetPartsCard,
  partGiven: partGivenCard,
  sheetChoice: sheetChoiceCard,
  sheetResult: sheetResultCard,
  sheetTold: sheetToldCard,
  sheetHistory: sheetHistoryCard,
  itemList: itemListCard,
  item: itemCard,
  itemForm: itemFormCard,
  itemLists: itemListsCard,
  trajectory: trajectoryCard,
  trajectoryStep: trajectoryStepCard,
  trajectoryHistory: trajectoryHistoryCard,
  trajectories: trajectoriesCard,
  trajectoryOverview: trajectoryOverviewCard,
  stepsTold: stepsToldCard,
  reportForm: reportFormCard,
  reportTold: reportToldCard,
  adviceForm: adviceFormCard,
  adviceTold: adviceToldCard,
  followUpForm: followUpFormCard,
  followUpTold: followUpToldCard,
  follow: followCard,
  followEdit: followEditCard,
  myFollows: myFollowsCard,
  generalGroup: generalGroupCard,
  groupThemes: groupThemesCard,
  groupIssues: groupIssuesCard,
  groupIssue: groupIssueCard,
  ownIssues: ownIssuesCard,
  groupForm: groupFormCard,
  group: groupCard,
  groupFile: groupFileCard,
  evaluations: evaluationsCard,
  evaluation: evaluationCard,
  sharing: sharingCard,
  experiences: experiencesCard,
  importStart: importStartCard,
  importRun: importRunCard,
  claimCode: claimCodeCard,
  announcementForm: announcementFormCard,
  announcement: announcementCard,
  announcements: announcementsCard,
  announcementReport: announcementReportCard,
  announcementTold: announcementToldCard,
  reminderDesk: reminderDeskCard,
  reminderMessage: reminderMessageCard,
  reminders: remindersCard,
  myReminders: myRemindersCard,
  agenda: agendaCard,
  calendarAddress: calendarAddressCard,
};
