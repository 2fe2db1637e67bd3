import { webPage } from './web-page.ts';

/** What may be expected of the bot, and of who uses it: the page that the app names in Teams. */
export const termsPage = webPage('Gebruiksvoorwaarden', [
  {
    title: 'Wat Kernbot is',
    text: [
      'Een hulpmiddel voor steden en gemeenten die begeleiding vragen voor hun handelskern, en voor wie hen begeleidt. Het is gratis. Je gebruikt het met je account van je werk.',
    ],
  },
  {
    title: 'Wat je ervan mag verwachten',
    text: [
      [
        'Wat je invult, wordt meteen bewaard. Je aanvraag is ingediend als je een ontvangstbewijs met een referentie krijgt.',
        'Antwoorden op vragen komen uit vaste teksten, met hun bron. Ze helpen je op weg. De regels zelf en de beslissingen van de organisatie gaan altijd voor.',
        'Over je aanvraag beslissen mensen, niet Kernbot.',
        'Werkt Kernbot even niet? Dan kan je je vraag of aanvraag op de gewone manier bezorgen aan de organisatie.',
      ],
    ],
  },
  {
    title: 'Wat we van jou verwachten',
    text: [
      [
        'Je vult in wat juist is, voor je eigen gemeente of organisatie.',
        'Je geeft een uitnodiging of een code enkel aan wie mee mag werken.',
        'Je schrijft niets over mensen dat voor de aanvraag of het traject niet nodig is.',
      ],
    ],
  },
  {
    title: 'Je gegevens',
    text: ['Wat Kernbot van je bewaart, lees je bij <a href="/privacy">privacy</a>.'],
  },
]);
