/** The page of local mode that shows the mails in the outbox. */
export const outboxTexts = {
  title: 'Mails op deze computer',
  intro:
    'In de lokale stand verstuurt Kernbot geen mails. Ze komen hier terecht, de nieuwste bovenaan.',
  none: 'Er zijn nog geen mails.',
  notAll: (shown: number, all: number) => `Je ziet de ${shown} nieuwste van ${all} mails.`,
  time: 'Tijdstip',
  from: 'Van',
  to: 'Aan',
  replyTo: 'Antwoord naar',
  subject: 'Onderwerp',
  withoutSubject: '(geen onderwerp)',
  inReplyTo: 'Hoort bij',
  messageId: 'Message-ID',
  attachments: 'Bijlagen',
  attachment: (number: number) => `bijlage ${number}`,
  raw: 'Hele mail (.eml)',
  back: 'Alle mails',
  unreadable: 'Deze mail kan niet gelezen worden.',
  gone: 'Deze mail is er niet (meer).',
} as const;
