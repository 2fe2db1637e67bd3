import { VERBS } from '../../src/cards/card-action.ts';
import type { Activities, TestActivity, TestPerson } from './activities.ts';
import { forgery } from './forged-action.ts';
import { pick, type Random } from './mutate-activity.ts';

/** An activity of any kind that Teams sends, by this person, about these files. */
export function realActivity(
  activities: Activities,
  person: TestPerson,
  dossierIds: readonly string[],
  random: Random,
): TestActivity {
  const where = pick(['personal', 'personal', 'personal', 'groupChat', 'channel'] as const, random);
  const from = { from: person, where: where ?? 'personal' } as const;
  const dossierId = pick(dossierIds, random) ?? '';
  const verb = pick(VERBS, random) ?? 'help.open';
  const data = forgery(dossierId, verb);
  const file = { kind: pick(FILE_KINDS, random), dossierId };
  const kinds: readonly (() => TestActivity)[] = [
    () => activities.message(pick(SAID, random) ?? '', from),
    () => activities.message(pick(SAID, random) ?? '', from),
    () => activities.execute(verb, data, from),
    () => activities.execute(verb, data, from),
    () => activities.submit({ verb, ...data }, from),
    () => activities.search(pick(['municipalities', 'people', ''], random) ?? '', 'tie', from),
    () => activities.fileConsent('accept', { file }, undefined, from),
    () => activities.fileConsent('decline', { file }, undefined, from),
    () => activities.invoke('composeExtension/query', QUERY, from),
    () => activities.invoke('composeExtension/fetchTask', OPEN, from),
    () => activities.invoke('composeExtension/submitAction', submitted(random), from),
    () => activities.installation(pick(['add', 'remove', 'add-upgrade'], random) ?? '', from),
    () => activities.botAdded(from),
    () => activities.botRemoved(from),
    () => activities.personAdded(person, from),
    () => withFile(activities.message('', from)),
    () => ({ ...activities.message('hallo', from), type: pick(OTHER_TYPES, random) }),
    () => activities.invoke(pick(OTHER_INVOKES, random) ?? '', { a: 1 }, from),
  ];
  return (pick(kinds, random) ?? kinds[0])?.() ?? {};
}

const FILE_KINDS = ['application', 'applicationWord', 'personalData', 'list', 'sheet', 'round'];
const OTHER_TYPES = [
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'typing',
  'event',
  'trace',
];
const OTHER_INVOKES = ['signin/verifyState', 'task/fetch', 'message/submitAction', 'config/fetch'];

const SAID = [
  'hallo',
  'help',
  'aanvraag',
  'status',
  'deadlines',
  'mijn gegevens',
  'wis mijn gegevens',
  'vragen',
  'dossiers',
  'cijfers',
  'rondes',
  'traject',
  'huiswerk',
  'huiswerk: tel de fietsers | Bram | 15 januari',
  'intakefiche',
  'overleg',
  'werkgroepen',
  'ervaringen over leegstand',
  'herinneringen',
  'PP-2021-0001',
  'VR-2021-0001',
  'wie kan een aanvraag indienen?',
  'wanneer is de volgende ronde?',
  'faq',
  'dossierbeheerders',
  'experten',
  'volgende',
  'vorige',
  'overzicht',
  'In onze Stationsstraat staan 9 van de 40 winkels leeg.',
] as const;

const QUERY = {
  commandId: 'searchFaq',
  parameters: [{ name: 'vraag', value: 'leegstand' }],
  queryOptions: { skip: 0, count: 25 },
};
const OPEN = {
  commandId: 'askPeople',
  messagePayload: { id: '1', body: { contentType: 'html', content: '<p>Mag dat?</p>' } },
};

function submitted(random: Random): object {
  const nonce = pick(['a', 'b', crypto.randomUUID()], random);
  const data = { nonce, text: 'Mag dat?', programmeId: 'profploeg', municipality: '37022' };
  return { commandId: 'askPeople', data };
}

function withFile(activity: TestActivity): TestActivity {
  const content = { downloadUrl: 'https://a-my.sharepoint.com/x', uniqueId: 'x', fileType: 'xlsx' };
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  return { ...activity, attachments: [{ contentType, content, name: 'a.xlsx' }] };
}
