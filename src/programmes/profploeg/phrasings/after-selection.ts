/** More ways to ask about what follows when it is not selected: one a line. */
export const PROFPLOEG_AFTER_SELECTION_PHRASINGS = {
  'profploeg-province-help': `
provincie na weigering
provinciale hulp aanvraag
bijstand provincie dossier
contact provincie afwijzing
rol provincie aanvraag
provincie begeleidt heraanvraag
herschrijven met provincie
aanvraag verbeteren hulp
provinciale ondersteuning herindiening
telefoon van provincie
Helpt de provincie ons een nieuwe aanvraag te schrijven?
Helpt de provincie bij een afgekeurd dossier?
Helpt de provincie om onze aanvraag bij te sturen?
Staat de provincie ons bij na een afwijzing?
Neemt de provincie initiatief als onze aanvraag niet goed is?
Neemt de provincie contact op met onontvankelijke gemeenten?
Contacteert de provincie ons of moeten wij zelf bellen na een weigering?
Zou de provincie ons begeleiden naar de tweede ronde?
Wie contacteert een gemeente met een onontvankelijke aanvraag?
Wie begeleidt een afgewezen gemeente naar een volgende aanvraag?
Wie steekt een handje toe om ons dossier bij te werken?
Wie kan onze geweigerde aanvraag mee herbekijken?
Wie helpt ons als VLAIO onze aanvraag te onduidelijk vindt?
Wat kan de provincie betekenen voor onze afgekeurde aanvraag?
Wat als we de hulp van de provincie niet willen?
Wat biedt de provincie een gemeente met een onduidelijke aanvraag?
Waarom belt de provincie na onze onontvankelijke aanvraag?
Waarvoor kan de provincie ons bijstaan bij het herindienen?
Welk bestuur helpt gemeenten met een mislukte aanvraag?
Hoe helpt de provincie bij een onontvankelijke aanvraag?
Hoe vrijblijvend is de hulp van de provincie?
Hoeveel gemeenten zou de provincie contacteren?
Is de hulp van de provincie bij een nieuwe aanvraag verplicht?
Is de begeleiding door de provincie vrij te kiezen?
Mogen we aankloppen bij de provincie om onze onduidelijke aanvraag te verbeteren?
Moeten we ingaan op het voorstel van de provincie na de weigering?
Krijgen onontvankelijke gemeenten ondersteuning van de provincie?
Krijgt een uitgestelde gemeente hulp van de provincie?
Worden gemeenten na een afwijzing door de provincie opgevangen?
Klopt het dat de provincie twee gemeenten zou contacteren?
Klopt het dat de provincie helpt naar een volgende aanvraag?
Mijn schepen vraagt of de provincie ons aan een beter dossier kan helpen.
Wij zijn afgewezen, belt de provincie ons op?
Ik zoek hulp van de provincie om onze aanvraag te verduidelijken.
Kunt ge hulp krijgen van de provincie na een weigering?
provinciale ondersteuning
dienstverlening provincie handel
provincie en Profploeg
provinciebestuur kernversterking
complementair aanbod provincies
provinciaal aanbod winkelkern
taak van de provincies
provincie aanvullend
provincie winkelcentrum ondersteuning
Met welk aanbod kan de provincie onze winkelkern helpen?
Wat kan onze provincie betekenen voor onze kern?
Hebben de provincies een eigen aanbod?
Bestaat er naast de Profploeg ook een provinciaal aanbod?
Klopt het dat de provincies een eigen aanbod hebben?
Heeft elke provincie een aanbod voor de handelskern?
Vult het provinciale aanbod dat van de Profploeg aan?
Hoe verhoudt het aanbod van de provincie zich tot de Profploeg?
Is er overlap tussen provincie en Profploeg?
Is het werk van de provincie een aanvulling op de Profploeg?
Sluit hulp van de provincie de Profploeg uit?
Mogen we tegelijk met de provincie en de Profploeg werken?
Moeten we kiezen tussen de Profploeg en de provincie?
Worden gemeenten door hun provincie ondersteund?
Waar vind ik wat mijn provincie aanbiedt?
Aan wie vraag ik wat de provincie doet voor de handel?
Zijn de provincies betrokken bij de Profploeg?
Mijn schepen vraagt of de provincie ook iets doet.
Wij werken al samen met de provincie rond detailhandel, past de Profploeg daarbij?
Kunt ge bij de provincie ook hulp krijgen voor uw kern?
Geeft de provincie Oost-Vlaanderen ondersteuning voor kernversterking?
Heeft Vlaams-Brabant een eigen provinciaal aanbod voor de kern?
Wat is de functie van de provincie naast de Profploeg?
Wordt de Profploeg aangevuld door de provincies?
`,
  'profploeg-apply-again': `
herindienen
nieuwe poging
herkansing
tweede kans
hernieuwde aanvraag
nieuwe kandidatuur na weigering
terug indienen
aanpassen en herindienen
opnieuw kandidaat
Mag ik na een afwijzing opnieuw een aanvraag doen?
Mag een afgewezen stad zich herkansen?
Mag een onontvankelijke gemeente opnieuw meedoen?
Mogen we ons verbeterd dossier nog eens insturen?
Kan een afgekeurde aanvraag hernomen worden?
Kan een gemeente die niet gekozen werd later weer intekenen?
Kan ik een bijgewerkte aanvraag indienen na een afkeuring?
Kunnen we in een volgende ronde herkansen?
Krijgt een geweigerde gemeente nog een kans?
Krijgen we een nieuwe kans na een mislukte aanvraag?
Is opnieuw proberen toegelaten?
Is een weigering voor altijd?
Is een afkeuring het einde van het verhaal?
Zijn we na één weigering uitgesloten?
Wat als de eerste poging mislukt, mag het dan nog eens?
Wat moeten we doen om na een weigering terug in te dienen?
Wanneer kunnen we na een weigering opnieuw indienen?
In welke ronde mag een geweigerde gemeente opnieuw proberen?
Hoe dien ik opnieuw in na een afwijzing?
Hoe pakt een afgewezen gemeente een tweede aanvraag aan?
Waren er gemeenten die na een weigering opnieuw mochten?
Konden de twee gemeenten van de eerste ronde opnieuw indienen?
Mochten afgewezen gemeenten van de eerste ronde naar de tweede?
Klopt het dat je na een weigering nog eens mag indienen?
Klopt het dat een geweigerde gemeente naar een volgende ronde mag?
Mijn schepen vraagt of we na de afwijzing nog eens mogen proberen.
Onze gemeente viel uit de boot, mogen we opnieuw?
Wij kregen een negatief antwoord, kunnen we herindienen?
Ik wil na onze afwijzing een nieuwe aanvraag doen.
Moogt ge na een weigering nog eens meedoen?
`,
} as const satisfies Readonly<Record<string, string>>;
