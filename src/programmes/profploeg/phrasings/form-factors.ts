/** More ways to ask what `faq/form-factors.ts` answers: one a line. */
export const PROFPLOEG_FORM_FACTORS_PHRASINGS = {
  'profploeg-success-factors': `
drie succesfactoren
lijst succesfactoren
uitleg kritieke factoren
definitie succesfactor
slaagfactoren begeleiding
KSF aanvraag
betekenis kritieke succesfactor
deel succesfactoren formulier
sleutels tot slagen formulier
critical success factors
Wat is een kritieke succesfactor?
Wat verstaat VLAIO onder kritieke succesfactoren?
Wat zijn die drie kritieke vragen in de aanvraag?
Wat maakt een begeleiding succesvol volgens het formulier?
Wat moet ik bij de succesfactoren schrijven?
Waar gaan de drie succesfactoren over?
Welke succesfactoren zijn er?
Welke vragen horen bij de kritieke succesfactoren?
Welke factoren doen een traject lukken of mislukken?
Welke elementen zijn bepalend voor een geslaagde begeleiding?
Met hoeveel kritieke succesfactoren werkt het formulier?
Hoe heten de drie succesfactoren?
Hoe luiden de vragen over de kritieke succesfactoren?
Is doorwerking een kritieke succesfactor?
Is samenwerking een van de succesfactoren?
Is ons beleid een kritieke succesfactor?
Horen middelen en capaciteit bij de succesfactoren?
Zijn het er drie of vijf, die succesfactoren?
Staan de succesfactoren in het aanvraagformulier?
Klopt het dat er drie kritieke succesfactoren zijn?
Klopt het dat beleid, middelen en betrokkenheid de succesfactoren vormen?
Kunt u de succesfactoren toelichten?
Noem de drie kritieke succesfactoren.
Som de succesfactoren uit het formulier op.
Leg eens uit wat er met succesfactoren bedoeld wordt.
Mijn schepen vraagt wat kritieke succesfactoren zijn.
Wij lezen "kritieke succesfactoren" in het formulier, wat houdt dat in?
Ik weet niet wat ik bij de kritieke succesfactoren moet antwoorden.
Wat bedoelt ge met die succesfactoren?
Wat is cruciaal om de begeleiding te doen slagen?
Onder welke noemer vallen beleid, doorwerking en samenwerking in het formulier?
`,
  'profploeg-form-policy': `
gevoerd beleid
beleid kleinhandel formulier
beleid bedrijvige kernen
beleidsvraag aanvraag
handelsbeleid beschrijven
detailhandelsbeleid in formulier
kernversterkend beleid invullen
detailhandelsvisie vermelden
succesfactor beleid
Wat zet ik in het formulier over ons kleinhandelsbeleid?
Wat antwoord ik op de vraag welk beleid we voeren?
Wat bedoelt het formulier met een beleid bedrijvige kernen?
Wat als onze gemeente nog geen beleid heeft?
Wat valt er onder kleinhandelsbeleid in de aanvraag?
Hoe beschrijf ik het beleid van onze gemeente?
Hoe vul ik de vraag over beleid in?
Hoe vermeld ik onze detailhandelsvisie in de aanvraag?
Welk beleid moet er in de aanvraag staan?
Welke beleidsplannen geef ik op in het formulier?
Waarom wil men ons handelsbeleid kennen?
Mag ik ons kernwinkelgebied en onze premies noemen bij beleid?
Mag ik ons leegstandsreglement vermelden bij de vraag naar beleid?
Mag er ook beleid over horeca en diensten in de aanvraag?
Mogen we indienen zonder kleinhandelsbeleid?
Moet je een visie op detailhandel hebben om te mogen indienen?
Moet het beleid over kleinhandel gaan of mag het ruimer?
Is een beleidsnota vereist bij de aanvraag?
Is een kleinhandelsplan noodzakelijk om begeleiding te vragen?
Is het een struikelblok dat we geen handelsbeleid voeren?
Komt een gemeente zonder beleidsplan in aanmerking?
Hebben we een retailplan nodig om een aanvraag te doen?
Telt een ruimtelijk structuurplan mee als beleid in de aanvraag?
Klopt het dat een beleidsplan niet verplicht is voor de aanvraag?
Klopt het dat we ons kleinhandelsbeleid moeten toelichten?
Klopt het dat ook een ruimer kernenbeleid meetelt?
Mijn schepen vraagt of we eerst een kleinhandelsplan moeten maken.
Wij voeren geen apart beleid voor winkels, wat vul ik in?
Ons beleid staat nog in de kinderschoenen, mag ik dat schrijven?
Welk beleid voert ge rond kleinhandel, wat moet ik daar antwoorden?
`,
  'profploeg-form-means': `
eigen middelen aanvraag
budget en personeel formulier
capaciteit gemeente
financiële middelen acties
doorwerking
mankracht gemeente
personeelsinzet opgeven
budget voor werkpunten
succesfactor middelen
uitvoeringsbudget aanvraag
Wat vul ik in bij middelen?
Wat verstaat men onder capaciteit in het formulier?
Wat bedoelt het formulier met doorwerking?
Wat schrijf ik over onze mankracht?
Hoe beschrijf ik onze middelen en capaciteit?
Hoe vul ik de vraag over doorwerking in?
Welke middelen zet ik in de aanvraag?
Welk budget voorziet de gemeente voor werkpunten, wat antwoord ik?
Waarom vraagt men welke capaciteit we voorzien?
Waarom is doorwerking belangrijk in de aanvraag?
Mag ik uren van medewerkers als middelen opgeven?
Moet er personeel vrijgemaakt worden om de acties te realiseren?
Is er een verplicht minimumbudget?
Is een bepaald aantal personeelsleden vereist?
Is een eigen budget verplicht als de begeleiding gratis is?
Klopt het dat er geen minimum aan middelen is?
Klopt het dat we capaciteit moeten voorzien om acties te realiseren?
Klopt het dat we zelf middelen voor de werkpunten moeten inzetten?
Begeleiding gratis, maar vraagt het formulier toch naar ons budget?
Wij zijn onderbemand, wat schrijf ik over capaciteit?
Ons budget is op, wat vul ik in bij middelen?
Ik heb geen zicht op het budget, wat zet ik in de aanvraag?
`,
  'profploeg-form-cooperation': `
betrokken diensten aanvraag
samenwerking tussen diensten
inzet andere diensten
dienstoverschrijdend werken aanvraag
engagement diensten formulier
intern draagvlak aantonen
relevante diensten
betrokkenheid garanderen
succesfactor samenwerking
medewerking andere afdelingen
Wat schrijf ik in het formulier bij de vraag over samenwerking?
Wat antwoord ik op de vraag naar de relevante diensten?
Wat als wij maar één dienst hebben, wat zet ik bij samenwerking?
Wat bedoelt het formulier met betrokkenheid van de diensten?
Hoe beschrijf ik de samenwerking tussen onze afdelingen?
Hoe bewijs ik dat onze diensten betrokken zijn?
Hoe verzeker ik de medewerking van alle afdelingen in de aanvraag?
Hoe vul ik het luik samenwerking van de aanvraag in?
Hoe krijg ik op papier dat alle diensten hun schouders eronder zetten?
Hoe garandeert een gemeente dat iedereen intern meedoet?
Welke afdelingen noem ik in de aanvraag?
Welke garantie over onze diensten vraagt het formulier?
Welke diensten zijn relevant voor de aanvraag?
Waarom is samenwerking een kritieke succesfactor?
Waarom wil VLAIO weten of onze diensten betrokken zijn?
Waarom moeten alle betrokken diensten meedoen volgens het formulier?
Mag ik zelf kiezen welke diensten ik in de aanvraag vermeld?
Mag ik in het formulier een stuurgroep noemen als bewijs van samenwerking?
Mag ik het OCMW als relevante dienst vermelden?
Moet ik een handtekening van andere diensten bijvoegen?
Moet elke dienst vooraf ja zeggen tegen de aanvraag?
Moet de dienst ruimtelijke ordening in de aanvraag staan?
Is een overlegstructuur tussen diensten vereist om in te dienen?
Is er een vaste lijst van relevante diensten?
Is een belofte van betrokkenheid genoeg?
Leggen de bronnen vast welke diensten er in het formulier moeten?
Klopt het dat we de betrokkenheid van diensten moeten garanderen?
Klopt het dat we vrij kiezen hoe we betrokkenheid aantonen?
Onze diensten werken naast elkaar, wat schrijf ik bij samenwerking?
Wij hebben een transversaal team, vermeld ik dat bij samenwerking?
Ik weet niet hoe ik de betrokkenheid van onze afdelingen kan waarborgen.
Hoe zorgt ge dat al uw diensten betrokken zijn?
`,
  'profploeg-form-length': `
omvang aanvraag
korte antwoorden formulier
detailniveau aanvraag
beknopte aanvraag
schetsmatige aanvraag
diepgang aanvraag
lijvigheid aanvraag
Hoeveel tekst moet ik schrijven?
Hoeveel zinnen schrijf ik per vraag?
Hoeveel detail verwachten jullie in de aanvraag?
Hoe kort mag onze aanvraag zijn?
Hoe diep moet ik in de aanvraag op alles ingaan?
Hoe bondig mag onze aanvraag zijn?
Hoe ver moet de aanvraag uitgewerkt zijn?
Wat als mijn antwoorden erg kort zijn?
Wat is te kort voor een aanvraag?
Wanneer is mijn tekst te summier?
Is één alinea per antwoord genoeg?
Mag de aanvraag een ruwe schets zijn?
Mag ik de aanvraag in grote lijnen opstellen?
Mag ik een lange uiteenzetting schrijven?
Moet ik ellenlange antwoorden geven?
Moet ik een uitgebreid dossier schrijven?
Moet de tekst tot in detail gaan?
Volstaan enkele regels per antwoord?
Volstaat een summiere aanvraag?
Verwachten jullie een uitvoerige nota of een korte schets?
Klopt het dat een ruwe schets genoeg is voor de aanvraag?
Klopt het dat een korte aanvraag mag, als ze maar duidelijk is?
Ik wil niet te veel schrijven, wat is het minimum?
Ik vrees dat onze antwoorden in de aanvraag te kort zijn.
Hoeveel moet ge schrijven in zo'n formulier?
Hoe uitvoerig moet u antwoorden?
Hoe uitgebreid vertel ik over eerdere initiatieven?
`,
} as const satisfies Readonly<Record<string, string>>;
