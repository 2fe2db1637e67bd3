/** Details of the tools for cooperation that no entry tells: one a line. */
export const VITRINE_TOOLS_DETAILS_UNANSWERED = {
  'vitrine-tools-details': `
Welke tool uit de kernwijzer Samenwerking gebruik je het eerst?
Welke tool is de beste voor een gemeente met weinig personeel?
Hoeveel tijd vraagt het om alle tools uit de kernwijzer te gebruiken?
Wie ontwierp de tools van de kernwijzer Samenwerking?
Bestaan er digitale versies van de hulpmiddelen voor samenwerking?
Kunnen we iemand inhuren die de tools bij ons komt toepassen?
Welke gemeenten gebruikten die tools voor samenwerking al?
Zijn de tools ook geschikt voor samenwerking met scholen?
Welke hulpmiddelen voor samenwerking bestaan er buiten de kernwijzer?
Mag een consultant de tools van de kernwijzer aan zijn klanten verkopen?
`,
  'vitrine-actor-map-details': `
Hoelang duurt het om een actorenkaart te maken met het team?
Wie zit er best mee aan tafel bij het opstellen van de actorenkaart?
Welke categorieën van stakeholders onderscheidt een actorenkaart?
Zet je de gemeente zelf ook op de actorenkaart?
Toon je de actorenkaart achteraf aan de handelaars?
Welke gemeente heeft een goede actorenkaart van haar centrum?
Is een actorenkaart beter dan een gewone lijst van contacten?
Wie heeft de actorenkaart bedacht?
Hoe geef je macht en invloed weer op een actorenkaart?
Wanneer is een actorenkaart volledig?
`,
  'vitrine-participation-ladder-details': `
Uit welk jaar dateert de participatieladder?
Welke trede van de participatieladder kies je voor eigenaars van panden?
Is de laagste trede van de ladder ook echte participatie?
Moet de gemeenteraad vastleggen tot welke trede de participatie gaat?
Hoeveel tijd kost het om de participatieladder met stakeholders te doorlopen?
Mag elke stakeholder op een andere trede van de ladder staan?
Werken andere gemeenten ook met de participatieladder?
Wat is de kritiek op de participatieladder?
Kan je tijdens een project een trede hoger gaan op de participatieladder?
Bestaat er een poster van de participatieladder om op te hangen?
`,
  'vitrine-motives-details': `
Welke motivatie komt bij ondernemers het vaakst voor?
Hoeveel deelnemers nodig je uit voor een workshop over motivaties?
Wie leidt de co-creatieve workshop met de stakeholders?
Welke vragen stel je in een peiling naar intrinsieke motivaties?
Hoelang duurt een co-creatieve workshop om motivaties te zoeken?
Waar organiseer je het best een workshop met stakeholders?
Wat doe je met een stakeholder die zijn motivatie niet wil delen?
Is een diepte-interview betrouwbaarder dan een peiling?
Wat is het verschil tussen intrinsieke en extrinsieke motivatie?
Mogen we de antwoorden uit de peiling aan de gemeenteraad doorgeven?
`,
  'vitrine-mobility-example-details': `
Hoelang duurde het participatieproject rond mobiliteit uit de kernwijzer?
Wat was het resultaat van het participatieproject rond mobiliteit?
Welke stakeholders deden mee aan het uitgewerkte mobiliteitsproject?
Hoeveel kostte het participatieproject rond mobiliteit?
Welk bureau begeleidde het participatieproject over mobiliteit?
In welk jaar vond het participatieproject rond mobiliteit plaats?
Waren de handelaars tevreden over het participatieproject rond mobiliteit?
Ging het mobiliteitsvoorbeeld over een autoluwe straat of over parkeren?
Kunnen we de trekkers van dat participatieproject eens spreken?
Hoe werden bewoners uitgenodigd voor het participatieproject rond mobiliteit?
`,
  'vitrine-roles-details': `
Hoeveel rollen onderscheidt de kernwijzer in een samenwerking?
Wie wordt best voorzitter als je de rollen verdeelt?
Krijgt een sympathisant stemrecht in de samenwerking?
Welke rol neemt de schepen op in de rolverdeling?
Hoe vaak herbekijk je de rolverdeling met de ondernemers?
Wat doe je als twee ondernemers dezelfde rol willen?
Moet de rolverdeling op papier staan en ondertekend worden?
Worden ondernemers betaald als ze projectmatig meewerken?
Hoe maak je van een sympathisant een actieve trekker?
Hoeveel tijd kost het een ondernemer om projectmatig mee te werken?
`,
  'vitrine-models-details': `
Welk samenwerkingsmodel raadt VLAIO aan voor een kleine gemeente?
Wie mag er lid worden van een adviesraad lokale economie?
Wat zijn de nadelen van informele contactmomenten?
Hoe stap je over van informele contactmomenten naar een ondernemersraad?
Welke steden hebben een goed werkende ondernemersraad?
Is het advies van de adviesraad lokale economie bindend voor het college?
Hoeveel tijd gaat er voorbij voor een ondernemersraad goed draait?
Valt centrummanagement ook onder de samenwerkingsmodellen?
Wie neemt het secretariaat van een ondernemersraad op zich?
Hoe schaf je een adviesraad lokale economie weer af?
`,
} as const satisfies Readonly<Record<string, string>>;
