/** Still more ways to ask what `faq/kernbot-privacy.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_KERNBOT_PRIVACY_MORE_PHRASINGS = {
  'profploeg-bot-what': `
Ik ben nieuw hier, wat kan ik allemaal met deze bot doen?
Mijn schepen vraagt waar de bot zijn uitleg vandaan haalt, verzint hij dat niet?
Is het zo dat de bot zegt wanneer hij iets niet weet?
Stel dat het antwoord niet helpt, welke knop moet ik dan gebruiken?
Wij zitten met een hele groep in een kanaal, kunnen we Kernbot daar iets vragen?
Hoe zit dat met de bronnen, staat er altijd bij waar het antwoord van komt?
Kunt ge hier ook vragen over het Labo of alleen over de Profploeg?
Welk woord toont mij alles wat ik aan de bot kan vragen?
Mag ik u in het Frans aanspreken of verstaat ge alleen Nederlands?
Kan ik met Kernbot mijn aanvraag invullen en ook de deadlines nakijken?
Steunt hetgeen de bot vertelt op wat VLAIO gepubliceerd heeft?
Het antwoord dat ik kreeg lijkt mij fout, bij wie kan ik daarmee terecht?
Voor welke besturen is deze assistent in Teams gemaakt?
Leg nog efkes uit waarvoor Kernbot dient en waarvoor niet.
waarop steunen de antwoorden van de assistent
`,
  'profploeg-bot-ask-people': `
Ik geraak er met de bot niet uit, kan ik ergens een levende mens bereiken?
Mijn vraag is te ingewikkeld voor de bot, hoe leg ik ze voor aan iemand van het programma?
Is het zo dat het antwoord van de medewerker gewoon hier in Teams verschijnt?
Stel dat het antwoord niet in Teams geraakt, krijg ik het dan op een andere manier?
Wat bedoelen ze met de referentie die ik bij mijn vraag kreeg?
Wij zitten nog met een bijkomende vraag na het antwoord, hoe gaan we daarmee verder?
Hoe zit dat met mijn vraag van vorige week, waar zie ik of er al antwoord is?
Wat typ ik om iets aan een medewerker voor te leggen?
Kan ik mijn tekst nog nalezen voor hij naar een medewerker gaat?
Wordt mijn vraag gelezen door iemand die het programma kent?
Ge kunt mij niet helpen, wie kan dat dan wel?
Is het nuttig om mijn mailadres te geven als ik een vraag doorstuur?
Welk woord geeft mij de lijst van alle vragen die ik al verstuurd heb?
Leg nog efkes uit hoe ik een vraag bij een echte medewerker krijg.
persoonlijk antwoord van iemand van het programma
`,
  'profploeg-bot-privacy': `
Ik ben benieuwd wat Kernbot allemaal over mij bijhoudt, waar kan ik dat zien?
Mijn DPO vraagt welke persoonsgegevens de bot opslaat en hoelang sporen blijven staan.
Is het zo dat mijn vragen aan de bot niet met mijn naam bewaard worden?
Stel dat ik per ongeluk een rijksregisternummer intik, wat doet de bot daarmee?
Wij zitten nog volop te schrijven, kan VLAIO ons concept al inkijken?
Hoe zit dat met meelezers, wie ziet wat wij in de aanvraag zetten?
Hoelang blijven er technische sporen over van wat ik hier typ?
Welk woord typ ik om een kopie te krijgen van wat ge over mij hebt?
Kan een andere stad zien wat wij in onze aanvraag geschreven hebben?
Vanaf wanneer krijgen de dossierbeheerders onze tekst te zien?
Waarom mag ik de aanvraag niet in een groepschat invullen?
Mijn baas wil weten of collega's zonder uitnodiging onze aanvraag kunnen lezen.
Ik stel een vraag en wil mijn concept tonen, ziet VLAIO het dan?
Worden mijn naam en mijn Teams-account bewaard als ik hier iets invul?
wie leest mee voor en na het indienen
`,
  'profploeg-bot-delete': `
Ik ga binnenkort op pensioen, hoe laat ik mijn gegevens uit Kernbot halen?
Mijn collega wil al zijn gegevens laten verwijderen, wat moet hij typen?
Is het zo dat wat ik al indiende niet meer gewist kan worden?
Stel dat ik mijn gegevens wis, wat gebeurt er dan met mijn concepten?
Wij zitten samen in een concept, blijft dat bestaan als ik mezelf laat wissen?
Hoe zit dat met spijt, kan ik het wissen achteraf nog terugdraaien?
Waarom kan mijn ingediende aanvraag niet verwijderd worden, is daar een wet voor?
Op welke knop klik ik om mijn gegevens weg te halen?
Verdwijnt mijn naam als ik alles laat wissen?
Kunt ge alles wat ge over mij weet weggooien?
Op welk artikel beroept men zich om ingediende aanvragen te bewaren?
Kan ik een ingediend dossier dan toch intrekken als wissen niet mag?
Leg nog efkes uit hoe ik al mijn gegevens hier kan laten verwijderen.
Wie neemt mijn gedeeld concept over als ik mijn gegevens wis?
mijn naam en concepten laten verdwijnen
`,
} as const satisfies Readonly<Record<string, string>>;
