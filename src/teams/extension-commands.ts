/** Ids of the commands of the message extension, as the manifest of the app has them. */
export const EXTENSION_COMMANDS = {
  searchFaq: 'searchFaq',
  askPeople: 'askPeople',
} as const;

/** Name of the field in which somebody types what they look for, as the manifest has it. */
export const SEARCH_PARAMETER = 'vraag';
