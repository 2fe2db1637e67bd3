/** Short answers about reminders, outside a card. */
export const reminderReplies = {
  ownChatOnly:
    'Je agenda en je herinneringen toon ik alleen in je eigen chat met mij. Open die chat en typ “agenda”. Wil je dit kanaal laten herinneren? Typ hier “@Kernbot volg”.',
} as const;
