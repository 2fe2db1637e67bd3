import type { Retention } from '../domain/retention.ts';
import { webPage } from './web-page.ts';

/** What the bot keeps of people, for everybody: the page that the app names in Teams. */
export function privacyPage(retention: Retention): string {
  return webPage('Privacy', [
    {
      text: [
        'Kernbot is een hulpmiddel in Microsoft Teams. Steden en gemeenten vragen er begeleiding mee aan voor hun handelskern, en volgen hun traject. De organisatie die Kernbot aanbiedt, is verantwoordelijk voor je gegevens. Je vindt haar naam in Teams bij de app.',
      ],
    },
    {
      title: 'Wat Kernbot bewaart',
      text: [
        [
          'Je naam en je Teams-account, om te weten dat jij het bent. Een wachtwoord krijgt Kernbot nooit.',
          'Wat je invult of typt in een aanvraag, een document, een lijst of een overleg, met wanneer je dat deed.',
          'Vragen die je stelt, met de antwoorden. Je mailadres als je dat erbij geeft.',
          'Welke herinneringen je kreeg, en welke je wil.',
          'Van dossierbeheerders en experten: welk dossier ze op welke dag openden.',
          'Andere berichten bewaart Kernbot niet. Wat je vraagt om een antwoord te zoeken, wordt zonder je naam bewaard.',
        ],
      ],
    },
    {
      title: 'Waarom',
      text: [
        'Om je aanvraag te behandelen en je traject te begeleiden. Dat is een taak van algemeen belang (AVG, artikel 6, lid 1, e).',
      ],
    },
    {
      title: 'Wie het ziet',
      text: [
        'Jij, de collega’s die je uitnodigde en, na het indienen, de dossierbeheerders. De experten zien de dossiers die ze begeleiden. De provincie krijgt een mail als een aanvraag niet ontvankelijk is of niet geselecteerd wordt. Wat je gemeente leerde, wordt enkel gedeeld als ze dat zelf kiest.',
        'Berichten gaan langs Microsoft Teams, mails langs de mailserver van de organisatie. Gebruikt de organisatie een taalmodel, dan krijgt dat je vraag zonder namen, adressen en nummers. Er is geen reclame, en niets wordt verkocht.',
      ],
    },
    {
      title: 'Hoe lang',
      text: [
        [
          'Een aanvraag die je indiende, en wat bij het traject hoort: zo lang de regels over archieven het vragen.',
          `Een concept dat je nooit indiende: tot het ${retention.drafts} maanden niet gewijzigd is. Een maand vooraf krijg je een bericht.`,
          `Wie een vraag stelde: tot ${retention.questions} maanden na het laatste bericht. Vraag en antwoord blijven.`,
          `Wat getypt werd om een antwoord te zoeken: ${retention.asked} maanden.`,
          `Herinneringen: ${retention.reminders} maanden. Wie een dossier opende: ${retention.looks} maanden.`,
          'Technische sporen van je berichten: een week. Links naar bestanden: een kwartier.',
        ],
      ],
    },
    {
      title: 'Wat je kan doen',
      text: [
        'Typ “privacy” in de chat met Kernbot. Je krijgt een kopie van je gegevens, of je laat ze wissen. Wat wettelijk bewaard moet worden, blijft. Iets fout? Je verbetert je antwoorden zelf, of je vraagt het aan de dossierbeheerders. Je kan ook een klacht indienen bij de Vlaamse Toezichtcommissie of bij de Gegevensbeschermingsautoriteit.',
      ],
    },
  ]);
}
