/** Questions with the words of `faq/method.ts` about details that the sources leave open: one a line. */
export const LABO_METHOD_DETAILS_UNANSWERED = {
  'labo-content-details': `
Hoeveel bladzijden telt de uitleg over gedreven door inhoud?
Welke regio werkte het eerst met de innovatieve werkwijzen?
Zijn de innovatieve werkwijzen wetenschappelijk getest?
Hoeveel maanden duurt de behandeling van één thema in een regio?
Welke fouten maken regio's vaak bij innovatieve werkwijzen?
Wie geeft een demonstratie van de innovatieve werkwijzen?
Zijn innovatieve werkwijzen duurder dan gewoon vergaderen?
Mag de netwerkgroep afwijken van het wat dat de burgemeesters kozen?
Bestaat er een film over gedreven door inhoud?
Hoe overtuig ik burgemeesters die niets moeten weten van innovatieve werkwijzen?
`,
  'labo-double-diamond-details': `
Hoeveel prioriteiten mag een regio overhouden na de convergentiefase?
Hoeveel bijeenkomsten zijn er nodig om één diamant te doorlopen?
Wie modereert de sessie in de divergentiefase?
Mogen inwoners ideeën insturen tijdens de divergentiefase?
Wat als de burgemeesters het in de convergentiefase niet eens raken?
Uit welk land komt de diamantenstructuur?
Mogen we na de tweede diamant terugkeren naar de eerste?
Waar kan ik het schema met de diamanten downloaden?
Welke stemtechniek gebruik je om te convergeren?
Is er een andere methode die beter werkt dan de dubbele diamant?
`,
  'labo-decisions-details': `
Hoeveel weken op voorhand krijgen burgemeesters het voorstel voor een beslissing?
Kan een burgemeester een beslissing over het hoe later herroepen?
Wat als het burgemeestersoverleg geen beslissing neemt over het wat?
Waarom zijn de bollen in het schema geel en niet rood?
Worden de drie beslissingen van het burgemeestersoverleg genotuleerd?
Moeten alle burgemeesters fysiek aanwezig zijn bij de drie beslissingen?
Welke van de drie beslissingen is de belangrijkste?
Mag een waarnemend burgemeester meebeslissen over het wat?
Wie communiceert de beslissing van de burgemeesters aan de pers?
Hoeveel maanden na de start valt de eerste beslissing?
`,
  'labo-theme-choice-details': `
Welk thema koos het burgemeestersoverleg van onze buren?
Waarom koos de VVSG Wonen als voorbeeld en niet mobiliteit?
Hoe vaak moet een burgemeestersoverleg samenkomen om drie thema's te halen?
Kan een regio halfweg van thema veranderen?
Wat als de burgemeesters het niet eens raken over het thema?
Wie mag een thema voorstellen aan het burgemeestersoverleg?
Binnen hoeveel weken na de start moet het thema gekozen zijn?
Mag een thema samenvallen met een lopend project van de provincie?
Welk thema is het gemakkelijkst voor een beginnende regio?
Hoeveel regio's werkten al rond Wonen?
`,
  'labo-methods-details': `
Welke methodiek raadt Pieter Demyttenaere aan voor een eerste overleg?
Hoeveel deelnemers kunnen er mee in een format van het Labo?
Welk materiaal heb je nodig voor de methodieken van het Labo?
Zijn de methodieken ook online te gebruiken?
Hoelang duurt een sessie met een nieuwe methodiek?
Welke methodiek is ongeschikt voor burgemeesters?
Mogen we de methodieken van het Labo in onze gemeenteraad gebruiken?
Wie ontwikkelde de nieuwe methodieken van het Labo?
Moet een methodiek door het burgemeestersoverleg goedgekeurd worden?
Kan een freelancer de methodieken bij ons begeleiden?
`,
} as const satisfies Readonly<Record<string, string>>;
