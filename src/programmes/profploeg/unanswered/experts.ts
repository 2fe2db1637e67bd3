/** Questions about the experts that the sources leave open: one a line. */
export const PROFPLOEG_EXPERTS_UNANSWERED = {
  'profploeg-expert-background': `
Welk diploma hebben de experten?
cv deskundigen
Hoeveel jaar ervaring heeft een expert van de Profploeg?
Hebben de specialisten mobiliteit een ingenieursdiploma?
Mogen we het cv van onze procesbegeleider inkijken?
Welke steden heeft de expert winkelvastgoed vroeger begeleid?
Zijn de deskundigen zelf ooit winkelier geweest?
referenties experten
Komt de expert publieke ruimte uit de streek of uit Nederland?
Zitten er professoren in de Profploeg?
Waar is de expert retail marketing opgeleid?
Zijn er architecten bij de innovatieve denkers?
Zitten er academici of professoren in het team?
Ik zou graag de cv's van de deskundigen inkijken.
Kan ik foto's of biografieën van de experten vinden?
Onze schepen vraagt of er een jurist onder de deskundigen is.
`,
  'profploeg-expert-availability': `
Hoeveel weken vooraf moet ik een expert boeken?
beschikbaarheid experten
Zijn de deskundigen in de zomer beschikbaar?
Kan een expert volgende dinsdag bij ons zijn?
Hoe raadpleeg ik de agenda van onze specialist?
Werken de experten ook op feestdagen?
Mogen we een deskundige tussen twee workshops opbellen voor raad?
Hoe vlug kan een extra expert erbij komen?
planning deskundigen
Wie valt in als onze expert ziek is?
Zijn de experten tussendoor bereikbaar via Teams?
Onze vaste begeleider is met zwangerschapsverlof, wie neemt over?
`,
  'profploeg-become-expert': `
Hoe word ik expert van de Profploeg?
kandidaat-expert aanmelden
Zoekt de Profploeg nog nieuwe deskundigen?
Ik ben mobiliteitsconsulent, kan ik mij aanmelden voor de ploeg?
Zijn er vacatures bij de Profploeg?
Wij zijn een architectenbureau en willen meewerken, bij wie solliciteren we?
vacature innovatieve denker
Kan een zelfstandige toetreden tot een van de consortia?
Mag een oud-schepen deskundige worden bij de Profploeg?
Kunnen studenten stage lopen bij de Profploeg?
Hoe geraakt een jonge specialist op de lijst van experten?
Aan welke voorwaarden moet een deskundige voldoen om in de ploeg te komen?
`,
  'profploeg-expert-conflict': `
Mag een expert na het traject een betaalde opdracht van ons aannemen?
belangenconflict expert
Onze expert werkt ook voor een projectontwikkelaar, mag dat?
Hoe vermijdt VLAIO belangenvermenging bij de deskundigen?
Mag een begeleider uit onze eigen gemeente komen?
Is de expert onafhankelijk van winkelketens en vastgoedmakelaars?
deontologie experten
Mag de deskundige zijn eigen diensten promoten tijdens de workshop?
Moet de stad een nieuwe aanbesteding doen om met dezelfde expert verder te gaan?
Mag een expert ook onze buurgemeente adviseren over dezelfde winkels?
Tekenen de deskundigen een deontologische code?
Kan het bureau van de expert later meedingen naar de heraanleg van ons plein?
`,
  'profploeg-tender-details': `
Hoeveel consortia dienden een offerte in voor de Profploeg?
gunningsdatum Profploeg
Hoelang loopt het contract van VLAIO met de Profploeg?
Uit hoeveel percelen bestond de overheidsopdracht?
Wat was het gunningsbedrag van de opdracht?
Waar vind ik het volledige bestek van de Profploeg?
besteknummer Profploeg
Welke gunningscriteria gebruikte VLAIO voor de consortia?
Is de raamovereenkomst met de experten verlengbaar?
Op welke datum startte het contract van de Profploeg?
Heeft een niet gekozen consortium de gunning aangevochten?
Hoeveel bladzijden telt het bestek van de Profploeg?
`,
  'profploeg-permits-advice': `
Vanaf wanneer is een winkelpand wettelijk leegstaand?
tarief leegstandsheffing winkels
Hoe hoog mag een belasting op leegstaande winkels zijn?
Welke vergunning heb ik nodig voor een pop-up in onze kern?
Kunnen we baanwinkels verbieden via een RUP?
Hoe bakenen we een kernwinkelgebied juridisch af?
omgevingsvergunning kleinhandel
Mag de gemeente een voorkooprecht instellen op handelspanden?
Vanaf hoeveel vierkante meter is een vergunning voor kleinhandelsactiviteiten nodig?
Hoe maken we van de markt een autovrij plein volgens de wet?
Welk artikel van het handelsvestigingsdecreet gaat over baanwinkels?
Hoe stel ik een terrasreglement op voor de horeca?
`,
} as const satisfies Readonly<Record<string, string>>;
