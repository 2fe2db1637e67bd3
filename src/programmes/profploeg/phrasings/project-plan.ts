/** More ways to ask what `faq/project-plan.ts` answers: one a line. */
export const PROFPLOEG_PROJECT_PLAN_PHRASINGS = {
  'profploeg-project-plan': `
doel projectplan
opmaak projectplan
opsteller projectplan
plan van aanpak
onderdelen projectplan
timing projectplan
gedetailleerd plan
afspraken intake neergeschreven
van projectplan naar actieplan
neerslag intakegesprek
Wat moet ik me voorstellen bij het projectplan?
Waaruit bestaat het projectplan?
Wat vinden we terug in het projectplan?
Welke elementen bevat het projectplan?
Wat omvat een projectplan van de Profploeg?
Hoe ziet een projectplan eruit?
Hoe uitgebreid is het projectplan?
Klopt het dat het projectplan gedetailleerd is?
Wie stelt het projectplan op?
Door wie wordt het projectplan geschreven?
Is het projectplan ons werk of dat van de experten?
Moet ik als ambtenaar het projectplan opmaken?
Wanneer wordt het projectplan opgesteld?
Komt het projectplan voor of na het intakegesprek?
Waar worden de afspraken uit de intake neergeschreven?
Worden onze afspraken uit het intakegesprek in een plan gegoten?
Krijgen we de afspraken van de intake op papier?
Staan de gekozen experten in het projectplan?
Vermeldt het projectplan het gebied en het thema?
Staat de timing in het projectplan?
Staat er een kostprijs in het projectplan?
Bevat het projectplan al concrete acties?
Is het projectplan hetzelfde als een actieplan?
Hoe groeit het projectplan uit tot een actieplan?
Waar leidt het projectplan naartoe?
Waarom moet er een projectplan zijn?
Mijn schepen vraagt wat er in dat plan zal staan.
Wij kregen een projectplan toegestuurd, wat staat daar zoal in?
Ge maakt een plan na de intake, wat staat erin?
Stelt u voor ons een plan van aanpak op?
Eindigt deel 1 met een projectplan?
Hoe wordt de intake omgezet in een plan?
Met welk plan vertrekken we naar de uitvoering?
akkoord projectplan
validering
instemming gemeente plan
mondelinge goedkeuring
plan ondertekenen
projectplan weigeren
overleg goedkeuring plan
Wie moet het projectplan goedkeuren?
Door wie wordt het projectplan gevalideerd?
Hoe verloopt de validatie van het projectplan?
Hoe wordt het projectplan goedgekeurd?
Wie hakt de knoop door over het projectplan?
Wie heeft het laatste woord over het plan?
Moet de gemeente haar fiat geven aan het projectplan?
Is het VLAIO of de gemeente die het projectplan goedkeurt?
Beslist de gemeente zelf over het projectplan?
Klopt het dat de goedkeuring mondeling gebeurt?
Volstaat een mondeling akkoord voor het projectplan?
Mag ik het plan gewoon mondeling bevestigen?
Moeten we schriftelijk laten weten dat het plan goed is?
Is een mailtje genoeg om het plan te aanvaarden?
Moet iemand het projectplan ondertekenen?
Is er een formele beslissing nodig over het projectplan?
Wie in onze gemeente mag het plan goedkeuren?
Mogen we het projectplan afkeuren?
Kan een gemeente nee zeggen tegen het projectplan?
Hoeveel inspraak hebben wij in het projectplan?
Is er een overleg waarin het plan bekrachtigd wordt?
Op welk overleg wordt het projectplan goedgekeurd?
Wordt het plan samen met ons overlopen en goedgekeurd?
Wanneer keuren we het projectplan goed?
Kan de uitvoering starten zonder ons akkoord?
Hoe geeft ge groen licht voor het projectplan?
Hoe laten wij weten dat we instemmen met het plan?
`,
  'profploeg-scope': `
afbakening
afbakening projectgebied
perimeter traject
werkgebied kiezen
gebied en thema
themakeuze
begrenzing werkgebied
focusgebied
geografische afbakening
Wat is de afbakening van het traject?
Wanneer gebeurt de afbakening?
Waar wordt het projectgebied vastgelegd?
Op welk moment leggen we het gebied vast?
Gebeurt de afbakening in het intakegesprek?
Klopt het dat het gebied pas in de intake wordt vastgelegd?
Wie bakent het gebied af?
Beslist de Profploeg over ons projectgebied?
Bepaalt de gemeente zelf de zone?
Mogen wij zelf het thema kiezen?
Hoe komen we tot een thema?
Hoe wordt het onderwerp van de begeleiding gekozen?
Op basis waarvan worden gebied en thema bepaald?
Hangt de afbakening af van de sleutelkwesties?
Kunnen we van gebied veranderen na de aanvraag?
Mag het thema nog wijzigen na onze aanvraag?
Na de aanvraag willen wij een ander werkgebied, kan dat in de intake?
Wij twijfelen tussen twee wijken, wie helpt kiezen?
Mijn schepen vraagt of ook de randwinkels in het gebied zitten.
Hoe wordt de perimeter getrokken?
Hoe bakent ge het gebied af?
Hoe baken ik onze kern af?
Bakent u ook het thema af?
Waar vind ik de afbakening terug?
Komt het gekozen gebied in het projectplan?
`,
  'profploeg-priorities': `
prioriteitenlijst opstellen
doel prioriteitenlijst
prioriteiten bepalen
prioritering
prioriteiten intakegesprek
rangschikking knelpunten
volgorde aanpak
wat eerst aanpakken
dringendste problemen
voorrang in traject
Waarvoor dient de prioriteitenlijst?
Wat zet men op de prioriteitenlijst?
Hoe komt de prioriteitenlijst tot stand?
Wie stelt de prioriteitenlijst op?
Wie bepaalt de prioriteiten van het traject?
Bepalen wij of de experten de prioriteiten?
Stellen we de prioriteiten samen met de Profploeg op?
Mag de gemeente haar eigen prioriteiten stellen?
Klopt het dat we in het intakegesprek prioriteiten kiezen?
Wanneer maken we de prioriteitenlijst?
In welk gesprek worden de prioriteiten bepaald?
In welk document komt de prioriteitenlijst?
Staat de prioriteitenlijst in het projectplan?
Waar wordt de lijst van prioriteiten opgenomen?
Moeten we onze problemen rangschikken?
Worden onze vragen geordend volgens belang?
Hoe wordt uitgemaakt wat voorgaat?
Hoe weten we wat het meest urgent is?
Welk probleem pakken we best eerst aan?
Welke knelpunten nemen we eerst als alles dringend lijkt?
Bij ons loopt veel mis, wat krijgt voorrang?
Wij hebben tien problemen, kiezen jullie er enkele uit?
Ons verlanglijstje is lang, wat halen we eruit?
Mijn schepen vindt alles even belangrijk, hoe stellen jullie prioriteiten?
De burgemeester wil parkeren bovenaan, kan dat op de prioriteitenlijst?
Waarom is er een prioriteitenlijst nodig?
Welke punten gaan voor in ons traject?
Wordt er geprioriteerd?
Hoe prioriteert de Profploeg?
Hoe stelt ge prioriteiten met een gemeente?
Helpt u ons om prioriteiten te stellen?
Wat kan wachten en wat niet, hoe beslissen jullie dat?
`,
} as const satisfies Readonly<Record<string, string>>;
