/** More ways to ask about for whom the programme is: one a line. */
export const PROFPLOEG_OFFER_FOR_WHOM_PHRASINGS = {
  'profploeg-who': `
wie mag aanvragen
aanvrager Profploeg
enkel voor gemeenten
handelaar aanvraag
deelnemers Profploeg doelpubliek
recht op begeleiding
aanvraag door vereniging
voor steden en gemeenten
kandidaat-aanvragers
wie komt in aanmerking
Wie kan een beroep doen op de Profploeg?
Wie kan zich kandidaat stellen voor de Profploeg?
Door wie mag de aanvraag gebeuren?
Door wie moet het dossier ingediend worden?
Voor welk publiek is de Profploeg bestemd?
Voor wie is deze oproep?
Voor wie staat de ploeg klaar?
Wie heeft toegang tot de begeleiding?
Is dit iets voor gemeenten of voor zelfstandigen?
Geldt de oproep ook voor winkeliers?
Kunnen winkeliers zelf de Profploeg laten komen?
Mag een zelfstandige zich aanmelden bij de Profploeg?
Ik heb een café, kan ik de Profploeg aanvragen?
Ik ben burger, kan ik zelf begeleiding aanvragen voor mijn dorp?
Mag een burgercollectief of buurtcomité een aanvraag doen?
Wij zijn een handelsgebuurtekring, kunnen wij indienen?
Wij zijn met enkele ondernemers, mogen wij samen begeleiding aanvragen?
Wij zijn een autonoom gemeentebedrijf, mogen wij zelf indienen?
Mag een intercommunale indienen voor haar gemeenten?
Kan de provincie een aanvraag doen in naam van de gemeente?
Kan een projectontwikkelaar de Profploeg aanvragen?
Mag een consultant het dossier indienen voor de gemeente?
Moet een aanvraag van het gemeentebestuur komen?
Klopt het dat enkel steden en gemeenten mogen indienen?
Klopt het dat handelaars zelf niet kunnen indienen?
Is de Profploeg voorbehouden aan lokale besturen?
Kan iedereen begeleiding van de Profploeg aanvragen?
Zijn alle Vlaamse gemeenten welkom bij de Profploeg?
Mag elke stad of gemeente in Vlaanderen intekenen?
Kunnen wij als stad meedoen aan de Profploeg?
Een handelaar uit onze straat vraagt of hij zelf kan indienen.
Onze middenstandsraad wil begeleiding, wie moet dat aanvragen?
Kunt ge als particulier ook intekenen?
`,
  'profploeg-variety': `
plattelandsgemeente welkom
klein dorp
minimum aantal inwoners
ook voor dorpen
grootte gemeente voorwaarde
landelijke gemeente Profploeg
grote of kleine stad
drempel inwonersaantal
centrumstad vereist
schaal van de gemeente
Mag een kleine gemeente ook meedoen?
Kunnen ook kleinere besturen op de Profploeg rekenen?
Is begeleiding enkel weggelegd voor grotere steden?
Is de Profploeg iets voor kleine dorpen?
Hebben kleine gemeenten evenveel recht op begeleiding?
Worden kleine gemeenten niet achtergesteld tegenover centrumsteden?
Gaan centrumsteden voor op kleine gemeenten?
Hoeveel inwoners moet een gemeente minstens tellen?
Hoeveel inwoners moeten wij hebben om te mogen meedoen?
Wordt er een ondergrens gehanteerd voor het aantal inwoners?
Vanaf hoeveel inwoners kom je in aanmerking?
Speelt de omvang van de gemeente een rol?
Maakt het uit hoe groot onze gemeente is?
Doet de grootte van een gemeente ertoe?
Wij tellen amper zesduizend inwoners, mogen wij meedoen?
Wij hebben maar één winkelstraatje, komen wij in aanmerking?
Wij zijn een fusiegemeente met veel kleine dorpjes, kan dat ook?
Wij zijn een middelgrote stad, is de Profploeg ook voor ons?
Ons dorp heeft nauwelijks nog winkels, zijn we dan te klein?
Ik vrees dat onze gemeente te klein is voor de Profploeg.
Mijn schepen vraagt of wij niet te klein zijn om in te dienen.
De burgemeester denkt dat enkel grote steden gekozen worden, klopt dat?
Klopt het dat ook dorpen begeleiding kunnen krijgen?
Klopt het dat er geen minimum aantal inwoners is?
Werd er gesproken van een variatie aan gemeenten?
Streeft men naar een mix van grote en kleine gemeenten?
Worden zowel steden als dorpen begeleid?
Richt de oproep zich ook tot gemeenten zonder stadstitel?
Zijt ge als klein dorp ook welkom?
Kunt ge als kleine gemeente ook een begeleiding krijgen?
Mogen centrumsteden eveneens indienen?
Is een dorpskern even goed als een stadskern om in te dienen?
Heeft een gemeente met weinig inwoners een kans?
gemeentegrootte cijfers
grote tegenover kleine gemeenten
verdeling volgens inwoners
grootteklasse gemeenten
definitie middelgrote gemeente
categorieën gemeenten
schaalgrootte aanvragers
kleine versus grote gemeenten
grens klein en groot
typologie gemeenten
Hoeveel middelgrote gemeenten vroegen begeleiding aan?
Hoeveel aanvragen kwamen van kleine gemeenten?
Hoeveel dorpen en hoeveel grote steden dienden in?
Wat is het aandeel kleine gemeenten bij de aanvragers?
Hoe zijn de aanvragen verdeeld volgens de grootte van de gemeente?
Waarom gaf de minister geen cijfers over klein, middelgroot en groot?
Waarom zijn er geen cijfers volgens gemeentegrootte?
Waarom ontbreekt de opsplitsing in kleine en grote gemeenten?
Bestaat er een wettelijke definitie van een kleine gemeente?
Bestaat er een erkende opdeling van gemeenten in grootteklassen?
Klopt het dat er geen officiële indeling in klein, middelgroot en groot bestaat?
Klopt het dat er geen cijfers per grootte van gemeente zijn?
Klopt het dat vooral grote gemeenten gekozen werden?
Waar ligt de grens tussen een kleine en een middelgrote gemeente?
Wanneer geldt een gemeente als klein?
Hoeveel inwoners heeft een middelgrote gemeente?
Wanneer spreek je van een grote gemeente?
Zijn wij met 15.000 inwoners klein of middelgroot?
Tot welke grootteklasse behoren wij?
Wordt er een onderscheid gemaakt naar inwonertal in de cijfers?
Zijn de geselecteerde gemeenten eerder groot of eerder klein?
Overheersen de kleine gemeenten bij de geselecteerden?
Was er een evenwicht tussen kleine en grote gemeenten bij de aanvragers?
Is bekend hoe groot de deelnemende gemeenten waren?
Wat is er wel bekend over het type van de 33 gemeenten?
Wat is er geantwoord over kleine, middelgrote en grote gemeenten?
Mijn schepen vraagt hoeveel gemeenten van onze omvang indienden.
Ons college wil de cijfers uitgesplitst naar omvang zien.
Ik zoek statistieken van de aanvragers volgens bevolkingsaantal.
Wij willen ons vergelijken met gemeenten van dezelfde grootte.
Kunt u de aanvragers opdelen in klein, middelgroot en groot?
Hebt ge cijfers over de kleinere gemeenten?
Splits de indieners eens op in grote en kleine besturen.
Gebruikt VLAIO een indeling in gemeentegroottes bij de cijfers?
`,
} as const satisfies Readonly<Record<string, string>>;
