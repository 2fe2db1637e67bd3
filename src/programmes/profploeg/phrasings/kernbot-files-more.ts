/** Still more ways to ask what `faq/kernbot-files.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_KERNBOT_FILES_MORE_PHRASINGS = {
  'profploeg-bot-send': `
Ik heb alles ingevuld, wat moet ik nu doen om de aanvraag bij VLAIO te krijgen?
Mijn collega drukte ook op indienen, is onze aanvraag nu twee keer vertrokken?
Is het zo dat Kernbot mijn aanvraag zelf indient op de laatste dag?
Stel dat ik per ongeluk nog eens op indienen klik, kan dat kwaad?
Wij zitten klaar om te versturen, waar vinden we de knop?
Hoe zit dat met nalezen, zie ik alles nog eens voor het vertrekt?
Welk woordje kan ik typen om mijn kandidatuur door te sturen?
Vertrekt de aanvraag direct of pas op het einde van de ronde?
Moet ge zelf nog iets doen als alle vragen beantwoord zijn?
Leg nog efkes uit hoe ik van ingevuld naar ingediend ga.
Krijg ik een nummer zodra mijn aanvraag de deur uit is?
De schepen gaf zijn zegen, hoe stuur ik het formulier nu op in de bot?
Mijn aanvraag staat al een week klaar, is ze dan automatisch verzonden?
Via welk overzicht kan ik mijn tekst nog controleren en daarna indienen?
afgewerkte aanvraag doorsturen vanuit de chat
`,
  'profploeg-bot-receipt': `
Ik heb juist ingediend, waar zie ik dat alles goed is toegekomen?
Mijn algemeen directeur vraagt een document waaruit blijkt dat we ingediend hebben.
Is het zo dat de contactpersoon een mail krijgt met onze aanvraag erbij?
Stel dat de mail in de spam belandde, kan ik de pdf dan nog ergens openen?
Wat bedoelen ze met de referentie die ik na het indienen kreeg?
Wij zitten zonder bewijs voor ons dossier, kan Kernbot iets afleveren?
Hoe zit dat met de bevestiging, komt die in de chat of in mijn mailbox?
Naar welk mailadres wordt de pdf van onze aanvraag verstuurd?
Moet ge dat nummer van uw aanvraag ergens opschrijven?
Kan ik onze ingediende aanvraag als pdf doorsturen naar het college?
Op welke knop klik ik om de pdf nog eens te bekijken?
Ik ben niet de contactpersoon, krijg ik dan ook een mail na het indienen?
Wat kan ik doen met de referentie die op het ontvangstbewijs staat?
Krijgen we iets zwart-op-wit nadat we op indienen hebben geklikt?
pdf van ingediende aanvraag opnieuw openen
`,
  'profploeg-bot-status': `
Ik ben nieuw op de dienst, hoe zie ik welke aanvragen er op mijn naam lopen?
Mijn schepen wil weten of ons dossier al ingediend is, waar kan ik dat zien?
Is het zo dat ik ook de aanvraag zie waar ik als collega aan meeschrijf?
Stel dat ik alleen nog het nummer van een oude aanvraag heb, raak ik er dan nog aan?
Wij zitten met meerdere aanvragen, kan ik die allemaal onder elkaar zien?
Hoe zit dat met onze vorige kandidatuur, kan ik die nog openen?
Welk woordje typ ik om te zien wat er al doorgestuurd is?
Ik wil nog efkes nalezen wat we ingediend hebben, waar staat dat?
Zie ik in dat lijstje ook of een aanvraag ingetrokken is?
Mijn aanvraag lijkt verdwenen uit de chat, hoe haal ik ze weer boven?
Kunt ge mij tonen welke aanvragen nog niet ingediend zijn?
Waar in Kernbot vind ik een overzichtje van al mijn dossiers?
Volstaat het om een referentie in te tikken om een vroeger dossier te openen?
Hoe weet ik of mijn concept nog altijd een concept is of al weg is?
lijstje van mijn eigen en gedeelde aanvragen
`,
  'profploeg-bot-withdraw': `
Ik heb een aanvraag ingediend maar we willen toch niet meer, hoe haal ik ze terug?
Mijn burgemeester heeft zich bedacht, kunnen we onze kandidatuur nog schrappen?
Is het zo dat alleen ik mijn aanvraag kan intrekken omdat ik ze gemaakt heb?
Stel dat we intrekken en later spijt krijgen, kan diezelfde aanvraag dan weer meedoen?
Wij zitten met een collega op ziekteverlof die de aanvraag maakte, kan ik ze intrekken?
Hoe zit dat na het intrekken, kan ik de tekst dan nog lezen?
Waar vind ik de knop om ons uit de ronde terug te trekken?
Doen we nog mee in de ronde als we de aanvraag hebben ingetrokken?
Wat is er nog mogelijk met een aanvraag die ingetrokken werd?
Ge hebt iets ingediend en ge wilt ervan af, hoe doet ge dat?
Het college trekt zijn steun in, hoe halen we het dossier uit de race?
Mag ik een kopie van een ingetrokken aanvraag opnieuw indienen?
Leg nog efkes uit welke stappen ik zet om mijn aanvraag in te trekken.
Ben ik als medewerker aan de aanvraag bevoegd om ze terug te nemen?
kandidatuur uit de ronde halen
`,
  'profploeg-bot-copy': `
Ik heb vorige keer al alles ingevuld, moet ik dat nu helemaal opnieuw typen?
Mijn collega diende vorige keer in, kunnen we met die tekst verder?
Is het zo dat in een kopie al mijn antwoorden al ingevuld staan?
Stel dat er momenteel geen ronde is, kan ik dan al een kopie klaarzetten?
Wat gebeurt er met mijn oude aanvraag als ik er een kopie van maak?
Wij zitten met een geweigerde aanvraag en willen die tekst opnieuw gebruiken.
Hoe zit dat met een tweede aanvraag, kan ik van nul herbeginnen?
Op welke knop druk ik om een dubbel te maken van een oud dossier?
Welke woorden typ ik om met een volledig lege aanvraag te starten?
Ik wil niet kopiëren maar een verse aanvraag beginnen, hoe doe ik dat?
Voor welke ronde is de kopie die ik maak bestemd?
Kunt ge uw oude antwoorden meenemen naar de volgende ronde?
Leg nog efkes uit hoe ik op basis van een vroeger dossier verderga.
Wordt mijn vroegere tekst overschreven door de nieuwe kopie?
oud dossier als vertrekpunt gebruiken
`,
} as const satisfies Readonly<Record<string, string>>;
