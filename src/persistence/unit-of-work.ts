import type { Kysely, Transaction } from 'kysely';
import type { Json, Stores, UnitOfWork } from '../domain/ports.ts';
import type { JobQueue } from '../domain/ports-jobs.ts';
import { createAnnouncementStore } from './announcement-store.ts';
import { createAskedStore } from './asked-store.ts';
import { createCalendarFeedStore } from './calendar-feed-store.ts';
import { createCaseStore } from './case-store.ts';
import { createCaseworkerStore, type NotedCaseworkers } from './caseworker-store.ts';
import { createConversationStore } from './conversation-store.ts';
import { createDeferredWalks } from './deferred-walks.ts';
import { createDossierStore } from './dossier-store.ts';
import { createDownloadStore } from './download-store.ts';
import { createExpertStore } from './expert-store.ts';
import { createFaqRevision, type FaqRevision } from './faq-revision.ts';
import { createFaqStore } from './faq-store.ts';
import { createFileLookStore } from './file-look-store.ts';
import { createFollowStore } from './follow-store.ts';
import { createGroupStore } from './group-store.ts';
import { createImportStore } from './import-store.ts';
import { createInquiryStore } from './inquiry-store.ts';
import { createInvitationStore } from './invitation-store.ts';
import { createItemStore } from './item-store.ts';
import { createKnowledgeStore } from './knowledge-store.ts';
import { createMailLog } from './mail-log.ts';
import { createMeetingStore } from './meeting-store.ts';
import { createMilestoneStore } from './milestone-store.ts';
import { createNoticeLog } from './notice-log.ts';
import { createOldDraftStore } from './old-draft-store.ts';
import { createOperationsStore } from './operations-store.ts';
import { createPersonStore } from './person-store.ts';
import { createReminderCareStore } from './reminder-care-store.ts';
import { createReminderChoiceStore } from './reminder-choice-store.ts';
import { createReminderEditStore } from './reminder-edit-store.ts';
import { createReminderOutbox } from './reminder-outbox.ts';
import { createReminderStore } from './reminder-store.ts';
import { createRoleCache, createRoleStore, type RoleCache } from './role-store.ts';
import { createRoundCache, type RoundCache, transactionRounds } from './round-cache.ts';
import { createRoundPostStore } from './round-post-store.ts';
import { createRoundStore } from './round-store.ts';
import { createSendRateStore } from './send-rate-store.ts';
import { createSessionStore } from './session-store.ts';
import { createSheetStore } from './sheet-store.ts';
import type { Executor } from './statement.ts';
import { createTrajectoryStore, type ListedTrajectories } from './trajectory-store.ts';
import { lockTurn, storeOutcome } from './turn-outcome.ts';
import { createUploadStore } from './upload-store.ts';
import { createWalkStore } from './walk-store.ts';

/**
 * Transactions over the stores, at READ COMMITTED: whoever waited for a lock reads what its last
 * holder wrote. `jobQueueFor` gives a queue whose jobs are part of the transaction; `faqRevision` is what the turn log of
 * this process hears too.
 */
export function createUnitOfWork(
  db: Kysely<unknown>,
  jobQueueFor: (transaction: Transaction<unknown>) => JobQueue,
  faqRevision: FaqRevision = createFaqRevision(),
): UnitOfWork {
  const caches = {
    rounds: createRoundCache(),
    roles: createRoleCache(),
    faqRevision,
    trajectories: new Map(),
    caseworkers: new Map(),
  };
  const inTransaction = async <T>(
    work: (transaction: Transaction<unknown>, stores: Stores) => Promise<T>,
  ): Promise<T> => {
    const rounds = transactionRounds(caches.rounds);
    // What nobody else can read yet is heard here alone, until the end.
    const raised = createFaqRevision(() => 0);
    const result = await db.transaction().execute((transaction) => {
      const stores = storesOn(transaction, {
        ...caches,
        rounds,
        faqRevision: raised,
        trajectories: new Map(),
        caseworkers: new Map(),
      });
      return work(transaction, { ...stores, jobs: jobQueueFor(transaction) });
    });
    rounds.publish();
    const revision = raised.get();
    if (revision !== undefined) faqRevision.hear(revision);
    return result;
  };
  return {
    stores: storesOn(db, caches),
    transaction: (work) => inTransaction((_transaction, stores) => work(stores)),
    once<T extends Json>(turnKey: string, work: (stores: Stores) => Promise<T>) {
      return inTransaction(async (transaction, stores) => {
        const stored = await lockTurn<T>(transaction, turnKey);
        if (stored !== undefined) return { outcome: stored.outcome, repeated: true };
        const walks = createDeferredWalks(transaction);
        const outcome = await work({ ...stores, walks });
        await storeOutcome(transaction, { key: turnKey, outcome, walk: walks.take() });
        return { outcome, repeated: false };
      });
    },
  };
}

/** What the stores of one process remember for a while. */
interface Caches {
  readonly rounds: RoundCache;
  readonly roles: RoleCache;
  readonly faqRevision: FaqRevision;
  readonly trajectories: ListedTrajectories;
  readonly caseworkers: NotedCaseworkers;
}

function storesOn(on: Executor, caches: Caches): Omit<Stores, 'jobs'> {
  return {
    dossiers: createDossierStore(on),
    rounds: createRoundStore(on, caches.rounds),
    roundPosts: createRoundPostStore(on),
    cases: createCaseStore(on),
    roles: createRoleStore(on, caches.roles),
    experts: createExpertStore(on, caches.roles),
    trajectories: createTrajectoryStore(on, caches.trajectories),
    meetings: createMeetingStore(on),
    items: createItemStore(on),
    sheets: createSheetStore(on),
    groups: createGroupStore(on),
    knowledge: createKnowledgeStore(on),
    imports: createImportStore(on),
    uploads: createUploadStore(on),
    walks: createWalkStore(on),
    invitations: createInvitationStore(on),
    downloads: createDownloadStore(on),
    conversations: createConversationStore(on),
    mails: createMailLog(on),
    people: createPersonStore(on),
    fileLooks: createFileLookStore(on),
    operations: createOperationsStore(on),
    oldDrafts: createOldDraftStore(on),
    inquiries: createInquiryStore(on),
    faq: createFaqStore(on, caches.faqRevision),
    asked: createAskedStore(on),
    sessions: createSessionStore(on),
    caseworkers: createCaseworkerStore(on, caches.caseworkers),
    notices: createNoticeLog(on),
    milestones: createMilestoneStore(on),
    reminders: createReminderStore(on),
    reminderOutbox: createReminderOutbox(on),
    sendRates: createSendRateStore(on),
    announcements: createAnnouncementStore(on),
    reminderCare: createReminderCareStore(on),
    follows: createFollowStore(on),
    reminderEdits: createReminderEditStore(on),
    reminderChoices: createReminderChoiceStore(on),
    calendarFeeds: createCalendarFeedStore(on),
  };
}
