const MUNICIPALITIES = ['11001', '11002', '11004', '11005', '11008', '11009', '11013', '11016'];
const MUNICIPALITY_NAMES = ['Boom', 'Niel', 'Hove', 'Lint', 'Kontich', 'Mortsel', 'Kapellen'];
/** Pairs in the order of the form, which is the order they are stored in. */
const EXPERTISE = [
  'mobility,events',
  'events,retailData',
  'retailData,logistics',
  'logistics,starters',
];
const EXPERTISE_NAMES = ['Mobiliteit', 'Events', 'Starters', 'Winkelvastgoed', 'Communicatie'];

/** The input of a question of the Profploeg's form on a card; another one for every `count`. */
export function inputFor(questionId: string, count: number): string {
  switch (questionId) {
    case 'municipality':
      return pick(MUNICIPALITIES, count);
    case 'areaScope':
      return 'part';
    case 'expertise':
      return pick(EXPERTISE, count);
    default:
      return typedFor(questionId, count);
  }
}

/** The same as a person types it in the chat. */
export function typedFor(questionId: string, count: number): string {
  switch (questionId) {
    case 'municipality':
      return pick(MUNICIPALITY_NAMES, count);
    case 'areaScope':
      return '2';
    case 'expertise':
      return pick(EXPERTISE_NAMES, count);
    case 'email':
      return `an.peeters.${count}@kernegem.be`;
    case 'phone':
      return `0470 ${String(100_000 + (count % 900_000))}`;
    case 'contactPerson':
    case 'department':
      return `Dienst lokale economie ${count}`;
    default:
      return `${LONG} Nummer ${count}.`;
  }
}

function pick(values: readonly string[], count: number): string {
  return values[count % values.length] ?? '';
}

const LONG =
  'In de Stationsstraat staan 9 van de 40 winkels leeg en de passage daalt sinds het retailpark open is. We verwachten advies over een haalbare invulling van de panden.';
