import type { SmallTalk } from '../domain/faq.ts';

/** Short replies to what is no question about a programme; each says what the bot can do. */
export const SMALL_TALK_TEXTS: Readonly<Record<SmallTalk, string>> = {
  howAreYou: 'Met mij gaat het goed, dank je. Waarmee kan ik je helpen?',
  whoAreYou:
    'Ik ben Kernbot. Ik help steden en gemeenten met hun aanvraag en antwoord op vragen over De Profploeg, De Vitrine en Labo Regiovorming. Typ “help” om te zien wat ik kan.',
  areYouHuman:
    'Nee, ik ben een bot. Ik antwoord alleen uit mijn bronnen. Wat ik niet weet, geef ik door aan een mens.',
  thanks: 'Graag gedaan!',
  goodbye: 'Tot later! Wat je invulde, blijft bewaard.',
  compliment: 'Dank je, dat hoor ik graag. Heb je nog een vraag?',
  insult:
    'Jammer dat het niet lukt zoals je wil. Stel je vraag gerust in andere woorden, of typ “stel een vraag”: dan antwoordt een mens je.',
  joke: 'Moppen zijn niet mijn sterkste kant. Vragen over je kern wel: stel ze gerust.',
  love: 'Dat is lief. Ik ben een bot, maar ik help je graag met je kern.',
  apology: 'Geen probleem. Waarmee kan ik je helpen?',
  test: 'Ik ben er. Stel gerust je vraag, of typ “help” om te zien wat ik kan.',
  time: 'Dat kan je op je scherm zien. Wil je weten tot wanneer je kan indienen? Typ “deadlines”.',
  offTopic:
    'Daar weet ik niets van. Ik ken alleen De Profploeg, De Vitrine en Labo Regiovorming. Heb je daar een vraag over?',
};
