import type { TraceCounts } from '../domain/guidance-trace.ts';
import type { KeptReminders, KeptRole } from '../domain/views-privacy.ts';
import { counted } from './in-words.ts';
import { keptReminderItems, removedReminderItems } from './kept-reminder-texts.ts';
import { keptRoleItems, removedRoleItems } from './kept-role-texts.ts';
import { keptTraceItems, removedTraceItems } from './kept-trace-texts.ts';

export const privacyTexts = {
  title: 'Je gegevens bij Kernbot',
  intro: (name: string) => `Dit bewaart Kernbot van jou, ${name}:`,
  who: 'Wie ziet dat? Jij, de collega’s die je uitnodigde en, na het indienen, de dossierbeheerders. Wat je in een traject schrijft, zien ook de experten ervan. Niemand anders.',
  law: 'Een aanvraag die je indiende, kan je intrekken maar niet wissen. VLAIO moet zulke documenten bewaren: dat vragen de regels over archieven in het Bestuursdecreet. Het recht om te wissen geldt daarom niet (AVG, artikel 17, lid 3).',
  short:
    'Technische sporen van je berichten verdwijnen na een week, een code na een week en een link na een kwartier.',
  copy: 'Geef me een kopie',
  removeAsk: 'Wis mijn gegevens',
  removalTitle: 'Wil je je gegevens wissen?',
  removalIntro: 'Dit kan je niet ongedaan maken. Dit gebeurt er:',
  removalYes: 'Ja, wis mijn gegevens',
  removalNo: 'Nee, hou alles',
  doneTitle: 'Je gegevens zijn gewist',
  doneBye: 'Je kan altijd opnieuw beginnen: typ “aanvraag”.',
} as const;

/** What is kept of a person, one line per kind; kinds with nothing in them are left out. */
export function keptItems(counts: {
  readonly drafts: number;
  readonly applications: number;
  readonly shared: number;
  readonly inquiries?: number;
  readonly traces?: TraceCounts;
  readonly roles?: readonly KeptRole[];
  readonly looks?: number;
  readonly reminders?: KeptReminders;
}): readonly string[] {
  const {
    drafts,
    applications,
    shared,
    inquiries = 0,
    traces,
    roles = [],
    looks = 0,
    reminders,
  } = counts;
  return [
    'Je naam en je Teams-account, om te weten dat jij het bent.',
    ...(drafts > 0
      ? [
          counted(
            drafts,
            'aanvraag die nog niet ingediend is.',
            'aanvragen die nog niet ingediend zijn.',
          ),
        ]
      : []),
    ...(applications > 0
      ? [
          counted(
            applications,
            'aanvraag die je indiende of introk.',
            'aanvragen die je indiende of introk.',
          ),
        ]
      : []),
    ...(shared > 0
      ? [
          counted(
            shared,
            'aanvraag van een collega waaraan je meewerkt.',
            'aanvragen van collega’s waaraan je meewerkt.',
          ),
        ]
      : []),
    ...(inquiries > 0
      ? [
          counted(
            inquiries,
            'vraag die je stelde, met het antwoord.',
            'vragen die je stelde, met de antwoorden.',
          ),
        ]
      : []),
    ...keptTraceItems(traces),
    ...keptRoleItems(roles),
    ...(looks > 0
      ? [
          counted(
            looks,
            'keer dat je een dossier opende, per dag.',
            'keer dat je een dossier opende, per dag.',
          ),
        ]
      : []),
    ...keptReminderItems(reminders),
  ];
}

/** What a removal does or did, one line per kind; kinds with nothing in them are left out. */
export function removalItems(
  stage: 'ask' | 'done',
  counts: {
    readonly drafts: number;
    readonly handedOver: number;
    readonly kept: number;
    readonly inquiries?: number;
    readonly traces?: TraceCounts;
    readonly roles?: readonly KeptRole[];
    readonly looks?: number;
    readonly reminders?: KeptReminders;
  },
): readonly string[] {
  const {
    drafts,
    handedOver,
    kept,
    inquiries = 0,
    traces,
    roles = [],
    looks = 0,
    reminders,
  } = counts;
  const lines = stage === 'ask' ? ASK : DONE;
  return [
    ...(drafts > 0 ? [lines.drafts(drafts)] : []),
    ...(handedOver > 0 ? [lines.handedOver(handedOver)] : []),
    ...(kept > 0 ? [lines.kept(kept)] : []),
    ...(inquiries > 0 ? [lines.inquiries(inquiries)] : []),
    ...removedTraceItems(stage, traces),
    ...removedRoleItems(stage, roles),
    ...(looks > 0 ? [lines.looks] : []),
    ...removedReminderItems(stage, reminders),
    lines.name,
  ];
}

/** Accountability is what it is kept for. */
const LOOKS_STAY =
  'Welke dossiers je voor je werk opende, blijft een tijd bewaard met je naam erbij. Zo kan een gemeente weten wie in haar dossier keek.';

const ASK = {
  looks: LOOKS_STAY,
  drafts: (n: number) =>
    `${counted(n, 'aanvraag die nog niet ingediend is, wordt', 'aanvragen die nog niet ingediend zijn, worden')} gewist.`,
  handedOver: (n: number) =>
    `${counted(n, 'aanvraag waaraan collega’s meewerken, gaat', 'aanvragen waaraan collega’s meewerken, gaan')} naar een collega.`,
  kept: (n: number) =>
    `${counted(n, 'ingediende of ingetrokken aanvraag blijft', 'ingediende of ingetrokken aanvragen blijven')} bestaan. Wat je erin schreef, blijft staan.`,
  inquiries: (n: number) =>
    `${counted(n, 'vraag die je stelde, blijft', 'vragen die je stelde, blijven')} bestaan, zonder je naam en je mailadres. Een antwoord kan je dan niet meer krijgen.`,
  name: 'Je naam verdwijnt overal waar Kernbot die zelf bijhield.',
};

const DONE = {
  looks: LOOKS_STAY,
  drafts: (n: number) =>
    `${counted(n, 'aanvraag die nog niet ingediend was, is', 'aanvragen die nog niet ingediend waren, zijn')} gewist.`,
  handedOver: (n: number) =>
    `${counted(n, 'aanvraag waaraan collega’s meewerken, ging', 'aanvragen waaraan collega’s meewerken, gingen')} naar een collega.`,
  kept: (n: number) =>
    `${counted(n, 'ingediende of ingetrokken aanvraag bleef', 'ingediende of ingetrokken aanvragen bleven')} bestaan. Wat je erin schreef, bleef staan.`,
  inquiries: (n: number) =>
    `${counted(n, 'vraag die je stelde, bleef', 'vragen die je stelde, bleven')} bestaan, zonder je naam en je mailadres.`,
  name: 'Je naam is weg overal waar Kernbot die zelf bijhield.',
};
