/** More ways to ask what `faq/workshops.ts` answers: one a line. */
export const PROFPLOEG_WORKSHOPS_PHRASINGS = {
  'profploeg-workshops': `
deelnemers workshops
aantal workshops
soorten workshops
volgorde workshops
overzicht werksessies
workshops Profploeg
interne versus externe workshop
aanwezigen workshops
opzet workshops
Wie mag er naar de workshops komen?
Wie wordt er op de workshops verwacht?
Wie moet erbij zijn in de workshops?
Wie zijn de deelnemers van de werksessies?
Welke mensen schuiven aan bij de workshops?
Met wie houden jullie de workshops?
Voor wie zijn de workshops bedoeld?
Hoeveel workshops moeten we inplannen?
Volstaan twee workshops of komen er meer?
Klopt het dat er twee workshops zijn?
Ligt het aantal workshops vast?
Blijft het bij één sessie of volgen er meerdere?
Welke soorten workshops organiseert de Profploeg?
Welke workshop komt eerst, de interne of de externe?
Is de externe workshop voor of na de interne?
Waarin verschillen de interne en de externe sessie?
Mijn schepen vraagt wie er aan de workshops deelneemt.
Ik moet uitnodigingen sturen voor de workshops, naar wie?
Wij plannen de workshops, wie moeten we daarvoor aanspreken?
Zijn zowel ambtenaren als bewoners aanwezig op de workshops?
Zitten diensten en handelaars samen in dezelfde workshop?
Wordt er in groep gewerkt tijdens het traject?
Organiseert u ook werksessies, en met wie?
Hoeveel workshops doet ge met een gemeente?
Werken jullie met workshops?
Geef me een overzicht van de workshops en hun deelnemers.
`,
  'profploeg-internal-workshop': `
doel interne workshop
deelnemers interne workshop
interne sessie
interne werksessie
workshop gemeentediensten
eerste workshop
datum interne workshop
workshop met ambtenaren
startmoment interne workshop
sessie eigen diensten
Wat houdt de interne workshop in?
Wat gebeurt er op de interne workshop?
Waarover gaat de interne workshop?
Waarom is er een interne workshop?
Wat is het nut van de interne sessie?
Wat komt er uit de interne workshop?
Wie neemt deel aan de interne workshop?
Wie zit er aan tafel op de interne workshop?
Welke collega's nodig ik uit voor de interne workshop?
Is de interne workshop enkel voor gemeentepersoneel?
Is de eerste workshop alleen voor onze eigen mensen en de experten?
Zijn de experten erbij op de interne workshop?
Mogen winkeliers of bewoners naar de interne workshop komen?
Moeten alle diensten naar de interne workshop komen?
Moet ook de dienst ruimtelijke ordening naar die eerste workshop?
Wanneer gaat de interne workshop door?
Wanneer vindt de eerste workshop plaats?
Wie bepaalt wanneer de interne workshop start?
Kunnen we zelf de datum van de interne workshop kiezen?
Wordt het moment van de interne workshop samen met de experten afgesproken?
Klopt het dat de interne workshop de eerste van de twee is?
Zoeken we in de interne workshop ook naar partners en kenmerken?
Wat zoeken we samen met de experten in de interne workshop?
In welke sessie spitten we met de experten alles grondig uit?
Waar gaan we samen met de experten echt in de diepte?
Hoe diep gaat de interne workshop?
Hoe loopt de workshop met de gemeentelijke diensten?
Op welke sessie denken onze ambtenaren met de experten na?
Wat bespreken de gemeentediensten met de experten in de workshop?
Ik ben ambtenaar mobiliteit en word verwacht op een interne workshop, waarvoor?
Onze administratie is uitgenodigd voor een workshop, wat gaan we daar doen?
Wij moeten intern een workshop plannen, hoe pakken we dat aan?
Wat doet ge juist op zo'n interne workshop?
Waarvoor dienen die workshops?
nut workshops
Wat is de bedoeling van de werksessies met de Profploeg?
Waarom organiseert de Profploeg workshops?
Wat doen we in die workshops?
Wat gebeurt er in de workshops van de Profploeg?
`,
  'profploeg-external-workshop': `
doel externe workshop
deelnemers externe workshop
externe sessie
participatie handelaars
inbreng ondernemers
stem van de bewoner
tweede workshop
workshop met verenigingen
inspraakmoment
workshop bewoners
Wat houdt de externe workshop in?
Wat gebeurt er op de externe workshop?
Waarom is er een externe workshop?
Wanneer gaat de externe workshop door?
Wie neemt deel aan de externe workshop?
Wie mag er naar de externe workshop komen?
Wie nodig ik uit voor de externe workshop?
Mag ik als handelaar naar de externe workshop komen?
Mogen inwoners deelnemen aan de externe workshop?
Zijn verenigingen welkom op een workshop?
Komen handelaars aan het woord in het traject?
Krijgen bewoners inspraak tijdens de begeleiding?
Worden onze zelfstandigen bevraagd?
Wordt de plaatselijke bevolking gehoord?
Wordt er naar de lokale ondernemers geluisterd?
Kunnen ondernemers uit het centrum hun zegje doen?
Is er een moment waarop winkeliers hun ideeën kwijt kunnen?
Hoe raakt de stem van de handelaars in het traject?
In welke workshop komen de handelaars aan bod?
Klopt het dat handelaars pas in de tweede workshop meedoen?
Wat gebeurt er met de inbreng van handelaars en bewoners?
Komt wat de bewoners zeggen in het eerste projectrapport?
Wordt er rekening gehouden met de ideeën uit de externe workshop?
Waar gaat de input van de externe workshop naartoe?
Gaan de opmerkingen van winkeliers mee in een rapport?
Mijn schepen vraagt of de handelaars betrokken worden.
Onze middenstandsraad wil meepraten, kan dat?
Wij hebben een actief buurtcomité, mag dat meedoen aan een workshop?
Ik ben voorzitter van een handelaarsbond, worden wij uitgenodigd?
Ik woon in het centrum, kan ik ergens mijn gedacht zeggen?
Hebben cafés en restaurants ook een plaats in een workshop?
Betrekt ge ook de mensen van de straat?
Betrekt u ook externen bij het traject?
Worden mensen van buiten het gemeentehuis bij de begeleiding betrokken?
`,
  'profploeg-stakeholders': `
stakeholders Profploeg
primair of secundair
soorten stakeholders
indeling belanghebbenden
verschil primair secundair
betekenis primaire stakeholder
betekenis secundaire stakeholder
primaire actoren
secundaire betrokkenen
lijst stakeholders
Wat verstaat de Profploeg onder primaire stakeholders?
Wat verstaat u onder secundaire stakeholders?
Wie valt onder de secundaire stakeholders?
Wie behoort tot de primaire stakeholders?
Wie zijn volgens de Profploeg de stakeholders?
Noem de primaire stakeholders eens op.
Geef voorbeelden van secundaire stakeholders.
Hoe delen jullie de stakeholders in?
In welke groepen worden de belanghebbenden opgedeeld?
Wat is het verschil tussen een primaire en een secundaire stakeholder?
Zijn winkeliers primaire of secundaire stakeholders?
Zijn inwoners secundaire stakeholders?
Klopt het dat bewoners maar secundaire stakeholders zijn?
Is een handelsvereniging een secundaire stakeholder?
Is een buurtvereniging een primaire of secundaire actor?
Zijn de diensten van de gemeente primaire stakeholders?
Horen onze ambtenaren bij de primaire stakeholders?
Rekenen jullie de experten bij de primaire stakeholders?
Zijn experten primair of secundair?
Is de gemeente zelf een stakeholder in het traject?
Tot welke soort stakeholders behoren wij als lokaal bestuur?
In welke workshop zitten de primaire stakeholders?
Waar komen de secundaire stakeholders aan het woord?
Nemen primaire stakeholders deel aan de interne workshop?
Komen secundaire stakeholders enkel in de externe workshop?
Welke stakeholders horen bij welke workshop?
Wat maakt iemand een primaire belanghebbende?
Hoe weet ik of iemand primair of secundair is?
Mijn schepen vraagt wie de primaire stakeholders zijn.
Ik lees over secundaire stakeholders, wie bedoelen ze daarmee?
Wij maken een stakeholderlijst, wie noemt de Profploeg primair en wie secundair?
Wie noemt ge primaire en wie secundaire belanghebbenden?
Welke rol hebben primaire en secundaire betrokkenen in het traject?
`,
  'profploeg-local-levers': `
lokale hefbomen
betekenis hefboom
voorbeelden hefbomen
definitie hefboom
hefbomen zoeken
hefboom in onze kern
lokale troeven
specifieke aspecten
hefboomwerking
partners als hefboom
Wat is een lokale hefboom?
Wat verstaat de Profploeg onder lokale hefbomen?
Wat wordt er bedoeld met hefboomeffect?
Leg eens uit wat een hefboom in een gemeente is.
Welke soorten hefbomen bestaan er?
Kunt u een voorbeeld van een hefboom geven?
Wat kan bijvoorbeeld een hefboom zijn voor ons centrum?
Is een lokale partner een hefboom?
Kan een kenmerk van onze gemeente een hefboom zijn?
Kan een plein of een markt als hefboom werken?
Is een sterke handelaarsvereniging een mogelijke hefboom?
Waarom zoekt de Profploeg naar hefbomen?
Waarom werkt de Profploeg aan specifieke aspecten en niet aan alles?
Wat is het nut van lokale hefbomen?
Wat brengt een hefboom teweeg?
Wie zoekt de lokale hefbomen?
Hoe worden lokale hefbomen opgespoord?
Hoe vind je een hefboom in je gemeente?
Waar in het traject zoeken we hefbomen?
In welke workshop worden de hefbomen bepaald?
Zoekt de gemeente haar hefbomen alleen of samen met experten?
Moeten we zelf hefbomen aanreiken?
Klopt het dat partners en kenmerken hefbomen kunnen zijn?
Helpen jullie ons onze lokale troeven te vinden?
Wat heeft onze gemeente in huis dat veel kan losmaken?
Welke dingen in ons dorp kunnen veel in gang zetten?
Welke ingreep zet het meest in beweging in een kern?
Waar moeten we aan trekken om onze kern in beweging te krijgen?
Pakt de Profploeg alles aan of enkel wat een hefboomeffect heeft?
Mijn schepen vraagt wat er met hefbomen bedoeld wordt.
Ik moet tegen de workshop over onze hefbomen nadenken, wat zijn dat?
Wij willen met weinig inspanning veel in beweging zetten, zoekt de Profploeg zulke hefbomen?
Hoe breng je met een paar gerichte aspecten veel teweeg?
Wat noemt ge een hefboom?
Hefbomen klinkt als jargon, wat wil dat zeggen?
`,
} as const satisfies Readonly<Record<string, string>>;
