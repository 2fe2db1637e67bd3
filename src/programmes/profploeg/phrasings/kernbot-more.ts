/** Still more ways to ask what `faq/kernbot.ts` answers, in full sentences: one a line. */
export const PROFPLOEG_KERNBOT_MORE_PHRASINGS = {
  'profploeg-bot-fill-in': `
Ik ben nieuw met Kernbot, moet ik die kaart gebruiken of mag ik gewoon mijn antwoorden typen?
Mijn schepen vraagt hoeveel stappen we door moeten om de aanvraag rond te krijgen.
Is het zo dat ik op de kaart kan beginnen en daarna typend kan verdergaan?
Stel dat ik een stuk op de kaart invul en een stuk in de chat, komt dat dan samen terecht?
Wat bedoelen ze met "de kaart", want ik zie hier enkel een gesprek?
Wij zitten met twee mensen die anders werken, kan de ene typen en de andere de kaart gebruiken?
Hoe zit dat met het invullen, stelt ge mij de vragen of moet ik zelf vakjes vullen?
Ik vind de kaart niet meer terug, welk woordje moet ik intikken?
Wat zie ik helemaal op het einde, als ik alle stappen heb doorlopen?
Krijg ik de vragen een voor een voorgeschoteld als ik liever chat?
Mag ge zelf beslissen op welke manier ge de aanvraag invult?
Leg nog efkes uit welke manieren er zijn om mijn antwoorden in te geven.
Ben ik iets kwijt als ik van het typen overstap naar de kaart?
Gaat het invullen in één lange lijst of is het in stappen opgedeeld?
woord om de kaart te zien
`,
  'profploeg-bot-pause': `
Ik word weggeroepen, kan ik nu stoppen en morgen gewoon voortwerken?
Mijn collega zegt dat ik elke keer moet opslaan, of doet Kernbot dat uit zichzelf?
Is het zo dat mijn antwoord direct bewaard is zodra ik het gegeven heb?
Stel dat de ronde sluit terwijl ik nog niet klaar ben, wat gebeurt er dan met mijn werk?
Wij zitten nog te wachten op info van een andere dienst, mogen we de aanvraag even laten rusten?
Hoe zit dat als ik Teams afsluit, moet ik dan alles opnieuw doen?
Welk woordje typ ik volgende week om terug in mijn aanvraag te raken?
Ik wil efkes pauzeren, op welke knop druk ik het best?
Moet ge die aanvraag in één ruk afwerken of mag dat in stukjes?
Vind ik mijn half afgewerkt formulier terug op het punt waar ik gestopt was?
Zijn mijn antwoorden veilig bewaard als mijn laptop het begeeft?
Wat doe ik om de boel netjes af te sluiten zonder iets te verliezen?
Kan een begonnen aanvraag blijven liggen tot er weer een ronde opengaat?
Is er een commando om het invullen stop te zetten en er later op terug te komen?
begonnen aanvraag later voortzetten
`,
  'profploeg-bot-colleague': `
Ik ben nieuw op de dienst en kreeg van mijn chef een code, waar moet ik die intypen?
Mijn diensthoofd wil de aanvraag nalezen, kan ik hem toegang geven?
Is het zo dat mijn collega ook op de indienknop mag duwen?
Stel dat ik een code doorgeef en ze vergeten hem te gebruiken, hoelang blijft die werken?
Wij zitten met vijf diensten die iets moeten aanvullen, kunnen die allemaal mee in het formulier?
Hoe zit dat met mensen van buiten onze gemeente, mogen die ook meeschrijven?
Hoeveel volk kan er samen aan dezelfde aanvraag meewerken?
Wat moet ik doen om iemand van mijn dienst mee te laten schrijven?
Ik ben uitgenodigd door een collega, mag ik nu zelf ook iemand bijvragen?
Kan ik iemand kiezen uit een lijst met namen in plaats van met een code te werken?
Mag iemand die meewerkt de aanvraag ook intrekken of enkel wie ze gemaakt heeft?
Kunt ge met meer dan tien collega's tegelijk in zo'n aanvraag zitten?
Welk woord gebruik ik om een medewerker aan mijn aanvraag toe te voegen?
Leg nog efkes uit wat een genodigde collega met mijn aanvraag kan doen.
collega mee laten schrijven aan aanvraag
`,
  'profploeg-bot-two-versions': `
Ik zie plots twee teksten bij dezelfde vraag staan, hoe komt dat?
Mijn collega en ik hebben tegelijk getypt, is er nu iets verloren gegaan?
Is het zo dat de laatste die iets opslaat de tekst van de ander wist?
Stel dat twee van ons op hetzelfde ogenblik aan één vraag bezig zijn, wat doet Kernbot?
Wij zitten samen in de aanvraag te werken, moeten we schrik hebben om elkaars tekst te wissen?
Hoe zit dat met dubbele antwoorden, wie kiest welke tekst er blijft?
Kan ik van mijn tekst en die van mijn collega één geheel maken?
Wat moet ik doen als de bot mij laat kiezen tussen twee varianten?
Gaan er zinnen verdwijnen als twee collega's dezelfde vraag onder handen nemen?
Ge werkt met twee aan dezelfde vraag, welke versie telt dan?
Bewaart Kernbot de tekst van allebei als we door elkaar zitten te typen?
Mijn antwoord lijkt vervangen door dat van een collega, ben ik het mijne kwijt?
Leg nog efkes uit hoe dat gaat wanneer twee mensen gelijktijdig antwoorden.
Mogen we een mix maken van de twee teksten die er staan?
twee teksten samenvoegen tot één antwoord
`,
  'profploeg-bot-correct': `
Ik merk dat ik daarnet iets verkeerds heb ingevuld, hoe kan ik dat herstellen?
Mijn schepen wil na het indienen nog een alinea toevoegen, is dat nog mogelijk?
Is het zo dat er aan een ingediende aanvraag niks meer te veranderen valt?
Stel dat we een fout ontdekken als alles al verstuurd is, hoe krijgen we die er nog uit?
Wij zitten met een verkeerde naam bij de contactpersoon, waar passen we dat aan?
Hoe zit dat met aanpassingen, kan ik tot op het einde nog aan mijn antwoorden sleutelen?
Welk woord brengt mij terug naar de vraag van daarnet?
Op welke knop klik ik in het overzicht om een onderdeel te veranderen?
Mag ik intrekken, een kopie verbeteren en die opnieuw doorsturen?
Ge hebt een vraag fout beantwoord, kunt ge dan nog terug?
Ik wil nog efkes een zin bijwerken in een stuk dat ik gisteren invulde.
Kan ik een verbeterde kopie indienen als de ronde intussen gesloten is?
Zolang ik niet op indienen heb geduwd, mag ik dan alles nog omgooien?
Hoe verander ik één onderdeel zonder alles opnieuw te moeten doorlopen?
ingevuld onderdeel veranderen via overzicht
`,
  'profploeg-bot-skip': `
Ik weet hier het antwoord niet op, mag ik gewoon naar de volgende vraag?
Mijn collega heeft de cijfers nog niet, kan ik die vraag later doen?
Is het zo dat sommige vragen niet ingevuld moeten worden?
Stel dat ik een verplichte vraag leeg laat, kan ik dan toch indienen?
Wij zitten vast op één vraag, hoe geraken we daar voorbij?
Hoe zit dat met verplichte vragen, waar zie ik welke dat zijn?
Waar kan ik nakijken wat er nog openstaat voor ik indien?
Welk woord typ ik als ik een vraag voorlopig wil laten liggen?
Mag ge een paar vragen blanco laten en toch versturen?
Ik heb er een paar voorbijgelaten, hoe weet ik achteraf welke dat waren?
Wat betekent de knop "Sla over voor nu", kom ik daar later nog bij?
Moet echt alles beantwoord zijn of enkel wat verplicht is?
Leg nog efkes uit hoe ik een moeilijke vraag kan uitstellen.
Kernbot wil niet indienen, kan het zijn dat ik een verplichte vraag vergeten ben?
lijst van wat nog leeg is in mijn aanvraag
`,
  'profploeg-bot-tips': `
Ik krijg een tip onder mijn antwoord, moet ik daar iets mee doen?
Mijn schepen vraagt of de bot mee beslist of we geselecteerd worden.
Is het zo dat ik met openstaande tips gewoon kan indienen?
Stel dat ik de tips niet volg, wordt mijn aanvraag dan tegengehouden?
Wat bedoelen ze met die tip dat er een deel van mijn antwoord ontbreekt?
Wij zitten met drie tips in het overzicht, moeten die eerst weg?
Hoe zit dat met die opmerkingen van de bot, tellen die voor VLAIO?
Welk woord moet ik typen om te zien waarom een vraag gesteld wordt?
Ik snap de vraag niet goed, kan de bot mij een voorbeeld tonen?
Ge geeft mij een raad bij mijn tekst, maar waarom juist?
Keurt Kernbot onze tekst of doet iemand van VLAIO dat?
Leg nog efkes uit wat een tip van Kernbot wil zeggen.
Mijn antwoord is volgens mij volledig, kan ik de tip dan negeren?
Is een tip een fout die ik moet oplossen of enkel een suggestie?
uitleg en voorbeeld bij een vraag krijgen
`,
} as const satisfies Readonly<Record<string, string>>;
