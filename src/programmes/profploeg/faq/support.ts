import type { FaqEntry } from '../../../domain/faq-entry.ts';

const AGENDA = 'Informatiesessie voor steden en gemeenten, "Agenda"';
const QUESTIONS = 'Informatiesessie voor steden en gemeenten, "Vragen?"';
const PAGE_CONTACT = 'Pagina "Hoe gaat de profploeg te werk?", "Contact"';

/** Who else helps a municipality, where data is, and where to go with a question. */
export const PROFPLOEG_SUPPORT_FAQ = [
  {
    id: 'profploeg-vvsg',
    question: 'Wat doet de VVSG voor gemeenten die hun kern versterken?',
    alternatives: [
      'VVSG',
      'steun van de VVSG',
      'rol VVSG bij de Profploeg',
      'Krijgen we van de VVSG inspiratie voor onze kern?',
      'Ondersteunt de Vereniging van Vlaamse Steden en Gemeenten ons ook?',
      'Kunnen we bij de VVSG terecht voor kernversterking?',
      'Is de VVSG betrokken bij de Profploeg?',
      'Wat was de inbreng van de VVSG op de infosessie?',
      'Biedt de VVSG hulp aan bij lokale economie?',
      'Naast VLAIO, wie helpt er nog: de VVSG?',
      'Heeft de VVSG een aanbod voor handelskernen?',
      'Klopt het dat de VVSG ook ondersteuning geeft?',
      'Ik ben lid van de VVSG, wat kan die voor onze kern doen?',
      'inspiratie en ondersteuning VVSG',
      'Waarvoor kan ik de VVSG bellen?',
    ],
    answer:
      'De informatiesessie kondigde inspiratie en ondersteuning vanuit de VVSG aan. Wat dat precies is voor handelskernen, staat niet in mijn bronnen: vraag het aan de VVSG. Voor burgemeestersfora en andere regionale fora heeft de VVSG een eigen begeleiding, het Labo Regiovorming.',
    source: `${AGENDA}. Labo Regiovorming, inleiding.`,
    related: ['labo-what', 'profploeg-province-help', 'profploeg-contact'],
  },
  {
    id: 'profploeg-data-sources',
    question: 'Waar vinden we data over onze handelskern?',
    alternatives: [
      'databronnen',
      'data handelskern',
      'Waar haal ik cijfers over winkels in onze gemeente?',
      'Welke databronnen zijn er voor gemeenten?',
      'Bestaan er statistieken over leegstand in onze kern?',
      'Waar kan ik gegevens over het winkelaanbod opzoeken?',
      'We hebben geen cijfers, waar beginnen we te zoeken?',
      'Welke dashboards of databanken kunnen we gebruiken?',
      'Met welke bronnen vergelijk ik ons winkelgebied met andere gemeenten?',
      'Is er een databank met handelszaken per gemeente?',
      'Welke tools met cijfers kwamen in de infosessie aan bod?',
      'Waar zoek ik data voor de dataverzameling?',
      'bronnen voor cijfers over detailhandel',
      'Ik heb cijfermateriaal nodig voor mijn aanvraag, waar vind ik dat?',
      'Moet ik zelf tellen of bestaat er al data over de kern?',
    ],
    answer:
      'De informatiesessie noemt drie bronnen: de Smart Retail dashboards, Provincies in cijfers en Locatus. Hoe je er toegang toe krijgt, staat niet in mijn bronnen. De Profploeg vraagt ook om bestaande onderzoeken van je gemeente zelf te doorspitten.',
    source: `${AGENDA}. Pagina "Hoe gaat de profploeg te werk?", 2.1.`,
    related: [
      'profploeg-smart-retail',
      'profploeg-provinces-figures',
      'profploeg-locatus',
      'profploeg-data-collection',
    ],
  },
  {
    id: 'profploeg-smart-retail',
    question: 'Wat is het Smart Retail Dashboard?',
    alternatives: [
      'smart retail dashboard',
      'smart retail dashboards',
      'Waarvoor dient Smart Retail?',
      'Klopt het dat Vlaanderen een dashboard voor retaildata maakt?',
      'Wat is het verband tussen bedrijvige kernen en het dashboard?',
      'Is er een Vlaams instrument voor winkeldata?',
      'Hoort een Smart Retail Dashboard bij de Vlaamse acties?',
      'dashboard retail Vlaanderen',
      'Waarom kwam er een smart retail dashboard?',
    ],
    answer:
      'Het Smart Retail Dashboard hoort bij de vijfde actie van "Werk aan de winkel": volop inzetten op bedrijvige kernen met een veralgemeend gebruik van data. Op de informatiesessie kwamen de Smart Retail dashboards aan bod. Of je gemeente het dashboard nu kan gebruiken, staat niet in mijn bronnen.',
    source: `Informatiesessie voor steden en gemeenten, "Beleidscontext" en "Agenda".`,
    related: ['profploeg-five-actions', 'profploeg-data-sources', 'profploeg-provinces-figures'],
  },
  {
    id: 'profploeg-provinces-figures',
    question: 'Wat is Provincies in cijfers?',
    alternatives: [
      'provincies in cijfers',
      'provinciesincijfers',
      'Waarvoor gebruiken we Provincies in cijfers?',
      'Kwam Provincies in cijfers aan bod op de infosessie?',
      'Is er een provinciale databank voor de handel?',
      'databank provincie detailhandel',
    ],
    answer:
      'Provincies in cijfers is een van de databronnen die op de informatiesessie aan bod kwamen, samen met Locatus. Wat er voor jouw gemeente in staat en hoe je erbij kan, staat niet in mijn bronnen. Je provincie kan je dat vertellen.',
    source: `${AGENDA}.`,
    related: ['profploeg-data-sources', 'profploeg-locatus', 'profploeg-province-help'],
  },
  {
    id: 'profploeg-locatus',
    question: 'Wat is Locatus?',
    alternatives: [
      'locatus',
      'locatusdata',
      'Waarvoor dient Locatus?',
      'Kwam Locatus aan bod op de infosessie?',
    ],
    answer:
      'Locatus is een van de databronnen die op de informatiesessie aan bod kwamen, samen met Provincies in cijfers. Hoe je toegang krijgt en wat dat kost, staat niet in mijn bronnen. Vraag het aan je provincie, of mail naar handelskernversterking@vlaio.be.',
    source: `${AGENDA} en "Vragen?"`,
    related: ['profploeg-data-sources', 'profploeg-provinces-figures', 'profploeg-contact'],
  },
  {
    id: 'profploeg-contact',
    question: 'Waar kan ik terecht met een vraag over de Profploeg?',
    alternatives: [
      'Wie kan ik contacteren bij VLAIO?',
      'Wat is het e-mailadres van VLAIO?',
      'Hoe contacteer ik de Profploeg?',
      'contact Profploeg',
      'mailadres handelskernversterking',
      'handelskernversterking@vlaio.be',
      'Naar welk adres stuur ik mijn vraag?',
      'Bij wie kan ik terecht voor meer informatie?',
      'Is er een mailbox voor vragen?',
      'Ik wil iets per post bezorgen, kan dat?',
      'Ik wil met een mens spreken over de Profploeg.',
      'Waar moet ik zijn met mijn vraagje?',
      'Naar wie mail ik als ik er niet uit raak?',
      'helpdesk profploeg',
    ],
    answer:
      'Stel je vraag hier. Weet ik het antwoord niet, dan geef ik ze door aan VLAIO, of je mailt zelf naar handelskernversterking@vlaio.be. VLAIO krijgt het liefst een e-mail. Voor post hebben alle VLAIO-kantoren één postadres. Dat adres en een telefoonnummer staan niet in mijn bronnen.',
    source: `${QUESTIONS} ${PAGE_CONTACT}.`,
    related: ['profploeg-bot-ask-people', 'profploeg-province-help', 'profploeg-organiser'],
  },
] as const satisfies readonly FaqEntry[];
