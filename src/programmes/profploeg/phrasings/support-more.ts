/** Spoken and longer ways to ask what `faq/support.ts` answers: one a line. */
export const PROFPLOEG_SUPPORT_MORE_PHRASINGS = {
  'profploeg-vvsg': `
Ik ben nieuw op de dienst, kunnen we voor onze kern ook op de VVSG rekenen?
Hoe zit dat met de VVSG, wat hebben die met handelskernen te maken?
Mijn schepen zit in een werkgroep van de VVSG, bieden ze iets aan voor winkelkernen?
Is het zo dat de VVSG gemeenten inspireert rond kernversterking?
Wat bedoelen ze met inspiratie en ondersteuning vanuit de VVSG?
Wij betalen lidgeld aan de VVSG, krijgen we daar hulp voor onze kern voor?
Stel dat ons burgemeestersoverleg begeleiding zoekt, heeft de VVSG daar iets voor?
Ge noemt de VVSG, maar wat doen die concreet voor de handelskern?
Welke begeleiding biedt de VVSG zelf, los van de Profploeg?
Wat zei de informatiesessie over de rol van de VVSG?
Kan de VVSG ons raad geven bij het versterken van het dorpscentrum?
Behalve de Profploeg, wat mogen we van de VVSG voor onze winkels verwachten?
Naar wie moet ik om te weten wat de VVSG voor handelskernen doet?
Onze regio wil samen aan kernen werken, welke begeleiding van de VVSG bestaat er?
Zat de VVSG mee aan tafel op de infosessie voor gemeenten?
Wie kan ons buiten VLAIO en de provincie nog inspireren voor onze kern?
Heeft de vereniging van steden en gemeenten iets in huis rond kernen?
Kan je mij zeggen of de VVSG ons met de winkelstraat helpt?
Bestaat er bij de VVSG iets voor fora van burgemeesters?
Da van de VVSG, is dat hulp voor winkels of voor overleg tussen gemeenten?
Welke ondersteuning van de VVSG werd er aan gemeenten aangekondigd?
Moet ik de VVSG zelf vragen wat ze voor onze kern kunnen betekenen?
Zou de VVSG ons kunnen bijspringen als de Profploeg dat niet kan?
Waarvoor dient de eigen begeleiding die de VVSG aan regio’s geeft?
De secretaris vraagt of de VVSG een rol speelt in de kernversterking.
Geeft de VVSG een duwtje aan gemeenten die hun centrum willen doen leven?
Met welke begeleiding helpt de VVSG een regionaal overleg vooruit?
Is de VVSG een partner in het verhaal van de bedrijvige kernen?
Staat ergens beschreven wat de VVSG precies doet voor winkelkernen?
bijstand van de VVSG voor kernen
`,
  'profploeg-data-sources': `
Ik ben nieuw en moet cijfers over onze winkels zoeken, waar begin ik?
Hoe zit dat met data over de kern, bestaat dat al of moeten we zelf tellen?
Mijn schepen wil een presentatie met winkelcijfers, welke bronnen kan ik gebruiken?
Is het zo dat er drie bronnen met data genoemd zijn op de infosessie?
Wij hebben nooit iets gemeten, welke databanken bestaan er voor handelskernen?
Stel dat ik onze leegstand wil staven, bij welke bron haal ik dat?
Ge vraagt cijfers in de aanvraag, maar waar haal ik die vandaan?
Mogen we ook oude studies van onze gemeente gebruiken als bron?
Welke dashboards of databanken kwamen voorbij in de informatiesessie?
Heeft iemand al cijfers over ons winkelgebied verzameld, en bij wie zitten die?
Ons schepencollege gelooft alleen cijfers, waar haal ik die over de handel?
Hoe raak ik aan toegang tot die databronnen, weet je dat?
Onze datamedewerker zoekt bronnen over detailhandel, welke kunt ge aanbevelen?
Kan ik ergens zien hoeveel winkels onze kern telt zonder zelf rond te lopen?
Welke drie namen moet ik onthouden als ik winkeldata zoek?
Wij willen ons vergelijken met buurgemeenten, met welke databronnen kan dat?
Bestaat er buiten Provincies in cijfers nog iets met data over de kern?
In welke bronnen steken gegevens over winkels en handelszaken?
Kunnen we onze eigen rapporten van vroeger laten meetellen als data?
Waar snuister ik best als ik iets over onze handel wil weten in cijfers?
Da cijfermateriaal over de kern, waar kan een gemeente dat vinden?
Moet ik een studiebureau betalen of bestaan er al databronnen?
Welke informatiebronnen werden aan de gemeenten aangereikt om hun kern te leren kennen?
Zijn er kant-en-klare gegevens over winkels die een lokaal bestuur kan raadplegen?
Voor onze nota heb ik objectieve gegevens over de kern nodig, welke bronnen zijn er?
Noem eens een paar plekken waar ik winkelgegevens van mijn gemeente kan halen.
Welke kanalen met winkelgegevens stelde VLAIO aan de gemeenten voor?
De statistiekdienst vraagt welke bronnen er voor detailhandel bestaan.
Met welke hulpmiddelen krijg ik onze handelskern in cijfers gevat?
vindplaatsen winkeldata kern
`,
  'profploeg-smart-retail': `
Wat bedoelen ze met een Smart Retail Dashboard, is dat een website?
Mijn schepen vraagt of wij dat Smart Retail Dashboard kunnen gebruiken.
Hoe zit dat met dat dashboard van Vlaanderen voor winkeldata?
Is het zo dat het dashboard bij de vijfde actie van Vlaanderen hoort?
Wij zoeken een scherm met winkelcijfers, is Smart Retail zoiets?
Stel dat we data van onze kern willen volgen, was daar een Vlaams dashboard voor?
Ge noemt Smart Retail, bij welk Vlaams plan hoort dat?
Ik ben nieuw, waar past dat retaildashboard in het beleid?
Wat moest het dashboard bijdragen aan bedrijvige kernen?
Kan onze gemeente nu al inloggen op Smart Retail?
Met welk doel wilde Vlaanderen data algemeen laten gebruiken via Smart Retail?
Werd er op de informatiesessie iets getoond over Smart Retail dashboards?
Is Smart Retail een winkelketen of een instrument met data?
Waarvoor heeft de Vlaamse Regering dat dashboard voorzien?
Welke actie uit Werk aan de winkel bracht een dashboard mee?
Is dat dashboard voor gemeenten of voor winkeliers bedoeld, of weet je dat niet?
Da Smart Retail, heeft dat met digitale winkels te maken of met cijfers over kernen?
Hoe wilde Vlaanderen kernen met data bedrijviger maken?
Onze datadienst hoorde van een Vlaams dashboard over retail, wat is dat?
Bestaat het retaildashboard echt, en mag een gemeente er al mee werken?
Onder welke van de vijf Vlaamse acties valt Smart Retail?
Heeft het dashboard iets te maken met inzetten op bedrijvige kernen?
Leg eens uit waarom er over Smart Retail dashboards gesproken wordt.
Wat was het plan met data en een dashboard in Werk aan de winkel?
Kwamen er in de infosessie dashboards aan bod, en welke?
Wij vragen ons af waar de term Smart Retail in de agenda op slaat.
Op welke manier hangt Smart Retail vast aan de Vlaamse winkelplannen?
Zit er een Vlaams hulpmiddel achter de naam Smart Retail?
Is het gebruik van data in kernen een Vlaamse actie, en met welk instrument?
plaats van Smart Retail in het beleid
`,
  'profploeg-provinces-figures': `
Wat bedoelen ze met Provincies in cijfers, is dat een databank?
Mijn schepen zegt dat ik op Provincies in cijfers moet kijken, wat is dat juist?
Hoe zit dat met Provincies in cijfers, staat onze gemeente daar ook in?
Is het zo dat Provincies in cijfers samen met Locatus werd voorgesteld?
Wij zoeken gegevens over onze kern, is Provincies in cijfers een goede bron?
Stel dat ik in Provincies in cijfers wil raken, wie kan mij dat uitleggen?
Ge noemt Provincies in cijfers bij de databronnen, waarvoor staat die naam?
Ik ben nieuw, wat moet ik weten over Provincies in cijfers?
Bij wie klop ik aan als ik met Provincies in cijfers wil werken?
Kan onze provincie ons helpen met Provincies in cijfers?
In welke context werd Provincies in cijfers aan de gemeenten getoond?
Welke gegevens over mijn gemeente kan ik in Provincies in cijfers verwachten?
Is Provincies in cijfers van de provincies zelf een databron?
Kwam die databron van de provincies aan bod op de sessie voor gemeenten?
Wij hebben geen toegang tot Provincies in cijfers, bij wie moeten we zijn?
Onze stagiair moet met Provincies in cijfers werken, kunt ge dat toelichten?
Wat heeft Locatus te zien met Provincies in cijfers?
Da Provincies in cijfers, is dat iets voor gemeenten?
Staat er iets over onze winkels in Provincies in cijfers?
Heb je wat uitleg over de bron die Provincies in cijfers heet?
Hoort Provincies in cijfers bij de bronnen die ons aan data helpen?
Welke instantie vertelt ons hoe we Provincies in cijfers moeten gebruiken?
Op welke bijeenkomst is er over Provincies in cijfers gesproken?
Is Provincies in cijfers een boek, een website of een databron?
Hoe geraak ik binnen in Provincies in cijfers, weet je dat?
Ik las Provincies in cijfers op de agenda van de infosessie, wat is het?
Naast welke andere databron stond Provincies in cijfers op het programma?
Wie is het aanspreekpunt als ik iets niet snap aan Provincies in cijfers?
Vraag ik over Provincies in cijfers best iets aan mijn provincie?
toelichting bij Provincies in cijfers
`,
  'profploeg-locatus': `
Wat bedoelen ze met Locatus, is dat een bedrijf met winkelgegevens?
Mijn schepen zegt dat we Locatus nodig hebben, wat is dat?
Hoe zit dat met Locatus, moeten we daarvoor betalen?
Is het zo dat Locatus op de infosessie als databron genoemd is?
Wij willen aan de gegevens van Locatus raken, bij wie vragen we dat?
Stel dat we geen toegang hebben tot Locatus, naar wie mailen we dan?
Ge spreekt van Locatus, samen met welke bron kwam dat ter sprake?
Ik ben nieuw, moet ik Locatus kennen voor onze handelskern?
Kan onze provincie iets vertellen over Locatus?
Wat kost een toegang tot Locatus voor een gemeente, weet je dat?
Waarvoor zou een lokaal bestuur Locatus gebruiken?
Hoe krijgt een gemeente de cijfers van Locatus in handen?
Da Locatus, is dat hetzelfde als Provincies in cijfers?
Op welke bijeenkomst hoorden gemeenten over Locatus?
Onze dienst lokale economie vraagt uitleg over Locatus.
Hoort Locatus bij de databronnen die VLAIO aan gemeenten toonde?
Naar welk mailadres stuur ik mijn vraag over toegang tot Locatus?
Is Locatus iets waar een gemeente cijfers over haar kern haalt?
Wie helpt ons op weg met Locatus, de provincie of VLAIO?
Is er bij Locatus een login nodig, en bij wie vraag ik daarnaar?
In een rapport staat bron Locatus, wat is dat voor een bron?
Kunt ge in een paar woorden zeggen wat Locatus is?
Moet elke gemeente apart voor Locatus betalen of weet je daar niets over?
Wij kregen de raad om Locatus te raadplegen, waar moeten we aankloppen?
Stond Locatus op de agenda van de informatiesessie voor gemeenten?
Is Locatus duur, en staat de prijs in je bronnen?
Waarom viel de naam Locatus tijdens de sessie voor steden en gemeenten?
Mijn collega gebruikt Locatus voor zijn nota, wat is dat eigenlijk?
Bij welke instantie kan ik terecht om met Locatus te werken?
weg naar toegang Locatus
`,
  'profploeg-contact': `
Ik ben nieuw op de dienst, naar wie stuur ik mijn vragen over de Profploeg?
Hoe zit dat met bellen, heeft VLAIO een nummer voor de Profploeg?
Mijn schepen wil een mail sturen over de Profploeg, naar welk adres?
Is het zo dat VLAIO liever een mailtje krijgt dan een brief?
Wij raken er niet uit met de Profploeg, wie kan ons verder helpen?
Stel dat gij het antwoord niet weet, wat gebeurt er dan met mijn vraag?
Kunt ge mijn vraag aan VLAIO bezorgen als ge ze zelf niet kunt beantwoorden?
Waar vraag ik uitleg over de Profploeg als Kernbot het niet weet?
Ik zou graag iemand van VLAIO spreken over handelskernen, hoe begin ik daaraan?
Op welk adres kan ik mijn brief voor VLAIO bezorgen?
Hebben de kantoren van VLAIO elk een eigen postadres of is er maar één?
Welke mailbox gebruikt VLAIO voor handelskernversterking?
Wat is de beste manier om VLAIO met een vraag te bereiken?
Bestaat er een e-mailadres waar gemeenten met hun vragen terechtkunnen?
Kan ik mijn vraag gewoon hier intikken, of moet ik mailen?
Ik vind nergens een telefoonnummer voor de Profploeg, heb jij dat?
Ge hebt mij niet kunnen helpen, bij wie kan ik nu aankloppen?
Onze burgemeester wil contact leggen met de mensen achter de Profploeg.
Mag ik een brief sturen in plaats van een mail naar VLAIO?
Met wie neem ik contact op als ik twijfel over de Profploeg?
Geef mij efkes het adres om een mail over handelskernversterking te sturen.
Waar geraak ik bij een echte persoon met mijn vraag over de Profploeg?
Hoe leggen we ons probleem met de Profploeg aan VLAIO voor?
Naar welke mailbox richt een gemeente zich voor info over de Profploeg?
Is handelskernversterking@vlaio.be het juiste adres voor mijn vraag?
Ik wil liever niet chatten, kan ik VLAIO ook mailen over de Profploeg?
Stuurt Kernbot een vraag zonder antwoord naar VLAIO?
Wij hebben een dringende vraag, langs welke weg bereiken we VLAIO?
Kan ik met vragen over de Profploeg ergens mailen of bellen?
bereikbaarheid VLAIO handelskernversterking
`,
} as const satisfies Readonly<Record<string, string>>;
