import { fold } from '../domain/clean-text.ts';
import type { SmallTalk } from '../domain/faq.ts';

/** The whole text, without greetings around it. */
const WHOLE: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'howAreYou',
    /^(hoe (gaat|is) (het|t|ie|alles)( er ?mee)?( met (jou|je|u))?( vandaag)?|alles (goed|oke|ok|kits)( .{1,15})?|hoe maakt u het|hoe voel je je|gaat het( goed)?)$/,
  ],
  [
    'whoAreYou',
    /^(wie|wat) (ben|bent) (jij|je|u|gij|ge)( eigenlijk| precies)?$|^hoe (heet|noem) (jij|je|u|ge)( eigenlijk)?$|^(stel je(zelf)? eens voor|wat is je naam|wie zit hier( achter)?|(ik ben|mijn naam is|ik heet|hier is) (de |het )?\p{L}+|wie heeft (jou|je|u) (gemaakt|gebouwd|geschreven))$|\b(aangenaam|kennis te maken|leren kennen)\b/u,
  ],
  [
    'areYouHuman',
    /^(ben|bent|spreek|praat) (jij|je|u|ge|ik)? ?(met )?(een |ne |nen |n )?(echte? |levende )?(mens|persoon|robot|bot|computer|machine|ai|chatgpt)( of .+)?$|\b(ben|bent|zijt|praat|spreek|chat) (jij|je|ik|u|ge|gij) .*\b(robot|echte? mens|echt persoon|computer|machine)\b/,
  ],
  [
    'goodbye',
    /^(tot (ziens|straks|later|morgen|de volgende|binnenkort)( .{0,25})?|dag he|salut|ciao|doei+|bye( bye)?|fijne (avond|dag|middag|week\w*)( nog)?|prettig weekend|goeie avond nog|slaap ?wel|houdoe|adieu)$/,
  ],
  [
    'compliment',
    /^((wat )?(goed|knap|sterk|top|mooi|super|fantastisch|geweldig|schitterend|prachtig|handig)( werk| gedaan| zo| antwoord| bot| he| hoor| zeg)*|je bent (super|geweldig|top|slim|goed|handig|de beste)|goed bezig( kernbot)?|(dat is )?(heel )?(handig|tof|leuk|fijn)( zo| he| hoor)?|wat ben je (slim|handig|goed))$/,
  ],
  ['joke', /\b(mop|moppen|mopje|grap|grapje|raadsel|zing|liedje|gedicht\w*)\b/],
  ['love', /\b(ik hou van (je|jou)|trouw(en)? met (mij|me)|verliefd)\b/],
  ['apology', /^(sorry|excuseer|pardon|oeps|mijn fout|foutje)( hoor| he| voor .+)?$/],
  [
    'test',
    /^(test(en|je)?( ?123| 1 2 3)?|1 2 3( test)?|werkt (dit|het|deze bot)( al| nog| wel)?|(hallo |joehoe |hey )*(iemand|is (daar|er) iemand)( thuis| daar)?|ben je (er|daar|wakker|online)( nog)?|hoor je mij|ping|asdf\w*|qwert\w*|bla( bla)+|(hallo|hey|bot|daar|iedereen|allemaal| )+|(mag|kan) ik (je |jou |u )?(iets|wat|een vraag|een vraagje) (vragen|stellen)( aub| alsjeblieft)?)$/,
  ],
  ['time', /^(hoe laat is het( nu)?|welke dag is het( vandaag)?|welke datum is het( vandaag)?)$/],
];

/** Words that nobody needs for a question. */
const INSULT =
  /\b(klote\w*|kut\w*|fuck\w*|shit\w*|idioot|idioten|dom(me|merik|oor|kop)?|debiel|kl?ootzak\w*|eikel|sukkel|trut|kreng|hoer\w*|stomme?( bot| ding| robot| kalf)?|waardelo\w*|nutteloo?s\w*|rot ?(bot|ding|robot)|achterlijke?|mongool|lul|smeerlap|onnozel\w*|godver\w*|verdomme|loser|oplichters?|zever(aar)?|bullshit|trek op niks|hou je (mond|bek|kop|muil)|bek houden|belachelijk(e)?|prutsding|prul|flauwekul)\b/;

/** Subjects far from any programme. */
const ELSEWHERE =
  /\b(weerbericht|weersverwachting|(het|wat voor) weer (morgen|vandaag|buiten|in|op)|goed weer|slecht weer|wat een weer|winterbanden|club brugge|anderlecht|wasmachine|regen\w*|regent|sneeuwt?|temperatuur|graden|voetbal|voetbalmatch|voetbalploeg|match|wedstrijd|wielrennen|ronde van vlaanderen|recept\w*|koken|bak ik|spaghetti|pizza|hoofdstad|president|koning|koningin|film\w*|netflix|serie|muziek|song|aandelen|beurs|bitcoin|crypto|hypotheek\w*|horoscoop|sterrenbeeld|lotto|loterij|trein\w*|vlucht|vakantie|hotel|restaurant|dokter|tandarts|hoofdpijn|hond|kat|kapper|wiskunde|vertaal|afgeleide|wortel van|hoeveel is \d+|printer|wachtwoord|rijbewijs|paspoort|identiteitskaart|verjaardag\w*|huwelijk|huisvuil)\b/;

/** Who has more to say tells something. */
const TALK_WORDS = 15;
const ELSEWHERE_WORDS = 15;

const THANKS =
  /\b(bedankt|merci|dank (u|je|jullie)|dankjewel|dankuwel|thx|thanks|tof van (je|jullie))\b/;
/** More words than this tell something besides thanks. */
const THANKS_WORDS = 9;

/** What a text is when it is talk. */
export function smallTalkIn(text: string): SmallTalk | undefined {
  const flat = fold(text)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^((hallo|hoi|hey|hei|salut|amai|goeiemorgen|goeiemiddag|goeienavond|dag|he|ah|ja|zeg|ok|oke|en|maar|goeiedag|goedemorgen|kernbot) )+/,
      '',
    );
  const words = flat.split(' ').length;
  if (words > TALK_WORDS) return undefined;
  if (words <= THANKS_WORDS && THANKS.test(flat) && !text.includes('?')) return 'thanks';
  return WHOLE.find(([, pattern]) => pattern.test(flat))?.[0];
}

/** Whether a text scolds; perhaps it asks something as well. */
export function isInsult(text: string): boolean {
  return INSULT.test(fold(text));
}

/** Whether a short text is about something far from any programme; in a long one it may stand by the way. */
export function isElsewhere(text: string): boolean {
  return text.split(/\s+/).length <= ELSEWHERE_WORDS && ELSEWHERE.test(fold(text));
}
