/** Details around help, data and contact that no entry gives: one a line. */
export const PROFPLOEG_SUPPORT_DETAILS_UNANSWERED = {
  'profploeg-vvsg-details': `
Wanneer organiseert de VVSG de volgende studiedag over kernversterking?
Hoeveel lidgeld betaalt een gemeente aan de VVSG?
Wie is bij de VVSG de stafmedewerker voor lokale economie?
Wat is het adres van het kantoor van de VVSG in Brussel?
Moet een gemeente lid zijn van de VVSG om ondersteuning te krijgen?
Welke spreker van de VVSG kwam op de informatiesessie aan het woord?
Heeft de VVSG een modelreglement voor leegstand van winkels?
Wat vindt de VVSG van het Vlaamse beleid rond handelskernen?
Komt iemand van de VVSG ter plaatse naar onze winkelkern kijken?
Krijgt de VVSG Vlaams geld voor haar ondersteuning van gemeenten?
`,
  'profploeg-data-sources-details': `
Welke databron is het betrouwbaarst voor leegstand in een dorpskern?
Hoe vaak worden de cijfers over winkels in de databronnen vernieuwd?
Hoe ver in de tijd gaan de data over onze handelskern terug?
Mogen we de data uit de databronnen publiceren op onze website?
Bestaat er een opleiding om met de databronnen te leren werken?
Staan er ook passantentellingen in de databronnen?
Waar vinden we data over de omzet van onze handelaars?
Bestaat er een databron over koopgedrag van onze inwoners?
Wie kan de data van de drie bronnen voor ons samenvoegen?
Wat doen we als twee databronnen een ander aantal winkels geven?
`,
  'profploeg-smart-retail-details': `
Op welk webadres staat het Smart Retail Dashboard?
Welke cijfers toont het Smart Retail Dashboard per straat?
Wie heeft het Smart Retail Dashboard gebouwd?
Wanneer werd het Smart Retail Dashboard online gezet?
Wat kostte de ontwikkeling van het Smart Retail Dashboard?
Hoe meet Smart Retail het aantal voorbijgangers, met camera’s of gsm’s?
Welke gemeenten testten het Smart Retail Dashboard als eerste?
Is het Smart Retail Dashboard in orde met de privacyregels?
Kunnen handelaars ook zelf in het Smart Retail Dashboard kijken?
Hoe vraag ik een wachtwoord voor Smart Retail aan?
`,
  'profploeg-provinces-figures-details': `
Op welke website staat Provincies in cijfers?
Hoe dikwijls wordt Provincies in cijfers bijgewerkt?
Wie betaalt het onderhoud van Provincies in cijfers?
Kan ik een kaart uit Provincies in cijfers naar Excel exporteren?
Doen alle vijf provincies mee aan Provincies in cijfers?
Bestaat Provincies in cijfers ook in het Frans?
Sinds welk jaar bestaat Provincies in cijfers?
Is er een handleiding of filmpje bij Provincies in cijfers?
Wat is het verschil tussen Provincies in cijfers en de gemeentemonitor?
Kan onze gemeente eigen gegevens toevoegen aan Provincies in cijfers?
`,
  'profploeg-locatus-details': `
In welk land heeft Locatus zijn hoofdkantoor?
Hoe telt Locatus de winkels in een straat?
Hoe vaak bezoekt Locatus onze winkelkern?
Wanneer beschouwt Locatus een pand als leegstaand?
Onze winkel staat verkeerd in Locatus, hoe laten we dat verbeteren?
Welke gemeenten hebben een abonnement op Locatus?
Sinds wanneer verzamelt Locatus gegevens in Vlaanderen?
Mogen we kaarten van Locatus in ons rapport afdrukken?
Zijn de gegevens van Locatus juister dan onze eigen tellingen?
Welke branches onderscheidt Locatus in zijn gegevens?
`,
  'profploeg-contact-details': `
Hoe snel antwoordt VLAIO op een mail naar handelskernversterking@vlaio.be?
Wie leest de mails die in de bus van handelskernversterking toekomen?
Tijdens welke uren is VLAIO bereikbaar voor vragen over de Profploeg?
Kan ik een afspraak op kantoor maken met VLAIO over de Profploeg?
In welke stad ligt het dichtste kantoor van VLAIO?
Kan ik VLAIO ook via WhatsApp of Facebook contacteren?
Mag ik mijn vraag aan VLAIO in het Frans of het Engels stellen?
Is VLAIO gesloten tussen Kerstmis en Nieuwjaar?
VLAIO antwoordt niet op mijn mail, waar kan ik een klacht indienen?
Hoe groot mogen de bijlagen zijn in een mail naar handelskernversterking?
`,
} as const satisfies Readonly<Record<string, string>>;
