import type { Programme } from '../domain/programme.ts';
import type { Dependencies } from './dependencies.ts';

/** The mailbox that questions about a programme go to; undefined when only people in Teams get them. */
export function mailboxOf(deps: Dependencies, { id, contact }: Programme): string | undefined {
  return deps.mailboxes[id] ?? contact.email;
}
