/** More ways to ask what `faq/kernbot-privacy.ts` answers: one a line. */
export const PROFPLOEG_KERNBOT_PRIVACY_PHRASINGS = {
  'profploeg-bot-what': `
doel van Kernbot
mogelijkheden chatbot
handleiding Kernbot
help
lijst van opdrachten
bot in groepschat
Wie of wat ben jij?
Wat kunt u voor mij doen?
Wat kunt ge allemaal, Kernbot?
Hoe ga ik met deze chatbot om?
Waar zie ik alle woorden die de bot verstaat?
Met welk woord krijg ik alle opdrachten te zien?
Ben jij een robot of een assistent?
Over welke drie programma’s weet Kernbot iets?
Kan ik hier ook iets vragen over De Vitrine en Labo Regiovorming?
Beantwoordt deze bot enkel vragen over kernversterking?
Kan Kernbot deadlines tonen?
Verstaat Kernbot ook Frans of Engels?
Klopt het dat de bot alleen Nederlands spreekt?
Waarom antwoordt Kernbot in een kanaal alleen op vragen?
Wat kan de assistent in een groepsgesprek wel en niet?
Is Kernbot bedoeld voor steden en gemeenten?
Mijn collega’s kennen deze bot niet, hoe stel ik hem voor?
Ik ben hier nieuw, waarmee begin ik in Kernbot?
Werkt de assistent in Microsoft Teams?
bronvermelding
betrouwbaarheid bot
juistheid antwoorden
kunstmatige intelligentie
fout antwoord
gebruikte bronnen
Is dit een soort ChatGPT?
Put de bot uit de pagina van VLAIO?
Gebruikt Kernbot ook de informatiesessie als bron?
Steunt de chatbot op het antwoord op de parlementaire vraag?
Vanwaar haalt gij dat?
Hoe weet jij dat allemaal?
Mag ik in een collegenota verwijzen naar wat de bot zegt?
Waar lees ik op welke tekst een antwoord steunt?
Vermeldt Kernbot telkens de herkomst?
Fantaseert de chatbot antwoorden bij elkaar?
Wat gebeurt er als de bot iets niet weet?
Zegt Kernbot het eerlijk als iets niet in zijn teksten voorkomt?
Wat je zegt klopt niet, hoe meld ik dat?
Dit is niet wat ik zocht, wat nu?
Waarvoor dient de knop "Nee" onder een antwoord?
Mijn diensthoofd twijfelt of de uitleg van een chatbot correct is.
Is de informatie in Kernbot officieel?
Kan de bot zich vergissen?
Raadpleegt de bot Google of andere websites?
`,
  'profploeg-bot-ask-people': `
stel een vraag
mens aan de lijn
mijn gestelde vragen
antwoord van medewerker
vraag overmaken aan medewerker
VR-referentie
Met welk woord stuur ik een vraag door naar iemand van het programma?
Kan ik hier met een mens praten?
Ik wil geen robot maar een persoon.
Kan een medewerker mij via Teams helpen?
De bot begrijpt mijn vraag niet, kan iemand anders ze beantwoorden?
Wie beantwoordt de vragen die ik doorstuur?
Leest er iemand echt wat ik als vraag verstuur?
Komt de reactie van de medewerker hier in Teams terecht?
Moet ik een e-mailadres opgeven om antwoord te krijgen?
Wanneer krijg ik het antwoord per e-mail in plaats van in de chat?
Klopt het dat ik een referentie krijg voor mijn vraag?
Wat doe ik met het nummer van mijn doorgestuurde vraag?
Waar lees ik de antwoorden op mijn doorgestuurde vragen?
Waarvoor dient het woord "vragen" in Kernbot?
Het antwoord van de medewerker is onduidelijk, kan ik reageren?
Hoe stel ik een bijkomende vraag aan de medewerker die antwoordde?
Heeft er al iemand op mijn vraag gereageerd?
Kan ik mijn vraag nog nalezen voor ze naar de medewerker vertrekt?
Kunt ge mij met een echte mens in contact brengen?
`,
  'profploeg-bot-privacy': `
privacy
AVG chatbot
opgeslagen gegevens
bewaartermijn berichten
kopie van mijn gegevens
inzagerecht
Welke informatie over mij wordt er opgeslagen?
Wat weet Kernbot over mij?
Bewaart ge mijn naam?
Is mijn Teams-profiel gekend bij de bot?
Hoelang worden technische gegevens over mijn berichten bijgehouden?
Na hoeveel tijd verdwijnen de logs van mijn berichten?
Klopt het dat berichtsporen na een week weg zijn?
Zijn mijn vragen aan de bot anoniem?
Is wat ik aan de chatbot vraag aan mijn naam gekoppeld?
Wordt mijn naam bewaard bij wat ik de bot vraag?
Ik heb per ongeluk een rekeningnummer getypt, wordt dat bijgehouden?
Haalt de bot gevoelige nummers uit mijn vraag?
Is het veilig om hier een rijksregisternummer te vermelden?
Welk woord typ ik om mijn eigen gegevens op te vragen?
Hoe download ik de data die over mij bewaard worden?
Onze functionaris voor gegevensbescherming wil weten wat de bot verwerkt.
Respecteert de chatbot de privacywetgeving?
Wordt er van mij een dossier of profiel bijgehouden in de bot?
Welke persoonlijke informatie verzamelt u?
vertrouwelijkheid aanvraag
leesrechten dossier
inkijk door VLAIO
meelezers
zichtbaarheid concept
afscherming antwoorden
Door wie wordt mijn aanvraag gelezen?
Is onze ontwerptekst zichtbaar voor VLAIO?
Kijkt VLAIO mee terwijl ik aan het invullen ben?
Klopt het dat dossierbeheerders pas na het indienen meelezen?
Wie kan er in mijn concept kijken?
Zien enkel uitgenodigde collega’s mijn antwoorden?
Kan een collega die ik niet uitnodigde onze aanvraag openen?
Ziet heel het stadhuis wat ik hier invul?
Kan de buurgemeente onze kandidatuur inkijken?
Mag ik mijn concept tonen bij een vraag aan VLAIO?
Wanneer krijgt VLAIO toch een concept te zien?
Waarom moet ik invullen in een chat met Kernbot alleen?
Waarom kan ik in een kanaal geen aanvraag invullen?
Leest iedereen mee als ik in een groepsgesprek invul?
De burgemeester wil niet dat dit uitlekt, wie krijgt het onder ogen?
Wordt ons dossier gedeeld met derden?
Blijft wat wij schrijven geheim voor andere besturen?
Wie heeft er zicht op uw dossier?
Ziet er iemand mee wat ge in de aanvraag schrijft?
Kan ik mijn dossier meesturen met mijn vraag?
`,
  'profploeg-bot-delete': `
wis mijn gegevens
data verwijderen
recht op vergetelheid
profiel wissen
naam laten verwijderen
wissen onomkeerbaar
Met welk woord kan ik mijn persoonsgegevens verwijderen?
Waar staat de knop om mijn gegevens te wissen?
Ik wil dat Kernbot alles over mij vergeet.
Ik verander van werk, kan mijn naam uit de bot?
Worden mijn concepten mee vernietigd als ik mij laat wissen?
Blijft een gezamenlijk concept bestaan als ik mijn gegevens verwijder?
Naar wie gaat onze gedeelde ontwerpaanvraag als ik uit de bot verdwijn?
Klopt het dat VLAIO ingediende aanvragen moet bijhouden?
Waarom mag VLAIO mijn ingediende dossier niet vernietigen?
Welke wet verplicht VLAIO om de aanvraag te bewaren?
Wat zegt artikel 17 van de AVG over mijn ingediende aanvraag?
Heeft het Bestuursdecreet iets te maken met het wissen van gegevens?
Is het wissen definitief?
Kan ik gewiste gegevens terughalen?
Ik heb spijt dat ik mijn gegevens wiste, valt dat te herstellen?
Onze DPO eist dat een oud-medewerker uit Kernbot gewist wordt.
Blijft er na het wissen nog iets van mij over?
Hoe doet ge uw gegevens weg?
Kunt u al mijn persoonlijke informatie vernietigen?
`,
} as const satisfies Readonly<Record<string, string>>;
