/** Details around the last six pieces of advice that no entry gives: one a line. */
export const PROFPLOEG_POLICY_IDEAS_DETAILS_UNANSWERED = {
  'profploeg-advice-empty-buildings-details': `
In welke stad kan ik een wisselwinkel gaan bekijken?
Hoelang mag een ondernemer in een wisselwinkel blijven?
Hoeveel huur betaal je voor een wisselwinkel?
Wie sluit het contract af met de eigenaar van een broedplaats?
Is een vergunning nodig om een leeg pand als broedplaats te gebruiken?
Welke verzekering heb je nodig voor een broedplaats in een leeg pand?
Hoeveel lege panden zijn er al omgevormd tot broedplaats?
Wat is het verschil tussen een wisselwinkel en een pop-up?
Wie betaalt de verwarming van een leeg pand dat broedplaats wordt?
Welke starters komen in aanmerking voor een wisselwinkel?
`,
  'profploeg-advice-unite-details': `
Wie kan ons Togetherware komen voorstellen?
Wat kost Togetherware voor een handelaarsvereniging?
Hoeveel lidgeld vraagt een vereniging van lokale ondernemers meestal?
Kiezen verenigde ondernemers best voor een vzw of een feitelijke vereniging?
Welke gemeenten gebruiken Togetherware al?
Hoeveel lokale ondernemers moeten er minstens meedoen om zich te verenigen?
Kan een gemeente subsidie geven aan ondernemers die zich verenigen?
Wat doe je met ondernemers die zich niet willen verenigen?
In welke stad hebben de ondernemers zich het best verenigd?
Is er een website waar ik Togetherware kan downloaden?
`,
  'profploeg-advice-livelier-details': `
Hoe heetten de mensen die de Profploeg na advies 9 op poten zetten?
Naar welk buitenlands voorbeeld is de Profploeg gemaakt?
Welke activiteiten brengen het meeste leven in de buurt?
Hoe meet je of er meer leven in de buurt is gekomen?
Hoeveel buurten zijn er dankzij de Profploeg levendiger geworden?
Waarom koos de Vlaamse Regering juist het idee van de Profploeg uit?
Wat vonden Fauconnier en Selfslagh van de uitwerking van hun Profploeg?
Wie ontwierp het logo van de Profploeg?
Hoeveel maanden zaten er tussen advies 9 en de eerste begeleiding?
Mogen bewoners zelf geld krijgen om meer leven in hun buurt te brengen?
`,
  'profploeg-advice-mobility-details': `
Waar kan ik een beleefroute gaan wandelen in Vlaanderen?
Hoe lang is een beleefroute meestal in kilometer?
Wat kost het om een beleefroute aan te leggen?
Welke gemeente heeft van haar mobiliteitsprobleem een belevingsopportuniteit gemaakt?
Wie tekent de borden en plannen van een beleefroute?
Mag een beleefroute over een gewestweg lopen?
Hoeveel extra klanten levert een beleefroute op voor de winkels?
Is er een app met alle beleefroutes?
Zijn beleefroutes toegankelijk voor rolstoelgebruikers?
Moeten we voor een beleefroute parkeerplaatsen schrappen?
`,
  'profploeg-advice-think-small-details': `
Geef eens vijf voorbeelden van klein denken in een winkelstraat.
Hoe klein moet een actie zijn om bij denk klein te passen?
Waarom staat denk klein pas op de elfde plaats van de adviezen?
Welke gemeente heeft het meeste succes gehad met klein denken?
Geldt denk klein ook voor een grote stad als Antwerpen?
Hoeveel kost een kleine actie in de geest van denk klein?
Wat is volgens Re-think het gevaar van groot denken?
Bij hoeveel inwoners past het advies om klein te denken nog?
Hoe overtuig ik mijn schepen om klein te denken?
Is er een top tien van kleine ingrepen bij het elfde advies?
`,
  'profploeg-advice-social-economy-details': `
Waar kan een gemeente sociale headhunters inhuren?
Wat kost een sociale headhunter per maand?
Welke winkels in Vlaanderen werken al als sociale economie?
Welke loonsubsidie bestaat er voor sociale economie in de retail?
Welk diploma heeft een sociale headhunter nodig?
Hoeveel mensen vonden werk dankzij sociale headhunters?
Is sociale economie in de winkel geen oneerlijke concurrentie voor handelaars?
Werken sociale headhunters samen met de VDAB en het OCMW?
Hoe wordt een winkel erkend als onderneming in de sociale economie?
Aan welke minister vraag ik uitleg over retail als sociale economie?
`,
} as const satisfies Readonly<Record<string, string>>;
