import type { AnswerValue } from '../../src/domain/question.ts';
import { NOT_LET_THROUGH_2021, SENDERS_2021, type Sender2021 } from './round-2021-senders.ts';

/** What becomes of an application; those that come late go to the second round. */
export type Outcome2021 = 'selected' | 'inadmissible' | 'deferred' | 'late';

/** An application of the replay of the first round, with everything that is needed to send it. */
export interface Application2021 {
  readonly nis: string;
  readonly municipality: string;
  readonly contact: string;
  readonly sentAt: Date;
  readonly outcome: Outcome2021;
  /** Question id → value as it is stored; every question that is asked has one. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

type Content = (municipality: string, index: number) => Readonly<Record<string, AnswerValue>>;

/** Applications that can be judged, one with too little in it, and one in which the question is not clear. */
const CONTENT: Readonly<Record<Outcome2021, Content>> = {
  selected: clear,
  late: clear,
  inadmissible: () => ({
    challenge: 'Onze kern moet levendiger.',
    areaScope: 'wholeMunicipality',
    initiatives: 'We deden al een en ander.',
    policy: 'Er is een beleid.',
    resources: 'Dat bekijken we nog.',
    involvement: 'Iedereen wordt betrokken.',
  }),
  deferred: (municipality, index) => ({
    ...clear(municipality, index),
    challenge: `We willen in ${municipality} graag iets doen rond de kern, maar wat precies is nog niet beslist. De Profploeg mag daarover meedenken.`,
  }),
};

function clear(municipality: string, index: number): Readonly<Record<string, AnswerValue>> {
  const street = pick(STREETS, index);
  const isPart = index % 2 === 0;
  return {
    challenge: pick(CHALLENGES, index)(municipality, street),
    areaScope: isPart ? 'part' : 'wholeMunicipality',
    ...(isPart ? { area: pick(AREAS, index)(street) } : {}),
    initiatives: pick(INITIATIVES, index + 1),
    policy: pick(POLICIES, index + 2),
    resources: pick(RESOURCES, index + 3),
    involvement: pick(INVOLVEMENTS, index),
  };
}

const DEPARTMENTS = ['Lokale economie', 'Dienst ondernemen', 'Omgeving en economie'];
const STREETS = ['Stationsstraat', 'Kerkstraat', 'Markt', 'Hoogstraat', 'Nieuwstraat'];

const CHALLENGES = [
  (municipality: string, street: string) =>
    `In de ${street} van ${municipality} staan 9 van de 40 winkels leeg en de passage daalt. We verwachten advies over een haalbare invulling van de panden en hulp bij het overleg met de eigenaars.`,
  (municipality: string, street: string) =>
    `De winkels van ${municipality} liggen verspreid en in de ${street} sluit er elk jaar een zaak. We verwachten dat de Profploeg ons helpt om het winkelgebied af te bakenen.`,
  (municipality: string, street: string) =>
    `Na de heraanleg van de ${street} kwamen de klanten in ${municipality} niet terug. We zoeken ideeën voor beleving en verwachten een actieplan waarmee we meteen aan de slag kunnen.`,
  (municipality: string, street: string) =>
    `Handelaars en gemeente werken in ${municipality} naast elkaar, en de ${street} verliest haar trekkers. We verwachten begeleiding om een samenwerking op te zetten.`,
];

const AREAS = [
  (street: string) =>
    `De ${street}, tussen het station en de kerk. Er zijn 34 handelspanden, waarvan 8 leeg. Boven de meeste zaken wordt gewoond.`,
  (street: string) =>
    `Het centrum rond de ${street}, begrensd door de ring en het park. Er zijn winkels, horeca en een school.`,
];

const INITIATIVES = [
  'In 2019 gaven we een premie voor gevelrenovatie: dat was een succes. De pop-upwinkels vielen tegen, omdat de huur te hoog bleef.',
  'We organiseerden een koopzondag en een cadeaubon. De bon werkte goed. De koopzondag trok minder volk dan verwacht.',
  'Er was een studie over parkeren en een bevraging van de handelaars. De bevraging ging goed, maar de studie bleef liggen omdat er geen budget was.',
];

const POLICIES = [
  'Ons strategisch commercieel plan (2018) bakent het kernwinkelgebied af, om nieuwe winkels in de kern te bundelen.',
  'Sinds 2020 is er een leegstandsreglement voor de hele kern. Met een premie willen we starters aantrekken.',
  'In het meerjarenplan staat kernversterking als doel. Grote winkels buiten het centrum laten we niet meer toe.',
];

const RESOURCES = [
  'In het meerjarenplan staat 60.000 euro voor de kern. Onze ambtenaar lokale economie werkt er halftijds aan.',
  'Het budget voor acties is 25.000 euro per jaar. De centrummanager krijgt er twee dagen per week voor.',
  'In het najaar beslist de gemeenteraad over 40.000 euro. Twee medewerkers van de dienst volgen de acties op.',
];

const INVOLVEMENTS = [
  'Mobiliteit, ruimtelijke planning en communicatie zitten in een kernteam dat om de drie weken samenkomt.',
  'Lokale economie trekt het traject. De dienst omgeving en de politie komen naar elke vergadering van de stuurgroep.',
  'De schepen van economie brengt verslag uit in het college. Toerisme, jeugd en openbare werken hebben elk een vaste contactpersoon.',
];

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** "Bart Van den Bossche" → "bart-van-den-bossche". */
function hostPart(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

function application(sender: Sender2021, index: number): Application2021 {
  const [nis, municipality, at, contact] = sender;
  const outcome = outcomeOf(sender);
  return {
    nis,
    municipality,
    contact,
    sentAt: new Date(`${at}:00+02:00`),
    outcome,
    answers: { ...contactAnswers(sender, index), ...CONTENT[outcome](municipality, index) },
  };
}

function outcomeOf([nis, , at]: Sender2021): Outcome2021 {
  if (at > LAST_MINUTE) return 'late';
  if (nis === NOT_LET_THROUGH_2021.inadmissible) return 'inadmissible';
  return nis === NOT_LET_THROUGH_2021.deferred ? 'deferred' : 'selected';
}

const LAST_MINUTE = '2021-08-13T23:59';

function contactAnswers([nis, municipality, , contact, expertise]: Sender2021, index: number) {
  const fields = expertise.split(',');
  return {
    municipality: nis,
    contactPerson: contact,
    department: pick(DEPARTMENTS, index),
    email: `${hostPart(contact).replace('-', '.')}@${hostPart(municipality)}.example`,
    phone: `0470 00 ${String(21 + index)} ${String(89 - index)}`,
    expertise: fields,
    ...(fields.includes('other') ? { otherExpertise: 'Dat bekijken we nog' } : {}),
  };
}

/**
 * The first round of 2021, to be replayed: 35 applications in time and 2 late ones, by moment of sending. Made up
 * but for the counts, which are the minister's.
 */
export const ROUND_2021: readonly Application2021[] = SENDERS_2021.map(application);
