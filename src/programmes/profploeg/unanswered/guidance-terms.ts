/** Questions about what guidance costs and why it is as it is that the sources leave open: one a line. */
export const PROFPLOEG_GUIDANCE_TERMS_UNANSWERED = {
  'profploeg-guidance-amount': `
Hoeveel budget is er per begeleiding?
Wat is het budget per begeleiding?
Welk bedrag gaat er naar één traject?
Hoeveel besteedt VLAIO aan één begeleiding?
Wat kost één begeleiding aan VLAIO?
Wie bepaalt het budget van ons traject?
Hoeveel mag een begeleiding maximaal kosten?
Krijgt een grote stad een groter budget voor haar begeleiding?
Kan ik ergens vinden hoeveel er per stad uitgegeven wordt?
Hoeveel euro is er voorzien per deelnemer?
bedrag per begeleiding
euro per traject
enveloppe per gemeente
gemiddeld bedrag per traject
maximumbedrag per begeleiding
Hoeveel geld is er per gemeente voorzien?
Hoeveel geld zit er in één begeleiding?
Hoeveel trekt VLAIO uit voor één gemeente?
Hoeveel betaalt VLAIO voor één traject?
Hoeveel is onze begeleiding waard in euro?
Hoe groot is het budget van één traject?
Wat is het bedrag dat VLAIO per gemeente uitgeeft?
Wat kost een begeleiding gemiddeld aan de Vlaamse overheid?
Welk budget hangt er aan onze begeleiding vast?
Welk budget krijgt onze begeleiding mee?
Wie legt het budget voor een begeleiding vast?
Is er een plafond voor het budget van een begeleiding?
Staat er ergens een bedrag per begeleiding?
Ik zoek het bedrag dat naar één begeleiding gaat.
Mijn schepen vraagt welk budget VLAIO voor onze begeleiding opzijzet.
Een raadslid vraagt hoeveel één traject aan VLAIO kost.
Wij willen weten welk budget er tegenover ons traject staat.
Weet ge welk budget er per gemeente is?
Hoeveel duizend euro kost een doorsnee traject aan Vlaanderen?
Met welk bedrag steunt VLAIO de begeleiding van één stad?
Wat was het duurste traject van de Profploeg?
Hoeveel euro ging er naar de begeleiding van onze gemeente?
richtbedrag per begeleide gemeente
`,
  'profploeg-subsidy-word': `
Waarom heet de Profploeg een subsidie als het begeleiding is?
Waarom spreekt VLAIO van een subsidie?
Vanwaar komt het woord subsidie op de pagina van de Profploeg?
Is subsidie wel de juiste benaming voor begeleiding?
Om welke reden noemt de overheid advies van experten een subsidie?
Waarom staat de Profploeg bij de subsidies op de site van VLAIO?
juridische aard van de steun Profploeg
`,
  'profploeg-longer-trajectory': `
Kan een traject ook langer dan negen maanden lopen?
Mag de begeleiding een jaar duren als wij meer tijd nodig hebben?
Kunnen we uitstel krijgen als het traject niet rond raakt op negen maanden?
Duurde een traject soms meer dan een jaar?
Wat als we na negen maanden nog niet klaar zijn?
uitloop van het traject
`,
  'profploeg-why-method': `
Waarom kiest men voor een integrale, vakoverschrijdende aanpak?
Waar komt het woord feedbackloop vandaan in jullie aanpak?
Waarom werken jullie met vijf B's?
Wie bedacht de vijf B's?
Op welk onderzoek is de methode van de Profploeg gebaseerd?
Waarom juist deze vijf thema's en geen andere?
wetenschappelijke basis van de werkwijze
Wat is de reden dat de Profploeg transversaal wil werken?
`,
} as const satisfies Readonly<Record<string, string>>;
