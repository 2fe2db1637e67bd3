import type { Kysely, Transaction } from 'kysely';
import type { JobQueue, Json, Stores, UnitOfWork } from '../domain/ports.ts';
import { createAskedStore } from './asked-store.ts';
import { createCaseworkerStore } from './caseworker-store.ts';
import { createConversationStore } from './conversation-store.ts';
import { createDeferredWalks } from './deferred-walks.ts';
import { createDossierStore } from './dossier-store.ts';
import { createDownloadStore } from './download-store.ts';
import { createFaqStore } from './faq-store.ts';
import { createInquiryStore } from './inquiry-store.ts';
import { createInvitationStore } from './invitation-store.ts';
import { createMailLog } from './mail-log.ts';
import { createNoticeLog } from './notice-log.ts';
import { createPersonStore } from './person-store.ts';
import { createRoundCache, createRoundStore, type RoundCache } from './round-store.ts';
import { createSessionStore } from './session-store.ts';
import type { Executor } from './statement.ts';
import { lockTurn, storeOutcome } from './turn-outcome.ts';
import { createWalkStore } from './walk-store.ts';

/**
 * Transactions over the stores, at READ COMMITTED: whoever waited for a lock reads what its last
 * holder wrote. `jobQueueFor` gives a queue whose jobs are part of the transaction.
 */
export function createUnitOfWork(
  db: Kysely<unknown>,
  jobQueueFor: (transaction: Transaction<unknown>) => JobQueue,
): UnitOfWork {
  const rounds = createRoundCache();
  const storesOf = (transaction: Transaction<unknown>): Stores => ({
    ...storesOn(transaction, rounds),
    jobs: jobQueueFor(transaction),
  });
  return {
    stores: storesOn(db, rounds),
    transaction(work) {
      return db.transaction().execute((transaction) => work(storesOf(transaction)));
    },
    once<T extends Json>(turnKey: string, work: (stores: Stores) => Promise<T>) {
      return db.transaction().execute(async (transaction) => {
        const stored = await lockTurn<T>(transaction, turnKey);
        if (stored !== undefined) return { outcome: stored.outcome, repeated: true };
        const walks = createDeferredWalks(transaction);
        const outcome = await work({ ...storesOf(transaction), walks });
        await storeOutcome(transaction, { key: turnKey, outcome, walk: walks.take() });
        return { outcome, repeated: false };
      });
    },
  };
}

function storesOn(on: Executor, rounds: RoundCache): Omit<Stores, 'jobs'> {
  return {
    dossiers: createDossierStore(on),
    rounds: createRoundStore(on, rounds),
    walks: createWalkStore(on),
    invitations: createInvitationStore(on),
    downloads: createDownloadStore(on),
    conversations: createConversationStore(on),
    mails: createMailLog(on),
    people: createPersonStore(on),
    inquiries: createInquiryStore(on),
    faq: createFaqStore(on),
    asked: createAskedStore(on),
    sessions: createSessionStore(on),
    caseworkers: createCaseworkerStore(on),
    notices: createNoticeLog(on),
  };
}
