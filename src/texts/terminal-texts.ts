/** What stands in the terminal after `npm start`. */
export function welcomeInTerminal(port: number, clientUrl: string | undefined): string {
  const where =
    clientUrl === undefined
      ? `  Kernbot luistert op http://127.0.0.1:${port}/api/messages`
      : `  Open ${clientUrl} als de browser dat niet vanzelf deed.`;
  return `
  Kernbot draait op deze computer. Alles wat je invult, is een demonstratie.
${where}

  Probeer in de chat:
    hallo       kennismaken
    aanvraag    een aanvraag voor De Profploeg invullen, met de kaart of door te typen
    status      je aanvragen terugzien
    deadlines   wanneer je kan indienen

  Mails bekijken: http://127.0.0.1:${port}/local/outbox (als .eml in de map "outbox" van de gegevensmap).
  Stoppen: Ctrl+C
`;
}
