/** All of a message that is empty when the message begins. `at` is in milliseconds since the epoch. */
export const blankMessage = (at: number) =>
  ({
    mode: 'quoted',
    citations: [],
    nearest: [],
    unsupported: [],
    usage: null,
    sources: null,
    named: [],
    unread: null,
    told: [],
    table: null,
    model: null,
    replacedBy: null,
    createdAt: at,
  }) as const;
