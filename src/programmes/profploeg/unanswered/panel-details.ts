/** Questions in the words of `faq/panel.ts` that the sources leave open: one a line. */
export const PROFPLOEG_PANEL_DETAILS_UNANSWERED = {
  'profploeg-choose-experts-details': `
Hoeveel dagen na het intakegesprek bevestigt VLAIO de gekozen experten?
Welke expert werd het vaakst gekozen door de gemeenten?
Kunnen we met de deskundigen kennismaken voor we ze kiezen?
Wie heeft het laatste woord als VLAIO en de gemeente een andere expert willen?
Met welk computerprogramma koppelt de Profploeg experten aan gemeenten?
Mogen we tijdens het traject nog van expert wisselen?
Krijgen we een reserve-expert toegewezen in het projectplan?
Houdt men rekening met de afstand tussen de woonplaats van de expert en onze gemeente?
Mogen twee buurgemeenten dezelfde Profploeg delen?
Hoeveel experten wezen een opdracht in een gemeente af?
`,
} as const satisfies Readonly<Record<string, string>>;
