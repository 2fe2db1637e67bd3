import type { CommandWords } from '../domain/understand.ts';

/** Words about the working groups, and about what others learned. */
export const GROUP_COMMAND_WORDS = {
  workingGroup: [
    'werkgroep',
    'de werkgroep',
    'algemene werkgroep',
    'de algemene werkgroep',
    'toon de werkgroep',
    'overzicht van de werkgroep',
  ],
  themeGroups: [
    'werkgroepen',
    'de werkgroepen',
    'mijn werkgroepen',
    'onze werkgroepen',
    'thematische werkgroepen',
    'thematische werkgroep',
    'toon de werkgroepen',
    'toon werkgroepen',
    'sleutelkwesties van alle gemeenten',
    'alle sleutelkwesties',
  ],
  experiences: [
    'ervaringen',
    'de ervaringen',
    'toon ervaringen',
    'ervaringen van anderen',
    'ervaringen van andere gemeenten',
    'gedeelde ervaringen',
    'lessen van anderen',
    'lessen van andere gemeenten',
    'gedeelde lessen',
    'wat leerden anderen',
    'wat leerden andere gemeenten',
    'wat hebben anderen geleerd',
  ],
} as const satisfies Partial<CommandWords>;
