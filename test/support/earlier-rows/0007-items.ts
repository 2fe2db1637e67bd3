import {
  AT_NOON,
  BY_JAN,
  type EarlierRows,
  ITEM_ID,
  JAN,
  json,
  NOON,
  SELECTED_ID,
} from './earlier-rows.ts';

const PROOF = { kind: 'link', link: 'https://tielt.example/verslag' };

export const ITEM_ROWS: EarlierRows = {
  written: [
    `insert into items (id, dossier_id, list_id, number, text, who, due_day, note, theme, moment, state, reason,
        proof, by_tenant, by_object, by_name, at, version)
      values ('${ITEM_ID}', '${SELECTED_ID}', 'actions', 2, 'Tellen', 'Jan', '2022-03-01', 'Op zaterdag',
        'vacancy', 'after', 'done', null, ${json(PROOF)}, ${BY_JAN}, ${AT_NOON}, 3)`,
    `insert into item_events
        (dossier_id, list_id, item_id, number, kind, at, by_tenant, by_object, by_name, details)
      values ('${SELECTED_ID}', 'actions', '${ITEM_ID}', 2, 'ticked', ${AT_NOON}, ${BY_JAN},
        ${json({ proof: PROOF.link })})`,
  ],
  async readBack({ work }) {
    const { items } = work.stores;
    return {
      items: await items.ofList(SELECTED_ID, 'actions'),
      events: await items.events(ITEM_ID, 9),
      next: await items.nextNumber(SELECTED_ID, 'actions'),
    };
  },
  kept: {
    items: [
      {
        id: ITEM_ID,
        dossierId: SELECTED_ID,
        listId: 'actions',
        number: 2,
        text: 'Tellen',
        who: 'Jan',
        dueDay: '2022-03-01',
        note: 'Op zaterdag',
        theme: 'vacancy',
        moment: 'after',
        state: 'done',
        proof: PROOF,
        by: JAN,
        at: NOON,
        version: 3,
      },
    ],
    events: [
      {
        kind: 'ticked',
        itemId: ITEM_ID,
        dossierId: SELECTED_ID,
        listId: 'actions',
        number: 2,
        by: JAN,
        at: NOON,
        details: { proof: PROOF.link },
      },
    ],
    next: 3,
  },
};
