import type { Form } from '../../../src/domain/form.ts';
import { PROFPLOEG_FORM } from '../../../src/programmes/profploeg/form.ts';

/** What goes into a question: text as it is typed, or the titles of the options. */
export type SampleAnswers = Readonly<Record<string, string | readonly string[]>>;

export const FORM: Form = PROFPLOEG_FORM;

/** An application as a small town could write it. The town's name is real; all that is said of it is made up. */
export const SMALL_TOWN: SampleAnswers = {
  municipality: 'Lo-Reninge',
  contactPerson: 'An Peeters',
  department: 'Lokale economie & toerisme',
  email: 'an.peeters@kernegem.example',
  phone: '058 33 12 34',
  challenge:
    'In onze Noordstraat staan 7 van de 31 handelspanden leeg, en de bakker stopt in het voorjaar. Wie nog winkelt, rijdt naar Diksmuide of Ieper.\n\nWe verwachten van de Profploeg advies over een haalbare invulling van de lege panden en hulp bij het gesprek met de eigenaars. Op het einde willen we een actieplan voor twee jaar.',
  areaScope: ['Voor een specifiek deel of een bepaalde buurt'],
  area: 'De Noordstraat en de Markt van Lo, tussen de Westpoort en het kruispunt met de Zuidstraat. Er zijn 31 panden: 12 winkels, 6 horecazaken, 6 woningen en 7 lege panden.',
  initiatives:
    'In 2022 gaven we een premie voor gevelrenovatie: vier eigenaars deden mee en dat ging goed. De pop-upwinkel in de oude apotheek viel tegen: na twee maanden was hij weer dicht, omdat de huur te hoog bleef.',
  policy:
    'Het gemeenteraadsbesluit van 2019 bakent de kern af tussen de Westpoort en de Markt, zodat nieuwe winkels daar komen. Sinds 2021 is er een leegstandsreglement met een belasting vanaf het tweede jaar.',
  resources:
    'In het meerjarenplan staat 40.000 euro voor de kern. Onze medewerker lokale economie werkt er één dag per week aan en de technische dienst helpt bij kleine werken.',
  involvement:
    'Lokale economie trekt het traject. Ruimte, mobiliteit en communicatie zitten in een werkgroep die elke maand samenkomt. De schepen van economie brengt verslag uit in het college.',
  expertise: ['Ruimtelijke planning/sted. ontwikkeling', 'Winkelvastgoed', 'Starters'],
};

/** The rest of the area's situation, for walks that are about something else. */
export const WHOLE_TOWN: SampleAnswers = {
  ...SMALL_TOWN,
  areaScope: ['Voor de hele gemeente'],
};
