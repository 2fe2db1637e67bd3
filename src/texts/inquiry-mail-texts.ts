/** Mails to a programme's mailbox with a question of a municipality. */
export const inquiryMailTexts = {
  subject: (reference: string, words: string, programme: string) =>
    `[${reference}] ${words} (${programme})`,
  greeting: 'Dag,',
  asked: (asker: string, organisation: string, programme: string) =>
    `${asker} (${organisation}) stelt via Kernbot een vraag over ${programme}:`,
  askedFurther: (asker: string, organisation: string, reference: string) =>
    `${asker} (${organisation}) vult de vraag ${reference} aan:`,
  reference: 'Referentie',
  programme: 'Programma',
  askedBy: 'Gevraagd door',
  organisation: 'Organisatie',
  email: 'E-mail',
  noEmail: 'niet gekend',
  askedAt: 'Gevraagd op',
  dossier: 'Aanvraag',
  attached: 'De aanvraag waarover het gaat, zit als pdf in de bijlage.',
  answerTitle: 'Hoe antwoord je?',
  answer: (reference: string) =>
    `Antwoord in Teams bij Kernbot (typ “${reference}”), of antwoord op deze mail: dan gaat je antwoord rechtstreeks naar de vrager.`,
  noteAnswer:
    'Antwoord je per mail? Noteer je antwoord dan ook in Kernbot. Zo weet iedereen dat de vraag beantwoord is.',
  answerInKernbot: (reference: string) =>
    `Antwoord in Teams bij Kernbot: typ “${reference}”. Antwoord niet op deze mail: we kennen geen mailadres van de vrager, dus daar komt je antwoord niet aan.`,
  earlierTitle: 'Wat eerder gezegd is',
  said: (by: string, at: string) => `${by}, ${at}:`,
} as const;

/** Mails to somebody who asked and cannot be reached in Teams. */
export const answerMailTexts = {
  subject: (reference: string, words: string, programme: string) =>
    `[${reference}] Antwoord op je vraag: ${words} (${programme})`,
  greeting: (name: string) => `Dag ${name},`,
  greetingWithoutName: 'Dag,',
  answered: (organisation: string, programme: string) =>
    `${organisation} heeft je vraag over ${programme} beantwoord. We mailen je het antwoord, omdat Kernbot je in Teams niet kon bereiken.`,
  questionTitle: 'Je vraag',
  answerTitle: 'Het antwoord',
  more: (email: string, reference: string) =>
    `Nog een vraag? Antwoord op deze mail (${email}) en vermeld ${reference}, of stel je vraag aan Kernbot in Teams.`,
  moreInTeams: (reference: string) =>
    `Nog een vraag? Stel ze aan Kernbot in Teams en vermeld ${reference}. Antwoord niet op deze mail: die wordt niet gelezen.`,
} as const;
