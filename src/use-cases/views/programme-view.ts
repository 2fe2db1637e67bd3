import type { Programme } from '../../domain/programme.ts';
import type { ProgrammeView } from '../../domain/views.ts';

/** A programme that is not applied for with a form: how it works and whom to ask. */
export function programmeView(programme: Programme): ProgrammeView {
  return {
    kind: 'programme',
    programmeId: programme.id,
    name: programme.name,
    summary: programme.summary,
    explanation: programme.intake.kind === 'form' ? '' : programme.intake.explanation,
    guides: programme.guides,
    contactName: programme.contact.name,
    ...(programme.contact.email === undefined ? {} : { contactEmail: programme.contact.email }),
  };
}
