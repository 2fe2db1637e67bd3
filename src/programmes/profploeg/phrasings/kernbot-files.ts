/** More ways to ask what `faq/kernbot-files.ts` answers: one a line. */
export const PROFPLOEG_KERNBOT_FILES_PHRASINGS = {
  'profploeg-bot-send': `
indienen via Kernbot
aanvraag versturen
formulier opsturen
knop Indienen vinden
dubbel verzonden
dossier overmaken
Welk woord typ ik om mijn aanvraag te verzenden?
Waar vind ik de verzendknop in het overzicht?
Klopt het dat indienen niet vanzelf gebeurt?
Dient Kernbot mijn aanvraag in zonder dat ik iets doe?
Stuurt de bot een volledig ingevulde aanvraag uit zichzelf op?
Ik klikte twee keer op Indienen, is ze nu dubbel toegekomen?
Is twee keer drukken een probleem?
Krijgt de dienst mijn aanvraag tweemaal als ik opnieuw klik?
Lees ik mijn aanvraag best na in het overzicht vóór verzending?
Wordt de aanvraag onmiddellijk doorgestuurd na het klikken?
Moet ik het ingevulde formulier nog ergens naartoe mailen of uploaden?
Alle vragen zijn beantwoord, en nu?
Ik ben klaar met invullen, hoe bezorg ik de aanvraag?
Het college gaf groen licht, hoe verzend ik het dossier?
Hoe krijg ik mijn afgewerkte aanvraag de deur uit?
Volstaat het om "indienen" te typen?
Welke handeling is nodig om definitief in te dienen in de chatbot?
Hoe stuurt ge de aanvraag weg als alles klaar is?
Kunt u mijn aanvraag nu opsturen?
`,
  'profploeg-bot-receipt': `
bewijs van indiening
bevestigingsmail
pdf aanvraag
PP-nummer
afdruk aanvraag
document voor archief
Hoe ben ik zeker dat mijn indiening gelukt is?
Verschijnt het ontvangstbewijs in de chat?
Wie ontvangt de mail met de ingediende aanvraag?
Krijgt de contactpersoon ook een e-mail met de pdf?
Op welk e-mailadres komt de bevestiging toe?
Klopt het dat de aanvraag als pdf gemaild wordt?
De mail met de pdf is niet toegekomen, hoe krijg ik hem toch te zien?
Wat doet de knop "Bekijk als PDF"?
Hoe open ik de pdf opnieuw?
Ik wil een papieren versie van wat we indienden.
De schepen wil zwart op wit zien dat we ingediend hebben.
Wat ben ik met die referentie?
Waarom moet ik het referentienummer bijhouden?
Waar staat de referentie op mijn ontvangstbewijs?
Wordt de indiening bevestigd?
Laat VLAIO weten dat ze de aanvraag ontvangen hebben?
We moeten het dossier aan de gemeenteraad bezorgen, bestaat er een document van?
Hebt ge een attest dat we op tijd hebben ingediend?
Stuurt Kernbot een bevestiging naar mijn mailbox?
`,
  'profploeg-bot-status': `
status dossier
lijst van aanvragen
ingediende aanvraag bekijken
mijn dossiers
oudere aanvraag openen
aanvraag raadplegen
Wat typ ik om al mijn aanvragen te zien?
Waarvoor dient het woord "status"?
Welke aanvragen staan op mijn naam?
Toon mij welke dossiers ik heb lopen.
Staan de aanvragen waar ik aan meewerk ook in de lijst?
Zie ik enkel mijn eigen aanvragen of ook die van mijn collega?
Kan ik nagaan of ons dossier al verzonden is of nog in concept staat?
Is onze aanvraag al ingediend of nog niet, waar lees ik dat?
Hoe controleer ik of het dossier ingetrokken werd?
Hoe open ik een vroegere aanvraag met haar nummer?
Klopt het dat ik een referentie kan typen om een oud dossier te openen?
Ik heb alleen nog de referentie, hoe zie ik de aanvraag terug?
Is een dossier uit een vroegere ronde op te zoeken met het referentienummer?
Ik weet niet meer wat we toen geantwoord hebben, waar lees ik dat na?
Ik zoek een dossier dat we hier ooit opstelden.
Waar kan ik onze ingezonden tekst opnieuw inkijken?
Ik wil al onze kandidaturen op een rijtje.
Waar ziet ge in Kernbot welke aanvragen ge al hebt?
De burgemeester vraagt welke aanvragen wij hebben liggen.
`,
  'profploeg-bot-withdraw': `
kandidatuur terugtrekken
afzien van deelname
knop Trek in
ingediende aanvraag schrappen
terugtrekking
aanvraag ingetrokken
Waar klik ik om mijn aanvraag terug te nemen?
Hoe maak ik mijn indiening ongedaan?
Wij zien ervan af, hoe laten we dat weten?
De gemeenteraad stemde tegen, hoe stoppen we onze kandidatuur?
Is intrekken alleen voorbehouden aan de maker van de aanvraag?
Ik werk mee aan een aanvraag maar zie geen knop om in te trekken.
Klopt het dat alleen wie de aanvraag aanmaakte ze mag terugtrekken?
Doet een ingetrokken aanvraag nog mee in de ronde?
Telt onze kandidatuur nog als we ze terugtrekken?
Worden we uit de ronde geschrapt na intrekking?
Is een intrekking definitief?
Wij trokken in en hebben spijt, kan de aanvraag opnieuw meedoen?
Kan ik een ingetrokken dossier heractiveren?
Zie ik een teruggetrokken aanvraag nog staan?
Mag ik ze na intrekking nog lezen?
Wij hebben ons bedacht en willen er vanonder, kan dat nog?
Kunt ge een verzonden aanvraag terughalen?
De collega die alles indiende is afwezig, wie kan de aanvraag annuleren?
Hoe zeg ik onze aanvraag af?
`,
  'profploeg-bot-copy': `
aanvraag kopiëren
dossier dupliceren
antwoorden hergebruiken
maak een kopie
vorige aanvraag als basis
lege aanvraag beginnen
Waar klik ik om een dubbel van mijn aanvraag te maken?
Worden al mijn antwoorden overgenomen in de kopie?
Neemt de kopie alle teksten van vroeger mee?
Verandert er iets aan het origineel als ik een kopie maak?
Klopt het dat de oorspronkelijke aanvraag ongewijzigd blijft na kopiëren?
Voor welke ronde geldt de gekopieerde aanvraag?
Er is geen ronde, waarom kan ik niet kopiëren?
Lukt kopiëren ook wanneer er geen ronde loopt?
Kernbot laat mij geen kopie maken, hoe komt dat?
Met welk woord start ik een blanco aanvraag?
Hoe begin ik van nul met een nieuwe aanvraag?
Ik wil met een schone lei starten in plaats van met de oude tekst.
Wij hebben vorig jaar al alles uitgeschreven, moet dat nu opnieuw?
Onze tekst van toen is nog goed, kunnen we die recycleren?
Moet ik knippen en plakken uit mijn vroegere dossier?
Bestaat er een sjabloon op basis van onze eerdere aanvraag?
Kunt ge de tekst van een vorige keer weer gebruiken?
Ik wil dezelfde antwoorden in een tweede aanvraag zetten.
Hoe herwerk ik een vroegere kandidatuur tot een nieuwe?
`,
} as const satisfies Readonly<Record<string, string>>;
