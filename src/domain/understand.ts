import { fold } from './clean-text.ts';

/** Words that always work, in a walk too. */
export const COMMANDS = [
  'apply',
  'applyNew',
  'status',
  'deadlines',
  'help',
  'privacy',
  'stop',
  'previous',
  'next',
  'skip',
  'whereAmI',
  'card',
  'overview',
  'submit',
  'invite',
  'why',
  'yes',
  'no',
  'itIsAnswer',
  'itIsQuestion',
  'takeOver',
  'greeting',
  'thanks',
  'inquiries',
  'askPeople',
  'faqList',
  'askedGroups',
  'channel',
  'sessionStart',
  'sessionStop',
  'sessions',
  'cases',
  'rounds',
  'roundNew',
  'roles',
  'experts',
  'figures',
  'imports',
  'meetings',
  'trajectory',
  'sheet',
  'workingGroup',
  'themeGroups',
  'experiences',
  'agenda',
  'reminders',
  'myReminders',
  'remindersStop',
  'remindersOn',
  'follow',
  'followStop',
  'announce',
  'announcements',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Per command the messages that mean it, folded; the whole message has to be one of them. */
export type CommandWords = Readonly<Record<Command, readonly string[]>>;

/** What a typed message is, before anybody looks at the state of the conversation. */
export type Understood =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'invitation'; readonly code: string }
  | { readonly kind: 'text'; readonly question: QuestionLikeness };

/** Whether a text asks something: surely, perhaps, or not. */
export type QuestionLikeness = 'sure' | 'maybe' | 'no';

/** Longer messages are never commands and are answers rather than questions. */
const LONG_TEXT = 400;

export function understand(typed: string, words: CommandWords): Understood {
  const text = typed.trim();
  if (text.length > LONG_TEXT)
    return { kind: 'text', question: text.endsWith('?') ? 'maybe' : 'no' };
  const flat = fold(text)
    .replace(/[^\p{L}\p{N}?-]+/gu, ' ')
    .replace(/(?<!^\?*)\?+$/, '')
    .trim();
  const command = commandsOf(words).get(flat);
  if (command !== undefined) return { kind: 'command', command };
  const reference = /^([a-z]{2,4})-(\d{4})-(\d{4,6})$/.exec(flat);
  if (reference !== null) return { kind: 'reference', reference: flat.toUpperCase() };
  const code = /\b(kern-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})\b/.exec(flat)?.[1];
  if (code !== undefined) return { kind: 'invitation', code: code.toUpperCase() };
  return { kind: 'text', question: questionLikeness(text) };
}

/** Message → the command it means; of two that share one the first. Made once for the same words. */
function commandsOf(words: CommandWords): ReadonlyMap<string, Command> {
  const known = commandsByWords.get(words);
  if (known !== undefined) return known;
  const commands = new Map<string, Command>();
  for (const command of COMMANDS) {
    for (const message of words[command]) {
      if (!commands.has(message)) commands.set(message, command);
    }
  }
  commandsByWords.set(words, commands);
  return commands;
}

const commandsByWords = new WeakMap<CommandWords, ReadonlyMap<string, Command>>();

const ASKS =
  /^(en |maar |sorry |euh |dag |hallo |hoi )*(wat|hoe|hoeveel|hoelang|wanneer|wie|waarom|waar|waarvoor|welk|welke|kan|kun|kunnen|mag|mogen|moet|moeten|is|zijn|bestaat|heb|krijg|krijgen|kost|duurt|komt|wordt|worden|zal|zullen|ben|weet|(aan|bij|binnen|door|in|met|na|naar|op|over|tegen|tot|uit|van|vanaf|voor) (welk|welke|wie|wanneer|hoeveel))\b/;

function questionLikeness(text: string): QuestionLikeness {
  const flat = fold(text).trim();
  const words = flat.split(/\s+/).length;
  const asks = ASKS.test(flat);
  if (flat.endsWith('?')) return asks && words <= 25 ? 'sure' : 'maybe';
  return asks && words <= 12 ? 'maybe' : 'no';
}
