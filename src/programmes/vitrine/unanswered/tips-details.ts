/** Details of the practical tips and examples that no entry tells: one a line. */
export const VITRINE_TIPS_DETAILS_UNANSWERED = {
  'vitrine-agenda-details': `
Hoeveel richtlijnen voor agendabepaling telt de kernwijzer?
Hoeveel minuten trek je uit per agendapunt?
In welke volgorde zet je de agendapunten van een handelaarsoverleg?
Op welke bladzijde staan de richtlijnen voor de agenda?
Stuur je de agenda best per mail of per brief naar de handelaars?
Mag een handelaar op de vergadering zelf nog een agendapunt toevoegen?
Wat doe je met agendapunten waarvoor er geen tijd meer is?
Wie mag de agenda van de ondernemersraad vooraf inkijken?
Moet de agenda van een adviesraad op de website van de gemeente staan?
Welke gemeente heeft een voorbeeldige vergaderagenda?
`,
  'vitrine-action-plans-details': `
Welke acties zet je het eerst in een actieplan met handelaars?
Wie ondertekent het actieplan van een samenwerkingsverband?
Hoeveel budget hoort er bij een concreet actieplan?
Welke gemeente heeft een sterk actieplan met haar ondernemers?
Moet het actieplan van het samenwerkingsverband langs de gemeenteraad?
Voor hoeveel jaar maak je een actieplan met de ondernemersvereniging?
Wat doe je als een actie uit het plan niet uitgevoerd raakt?
Met welk programma hou je een actieplan met partners bij?
Wat is het verschil tussen een actieplan en een plan van aanpak?
Wie is verantwoordelijk voor elke actie in het actieplan?
`,
  'vitrine-participation-situations-details': `
Hoeveel methodieken voor participatiesituaties beschrijft de kernwijzer?
Welke methodiek past bij een vergadering waar ondernemers ruzie maken?
Hoelang duurt een participatiemoment volgens de methodieken?
Wie bedacht de methodieken voor herkenbare participatiesituaties?
Kunnen we een gespreksleider inhuren voor onze participatieavond?
Hoeveel deelnemers mogen er maximaal aan een participatiemoment meedoen?
Werken de participatiemethodieken ook online?
Wat kost het om een participatiemoment professioneel te laten begeleiden?
Zijn de methodieken geschikt voor kinderen of anderstaligen?
Welke participatiesituatie komt volgens de kernwijzer het vaakst voor?
`,
  'vitrine-bylaws-details': `
Hoeveel artikels telt het voorbeeld van een huishoudelijk reglement?
Van welke gemeente komt het voorbeeldreglement in de kernwijzer?
Hoe wijzig je later een huishoudelijk reglement?
Is het voorbeeldreglement door een jurist nagelezen?
Wie ziet erop toe dat het huishoudelijk reglement nageleefd wordt?
Wat gebeurt er als een lid het huishoudelijk reglement overtreedt?
In welk formaat wordt het voorbeeldreglement aangeboden?
Wanneer moet een ondernemersraad zijn huishoudelijk reglement klaar hebben?
Bevat het voorbeeldreglement regels over het ontslag van een lid?
Mag het huishoudelijk reglement afwijken van het gemeentelijk reglement?
`,
  'vitrine-examples-details': `
Welke van de vijf samenwerkingen kreeg de beste resultaten?
Hoeveel ondernemers namen deel aan de workshop citymarketing in Oudsbergen?
Wat heeft de workshop citymarketing in Oudsbergen opgeleverd?
Bij wie in Oudsbergen kan ik meer vragen over de workshop?
Hoeveel kostte de workshop citymarketing in Oudsbergen?
Uit welke jaren dateren de vijf innovatieve samenwerkingen?
Staan er ook mislukte samenwerkingen in de kernwijzer Samenwerking?
Waarom koos men net die vijf samenwerkingen in Vlaanderen?
Mogen we een van de vijf samenwerkingen ter plaatse gaan bekijken?
Wat maakt die vijf samenwerkingen precies zo innovatief?
`,
} as const satisfies Readonly<Record<string, string>>;
