/** More ways to ask about days and deadlines: one a line. */
export const PROFPLOEG_ROUNDS_PHRASINGS = {
  'profploeg-deadline': `
uiterste indieningsdatum
einddatum oproep
laatste dag indienen
sluitingsdatum
indieningstermijn
tegen wanneer
deadline aanvraag
resterende tijd indienen
tot en met wanneer
tot middernacht
Wanneer is de deadline?
Wanneer verstrijkt de indieningstermijn?
Wanneer moet onze aanvraag ten laatste binnen zijn?
Wanneer is het laatste moment om in te dienen?
Wanneer worden de inschrijvingen afgesloten?
Wat is de deadline voor de aanvraag?
Wat is de sluitingsdatum van de oproep?
Wat is de limiet om in te dienen?
Welke dag is de laatste dag om in te sturen?
Op welke datum sluiten de aanvragen?
Op welke datum wordt de ronde afgesloten?
Tot welke datum kunnen we indienen?
Tot welke dag staan de inschrijvingen open?
Tot welk uur kunnen we insturen op de deadline?
Vóór welke datum moeten we onze kandidatuur insturen?
Uiterlijk wanneer moeten wij het dossier bezorgen?
Hoelang blijft de oproep nog open?
Hoelang hebben we nog om onze aanvraag klaar te krijgen?
Hoeveel dagen resten er nog tot de deadline?
Is de uiterste datum inbegrepen?
Is indienen op de uiterste dag zelf nog geldig?
Is middernacht het eindpunt op de laatste dag?
Mag ik de aanvraag op de dag van de deadline nog insturen?
Kan ik op de laatste dag na de kantooruren nog indienen?
Klopt het dat de laatste dag volledig meetelt?
Klopt het dat we tot middernacht kunnen indienen?
Binnen welke termijn moet de aanvraag gebeuren?
Is er een uiterste datum voor de aanvragen?
Moet de aanvraag tegen een bepaalde datum ingediend zijn?
Mijn schepen vraagt tegen wanneer het dossier ingediend moet zijn.
Het college moet nog beslissen, tot wanneer hebben we tijd om in te dienen?
Ik wil de deadline in mijn agenda zetten.
Wij zijn nog aan het schrijven, hoeveel tijd rest ons om in te dienen?
Tegen wanneer moet ge ten laatste indienen?
Tot wanneer hebt ge tijd om in te schrijven?
`,
  'profploeg-dates': `
start begeleiding
begindatum traject
aanvang begeleiding
startmoment begeleiding
wanneer beginnen experten
vanaf wanneer begeleiding
wachttijd tot start
opstart van het traject
startmaand begeleidingen
eerste begeleidingsdag
Wanneer gaat de begeleiding van start?
Wanneer vangt het traject aan?
Wanneer starten de begeleidingen?
Wanneer mogen we de Profploeg verwachten?
Wanneer komt de ploeg naar onze gemeente?
Wanneer begint de Profploeg eraan?
Wanneer zullen de experten beginnen met ons traject?
Wanneer schiet ons traject uit de startblokken?
Wanneer start mijn traject als ik vandaag indien?
Vanaf welke datum kan de begeleiding starten?
Vanaf welk moment kunnen de experten aan de slag in onze gemeente?
Vanaf wanneer lopen de begeleidingen van deze ronde?
In welke maand starten de trajecten?
Op welke datum begint het traject?
Op welke termijn na de aanvraag start de begeleiding?
Hoe snel na de selectie begint het traject?
Hoelang moeten we wachten op de start van de begeleiding?
Hoelang duurt het voor de begeleiding begint?
Hoeveel maanden na het indienen start de begeleiding?
Wat is de startdatum van de begeleiding?
Wat is het beginmoment van een traject?
Waarmee begint de begeleiding en wanneer is dat?
Start de begeleiding met de intake?
Start het traject onmiddellijk na de deadline?
Begint de begeleiding dit najaar?
Begint de begeleiding voor of na de zomer?
Is de startdatum van de begeleiding al gekend?
Klopt het dat de begeleiding met de intake begint?
Mijn schepen vraagt wanneer de begeleiding zou beginnen.
Wij willen weten vanaf wanneer we mensen moeten vrijmaken voor de start.
Ik moet de start van het traject inplannen.
Wanneer begint ge met de begeleiding?
`,
  'profploeg-rounds-2021': `
indieningsdata 2021
vorige rondes
datums eerste en tweede ronde
vroegere indieningsrondes
data vroegere oproepen
indieningsmomenten 2021
ronde augustus 2021
ronde november 2021
begeleiding vanaf januari 2022
geschiedenis van de rondes
Welke rondes zijn er vroeger geweest?
Welke indieningsmomenten waren er toen?
Welke uiterste data golden vroeger voor de Profploeg?
Welke deadlines had VLAIO in 2021?
Welke datum was de deadline van de eerste ronde?
Welke datum was de deadline van de tweede ronde?
Wat waren de deadlines in 2021?
Wat waren de data van ronde één en ronde twee?
Wat gebeurde er op 13 augustus 2021?
Wat was de uiterste datum voor een start in januari 2022?
Wat was de uiterste datum voor een start in september 2021?
Wanneer was de tweede ronde?
Wanneer liepen de rondes in 2021?
Wanneer moesten gemeenten in 2021 indienen?
Wanneer begon de begeleiding van de ronde van november 2021?
Wanneer sloot de eerste ronde?
Hoeveel indieningsrondes waren er in 2021?
Hoeveel keer konden gemeenten in 2021 indienen?
Hoeveel uiterste indieningsdata waren er?
Tegen welke datum moest je indienen voor begeleiding vanaf september 2021?
Tegen welke datum moest je indienen voor begeleiding vanaf januari 2022?
Op welke weekdag viel 13 augustus 2021?
Op welke data konden gemeenten destijds intekenen?
Was er in 2021 maar één ronde?
Waren er twee rondes in 2021?
Viel de tweede deadline op 12 november?
Was 13 augustus 2021 een deadline van de Profploeg?
Klopt het dat de eerste ronde op 13 augustus afliep?
Klopt het dat 12 november 2021 de laatste indieningsdatum was?
Hoe waren de rondes in 2021 verdeeld?
Geef eens de data van de twee rondes in 2021.
Mijn schepen vraagt wanneer de vorige rondes waren.
Ik schrijf een terugblik en zoek de indieningsdata van 2021.
Onze begeleiding begon in september 2021, tegen wanneer hadden we dan ingediend?
Weet ge nog wanneer ge in 2021 kon indienen?
`,
  'profploeg-late': `
deadline gemist
indienen na de deadline
laattijdig indienen
laattijdig dossier
termijn overschreden
uitstel indieningsdatum
verlenging termijn
dag te laat
gevolg laattijdige aanvraag
datum verstreken
Wat gebeurt er met een laattijdige aanvraag?
Wat gebeurt er als we de deadline niet halen?
Wat gebeurt er met aanvragen van na de uiterste datum?
Wat als ons dossier een dag te laat binnenkomt?
Wat als we de uiterste datum overschrijden?
Wat als het college pas na de deadline beslist?
Naar welke ronde gaat een aanvraag die te laat is?
Welke gevolgen heeft te laat indienen?
Hoe streng zijn jullie over de deadline?
Hoe erg is het als we te laat indienen?
Gaat een te late aanvraag naar de volgende ronde?
Gaat een laattijdig dossier verloren?
Wordt een laattijdige aanvraag geweigerd?
Wordt een aanvraag na de deadline automatisch doorgeschoven?
Wordt er rekening gehouden met aanvragen die te laat binnenkomen?
Worden laattijdige dossiers nog aanvaard?
Is er enige speling op de deadline?
Is een aanvraag na de sluitingsdatum nog geldig?
Is een te laat ingediende aanvraag ongeldig?
Is uitstel van de indieningsdatum mogelijk?
Kan ik uitstel krijgen om in te dienen?
Kan ons dossier na de sluiting nog mee in de volgende ronde?
Kunnen wij een verlenging van de termijn vragen?
Mogen we een paar dagen na de deadline indienen?
Mag ik nog insturen als de datum voorbij is?
Zijn we uitgesloten als we te laat zijn?
Wat deed men in 2021 met de twee aanvragen van na 13 augustus?
Waarom gingen in 2021 twee aanvragen van augustus naar november?
Klopt het dat een laattijdige aanvraag doorschuift?
Klopt het dat te late aanvragen naar de volgende ronde gaan?
Wij hebben de uiterste datum uit het oog verloren, kunnen we nog indienen?
Wij waren een dag te laat met ons formulier.
Ik was ziek en heb de deadline gemist.
Mijn schepen vraagt wat er gebeurt als we te laat indienen.
Wat als ge te laat zijt met uw aanvraag?
`,
} as const satisfies Readonly<Record<string, string>>;
