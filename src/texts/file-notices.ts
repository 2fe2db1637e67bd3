import type { InviteRefusal } from '../domain/dossier-life.ts';
import type { Notice } from '../domain/views.ts';

export function withdrawnNotice(): Notice {
  return { tone: 'good', text: 'Je trok deze aanvraag in. Je kan ze nog lezen en kopiëren.' };
}

export function copiedNotice(): Notice {
  return {
    tone: 'good',
    text: 'Dit is een kopie met al je antwoorden. Kijk ze na en dien in wanneer je klaar bent.',
  };
}

export function invitedNotice(name: string): Notice {
  return { tone: 'good', text: `${name} kan deze aanvraag nu mee bekijken en invullen.` };
}

export function removedNotice(): Notice {
  return {
    tone: 'good',
    text: 'Je collega ziet deze aanvraag niet meer. Wat je collega schreef, blijft staan. Codes die je eerder maakte, werken niet meer.',
  };
}

const INVITE_REFUSALS: Readonly<Record<InviteRefusal, string>> = {
  otherTenant:
    'Je kan alleen collega’s van je eigen organisatie uitnodigen. Vraag iemand van je eigen gemeente.',
  notADraft:
    'Deze aanvraag is al ingediend of ingetrokken. Je kan er niemand meer voor uitnodigen.',
  full: 'Er werken al twintig collega’s aan deze aanvraag. Haal eerst iemand weg.',
};

export function inviteRefusedNotice(reason: InviteRefusal): Notice {
  return { tone: 'warning', text: INVITE_REFUSALS[reason] };
}

/** Stands in for the name of a colleague who never spoke to the bot yet. */
export const UNNAMED_COLLEAGUE = 'Je collega';

/** Stands in for the name of somebody who had their data removed. */
export const FORMER_PERSON = 'Iemand die zijn gegevens liet wissen';

export function moreSentNotice(): Notice {
  return {
    tone: 'good',
    text: 'Je aanvulling is verstuurd. De dossierbeheerder gaat ermee verder. Je hoeft nu niets te doen.',
  };
}

/** Somebody sends what was asked, after it was sent or taken back. */
export function moreClosedNotice(how: 'answered' | 'recalled'): Notice {
  return how === 'answered'
    ? { tone: 'good', text: 'Je aanvulling was al verstuurd. Je hoeft nu niets te doen.' }
    : {
        tone: 'warning',
        text: 'De dossierbeheerder trok de vraag om meer informatie intussen in. Er is niets verstuurd. Je hoeft nu niets te doen.',
      };
}

export function decidedNotice(): Notice {
  return {
    tone: 'warning',
    text: 'Over deze aanvraag is al beslist. Je kan ze niet meer intrekken.',
  };
}
