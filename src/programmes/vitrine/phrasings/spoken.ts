/** How people say it out loud: one a line. */
export const VITRINE_SPOKEN_PHRASINGS = {
  'vitrine-guides': `
Rond welke thema's bestaat er zo'n gids?
Over wat gaan die boekjes van VLAIO allemaal?
Wie stelde die gidsen samen en waarop steunen ze?
Welke zelfhulpgidsen kunnen we krijgen?
`,
  'vitrine-guide-what': `
Zijn er sjablonen om in te vullen zodat we niet van nul beginnen?
Waar vind ik die invulbladen en checklists?
Ik hoor over een kernwijzer maar weet niet wat het is.
Kunnen we daar zelf mee werken of moet er een expert bij?
Wat heb ik als ambtenaar aan zo'n gids?
Een kernwijzer, wat moet ik mij daarbij voorstellen?
`,
  'vitrine-guide-ethnic': `
In onze straat zijn veel winkels van mensen uit andere landen. Is daar een gids voor?
Hoe betrek je winkeliers met een migratieachtergrond, bestaat daar iets over?
Is er een boekje over ondernemers met roots in het buitenland?
`,
  'vitrine-guide-cooperation': `
Bestaat er een handleiding om met handelaars te leren samenwerken?
Hoeveel stappen telt die gids over samenwerken?
Waar vind ik een stappenplan om met ondernemers in zee te gaan?
`,
  'vitrine-roadmap': `
Wij hebben al een sterke handelaarsbond, is die gids dan nog iets voor ons?
Bij ons is er nog geen enkele samenwerking, waar beginnen we?
Wat past bij ons als er al een comité is dat goed draait?
De ene collega wil direct een raad, de andere wil eerst praten. Wat past bij onze situatie?
`,
  'vitrine-agenda': `
Onze vergaderingen met winkeliers lopen uit en er komt niets uit. Zijn daar richtlijnen voor?
Hoe stel ik een goede dagorde op voor het overleg?
`,
  'vitrine-step-tactics': `
Ons overleg met de ondernemers draait vierkant, welke tips zijn er?
Hoe krijgen we meer schwung in een samenwerking die al bestaat?
`,
  'vitrine-roles': `
Niet iedereen wil evenveel doen, hoe ga je daarmee om?
Een winkelier is ons genegen maar heeft geen tijd, welke rol krijgt hij?
Wie doet wat in zo'n samenwerking?
`,
  'vitrine-examples': `
Zijn er geslaagde samenwerkingen waar we iets van kunnen leren?
Waar in Vlaanderen werkt het goed tussen stad en handelaars?
`,
  'vitrine-step-legal': `
Op welk moment zetten we de afspraken in een contract?
In welke stap komt het juridische?
`,
  'vitrine-step-agreements': `
Welke stap gaat over de afspraken op papier?
Wat is de vijfde stap?
`,
  'vitrine-step-interests': `
Wat komt er na het oplijsten van onze doelgroep?
Wat is de derde stap?
`,
  'vitrine-what': `
Die Vitrine, wat moet ik mij daarbij voorstellen?
Wij zijn niet gekozen, kunnen we toch leren van wie het wel deed?
`,
  'vitrine-exchange': `
Wordt onze ervaring later aan anderen getoond?
Hebben andere steden iets aan onze mislukkingen?
Wat doen ze met onze evaluatie als alles voorbij is?
Hoe komen de ervaringen van de ene stad bij de andere terecht?
Delen gemeenten hun ervaringen ergens met elkaar?
`,
  'vitrine-budget': `
Hoeveel geld ging er naar het delen van ervaringen?
Welk bedrag zat er in het plan voor de Vitrine?
`,
  'vitrine-guide-vacancy': `
Is er zo'n werkdocument over leegstaande panden?
Hebben jullie een gids voor lege winkels?
`,
  'vitrine-step-engagement': `
Hoe weet ik wat ik van wie mag verwachten in de samenwerking?
In welke stap spreek je af wie wat inbrengt?
`,
  'vitrine-tools': `
Welke hulpmiddelen krijg ik om de samenwerking op gang te trekken?
Zitten er instrumenten bij die gids?
`,
  'vitrine-models': `
Welke vormen van samenwerken bestaan er, van los tot vast?
Richten we een raad op of houden we het bij losse gesprekken?
`,
} as const satisfies Readonly<Record<string, string>>;
