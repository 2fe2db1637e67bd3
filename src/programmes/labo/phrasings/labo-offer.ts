/** More ways to ask about what a region gets: one a line. */
export const LABO_LABO_OFFER_PHRASINGS = {
  'labo-results': `
opbrengst labo
meerwaarde labo
nut labo regiovorming
baten voor regio
winst regio labo
verwachtingen regio
eindresultaat ontwikkeltraject
effect ontwikkeltraject
return ontwikkeltraject
van bekommernissen naar oplossingen
Wat brengt het Labo ons bij?
Wat winnen wij bij deelname aan het Labo?
Wat heeft een regio aan het Labo?
Wat mogen burgemeesters verwachten van het ontwikkeltraject?
Wat krijgen we in ruil voor onze deelname aan het Labo?
Wat is het resultaat van het ontwikkeltraject?
Wat is het voordeel van het Labo voor gemeenten?
Wat houdt een pad van bekommernissen naar oplossingen in?
Wat wordt er sterker aan ons regionetwerk?
Wat kan onze regio ervan verwachten?
Welke meerwaarde biedt de VVSG-begeleiding aan een regio?
Welke voordelen heeft het ontwikkeltraject?
Welke baten heeft een burgemeestersforum bij het Labo?
Welke resultaten mogen we na het Labo verwachten?
Welk aanbod krijgt de regio in het Labo?
Waarom is het Labo de moeite waard?
Waarom zouden we in het Labo stappen?
Wat houdt onze regio over aan het ontwikkeltraject?
Hoe wordt ons regionetwerk sterker door het Labo?
Hoe worden de bekommernissen van burgemeesters aangepakt?
Hoe leidt het Labo tot oplossingen voor de regio?
Verbetert onze praktijk als regionetwerk door het Labo?
Levert het Labo iets concreets op?
Krijgen de zorgen van burgemeesters een antwoord in het Labo?
Krijgen we een sterkere kijk op ons regionetwerk?
Is het Labo nuttig voor onze regio?
Is er aandacht voor de betrokkenheid van het netwerk?
Wordt het regionetwerk versterkt door de begeleiding?
Klopt het dat het Labo bekommernissen in oplossingen omzet?
Klopt het dat een regio na het Labo een sterker netwerk heeft?
Mijn burgemeester vraagt wat het Labo onze regio oplevert.
De andere burgemeesters twijfelen, wat winnen ze met het Labo?
Wij willen weten wat we van het Labo mogen verwachten.
Wat hebt ge eraan, aan zo’n ontwikkeltraject?
`,
  'labo-material': `
hulpmateriaal labo
werkmateriaal labo
documentatie netwerkontwikkeling
gratis advies VVSG
kosteloos consult
consult regio
tools netwerkontwikkeling
toegang materiaal regio
ondersteunende documenten regio
Wat biedt de VVSG aan materiaal voor netwerken?
Waartoe dient het ondersteunend materiaal?
Is het consult kosteloos?
Is het ondersteunend materiaal gratis?
Is er documentatie over het ontwikkelen van een netwerk?
Bestaat er ondersteunend materiaal om een netwerk op te bouwen?
Kan onze regio advies krijgen van de VVSG?
Kunnen we kosteloos raad vragen aan de VVSG?
Kunnen we de VVSG consulteren?
Moeten we betalen voor het materiaal van het Labo?
Worden er hulpmiddelen voor netwerkontwikkeling aangereikt?
Klopt het dat het ondersteunend materiaal kosteloos is?
Klopt het dat een regio gratis consult krijgt?
Wij willen ons netwerk uitbouwen, hebben jullie materiaal?
Wij willen de VVSG om raad vragen over ons regionetwerk.
Ik zoek documentatie van het Labo om ons netwerk te versterken.
Krijgt ge ook materiaal van het Labo?
`,
  'labo-blocks': `
bouwblokken
bouwstenen labo
pijlers ontwikkeltraject
opbouw ontwikkeltraject
structuur labo
delen van het labo
luiken ontwikkeltraject
componenten labo
opsomming bouwblokken
samenstelling ontwikkeltraject
Wat zijn de bouwstenen van het Labo?
Wat zijn de onderdelen van een ontwikkeltraject?
Wat zijn de pijlers van het ontwikkeltraject?
Wat is het eerste bouwblok?
Wat is het tweede bouwblok van het Labo?
Wat is het derde bouwblok van het ontwikkeltraject?
Wat zijn de drie grote delen van het Labo Regiovorming?
Wat doen de drie bouwblokken samen?
Welke bouwblokken telt het ontwikkeltraject?
Welke componenten zitten er in het ontwikkeltraject?
Welke onderdelen heeft het Labo?
Welke bouwblokken zijn er naast duurzaam netwerken?
Welke bouwblokken komen er naast de zelfevaluatie?
Hoeveel bouwblokken heeft het Labo?
Hoeveel onderdelen telt een ontwikkeltraject?
Hoeveel pijlers heeft het Labo Regiovorming?
Hoe heten de bouwblokken van het Labo?
Hoe is een ontwikkeltraject gestructureerd?
Hoe is het Labo Regiovorming ingedeeld?
In hoeveel delen valt het ontwikkeltraject uiteen?
Op welke pijlers steunt het ontwikkeltraject?
Uit hoeveel blokken bestaat het Labo?
Uit wat bestaat een ontwikkeltraject?
Waaruit is het Labo opgebouwd?
Waartoe dienen de drie bouwblokken?
Waarom zijn er drie bouwblokken?
Is duurzaam netwerken een van de bouwblokken?
Is zelfevaluatie een bouwblok van het Labo?
Horen netwerken, inhoud en zelfevaluatie bij de bouwblokken?
Klopt het dat het ontwikkeltraject uit drie delen bestaat?
Klopt het dat zelfevaluatie een van de drie bouwblokken is?
Mijn burgemeester vraagt uit welke onderdelen het Labo bestaat.
Ik moet de drie bouwblokken voorstellen op het burgemeestersoverleg.
Som de bouwblokken van het Labo eens op.
Kent ge de bouwblokken van het Labo?
`,
} as const satisfies Readonly<Record<string, string>>;
