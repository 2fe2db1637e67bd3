/** More ways to ask what `faq/policy-advice.ts` answers: one a line. */
export const PROFPLOEG_POLICY_ADVICE_PHRASINGS = {
  'profploeg-advice-choices': `
eerste advies
keuzes durven maken
begrip winkelstraat loslaten
term winkelstraat vergeten
levende buurten bezoeken
idee eerste advies
keuze maken winkelgebied
advies kiezen
afscheid winkelstraat
advies 1 Re-think
Hoe luidt advies 1?
Wat staat er in het eerste van de twaalf adviezen?
Waarover gaat advies nummer 1?
Met welk advies begint de lijst van Re-think?
Welk advies staat bovenaan in Re-think?
Welk advies zegt dat we moeten durven kiezen?
Raadt Re-think aan om knopen door te hakken?
Welk advies gaat over keuzes maken in het winkelgebied?
Is de winkelstraat een achterhaald begrip volgens Re-think?
Moeten we de winkelstraat als concept loslaten?
Klopt het dat je de winkelstraat moet vergeten volgens Re-think?
Welk advies zegt dat de winkelstraat passé is?
Moeten we over buurten spreken in plaats van over winkelstraten?
Bij welk advies past het bezoek aan levende buurten?
Welk voorstel deed Re-think bij keuzes maken?
Welk concreet idee staat bij vergeet het begrip winkelstraat?
Ons bestuur durft niet te kiezen, wat raadt Re-think aan?
Mijn schepen wil niets schrappen, welk advies spreekt over durven kiezen?
Wij hebben te veel winkelstraten, welk advies zegt te kiezen?
Ik las dat we het begrip winkelstraat moeten vergeten, klopt dat?
Kunt u advies 1 toelichten?
Moet ge echt de winkelstraat vergeten?
Wordt er gepleit om het idee van een winkelstraat op te geven?
`,
  'profploeg-advice-local-dna': `
tweede advies
advies nummer twee
DNA buurt
kwartiermaker
eigenheid buurt advies
idee tweede advies
lokaal DNA winkelgebied
ziel van de wijk
DNA en kwartiermakers
Hoe luidt advies 2?
Waarover gaat het tweede van de twaalf adviezen?
Wat staat er in advies nummer 2?
Welk advies gaat over het DNA van een buurt?
Wat is het lokale DNA?
Hoe ontdek je het DNA van een buurt?
Heeft elke buurt een eigen DNA volgens Re-think?
Klopt het dat je moet vertrekken van het DNA van de buurt?
Welk advies wil dat we uitgaan van wat een wijk typeert?
Moet elke wijk haar eigen karakter uitspelen volgens de adviezen?
Welk van de twaalf adviezen draait om lokale identiteit?
Is authenticiteit van de buurt een van de adviezen?
Welk voorstel hoort bij het lokale DNA?
Bij welk advies horen de kwartiermakers?
Klopt het dat kwartiermakers een idee van Re-think zijn?
Welke kernwijzer past bij het lokale DNA?
Is er een kernwijzer over de eigenheid van de kern bij advies 2?
Onze gemeente wil niet lijken op alle andere, wat raadt Re-think aan?
Wij hebben een bijzondere buurt, welk advies sluit daarbij aan?
Ik zoek het advies over de ziel van een buurt.
Kunt u advies 2 toelichten?
`,
  'profploeg-advice-data': `
derde advies
advies nummer drie
dna-fiches
datadoos betekenis
groeipotentieel
idee derde advies
data gebruiken Re-think
doos met data
potentieel in kaart
uitleg datadoos
Hoe luidt advies 3?
Waarover gaat het derde van de twaalf adviezen?
Wat staat er in advies nummer 3?
Welk advies gaat over data?
Welk van de twaalf adviezen spoort aan om data te gebruiken?
Raadt Re-think aan om met data te werken?
Waarom moet een gemeente data gebruiken volgens Re-think?
Klopt het dat gebruik data een van de adviezen is?
Is meten is weten ook een advies van Re-think?
Pleit Re-think voor beleid op basis van gegevens?
Bij welk advies hoort de datadoos?
Klopt het dat de datadoos een idee van Re-think is?
Wat hebben DNA-fiches met de datadoos te maken?
Waarmee breng je het groeipotentieel in kaart?
Dient de datadoos om het groeipotentieel te bepalen?
Welk advies wil weten hoeveel een buurt nog kan groeien?
Welk idee van Re-think helpt om groeikansen te zien?
Mijn schepen wil het groeipotentieel kennen, welk advies past daarbij?
Onze beslissingen zijn buikgevoel, welk advies van Re-think past?
Wordt er een instrument voorgesteld bij het advies over data?
`,
  'profploeg-advice-strong-brands': `
vierde advies
advies nummer vier
levende buurten website
sterke merken
buurt als merk
idee vierde advies
buurtbranding
levendebuurten
wijkmarketing advies
site levende buurten
Hoe luidt advies 4?
Waarover gaat het vierde van de twaalf adviezen?
Wat staat er in advies nummer 4?
Welk advies gaat over sterke merken?
Welk advies maakt van buurten merken?
Klopt het dat buurten sterke merken moeten worden?
Raadt Re-think citymarketing aan?
Welk van de twaalf adviezen gaat over marketing van een wijk?
Is branding van de kern een van de adviezen?
Welk idee staat bij sterke merken?
Welk voorstel hoort bij van levende buurten naar sterke merken?
Op welke URL vind ik de levende buurten?
Bij welk advies hoort levendebuurten.be?
Klopt het dat er een website bij advies 4 hoort?
Komt de website levende buurten uit Re-think?
Ik kan levendebuurten.be niet openen, klopt het adres?
Mijn schepen wil van de wijk een merk maken, welk advies is dat?
Wij willen onze buurt op de kaart zetten als merk.
Ik zoek het advies over merken en buurten.
Kunt u advies 4 toelichten?
Kent ge die site van de levende buurten?
`,
  'profploeg-advice-mix': `
vijfde advies
advies nummer vijf
ketens en kleintjes
local heroes betekenis
retail safari
idee vijfde advies
mix ketens zelfstandigen
branchemix advies
winkelmix advies
safari langs winkels
Hoe luidt advies 5?
Waarover gaat het vijfde van de twaalf adviezen?
Wat staat er in advies nummer 5?
Welk advies gaat over ketens en kleintjes?
Wat is een slimme mix van winkels?
Welk advies gaat over de verscheidenheid van winkels?
Wat raadt Re-think aan over filiaalwinkels?
Zijn grote ketens welkom volgens de adviezen?
Moeten we ketens weren volgens Re-think?
Hebben we beter alleen kleine zelfstandigen volgens de adviezen?
Klopt het dat Re-think voor een mix van ketens en kleintjes pleit?
Wat zijn kleintjes in advies 5?
Wie zijn de local heroes?
Wat bedoelen ze met lokale helden?
Zijn local heroes kleine lokale winkels?
Welk advies spreekt over local heroes?
Bij welk advies hoort de retailsafari?
Is een retailsafari een idee van Re-think?
Klopt het dat er een safari bij de winkelmix hoort?
Welk voorstel staat bij de mix van ketens en kleintjes?
Onze hoofdstraat telt alleen nog ketens, welk advies past?
Alle straten lijken op elkaar door de ketens, wat zegt Re-think?
Ik zoek het advies over de juiste winkelmix.
Kunt u advies 5 toelichten?
Weet ge wat die local heroes zijn?
`,
  'profploeg-advice-rents': `
zesde advies
advies nummer zes
leegstandsfonds betekenis
te dure winkelhuur
idee zesde advies
aantrekkelijke huurprijzen
fonds tegen leegstand
huur winkelpand advies
huur verlagen Re-think
leegstandsfonds en huur
Hoe luidt advies 6?
Waarover gaat het zesde van de twaalf adviezen?
Wat staat er in advies nummer 6?
Welk advies gaat over huurprijzen?
Wat raadt Re-think aan over de huur van handelspanden?
Moeten de huurprijzen omlaag volgens Re-think?
Klopt het dat lagere winkelhuren een advies van Re-think zijn?
Welk advies wil winkelhuur betaalbaar maken?
Hoe maak je een winkelpand betaalbaar volgens de adviezen?
Is te hoge huur een probleem dat Re-think aanpakt?
Welk advies richt zich op verhuurders van winkels?
Welk voorstel hoort bij aantrekkelijke huurprijzen?
Welk idee van Re-think drukt de huurprijzen?
Bij welk advies hoort het leegstandsfonds?
Klopt het dat het leegstandsfonds een idee van Re-think is?
Waarvoor dient een fonds voor leegstaande winkels?
Jonge ondernemers vinden geen betaalbaar pand, welk advies past?
Handelaars vertrekken omdat de huur te hoog is, wat adviseert Re-think?
De eigenaars willen hun huur niet verlagen, welk advies gaat daarover?
Mijn schepen vraagt wat dat leegstandsfonds is.
Wij willen de huur in de winkelstraat doen dalen, welk advies is dat?
Ik zoek het advies over huren.
Kunt u advies 6 toelichten?
`,
} as const satisfies Readonly<Record<string, string>>;
