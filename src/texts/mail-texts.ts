export const mailTexts = {
  demonstrationSubject: '[DEMONSTRATIE]',
  demonstration: 'DEMONSTRATIE – dit is geen echte aanvraag. Er gebeurt niets mee.',
  automatic: (organisation: string) =>
    `Deze mail is automatisch verstuurd door Kernbot, voor ${organisation}.`,
} as const;

export const receiptMailTexts = {
  subject: (reference: string, programme: string) =>
    `Aanvraag ${reference} ontvangen – ${programme}`,
  greeting: (name: string) => `Dag ${name},`,
  greetingWithoutName: 'Dag,',
  received: (municipality: string, programme: string) =>
    `Goed nieuws: de aanvraag van ${municipality} voor ${programme} is goed ontvangen.`,
  reference: 'Referentie',
  municipality: 'Gemeente',
  round: 'Ronde',
  deadline: 'Deadline',
  submittedAt: 'Ingediend',
  moved: (from: string, to: string) =>
    `De deadline van “${from}” was al voorbij toen je aanvraag binnenkwam. Ze gaat daarom mee in “${to}”.`,
  nextTitle: 'Wat gebeurt er nu?',
  next: (organisation: string) =>
    `${organisation} kijkt na of er genoeg informatie is om je aanvraag te beoordelen. Je hoort het resultaat daarna van ${organisation}.`,
  guidance: (month: string) =>
    `Wordt je aanvraag gekozen, dan start de begeleiding vanaf ${month}.`,
  attached: 'In de bijlage vind je je aanvraag als pdf. Bewaar die goed.',
  question: (email: string, reference: string) =>
    `Heb je een vraag? Mail naar ${email} en vermeld ${reference}.`,
  questionInTeams: (reference: string) =>
    `Heb je een vraag? Stel ze aan Kernbot in Teams en vermeld ${reference}.`,
} as const;
