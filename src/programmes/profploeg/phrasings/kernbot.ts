/** More ways to ask what `faq/kernbot.ts` answers: one a line. */
export const PROFPLOEG_KERNBOT_PHRASINGS = {
  'profploeg-bot-fill-in': `
manier van invullen
negen stappen
kaart openen
invulkaart Teams
invulwijze kiezen
gesprek of kaart
Welke twee manieren zijn er om de aanvraag in te vullen?
Ben ik verplicht om met de kaart te werken?
Klopt het dat ik zelf kies tussen kaart en gesprek?
Met welk woord haal ik de kaart weer tevoorschijn?
Waar is de kaart gebleven? Ik wil ze opnieuw tonen.
Wat typ ik om de kaart te laten verschijnen?
Hoeveel onderdelen moet ik doorlopen op de kaart?
Bestaat de kaart uit negen stappen?
Wat is de laatste stap van de kaart, het overzicht?
Ik begon op de kaart, mag ik in het gesprek voortgaan?
Komen kaart en getypte antwoorden in één en dezelfde aanvraag terecht?
Krijg ik twee aanvragen als ik kaart en chat door elkaar gebruik?
Ik zie liever geen kaart, gaat het ook al chattend?
Overloopt de bot het formulier vraag na vraag met mij?
Hoe gaat ge te werk om het formulier met de bot in te vullen?
Ik chat niet graag, is er een gewoon scherm met velden?
Mijn diensthoofd vraagt hoe dat invullen via een chatbot praktisch verloopt.
Worden de vragen stap voor stap of allemaal samen getoond?
Kunt u het formulier in de conversatie met mij doorlopen?
Hoeveel vragen zijn er?
Hoeveel vragen moet ik beantwoorden in de aanvraag?
`,
  'profploeg-bot-pause': `
bewaar en stop
concept opslaan
invullen onderbreken
aanvraag hervatten
automatisch opslaan
pauze nemen
Met welk woord ga ik voort aan mijn begonnen aanvraag?
Wat typ ik om te stoppen en alles te bewaren?
Klopt het dat elk antwoord meteen opgeslagen wordt?
Moet ik na elke vraag zelf op opslaan klikken?
Waar bevindt zich de knop om op te slaan en te stoppen?
Ik heb nu geen tijd meer, mag ik dit een andere dag afmaken?
Onthoudt de bot waar ik gebleven was?
Begint het formulier van voren af aan als ik later terugkom?
De ronde sloot terwijl ik nog bezig was, is mijn concept weg?
Blijft wat ik invulde bestaan als er intussen geen ronde meer open is?
Houdt Kernbot mijn onafgewerkte aanvraag bij tot een volgende ronde?
Mag ik het invullen spreiden over verschillende dagen?
Is de aanvraag in stukken en brokken in te vullen?
Mijn internet viel weg tijdens het invullen, moet ik herbeginnen?
Hoe geraak ik terug in het formulier waaraan ik vorige week begon?
Ik heb het venster per ongeluk gesloten, ben ik mijn werk kwijt?
Kunt ge het formulier even laten liggen en er later aan voortwerken?
Hoe zet ik mijn aanvraag even stil?
We zijn halfweg en wachten op cijfers, kunnen we later voortdoen?
`,
  'profploeg-bot-colleague': `
collega uitnodigen
uitnodigingscode
gezamenlijk invullen
code delen
medewerkers toevoegen
maximum aantal collega’s
Welk woord typ ik om iemand uit te nodigen?
Waar geeft mijn collega de ontvangen code in?
Klopt het dat een code na een week vervalt?
De code van mijn collega werkt niet meer, is ze verlopen?
Met twintig mensen aan één aanvraag werken, gaat dat?
Is er een bovengrens aan het aantal mensen dat kan meewerken?
Kan ook de genodigde zelf anderen uitnodigen?
Wat mag een uitgenodigde collega allemaal doen?
Is het indienen voorbehouden aan de maker, of mag een medewerker dat ook?
Mag een externe consultant meeschrijven in Kernbot?
Moet wie meewerkt van onze eigen organisatie zijn?
Hoe laat ik de dienst economie en de dienst ruimte samen invullen?
Ik kan het niet alleen, hoe betrek ik iemand van mijn dienst bij het formulier?
Onze centrummanager wil mee in het dossier schrijven, hoe geef ik toegang?
Kan mijn vervanger de aanvraag voortzetten die ik begon?
Hoe kom ik in de aanvraag van mijn collega terecht?
Kies ik de naam van mijn collega uit een lijst, of stuur ik een code?
Kunt ge met een paar man aan hetzelfde formulier werken?
De algemeen directeur wil de tekst lezen voor we indienen, hoe regel ik dat?
`,
  'profploeg-bot-two-versions': `
twee versies
tegelijk typen
tekst overschreven
gelijktijdig bewerken
botsende antwoorden
versie kiezen
Mijn collega en ik waren samen bezig, wiens tekst blijft staan?
Worden beide teksten bewaard als we gelijktijdig antwoorden?
Welke van de twee teksten houdt Kernbot over?
Klopt het dat er niets verdwijnt als twee mensen hetzelfde veld invullen?
Kunnen we van twee teksten één antwoord maken?
Wie beslist welke versie we behouden?
Kernbot toont plots twee antwoorden naast elkaar, wat moet ik doen?
Ik zie de tekst van mijn collega naast die van mij staan.
Is het gevaarlijk om met meerdere mensen op hetzelfde moment te typen?
Wat als we elkaars werk doorkruisen in de aanvraag?
Vervangt het laatste antwoord dat van mijn collega?
Een collega heeft dezelfde vraag anders beantwoord dan ik.
Toont de bot de twee varianten zodat we kunnen vergelijken?
Ik vrees dat we elkaars antwoorden uitvegen.
Hoe voegen we onze verschillende formuleringen samen?
Wat als uw collega en u op hetzelfde ogenblik dezelfde vraag bewerken?
Wij zijn met drie aan het typen en krijgen een dubbele versie.
Hoe vermijden we dat iemand de tekst van een ander wist?
Gij en uw collega schrijven iets anders op, wat houdt de bot bij?
`,
  'profploeg-bot-correct': `
antwoord corrigeren
tekst herwerken
gegevens rechtzetten
terug naar vorige vraag
verschrijving herstellen
wijziging na verzending
Wat typ ik om één vraag terug te gaan?
Waarvoor dient het woord "vorige"?
Waar staat de knop Wijzig?
Hoe pas ik een onderdeel aan vanuit het overzicht?
Klopt het dat er na het indienen niets meer te veranderen valt?
Is een doorgestuurde aanvraag definitief?
Tot wanneer mag ik mijn antwoorden bijschaven?
Mijn schepen wil een zin anders, waar verander ik die?
Ik vergiste mij van contactpersoon, hoe zet ik dat recht?
We ontdekten een fout na het versturen, hoe lossen we dat op?
Kan ik een ingediend dossier heropenen om iets te herstellen?
Wat doe ik als ik iets vergat in de aanvraag die al weg is?
Moet ik intrekken en kopiëren om nog iets te kunnen veranderen?
Mag een verbeterde versie opnieuw ingediend worden zolang de ronde loopt?
Ik wil een eerder antwoord vervangen door een betere tekst.
Hoe schrap ik een zin uit een antwoord van daarnet?
Ik heb te snel op enter gedrukt en mijn antwoord was niet af.
Het e-mailadres dat ik ingaf klopt niet, kan dat nog gewijzigd worden?
Kunt ge nog iets veranderen aan wat ge al hebt ingevuld?
`,
  'profploeg-bot-skip': `
sla over voor nu
verplichte velden
optionele vragen
ontbrekende antwoorden
vraag openlaten
volgende vraag nemen
Welk woord typ ik om naar de volgende vraag te springen?
Hoe weet ik of een vraag verplicht is?
Staat er bij elke vraag of ze facultatief is?
Klopt het dat alle verplichte vragen ingevuld moeten zijn om in te dienen?
Waar zie ik welke velden nog leeg zijn?
Toont het overzicht wat ik nog moet aanvullen?
Ik heb geen antwoord op deze vraag, wat nu?
Deze vraag is niet van toepassing op ons, mag ik ze blanco laten?
Mag ik de moeilijke vragen tot het laatst bewaren?
Ben ik verplicht de vragen in volgorde te beantwoorden?
Hoe keer ik terug naar een vraag die ik oversloeg?
De knop Indienen werkt niet omdat er iets ontbreekt.
Kernbot laat mij niet indienen zolang er vragen leeg zijn.
Moet elk vakje gevuld zijn?
Wat is het minimum dat ik moet beantwoorden om te kunnen versturen?
Moogt ge een vraag voorlopig niet beantwoorden?
Ik moet dat eerst aan de schepen vragen, kan ik die vraag voorbijgaan?
Hoe raak ik voorbij een vraag waar ik vastzit?
Kunt u mij laten voortgaan zonder deze vraag te beantwoorden?
Moeten we alle kritieke succesfactoren beantwoorden?
`,
  'profploeg-bot-tips': `
tip negeren
opmerking bij antwoord
feedback op tekst
suggestie van de bot
uitleg bij vraag
typ waarom
Houdt een tip mij tegen om in te dienen?
Mag ik een suggestie van Kernbot naast mij neerleggen?
Klopt het dat ik ook met tips mag indienen?
Ik ga niet akkoord met de opmerking van de bot, wat nu?
Telt een tip mee in de beoordeling door VLAIO?
Wie beslist over mijn aanvraag, Kernbot of VLAIO?
Kan de chatbot onze aanvraag afwijzen?
Geeft de bot punten aan wat ik schrijf?
Hoe krijg ik uitleg bij een vraag die ik niet begrijp?
Met welk woord vraag ik een voorbeeldantwoord?
Waarvoor kan ik "waarom" typen?
Ik snap niet wat ze met deze vraag bedoelen, toon een voorbeeld.
Geeft Kernbot aan welk deel van mijn antwoord nog ontbreekt?
De bot vindt mijn antwoord onvolledig, klopt dat wel?
Er verschijnt een raad onder mijn tekst, wat moet ik daarmee?
Is een waarschuwing van Kernbot bindend?
Moet ik mijn tekst aanvullen omdat er een hint verschijnt?
Kunt ge die tips gewoon laten staan en toch versturen?
Waarop let de bot als hij mijn antwoord bekijkt?
voorbeeld uitdaging aanvraag
Geef eens een voorbeeld van een uitdaging voor het formulier.
`,
} as const satisfies Readonly<Record<string, string>>;
