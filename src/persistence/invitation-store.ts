import type { InvitationStore } from '../domain/ports.ts';
import { type Executor, run } from './statement.ts';

interface InvitationRow {
  readonly code_hash: string;
  readonly dossier_id: string;
  readonly expires_at: Date;
}

const ADD = `/* invitation-add */
  insert into invitations (code_hash, dossier_id, expires_at) values ($1, $2, $3)`;
const FIND = `/* invitation-find */
  select code_hash, dossier_id, expires_at from invitations where code_hash = $1 and expires_at > $2`;

const REMOVE_OF_DOSSIER = `/* invitation-remove-of-dossier */
  delete from invitations where dossier_id = $1`;

/** Invitation codes, by their hash, in PostgreSQL. */
export function createInvitationStore(on: Executor): InvitationStore {
  return {
    async add({ codeHash, dossierId, expiresAt }) {
      await run(on, ADD, [codeHash, dossierId, expiresAt]);
    },
    async find(codeHash, now) {
      const [row] = await run<InvitationRow>(on, FIND, [codeHash, now]);
      if (row === undefined) return undefined;
      return { codeHash: row.code_hash, dossierId: row.dossier_id, expiresAt: row.expires_at };
    },
    async removeOfDossier(dossierId) {
      await run(on, REMOVE_OF_DOSSIER, [dossierId]);
    },
  };
}
