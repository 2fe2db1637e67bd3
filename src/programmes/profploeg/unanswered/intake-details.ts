/** Questions with the words of `faq/intake.ts` about details that the sources leave open: one a line. */
export const PROFPLOEG_INTAKE_DETAILS_UNANSWERED = {
  'profploeg-intake-details': `
Aan wie moet de ingevulde intakefiche gericht zijn?
Mag een handelaar de intakefiche mee invullen?
Zijn er vragen in de intakefiche die we mogen overslaan?
Kunnen we een ingevulde intakefiche van een andere gemeente zien?
Wie leest de intakefiche na bij de Profploeg?
Kunnen we de intakefiche nog wijzigen nadat we ze teruggestuurd hebben?
Moet de burgemeester de intakefiche nalezen voor ze vertrekt?
Wordt onze intakefiche gedeeld met de provincie?
Hoeveel vragen telt de intakefiche per B?
Welke fouten maken gemeenten het vaakst in hun intakefiche?
`,
  'profploeg-five-bs-details': `
Sinds welk jaar werkt men met de vijf B's?
Welke van de vijf B's weegt het zwaarst door?
Welke B scoort in Vlaamse gemeenten het slechtst?
Uit welk wetenschappelijk model komen de vijf B's?
Waarom is Betaalbaarheid geen van de vijf B's?
Mogen we zelf een zesde B toevoegen aan de intakefiche?
Welke B past het best bij een klein dorp?
Hoeveel punten krijgen we voor Bereikbaarheid?
Gebruiken Nederlandse gemeenten ook de vijf B's?
Welke expert is bevoegd voor de B van Beeldkwaliteit?
`,
  'profploeg-key-issue-details': `
Wat zijn de meest voorkomende sleutelkwesties bij Vlaamse gemeenten?
Welke expert wordt aan welke sleutelkwestie gekoppeld?
Hoeveel jaar duurt het voor een sleutelkwestie opgelost is?
Moet de gemeenteraad de sleutelkwesties bekrachtigen?
Worden onze sleutelkwesties bekendgemaakt aan de handelaars?
Wat als er tijdens de uitvoering een nieuwe sleutelkwestie opduikt?
Welke sleutelkwesties zijn het moeilijkst aan te pakken?
Welke sleutelkwestie had onze buurgemeente?
Hoe meten jullie of een sleutelkwestie weggewerkt is?
Hoeveel kost het om een sleutelkwestie aan te pakken?
`,
  'profploeg-intake-meeting-details': `
Hoeveel intakegesprekken heeft VLAIO in totaal gevoerd?
Gaat het intakegesprek door in Brussel of in ons gemeentehuis?
Welke medewerker van VLAIO zit in ons intakegesprek?
Moet de burgemeester verplicht aanwezig zijn bij het intakegesprek?
Wie opent en leidt het intakegesprek?
Welke gemeente had als allereerste haar intakegesprek?
Kunnen we het intakegesprek verzetten naar een andere dag?
Mogen we een handelaar meenemen naar het intakegesprek?
Wat als we het in het intakegesprek niet eens raken over de experten?
Hoeveel weken vooraf krijgen we de uitnodiging voor het intakegesprek?
`,
  'profploeg-site-visit-details': `
Moet ik parkeerplaats voorzien voor de experten bij het terreinbezoek?
Wie betaalt de lunch tijdens het terreinbezoek?
Mogen de experten tijdens het terreinbezoek leegstaande panden binnengaan?
Moeten we de politie verwittigen van het terreinbezoek?
Kunnen we een tweede terreinbezoek aanvragen?
Kondigen we het terreinbezoek best aan bij de winkeliers?
Kan het terreinbezoek vervangen worden door foto's of Google Street View?
Gebruiken de experten een checklist tijdens het terreinbezoek?
Spreken de experten op het terreinbezoek ook voorbijgangers aan?
Wat vonden de experten van ons centrum na het terreinbezoek?
`,
} as const satisfies Readonly<Record<string, string>>;
