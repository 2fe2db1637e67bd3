import type { ListRule } from '../../domain/list-rule.ts';

// The lists that a guidance of De Profploeg keeps: the municipality's homework, who takes part in the two workshops,
// the actions of the first report, and the lessons of the trajectory sheet.

export const HOMEWORK = {
  id: 'homework',
  title: 'Huiswerk',
  itemName: 'actie',
  intro:
    'De acties uit het projectplan die de gemeente zelf doet: onderzoeken doorspitten en nieuwe gegevens verzamelen.',
  writers: ['municipality', 'experts'],
  words: ['huiswerk', 'huistaken', 'huiswerklijst', 'actielijst'],
  fields: { who: 'Wie doet het?', due: true, note: 'Wat is nog goed om te weten?' },
  ticked: true,
} as const satisfies ListRule;

export const INTERNAL_STAKEHOLDERS = {
  id: 'internalStakeholders',
  title: 'Interne betrokkenen',
  itemName: 'betrokkene',
  intro: 'De diensten en schepenen die meewerken aan de interne workshop.',
  writers: ['municipality', 'experts'],
  words: ['betrokkenen', 'interne betrokkenen', 'diensten', 'actorenkaart'],
  fields: { who: 'Rol of dienst', note: 'Wat verwachten we?' },
} as const satisfies ListRule;

export const EXTERNAL_STAKEHOLDERS = {
  id: 'externalStakeholders',
  title: 'Externe betrokkenen',
  itemName: 'betrokkene',
  intro: 'De handelaars, verenigingen en bewoners die meepraten in de externe workshop.',
  writers: ['municipality', 'experts'],
  words: ['betrokkenen', 'externe betrokkenen', 'actorenkaart'],
  fields: { who: 'Rol of organisatie', note: 'Wat verwachten we?' },
} as const satisfies ListRule;

export const REPORT_ACTIONS = {
  id: 'actions',
  title: 'Acties',
  itemName: 'actie',
  intro: 'De concrete acties uit projectrapport 1, waar de gemeente mee aan de slag kan.',
  writers: ['experts'],
  words: ['acties', 'actielijst', 'actieplan', 'acties uit het rapport'],
  fields: {
    who: 'Wie doet het?',
    due: true,
    note: 'Wat is nog goed om te weten?',
    theme: true,
  },
  ticked: true,
  shared: 'evaluations',
} as const satisfies ListRule;

export const LESSONS = {
  id: 'lessons',
  title: 'Lessen',
  itemName: 'les',
  intro: 'Wat de gemeente leerde, voor en na het projectrapport.',
  writers: ['municipality'],
  words: ['lessen', 'geleerde lessen', 'lessen uit het traject'],
  fields: { theme: true, moment: true, note: 'Wat doen jullie ermee?' },
  shared: 'items',
} as const satisfies ListRule;
