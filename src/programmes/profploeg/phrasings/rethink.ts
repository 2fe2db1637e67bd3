/** More ways to ask about Re-think Winkelstraat: one a line. */
export const PROFPLOEG_RETHINK_PHRASINGS = {
  'profploeg-rethink': `
info Re-think Winkelstraat
betekenis Re-think
project herdenken winkelstraat
Fauconnier
Selfslagh
Fauconnier & Selfslagh
creative board
participatietraject gemeenten Re-think
heruitvinden winkelstraat project
creatief denkwerk Re-think
Wat moet ik verstaan onder Re-think Winkelstraat?
Waarover ging het project Re-think Winkelstraat?
Kan je Re-think kort samenvatten?
Wat was de bedoeling van Re-think Winkelstraat?
Met welk doel werd Re-think opgezet?
Is Re-think Winkelstraat een actie van de Vlaamse Regering?
Van welk beleid maakt Re-think deel uit?
Klopt het dat Re-think bij Werk aan de winkel hoort?
Wat leverde Re-think Winkelstraat op?
Welk resultaat had Re-think?
Wat is er uit Re-think voortgekomen?
Heeft Re-think adviezen opgeleverd?
Wie werkte mee aan Re-think Winkelstraat?
Wie maakte deel uit van het creatieve team van Re-think?
Mochten lokale besturen meedenken met Re-think?
Konden steden deelnemen aan het participatietraject van Re-think?
Is er bij Re-think geluisterd naar gemeenten?
Op welke manier kregen gemeenten inspraak in Re-think?
Wat heeft Re-think Winkelstraat met de Profploeg te maken?
Wat is de link tussen Re-think en de Profploeg?
Mijn schepen hoorde over Re-think Winkelstraat en wil uitleg.
Ik kom de naam Selfslagh tegen, wie is dat?
Wij horen altijd spreken over Re-think, wat is dat eigenlijk?
Vertel eens wat over Re-think Winkelstraat.
Kent ge dat project Re-think?
Hebt u informatie over het project dat de winkelstraat heruitvindt?
Bestaat er een project dat de rol van winkelstraten opnieuw bekijkt?
Welke twee namen zaten in de creative board?
Hadden gemeenten een stem in Re-think Winkelstraat?
Hoeveel adviezen kwamen er uit het project Re-think?
Uit welk beleid komt de Profploeg voort?
Wat is de beleidsmatige achtergrond van de Profploeg?
Op welke Vlaamse beleidstekst steunt de Profploeg?
In welke beleidscontext moet ik de Profploeg plaatsen?
Binnen welk ruimer winkelbeleid kadert de Profploeg?
In welk kader past de Profploeg?
beleidscontext Profploeg
12 adviezen
alle adviezen
adviezen Re-think
adviezen Fauconnier Selfslagh
aanbevelingen winkelstraat
opsomming adviezen
aantal adviezen
advieslijst
dozijn aanbevelingen
Welke twaalf adviezen zijn er?
Geef eens alle adviezen op een rij.
Kan je de twaalf adviezen opsommen?
Wat is de volledige lijst van adviezen?
Welke aanbevelingen deed Re-think aan gemeenten?
Welke raad geeft Re-think aan steden?
Wat adviseren Fauconnier en Selfslagh aan lokale besturen?
Wat moeten we doen om onze winkelstraat te redden volgens Re-think?
Welke oplossingen stelt Re-think voor?
Zijn het er tien of twaalf, de adviezen?
Klopt het dat Re-think een dozijn adviezen gaf?
Hoort er bij elk advies een idee?
Is er aan ieder van de twaalf adviezen een concreet voorstel gekoppeld?
In welke volgorde staan de adviezen?
Waar gaan de twaalf adviezen over?
Kan ik de adviezen van Re-think ergens nalezen?
Welke inspiratie biedt Re-think voor een levendig centrum?
Bestaat er een lijstje met suggesties voor de winkelstraat?
Welke adviezen gaan over winkels en welke over de buurt?
Is er een overzicht van wat F+S voorstelt?
Mijn schepen vraagt welke aanbevelingen uit Re-think kwamen.
De gemeenteraad wil de lijst van twaalf adviezen zien.
Wij willen met de adviezen van Re-think aan de slag, welke zijn er?
Ik wil alle raadgevingen van Re-think kort lezen.
Ik ken maar een paar van de twaalf adviezen, wat zijn de andere?
Kunt u mij de adviezen van Re-think bezorgen?
Kunt ge die twaalf adviezen eens geven?
Wat werd er geadviseerd na Re-think Winkelstraat?
Welke aanbevelingen staan er in de lijst van twaalf?
Welke thema’s komen terug in de twaalf adviezen?
Ik wil de twaalf adviezen met hun ideeën in één overzicht.
Welke adviezen formuleerden Fauconnier en Selfslagh?
Geef de twaalf raadgevingen in volgorde.
`,
} as const satisfies Readonly<Record<string, string>>;
