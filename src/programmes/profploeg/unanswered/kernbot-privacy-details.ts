/** Questions with the words of `faq/kernbot-privacy.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_KERNBOT_PRIVACY_DETAILS_UNANSWERED = {
  'profploeg-bot-what-details': `
Welk bedrijf heeft Kernbot gebouwd?
Hoeveel gemeenten gebruiken Kernbot al?
Hoeveel heeft de ontwikkeling van Kernbot gekost?
Wanneer leert Kernbot Frans of Engels spreken?
Hoe vaak worden de bronnen van Kernbot bijgewerkt?
Hoeveel procent van de antwoorden van Kernbot is juist?
`,
  'profploeg-bot-ask-people-details': `
Binnen hoeveel dagen antwoordt een medewerker op mijn vraag?
Hoe heet de medewerker die mijn vraag leest?
Hoeveel vragen per dag mag ik aan een medewerker stellen?
Zijn de medewerkers van het programma ook in het weekend bereikbaar in Teams?
Kan ik een bestand meesturen met mijn vraag aan de medewerker?
Kan de medewerker mij opbellen in plaats van in Teams te antwoorden?
`,
  'profploeg-bot-privacy-details': `
In welk datacenter bewaart Kernbot mijn naam?
Worden mijn gegevens in Kernbot versleuteld opgeslagen?
Heeft Microsoft toegang tot wat ik in Kernbot typ?
Bij wie dien ik klacht in over de privacy van Kernbot?
Hoeveel dossierbeheerders van VLAIO kunnen onze aanvraag zien?
In welk formaat krijg ik de kopie van mijn gegevens?
`,
  'profploeg-bot-delete-details': `
Hoeveel jaar moet VLAIO een ingediende aanvraag bewaren?
Binnen hoeveel dagen zijn mijn gegevens volledig gewist?
Krijgen mijn collega's een bericht als ik mijn gegevens wis?
Krijg ik een schriftelijk bewijs dat mijn gegevens gewist zijn?
Mag mijn werkgever mijn gegevens in Kernbot laten wissen zonder mijn akkoord?
Worden mijn gegevens ook uit de back-ups van Kernbot gewist?
`,
} as const satisfies Readonly<Record<string, string>>;
