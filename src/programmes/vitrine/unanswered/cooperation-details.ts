/** Details of the seven steps and the roadmap that no entry tells: one a line. */
export const VITRINE_COOPERATION_DETAILS_UNANSWERED = {
  'vitrine-roadmap-details': `
Wie maakt de roadmap op, de gemeente of VLAIO?
Hoeveel punten of fasen telt de roadmap voor beginnende gemeenten?
Op welke bladzijde van de kernwijzer staat de roadmap?
Kan je een strategische oplossing noemen die in de kernwijzer staat?
Hoelang ben je gemiddeld bezig met een roadmap voor samenwerking?
Vanaf wanneer spreekt de kernwijzer van weinig samenwerking, zijn daar criteria voor?
Bestaat er een meetinstrument om onze mate van samenwerking te scoren?
Mogen we halverwege van roadmap veranderen als de samenwerking verbetert?
Welke gemeente heeft met de operationele tips het meeste succes gehad?
Moet de gemeenteraad onze roadmap voor samenwerking goedkeuren?
`,
  'vitrine-step-start-details': `
Hoeveel maanden duurt het opstarten van een samenwerking gemiddeld?
Wie van het bestuur neemt stap 1 best in handen?
Welke ondernemers nodig je uit op de eerste bijeenkomst van stap 1?
Wat kost het om een samenwerking op te starten?
Is er een voorbeeldbrief om handelaars uit te nodigen voor de opstart?
Welke gemeente heeft onlangs met succes een samenwerking opgestart?
In welk seizoen start je het best een samenwerking met de handelaars?
Wat doe je als er niemand afkomt op de opstart van de samenwerking?
Kan een extern bureau de opstart van de samenwerking voor ons doen?
Is er subsidie voor gemeenten die een samenwerking opstarten?
`,
  'vitrine-step-target-group-details': `
Hoeveel doelgroepen mag je in stap 2 kiezen?
Hoeveel voltijdse medewerkers vraagt het eigen engagement van de gemeente?
Moet het eigen engagement in het meerjarenplan van de gemeente staan?
Kan de doelgroep later nog gewijzigd worden?
Welke doelgroep raadt de kernwijzer aan voor een landelijke gemeente?
Heb je een voorbeeld van het eigen engagement van een andere stad?
Wie beslist over het eigen engagement, het college of de gemeenteraad?
Zijn kinderen en jongeren ook een doelgroep in stap 2?
Wat gebeurt er als het bestuur zijn eigen engagement niet nakomt?
Welk percentage van ons budget lokale economie hoort in het eigen engagement?
`,
  'vitrine-step-interests-details': `
Welk gemeenschappelijk belang hebben handelaars en bewoners meestal?
Hoeveel gedeelde doelen leg je het best vast in stap 3?
Wat doe je als er echt geen gemeenschappelijke belangen te vinden zijn?
Hoeveel tijd vraagt de zoektocht naar gemeenschappelijke belangen?
Hoe meet je of er genoeg draagvlak is bij de stakeholders?
Bestaat er een sjabloon voor een plan van aanpak met stakeholders?
Wie schrijft het plan van aanpak uit, de gemeente of de partners?
Wie begeleidt het gesprek over gedeelde waarden en normen?
Hoeveel procent van de handelaars moet achter het plan staan om van draagvlak te spreken?
Welke hoofdstukken horen in een plan van aanpak voor de samenwerking?
`,
  'vitrine-step-engagement-details': `
Hoeveel uren per maand mag je van een stakeholder aan engagement vragen?
Moet een stakeholder een engagementsverklaring tekenen?
Krijgen stakeholders iets in ruil voor hun engagement?
Wat doe je met een partner die zijn engagement niet nakomt?
Mogen we financieel engagement vragen aan de stakeholders?
Welke stakeholder moet het grootste engagement opnemen?
Hoe vaak wordt het engagement van de stakeholders opnieuw bekeken?
Hoeveel samenwerkingen vallen stil door een gebrek aan engagement?
Hoeveel jaar blijft een samenwerking gemiddeld bestaan?
Is er een modeltekst om het engagement van partners te noteren?
`,
  'vitrine-step-agreements-details': `
Welke gemeente heeft een goed afsprakenkader dat we mogen overnemen?
Hoelang blijft een afsprakenkader geldig?
Wie bewaart het onderschreven afsprakenkader?
Hoe voeg je later een nieuwe partner toe aan het afsprakenkader?
Welke sanctie staat er op het breken van het afsprakenkader?
Moet het afsprakenkader openbaar gemaakt worden op de gemeentelijke website?
Hoeveel vergaderingen heb je nodig om tot een afsprakenkader te komen?
Mag het afsprakenkader digitaal ondertekend worden met itsme?
Staan er geldbedragen in een afsprakenkader met handelaars?
Wie leidt de onderhandelingen over het afsprakenkader?
`,
  'vitrine-step-legal-details': `
Welke rechtsvorm raadt stap 6 aan voor een ondernemersraad?
Naar welke wetsartikelen verwijst stap 6 van de kernwijzer?
Bestaat er een juridische helpdesk voor de verankering van afspraken?
Hoelang duurt de juridische verankering van een afsprakenkader?
Heb je een notaris nodig om afspraken met ondernemers te verankeren?
Hoe maak je een juridische verankering weer ongedaan?
Wat kost de juridische verankering van onze afspraken?
Welke advocaat schreef mee aan stap 6 van de kernwijzer?
Na hoeveel jaar vervalt een juridisch verankerde afspraak?
Hoe lossen we een juridisch geschil met een partner op?
`,
  'vitrine-step-tactics-details': `
Hoeveel tactieken beschrijft stap 7 in totaal?
Kan je de beste tactiek voor een slapend samenwerkingsverband geven?
Welke tactiek werkt het snelst bij een verdeeld handelaarsoverleg?
Wie bedacht de tactieken uit stap 7?
Om de hoeveel tijd moet je een samenwerkingsverband evalueren?
Zijn de tactieken wetenschappelijk onderbouwd?
Welke tactiek gebruik je tegen een dominante voorzitter?
Hoe meet je of een samenwerkingsverband verbeterd is na stap 7?
Moet je na stap 7 opnieuw bij stap 1 beginnen?
Bestaat er een cursus over tactieken voor samenwerkingsverbanden?
`,
} as const satisfies Readonly<Record<string, string>>;
