/** Questions with the words of `faq/kernbot.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_KERNBOT_DETAILS_UNANSWERED = {
  'profploeg-bot-fill-in-details': `
Hoeveel minuten duurt het om de negen stappen van de kaart in te vullen?
Kan ik de kaart in een groter lettertype tonen?
Kan ik mijn antwoorden in de chat inspreken in plaats van typen?
Welke van de negen stappen duurt het langst?
Kan ik een bijlage of foto toevoegen op de kaart?
Wat vindt VLAIO het best, de kaart of de chat?
`,
  'profploeg-bot-pause-details': `
Na hoeveel maanden wordt een bewaard concept gewist?
Stuurt Kernbot mij een herinnering als ik stopte met invullen?
Op welke server wordt mijn concept bewaard?
Kan ik een bewaard concept overzetten naar een ander Teams-account?
Hoeveel concepten mag ik tegelijk bewaren?
Krijgt VLAIO een melding als ik stop met invullen?
`,
  'profploeg-bot-colleague-details': `
Kan ik een uitgenodigde collega weer uit de aanvraag zetten?
Waarom is het maximum twintig collega's en niet meer?
Ziet mijn collega wie welke tekst heeft ingevuld?
Kan ik een collega alleen leesrechten geven?
Uit hoeveel letters en cijfers bestaat de code voor een collega?
Kan ik de rol van maker van de aanvraag doorgeven aan een collega?
`,
  'profploeg-bot-two-versions-details': `
Hoelang blijven de twee versies van een tekst bewaard?
Kan ik zien op welk uur mijn collega zijn versie typte?
Kan ik na mijn keuze de andere versie nog terughalen?
Wat als er drie versies van dezelfde tekst zijn?
Toont Kernbot de verschillen tussen twee versies in kleur?
Krijgt mijn collega een melding als ik zijn versie niet kies?
`,
  'profploeg-bot-correct-details': `
Kan ik zien welke wijzigingen ik gisteren in mijn antwoord maakte?
Kan VLAIO zelf een tikfout verbeteren in mijn ingediende aanvraag?
Hoe vaak mag ik een aanvraag intrekken en een verbeterde kopie indienen?
Heeft Kernbot een spellingcontrole voor mijn antwoorden?
Ziet VLAIO welke antwoorden ik voor het indienen gewijzigd heb?
Verliezen we onze plaats in de rij als we een verbeterde kopie indienen?
`,
  'profploeg-bot-skip-details': `
Hoeveel vragen van het formulier zijn niet verplicht?
Krijgen we minder punten als we een niet-verplichte vraag overslaan?
Kan ik alle vragen in één keer overslaan?
Waarom is de vraag over de uitdaging verplicht?
Vult VLAIO de vragen in die ik overslaan moest?
Hoe vaak slaan gemeenten een vraag over?
`,
  'profploeg-bot-tips-details': `
Hoeveel tips geeft Kernbot gemiddeld per aanvraag?
Kan ik de tips van Kernbot uitschakelen?
Wie schreef de tips die Kernbot geeft?
Ziet VLAIO welke tips ik genegeerd heb?
Scoren aanvragen zonder tips beter bij de selectie?
Kan Kernbot mijn antwoord herschrijven volgens de tip?
`,
} as const satisfies Readonly<Record<string, string>>;
