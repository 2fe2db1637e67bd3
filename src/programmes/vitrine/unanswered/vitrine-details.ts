/** Details of De Vitrine itself and of why towns cooperate that no entry tells: one a line. */
export const VITRINE_VITRINE_DETAILS_UNANSWERED = {
  'vitrine-what-details': `
Hoeveel gemeenten nemen vandaag deel aan De Vitrine?
Wie is de contactpersoon van De Vitrine voor onze provincie?
Hoeveel medewerkers heeft De Vitrine?
Waarom kreeg De Vitrine net die naam?
Wanneer werd de overheidsopdracht van De Vitrine gegund?
Hoe beoordeelt de minister vandaag de resultaten van De Vitrine?
Mogen ook handelaars en vzw's deelnemen aan De Vitrine?
Hoe schrijven we onze gemeente uit bij De Vitrine?
Bestaat er iets als De Vitrine in het buitenland?
Wat vinden gemeenten zelf van De Vitrine?
`,
  'vitrine-exchange-details': `
Met welke gemeente kunnen we ervaringen uitwisselen over leegstand?
Wie begeleidde de ervaringsuitwisseling in opdracht van VLAIO?
Welke creatieve concepten werden er al gedocumenteerd?
Hoelang blijven de ervaringen van een gemeente in De Vitrine staan?
Kunnen we weigeren dat onze evaluatie naar De Vitrine gaat?
Wordt onze gemeente bij naam genoemd als onze ervaringen gedeeld worden?
Hoeveel trajecten werden er al via De Vitrine gedeeld?
Mogen we onze evaluatie nalezen voor ze naar De Vitrine gaat?
Welke gemeente deelde al het meeste ervaringen via De Vitrine?
Wanneer na het traject komen onze ervaringen in De Vitrine?
`,
  'vitrine-budget-details': `
Over hoeveel jaar wordt het budget van De Vitrine gespreid?
Hoeveel van de 550.000 euro ging naar het verspreiden van creatieve concepten?
Hoeveel kost De Vitrine omgerekend per deelnemende gemeente?
Hoeveel krijgt elke gemeente uit het budget van De Vitrine?
Komt er Europees geld bij het budget van De Vitrine?
Is het bedrag van De Vitrine met of zonder btw?
Wie controleert hoe het geld van De Vitrine besteed wordt?
Was er voor De Vitrine ook al budget in 2020?
Welke facturen werden met het Vitrinebudget betaald?
Werd het budget van De Vitrine later nog verhoogd?
`,
  'vitrine-why-cooperation-details': `
Welke gemeente slaagde erin haar kern te versterken zonder samenwerking?
Welk wetenschappelijk onderzoek bewijst dat samenwerking een kern versterkt?
Hoeveel stakeholders moet je minstens betrekken bij je kern?
Stijgt het aantal bezoekers als een gemeente samenwerkt met handelaars?
Wie neemt de eindbeslissing als stakeholders en bestuur het oneens zijn?
Hoe stimuleer je concreet dat stakeholders onderling samenwerken?
Wat doe je met een stakeholder die niet wil samenwerken?
Is samenwerken met eigenaars belangrijker dan met handelaars?
Hoeveel geeft een gemeente gemiddeld uit aan samenwerking in de kern?
Hoelang duurt het voor samenwerking een zichtbaar effect heeft op de kern?
`,
} as const satisfies Readonly<Record<string, string>>;
