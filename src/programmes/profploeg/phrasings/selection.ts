/** More ways to ask about how an application is judged: one a line. */
export const PROFPLOEG_SELECTION_PHRASINGS = {
  'profploeg-selection': `
selectieproces
behandeling aanvraag
verloop na indiening
vervolg aanvraag
stappen na indienen
onderzoek ingediende dossiers
wie selecteert
beoordelaar aanvragen
wat na indienen
ingediend en dan
Wat volgt er op onze aanvraag?
Wat is de procedure eens de aanvraag binnen is?
Wat doen jullie met ons dossier?
Wat mag ik verwachten na het versturen van de aanvraag?
Wat is de eerste stap nadat VLAIO de aanvraag ontvangt?
Wat gebeurt er met de binnengekomen aanvragen?
Wat volgt er voor een gemeente zodra ze geselecteerd is?
Hoe gaat de beoordeling in zijn werk?
Hoe behandelt VLAIO de kandidaturen?
Hoe verloopt het na de indiening?
Hoe worden de ingediende dossiers gewikt en gewogen?
Wie bekijkt onze kandidatuur?
Wie evalueert de ingediende dossiers?
Wie geeft groen licht voor een begeleiding?
Wie neemt de beslissing over onze kandidatuur?
Wie screent de aanvragen?
Welke stappen volgen op een aanvraag?
Welke instantie onderzoekt de aanvragen?
In welke volgorde wordt een aanvraag nagekeken?
Door wie wordt onze aanvraag beoordeeld?
Bij wie komt ons dossier terecht?
Beslist de minister of VLAIO over de aanvragen?
Is het VLAIO dat de gemeenten kiest?
Bekijkt men eerst of de aanvraag ontvankelijk is?
Zit er een commissie achter de selectie?
Volgt de beoordeling na de controle op ontvankelijkheid?
Krijgen we na de selectie meteen een intakefiche?
Wordt er na de selectie een ploeg gevormd?
Klopt het dat VLAIO de aanvragen nakijkt?
Klopt het dat na de selectie de intake komt?
Mijn schepen vraagt wat er nu met onze aanvraag gebeurt.
Wij hebben het formulier verzonden, wat nu?
Ik heb ingediend, moet ik nog iets doen?
Wat doet ge met een aanvraag als ze binnenkomt?
Hoe beoordeelt u onze kandidatuur?
criteria selectie
selectievoorwaarden
beoordelingscriteria
kans op selectie
slaagkansen aanvraag
strenge selectie
criteria keuze gemeenten
Wat zijn de selectiecriteria?
Wat zijn de beoordelingscriteria van VLAIO?
Wat geeft de doorslag bij de selectie?
Wat telt mee om geselecteerd te worden?
Wat verhoogt onze kans op selectie?
Wat maakt dat een aanvraag gekozen wordt?
Aan welke criteria moeten we voldoen?
Aan welke vereisten wordt een aanvraag getoetst?
Op welke basis kiest VLAIO de gemeenten?
Op grond waarvan worden steden geselecteerd?
Met welke maatstaven beoordeelt VLAIO een aanvraag?
Waarop let VLAIO bij het kiezen van gemeenten?
Waarop wordt een kandidaat beoordeeld?
Waarom werd onze gemeente niet gekozen en een andere wel?
Hoe groot is de kans dat we geselecteerd worden?
Hoe wordt beslist wie geselecteerd is en wie niet?
Hoe streng zijn de criteria?
Hoe scoor ik goed in de beoordeling?
Is een ontvankelijk dossier genoeg om gekozen te worden?
Klopt het dat er geen criteria gepubliceerd zijn?
Is variatie aan gemeenten een criterium bij de selectie?
Werd haast iedereen gekozen of is de selectie streng?
Mijn schepen vraagt volgens welke criteria er gekozen wordt.
Mijn burgemeester wil weten hoeveel kans op selectie we maken.
Wij willen onze kansen inschatten, wat zijn de criteria?
Ik vind nergens de criteria voor de selectie.
Hoe maakt ge het meeste kans om gekozen te worden?
Waarop baseert u de keuze van de gemeenten?
`,
  'profploeg-admissible': `
onontvankelijke aanvraag
ontvankelijke aanvraag
redenen weigering
geldige aanvraag
afgewezen dossier
onvolledig dossier
te weinig informatie
aanvraag ontbrekende gegevens
weigeringsgronden
ontvankelijkheidsvoorwaarden
Wat wil ontvankelijk zeggen?
Wat houdt onontvankelijk in?
Wat is de reden dat een aanvraag onontvankelijk is?
Wat als ons dossier te weinig informatie bevat?
Wat gebeurt er met een onontvankelijke aanvraag?
Wat deed men met de onontvankelijke aanvraag uit de eerste ronde?
Waarom was er één aanvraag onontvankelijk?
Waarom zou VLAIO een aanvraag afkeuren?
Waarom is ons dossier verworpen?
Waarop kan een aanvraag stranden?
Wanneer is een aanvraag ontvankelijk?
Wanneer keurt VLAIO een dossier af?
Wanneer valt een aanvraag af?
Wanneer voldoet een aanvraag niet?
Welke aanvragen worden niet in behandeling genomen?
Welke fouten maken een aanvraag onontvankelijk?
Welke redenen zijn er om een dossier te verwerpen?
Hoe vermijd ik dat VLAIO onze aanvraag onontvankelijk vindt?
Hoe maak ik een geldig dossier?
Kan een dossier afgekeurd worden omdat er te weinig in staat?
Kan VLAIO ons dossier zomaar weigeren?
Is een aanvraag met gaten ontvankelijk?
Is een gebrek aan gegevens een reden om te weigeren?
Maakt te weinig uitleg onze aanvraag ongeldig?
Hoorde de gemeente meteen dat ze onontvankelijk was?
Klopt het dat te weinig informatie tot weigering leidt?
Klopt het dat één aanvraag afgewezen werd door een gebrek aan informatie?
Mijn schepen vraagt waarom een aanvraag onontvankelijk kan zijn.
Wij kregen het bericht "onontvankelijk", wat wil dat zeggen?
Ik vrees dat ons dossier onvolledig is, worden we dan geweigerd?
Wanneer wijst ge een aanvraag af?
`,
  'profploeg-not-clear': `
vage aanvraag
onduidelijk dossier
gebrek aan duidelijkheid
begeleiding uitgesteld
verwarrende aanvraag
aanvraag onvoldoende duidelijk
nog niet startklaar
doorgeschoven naar tweede ronde
ontvankelijk maar onduidelijk
onheldere vraag
Wat als VLAIO onze aanvraag niet begrijpt?
Wat als onze hulpvraag niet helder is?
Wat als de aanvraag ontvankelijk is maar te vaag?
Wat gebeurt er met een onduidelijk dossier?
Wat doet men met aanvragen die te vaag zijn?
Wat is het gevolg van een onduidelijke aanvraag?
Waarom mag een ontvankelijke aanvraag soms toch niet starten?
Waarom werd één ontvankelijke gemeente nog niet begeleid?
Waarom stelt men een begeleiding uit na een onduidelijke aanvraag?
Waarom is onze aanvraag naar een latere ronde verschoven?
Waarin verschilt een onduidelijke van een onontvankelijke aanvraag?
Hoeveel aanvragen waren niet duidelijk genoeg?
Kan een begeleiding starten met een vage vraag?
Kan de begeleiding starten als er nog onduidelijkheden zijn?
Kan een onduidelijke aanvraag later toch nog doorgaan?
Kunnen we onze vage aanvraag nog verhelderen?
Krijgt een gemeente met een onduidelijke aanvraag uitstel?
Komt er uitstel als onze vraag te algemeen is?
Mag een onduidelijke aanvraag naar de volgende ronde?
Is een te algemene aanvraag een reden tot uitstel?
Is een vage aanvraag ook onontvankelijk?
Is onduidelijkheid erger dan ontbrekende informatie?
Betekent onduidelijk dat we geweigerd zijn?
Worden wij afgewezen of uitgesteld als het te vaag is?
Wordt een verwarrend dossier opzijgelegd?
Klopt het dat een onduidelijke aanvraag nog niet kan starten?
Klopt het dat er in de eerste ronde één aanvraag te onduidelijk was?
Klopt het dat onduidelijk niet hetzelfde is als onontvankelijk?
Mijn schepen vraagt waarom onze begeleiding uitgesteld is.
Wij mogen nog niet starten omdat het niet helder is, wat nu?
Onze omschrijving is nogal wazig, is dat erg?
Ik vrees dat onze aanvraag te weinig duidelijk is.
Wat doet ge als een aanvraag niet duidelijk is?
`,
  'profploeg-when-hear': `
nieuws over aanvraag
uitsluitsel aanvraag
Hoe snel hoort een gemeente dat ze onontvankelijk is?
Hoe weet ik of we aanvaard zijn?
Waar kan ik vragen hoever het staat met onze aanvraag bij VLAIO?
Naar welk adres mail ik om de uitslag te kennen?
Is er al een beslissing over onze aanvraag?
Is onze aanvraag al goedgekeurd?
Krijg je meteen bericht als de aanvraag niet ontvankelijk is?
Moeten we zelf bellen om de uitslag te horen?
Mag ik mailen om te vragen hoever onze aanvraag staat?
Klopt het dat men een onontvankelijke aanvraag meteen meldt?
Wij hebben nog altijd geen antwoord gekregen op onze aanvraag.
Wij blijven in het ongewisse over onze kandidatuur.
`,
} as const satisfies Readonly<Record<string, string>>;
