/** Questions about the limits of this bot that the sources leave open: one a line. */
export const PROFPLOEG_KERNBOT_LIMITS_UNANSWERED = {
  'profploeg-bot-devices': `
Ik werk op mijn gsm, lukt invullen dan ook?
Kan ik op een ander toestel verder invullen?
Mag ik ook een vraag stellen terwijl ik aan het invullen ben?
Werkt Kernbot op een tablet?
Kan ik op mijn telefoon verder met wat ik op de computer begon?
Is de kaart leesbaar op een klein scherm?
Werkt Kernbot in de browser zonder de Teams-app?
Kernbot op iPhone of Android
`,
  'profploeg-bot-colleague-limits': `
Hoe haal ik een collega weer weg uit de aanvraag?
Mag mijn collega een kopie maken?
Kan ik de toegang van een collega ongedaan maken?
Hoe wijzig ik de rechten van wie meewerkt?
Kan ik een uitnodigingscode blokkeren?
Mijn collega veranderde van dienst, hoe verwijder ik hem uit ons dossier?
collega verwijderen uit aanvraag
`,
  'profploeg-bot-gdpr': `
Is Kernbot in orde met de AVG?
Wie is de verwerkingsverantwoordelijke van Kernbot?
In welk land staan de servers van Kernbot?
Is er een gegevensbeschermingseffectbeoordeling van Kernbot gemaakt?
Heeft Kernbot een ISO-certificaat?
verwerkersovereenkomst Kernbot
`,
} as const satisfies Readonly<Record<string, string>>;
