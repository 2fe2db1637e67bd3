/** Questions about local figures and comparisons that the sources leave open: one a line. */
export const PROFPLOEG_LOCAL_FIGURES_UNANSWERED = {
  'local-rents': `
Hoeveel bedraagt de gemiddelde huurprijs van een winkel?
huurprijs per vierkante meter winkelstraat
Zijn de winkelhuren gedaald sinds vorig jaar?
Wat is een redelijke huur voor een handelspand in een dorp?
Hoeveel kost een winkelpand kopen in het centrum?
Kan een gemeente een maximumhuur voor winkels opleggen?
Welke makelaar verhuurt handelspanden in onze gemeente?
duurste winkelstraat van Vlaanderen
Ik zoek een betaalbaar pand voor mijn atelier.
Hoeveel huur vraagt de gemeente voor een pop-up?
Hoeveel procent van de omzet mag naar huur gaan?
Welke panden staan er nu te huur in onze hoofdstraat?
`,
  'local-vacancy-rate': `
Hoeveel procent van de winkels staat leeg in Vlaanderen?
leegstandscijfer 2026 per gemeente
Hoe hoog is de leegstand in Antwerpen?
Welke gemeente heeft de meeste lege winkels?
Is de winkelleegstand gestegen sinds corona?
Hoeveel lege handelspanden telt onze kern?
Wat is een normaal percentage frictieleegstand?
evolutie leegstand laatste tien jaar
Hoelang staat een winkel gemiddeld leeg?
Staat er meer leeg in dorpen dan in steden?
Hoeveel vierkante meter winkelruimte is er ongebruikt?
In welke straat van onze gemeente is de leegstand het ergst?
`,
  'local-compare': `
Hoe doet onze gemeente het tegenover de buurgemeenten?
vergelijking handelskernen benchmark
Welke stad heeft de beste winkelstraat van Vlaanderen?
Scoort Mechelen beter dan Leuven op kernbeleid?
Met welke gemeente kan ik onze kern het best vergelijken?
Wat is de gezelligste dorpskern van het land?
ranking aantrekkelijkste winkelsteden
Zijn wij een gemiddelde gemeente qua aantal winkels?
Welke gemeente van dezelfde grootte heeft minder leegstand dan wij?
Wie won de prijs voor handelsvriendelijkste gemeente?
Doet Nederland het beter met zijn binnensteden?
Ik wil onze cijfers naast die van Hasselt leggen.
`,
  'local-shop-count': `
Hoeveel winkels zijn er in onze gemeente?
aantal handelszaken per inwoner
Hoeveel bakkers zijn er de laatste jaren gestopt?
Welke ketens zitten er in ons centrum?
Hoeveel horecazaken heeft een kern nodig?
Wat is de verhouding tussen winkels en diensten in de kern?
Hoeveel mensen werken er in de Vlaamse kleinhandel?
winkelvloeroppervlakte per duizend inwoners
Hoeveel supermarkten kan een gemeente van tienduizend inwoners aan?
Zijn er meer kappers dan kledingzaken in Vlaanderen?
Hoeveel baanwinkels kwamen er bij in 2025?
Heeft iemand de mailadressen van alle handelaars in het centrum?
`,
  'local-visitors': `
Hoeveel passanten telt een gemiddelde winkelstraat op zaterdag?
bezoekerscijfers centrum per maand
Waar gaan onze inwoners winkelen?
Hoeveel geld geven mensen uit in de eigen gemeente?
Wat is de koopvlucht naar Nederland?
Hoelang blijft een bezoeker in de kern?
Op welke dag is het het drukst in de winkelstraat?
koopbinding kleding percentage
Hoeveel kost een passantentelling?
Komen er na de heraanleg meer fietsers naar de winkels?
Besteden automobilisten meer dan fietsers in de winkel?
Uit welke gemeenten komen de bezoekers van onze markt?
`,
  'local-turnover': `
Hoeveel omzet draait een kleine winkel gemiddeld?
marktaandeel e-commerce 2026
Hoeveel procent van de aankopen gebeurt online?
Gaat het beter met de winkels dan vorig jaar?
Hoeveel verdient een zelfstandige winkelier?
Welke sector groeit het sterkst in de kern?
Hoeveel belastingen brengen handelaars de gemeente op?
omzetcijfers horeca Vlaanderen
Wat is de winstmarge van een boetiek?
Hoeveel banen gingen er verloren in de winkelstraat?
Is het consumentenvertrouwen gestegen?
Hoeveel is de omzet gezakt door de baanwinkels?
`,
  'local-solden': `
Wanneer beginnen de solden?
data winterkoopjes 2027
Op welke dag valt de braderij dit jaar?
Wanneer is de Dag van de Ambachten?
Mogen winkels korting geven in de sperperiode?
Doet onze gemeente mee aan het Weekend van de Klant?
Hoelang duren de zomersolden?
datum Winkelhier campagne
Wanneer is het jaarmarkt in onze gemeente?
Gaat de kerstmarkt dit jaar door?
Hoe vroeg mogen solden geafficheerd worden?
In welk weekend is de autoloze zondag?
`,
} as const satisfies Readonly<Record<string, string>>;
