import { fold } from './clean-text.ts';

/** Whether at least half of the words of a sentence that carry meaning come from this text. */
export function isSupported(sentence: string, text: string): boolean {
  const words = (fold(sentence).match(/[\p{L}\p{N}]{5,}/gu) ?? []).filter(
    (word) => !FUNCTION_WORDS.has(word),
  );
  const known = fold(text);
  const supported = words.filter((word) => known.includes(word.slice(0, STEM)));
  return supported.length * 2 >= words.length;
}

/** Dutch changes the ends of words; their beginnings stay. */
const STEM = 5;

/** Names in a sentence that are not in this text. What begins a sentence may be an ordinary word. */
export function strangeNames(sentence: string, text: string): readonly string[] {
  const folded = fold(text);
  const known = new Set(folded.match(WORD) ?? []);
  return [...sentence.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    if (!/\p{Lu}/u.test(word)) return [];
    const plain = fold(word);
    if (known.has(plain) || known.has(plain.replace(/['’]?s$/, ''))) return [];
    const begins = /(?:^|[:"“‘(•–-])\s*$/u.test(sentence.slice(0, match.index));
    const ordinary = begins && (BEGINNINGS.has(plain) || startsWordIn(folded, plain));
    return ordinary ? [] : [word];
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** "Dien" of "indienen". */
function startsWordIn(text: string, word: string): boolean {
  return word.length >= 4 && text.includes(word);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'daarna daarom daarvoor daarbij hierbij hiervoor hierin daarin tijdens omdat zodat wanneer waarin waarbij waarmee zijn hebben worden wordt kunnen zullen moeten mogen eigen jullie andere'.split(
    ' ',
  ),
);

const BEGINNINGS: ReadonlySet<string> = new Set(
  `je jij jouw jullie u uw we wij ze zij hij het de een die dat dit deze er daar hier ja nee neen als wie wat waar
  wanneer hoe welke waarom voor vooraf op in uit bij met van aan om tot na naar door over onder tussen sinds vanaf
  tijdens zonder binnen buiten dan dus daarna daarom daarvoor daarbij daarin daarmee hiervoor hierbij hierna hiermee
  ook maar want omdat zodat eerst elke elk ieder iedereen alle alles niet geen nooit niets niemand alleen enkel
  vraag stuur kijk neem vul lees ga kies bel mail doe geef maak laat zet wil kan mag moet is zijn was heeft hebben
  wordt worden zo zodra terwijl volgens via per ongeveer meestal soms altijd vaak samen zelf meer minder veel weinig
  twee drie vier vijf zes zeven acht negen tien verder vervolgens nadien achteraf onze ons hun haar`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
