import type { Messenger } from '../domain/ports-chat.ts';
import type { Surroundings } from '../domain/ports-operations.ts';
import type { ReminderSender } from '../domain/ports-reminders.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { expireDrafts } from '../use-cases/expire-drafts.ts';
import type { LetterPost } from '../use-cases/letter-post.ts';
import type { PostReceipt } from '../use-cases/send-receipt.ts';
import { createAnnounceInquiry } from './announce-inquiry.handler.ts';
import { createAskFollowUp } from './ask-follow-up.handler.ts';
import { createAskMore } from './ask-more.handler.ts';
import { createAskSharing } from './ask-sharing.handler.ts';
import { createDeliverAnswer } from './deliver-answer.handler.ts';
import { createFollowUp } from './follow-up.handler.ts';
import { createHoldMeetings } from './hold-meetings.handler.ts';
import type { JobHandlers } from './job.ts';
import { createMailInquiry } from './mail-inquiry.handler.ts';
import { createMailProvince } from './mail-province.handler.ts';
import { createPlanReminders } from './plan-reminders.handler.ts';
import { createPublishSession } from './publish-session.handler.ts';
import { createSelfCheck } from './self-check.handler.ts';
import { createSendReceipt } from './send-receipt.handler.ts';
import { createSendReminders } from './send-reminders.handler.ts';
import { createShowImport } from './show-import.handler.ts';
import { createShowSession } from './show-session.handler.ts';
import { createShowVotes } from './show-votes.handler.ts';
import { createTakeImport } from './take-import.handler.ts';
import { createTellAssignee } from './tell-assignee.handler.ts';
import { createTellCodeUsed } from './tell-code-used.handler.ts';
import { createTellDecision } from './tell-decision.handler.ts';
import { createTellHandler } from './tell-handler.handler.ts';
import { createTellMeeting } from './tell-meeting.handler.ts';
import { createTellPanel } from './tell-panel.handler.ts';
import { createTellPart } from './tell-part.handler.ts';
import { createTellReport } from './tell-report.handler.ts';
import { createTellRound } from './tell-round.handler.ts';
import { createTellSheet } from './tell-sheet.handler.ts';
import { createTellSteps } from './tell-steps.handler.ts';
import { createTellWaiting } from './tell-waiting.handler.ts';

export interface JobParts {
  readonly deps: Dependencies;
  readonly log: Log;
  readonly post: PostReceipt;
  readonly letters: LetterPost;
  readonly messenger: Messenger;
  /** Sends reminders, one call each. */
  readonly reminderSender: ReminderSender;
  /** What the self-check looks at besides the database. */
  readonly surroundings: Surroundings;
  /** Removes what is over and tells how much of each kind. */
  readonly purge: (now: Date) => Promise<object>;
}

/** The work of every job. */
export function createJobHandlers(parts: JobParts): JobHandlers {
  const { deps, log, post, messenger, purge } = parts;
  return {
    'send-receipt': createSendReceipt(deps, post, log),
    'mail-inquiry': createMailInquiry(deps, parts, log),
    'announce-inquiry': createAnnounceInquiry(deps, messenger, log),
    'deliver-answer': createDeliverAnswer(deps, parts, log),
    'publish-session': createPublishSession(deps, messenger, log),
    'show-session': createShowSession(deps, messenger, log),
    'tell-waiting': createTellWaiting(deps, messenger, log),
    'ask-more': createAskMore(deps, parts, log),
    'tell-handler': createTellHandler(deps, messenger, log),
    'tell-assignee': createTellAssignee(deps, messenger, log),
    'tell-code-used': createTellCodeUsed(deps, messenger, log),
    'show-import': createShowImport(deps, messenger, log),
    'take-import': createTakeImport(deps, messenger, log),
    'tell-decision': createTellDecision(deps, parts, log),
    'mail-province': createMailProvince(deps, parts, log),
    'tell-panel': createTellPanel(deps, messenger, log),
    'tell-round': createTellRound(deps, messenger, log),
    'tell-meeting': createTellMeeting(deps, parts, log),
    'show-votes': createShowVotes(deps, messenger, log),
    'hold-meetings': createHoldMeetings(deps, log),
    'tell-steps': createTellSteps(deps, parts, log),
    'tell-part': createTellPart(deps, messenger, log),
    'tell-sheet': createTellSheet(deps, parts, log),
    'tell-report': createTellReport(deps, parts, log),
    'follow-up': createFollowUp(deps, log),
    'ask-follow-up': createAskFollowUp(deps, messenger, log),
    'ask-sharing': createAskSharing(deps, messenger, log),
    'plan-reminders': createPlanReminders(deps, messenger, log),
    'send-reminders': createSendReminders(deps, parts, log),
    'self-check': createSelfCheck(deps, parts, log),
    async 'purge-expired'() {
      log.info(await purge(deps.clock.now()), 'purged what is over');
      log.info(await expireDrafts(deps, messenger), 'drafts that nobody goes on with');
    },
  };
}
