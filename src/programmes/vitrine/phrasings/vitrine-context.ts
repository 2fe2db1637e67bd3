/** More ways to ask about why De Vitrine is there: one a line. */
export const VITRINE_VITRINE_CONTEXT_PHRASINGS = {
  'vitrine-budget': `
bedrag Vitrine
kredieten De Vitrine
Vitrine geld Vlaanderen
550.000 euro
Vitrine budget relanceplan
begroting Vitrine
investering De Vitrine
kostprijs Vitrine overheid
bestemming budget Vitrine
budgetten Vitrine en Profploeg
Hoeveel geld werd er voor De Vitrine vrijgemaakt?
Hoeveel geld ging er naar De Vitrine?
Hoeveel middelen kreeg De Vitrine?
Hoeveel heeft de overheid over voor De Vitrine?
Hoeveel Vlaams geld zit er in De Vitrine?
Hoeveel maakte de regering vrij voor De Vitrine?
Welk budget kreeg De Vitrine toegewezen?
Welke som was voorzien voor De Vitrine?
Welk krediet werd ingeschreven voor De Vitrine?
Wat is de totale begroting van De Vitrine?
Over welk budget beschikt De Vitrine?
Wat kostte De Vitrine aan de Vlaamse belastingbetaler?
Waarom kost De Vitrine 550.000 euro?
Is 550.000 euro het bedrag voor De Vitrine?
Is er meer dan een half miljoen euro voor De Vitrine?
Waar gaat de 550.000 euro naartoe?
Waaraan wordt de 550.000 euro besteed?
Waaraan wordt het budget van De Vitrine uitgegeven?
Wat doet men met het geld van De Vitrine?
Wordt er met het budget van De Vitrine uitwisseling tussen gemeenten betaald?
Dient het Vitrinebudget om creatieve concepten te verspreiden?
Gaat het geld van De Vitrine rechtstreeks naar gemeenten?
Uit welke pot komt het geld voor De Vitrine?
Wie financiert De Vitrine?
Wie draagt de kosten van De Vitrine?
Wie legt het geld voor De Vitrine op tafel?
Betaalt de Vlaamse Regering De Vitrine?
Werd De Vitrine met relancemiddelen betaald?
Wanneer werd het budget voor De Vitrine vastgelegd?
Kreeg de Profploeg een groter budget dan De Vitrine?
Hoe groot is het verschil in budget tussen De Vitrine en de Profploeg?
Mijn schepen van financiën vraagt wat De Vitrine aan Vlaanderen kost.
Ik moet weten hoeveel euro Vlaanderen in De Vitrine stak.
Weet ge hoeveel geld er in De Vitrine zit?
Is het waar dat De Vitrine duurder is dan de Profploeg?
`,
  'vitrine-why-cooperation': `
waarom samenwerken
nut van samenwerken
voordelen samenwerking
meerwaarde samenwerking centrum
argumenten voor samenwerking
noodzaak samenwerking kern
samenwerking stakeholders belang
samen de kern versterken
samenwerken stimuleren
samen kern doen herleven
Waarom is samenwerken zo belangrijk?
Waarom is samenwerking essentieel voor een kern?
Waarom zouden we als gemeente partners zoeken voor ons centrum?
Waarom kan de stad haar kern niet in haar eentje versterken?
Wat is de meerwaarde van samenwerken met ondernemers?
Wat hebben wij eraan om met handelaars de handen in elkaar te slaan?
Welk belang heeft samenwerking voor een bedrijvige kern?
Welke taak heeft een lokaal bestuur als het over samenwerking gaat?
Moeten wij ervoor zorgen dat handelaars met elkaar samenwerken?
Moet een gemeente samenwerken tussen stakeholders aanmoedigen?
Is het de rol van de stad om partijen onderling te doen samenwerken?
Hoort het bij de taken van de gemeente om samenwerking aan te moedigen?
Mogen we stakeholders aansporen om met elkaar samen te werken?
Is samenwerking onmisbaar om een centrum te doen heropleven?
Is samenwerken met stakeholders de moeite waard?
Heeft het zin om met handelaars en eigenaars samen te werken?
Klopt het dat samenwerking essentieel is voor een levendig centrum?
Werkt een lokaal bestuur beter samen met verschillende stakeholders?
Kunnen we het centrum heropwaarderen zonder samen te werken?
Lukt kernversterking ook zonder samenwerking?
Kan de stad zonder partners haar centrum doen heropleven?
Ons college gelooft niet in samenwerking, waarom is dat toch nodig?
Mijn schepen vraagt waarom we met handelaars zouden samenwerken.
Ik moet uitleggen waarom een samenwerking met partners nodig is.
Hoe verantwoord ik dat we inzetten op samenwerking?
Waarom hecht u zoveel belang aan samenwerking?
Waarom moet ge samenwerken om een kern te versterken?
Helpt samenwerking om onze kern te laten heropleven?
Met welke partijen werkt een gemeente samen voor een levendige kern?
Waarom willen we de stakeholders betrekken?
Wat is de reden om handelaars erbij te halen?
Met wie werk je best samen in het centrum?
met wie samenwerken
basisvragen samenwerking
kernvragen kernwijzer
stakeholders betrekken waarom
verwachtingen stakeholders
belanghebbenden identificeren
juiste partners vinden
partners bepalen
reden om te betrekken
partnerkeuze
Met welke partijen gaan we in zee?
Wie zijn onze belanghebbenden?
Wie nodig ik uit om samen te werken?
Welke partners zoeken we voor ons centrum?
Hoe selecteer ik de juiste partners?
Hoe kies je met wie je samenwerkt?
Hoe bepaal ik welke partijen we nodig hebben voor onze samenwerking?
Hoe weet ik of we geen partner vergeten bij de samenwerking?
Wat verwachten wij precies van onze partners?
Welke bijdrage verwachten we van een partner?
Welke verwachtingen hebben we tegenover elke partner?
Hoe formuleren we onze verwachtingen ten aanzien van belanghebbenden?
Welke vragen moet ge uzelf stellen voor ge gaat samenwerken?
Welke drie vragen staan centraal bij samenwerken?
Wat vraag je je af voor je partners aanspreekt?
Hoe luiden de kernvragen rond samenwerken?
Wat betekent "Samenwerken: wie, wat, waarom?"
Samenwerken met wie en met welke bedoeling?
Klopt het dat de kernvragen eenvoudig zijn maar de antwoorden complex?
Is het moeilijk om te bepalen wie je stakeholders zijn?
Welke tools helpen ons om de kernvragen te beantwoorden?
Wat helpt om de vragen wie, wat en waarom te beantwoorden?
Mijn schepen vraagt met wie we rond de tafel moeten zitten.
Wij weten niet goed welke partners we nodig hebben.
Ik twijfel wie een stakeholder is en wie niet.
`,
} as const satisfies Readonly<Record<string, string>>;
