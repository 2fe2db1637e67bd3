import { AN, AT_NOON, BY_AN, type EarlierRows, SELECTED_ID } from './earlier-rows.ts';

export const FILE_LOOK_ROWS: EarlierRows = {
  written: [
    `insert into file_looks (dossier_id, day, by_tenant, by_object, by_name, kind, at)
      values ('${SELECTED_ID}', '2021-07-05', ${BY_AN}, 'document', ${AT_NOON})`,
  ],
  async readBack({ work }) {
    const { fileLooks } = work.stores;
    return {
      ofFile: await fileLooks.ofFile(SELECTED_ID, { limit: 9, offset: 0 }),
      ofPerson: await fileLooks.ofPerson(AN, 9),
    };
  },
  kept: {
    ofFile: [{ day: '2021-07-05', kinds: ['document'], name: 'An Peeters' }],
    ofPerson: [
      {
        day: '2021-07-05',
        kinds: ['document'],
        reference: 'PP-2021-0008',
        municipality: 'Tielt',
      },
    ],
  },
};
