import { seededRandom } from '../../faults/support/seeded-random.ts';

/** What somebody does at a planned moment. */
export type ActKind =
  | 'open'
  | 'save'
  | 'type'
  | 'status'
  | 'search'
  | 'ask'
  | 'passOn'
  | 'overview'
  | 'send';

export interface PlannedAct {
  /** Milliseconds after the beginning. */
  readonly at: number;
  readonly person: number;
  readonly kind: ActKind;
  /** The same activity is delivered again, so many milliseconds after it was first sent. */
  readonly againAfter?: number;
  /** The button is pressed twice at the same moment. */
  readonly twice?: true;
}

/** Somebody who works on a file: its maker, or a colleague of theirs. */
export interface PlannedPerson {
  readonly file: number;
  readonly isMaker: boolean;
}

export interface Plan {
  readonly people: readonly PlannedPerson[];
  readonly files: number;
  /** In the order of their moments. */
  readonly acts: readonly PlannedAct[];
  readonly durationMs: number;
}

export interface PlanOptions {
  /** Of the deadline hour; there are fewer people and files in fewer minutes, at the same rate. */
  readonly minutes: number;
  readonly seed: number;
}

/** The deadline hour: what ten minutes of it hold. */
const WITHIN_MINUTES = 10;
const FILES = 300;
const PEOPLE = 1_000;
const QUESTIONS = 122;

const AGAIN_SHARE = 0.02;
const TWICE_SHARE = 0.02;
const LONGEST_AGAIN_MS = 2_000;
/** Of the applications, in this last part of the time. */
const LATE_SENDS = 0.7;
const LATE_PART = 0.2;

/**
 * The deadline hour, planned before it begins: who does what when, the same for the same seed. People come at random
 * moments, more of them towards the end, and most applications are handed in at the last moment.
 */
export function planHour({ minutes, seed }: PlanOptions): Plan {
  const random = seededRandom(seed);
  const durationMs = minutes * 60_000;
  const part = minutes / WITHIN_MINUTES;
  const files = Math.max(1, Math.round(FILES * part));
  const count = Math.max(files, Math.round(PEOPLE * part));
  const sends = Array.from({ length: files }, () => sendMoment(random) * durationMs);
  const people = Array.from({ length: count }, (_, index) => ({
    file: index < files ? index : Math.floor(random() * files),
    isMaker: index < files,
  }));
  const acts = people.flatMap(({ file, isMaker }, person) => {
    const end = sends[file] ?? durationMs;
    return isMaker ? makerActs(person, end, random) : colleagueActs(person, end, random);
  });
  for (let number = 0; number < Math.round(QUESTIONS * part); number++) {
    acts.push(...askActs(Math.floor(random() * count), number, durationMs, random));
  }
  const faulty = acts.map((act) => ({ ...act, ...mishap(act, random) }));
  return { people, files, acts: faulty.toSorted((a, b) => a.at - b.at), durationMs };
}

/** The same people doing the same, so many times as fast. */
export function faster({ acts, durationMs, ...rest }: Plan, times: number): Plan {
  const quick = acts.map((act) => ({ ...act, at: act.at / times }));
  return { ...rest, acts: quick, durationMs: durationMs / times };
}

function sendMoment(random: () => number): number {
  return random() < LATE_SENDS ? 1 - LATE_PART * random() : 0.4 + (1 - LATE_PART - 0.4) * random();
}

const MAKER: readonly ActKind[] = [
  'status',
  'open',
  'search',
  'search',
  'save',
  'save',
  'save',
  'open',
  'type',
  'overview',
  'send',
];

function makerActs(person: number, end: number, random: () => number): PlannedAct[] {
  const begin = end * (0.3 + 0.4 * random());
  const acts = spread(MAKER, person, { begin, end }, random);
  // Sending is what the moment was drawn for.
  return acts.map((act) => (act.kind === 'send' ? { ...act, at: end } : act));
}

/** Colleagues are done before the file is sent, most of them. */
function colleagueActs(person: number, end: number, random: () => number): PlannedAct[] {
  const kinds: ActKind[] = [
    ...(random() < 0.5 ? (['status'] as const) : []),
    'open',
    ...(random() < 0.3 ? (['search'] as const) : []),
    'save',
    'save',
    ...(random() < 0.6 ? (['open', 'type'] as const) : []),
  ];
  const begin = end * Math.sqrt(random()) * 0.7;
  return spread(kinds, person, { begin, end }, random);
}

/** Half of those who ask do not find their answer, and pass the question on to people. */
function askActs(
  person: number,
  number: number,
  durationMs: number,
  random: () => number,
): PlannedAct[] {
  const kinds: readonly ActKind[] = number % 2 === 0 ? ['ask', 'passOn'] : ['ask'];
  const begin = durationMs * random() * 0.9;
  return spread(kinds, person, { begin, end: begin + durationMs * 0.1 }, random);
}

/** In this order, at random moments of equal parts of the time: people do not do two things at once. */
function spread(
  kinds: readonly ActKind[],
  person: number,
  { begin, end }: { readonly begin: number; readonly end: number },
  random: () => number,
): PlannedAct[] {
  const part = (end - begin) / kinds.length;
  return kinds.map((kind, index) => ({
    at: begin + (index + 0.1 + 0.8 * random()) * part,
    person,
    kind,
  }));
}

const PRESSED_TWICE: ReadonlySet<ActKind> = new Set<ActKind>(['save', 'send', 'passOn']);

function mishap(
  { kind }: PlannedAct,
  random: () => number,
): Pick<PlannedAct, 'againAfter' | 'twice'> {
  const drawn = random();
  if (drawn < AGAIN_SHARE) return { againAfter: random() * LONGEST_AGAIN_MS };
  return drawn < AGAIN_SHARE + TWICE_SHARE && PRESSED_TWICE.has(kind) ? { twice: true } : {};
}
