/** More ways to ask about the next round, and what there is without one: one a line. */
export const PROFPLOEG_NEXT_ROUND_PHRASINGS = {
  'profploeg-next-round': `
nieuwe oproep gepland
volgende ronde
volgende indieningsronde
toekomstige rondes
derde ronde
heropening inschrijvingen
Profploeg volgend jaar
herhaling oproep
nieuwe kans later
vervolg op de oproep
Komt er een volgende oproep?
Komt er een derde ronde?
Komt er ooit nog een Profploeg?
Komt er in de toekomst nog een ronde?
Wanneer komt er een nieuwe oproep?
Wanneer start een nieuwe indieningsronde?
Wanneer gaat de volgende oproep open?
Wanneer kunnen gemeenten opnieuw intekenen?
Wanneer is de volgende kans om begeleiding aan te vragen?
Wordt er een nieuwe ronde georganiseerd?
Wordt de oproep volgend jaar opnieuw gelanceerd?
Wordt de oproep later heropend?
Wordt de Profploeg verlengd met een nieuwe ronde?
Worden er nog nieuwe rondes voorzien?
Is er een nieuwe ronde gepland?
Is er nog een oproep op komst?
Is er kans dat de Profploeg terugkomt?
Is dit de laatste ronde?
Zit er een nieuwe ronde aan te komen?
Zijn er plannen voor een nieuwe oproep?
Zijn er na deze nog rondes?
Heeft VLAIO plannen om de Profploeg te hernemen?
Gaat VLAIO de oproep herhalen?
Opent VLAIO nog een ronde?
Krijgen gemeenten later nog de kans om in te dienen?
Kunnen we binnenkort weer een aanvraag indienen?
Kunnen we wachten tot een volgende oproep?
Waar vernemen we het als er een nieuwe ronde komt?
Hoe kom ik te weten of er nog een oproep komt?
Klopt het dat er geen nieuwe ronde gepland is?
Klopt het dat er volgend jaar een nieuwe oproep komt?
Mijn schepen vraagt of er nog een nieuwe ronde komt.
Wij willen pas later meedoen, komt er nog een oproep?
Ik zou graag verwittigd worden als er een nieuwe ronde opengaat.
Weet ge of er nog een ronde aankomt?
nu indienen
nu aanvragen mogelijk
lopende oproep
open of gesloten
inschrijvingen open
oproep afgelopen
actuele ronde
Profploeg nog aan te vragen
kandidaatstelling nu mogelijk
oproep nog bezig
Kunnen wij op dit moment een aanvraag indienen?
Kunnen we ons nog aanmelden voor de Profploeg?
Kan een gemeente vandaag nog instappen in de Profploeg?
Kan ik nog begeleiding aanvragen?
Kan onze stad zich nog kandidaat stellen?
Kan er momenteel nog ingetekend worden?
Is het nog mogelijk om een aanvraag te doen?
Is de kans om in te stappen al verkeken?
Is er vandaag een ronde open?
Is de Profploeg momenteel beschikbaar?
Is de Profploeg nog actief?
Is het loket voor aanvragen open?
Is de Profploeg stopgezet?
Is de subsidie nog beschikbaar?
Zijn de aanvragen voor de Profploeg afgesloten?
Zijn er nu inschrijvingen bezig?
Staat de oproep nu open?
Staat er op dit ogenblik een indieningsronde open?
Loopt de Profploeg nog?
Loopt de oproep van de Profploeg op dit moment?
Mogen gemeenten nog aanvragen insturen?
Mogen wij nu meteen een dossier indienen?
Neemt de Profploeg nog nieuwe gemeenten aan?
Worden er nu nog aanvragen aanvaard?
Wordt de Profploeg nog aangeboden?
In welke ronde zitten we nu?
Welke oproep loopt er momenteel?
Klopt het dat de oproep gesloten is?
Klopt het dat er nu geen ronde loopt?
Klopt het dat we deze subsidie nog kunnen aanvragen?
Mijn schepen vraagt of we nu kunnen indienen.
Wij hoorden nu pas van de Profploeg, kunnen we nog instappen?
Ik lees dat je deze subsidie niet meer kan aanvragen, is dat zo?
De website zegt dat de aanvraag gesloten is, klopt dat?
Kunt ge nu nog een aanvraag doen?
`,
  'profploeg-alternatives': `
alternatieven
andere ondersteuning
zelf verder zonder begeleiding
zonder Profploeg verder
hulp na sluiting oproep
geen traject gekregen
plan B
andere steunkanalen kernversterking
in plaats van Profploeg
wie helpt ons nog
Welke alternatieven zijn er voor de Profploeg?
Welke hulp bestaat er nog buiten de Profploeg?
Welke ondersteuning is er voor gemeenten zonder begeleiding?
Welke instanties kunnen ons nog helpen als de Profploeg niet kan?
Wat is een goed alternatief als we niet meer kunnen aanvragen?
Wat doen we als we geen begeleiding krijgen?
Wat kunnen we zelf doen voor onze kern zonder Profploeg?
Welke andere steun bestaat er nu de oproep dicht is?
Wat is ons plan B zonder Profploeg?
Hoe geraken we verder zonder begeleiding?
Hoe kunnen we onze kern versterken zonder de Profploeg?
Hoe pakken we het aan als we niet geselecteerd zijn?
Waarmee kunnen we zelf aan de slag zonder begeleiding?
Waar vinden we hulp nu de aanvragen gesloten zijn?
Waar kan een gemeente naartoe die geen traject krijgt?
Waar kloppen we aan als we niet gekozen zijn?
Bij wie kunnen we terecht als de Profploeg ons niet begeleidt?
Naar wie kunnen we ons wenden voor kernversterking zonder Profploeg?
Bestaat er een andere vorm van begeleiding voor handelskernen?
Bestaan er instrumenten om zonder experten onze kern te versterken?
Is er een vervangend aanbod voor de Profploeg?
Is er nog hulp van de provincie of VVSG als de Profploeg stopt?
Is er iets gelijkaardigs aan de Profploeg?
Zijn er andere kanalen waar we hulp kunnen krijgen?
Kunnen we op eigen houtje iets doen?
Kunnen we de kernwijzers gebruiken in plaats van de Profploeg?
Kan onze gemeente ergens anders steun krijgen voor haar handelskern?
Staan we er alleen voor als we geen begeleiding krijgen?
Klopt het dat we met kernwijzers zelf verder kunnen zonder begeleiding?
Klopt het dat provincies en VVSG ook hulp bieden als de Profploeg wegvalt?
Wij vallen naast de Profploeg, waar vinden we nu hulp?
Wij mogen niet meedoen, wat zijn onze andere opties?
Ons dossier is niet gekozen, welke andere hulp is er?
Mijn schepen vraagt wat we nog kunnen doen nu we geen begeleiding krijgen.
Wat kunt ge nog doen zonder de Profploeg?
`,
} as const satisfies Readonly<Record<string, string>>;
