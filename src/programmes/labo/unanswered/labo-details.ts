/** Questions with the words of `faq/labo.ts` about details that the sources leave open: one a line. */
export const LABO_LABO_DETAILS_UNANSWERED = {
  'labo-what-details': `
Hoeveel burgemeestersfora bestaan er in Vlaanderen?
Wie bedacht de naam Labo Regiovorming?
Is het Labo Regiovorming beter dan een privaat adviesbureau?
Hoe vaak vergadert een forum voor afstemming en visievorming?
Is het Labo er ook voor fora in Brussel of Wallonië?
Hoelang duurt het voor een vrijblijvend overleg een forum met visie wordt?
Hoeveel medewerkers van de VVSG werken voor het Labo?
Moet een gezamenlijke visie door elke gemeenteraad bekrachtigd worden?
Mag een burgemeestersforum het Labo combineren met een andere begeleiding?
Op welke website staat de pagina over het Labo Regiovorming?
`,
  'labo-duration-cost-details': `
Hoeveel uren kosteloos consult zitten er in dat ene jaar?
Mag een regio het jaar begeleiding spreiden over twee jaren?
Telt de zomervakantie mee in het jaar begeleiding van het Labo?
Hoeveel kost de begeleiding aan de VVSG zelf?
Wat betaalt een regio die geen lid is voor het consult?
Op welke datum eindigt het jaar begeleiding voor onze regio?
Wie betaalt de catering tijdens de begeleiding van het Labo?
Waarom is de begeleiding van de VVSG gratis?
Is een jaar begeleiding wel lang genoeg volgens de deelnemers?
Kunnen we de begeleiding van het Labo na zes maanden stopzetten?
`,
  'labo-apply-details': `
Welke talen spreekt Pieter Demyttenaere?
Wat is het kantooradres van Pieter Demyttenaere bij de VVSG?
Moet de aanvraag voor het Labo door alle burgemeesters ondertekend zijn?
Hoelang duurt een gesprek met Pieter Demyttenaere over de aanvraag?
Hoeveel aanvragen krijgt Pieter Demyttenaere per jaar?
Kan onze aanvraag voor het Labo geweigerd worden?
Welke optie voor een aanvraag raadt Pieter Demyttenaere het vaakst aan?
Wie is de chef van Pieter Demyttenaere?
Wanneer hoort een regio of haar aanvraag voor het Labo aanvaard is?
Moet de gouverneur op de hoogte zijn van onze aanvraag voor het Labo?
`,
  'labo-results-details': `
Hoeveel bekommernissen mag een burgemeester aanbrengen in het Labo?
Met hoeveel procent wordt een regionetwerk sterker door het Labo?
Krijgt de regio een eindrapport van de VVSG over het inhoudelijk pad?
Wie voert de oplossingen van het Labo uit in de regio?
Welke oplossing uit het Labo was het grootste succes?
Wat als het Labo geen oplossing vindt voor onze bekommernissen?
Geeft de VVSG garantie op het resultaat van het ontwikkeltraject?
Welke burgemeester was het meest tevreden over het Labo?
Levert het Labo meer op dan de begeleiding van de Profploeg?
Zijn de oplossingen uit het Labo bindend voor de gemeenten?
`,
  'labo-material-details': `
Wie schreef het ondersteunend materiaal over netwerkontwikkeling?
In welk jaar werd het ondersteunend materiaal van het Labo gemaakt?
Blijft het ondersteunend materiaal toegankelijk na het jaar begeleiding?
Mogen gemeenten buiten het Labo het ondersteunend materiaal ook gebruiken?
Heb ik een wachtwoord nodig voor het materiaal van het Labo?
Bestaat het ondersteunend materiaal ook in het Frans?
Hoeveel keer per maand mag een regio een consult vragen?
Bij wie vragen we een kosteloos consult aan buiten de kantooruren?
Mogen we het ondersteunend materiaal aanpassen met ons eigen logo?
Is het materiaal van het Labo beter dan de kernwijzers van De Vitrine?
`,
  'labo-blocks-details': `
Hoeveel weken besteedt een regio aan elk bouwblok?
Welk bouwblok van het Labo is het moeilijkst?
In welke volgorde moeten we de drie bouwblokken doorlopen?
Mag een regio maar één van de drie bouwblokken volgen?
Welke begeleider is verantwoordelijk voor welk bouwblok?
Kan er een vierde bouwblok bijkomen voor onze regio?
Welk bouwblok vinden burgemeesters het nuttigst?
Is er een certificaat per afgewerkt bouwblok?
Op welke theorie zijn de drie bouwblokken gebaseerd?
Hoeveel sessies horen er bij het bouwblok duurzaam netwerken?
`,
} as const satisfies Readonly<Record<string, string>>;
